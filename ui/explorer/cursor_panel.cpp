// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/cursor_panel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/readout.h"
#include "ui/widgets/text_direction.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace trilume::ui {

namespace {

constexpr int kPanelWidth = 264;

// Of all groups together, those that are known; not-a-number where none is.
double layerTime(const app::ActivationSnapshot& snapshot,
                 const QuantityInfo& row,
                 const CellCursor& cursor)
{
    double sum = std::numeric_limits<double>::quiet_NaN();
    for (std::size_t group = 0; group < snapshot.parts->timeGroups.size(); ++group) {
        const double value = valueOf(snapshot, row, group, cursor.token, cursor.layer);
        if (!std::isnan(value)) {
            sum = std::isnan(sum) ? value : sum + value;
        }
    }
    return sum;
}

// Over the channels, where the quantity has some.
QString quartileText(const app::ActivationSnapshot& snapshot,
                     const QuantityInfo& quantity,
                     CellCursor cursor)
{
    const std::size_t known = snapshot.parts->series.size();
    if (!quantity.lower || !quantity.upper || *quantity.lower >= known
        || *quantity.upper >= known) {
        return {};
    }
    const auto at = [&](std::size_t series) {
        const auto value = static_cast<double>(snapshot.value(series, cursor.token, cursor.layer));
        return valueText(quantity.unit, quantity.valueOf(value)).value;
    };
    //: the middle half of all channels; %1 is a range of numbers
    return CursorPanel::tr("quartiles %1")
        .arg(asFigure(at(*quantity.lower) + QStringLiteral(" \u2013 ") + at(*quantity.upper)));
}

} // namespace

CursorPanel::CursorPanel(const Theme& theme, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
    , m_heading(new QLabel(tr("At the cursor"), m_body))
    , m_card(new QFrame(m_body))
    , m_place(new QLabel(m_card))
    , m_token(new QLabel(m_card))
    , m_value(new Readout(theme, TextStyle::Readout, m_card))
    , m_quartiles(new QLabel(m_card))
    , m_list(new QFrame(m_body))
    , m_grid(new QGridLayout(m_list))
    , m_hint(new QLabel(tr("\u2190 \u2192 token  \u2191 \u2193 layer  + \u2212 zoom"), m_body))
{
    build();
    connect(&theme, &Theme::changed, this, &CursorPanel::applyTheme);
    applyTheme();
}

void CursorPanel::build()
{
    setObjectName(QStringLiteral("cursorPanel"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("surface", QStringLiteral("dock"));
    m_body->setAttribute(Qt::WA_StyledBackground);
    m_body->setProperty("surface", QStringLiteral("panel"));
    m_heading->setProperty("textStyle", QStringLiteral("groupTitle"));
    for (QFrame* card : {m_card, m_list}) {
        card->setProperty("surface", QStringLiteral("card"));
    }
    for (QLabel* label : {m_place, m_token, m_quartiles, m_hint}) {
        label->setProperty("textStyle", QStringLiteral("note"));
        label->setProperty("tone", QStringLiteral("muted"));
        label->setTextFormat(Qt::PlainText);
    }
    m_place->setObjectName(QStringLiteral("cursorPlace"));
    m_token->setObjectName(QStringLiteral("cursorToken"));
    m_value->setObjectName(QStringLiteral("cursorValue"));
    for (QLabel* label : {m_heading, m_place, m_token}) {
        label->setWordWrap(true);
    }
    m_quartiles->setWordWrap(true); // it may name a run
    m_quartiles->setObjectName(QStringLiteral("cursorQuartiles"));
    m_hint->setWordWrap(true);
    auto* card = new QVBoxLayout(m_card);
    card->addWidget(m_place);
    card->addWidget(m_token);
    card->addWidget(m_value);
    card->addWidget(m_quartiles);
    // Unlike a form it gives values the room that they need, and names of several lines the rest.
    m_grid->setColumnStretch(0, 1);
    m_column->addWidget(m_heading);
    m_column->addWidget(m_card);
    m_column->addWidget(m_list);
    m_column->addWidget(m_hint);
    m_column->addStretch(1);
    setWidget(m_body);
}

void CursorPanel::setQuantities(const std::vector<QuantityInfo>& all)
{
    qDeleteAll(m_names);
    qDeleteAll(m_values);
    m_rows.clear();
    m_names.clear();
    m_values.clear();
    for (const QuantityInfo& info : all) {
        if (info.view == QuantityView::Tokens) {
            addRow(info);
        }
    }
}

void CursorPanel::addRow(const QuantityInfo& info)
{
    const bool isTime = info.parts == QuantityParts::TimeGroups;
    const bool isOfLayer = isTime && info.word == QLatin1String("seconds");
    auto* title = new QLabel(isOfLayer ? tr("Time of the layer") : info.shortName, m_list);
    title->setProperty("textStyle", QStringLiteral("note"));
    title->setProperty("tone", QStringLiteral("muted"));
    title->setWordWrap(true);
    auto* value = new QLabel(m_list);
    value->setObjectName(QStringLiteral("cursorRow-") + info.word);
    value->setProperty("textStyle", QStringLiteral("note"));
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_rows.push_back(info);
    m_names.push_back(title);
    m_values.push_back(value);
    const int row = static_cast<int>(m_rows.size()) - 1;
    m_grid->addWidget(title, row, 0);
    m_grid->addWidget(value, row, 1);
}

void CursorPanel::applyTheme()
{
    const Metrics& metrics = m_theme.metrics();
    setFixedWidth(metrics.px(kPanelWidth));
    m_column->setContentsMargins(metrics.px(14), metrics.space(3), metrics.px(14),
                                 metrics.space(3));
    m_column->setSpacing(metrics.space(3));
    m_card->layout()->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                         metrics.space(3));
    m_card->layout()->setSpacing(metrics.px(2));
    m_list->layout()->setContentsMargins(metrics.space(3), metrics.space(3), metrics.space(3),
                                         metrics.space(3));
    m_grid->setVerticalSpacing(metrics.px(9));
}

void CursorPanel::setContent(const app::ActivationSnapshot& snapshot, const Selection& selection)
{
    const CellCursor cursor = selection.cursor;
    const QuantityInfo& quantity = selection.info;
    const app::TokenColumn& token = *snapshot.tokens[cursor.token];
    const double value = LayerValues(snapshot, quantity, selection.part(), selection.reference)
                             .at(cursor.token, cursor.layer);
    const ValueText text = valueText(quantity.unit, value);
    //: %1 counts the tokens of a chat, %2 the layers of a model, both from 1
    const QString place = tr("Token %1 \u00B7 layer %2")
                              .arg(formatCount(static_cast<qint64>(token.position) + 1),
                                   formatNumber(static_cast<qint64>(cursor.layer) + 1));
    m_place->setText(place);
    const QString words = inItsDirection(token.text);
    m_token->setText(token.isWritten ? tr("\u201C%1\u201D, written by the model").arg(words)
                                     : tr("\u201C%1\u201D, read").arg(words));
    m_value->setValue(text.value, text.unit);
    const QString quartiles = selection.reference
                                  //: %1: a token, or a recording; above it is a difference
                                  ? tr("more than at %1").arg(selection.reference->words())
                                  : quartileText(snapshot, quantity, cursor);
    m_quartiles->setText(quartiles);
    m_quartiles->setVisible(!quartiles.isEmpty());
    m_spoken = tr("%1, %2: %3").arg(place, words, text.joined());
    fillRows(snapshot, selection);
}

void CursorPanel::fillRows(const app::ActivationSnapshot& snapshot, const Selection& selection)
{
    const CellCursor cursor = selection.cursor;
    const QString projection = selection.projectionPart().title;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QuantityInfo& row = m_rows[i];
        const double value =
            row.parts == QuantityParts::TimeGroups
                ? layerTime(snapshot, row, cursor)
                : valueOf(snapshot, row, selection.projection, cursor.token, cursor.layer);
        if (row.parts == QuantityParts::Projections) {
            //: a quantity and the projection that it is of: "Zeros, input i"
            m_names[i]->setText(tr("%1, %2").arg(row.shortName, inOneRun(projection)));
        }
        m_values[i]->setText(valueText(row.unit, value).joined());
    }
}

} // namespace trilume::ui
