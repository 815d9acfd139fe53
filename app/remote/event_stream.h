// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace trilume::app {

// Reads server-sent events from any cut of their bytes. Lines end with LF, CRLF or CR and with
// nothing else, whatever stands in them; an event ends with an empty line, and one without that is
// none. [one thread]
class EventStream
{
public:
    // Data of one event, its lines joined by LF. Its error ends the reading.
    using Handler = std::function<Status(std::string_view data)>;

    explicit EventStream(std::size_t mostBytes = std::size_t{1} << 20U) // of an event
        : m_mostBytes(mostBytes)
    {}

    // An error: of the handler, or an event that has no end. `bytes` may be empty.
    [[nodiscard]] Status take(std::string_view bytes, const Handler& handler);

private:
    [[nodiscard]] Status endLine(const Handler& handler);

    std::size_t m_mostBytes;
    std::string m_line;
    std::string m_data;
    bool m_hasData = false;
    bool m_isFirstLine = true;
    bool m_wasReturn = false; // the last byte, so that an LF belongs to it
};

} // namespace trilume::app
