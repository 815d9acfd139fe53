// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace trilume::app {

// A model that is offered by name. Sizes and checksums are the repository's, asked for when it is
// loaded: what stood here would be old some day.
struct CatalogueEntry
{
    std::string_view name;
    std::string_view repository;
    std::string_view parameters; // as its authors count them: "1.3B"
    std::string_view licence;    // SPDX
    std::string_view source;     // who made it
};

[[nodiscard]] std::span<const CatalogueEntry> catalogue();

// By its name, whatever the case; null: there is none.
[[nodiscard]] const CatalogueEntry* findInCatalogue(std::string_view name);

} // namespace trilume::app
