// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/attention_panel.h"

#include "ui/explorer/color_bar.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/token_strip.h"
#include "ui/explorer/value_text.h"
#include "ui/explorer/view_card.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace trilume::ui {

namespace {

constexpr double kLeastColumn = 4.0; // pixels at 100 %
constexpr double kMostColumn = 32.0;
constexpr std::size_t kTold = 3; // tokens of a sentence

// Small weights have to be seen beside one that takes nearly all.
float placeOfWeight(double weight)
{
    return static_cast<float>(std::sqrt(std::clamp(weight, 0.0, 1.0)));
}

QString shareText(double share)
{
    return valueText(QuantityUnit::Share, share).joined();
}

QStringList numbers(std::size_t count)
{
    QStringList labels;
    for (std::size_t i = 0; i < count; ++i) {
        labels.append(formatNumber(static_cast<qint64>(i) + 1));
    }
    return labels;
}

std::size_t moved(std::size_t from, int by, std::size_t count)
{
    const auto last = static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, count)) - 1;
    return static_cast<std::size_t>(
        std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(from) + by, 0, last));
}

} // namespace

AttentionPanel::AttentionPanel(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_column(new QVBoxLayout(this))
    , m_spreadCard(new ViewCard(theme, QStringLiteral("spreadCard"), this))
    , m_spreads(new HeatMap(theme, HeatMap::Colors::Sequential, m_spreadCard))
    , m_spreadBar(new ColorBar(theme, m_spreadCard))
    , m_weightCard(new ViewCard(theme, QStringLiteral("attentionCard"), this))
    , m_previous(new IconButton(theme,
                                QStringLiteral("previous"),
                                tr("Previous token"),
                                QStringLiteral("plain"),
                                m_weightCard))
    , m_next(new IconButton(theme,
                            QStringLiteral("next"),
                            tr("Next token"),
                            QStringLiteral("plain"),
                            m_weightCard))
    , m_weights(new HeatMap(theme, HeatMap::Colors::Sequential, m_weightCard))
    , m_weightBar(new ColorBar(theme, m_weightCard))
    , m_strip(new TokenStrip(theme, m_weightCard))
    , m_hint(new QLabel(m_weightCard))
    , m_sentence(new QLabel(this))
{
    build();
    connectMaps();
    connect(&theme, &Theme::changed, this, &AttentionPanel::applyTheme);
    applyTheme();
}

void AttentionPanel::build()
{
    m_spreads->setObjectName(QStringLiteral("spreadMap"));
    m_spreads->setAccessibleName(tr("Map of layers and heads"));
    m_weights->setObjectName(QStringLiteral("attentionMap"));
    m_weights->setAccessibleName(tr("Map of heads and the tokens they look at"));
    m_strip->setObjectName(QStringLiteral("attentionStrip"));
    m_strip->setAccessibleName(tr("Tokens"));
    m_previous->setObjectName(QStringLiteral("previousToken"));
    m_next->setObjectName(QStringLiteral("nextToken"));
    m_hint->setObjectName(QStringLiteral("attentionHint"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setProperty("tone", QStringLiteral("muted"));
    m_sentence->setObjectName(QStringLiteral("attentionSentence"));
    m_sentence->setProperty("textStyle", QStringLiteral("note"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_sentence->setWordWrap(true);
    m_spreadCard->setTitle(tr("How widely each head looks"));
    const auto addPicture = [this](ViewCard& card, HeatMap& map, ColorBar& bar, QWidget* below) {
        bar.setAccessibleName(tr("Scale of the colours"));
        auto* picture = new QWidget(&card); // of axes in every language: see ui/README.md
        picture->setLayoutDirection(Qt::LeftToRight);
        auto* rows = new QVBoxLayout;
        rows->setSpacing(0);
        rows->addWidget(&map, 1);
        if (below != nullptr) {
            rows->addWidget(below);
        }
        auto* row = new QHBoxLayout(picture);
        row->setContentsMargins(0, 0, 0, 0);
        row->addLayout(rows, 1);
        row->addWidget(&bar);
        card.body().addWidget(picture, 1);
        m_pictures.push_back(row);
    };
    addPicture(*m_spreadCard, *m_spreads, *m_spreadBar, nullptr);
    m_weightCard->head().addWidget(m_previous);
    m_weightCard->head().addWidget(m_next);
    addPicture(*m_weightCard, *m_weights, *m_weightBar, m_strip);
    m_weightCard->body().addWidget(m_hint, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_sentence); // in sight where the cards are higher than the window
    m_column->addWidget(m_spreadCard, 2);
    m_column->addWidget(m_weightCard, 3);
}

void AttentionPanel::connectMaps()
{
    connect(m_spreads, &HeatMap::cellChosen, this, [this](int column, int row) {
        choose(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    });
    connect(m_spreads, &HeatMap::stepRequested, this, [this](int columns, int rows) {
        if (m_snapshot != nullptr) {
            choose(moved(m_cursor.layer, rows, m_snapshot->layers),
                   moved(m_head, columns, m_snapshot->heads()));
        }
    });
    connect(m_spreads, &HeatMap::cellHovered, this, [this](int column, int row) {
        const bool isInside = column >= 0 && row >= 0;
        say(isInside ? static_cast<std::size_t>(row) : m_cursor.layer,
            isInside ? static_cast<std::size_t>(column) : m_head);
    });
    connect(m_weights, &HeatMap::cellChosen, this, [this](int /*column*/, int row) {
        choose(m_cursor.layer, static_cast<std::size_t>(row));
    });
    connect(m_weights, &HeatMap::cellHovered, this, &AttentionPanel::sayWeight);
    connect(m_weights, &HeatMap::stepRequested, this, [this](int columns, int rows) {
        if (m_snapshot != nullptr && rows != 0) {
            choose(m_cursor.layer, moved(m_head, rows, m_snapshot->heads()));
        }
        step(columns);
    });
    for (HeatMap* map : {m_spreads, m_weights}) {
        connect(map, &HeatMap::endRequested, this, [this](bool isLast) {
            if (m_snapshot != nullptr) {
                Q_EMIT cursorRequested(
                    {isLast ? m_snapshot->tokens.size() - 1 : 0, m_cursor.layer});
            }
        });
    }
    connect(m_strip, &TokenStrip::chosen, this, [this](int label) {
        const std::size_t position = seenIn(static_cast<std::size_t>(label), m_head);
        const std::size_t first = m_snapshot->tokens.front()->position;
        if (position >= first) {
            Q_EMIT cursorRequested({position - first, m_cursor.layer});
        }
    });
    connect(m_previous, &IconButton::clicked, this, [this] { step(-1); });
    connect(m_next, &IconButton::clicked, this, [this] { step(1); });
}

void AttentionPanel::applyTheme()
{
    m_column->setSpacing(m_theme.metrics().px(14));
    for (QBoxLayout* row : m_pictures) {
        row->setSpacing(m_theme.metrics().space(3));
    }
    show();
}

void AttentionPanel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_weightCard->layout()->activate();
    show();
}

void AttentionPanel::setContent(app::ActivationSnapshotPtr snapshot, CellCursor cursor)
{
    m_snapshot = std::move(snapshot);
    m_cursor = cursor;
    m_head = moved(m_head, 0, m_snapshot->heads());
    show();
}

void AttentionPanel::choose(std::size_t layer, std::size_t head)
{
    m_head = head;
    if (layer != m_cursor.layer) {
        Q_EMIT cursorRequested({m_cursor.token, layer});
    } else {
        show();
    }
}

void AttentionPanel::step(int tokens)
{
    if (m_snapshot == nullptr) {
        return;
    }
    const std::size_t token = moved(m_cursor.token, tokens, m_snapshot->tokens.size());
    if (token != m_cursor.token) {
        Q_EMIT cursorRequested({token, m_cursor.layer});
    }
}

const app::AttentionMap* AttentionPanel::map() const
{
    return m_snapshot == nullptr ? nullptr : m_snapshot->attentionOf(m_cursor.token);
}

QString AttentionPanel::textAt(std::size_t position) const
{
    const std::size_t first = m_snapshot->tokens.front()->position;
    const bool isKnown = position >= first && position - first < m_snapshot->tokens.size();
    return isKnown ? m_snapshot->tokens[position - first]->text
                   : formatNumber(static_cast<qint64>(position) + 1);
}

void AttentionPanel::show()
{
    if (m_snapshot == nullptr || m_snapshot->heads() == 0) {
        return;
    }
    showSpreads();
    showWeights();
    say(m_cursor.layer, m_head);
    m_previous->setEnabled(m_cursor.token > 0);
    m_next->setEnabled(m_cursor.token + 1 < m_snapshot->tokens.size());
}

void AttentionPanel::showSpreads()
{
    const std::vector<float>& spreads = m_snapshot->tokens[m_cursor.token]->spreads;
    HeatMap::Cells cells;
    cells.columns = static_cast<int>(m_snapshot->heads());
    cells.rows = static_cast<int>(m_snapshot->layers);
    cells.places = spreads;
    m_spreads->setColumnLabels(numbers(m_snapshot->heads()));
    m_spreads->setRowLabels(numbers(m_snapshot->layers));
    m_spreads->setCells(std::move(cells));
    m_spreads->setMarked(static_cast<int>(m_head), static_cast<int>(m_cursor.layer));
    const auto label = [](double value) {
        return valueText(QuantityUnit::Plain, value).joined();
    };
    m_spreadBar->setScale(sequentialColors(), {label(0.0), label(0.5), label(1.0)});
    const auto token = static_cast<qint64>(m_snapshot->tokens[m_cursor.token]->position) + 1;
    //: %1 is the text of a token, %2 its number in the chat
    m_spreadCard->setNote(
        tr("at \u201C%1\u201D, token %2")
            .arg(inItsDirection(textAt(static_cast<std::size_t>(token - 1))), formatCount(token)));
}

void AttentionPanel::showWeights()
{
    const app::AttentionMap* seen = map();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_weights, m_weightBar, m_strip}) {
        widget->setVisible(seen != nullptr);
    }
    m_hint->setVisible(seen == nullptr);
    m_weightCard->setTitle(tr("What the heads of layer %1 look at")
                               .arg(formatNumber(static_cast<qint64>(m_cursor.layer) + 1)));
    if (seen == nullptr) {
        m_hint->setText(tr("What heads looked at takes much memory, so it is kept of the newest "
                           "tokens alone. This one is older."));
        return;
    }
    const std::size_t positions = seen->position + 1;
    const double scale = m_theme.metrics().scale();
    const int room = std::max(1, m_weights->cellArea().width());
    const auto most = static_cast<std::size_t>(std::max(1.0, room / (kLeastColumn * scale)));
    m_perColumn = (positions + most - 1) / most;
    const std::size_t columns = (positions + m_perColumn - 1) / m_perColumn;
    // Room for some more, so that a short text has no cells as wide as a hand.
    const std::size_t width =
        std::max(columns, static_cast<std::size_t>(room / (kMostColumn * scale)));
    HeatMap::Cells cells;
    cells.columns = static_cast<int>(width);
    cells.rows = static_cast<int>(seen->heads);
    cells.places.assign(width * seen->heads, std::numeric_limits<float>::quiet_NaN());
    std::vector<TokenStrip::Label> labels;
    for (std::size_t column = 0; column < columns; ++column) {
        for (std::size_t head = 0; head < seen->heads; ++head) {
            const float weight = seen->weight(m_cursor.layer, head, seenIn(column, head));
            cells.places[head * width + column] = placeOfWeight(static_cast<double>(weight));
        }
        labels.push_back({textAt(seenIn(column, m_head)), false, false});
    }
    m_weights->setRowLabels(numbers(seen->heads));
    m_weights->setCells(std::move(cells));
    m_weights->setMarked(static_cast<int>(columns) - 1, static_cast<int>(m_head));
    m_weightBar->setScale(sequentialColors(), {shareText(0.0), shareText(0.25), shareText(1.0)});
    m_strip->setLabels(std::move(labels));
    const QRect area = m_weights->cellArea();
    m_strip->setColumns(area.left(), double(area.width()) / double(width));
    m_strip->setCurrent(static_cast<int>(columns) - 1);
}

std::size_t AttentionPanel::seenIn(std::size_t column, std::size_t head) const
{
    const app::AttentionMap* seen = map();
    const std::size_t first = column * m_perColumn;
    if (seen == nullptr) {
        return first;
    }
    std::size_t most = std::min(first, seen->position);
    for (std::size_t i = most; i < std::min(first + m_perColumn, seen->position + 1); ++i) {
        if (seen->weight(m_cursor.layer, head, i) > seen->weight(m_cursor.layer, head, most)) {
            most = i;
        }
    }
    return most;
}

QString AttentionPanel::sentence(std::size_t layer, std::size_t head) const
{
    const auto spread = static_cast<double>(
        m_snapshot->tokens[m_cursor.token]->spreads[layer * m_snapshot->heads() + head]);
    //: %1 and %2 are numbers, %3 is between 0 (looks at one token) and 1 (at all alike)
    QString text = tr("Layer %1, head %2: spread %3.")
                       .arg(formatNumber(static_cast<qint64>(layer) + 1),
                            formatNumber(static_cast<qint64>(head) + 1),
                            valueText(QuantityUnit::Plain, spread).joined());
    const app::AttentionMap* seen = map();
    if (seen == nullptr) {
        return text;
    }
    std::vector<std::pair<float, std::size_t>> weights;
    for (std::size_t i = 0; i <= seen->position; ++i) {
        weights.emplace_back(-seen->weight(layer, head, i), i);
    }
    const auto told = static_cast<std::ptrdiff_t>(std::min(kTold, weights.size()));
    std::partial_sort(weights.begin(), weights.begin() + told, weights.end());
    for (auto weight = weights.begin(); weight != weights.begin() + told; ++weight) {
        //: %1 is a share in percent, %2 the text of a token, %3 its number
        text += QLatin1Char(' ')
                + tr("%1 on \u201C%2\u201D (token %3).")
                      .arg(shareText(static_cast<double>(-weight->first)),
                           inItsDirection(textAt(weight->second)),
                           formatCount(static_cast<qint64>(weight->second) + 1));
    }
    return text;
}

void AttentionPanel::say(std::size_t layer, std::size_t head)
{
    if (m_snapshot == nullptr || layer >= m_snapshot->layers || head >= m_snapshot->heads()) {
        return;
    }
    m_sentence->setText(sentence(layer, head));
    m_spreads->setAccessibleDescription(m_sentence->text());
    m_weights->setAccessibleDescription(m_sentence->text());
}

void AttentionPanel::sayWeight(int column, int row)
{
    const app::AttentionMap* seen = map();
    if (seen == nullptr || column < 0 || row < 0 || row >= static_cast<int>(seen->heads)
        || static_cast<std::size_t>(column) * m_perColumn > seen->position) {
        say(m_cursor.layer, m_head);
        return;
    }
    const auto head = static_cast<std::size_t>(row);
    const std::size_t position = seenIn(static_cast<std::size_t>(column), head);
    const auto weight = static_cast<double>(seen->weight(m_cursor.layer, head, position));
    //: %1 is a number, %2 a share in percent, %3 the text of a token, %4 its number
    m_sentence->setText(tr("Head %1: %2 on \u201C%3\u201D (token %4).")
                            .arg(formatNumber(row + 1), shareText(weight),
                                 inItsDirection(textAt(position)),
                                 formatCount(static_cast<qint64>(position) + 1)));
}

QString AttentionPanel::spoken() const
{
    return m_sentence->text();
}

app::ShownData AttentionPanel::data() const
{
    app::ShownData data;
    if (m_snapshot == nullptr || m_snapshot->heads() == 0) {
        return data;
    }
    const app::AttentionMap* seen = map();
    data.quantity = QStringLiteral("attention");
    data.model = m_snapshot->modelName;
    data.rowKind = QStringLiteral("head");
    data.columns = {QStringLiteral("entropy")};
    for (std::size_t i = 0; seen != nullptr && i <= seen->position; ++i) {
        data.columns.append(QStringLiteral("position %1").arg(i));
    }
    const std::vector<float>& spreads = m_snapshot->tokens[m_cursor.token]->spreads;
    for (std::size_t layer = 0; layer < m_snapshot->layers; ++layer) {
        for (std::size_t head = 0; head < m_snapshot->heads(); ++head) {
            data.rowNumbers.push_back(static_cast<std::int64_t>(data.rowNumbers.size()) + 1);
            data.rowTexts.append(QStringLiteral("layer %1, head %2").arg(layer + 1).arg(head + 1));
            data.values.push_back(spreads[layer * m_snapshot->heads() + head]);
            for (std::size_t i = 0; seen != nullptr && i <= seen->position; ++i) {
                data.values.push_back(seen->weight(layer, head, i));
            }
        }
    }
    return data;
}

} // namespace trilume::ui
