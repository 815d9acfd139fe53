// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/account/account_controller.h"
#include "app/chat/chat_controller.h"
#include "app/compare/comparison_controller.h"
#include "app/desktop/services/shut_down.h"
#include "app/devices/local_devices.h"
#include "app/explorer/explorer_controller.h"
#include "app/generation/state_files.h"
#include "app/library/model_controller.h"
#include "app/library/model_loader.h"
#include "app/metrics/metrics_hub.h"
#include "app/sensors/sensor_service.h"
#include "app/settings/settings.h"
#include "app/store/store_worker.h"

#include <QObject>
#include <QThread>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

namespace trilume::app {
class AccountWorker;
class BackendSwitch;
class ExplorerWorker;
class GenerationQueue;
class GenerationWorker;
class LocalAccountController;
class LocalBackend;
class LocalComparisonController;
class LocalExplorerController;
class LocalModelController;
class ModelSwitch;
class ModelWorker;
class RemoteBackend;
class RemoteServers;
class SearchWorker;
class ServerController;
class StoredChatController;
} // namespace trilume::app

namespace trilume::desktop {

class WindowServer;

struct ServicesOptions
{
    app::StoreOptions store;                 // path: databaseFilePath()
    app::ModelLoader loader;                 // loadLocalModel
    app::StateFilesOptions states;           // folder: stateFolder(); without: none is kept
    std::filesystem::path serverToken;       // where the token of the server lies
    std::filesystem::path serverKeys;        // serverKeysPath(); without: none is kept
    QString markers;                         // markersFolder(); without: none are kept
    std::filesystem::path comparisons;       // where they are kept; without: none is
    app::DeviceAccess devices;               // hostedDevices(); without: the processor alone
    std::function<std::uint64_t()> nextSeed; // empty: random
    app::SensorOptions sensors;
    ShutDownPatience shutDownPatience;
};

// Builds what the window talks to, with the threads behind it, and takes it down in order: the
// generation stops, its answer is stored, the database closes, the threads end. [ui thread] One per
// program, owned by main; knows nothing of the window.
class Services final : public QObject
{
    Q_OBJECT

public:
    // `settings` is borrowed and outlives this.
    Services(ServicesOptions options, app::Settings& settings, QObject* parent = nullptr);
    // Without a shutdown before, an answer in progress keeps what was on its way to the store; at
    // most 10 s per thread.
    ~Services() override;

    [[nodiscard]] app::ChatController* chats();
    [[nodiscard]] app::ModelController* models();
    [[nodiscard]] app::ExplorerController* explorer();
    [[nodiscard]] app::AccountController* account();
    [[nodiscard]] app::ComparisonController* comparisons();

    [[nodiscard]] app::MetricsHub* metrics() { return &m_metrics; }

    [[nodiscard]] app::SensorController* sensors();

    // For other programs on this machine, where the settings want it.
    [[nodiscard]] app::ServerController* server();

    // For whoever else has something generated.
    [[nodiscard]] app::GenerationQueue* generation();

    // Opens the database and loads the model of the settings. Once the window is connected, so that
    // it hears of failures.
    void start();

    // In another language: what was put into words before and is still shown.
    void speakAnew();

    // Ends with shutDownFinished(), as soon as the running answer is stored, or with
    // shutDownFailed() and everything still usable. Until then the event loop must run, and asking
    // again does nothing. Asked again after a failure, and without an answer since, it ends
    // whatever is lost.
    void shutDown();

    // After databaseRefused and with the person's consent: see moveDatabaseAside.
    void moveDatabaseAsideAndOpen();

Q_SIGNALS:
    void databaseRefused(); // the file is at fault; chats()->errorOccurred has said how
    void databaseMovedAside(const QString& path);
    void shutDownFinished();
    // What was written cannot be kept: why, and the text of it.
    void shutDownFailed(const QString& message, const QString& unsavedText);

private:
    // What goes with all chats.
    struct Belongings
    {
        std::vector<std::filesystem::path> secrets; // files
        QString markers;
        std::filesystem::path comparisons;
    };

    void connectStore(Belongings belongings);
    void connectSensors();
    void openMeter();
    void tellActivity();
    void followDevice();

    // Shared with the threads that use it, which may not end in time.
    std::shared_ptr<app::StateFiles> m_states;

    std::unique_ptr<app::LocalDevices> m_devices; // null: none are looked for

    // Threads and the workers on them; the workers are deleted by their thread as it ends.
    std::unique_ptr<QThread> m_inferenceThread;
    std::unique_ptr<QThread> m_storeThread;
    std::unique_ptr<QThread> m_searchThread;
    app::SearchWorker* m_search;         // before the store, whose options it shares
    app::AccountWorker* m_accountWorker; // beside it
    app::StoreWorker* m_store;
    app::ModelWorker* m_modelWorker;
    app::ExplorerWorker* m_explorerWorker;
    app::GenerationWorker* m_generationWorker;

    app::Settings& m_settings;
    app::Activity m_activity = app::Activity::Idle; // of the generation
    QString m_followed; // the device whose figures are taken; empty: the processor
    app::MetricsHub m_metrics;
    std::unique_ptr<app::LocalBackend> m_local;
    std::unique_ptr<app::RemoteBackend> m_remote;
    std::unique_ptr<app::BackendSwitch> m_backend;
    std::unique_ptr<app::GenerationQueue> m_generation;
    std::unique_ptr<app::SensorService> m_sensors;
    std::unique_ptr<app::LocalModelController> m_files;
    std::unique_ptr<app::RemoteServers> m_servers;
    std::unique_ptr<app::ModelSwitch> m_models;
    std::unique_ptr<app::LocalExplorerController> m_explorer;
    std::unique_ptr<app::LocalComparisonController> m_comparisons;
    std::unique_ptr<app::StoredChatController> m_chats;
    std::unique_ptr<app::LocalAccountController> m_account;
    std::unique_ptr<WindowServer> m_server;
    std::unique_ptr<ShutDown> m_shutDown;
};

} // namespace trilume::desktop
