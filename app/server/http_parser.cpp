// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_parser.h"

#include <cstdint>
#include <iterator>
#include <limits>
#include <utility>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace trilume::app {

namespace {

namespace http = boost::beast::http;
using ParseError = boost::beast::error_code;

std::string toString(boost::beast::string_view text)
{
    return {text.data(), text.size()};
}

ApiError errorOf(const ParseError& code, const HttpSizes& sizes)
{
    if (code == http::error::header_limit) {
        return {431, "head_too_large",
                "The head of the request is too large, expected at most "
                    + std::to_string(sizes.headBytes) + " bytes."};
    }
    if (code == http::error::body_limit) {
        return {413, "body_too_large",
                "The body of the request is too large, expected at most "
                    + std::to_string(sizes.bodyBytes) + " bytes."};
    }
    if (code == http::error::bad_version) {
        return {505, "bad_version", "The request is in another version, expected HTTP/1.1."};
    }
    return {400, "bad_request", "The request is not well formed (" + code.message() + ")."};
}

} // namespace

struct HttpParser::Beast
{
    http::request_parser<http::string_body> parser;
};

HttpParser::HttpParser(const HttpSizes& sizes)
    : m_sizes(sizes)
    , m_beast(std::make_unique<Beast>())
{
    m_beast->parser.header_limit(static_cast<std::uint32_t>(sizes.headBytes));
    // Who asks is looked at before how much it sends. Without a limit at all, this version of Beast
    // refuses every length.
    m_beast->parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    m_beast->parser.eager(false);
}

HttpParser::~HttpParser() = default;

std::size_t HttpParser::feed(std::string_view text)
{
    std::size_t used = 0;
    while (m_state == State::Head && used < text.size()
           && (text[used] == '\r' || text[used] == '\n') && !m_beast->parser.got_some()) {
        ++used; // empty lines before a request
    }
    while (used < text.size() && (m_state == State::Head || m_state == State::Body)) {
        ParseError code;
        const std::size_t taken =
            m_beast->parser.put(boost::asio::buffer(text.data() + used, text.size() - used), code);
        used += taken;
        m_headBytes += m_state == State::Head ? taken : 0;
        if (code == http::error::need_more) {
            break;
        }
        if (code) {
            fail(errorOf(code, m_sizes));
        } else if (m_state == State::Head && m_beast->parser.is_header_done()) {
            checkHead();
        } else if (m_state == State::Body && m_beast->parser.is_done()) {
            m_state = State::Done;
        } else if (taken == 0) {
            break;
        }
    }
    // Beast measures one piece only. What waits is a line that has no end yet: of the head, or of
    // what frames chunks.
    const std::size_t waiting = text.size() - used;
    const bool isInHead = m_state == State::Head;
    const bool isWaiting = isInHead || m_state == State::Body;
    if (isWaiting && waiting + (isInHead ? m_headBytes : 0) > m_sizes.headBytes) {
        fail(errorOf(http::error::header_limit, m_sizes));
    }
    return used;
}

void HttpParser::checkHead()
{
    const auto& message = m_beast->parser.get();
    m_head.method = toString(message.method_string());
    m_head.target = toString(message.target());
    m_head.minorVersion = static_cast<int>(message.version() % 10);
    m_state = State::HeadDone;
    const auto count = static_cast<std::size_t>(std::distance(message.begin(), message.end()));
    for (const auto& field : message) {
        if (m_head.headers.size() < m_sizes.headers) {
            m_head.headers.push_back({toString(field.name_string()), toString(field.value())});
        }
    }
    if (count > m_sizes.headers) {
        fail({431, "too_many_headers",
              "The request has " + std::to_string(count) + " headers, expected at most "
                  + std::to_string(m_sizes.headers) + "."});
        return;
    }
    const std::vector<std::string_view> encodings = m_head.all("Transfer-Encoding");
    const bool isPlainlyChunked = encodings.size() == 1 && lowerCase(encodings.front()) == "chunked"
                                  && m_beast->parser.chunked();
    if (!encodings.empty() && !isPlainlyChunked) {
        fail({501, "bad_transfer_encoding",
              "The Transfer-Encoding is " + inQuotes(encodings.front()) + ", expected chunked."});
    }
}

bool HttpParser::hasBody() const
{
    return m_beast->parser.chunked() || m_beast->parser.content_length().value_or(0) > 0;
}

bool HttpParser::keepsAlive() const
{
    return m_beast->parser.keep_alive();
}

bool HttpParser::isAwaited() const
{
    const std::vector<std::string_view> expected = m_head.all("Expect");
    return expected.size() == 1 && lowerCase(expected.front()) == "100-continue";
}

void HttpParser::acceptBody()
{
    auto& parser = m_beast->parser;
    if (parser.content_length().value_or(0) > m_sizes.bodyBytes) {
        fail(errorOf(http::error::body_limit, m_sizes));
        return;
    }
    m_state = parser.is_done() ? State::Done : State::Body;
    parser.body_limit(m_sizes.bodyBytes);
    parser.eager(true);
}

HttpRequest HttpParser::takeRequest()
{
    return {std::move(m_head), std::move(m_beast->parser.get().body())};
}

void HttpParser::fail(ApiError error)
{
    m_error = std::move(error);
    m_state = State::Failed;
}

} // namespace trilume::app
