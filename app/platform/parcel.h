// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <utility>

namespace trilume::app {

// A value of ours in a signal that crosses threads; converts from and to it by itself. Qt copies it
// on one thread and hands it out on another under a lock of its own, which ThreadSanitizer does not
// see because Qt is not instrumented; the seal is what it takes the hand-over from.
template <typename Value>
class Parcel final
{
public:
    Parcel() { seal(); }

    Parcel(Value value) // NOLINT(google-explicit-constructor): signals are emitted with values
        : m_value(std::move(value))
    {
        seal();
    }

    Parcel(const Parcel& other)
        : m_value(other.value())
    {
        seal();
    }

    Parcel& operator=(const Parcel& other)
    {
        open();
        m_value = other.value();
        seal();
        return *this;
    }

    ~Parcel() { open(); }

    [[nodiscard]] const Value& value() const
    {
        open();
        return m_value;
    }

    operator const Value&() const // NOLINT(google-explicit-constructor): slots take values
    {
        return value();
    }

private:
    void seal() { m_isSealed.store(true, std::memory_order_release); }

    void open() const { static_cast<void>(m_isSealed.load(std::memory_order_acquire)); }

    Value m_value{};
    std::atomic<bool> m_isSealed{false};
};

} // namespace trilume::app
