// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/board_sensor.h"

#include <chrono>
#include <optional>
#include <string>

namespace trilume::power {

// Whether a sensor tells that it has something new.
enum class Renewal
{
    Unknown = 1,
    Sure,
};

// Readings of a sensor that is read more often than it has something new, and what cannot be true
// of them.
class RenewedPower
{
public:
    // `interval`: in which it is renewed, as far as that is known.
    explicit RenewedPower(std::chrono::nanoseconds interval)
        : m_interval(interval)
    {}

    // Where it is not sure, another value is a renewal. The same one counts as one when it is
    // overdue: a load may be steady, but a sensor that is slower than it says must not count twice.
    [[nodiscard]] Result<BoardPower> add(const BoardPower& told,
                                         std::chrono::nanoseconds now,
                                         double busy,
                                         const std::string& source,
                                         Renewal renewal = Renewal::Unknown);

    // The sensor has nothing now: the last value, while it may still be that.
    [[nodiscard]] Result<BoardPower> missed(const Error& error, std::chrono::nanoseconds now) const;

private:
    [[nodiscard]] std::chrono::nanoseconds overdue() const;

    std::chrono::nanoseconds m_interval;
    std::optional<BoardPower> m_last;
    std::chrono::nanoseconds m_renewed{};     // a renewal was seen
    std::chrono::nanoseconds m_changed{};     // another value was seen
    std::chrono::nanoseconds m_longestStep{}; // between two values
    double m_busyAtChange = 0.0;
};

} // namespace trilume::power
