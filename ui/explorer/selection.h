// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/quantities.h"

#include <cstddef>
#include <memory>

namespace trilume::ui {

// The cell that all views of the explorer point at.
struct CellCursor
{
    std::size_t token = 0; // index in ActivationSnapshot::tokens
    std::size_t layer = 0;

    friend bool operator==(const CellCursor&, const CellCursor&) = default;
};

// What is chosen on the page: a value that every view is told.
struct Selection
{
    QuantityInfo info;
    std::shared_ptr<const app::LayerParts> parts = std::make_shared<app::LayerParts>();
    std::size_t projection = 0; // for what projections have, the histogram of codes too
    std::size_t timeGroup = 0;  // for Seconds
    CellCursor cursor;

    // Words for those that the quantity has, and for projections whatever the quantity.
    [[nodiscard]] QStringList partWords() const { return ui::partWords(*parts, info.parts); }

    [[nodiscard]] QString projectionWord() const
    {
        return parts->projections.value(static_cast<qsizetype>(projection));
    }

    // The one that belongs to the quantity.
    [[nodiscard]] std::size_t part() const
    {
        return info.parts == QuantityParts::TimeGroups ? timeGroup : projection;
    }
};

} // namespace trilume::ui
