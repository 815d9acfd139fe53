// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_controller.h"
#include "app/remote/remote_request.h"

namespace trilume::app {

class BackendSwitch;
class LocalBackend;
class LocalModelController;
class RemoteBackend;
class RemoteServers;
class Settings;

// All are borrowed and outlive the switch.
struct ModelKinds
{
    LocalModelController& files;
    RemoteServers& servers;
    BackendSwitch& backends;
    LocalBackend& local;
    RemoteBackend& remote;
    Settings& settings;
    Devices* devices = nullptr; // null: there are none
};

// The models of files and of servers as one, and who of them answers. [ui thread] Chosen is what a
// person took last, also after a restart. A file's model stays loaded beside that of a server.
class ModelSwitch final : public ModelController
{
    Q_OBJECT

public:
    explicit ModelSwitch(const ModelKinds& kinds, QObject* parent = nullptr);

    [[nodiscard]] bool isLoaded() const override;
    [[nodiscard]] bool isLoading() const override;
    [[nodiscard]] const ModelSummary& summary() const override;
    [[nodiscard]] ModelLibrary* library() override;
    [[nodiscard]] Devices* devices() const override { return m_kinds.devices; }

    [[nodiscard]] ServerModels* servers() const override;

    // What the settings remember. Asks no server.
    void openLast();

    void countTokens(int number, const QString& text) override; // by a file's model alone
    void giveMarkers(
        const std::optional<ModelMarkers>& markers) override; // to a file's model alone
    void open(const QString& path) override;
    void openBundled() override;

private:
    void takeServer(const RemoteModel& model);
    void onFileLoaded();

    ModelKinds m_kinds;
    ModelSummary m_remote;
    bool m_isRemote = false;    // a server answers
    bool m_isFileWanted = true; // what is loaded is to answer
};

} // namespace trilume::app
