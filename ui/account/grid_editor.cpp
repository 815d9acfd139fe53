// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/grid_editor.h"

#include "app/settings/settings.h"
#include "ui/settings/setting_row.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace trilume::ui {

namespace {

constexpr int kRowNeeds = 520; // words and field side by side

} // namespace

GridEditor::GridEditor(const Theme& theme, app::Settings& settings, QWidget* parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_confirm(new QPushButton(tr("Still right today"), this))
    , m_close(new QPushButton(tr("Close"), this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("gridEditor"));
    setProperty("surface", QStringLiteral("card"));
    setAccessibleName(tr("Figures of your grid"));
    auto* title = new QLabel(tr("Figures of your grid"), this);
    title->setProperty("textStyle", QStringLiteral("groupTitle"));
    auto* words = new QLabel(tr("Your bill has the price, the operator of your grid the carbon "
                                "dioxide. Nothing is assumed for you, and the day on which you "
                                "set a figure is kept with it."),
                             this);
    words->setWordWrap(true);
    words->setProperty("textStyle", QStringLiteral("note"));
    words->setProperty("tone", QStringLiteral("muted"));
    m_column->addWidget(title);
    m_column->addWidget(words);
    for (const app::SettingId id :
         {app::SettingId::GridGramsPerKwh, app::SettingId::PricePerKwh, app::SettingId::Currency}) {
        auto* row = new SettingRow(theme, settings, id, SettingRow::WayBack::AsItCame, this);
        m_rows.push_back(row);
        m_column->addWidget(row);
    }
    m_confirm->setObjectName(QStringLiteral("confirmGrid"));
    m_close->setObjectName(QStringLiteral("closeGrid"));
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_confirm, m_close}) {
        button->setProperty("kind", QStringLiteral("plain"));
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    m_column->addLayout(buttons);
    connect(m_confirm, &QPushButton::clicked, &settings, &app::Settings::confirmGrid);
    connect(m_close, &QPushButton::clicked, this, &GridEditor::closed);
    connect(&settings, &app::SettingValues::changed, this, &GridEditor::update);
    connect(&theme, &Theme::changed, this, &GridEditor::applyTheme);
    applyTheme();
    update();
}

void GridEditor::focusFirst()
{
    m_rows.front()->editor()->setFocus(Qt::OtherFocusReason);
}

void GridEditor::update()
{
    const app::GridSettings grid = m_settings.grid();
    m_confirm->setEnabled(grid.gramsPerKwh > 0.0 || grid.pricePerKwh > 0.0);
}

void GridEditor::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    applyTheme();
}

void GridEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void GridEditor::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    const int edge = metrics.space(4);
    m_column->setContentsMargins(edge, metrics.space(3), edge, metrics.space(3));
    m_column->setSpacing(metrics.space(2));
    for (SettingRow* row : m_rows) {
        row->setNarrow(width() < metrics.px(kRowNeeds));
    }
}

} // namespace trilume::ui
