// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/layer_parts.h"
#include "ui/explorer/quantities.h"
#include "ui/explorer/reference.h"

#include <cstddef>
#include <memory>
#include <optional>

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
    QuantityInfo info; // of these parts
    std::shared_ptr<const app::LayerParts> parts = std::make_shared<app::LayerParts>();
    std::size_t projection = 0; // for what projections have, the histogram of codes too
    std::size_t timeGroup = 0;  // for what time groups have
    CellCursor cursor;
    std::optional<Reference> reference; // fits what is shown; nothing: values as they are

    // Those that the quantity has.
    [[nodiscard]] std::vector<app::LayerPart> partList() const
    {
        return partsOf(*parts, info.parts);
    }

    // The chosen one, whatever the quantity; without names where the model has none.
    [[nodiscard]] app::LayerPart projectionPart() const
    {
        return projection < parts->projections.size() ? parts->projections[projection]
                                                      : app::LayerPart();
    }

    // The one that belongs to the quantity.
    [[nodiscard]] std::size_t part() const
    {
        return info.parts == QuantityParts::TimeGroups ? timeGroup : projection;
    }
};

} // namespace trilume::ui
