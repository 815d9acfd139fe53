// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/card_stack.h"

#include "app/settings/settings.h"
#include "ui/plots/dock_card.h"
#include "ui/plots/enlarged_plot.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace trilume::ui {

CardStack::CardStack(const Theme& theme, app::Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_column(new QVBoxLayout(this))
    , m_hidden(settings.hiddenPlots())
{
    setProperty("surface", QStringLiteral("panel")); // the dock's own colour shows through
    setAttribute(Qt::WA_StyledBackground);
    m_column->addStretch(1);
}

void CardStack::add(DockCard* card)
{
    m_cards.push_back(card);
    m_usual.append(card->word());
    card->installEventFilter(this);
    connect(card, &DockCard::contentChanged, this, &CardStack::updateCards);
    connect(card, &DockCard::menuWanted, this,
            [this, card](QMenu* menu) { extendMenu(*card, *menu); });
    const QStringList order = m_settings.plotOrder();
    const auto rank = [this, &order](const DockCard* one) {
        const qsizetype place = order.indexOf(one->word());
        return place >= 0 ? place : order.size() + m_usual.indexOf(one->word());
    };
    std::stable_sort(m_cards.begin(), m_cards.end(), [&rank](const auto* one, const auto* other) {
        return rank(one) < rank(other);
    });
    place();
}

void CardStack::addBelow(QWidget* widget)
{
    m_column->insertWidget(m_column->count() - 1, widget);
}

void CardStack::place()
{
    int row = 0;
    for (DockCard* card : m_cards) {
        if (!isEnlarged(*card)) {
            m_column->removeWidget(card);
            m_column->insertWidget(row++, card);
        }
    }
    updateCards();
}

// Tab goes through the cards and what is in each as they lie.
void CardStack::orderTabs()
{
    QWidget* before = nullptr;
    const auto append = [&before](QWidget* widget) {
        if (before != nullptr) {
            setTabOrder(before, widget);
        }
        before = widget;
    };
    for (DockCard* card : std::as_const(m_cards)) {
        append(card);
        const QList<QWidget*> parts = card->findChildren<QWidget*>();
        for (QWidget* part : parts) {
            if ((part->focusPolicy() & Qt::TabFocus) != 0) {
                append(part);
            }
        }
    }
}

bool CardStack::isHidden(const DockCard& card) const
{
    return m_hidden.contains(card.word());
}

void CardStack::updateCards()
{
    for (DockCard* card : m_cards) {
        card->setVisible(isEnlarged(*card) || (card->hasContent() && !isHidden(*card)));
    }
}

void CardStack::setMargins(const QMargins& margins)
{
    m_column->setContentsMargins(margins);
    m_column->setSpacing(m_theme.metrics().space(3));
}

bool CardStack::isEnlarged(const DockCard& card) const
{
    return m_enlarged != nullptr && &m_enlarged->card() == &card;
}

DockCard* CardStack::neighbour(const DockCard& card, Direction direction) const
{
    const auto isThere = [this](const DockCard* other) {
        return other->hasContent() && !isHidden(*other);
    };
    const auto at = std::find(m_cards.begin(), m_cards.end(), &card);
    if (direction == Direction::Down) {
        const auto next = std::find_if(at + 1, m_cards.end(), isThere);
        return next != m_cards.end() ? *next : nullptr;
    }
    const auto previous = std::find_if(std::make_reverse_iterator(at), m_cards.rend(), isThere);
    return previous != m_cards.rend() ? *previous : nullptr;
}

// Past the next card that can be seen: those without anything to show count for nothing.
void CardStack::move(DockCard& card, Direction direction)
{
    const DockCard* other = neighbour(card, direction);
    if (other == nullptr) {
        return;
    }
    const bool hadFocus = card.hasFocus();
    const auto from = std::find(m_cards.begin(), m_cards.end(), &card);
    const auto to = std::find(m_cards.begin(), m_cards.end(), other);
    from < to ? std::rotate(from, from + 1, to + 1) : std::rotate(to, from, from + 1);
    QStringList order;
    for (const DockCard* each : std::as_const(m_cards)) {
        order.append(each->word());
    }
    m_settings.setPlotOrder(order);
    place();
    orderTabs();
    if (hadFocus) {
        card.setFocus();
    }
}

void CardStack::setHidden(DockCard& card, bool hidden)
{
    m_hidden.removeAll(card.word());
    if (hidden) {
        m_hidden.append(card.word());
        if (DockCard* next = neighbour(card, Direction::Down); next != nullptr && card.hasFocus()) {
            next->setFocus();
        }
    }
    m_settings.setHiddenPlots(m_hidden);
    updateCards();
}

void CardStack::enlarge(DockCard& card)
{
    if (m_enlarged != nullptr) {
        return;
    }
    m_column->removeWidget(&card);
    m_enlarged = new EnlargedPlot(m_theme, card, *window());
    connect(m_enlarged, &EnlargedPlot::closed, this, [this, &card] {
        std::exchange(m_enlarged, nullptr)->deleteLater();
        card.setParent(this);
        place();
        orderTabs();
        card.setFocus();
    });
}

void CardStack::extendMenu(DockCard& card, QMenu& menu)
{
    const auto add = [this, &menu](const QString& text, const char* name, bool enabled,
                                   auto action) {
        QAction* entry = menu.addAction(text);
        entry->setObjectName(QLatin1String(name));
        entry->setEnabled(enabled);
        connect(entry, &QAction::triggered, this, action);
    };
    if (isEnlarged(card)) {
        return;
    }
    menu.addSeparator();
    add(tr("Enlarge"), "enlargePlot", card.hasPlot(), [this, &card] { enlarge(card); });
    add(tr("Move up"), "movePlotUp", neighbour(card, Direction::Up) != nullptr,
        [this, &card] { move(card, Direction::Up); });
    add(tr("Move down"), "movePlotDown", neighbour(card, Direction::Down) != nullptr,
        [this, &card] { move(card, Direction::Down); });
    add(tr("Hide this plot"), "hidePlot", true, [this, &card] { setHidden(card, true); });
}

void CardStack::fillMenu(QMenu& menu)
{
    for (DockCard* card : m_cards) {
        if (!card->hasContent()) {
            continue;
        }
        QAction* entry = menu.addAction(card->title());
        entry->setObjectName(card->word() + QStringLiteral("Shown"));
        entry->setCheckable(true);
        entry->setChecked(!isHidden(*card));
        connect(entry, &QAction::toggled, this,
                [this, card](bool isShown) { setHidden(*card, !isShown); });
    }
    menu.addSeparator();
    QAction* usual = menu.addAction(tr("Usual order, all shown"));
    usual->setObjectName(QStringLiteral("usualPlots"));
    connect(usual, &QAction::triggered, this, [this] {
        m_hidden.clear();
        m_settings.setHiddenPlots({});
        m_settings.setPlotOrder({});
        std::sort(m_cards.begin(), m_cards.end(), [this](const auto* one, const auto* other) {
            return m_usual.indexOf(one->word()) < m_usual.indexOf(other->word());
        });
        place();
        orderTabs();
    });
}

bool CardStack::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    auto* card = qobject_cast<DockCard*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    // What a field within the card does not take comes here too.
    if (card == nullptr || !card->hasFocus() || isEnlarged(*card)) {
        return false;
    }
    if (isAlt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
        move(*card, key->key() == Qt::Key_Up ? Direction::Up : Direction::Down);
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        if (card->hasPlot()) {
            enlarge(*card);
        }
        return true;
    }
    return false;
}

} // namespace trilume::ui
