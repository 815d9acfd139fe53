// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/account/line_model.h"

#include "ui/account/account_text.h"
#include "ui/widgets/evidence.h"
#include "ui/widgets/plain_tip.h"
#include "ui/widgets/text_direction.h"

#include <utility>

namespace trilume::ui {

namespace {

constexpr char16_t kNone = u'\u2013';

bool isFigure(int column)
{
    return column == LineModel::EnergyColumn || column == LineModel::AnswersColumn
           || column == LineModel::ReadColumn || column == LineModel::WrittenColumn
           || column == LineModel::TimeColumn;
}

} // namespace

void LineModel::setLines(std::vector<app::AccountLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int LineModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LineModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LineModel::textOf(const app::AccountLine& line, int column)
{
    switch (column) {
    case ModelColumn:
        return line.model.isEmpty() ? tr("no name") : inOneRun(line.model);
    case EnergyColumn:
        return line.meter ? energyText(line.energy.grossJoules) : QString(QChar(kNone));
    case LabelColumn:
        return line.meter ? evidenceText(line.meter->label) : QString(QChar(kNone));
    case ScopeColumn:
        return line.meter ? meterTitle(*line.meter) : QString(QChar(kNone));
    case AnswersColumn:
        return formatCount(line.work.answers);
    case ReadColumn:
        return formatCount(line.work.tokensRead);
    case WrittenColumn:
        return formatCount(line.work.tokensWritten);
    case TimeColumn:
        return longDuration(line.work.seconds);
    case MeterColumn:
        return line.meter ? inOneRun(line.source) : tr("no meter could tell");
    default:
        return {};
    }
}

QVariant LineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const app::AccountLine& line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        return plainTip(textOf(line, index.column()));
    case Qt::AccessibleTextRole:
        //: the head of a column and what stands in it
        return tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            textOf(line, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case ModelColumn:
        return tr("Model");
    case EnergyColumn:
        return tr("Energy");
    case LabelColumn:
        return tr("Label");
    case ScopeColumn:
        return tr("Scope");
    case AnswersColumn:
        return tr("Answers");
    case ReadColumn:
        return tr("Tokens read");
    case WrittenColumn:
        return tr("Written");
    case TimeColumn:
        return tr("Time");
    case MeterColumn:
        return tr("Meter");
    default:
        return {};
    }
}

} // namespace trilume::ui
