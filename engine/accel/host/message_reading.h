// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/host_messages.h"

#include <cstddef>
#include <span>

namespace trilume::accel {

// What a message of a host is to somebody who awaits an answer.
enum class MessageKind
{
    Answer = 1, // of exactly the size that was asked for
    LogLine,    // as CallMessage<LogLine>
    Nonsense,   // of another protocol, to another question, or of another size
};

// `answerBytes`: of the AnswerMessage to `asked`.
[[nodiscard]] MessageKind kindOf(std::span<const std::byte> message,
                                 HostCall asked,
                                 std::size_t answerBytes);

} // namespace trilume::accel
