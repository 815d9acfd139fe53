// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/net/web_request.h"

#include <algorithm>

#include <strings.h>

namespace trilume::app {

std::optional<std::string> WebHead::value(std::string_view name) const
{
    const auto found =
        std::find_if(headers.begin(), headers.end(), [name](const WebHeader& header) {
            return header.name.size() == name.size()
                   && strncasecmp(header.name.data(), name.data(), name.size()) == 0;
        });
    return found == headers.end() ? std::nullopt : std::optional(found->value);
}

Status TextReader::onHead(const WebHead& head)
{
    m_head = head;
    return Done{};
}

Status TextReader::onPiece(std::span<const std::byte> piece)
{
    if (piece.size() > m_mostBytes - m_text.size()) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: the answer is too long, expected at most "
                                  "%2 bytes.",
                                  m_head.address, Sentence::amount(m_mostBytes))};
    }
    m_text.append(reinterpret_cast<const char*>(piece.data()), piece.size());
    return Done{};
}

} // namespace trilume::app
