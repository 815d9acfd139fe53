// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/event_stream.h"

#include <utility>

namespace trilume::app {

Status EventStream::take(std::string_view bytes, const Handler& handler)
{
    while (!bytes.empty()) {
        if (std::exchange(m_wasReturn, false) && bytes.front() == '\n') {
            bytes.remove_prefix(1);
            continue;
        }
        const std::size_t end = bytes.find_first_of("\r\n");
        const std::string_view part = bytes.substr(0, end);
        if (part.size() > m_mostBytes - m_line.size()
            || m_line.size() + part.size() > m_mostBytes - m_data.size()) {
            return Error{Errc::Unsupported,
                         Sentence::of("found an event without an end, expected at most %1 bytes",
                                      Sentence::amount(m_mostBytes))};
        }
        m_line += part;
        if (end == std::string_view::npos) {
            break;
        }
        m_wasReturn = bytes[end] == '\r';
        bytes.remove_prefix(end + 1);
        if (Status ended = endLine(handler); !ended) {
            return ended;
        }
    }
    return Done{};
}

Status EventStream::endLine(const Handler& handler)
{
    constexpr std::string_view kMark = "\xEF\xBB\xBF"; // of the order of bytes
    const std::string whole = std::exchange(m_line, {});
    std::string_view line = whole;
    if (std::exchange(m_isFirstLine, false) && line.starts_with(kMark)) {
        line.remove_prefix(kMark.size());
    }
    if (line.empty()) {
        const std::string data = std::exchange(m_data, {});
        return std::exchange(m_hasData, false) ? handler(data) : Status(Done{});
    }
    const std::size_t colon = line.find(':'); // at its beginning: a comment
    if (line.substr(0, colon) != "data") {
        return Done{};
    }
    std::string_view value =
        colon == std::string_view::npos ? std::string_view() : line.substr(colon + 1);
    if (value.starts_with(' ')) {
        value.remove_prefix(1);
    }
    if (m_hasData) {
        m_data += '\n';
    }
    m_data += value;
    m_hasData = true;
    return Done{};
}

} // namespace trilume::app
