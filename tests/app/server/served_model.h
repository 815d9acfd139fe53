// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_queue.h"
#include "app/generation/generation_worker.h"
#include "app/generation/local_backend.h"
#include "app/metrics/metrics_hub.h"
#include "app/platform/worker_thread.h"
#include "app/server/api_server.h"
#include "tests/app/server/http_client.h"

#include <QTemporaryDir>

#include <fstream>
#include <memory>
#include <string>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::tests {

// The server as a program has it: a real queue, an inference thread, sockets.
class ServedModel
{
public:
    explicit ServedModel(std::unique_ptr<generate::TextGenerator> generator)
        : m_generator(std::move(generator))
        , m_thread(app::makeThread(QStringLiteral("inference")))
        , m_backend(*app::moveTo(*m_thread, std::make_unique<app::GenerationWorker>([this] {
            return app::Answerer{m_generator.get(), QStringLiteral("test")};
        })))
        , queue(m_backend, m_metrics)
        , server(queue)
    {
        m_thread->start();
        server.setModel(app::ServedModel{"seed", "0123456789abcdef0123", 1});
        QObject::connect(&queue, &app::GenerationQueue::activityChanged, &server,
                         [this](app::Activity now) { activity = now; });
        QObject::connect(&server, &app::ApiServer::openRequestsChanged, &server,
                         [this](int count) { openRequests = count; });
    }

    ~ServedModel()
    {
        queue.close();
        m_thread->quit();
        m_thread->wait();
    }

    ServedModel(const ServedModel&) = delete;
    ServedModel& operator=(const ServedModel&) = delete;

    [[nodiscard]] app::ApiServerOptions options() const
    {
        app::ApiServerOptions options;
        options.tokenFile = m_folder.filePath(QStringLiteral("token")).toStdString();
        options.limits.heartbeat = std::chrono::milliseconds(40);
        return options;
    }

    [[nodiscard]] Status start() { return server.start(options()); }

    [[nodiscard]] std::uint16_t port() const
    {
        return static_cast<std::uint16_t>(
            server.address().section(QLatin1Char(':'), 2).section(QLatin1Char('/'), 0, 0).toUInt());
    }

    [[nodiscard]] std::string token() const
    {
        std::ifstream file(options().tokenFile);
        std::string token;
        file >> token;
        return token;
    }

    [[nodiscard]] QByteArray post(const char* path, const nlohmann::json& body) const
    {
        const std::string text = body.dump();
        return head("POST", path) + "Content-Type: application/json\r\nContent-Length: "
               + QByteArray::number(static_cast<qsizetype>(text.size())) + "\r\n\r\n"
               + QByteArray::fromStdString(text);
    }

    [[nodiscard]] QByteArray get(const char* path) const { return head("GET", path) + "\r\n"; }

private:
    [[nodiscard]] QByteArray head(const QByteArray& method, const char* path) const
    {
        return method + " " + path + " HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port())
               + "\r\nAuthorization: Bearer " + QByteArray::fromStdString(token()) + "\r\n";
    }

    QTemporaryDir m_folder;
    std::unique_ptr<generate::TextGenerator> m_generator; // used by the thread
    std::unique_ptr<QThread> m_thread;
    app::LocalBackend m_backend;
    app::MetricsHub m_metrics;

public:
    app::GenerationQueue queue;
    app::ApiServer server;
    app::Activity activity = app::Activity::Idle;
    int openRequests = 0;
};

// What the events of a stream say.
struct SeenStream
{
    std::string text;
    std::string reason;
    nlohmann::json usage;
    nlohmann::json error;
    nlohmann::json scores = nlohmann::json::array();
    int pieces = 0;
    bool isDone = false;

    explicit SeenStream(const QByteArray& body)
    {
        const QList<QByteArray> lines = body.split('\n');
        for (const QByteArray& line : lines) {
            if (line == "data: [DONE]") {
                isDone = true;
            } else if (line.startsWith("data: ")) {
                read(nlohmann::json::parse(line.mid(6).toStdString(), nullptr, false));
            }
        }
    }

private:
    void read(const nlohmann::json& event)
    {
        if (event.contains("error")) {
            error = event["error"];
            return;
        }
        if (event["choices"].empty()) {
            usage = event["usage"];
            return;
        }
        const nlohmann::json& choice = event["choices"][0];
        const nlohmann::json& holder = choice.contains("delta") ? choice["delta"] : choice;
        const std::string piece =
            holder.value(choice.contains("delta") ? "content" : "text", std::string());
        pieces += piece.empty() ? 0 : 1;
        text += piece;
        if (choice["logprobs"].is_object()) {
            for (const nlohmann::json& token : choice["logprobs"]["content"]) {
                scores.push_back(token);
            }
        }
        if (choice["finish_reason"].is_string()) {
            reason = choice["finish_reason"].get<std::string>();
        }
    }
};

inline nlohmann::json chatBody(const char* question, bool isStreamed = false)
{
    return {{"messages", nlohmann::json::array({{{"role", "user"}, {"content", question}}})},
            {"stream", isStreamed}};
}

inline nlohmann::json jsonOf(const SeenAnswer& answer)
{
    return nlohmann::json::parse(answer.body.toStdString(), nullptr, false);
}

} // namespace trilume::tests
