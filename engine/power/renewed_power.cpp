// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/find_meters_p.h"
#include "engine/power/renewed_power_p.h"

#include <algorithm>

namespace trilume::power {

namespace {

using std::chrono::nanoseconds;

// With noise on it a sensor that works does not say the same for so long and so often.
constexpr nanoseconds kStandsStill = std::chrono::seconds(5);
constexpr int kSameToStandStill = 10;

} // namespace

nanoseconds RenewedPower::overdue() const
{
    return std::max(m_interval, m_longestStep) * 3 / 2;
}

Result<BoardPower> RenewedPower::add(const BoardPower& told,
                                     nanoseconds now,
                                     double busy,
                                     const std::string& source,
                                     Renewal renewal)
{
    const Result<double> watts = plausibleWatts(told.watts, source);
    if (!watts) {
        return watts.error();
    }
    if (told.watts <= 0.0) {
        return Error{
            Errc::Corrupt,
            Sentence::of("%1: found 0 W, expected what a board takes that answers", source)};
    }
    const std::uint64_t renewals = m_last ? m_last->renewals : 0;
    const bool isOther = renewal == Renewal::Sure || !m_last || told.watts != m_last->watts;
    if (isOther) {
        // The first change says nothing: the value before it may be older than the first read.
        const bool hasStep = m_last && m_last->renewals > 1;
        const nanoseconds step = now - m_changed;
        m_longestStep =
            hasStep && step < kStandsStill ? std::max(m_longestStep, step) : m_longestStep;
        m_changed = now;
        m_busyAtChange = busy;
    }
    const nanoseconds limit =
        std::max(kStandsStill, kSameToStandStill * std::max(m_interval, m_longestStep));
    if (now - m_changed > limit && busy > m_busyAtChange) {
        return Error{
            Errc::Corrupt,
            Sentence::of(
                "%1: has said the same for %2 s while the board computes, "
                "expected a sensor that is renewed",
                source, std::chrono::duration_cast<std::chrono::seconds>(now - m_changed).count())};
    }
    if (isOther || now - m_renewed >= overdue()) {
        m_last = told;
        m_last->renewals = renewals + 1;
        m_renewed = now;
    }
    m_last->age = now - m_renewed;
    return *m_last;
}

Result<BoardPower> RenewedPower::missed(const Error& error, nanoseconds now) const
{
    if (!m_last || now - m_renewed >= 2 * overdue()) {
        return error;
    }
    BoardPower last = *m_last;
    last.age = now - m_renewed;
    return last;
}

} // namespace trilume::power
