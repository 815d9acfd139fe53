// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/message_reading.h"

#include <cstring>

namespace trilume::accel {

MessageKind kindOf(std::span<const std::byte> message, HostCall asked, std::size_t answerBytes)
{
    CallHeader header;
    if (message.size() < sizeof header) {
        return MessageKind::Nonsense;
    }
    std::memcpy(&header, message.data(), sizeof header);
    if (header.protocol != kHostProtocol) {
        return MessageKind::Nonsense;
    }
    if (header.call == HostCall::Log && message.size() == sizeof(CallMessage<LogLine>)) {
        return MessageKind::LogLine;
    }
    return header.call == asked && message.size() == answerBytes ? MessageKind::Answer
                                                                 : MessageKind::Nonsense;
}

} // namespace trilume::accel
