// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/lens_table.h"

#include <QAbstractTableModel>

namespace trilume::ui {

// A LensTable for views: a row for each layer, a column for each token that was read; in the cells
// the likeliest next token. [ui thread]
class LensModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role
    {
        ProbabilityRole = Qt::UserRole + 1, // float, 0..1
        SettlesRole,                        // bool: from this layer on the likeliest one stays
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(app::LensTablePtr table); // null: none

    [[nodiscard]] const app::LensTablePtr& table() const { return m_table; }

    // All that is known of a cell, in words; empty outside of the table.
    [[nodiscard]] QString wordsOf(const QModelIndex& cell) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section,
                                      Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] const app::LensGuesses* guessesAt(const QModelIndex& index) const;

    app::LensTablePtr m_table;
};

} // namespace trilume::ui
