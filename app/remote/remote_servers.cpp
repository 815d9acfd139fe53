// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/remote_servers.h"

#include "app/platform/error_text.h"
#include "app/remote/server_address.h"
#include "app/settings/settings.h"

namespace trilume::app {

RemoteServers::RemoteServers(Settings& settings,
                             const std::filesystem::path& keyFile,
                             QObject* parent)
    : ServerModels(parent)
    , m_settings(settings)
    , m_keys(keyFile)
{
    connect(&m_finder, &ModelFinder::found, this, &ServerModels::found);
    connect(&m_finder, &ModelFinder::failed, this, &ServerModels::findFailed);
}

ServerModel RemoteServers::last() const
{
    const ServerSetting setting = m_settings.server();
    return {setting.address, setting.model, {}};
}

bool RemoteServers::keepsKeyFor(const QString& address) const
{
    const Result<WebUrl> server = serverAddress(address.toStdString());
    if (!server) {
        return false;
    }
    const Result<std::string> key = m_keys.find(server.value());
    return key && !key.value().empty();
}

QString RemoteServers::forgetKey(const QString& address)
{
    const Result<WebUrl> server = serverAddress(address.toStdString());
    if (!server) {
        return errorText(server.error());
    }
    const Status gone = m_keys.keep(server.value(), {});
    return gone ? QString() : errorText(gone.error());
}

bool RemoteServers::isReadableOnTheWay(const QString& address) const
{
    const Result<WebUrl> server = serverAddress(address.toStdString());
    return server && app::isReadableOnTheWay(server.value());
}

Result<RemoteModel> RemoteServers::resolve(const ServerModel& model) const
{
    Result<WebUrl> server = serverAddress(model.address.toStdString());
    if (!server) {
        return server.error();
    }
    std::string key = model.key.trimmed().toStdString();
    if (key.empty()) {
        Result<std::string> kept = m_keys.find(server.value());
        if (!kept) {
            return kept.error();
        }
        key = std::move(kept).value();
    }
    return RemoteModel{std::move(server).value(), model.name.trimmed().toStdString(),
                       std::move(key)};
}

void RemoteServers::find(const QString& address, const QString& key)
{
    const Result<RemoteModel> server = resolve({address, {}, key});
    if (server) {
        m_finder.find(server.value());
    } else {
        m_finder.cancel();
        Q_EMIT findFailed(errorText(server.error()));
    }
}

void RemoteServers::cancelFind()
{
    m_finder.cancel();
}

QString RemoteServers::use(const ServerModel& model)
{
    const Result<RemoteModel> server = resolve(model);
    if (!server) {
        return errorText(server.error());
    }
    if (server.value().name.empty()) {
        return tr("The name of a model is missing.");
    }
    if (const Status kept = m_keys.keep(server.value().server, server.value().key); !kept) {
        return errorText(kept.error());
    }
    m_settings.setServer({QString::fromStdString(server.value().server.text()),
                          QString::fromStdString(server.value().name), true});
    Q_EMIT chosen(server.value());
    return {};
}

} // namespace trilume::app
