// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/layer_parts.h"

#include <algorithm>

namespace trilume::app {

namespace {

template <typename Predicate>
std::optional<std::size_t> firstOf(const std::vector<LayerSeries>& series, Predicate isWanted)
{
    const auto found = std::find_if(series.begin(), series.end(), isWanted);
    return found == series.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - series.begin()));
}

} // namespace

std::optional<std::size_t> LayerParts::find(Statistic statistic, std::size_t source) const
{
    return firstOf(series, [statistic, source](const LayerSeries& one) {
        return one.statistic == statistic && one.source == source;
    });
}

std::optional<std::size_t> LayerParts::find(const QString& name) const
{
    return firstOf(series, [&name](const LayerSeries& one) { return one.name == name; });
}

} // namespace trilume::app
