// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/net/web_client.h"

#include <array>
#include <chrono>
#include <string>
#include <vector>

#include <curl/curl.h>

namespace trilume::app {

// One request to one server and its answer, over the connections of a WebClient. Redirections end
// it before their body.
class WebExchange
{
public:
    WebExchange(CURLM* connections, const WebRequest& request, const WebLimits& limits);
    ~WebExchange();
    WebExchange(const WebExchange&) = delete;
    WebExchange& operator=(const WebExchange&) = delete;

    [[nodiscard]] std::optional<WebFailure> run(WebReader& reader, const std::stop_token& stop);

    // Where the answer sends the request; empty when it is the last one.
    [[nodiscard]] const std::string& location() const { return m_location; }

    [[nodiscard]] int status() const { return m_head.status; }

private:
    using Clock = std::chrono::steady_clock;

    void prepare();
    void addHeader(const std::string& line);
    [[nodiscard]] std::optional<WebFailure> transfer(const std::stop_token& stop);
    [[nodiscard]] std::optional<WebFailure> outcome(CURLcode code);
    [[nodiscard]] std::optional<WebFailure> interruption(const std::stop_token& stop);
    [[nodiscard]] WebFailure failure(CURLcode code) const;
    [[nodiscard]] std::string proxyOnTheWay() const; // WebHead::proxy

    static std::size_t takeHeader(char* data, std::size_t size, std::size_t count, void* exchange);
    static std::size_t takePiece(char* data, std::size_t size, std::size_t count, void* exchange);
    // False ends the exchange.
    [[nodiscard]] bool onHeaderLine(std::string_view line);
    [[nodiscard]] bool onHeadEnd();
    [[nodiscard]] bool onPiece(std::span<const std::byte> piece);

    CURLM* m_connections;
    CURL* m_handle;
    const WebRequest& m_request;
    const WebLimits& m_limits;
    WebReader* m_reader = nullptr;
    curl_slist* m_lines = nullptr; // of the head that is sent
    std::array<char, CURL_ERROR_SIZE> m_reason{};
    std::vector<WebHeader> m_headers; // of the head that comes
    WebHead m_head;
    std::string m_location;
    std::optional<WebFailure> m_failure; // that a callback has met
    std::size_t m_headBytes = 0;
    bool m_isHeadDone = false;
    Clock::time_point m_lastByte;
    curl_off_t m_sent = 0;
};

} // namespace trilume::app
