// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/http_message.h"
#include "app/server/http_parser.h"
#include "engine/base/result.h"

#include <chrono>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace trilume::app {

// One request and its answer, numbered within a server. What is said of one that has ended, or
// whose client has left, is dropped.
struct ExchangeId
{
    std::uint64_t value = 0;
    friend auto operator<=>(const ExchangeId&, const ExchangeId&) = default;
};

struct HttpLimits
{
    HttpSizes sizes;
    std::size_t connections = 64;                    // more are refused
    std::size_t unsentBytes = std::size_t{8} << 20U; // of an answer that its client does not read
    std::chrono::milliseconds head{10'000};          // from its first byte to its last
    std::chrono::milliseconds body{30'000};          // for all of it
    std::chrono::milliseconds idle{60'000};          // between requests, and before the first
    std::chrono::milliseconds write{30'000};         // without a byte that is taken
    std::chrono::milliseconds linger{2'000};         // for a client to read the last answer
    std::chrono::milliseconds heartbeat{4'000};      // of a stream that says nothing
    std::chrono::milliseconds shutDown{2'000};       // for answers that are on their way
};

// What answers. [http thread] Called by a server, for which it must not be slow: what takes time is
// answered later.
class HttpHandler
{
public:
    HttpHandler() = default;
    virtual ~HttpHandler() = default;
    HttpHandler(const HttpHandler&) = delete;
    HttpHandler& operator=(const HttpHandler&) = delete;

    // As soon as the head is there. An answer is given in place of reading the body.
    [[nodiscard]] virtual HeadVerdict onHead(const HttpHead& head) = 0;

    // A whole request: HttpServer::answer or beginStream, once, at any time.
    virtual void onRequest(ExchangeId exchange, const HttpRequest& request) = 0;

    // The client has left before the end of its answer.
    virtual void onGone(ExchangeId exchange) = 0;
};

// HTTP/1.1 on one address, on a thread of its own. Knows sockets, sizes and times, the order of
// answers, and who has left; what is asked is the handler's to know. A client that closes its side
// counts as gone, as nobody can tell that from one that ended.
class HttpServer
{
public:
    explicit HttpServer(const HttpLimits& limits);
    ~HttpServer(); // closes what is open; waits for the thread, which waits for nothing
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    // `host` is an IP address. Port 0: any free one; the port that it is. Nobody is served yet.
    // Once.
    [[nodiscard]] Result<std::uint16_t> listen(const std::string& host, std::uint16_t port);
    // Serves. The handler is borrowed and outlives this. Once.
    void start(HttpHandler& handler);

    // [any thread]
    void answer(ExchangeId exchange, HttpAnswer answer);
    // The status and headers at once, the body in pieces. `heartbeat` is sent whenever the stream
    // has said nothing for a while.
    void beginStream(ExchangeId exchange, HttpAnswer head, std::string heartbeat);
    void write(ExchangeId exchange, std::string piece);
    void endStream(ExchangeId exchange);

    // No connection and no request is taken any more; calls `onDone` on the http thread when the
    // answers have been sent, or cannot be. Once.
    void shutDown(std::function<void()> onDone);

private:
    class Core;

    std::unique_ptr<Core> m_core;
};

} // namespace trilume::app
