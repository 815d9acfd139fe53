// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/series.h"

#include <algorithm>

namespace trilume::trace {

namespace {

using model::WatchedRole;

void addFloats(std::vector<Series>& all, const model::WatchedTensor& tensor, std::size_t index)
{
    const auto add = [&](const char* ending, Statistic statistic) {
        all.push_back({tensor.name + ending, index, statistic});
    };
    switch (tensor.role) {
    case WatchedRole::Sized:
    case WatchedRole::Stream:
        add("_rms", Statistic::Rms);
        add("_max", Statistic::MaxAbs);
        break;
    case WatchedRole::Share:
    case WatchedRole::Decay:
    case WatchedRole::Spread:
        add("_mean", Statistic::Mean);
        add("_lower", Statistic::Lower);
        add("_median", Statistic::Median);
        add("_upper", Statistic::Upper);
        break;
    case WatchedRole::State:
        add("_rms", Statistic::Rms);
        all.push_back({"update_rms", index, Statistic::UpdateRms});
        break;
    case WatchedRole::Plain:
    case WatchedRole::StreamStart:
        break;
    }
}

template <typename Predicate>
std::optional<std::size_t> firstOf(const std::vector<Series>& all, Predicate isWanted)
{
    const auto found = std::find_if(all.begin(), all.end(), isWanted);
    return found == all.end() ? std::nullopt
                              : std::optional(static_cast<std::size_t>(found - all.begin()));
}

} // namespace

SeriesList::SeriesList(const model::Watchable& watchable)
{
    for (std::size_t i = 0; i < watchable.tensors.size(); ++i) {
        const model::WatchedTensor& tensor = watchable.tensors[i];
        if (tensor.kind == model::TensorKind::Floats
            && tensor.place == model::TensorPlace::InLayer) {
            addFloats(m_series, tensor, i);
        }
    }
    const std::vector<std::size_t> codes = watchable.codes();
    for (const std::size_t i : codes) {
        m_series.push_back({"zero_share_" + watchable.tensors[i].name, i, Statistic::ZeroShare});
    }
    for (const std::size_t i : codes) {
        m_series.push_back(
            {"saturated_share_" + watchable.tensors[i].name, i, Statistic::SaturatedShare});
    }
    for (std::size_t i = 0; i < watchable.groups.size(); ++i) {
        m_series.push_back({"seconds_" + watchable.groups[i].name, i, Statistic::Seconds});
    }
    for (std::size_t i = 0; i < watchable.groups.size(); ++i) {
        m_series.push_back(
            {"device_seconds_" + watchable.groups[i].name, i, Statistic::DeviceSeconds});
    }
}

std::optional<std::size_t> SeriesList::find(std::string_view name) const
{
    return firstOf(m_series, [name](const Series& series) { return series.name == name; });
}

std::optional<std::size_t> SeriesList::find(std::size_t source, Statistic statistic) const
{
    return firstOf(m_series, [source, statistic](const Series& series) {
        return series.source == source && series.statistic == statistic;
    });
}

} // namespace trilume::trace
