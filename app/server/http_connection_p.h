// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/api_error.h"
#include "app/server/http_server.h"
#include "app/server/http_text.h"

#include <array>
#include <chrono>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

namespace trilume::app {

class HttpConnection;

// What the connections of a server share. [http thread]
class ConnectionOwner
{
public:
    ConnectionOwner() = default;
    virtual ~ConnectionOwner() = default;
    ConnectionOwner(const ConnectionOwner&) = delete;
    ConnectionOwner& operator=(const ConnectionOwner&) = delete;

    [[nodiscard]] virtual HttpHandler& handler() = 0;
    [[nodiscard]] virtual const HttpLimits& limits() const = 0;
    [[nodiscard]] virtual boost::asio::io_context& io() = 0;
    [[nodiscard]] virtual bool isEnding() const = 0;
    [[nodiscard]] virtual ExchangeId beginExchange(
        const std::shared_ptr<HttpConnection>& connection) = 0;
    virtual void endExchange(ExchangeId exchange) = 0;
    virtual void forget(const std::shared_ptr<HttpConnection>& connection) = 0;
};

// One client: its requests are read, answered and taken off one after the other. [http thread]
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(ConnectionOwner& owner, boost::asio::ip::tcp::socket socket)
        : m_owner(owner)
        , m_socket(std::move(socket))
        , m_timer(owner.io())
    {}

    void begin()
    {
        startRequest();
        read();
    }

    void refuse(const ApiError& error)
    {
        m_isLast = true;
        respond(errorAnswer(error));
        read();
    }

    void answer(const HttpAnswer& answer);
    void beginStream(const HttpAnswer& head, std::string heartbeat);
    void writePiece(std::string_view piece);
    void endStream();
    void finishSoon(); // the server ends
    void close();

private:
    enum class Phase
    {
        Idle = 1, // nothing of a request is there
        Head,
        Body,
        Answering,
        Ending, // nothing is read any more but the client's end
    };

    [[nodiscard]] const HttpLimits& limits() const { return m_owner.limits(); }

    void startRequest();
    void read();
    void onRead(const boost::system::error_code& code, std::size_t bytes);
    void advance();
    void onHead();
    void onRequest();
    void respond(const HttpAnswer& answer);
    void send(std::string text);
    void writeNext();
    void onWritten(const boost::system::error_code& code, std::size_t bytes);
    void endAnswer();
    void linger();
    void onClientEnded();
    void arm();
    void onTime();

    ConnectionOwner& m_owner;
    boost::asio::ip::tcp::socket m_socket;
    boost::asio::steady_timer m_timer; // for the earliest of what follows
    using Clock = std::chrono::steady_clock;

    [[nodiscard]] Clock::time_point nextHeartbeat() const; // of a stream that says nothing

    Clock::time_point m_readBy = Clock::time_point::max();
    Clock::time_point m_writeBy = Clock::time_point::max();
    Clock::time_point m_heartbeatAt = Clock::time_point::max();

    Phase m_phase = Phase::Idle;
    std::unique_ptr<HttpParser> m_parser;
    std::array<char, 16384> m_chunk{};
    std::string m_in; // what the parser has not used
    std::deque<std::string> m_out;
    std::size_t m_outBytes = 0; // in m_out that nobody has taken
    std::size_t m_written = 0;  // of its front
    bool m_isReading = false;
    bool m_isClosed = false;
    bool m_hasClientEnded = false; // it sends no more
    bool m_isLast = false;         // the connection ends with this answer

    // Of the request that is answered.
    ExchangeId m_exchange;
    std::vector<HttpHeader> m_answerHeaders;
    AnswerFrame m_frame;
    std::string m_heartbeat;
};

} // namespace trilume::app
