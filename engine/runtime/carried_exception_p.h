// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/call_ref.h"

#include <atomic>
#include <exception>

namespace trilume::runtime {

// No exception may leave a parallel region: the first one is kept here and thrown again behind it.
class CarriedException
{
public:
    // [any thread of the region]
    void guard(CallRef function) noexcept
    {
        try {
            function();
        } catch (...) {
            if (!m_isTaken.exchange(true)) {
                m_first = std::current_exception();
            }
        }
    }

    // [the caller, when the region has ended]
    void rethrow() const
    {
        if (m_first) {
            std::rethrow_exception(m_first);
        }
    }

private:
    std::atomic<bool> m_isTaken = false;
    std::exception_ptr m_first; // written by who took it, read when all threads have met
};

} // namespace trilume::runtime
