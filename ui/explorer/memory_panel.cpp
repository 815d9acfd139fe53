// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/memory_panel.h"

#include "ui/explorer/quantities.h"
#include "ui/explorer/quartile_bars.h"
#include "ui/explorer/view_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kBothPartsNeed = 560; // pixels at 100 % for two cards side by side

// Powers of ten inside the range, for its axis.
std::vector<QuartileBars::Tick> decades(const ValueRange& range)
{
    std::vector<QuartileBars::Tick> ticks;
    const int first = static_cast<int>(std::ceil(std::log10(range.lowest()) - 1e-9));
    const int last = static_cast<int>(std::floor(std::log10(range.highest()) + 1e-9));
    for (int decade = first; decade <= last; ++decade) {
        const double value = std::pow(10.0, decade);
        ticks.push_back({value, formatHairline(value)});
    }
    return ticks;
}

QString messageName(const app::RememberedMessage& message)
{
    const QString number = formatCount(static_cast<qint64>(message.message) + 1);
    return message.text.isEmpty()
               ? MemoryPanel::tr("Message %1").arg(number)
               : MemoryPanel::tr("Message %1: %2").arg(number, inItsDirection(message.text));
}

} // namespace

MemoryPanel::MemoryPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout(this))
    , m_halfLifeCard(new ViewCard(theme, QStringLiteral("halfLifeCard"), this))
    , m_halfLives(new QuartileBars(theme, m_halfLifeCard))
    , m_extremes(new QLabel(m_halfLifeCard))
    , m_remainingCard(new ViewCard(theme, QStringLiteral("remainingCard"), this))
    , m_choice(new QToolButton(m_remainingCard))
    , m_remaining(new QuartileBars(theme, m_remainingCard))
    , m_sentence(new QLabel(m_remainingCard))
{
    m_halfLives->setObjectName(QStringLiteral("halfLifeBars"));
    m_halfLives->setAccessibleName(tr("Half-life of each layer"));
    m_remaining->setObjectName(QStringLiteral("remainingBars"));
    m_remaining->setAccessibleName(tr("What is left of the message in each layer"));
    m_halfLifeCard->setTitle(tr("Half-life of each layer"));
    m_halfLifeCard->body().addWidget(m_halfLives, 1);
    m_extremes->setObjectName(QStringLiteral("halfLifeSentence"));
    m_halfLifeCard->body().addWidget(m_extremes);
    m_remainingCard->setTitle(tr("Still in the state"));
    m_choice->setObjectName(QStringLiteral("messageChoice"));
    m_choice->setProperty("kind", QStringLiteral("segment"));
    m_choice->setPopupMode(QToolButton::InstantPopup);
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_choice->setMenu(new QMenu(m_choice));
    m_choice->setToolTip(tr("Choose another message"));
    m_choice->setAccessibleName(m_choice->toolTip());
    m_remainingCard->head().addWidget(m_choice);
    m_remainingCard->body().addWidget(m_remaining, 1);
    m_sentence->setObjectName(QStringLiteral("memorySentence"));
    for (QLabel* sentence : {m_extremes, m_sentence}) {
        sentence->setWordWrap(true);
        sentence->setProperty("textStyle", QStringLiteral("note"));
    }
    m_remainingCard->body().addWidget(m_sentence);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->addWidget(m_halfLifeCard, 1);
    m_row->addWidget(m_remainingCard, 1);
    connect(m_halfLives, &QuartileBars::chosen, this, &MemoryPanel::layerRequested);
    connect(m_remaining, &QuartileBars::chosen, this, &MemoryPanel::layerRequested);
    connect(m_choice->menu(), &QMenu::aboutToShow, this, &MemoryPanel::fillMenu);
    connect(&theme, &Theme::changed, this, &MemoryPanel::applyTheme);
    applyTheme();
}

void MemoryPanel::applyTheme()
{
    m_row->setSpacing(m_theme.metrics().px(14));
}

void MemoryPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isWide = width() >= m_theme.metrics().px(kBothPartsNeed);
    m_row->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void MemoryPanel::setContent(app::ActivationSnapshotPtr snapshot, std::size_t layer)
{
    if (m_snapshot == nullptr || snapshot->recording != m_snapshot->recording) {
        m_message.reset();
    }
    m_snapshot = std::move(snapshot);
    m_layer = layer;
    if (m_snapshot->memory != nullptr) {
        showHalfLives();
        showChoice();
        showRemaining();
    }
}

void MemoryPanel::showHalfLives()
{
    const std::vector<app::Spread>& spreads = m_snapshot->memory->halfLives;
    std::vector<QuartileBars::Row> rows;
    std::vector<double> values;
    std::size_t fastest = 0;
    std::size_t slowest = 0;
    for (std::size_t layer = 0; layer < spreads.size(); ++layer) {
        const auto median = static_cast<double>(spreads[layer].median);
        rows.push_back({formatNumber(static_cast<qint64>(layer) + 1),
                        static_cast<double>(spreads[layer].lower), median,
                        static_cast<double>(spreads[layer].upper),
                        valueText(QuantityUnit::Tokens, median).joined()});
        for (const double value : {rows.back().lower, median, rows.back().upper}) {
            values.push_back(value);
        }
        fastest = spreads[layer].median < spreads[fastest].median ? layer : fastest;
        slowest = spreads[layer].median > spreads[slowest].median ? layer : slowest;
    }
    if (!rows.empty()) {
        //: %1 and %3 are numbers of layers, %2 and %4 times in tokens
        m_extremes->setText(
            tr("Layer %1 forgets fastest, half within %2; layer %3 slowest, half "
               "within %4.")
                .arg(formatNumber(static_cast<qint64>(fastest) + 1), rows[fastest].text,
                     formatNumber(static_cast<qint64>(slowest) + 1), rows[slowest].text));
    }
    const ValueRange range(QuantityScale::Logarithmic, values);
    m_halfLives->setRows(std::move(rows), range, decades(range));
    m_halfLives->setCurrent(static_cast<int>(m_layer));
    const auto tokens =
        static_cast<qint64>(m_snapshot->memory->endPosition - m_snapshot->firstPosition);
    m_halfLifeCard->setNote(
        tr("%1 token(s)", nullptr, static_cast<int>(tokens)).arg(formatCount(tokens)));
}

std::optional<std::size_t> MemoryPanel::shownMessage() const
{
    if (m_snapshot == nullptr || m_snapshot->memory == nullptr
        || m_snapshot->memory->messages.empty()) {
        return std::nullopt;
    }
    const std::vector<app::RememberedMessage>& messages = m_snapshot->memory->messages;
    const auto chosen = std::find_if(
        messages.begin(), messages.end(),
        [this](const app::RememberedMessage& message) { return m_message == message.message; });
    return static_cast<std::size_t>((chosen == messages.end() ? messages.end() - 1 : chosen)
                                    - messages.begin());
}

void MemoryPanel::showChoice()
{
    const std::optional<std::size_t> shown = shownMessage();
    m_choice->setVisible(shown.has_value());
    if (shown) {
        const QString name = messageName(m_snapshot->memory->messages[*shown]);
        const QFontMetrics font(m_theme.metrics().font(TextStyle::Note));
        const int room = m_theme.metrics().px(200);
        const QString arrow = QStringLiteral(" \u25BE"); // untranslated: the sign of a menu
        m_choice->setText(plainLabel(font.elidedText(name, Qt::ElideRight, room)) + arrow);
        m_choice->setAccessibleName(name);
    }
}

void MemoryPanel::fillMenu()
{
    QMenu* menu = m_choice->menu();
    menu->clear();
    if (m_snapshot == nullptr || m_snapshot->memory == nullptr) {
        return;
    }
    for (const app::RememberedMessage& message : m_snapshot->memory->messages) {
        QAction* action = menu->addAction(plainLabel(messageName(message)));
        connect(action, &QAction::triggered, this,
                [this, number = message.message] { chooseMessage(number); });
    }
}

void MemoryPanel::chooseMessage(std::size_t message)
{
    m_message = message;
    if (m_snapshot != nullptr && m_snapshot->memory != nullptr) {
        showChoice();
        showRemaining();
    }
}

void MemoryPanel::showRemaining()
{
    const std::optional<std::size_t> shown = shownMessage();
    m_remaining->setVisible(shown.has_value());
    if (!shown) {
        m_sentence->setText(tr("The recording holds no end of a message yet."));
        return;
    }
    const app::RememberedMessage& message = m_snapshot->memory->messages[*shown];
    std::vector<QuartileBars::Row> rows;
    std::size_t most = 0;
    for (std::size_t layer = 0; layer < message.shares.size(); ++layer) {
        const auto median = static_cast<double>(message.shares[layer].median);
        rows.push_back({formatNumber(static_cast<qint64>(layer) + 1),
                        static_cast<double>(message.shares[layer].lower), median,
                        static_cast<double>(message.shares[layer].upper),
                        valueText(QuantityUnit::Share, median).joined()});
        most = message.shares[layer].median > message.shares[most].median ? layer : most;
    }
    const auto left = static_cast<double>(message.shares[most].median);
    m_remaining->setRows(std::move(rows), ValueRange(QuantityScale::Linear, {0.0, 1.0}),
                         {{0.0, formatNumber(0)},
                          {0.5, asAmount(formatNumber(50) + QStringLiteral("\u202F%"))},
                          {1.0, asAmount(formatNumber(100) + QStringLiteral("\u202F%"))}});
    m_remaining->setCurrent(static_cast<int>(m_layer));
    const auto since = static_cast<int>(m_snapshot->memory->endPosition - message.lastPosition - 1);
    m_sentence->setText(
        //: %1 is a number of tokens, %2 that of a layer, %3 a share
        tr("%1 token(s) after its end, layer %2 holds most of it: %3 in the median channel.",
           nullptr, since)
            .arg(formatCount(since), formatNumber(static_cast<qint64>(most) + 1),
                 valueText(QuantityUnit::Share, left).joined()));
}

} // namespace trilume::ui
