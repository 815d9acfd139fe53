// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/api_server.h"

#include "app/server/access_token.h"
#include "app/server/api_handler.h"
#include "app/server/completion_service.h"

#include <array>
#include <utility>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace trilume::app {

namespace {

bool isLoopback4(const std::string& host)
{
    in_addr address{};
    constexpr std::uint32_t kNetwork = 127;
    return ::inet_pton(AF_INET, host.c_str(), &address) == 1
           && (ntohl(address.s_addr) >> 24U) == kNetwork;
}

} // namespace

Result<std::string> loopbackAddress(const std::string& host)
{
    const std::string name = lowerCase(host);
    if (name == "localhost") {
        return std::string("127.0.0.1");
    }
    if (name == "::1" || name == "[::1]") {
        return std::string("::1");
    }
    if (isLoopback4(name)) {
        return name;
    }
    return Error{Errc::InvalidArgument,
                 trilume::Sentence::of("the host is %1, expected an address of this machine "
                                       "alone: 127.0.0.1, ::1 or localhost",
                                       inQuotes(host))};
}

ApiServer::ApiServer(GenerationQueue& queue, QObject* parent)
    : Worker(parent)
    , m_service(std::make_unique<CompletionService>(queue))
{
    connect(m_service.get(), &CompletionService::openRequestsChanged, this,
            &ApiServer::openRequestsChanged);
}

ApiServer::~ApiServer()
{
    m_service->setHttp(nullptr);
}

void ApiServer::setModel(const std::optional<ServedModel>& model)
{
    m_service->setModel(model);
}

Status ApiServer::start(const ApiServerOptions& options)
{
    const Result<std::string> host = loopbackAddress(options.host);
    if (!host) {
        return host.error();
    }
    const Result<std::string> token = accessToken(options.tokenFile);
    if (!token) {
        return token.error();
    }
    auto http = std::make_unique<HttpServer>(options.limits);
    const Result<std::uint16_t> port = http->listen(host.value(), options.port);
    if (!port) {
        return port.error();
    }
    m_host = host.value();
    m_port = port.value();
    AccessRules rules;
    rules.hosts = allowedHosts(m_host, m_port);
    rules.token = token.value();
    rules.origins = options.origins;
    m_handler = std::make_unique<ApiHandler>(*m_service, std::move(rules));
    m_http = std::move(http);
    m_service->setMostRequests(options.mostRequests);
    m_service->setHttp(m_http.get());
    m_service->reopen();
    m_http->start(*m_handler);
    return Done{};
}

QString ApiServer::address() const
{
    const std::string host = m_host.find(':') == std::string::npos ? m_host : "[" + m_host + "]";
    return QStringLiteral("http://%1:%2/v1").arg(QString::fromStdString(host)).arg(m_port);
}

void ApiServer::stop()
{
    if (!isRunning() || std::exchange(m_isStopping, true)) {
        return;
    }
    m_service->close();
    m_http->shutDown([this] { post(*this, [](ApiServer& server) { server.end(); }); });
}

void ApiServer::end()
{
    m_service->setHttp(nullptr);
    m_http.reset();
    m_handler.reset();
    m_isStopping = false;
    Q_EMIT stopped();
}

} // namespace trilume::app
