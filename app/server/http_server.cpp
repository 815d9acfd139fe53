// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/http_server.h"

#include "app/platform/error_text.h"
#include "app/server/http_connection_p.h"

#include <QCoreApplication>

#include <atomic>
#include <exception>
#include <map>
#include <set>
#include <thread>
#include <utility>

#include <boost/asio/post.hpp>

namespace trilume::app {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr std::size_t kRefusedConnections = 16; // told why at a time; more are closed
constexpr std::chrono::milliseconds kAcceptPause{100};

// Of all servers of the program, so that late news of one that has ended are not taken for
// another's.
std::atomic<std::uint64_t> s_lastExchange{0};

} // namespace

// What belongs to the http thread, but for what is posted to it.
class HttpServer::Core final : public ConnectionOwner
{
public:
    explicit Core(const HttpLimits& limits)
        : m_limits(limits)
    {}

    ~Core() override
    {
        m_io.stop();
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

    [[nodiscard]] Result<std::uint16_t> listen(const std::string& host, std::uint16_t port);

    void start(HttpHandler& handler);

    // [any thread]
    template <typename Work>
    void withConnection(ExchangeId exchange, Work work);
    void shutDown(std::function<void()> onDone);

    // [http thread]
    [[nodiscard]] HttpHandler& handler() override { return *m_handler; }

    [[nodiscard]] const HttpLimits& limits() const override { return m_limits; }

    [[nodiscard]] asio::io_context& io() override { return m_io; }

    [[nodiscard]] bool isEnding() const override { return static_cast<bool>(m_onDone); }

    [[nodiscard]] ExchangeId beginExchange(
        const std::shared_ptr<HttpConnection>& connection) override
    {
        const ExchangeId exchange{++s_lastExchange};
        m_exchanges.emplace(exchange, connection);
        return exchange;
    }

    void endExchange(ExchangeId exchange) override { m_exchanges.erase(exchange); }

    void forget(const std::shared_ptr<HttpConnection>& connection) override;

private:
    void accept();
    void take(tcp::socket socket);
    void run();
    void finishIfDone();

    HttpHandler* m_handler = nullptr; // set before the thread begins
    HttpLimits m_limits;
    asio::io_context m_io{1};
    tcp::acceptor m_acceptor{m_io};
    asio::steady_timer m_timer{m_io}; // a pause in accepting, then the end
    std::set<std::shared_ptr<HttpConnection>> m_connections;
    std::map<ExchangeId, std::weak_ptr<HttpConnection>> m_exchanges;
    std::function<void()> m_onDone;
    bool m_isDone = false;
    std::thread m_thread;
};

Result<std::uint16_t> HttpServer::Core::listen(const std::string& host, std::uint16_t port)
{
    const auto failed = [&](const ErrorCode& code) {
        if (code == asio::error::address_in_use) {
            return Error{Errc::Io, asSentence(QCoreApplication::translate(
                                                  "trilume::app::HttpServer",
                                                  "Port %1 is taken by another program.")
                                                  .arg(port))};
        }
        return Error{Errc::Io, trilume::Sentence::of("The server cannot listen on %1 port %2: %3.",
                                                     host, port, code.message())};
    };
    ErrorCode code;
    const asio::ip::address address = asio::ip::make_address(host, code);
    if (code) {
        return failed(code);
    }
    const tcp::endpoint endpoint(address, port);
    m_acceptor.open(endpoint.protocol(), code);
    if (!code) {
        // A server that was there a moment ago does not keep its port; one that runs does.
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), code);
    }
    if (!code) {
        m_acceptor.bind(endpoint, code);
    }
    if (!code) {
        m_acceptor.listen(asio::socket_base::max_listen_connections, code);
    }
    if (code) {
        return failed(code);
    }
    return m_acceptor.local_endpoint(code).port();
}

void HttpServer::Core::start(HttpHandler& handler)
{
    m_handler = &handler;
    accept();
    m_thread = std::thread([this] { run(); });
}

// The outermost function of the thread: what fails for want of memory ends nothing but its answer.
void HttpServer::Core::run()
{
    while (!m_io.stopped()) {
        try {
            m_io.run();
        } catch (const std::exception&) {
            continue;
        }
        return;
    }
}

void HttpServer::Core::accept()
{
    m_acceptor.async_accept([this](const ErrorCode& code, tcp::socket socket) {
        if (isEnding() || code == asio::error::operation_aborted) {
            return;
        }
        if (!code) {
            accept(); // first: whatever happens to this one, others come
            take(std::move(socket));
            return;
        }
        m_timer.expires_after(kAcceptPause); // no descriptor is left, say
        m_timer.async_wait([this](const ErrorCode& ended) {
            if (!ended) {
                accept();
            }
        });
    });
}

void HttpServer::Core::take(tcp::socket socket)
{
    if (m_connections.size() >= m_limits.connections + kRefusedConnections) {
        return; // the socket closes
    }
    ErrorCode ignored;
    socket.set_option(tcp::no_delay(true), ignored); // tokens are small and shall not wait
    const auto connection = std::make_shared<HttpConnection>(*this, std::move(socket));
    m_connections.insert(connection);
    if (m_connections.size() <= m_limits.connections) {
        connection->begin();
    } else {
        connection->refuse({503, "too_many_connections",
                            "The server has " + std::to_string(m_limits.connections)
                                + " connections already, which is all that it takes."});
    }
}

template <typename Work>
void HttpServer::Core::withConnection(ExchangeId exchange, Work work)
{
    asio::post(m_io, [this, exchange, work = std::move(work)]() mutable {
        const auto found = m_exchanges.find(exchange);
        if (found == m_exchanges.end()) {
            return;
        }
        if (const std::shared_ptr<HttpConnection> connection = found->second.lock()) {
            work(*connection);
        }
    });
}

void HttpServer::Core::forget(const std::shared_ptr<HttpConnection>& connection)
{
    m_connections.erase(connection);
    finishIfDone();
}

void HttpServer::Core::finishIfDone()
{
    if (isEnding() && m_connections.empty() && !std::exchange(m_isDone, true)) {
        m_timer.cancel();
        m_onDone();
    }
}

void HttpServer::Core::shutDown(std::function<void()> onDone)
{
    asio::post(m_io, [this, onDone = std::move(onDone)] {
        m_onDone = onDone;
        ErrorCode ignored;
        m_acceptor.close(ignored);
        const auto open = m_connections;
        for (const std::shared_ptr<HttpConnection>& connection : open) {
            connection->finishSoon();
        }
        m_timer.expires_after(m_limits.shutDown);
        m_timer.async_wait([this](const ErrorCode& code) {
            const auto late = m_connections;
            for (const std::shared_ptr<HttpConnection>& connection : late) {
                if (!code) {
                    connection->close();
                }
            }
        });
        finishIfDone();
    });
}

HttpServer::HttpServer(const HttpLimits& limits)
    : m_core(std::make_unique<Core>(limits))
{}

HttpServer::~HttpServer() = default;

Result<std::uint16_t> HttpServer::listen(const std::string& host, std::uint16_t port)
{
    return m_core->listen(host, port);
}

void HttpServer::start(HttpHandler& handler)
{
    m_core->start(handler);
}

void HttpServer::answer(ExchangeId exchange, HttpAnswer answer)
{
    m_core->withConnection(exchange, [answer = std::move(answer)](HttpConnection& connection) {
        connection.answer(answer);
    });
}

void HttpServer::beginStream(ExchangeId exchange, HttpAnswer head, std::string heartbeat)
{
    m_core->withConnection(exchange, [head = std::move(head), heartbeat = std::move(heartbeat)](
                                         HttpConnection& connection) mutable {
        connection.beginStream(head, std::move(heartbeat));
    });
}

void HttpServer::write(ExchangeId exchange, std::string piece)
{
    m_core->withConnection(exchange, [piece = std::move(piece)](HttpConnection& connection) {
        connection.writePiece(piece);
    });
}

void HttpServer::endStream(ExchangeId exchange)
{
    m_core->withConnection(exchange, [](HttpConnection& connection) { connection.endStream(); });
}

void HttpServer::shutDown(std::function<void()> onDone)
{
    m_core->shutDown(std::move(onDone));
}

} // namespace trilume::app
