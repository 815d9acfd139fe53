// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/watchable.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::trace {

// Numbers that every layer has after every token, made from a model's description: what its
// tensors' roles say that can be asked of them.
enum class Statistic
{
    Rms = 1, // of Stream, Sized and State
    MaxAbs = 2,
    Mean = 3, // of Share, Decay and Spread, and the quartiles
    Lower = 4,
    Median = 5,
    Upper = 6,
    UpdateRms = 7,      // of State: what the token changed
    ZeroShare = 8,      // of Codes
    SaturatedShare = 9, // likewise
    Seconds = 10,       // of a timed group
    DeviceSeconds = 11, // likewise: of a device, by its own clock
};

struct Series
{
    std::string name;   // in files, for ever: "forget_mean", "zero_share_i", "seconds_i_f_g"
    std::size_t source; // of Watchable::tensors, for seconds of its groups
    Statistic statistic;
};

// Floats first, in the order of their tensors; then zeros of all codes, saturated ones of all
// codes, seconds of all groups, a device's seconds of all groups.
class SeriesList
{
public:
    explicit SeriesList(const model::Watchable& watchable);

    [[nodiscard]] const std::vector<Series>& all() const { return m_series; }

    [[nodiscard]] std::size_t size() const { return m_series.size(); }

    // The index of this one; nothing where the model has none.
    [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const;
    [[nodiscard]] std::optional<std::size_t> find(std::size_t source, Statistic statistic) const;

private:
    std::vector<Series> m_series;
};

} // namespace trilume::trace
