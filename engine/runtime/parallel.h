// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <type_traits>
#include <utility>

namespace trilume {

class RangeTask;

template <typename Function>
concept RangeFunction = !std::is_same_v<std::remove_cvref_t<Function>, RangeTask>;

// A borrowed callable `void(std::size_t begin, std::size_t end)`; lives no longer than the call it
// is passed to.
class RangeTask
{
public:
    template <RangeFunction Function>
    // NOLINTNEXTLINE(google-explicit-constructor,bugprone-forwarding-reference-overload): borrows
    RangeTask(Function&& function)
        : m_object(const_cast<void*>(static_cast<const void*>(&function)))
        , m_call([](void* object, std::size_t begin, std::size_t end) {
            (*static_cast<std::remove_reference_t<Function>*>(object))(begin, end);
        })
    {}

    void operator()(std::size_t begin, std::size_t end) const { m_call(m_object, begin, end); }

private:
    void* m_object;
    void (*m_call)(void*, std::size_t, std::size_t);
};

// Splits [0, count) into at most budget.threads contiguous parts of equal size (to one element),
// each at least `grain` long, and runs them at once; part p always covers the same elements for the
// same arguments. Returns when all are done. Serial when one part remains or when called from
// inside a part of another parallelRanges. Nothing is called for a count of 0. The only place with
// OpenMP: everything else calls this. The task must not throw. To keep one thread team, all compute
// comes from one thread per model.
void parallelRanges(ThreadBudget budget, std::size_t count, std::size_t grain, RangeTask task);

} // namespace trilume
