// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_sums.h"

#include <QAbstractTableModel>

#include <vector>

namespace trilume::ui {

// The lines of an account for a table. [ui thread] What stands with a figure follows it, so that
// both are seen where there is little room.
class LineModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ModelColumn = 0,
        EnergyColumn,
        LabelColumn,
        ScopeColumn,
        AnswersColumn,
        ReadColumn,
        WrittenColumn,
        TimeColumn,
        MeterColumn,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<app::AccountLine> lines);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static QString textOf(const app::AccountLine& line, int column);

    std::vector<app::AccountLine> m_lines;
};

} // namespace trilume::ui
