// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/catalogue.h"

#include <algorithm>
#include <array>

#include <strings.h>

namespace trilume::app {

namespace {

constexpr std::string_view kMatMulFree = "Zhu et al., arXiv 2406.02528";

constexpr auto kEntries = std::to_array<CatalogueEntry>({
    {"MMfreeLM-370M", "ridger/MMfreeLM-370M", "370M", "Apache-2.0", kMatMulFree},
    {"MMfreeLM-1.3B", "ridger/MMfreeLM-1.3B", "1.3B", "Apache-2.0", kMatMulFree},
    {"MMfreeLM-2.7B", "ridger/MMfreeLM-2.7B", "2.7B", "Apache-2.0", kMatMulFree},
});

} // namespace

std::span<const CatalogueEntry> catalogue()
{
    return kEntries;
}

const CatalogueEntry* findInCatalogue(std::string_view name)
{
    const auto* const found =
        std::find_if(kEntries.begin(), kEntries.end(), [name](const CatalogueEntry& entry) {
            return entry.name.size() == name.size()
                   && strncasecmp(entry.name.data(), name.data(), name.size()) == 0;
        });
    return found == kEntries.end() ? nullptr : found;
}

} // namespace trilume::app
