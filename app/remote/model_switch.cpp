// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remote/model_switch.h"

#include "app/generation/backend_switch.h"
#include "app/generation/local_backend.h"
#include "app/library/local_model_controller.h"
#include "app/platform/display_text.h"
#include "app/remote/remote_backend.h"
#include "app/remote/remote_servers.h"
#include "app/settings/settings.h"

namespace trilume::app {

ModelSwitch::ModelSwitch(const ModelKinds& kinds, QObject* parent)
    : ModelController(parent)
    , m_kinds(kinds)
{
    const LocalModelController& files = m_kinds.files;
    connect(&m_kinds.servers, &RemoteServers::chosen, this, &ModelSwitch::takeServer);
    connect(&files, &ModelController::loaded, this, &ModelSwitch::onFileLoaded);
    connect(&files, &ModelController::tokensCounted, this, &ModelController::tokensCounted);
    connect(&files, &ModelController::markersKept, this, &ModelController::markersKept);
    connect(&files, &ModelController::markersRefused, this, &ModelController::markersRefused);
    connect(&files, &ModelController::loadingStarted, this, [this](const QString& path) {
        if (m_isFileWanted) {
            Q_EMIT loadingStarted(path);
        }
    });
    connect(&files, &ModelController::loadingProgressed, this, [this](double share) {
        if (m_isFileWanted) {
            Q_EMIT loadingProgressed(share);
        }
    });
    connect(&files, &ModelController::failed, this, [this](const QString& message) {
        if (m_isFileWanted) {
            m_isFileWanted = !m_isRemote || m_kinds.files.isLoading(); // the server still answers
            Q_EMIT failed(message);
        }
    });
}

bool ModelSwitch::isLoaded() const
{
    return m_isRemote || m_kinds.files.isLoaded();
}

bool ModelSwitch::isLoading() const
{
    return m_isFileWanted && m_kinds.files.isLoading();
}

const ModelSummary& ModelSwitch::summary() const
{
    return m_isRemote ? m_remote : m_kinds.files.summary();
}

ModelLibrary* ModelSwitch::library()
{
    return m_kinds.files.library();
}

ServerModels* ModelSwitch::servers() const
{
    return &m_kinds.servers;
}

void ModelSwitch::openLast()
{
    const ServerSetting setting = m_kinds.settings.server();
    if (!setting.isUsed || m_kinds.settings.modelAtStart()) {
        m_kinds.files.openLast();
        return;
    }
    if (const QString problem = m_kinds.servers.use({setting.address, setting.model, {}});
        !problem.isEmpty()) {
        m_kinds.files.openLast(); // so that something answers
        Q_EMIT failed(problem);
    }
}

void ModelSwitch::countTokens(int number, const QString& text)
{
    if (!m_isRemote) {
        m_kinds.files.countTokens(number, text);
    }
}

void ModelSwitch::giveMarkers(const std::optional<ModelMarkers>& markers)
{
    if (m_isRemote) {
        Q_EMIT markersRefused(tr("A server knows the markers of its models."));
    } else {
        m_kinds.files.giveMarkers(markers);
    }
}

void ModelSwitch::open(const QString& path)
{
    m_isFileWanted = true;
    m_kinds.files.open(path);
}

void ModelSwitch::openBundled()
{
    m_isFileWanted = true;
    m_kinds.files.openBundled();
}

void ModelSwitch::takeServer(const RemoteModel& model)
{
    m_isFileWanted = false;
    m_isRemote = true;
    m_kinds.files.cancelLoad();
    m_kinds.remote.setModel(model);
    m_kinds.backends.choose(m_kinds.remote);
    m_remote = ModelSummary();
    m_remote.name = displayText(model.name);
    m_remote.path = displayText(model.server.shown());
    m_remote.device = ModelSummary::kServerDevice;
    m_remote.hasChatMarkers = true; // the server knows them
    m_remote.hasSystemMarkers = true;
    Q_EMIT loaded(m_remote);
}

void ModelSwitch::onFileLoaded()
{
    if (!m_isFileWanted) {
        return; // it was given up for a server, but got ready all the same
    }
    if (m_isRemote) {
        m_isRemote = false;
        m_kinds.backends.choose(m_kinds.local);
        ServerSetting setting = m_kinds.settings.server();
        setting.isUsed = false;
        m_kinds.settings.setServer(setting);
    }
    Q_EMIT loaded(m_kinds.files.summary());
}

} // namespace trilume::app
