// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <type_traits>

namespace trilume {

class CallRef;

template <typename Function>
concept PlainCallable = !std::is_same_v<std::remove_cvref_t<Function>, CallRef>;

// A borrowed callable `void()`; lives no longer than the call it is passed to.
class CallRef
{
public:
    template <PlainCallable Function>
    // NOLINTNEXTLINE(google-explicit-constructor,bugprone-forwarding-reference-overload): borrows
    CallRef(Function&& function)
        : m_object(const_cast<void*>(static_cast<const void*>(&function)))
        , m_call([](void* object) { (*static_cast<std::remove_reference_t<Function>*>(object))(); })
    {}

    void operator()() const { m_call(m_object); }

private:
    void* m_object;
    void (*m_call)(void*);
};

} // namespace trilume
