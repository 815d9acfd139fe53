// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_connection_p.h"

#include <algorithm>
#include <exception>

#include <boost/asio/post.hpp>

namespace trilume::app {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr std::size_t kBytesAhead = std::size_t{256} << 10U; // of requests, while one is answered
constexpr std::size_t kAnswersAhead = std::size_t{256} << 10U;

} // namespace

void HttpConnection::startRequest()
{
    m_phase = Phase::Idle;
    m_parser = std::make_unique<HttpParser>(limits().sizes);
    m_answerHeaders.clear();
    m_frame = {};
    m_readBy = Clock::now() + limits().idle;
    arm();
}

void HttpConnection::read()
{
    if (m_isReading || m_isClosed || m_hasClientEnded) {
        return;
    }
    if (m_phase != Phase::Ending && m_in.size() >= kBytesAhead) {
        // Unread, its end would not be noticed, and the answer made for nobody.
        if (m_phase == Phase::Answering) {
            close();
        }
        return;
    }
    m_isReading = true;
    m_socket.async_read_some(asio::buffer(m_chunk),
                             [self = shared_from_this()](const ErrorCode& code, std::size_t bytes) {
                                 self->m_isReading = false;
                                 try {
                                     self->onRead(code, bytes);
                                 } catch (const std::exception&) {
                                     self->close(); // no memory, or more than Beast can keep
                                 }
                             });
}

void HttpConnection::onRead(const ErrorCode& code, std::size_t bytes)
{
    if (m_isClosed) {
        return;
    }
    if (code == asio::error::eof) {
        onClientEnded();
        return;
    }
    if (code) {
        close();
        return;
    }
    if (m_phase != Phase::Ending) { // what nobody waits for is dropped
        m_in.append(m_chunk.data(), bytes);
        advance();
    }
    read();
}

// Who waits for an answer and closes has left; who has asked for nothing more has its answers.
void HttpConnection::onClientEnded()
{
    m_hasClientEnded = true;
    if (m_phase == Phase::Answering || m_out.empty()) {
        close();
    } else {
        m_phase = Phase::Ending;
        m_isLast = true;
    }
}

void HttpConnection::advance()
{
    while (!m_isClosed && m_phase <= Phase::Body && !m_in.empty() && m_outBytes < kAnswersAhead) {
        const std::size_t used = m_parser->feed(m_in);
        m_in.erase(0, used);
        switch (m_parser->state()) {
        case HttpParser::State::HeadDone:
            onHead();
            break;
        case HttpParser::State::Failed:
            m_isLast = true;
            respond(errorAnswer(m_parser->error()));
            return;
        case HttpParser::State::Done:
            break;
        case HttpParser::State::Head:
            if (m_phase == Phase::Idle && (used > 0 || !m_in.empty())) {
                m_phase = Phase::Head;
                m_readBy = Clock::now() + limits().head;
                arm();
            }
            return; // more is needed
        case HttpParser::State::Body:
            return;
        }
        if (m_parser->state() == HttpParser::State::Done && m_phase <= Phase::Body) {
            onRequest();
        }
    }
}

void HttpConnection::onHead()
{
    const HttpHead& head = m_parser->head();
    m_frame.isHeadOnly = head.method == "HEAD";
    m_frame.isOld = head.minorVersion == 0;
    m_isLast = !m_parser->keepsAlive() || m_owner.isEnding();
    HeadVerdict verdict = m_owner.handler().onHead(head);
    m_answerHeaders = std::move(verdict.headers);
    if (verdict.answer) {
        m_isLast = m_isLast || m_parser->hasBody(); // nobody reads it
        respond(*verdict.answer);
        return;
    }
    if (m_parser->isAwaited() && m_parser->hasBody() && m_in.empty() && !m_frame.isOld) {
        send("HTTP/1.1 100 Continue\r\n\r\n");
    }
    m_phase = Phase::Body;
    m_readBy = Clock::now() + limits().body;
    arm();
    m_parser->acceptBody();
    if (m_parser->state() == HttpParser::State::Failed) {
        m_isLast = true;
        respond(errorAnswer(m_parser->error()));
    }
}

void HttpConnection::onRequest()
{
    m_phase = Phase::Answering;
    m_readBy = Clock::time_point::max();
    arm();
    m_exchange = m_owner.beginExchange(shared_from_this());
    m_owner.handler().onRequest(m_exchange, m_parser->takeRequest());
}

void HttpConnection::answer(const HttpAnswer& answer)
{
    if (m_phase != Phase::Answering || m_frame.isStream) {
        return;
    }
    m_owner.endExchange(m_exchange);
    respond(answer);
}

// Of a request that is read or refused: the next one's turn.
void HttpConnection::respond(const HttpAnswer& answer)
{
    m_frame.isLast = m_isLast;
    send(answerText(answer, m_answerHeaders, m_frame));
    endAnswer();
}

void HttpConnection::beginStream(const HttpAnswer& head, std::string heartbeat)
{
    if (m_phase != Phase::Answering || m_frame.isStream) {
        return;
    }
    m_isLast = m_isLast || m_frame.isOld; // whose streams end with the connection
    m_frame.isStream = true;
    m_frame.isLast = m_isLast;
    m_heartbeat = std::move(heartbeat);
    send(answerText(head, m_answerHeaders, m_frame));
    m_heartbeatAt = nextHeartbeat();
    arm();
}

void HttpConnection::writePiece(std::string_view piece)
{
    if (m_phase != Phase::Answering || !m_frame.isStream || piece.empty()) {
        return;
    }
    send(pieceText(piece, m_frame));
    m_heartbeatAt = nextHeartbeat();
    arm();
}

void HttpConnection::endStream()
{
    if (m_phase != Phase::Answering || !m_frame.isStream) {
        return;
    }
    m_heartbeatAt = Clock::time_point::max();
    m_owner.endExchange(m_exchange);
    send(std::string(streamEnd(m_frame)));
    endAnswer();
}

void HttpConnection::endAnswer()
{
    if (m_isClosed) {
        return;
    }
    if (m_isLast) {
        m_phase = Phase::Ending;
        m_readBy = Clock::time_point::max();
        m_in.clear();
        if (m_out.empty()) {
            linger();
        }
        arm();
    } else {
        startRequest();
        asio::post(m_owner.io(), [self = shared_from_this()] { // not within what called
            self->advance();
            self->read();
        });
    }
}

void HttpConnection::send(std::string text)
{
    if (m_isClosed || text.empty()) {
        return;
    }
    m_outBytes += text.size();
    m_out.push_back(std::move(text));
    if (m_outBytes > limits().unsentBytes && m_out.size() > 1) {
        close(); // nobody reads it
    } else if (m_out.size() == 1) {
        writeNext();
    }
}

void HttpConnection::writeNext()
{
    m_writeBy = Clock::now() + limits().write; // anew for all that is taken
    arm();
    m_socket.async_write_some(
        asio::buffer(m_out.front().data() + m_written, m_out.front().size() - m_written),
        [self = shared_from_this()](const ErrorCode& code, std::size_t bytes) {
            self->onWritten(code, bytes);
        });
}

void HttpConnection::onWritten(const ErrorCode& code, std::size_t bytes)
{
    if (m_isClosed) {
        return;
    }
    if (code) {
        close();
        return;
    }
    m_outBytes -= bytes;
    m_written += bytes;
    if (m_written == m_out.front().size()) {
        m_out.pop_front();
        m_written = 0;
    }
    if (!m_out.empty()) {
        writeNext();
        return;
    }
    m_writeBy = Clock::time_point::max();
    if (m_phase != Phase::Ending) {
        advance(); // what waited until there was room
        read();
    } else {
        linger();
    }
    arm();
}

// All is sent. Closed at once with something unread, the client would lose the answer.
void HttpConnection::linger()
{
    if (m_hasClientEnded) {
        close();
        return;
    }
    ErrorCode ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    m_readBy = Clock::now() + limits().linger;
    read();
}

void HttpConnection::finishSoon()
{
    m_isLast = true;
    if (m_phase != Phase::Answering && m_phase != Phase::Ending) {
        m_phase = Phase::Ending;
        if (m_out.empty()) {
            close();
        }
    }
}

void HttpConnection::close()
{
    if (std::exchange(m_isClosed, true)) {
        return;
    }
    if (m_phase == Phase::Answering) {
        m_owner.endExchange(m_exchange);
        m_owner.handler().onGone(m_exchange);
    }
    ErrorCode ignored;
    m_socket.close(ignored);
    m_timer.cancel();
    m_owner.forget(shared_from_this());
}

// Times

void HttpConnection::arm()
{
    const Clock::time_point next = std::min({m_readBy, m_writeBy, m_heartbeatAt});
    if (m_isClosed || next == Clock::time_point::max()) {
        m_timer.cancel();
        return;
    }
    m_timer.expires_at(next);
    m_timer.async_wait([self = shared_from_this()](const ErrorCode& code) {
        if (!code && !self->m_isClosed) {
            self->onTime();
        }
    });
}

HttpConnection::Clock::time_point HttpConnection::nextHeartbeat() const
{
    return m_heartbeat.empty() ? Clock::time_point::max() : Clock::now() + limits().heartbeat;
}

void HttpConnection::onTime()
{
    const Clock::time_point now = Clock::now();
    if (now >= m_writeBy) {
        close();
        return;
    }
    if (now >= m_readBy) {
        if (m_phase != Phase::Head && m_phase != Phase::Body) {
            close();
            return;
        }
        m_isLast = true;
        const bool isHead = m_phase == Phase::Head;
        respond(errorAnswer({408, "timeout",
                             std::string(isHead ? "The head" : "The body")
                                 + " of the request did not come in time."}));
        return;
    }
    if (now >= m_heartbeatAt) {
        writePiece(m_heartbeat);
    }
    arm();
}

} // namespace trilume::app
