// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/window_server.h"

#include "app/generation/generation_queue.h"
#include "app/library/model_controller.h"
#include "app/platform/error_text.h"
#include "app/platform/paths.h"
#include "app/server/access_token.h"
#include "app/settings/settings.h"
#include "engine/base/visible_text.h"

#include <QDateTime>

#include <utility>

namespace trilume::desktop {

using app::ServerState;
using app::SettingId;

WindowServer::WindowServer(const Parts& parts, std::filesystem::path tokenFile, QObject* parent)
    : ServerController(parent)
    , m_parts(parts)
    , m_tokenFile(std::move(tokenFile))
    , m_server(parts.queue)
{
    connect(&m_server, &app::ApiServer::stopped, this, &WindowServer::onStopped);
    connect(&parts.models, &app::ModelController::loaded, this, &WindowServer::serveModel);
    connect(&parts.models, &app::ModelController::failed, this, &WindowServer::serveModel);
    // What is asked from now on would wait for the new one under the name of the old one.
    connect(&parts.models, &app::ModelController::loadingStarted, this,
            [this] { m_server.setModel(std::nullopt); });
    connect(&parts.settings, &app::Settings::changed, this, &WindowServer::follow);
}

void WindowServer::open()
{
    m_isOpen = true;
    follow();
}

void WindowServer::close()
{
    m_isOpen = false;
    stop();
}

ServerState WindowServer::state() const
{
    if (m_isStopping) {
        return ServerState::Stopping;
    }
    if (m_server.isRunning()) {
        return ServerState::Running;
    }
    return m_failure.isEmpty() ? ServerState::Off : ServerState::Failed;
}

QString WindowServer::address() const
{
    return state() == ServerState::Running ? m_server.address() : QString();
}

void WindowServer::serveModel()
{
    if (!m_parts.models.isLoaded()) {
        return;
    }
    const app::ModelSummary& summary = m_parts.models.summary();
    if (summary.isOnServer()) { // what others ask for never leaves this machine, with our key
        m_server.setModel(std::nullopt);
        return;
    }
    app::ServedModel served;
    served.id = visibleText(std::filesystem::path(summary.path.toStdString()).stem().string());
    served.fingerprint = summary.fingerprint.toStdString();
    if (const auto& advised = summary.advised) {
        served.advisedSampling = {static_cast<float>(advised->temperature),
                                  static_cast<std::size_t>(advised->topK),
                                  static_cast<float>(advised->topP)};
    }
    served.loaded = QDateTime::currentSecsSinceEpoch();
    m_server.setModel(served);
}

void WindowServer::follow()
{
    if (!m_isOpen || m_isStopping) {
        return; // the end of stopping looks again
    }
    const bool isWanted = m_parts.settings.value(SettingId::ServerEnabled) != 0.0;
    const int port = isWanted ? static_cast<int>(m_parts.settings.value(SettingId::ServerPort)) : 0;
    if (port == m_port) {
        return;
    }
    if (m_server.isRunning()) {
        stop();
        return;
    }
    m_port = port;
    m_failure.clear();
    if (isWanted) {
        start(port);
    }
    Q_EMIT changed();
}

Status WindowServer::prepare()
{
    const QString folder = QString::fromStdString(m_tokenFile.parent_path().string());
    if (Status status = app::ensurePrivateFolder(folder); !status) {
        return status;
    }
    const Result<std::string> token = app::accessToken(m_tokenFile);
    if (!token) {
        return token.error();
    }
    m_token = QString::fromStdString(token.value());
    return Done{};
}

void WindowServer::start(int port)
{
    Status status = prepare();
    if (status) {
        serveModel();
        app::ApiServerOptions options;
        options.port = static_cast<std::uint16_t>(port);
        options.tokenFile = m_tokenFile;
        status = m_server.start(options);
    }
    if (!status) {
        m_token.clear();
        m_failure = app::errorText(status.error());
    }
}

void WindowServer::stop()
{
    if (!m_server.isRunning() || m_isStopping) {
        return;
    }
    m_isStopping = true;
    m_token.clear();
    m_server.stop();
    Q_EMIT changed();
}

void WindowServer::onStopped()
{
    m_isStopping = false;
    m_port = 0;
    Q_EMIT changed();
    follow();
}

} // namespace trilume::desktop
