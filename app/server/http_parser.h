// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/api_error.h"
#include "app/server/http_message.h"

#include <cstddef>
#include <memory>
#include <string_view>

namespace trilume::app {

// What a request may measure. Larger ones are refused before they are kept.
struct HttpSizes
{
    std::size_t headBytes = std::size_t{32} << 10U;
    std::size_t headers = 100;
    std::size_t bodyBytes = std::size_t{8} << 20U; // without what frames chunks
};

// One request as its bytes come, cut anywhere: lengths, chunks with extensions and trailers. Knows
// no sockets. One thread.
class HttpParser
{
public:
    enum class State
    {
        Head = 1,     // wants more bytes
        HeadDone = 2, // head() is there; goes on with acceptBody()
        Body = 3,     // wants more bytes
        Done = 4,     // takeRequest()
        Failed = 5,   // error(); where the next request begins is not known any more
    };

    explicit HttpParser(const HttpSizes& sizes);
    ~HttpParser();
    HttpParser(const HttpParser&) = delete;
    HttpParser& operator=(const HttpParser&) = delete;

    // How many bytes of the text it has no more use for; the others are to be given again, with
    // more behind them.
    [[nodiscard]] std::size_t feed(std::string_view text);

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const HttpHead& head() const { return m_head; }

    [[nodiscard]] const ApiError& error() const { return m_error; }

    [[nodiscard]] bool hasBody() const;      // once the head is there
    [[nodiscard]] bool keepsAlive() const;   // the connection may have another request after it
    [[nodiscard]] bool isAwaited() const;    // the client sends the body when it is told to
    void acceptBody();                       // State::HeadDone ends: the body is read, if any
    [[nodiscard]] HttpRequest takeRequest(); // State::Done

private:
    struct Beast;

    void checkHead();
    void fail(ApiError error);

    HttpSizes m_sizes;
    std::unique_ptr<Beast> m_beast;
    State m_state = State::Head;
    std::size_t m_headBytes = 0; // that the parser took
    HttpHead m_head;
    ApiError m_error;
};

} // namespace trilume::app
