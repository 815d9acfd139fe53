// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/constants_panel.h"

#include "app/library/devices.h"
#include "app/platform/display_text.h"
#include "ui/frame/constant_row.h"
#include "ui/frame/scrolling_body.h"
#include "ui/theme/theme.h"
#include "ui/widgets/text_direction.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kSheetWidth = 620;
constexpr int kRowNeeds = 460; // words and value side by side

} // namespace

ConstantsPanel::ConstantsPanel(const Theme& theme,
                               QWidget& window,
                               const QAction& own,
                               const QList<QAction*>& kept,
                               app::Devices& devices,
                               const QString& device,
                               const QString& name)
    : Overlay(theme, window, own, kept)
    , m_devices(devices)
    , m_device(device)
    , m_area(new ScrollingBody(theme, "constantsArea", theme.metrics().space(1), &sheet()))
{
    setObjectName(QStringLiteral("constantsPanel"));
    //: %1 is the name of a board
    addHead(tr("Constants of %1").arg(inItsDirection(name)));
    auto* words = new QLabel(tr("The seconds and joules of this board are computed with these. "
                                "What you change counts from the next answer on, for this board "
                                "alone, and stays modelled; the model is loaded anew for it."),
                             m_area->widget());
    words->setWordWrap(true);
    words->setProperty("tone", QStringLiteral("muted"));
    m_area->body().addWidget(words);
    m_area->body().addSpacing(theme.metrics().space(2));
    addRows();
    m_area->body().addStretch(1);
    column().addWidget(m_area, 1);
    column().setContentsMargins(0, 0, 0, theme.metrics().space(2));
}

void ConstantsPanel::addRows()
{
    for (const app::DeviceConstant& constant : m_devices.constants(m_device)) {
        auto* row = new ConstantRow(theme(), constant, m_area->widget());
        connect(row, &ConstantRow::typed, this,
                [this, row](const QString& text) { take(*row, text); });
        m_area->body().addWidget(row);
        m_rows.push_back(row);
    }
}

void ConstantsPanel::take(ConstantRow& row, const QString& text)
{
    app::DeviceSetting setting = m_devices.setting(m_device);
    const QString changed = app::withConstant(setting.plugin, row.setting(), text);
    if (const QString problem = m_devices.refusal(m_device, changed); !problem.isEmpty()) {
        row.refuse(app::displaySentence(problem));
        arrange();
        QMetaObject::invokeMethod( // once it has its place
            this, [this, &row] { m_area->ensureWidgetVisible(&row); }, Qt::QueuedConnection);
        return;
    }
    if (changed != setting.plugin) {
        setting.plugin = changed;
        m_devices.set(m_device, setting);
    }
    const std::vector<app::DeviceConstant> constants = m_devices.constants(m_device);
    for (std::size_t i = 0; i < std::min(constants.size(), m_rows.size()); ++i) {
        if (m_rows[i] == &row) { // what is typed elsewhere stays
            row.follow(constants[i]);
        }
    }
    arrange();
}

QSize ConstantsPanel::wishedSize(const QSize& room)
{
    const int width = std::min(theme().metrics().px(kSheetWidth), room.width());
    for (ConstantRow* row : m_rows) {
        row->setNarrow(width < theme().metrics().px(kRowNeeds));
    }
    const int head = column().sizeHint().height() - m_area->sizeHint().height();
    const int inside = width - theme().metrics().px(2); // of the sheet's border
    return {width, head + m_area->heightFor(inside) + theme().metrics().space(1)};
}

void ConstantsPanel::takeFocus()
{
    if (auto* field = m_area->widget()->findChild<QLineEdit*>()) {
        field->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace trilume::ui
