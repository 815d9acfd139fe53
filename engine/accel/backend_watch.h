// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"

#include <bitset>
#include <cstddef>
#include <functional>

namespace trilume::accel {

// Keeps count of what a backend did and failed at, and tells of it: each kind of trouble once until
// it is over. Used on the sequence's thread.
class BackendWatch
{
public:
    explicit BackendWatch(const ProjectionOptions& options);

    // What was told as Redone is over when a whole watch has passed without.
    void noteSuccess();

    // Whether there were so many now that it should be given up.
    [[nodiscard]] bool noteFailure();

    // As if nothing had happened: before it is opened anew.
    void clearRecord() { m_failed.reset(); }

    // It was opened anew: Returned is told, and from now on all trouble again.
    void noteReturn();

    void tell(const BackendReport& report);

private:
    std::function<void(const BackendReport& report)> m_report;
    std::size_t m_mostFailures;
    std::bitset<8> m_told;                 // troubles
    std::bitset<kWatchedTickets> m_failed; // of the last tickets, the newest first
};

} // namespace trilume::accel
