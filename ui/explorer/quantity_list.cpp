// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/quantity_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plain_tip.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kListWidth = 204;

} // namespace

QuantityList::QuantityList(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
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
    m_buttons->setExclusive(true);
    // Going through the group with the arrow keys checks, and so chooses, each.
    connect(m_buttons, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn) {
            Q_EMIT chosen(m_words.at(id));
        }
    });
    connect(&theme, &Theme::changed, this, &QuantityList::applyTheme);
    setQuantities({});
}

void QuantityList::setQuantities(const std::vector<QuantityInfo>& all)
{
    auto* body = new QWidget;
    body->setAttribute(Qt::WA_StyledBackground);
    body->setProperty("surface", QStringLiteral("page"));
    auto* column = new QVBoxLayout(body);
    m_words.clear();
    for (QAbstractButton* button : m_buttons->buttons()) {
        m_buttons->removeButton(button);
    }
    QString group;
    for (const QuantityInfo& info : all) {
        if (info.group != group) {
            group = info.group;
            auto* heading = new QLabel(group, body);
            heading->setProperty("textStyle", QStringLiteral("small"));
            heading->setProperty("tone", QStringLiteral("muted"));
            column->addWidget(heading);
        }
        auto* button = new QPushButton(plainLabel(info.name), body);
        button->setObjectName(QStringLiteral("quantity-") + info.word);
        button->setProperty("kind", QStringLiteral("row"));
        button->setCheckable(true);
        button->setAccessibleDescription(info.explanation);
        m_buttons->addButton(button, static_cast<int>(m_words.size()));
        m_words.append(info.word);
        column->addWidget(button);
    }
    column->addStretch(1);
    setWidget(body); // the one before is deleted
    applyTheme();
}

void QuantityList::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    widget()->layout()->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                           metrics.space(3));
    widget()->layout()->setSpacing(metrics.px(2));
    for (QLabel* heading : widget()->findChildren<QLabel*>()) {
        heading->setContentsMargins(metrics.space(2), metrics.space(2), 0, metrics.space(1));
    }
    setFixedWidth(listWidth());
}

QSize QuantityList::sizeHint() const
{
    return QSize(listWidth(), widget()->sizeHint().height());
}

// Longer names in other languages have their room.
int QuantityList::listWidth() const
{
    return std::max(m_theme.metrics().px(kListWidth), widget()->minimumSizeHint().width());
}

void QuantityList::setCurrent(const QString& word)
{
    if (QAbstractButton* button = m_buttons->button(static_cast<int>(m_words.indexOf(word)))) {
        button->setChecked(true);
    }
}

} // namespace trilume::ui
