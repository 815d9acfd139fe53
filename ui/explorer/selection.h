// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/quantities.h"

#include <cstddef>

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
    std::size_t projection = 0; // for what projections have, the histogram of codes too
    std::size_t timeGroup = 0;  // for Seconds
    CellCursor cursor;

    // The one that belongs to the quantity.
    [[nodiscard]] std::size_t part() const
    {
        return info.parts == QuantityParts::TimeGroups ? timeGroup : projection;
    }
};

} // namespace trilume::ui
