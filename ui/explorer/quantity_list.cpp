// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/quantity_list.h"

#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace trilume::ui {

namespace {

constexpr int kWidth = 204;

} // namespace

QuantityList::QuantityList(const Theme& theme,
                           const std::vector<QuantityInfo>& all,
                           QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("quantityList"));
    setAccessibleName(tr("Quantities"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("choices"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("surface", QStringLiteral("page"));
    m_buttons->setExclusive(true);
    QString group;
    for (const QuantityInfo& info : all) {
        if (info.group != group) {
            group = info.group;
            auto* heading = new QLabel(group, m_body);
            heading->setProperty("textStyle", QStringLiteral("small"));
            heading->setProperty("tone", QStringLiteral("muted"));
            m_column->addWidget(heading);
        }
        auto* button = new QPushButton(info.name, m_body);
        button->setObjectName(QStringLiteral("quantity%1").arg(static_cast<int>(info.id)));
        button->setProperty("kind", QStringLiteral("row"));
        button->setCheckable(true);
        button->setAccessibleDescription(info.explanation);
        m_buttons->addButton(button, static_cast<int>(info.id));
        m_column->addWidget(button);
    }
    m_column->addStretch(1);
    setWidget(m_body);
    // Going through the group with the arrow keys checks, and so chooses, each.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) {
            Q_EMIT chosen(static_cast<LayerQuantity>(id));
        }
    });
    connect(&theme, &Theme::changed, this, &QuantityList::applyTheme);
    applyTheme();
}

void QuantityList::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedWidth(metrics.px(kWidth));
    m_column->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                 metrics.space(3));
    m_column->setSpacing(metrics.px(2));
    for (QLabel* heading : m_body->findChildren<QLabel*>()) {
        heading->setContentsMargins(metrics.space(2), metrics.space(2), 0, metrics.space(1));
    }
}

QSize QuantityList::sizeHint() const
{
    return QSize(m_theme.metrics().px(kWidth), m_body->sizeHint().height());
}

void QuantityList::setCurrent(LayerQuantity quantity)
{
    m_buttons->button(static_cast<int>(quantity))->setChecked(true);
}

} // namespace trilume::ui
