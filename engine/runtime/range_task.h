// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <type_traits>

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

} // namespace trilume
