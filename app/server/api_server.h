// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/worker.h"
#include "app/server/completion_reply.h"
#include "app/server/http_server.h"
#include "engine/base/result.h"

#include <QString>

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trilume::app {

class ApiHandler;
class CompletionService;
class GenerationQueue;

struct ApiServerOptions
{
    std::string host = "127.0.0.1";   // loopbackAddress()
    std::uint16_t port = 0;           // 0: any free one
    std::filesystem::path tokenFile;  // accessToken()
    std::vector<std::string> origins; // of web pages that may ask: originFrom()
    HttpLimits limits;
    std::size_t mostRequests = 16; // that run or wait
};

// "localhost", "::1", "[::1]" or an address of 127.0.0.0/8 as an IP address; an error for all
// others: what is served is for this machine.
[[nodiscard]] Result<std::string> loopbackAddress(const std::string& host);

// The interface of OpenAI's for programs on this machine, over the queue that the window uses. [ui
// thread] Off until start(); its sockets have a thread of their own.
class ApiServer final : public Worker
{
    Q_OBJECT

public:
    // `queue` is borrowed and outlives this.
    explicit ApiServer(GenerationQueue& queue, QObject* parent = nullptr);
    ~ApiServer() override; // closes what is open; its turns stop

    // Which one is loaded; absent: none. May change while it runs.
    void setModel(const std::optional<ServedModel>& model);

    // An error names the file or the address. Not while it runs.
    [[nodiscard]] Status start(const ApiServerOptions& options);

    [[nodiscard]] bool isRunning() const { return m_http != nullptr; }

    // "http://127.0.0.1:8480/v1", while it runs.
    [[nodiscard]] QString address() const;

    // Ends answers with an error, then says stopped(), after two seconds at most. Until then the
    // event loop must run; asking again does nothing.
    void stop();

Q_SIGNALS:
    void stopped();
    void openRequestsChanged(int count); // those that run or wait

private:
    void end();

    // In this order: each outlives those below it.
    std::unique_ptr<CompletionService> m_service;
    std::unique_ptr<ApiHandler> m_handler;
    std::unique_ptr<HttpServer> m_http; // null: it does not run
    std::string m_host;
    std::uint16_t m_port = 0;
    bool m_isStopping = false;
};

} // namespace trilume::app
