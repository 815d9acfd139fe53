// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/lens_model.h"

#include "app/platform/joined_text.h"
#include "ui/explorer/value_text.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/quantity.h"
#include "ui/widgets/text_direction.h"

#include <QLocale>

#include <utility>

namespace trilume::ui {

void LensModel::setTable(app::LensTablePtr table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int LensModel::rowCount(const QModelIndex& parent) const
{
    const bool hasLayers = !parent.isValid() && m_table != nullptr && !m_table->columns.empty();
    return hasLayers ? static_cast<int>(m_table->columns.front().layers.size()) : 0;
}

int LensModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_table == nullptr ? 0 : static_cast<int>(m_table->columns.size());
}

const app::LensGuesses* LensModel::guessesAt(const QModelIndex& index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return nullptr;
    }
    return &m_table->columns[static_cast<std::size_t>(index.column())]
                .layers[static_cast<std::size_t>(index.row())];
}

QString LensModel::wordsOf(const QModelIndex& cell) const
{
    const app::LensGuesses* guesses = guessesAt(cell);
    if (guesses == nullptr) {
        return {};
    }
    QStringList said;
    for (const app::LensGuess& guess : guesses->likeliest) {
        //: a token and how likely it is
        said.append(tr("%1 %2").arg(
            inItsDirection(guess.text),
            valueText(QuantityUnit::Share, static_cast<double>(guess.probability)).joined()));
    }
    const app::LensColumn& column = m_table->columns[static_cast<std::size_t>(cell.column())];
    //: %1: number of a layer; %2: a token of the text; %3: tokens that may follow it, each with its
    //: probability; %4: a number
    return tr("Layer %1, after %2: %3. Entropy %4 nats.")
        .arg(formatNumber(cell.row() + 1), inItsDirection(column.text), app::listText(said),
             QLocale().toString(static_cast<double>(guesses->entropy), 'f', 2));
}

QVariant LensModel::data(const QModelIndex& index, int role) const
{
    const app::LensGuesses* guesses = guessesAt(index);
    if (guesses == nullptr || guesses->likeliest.empty()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return guesses->likeliest.front().text;
    case Qt::ToolTipRole:
        return plainTip(wordsOf(index));
    case Qt::AccessibleTextRole:
        return wordsOf(index);
    case ProbabilityRole:
        return guesses->likeliest.front().probability;
    case SettlesRole:
        return m_table->columns[static_cast<std::size_t>(index.column())].settledLayer
               == static_cast<std::size_t>(index.row());
    default:
        return {};
    }
}

QVariant LensModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0 || m_table == nullptr) {
        return {};
    }
    if (orientation == Qt::Vertical) {
        return formatNumber(section + 1);
    }
    return section < columnCount() ? m_table->columns[static_cast<std::size_t>(section)].text
                                   : QVariant();
}

} // namespace trilume::ui
