// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/owned_descriptor.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>

namespace trilume::accel {

// One end of a pair of sockets that keeps messages whole. Neither side ever waits longer than it
// says. [send: any thread; receive: one at a time]
class MessageChannel final
{
public:
    using Deadline = std::chrono::steady_clock::time_point;

    enum class Outcome
    {
        Message = 1,
        Late = 2,   // nothing until the deadline
        Closed = 3, // the other side is gone, or says what it cannot have meant
    };

    struct Received
    {
        Outcome outcome = Outcome::Closed;
        std::size_t size = 0;
        OwnedDescriptor descriptor; // that came along, where `Descriptors::Taken`
    };

    enum class Descriptors
    {
        Refused = 1,
        Taken = 2,
    };

    explicit MessageChannel(OwnedDescriptor descriptor);

    // Two ends; nothing where the system has none left.
    [[nodiscard]] static std::optional<std::pair<MessageChannel, MessageChannel>> pair();

    // `descriptor`: of a file that goes along, -1: none.
    [[nodiscard]] Outcome send(std::span<const std::byte> message,
                               Deadline deadline,
                               int descriptor = -1);

    // A message that does not fit closes the channel for whoever reads.
    [[nodiscard]] Received receive(std::span<std::byte> message,
                                   Deadline deadline,
                                   Descriptors descriptors = Descriptors::Refused);

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

private:
    [[nodiscard]] Outcome waitFor(short events, Deadline deadline) const;

    OwnedDescriptor m_descriptor;
};

} // namespace trilume::accel
