// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/chat_controller.h"
#include "app/explorer/explorer_controller.h"
#include "app/library/model_controller.h"
#include "app/library/model_loader.h"
#include "app/metrics/metrics_hub.h"
#include "app/sensors/sensor_service.h"
#include "app/settings/settings.h"
#include "app/store/store_worker.h"

#include <QObject>
#include <QThread>

#include <cstdint>
#include <functional>
#include <memory>

namespace trilume::app {

class ExplorerWorker;
class GenerationWorker;
class LocalExplorerController;
class LocalModelController;
class ModelWorker;
class StoredChatController;

struct ChatServicesOptions
{
    StoreOptions store;                      // path: databaseFilePath()
    ModelLoader loader;                      // loadLocalModel
    std::function<std::uint64_t()> nextSeed; // empty: random
    SensorOptions sensors;
};

// Builds what the window talks to, with the threads behind it, and takes it down in order: the
// generation stops, its answer is stored, the database closes, the threads end. [ui thread] One per
// program, owned by main.
class ChatServices final : public QObject
{
    Q_OBJECT

public:
    // `settings` is borrowed and outlives this.
    ChatServices(ChatServicesOptions options, Settings& settings, QObject* parent = nullptr);
    // Without a shutdown before, an answer in progress keeps what was on its way to the store; at
    // most 10 s per thread.
    ~ChatServices() override;

    [[nodiscard]] ChatController* chats();
    [[nodiscard]] ModelController* models();
    [[nodiscard]] ExplorerController* explorer();

    [[nodiscard]] MetricsHub* metrics() { return &m_metrics; }

    [[nodiscard]] SensorController* sensors();

    // Opens the database and loads the model of the settings. Once the window is connected, so that
    // it hears of failures.
    void start();

    // Ends with shutDownFinished(), as soon as the running answer is stored. Until then the event
    // loop must run.
    void shutDown();

    // After databaseRefused and with the person's consent: see moveDatabaseAside.
    void moveDatabaseAsideAndOpen();

Q_SIGNALS:
    void databaseRefused(); // the file is at fault; chats()->errorOccurred has said how
    void databaseMovedAside(const QString& path);
    void shutDownFinished();

private:
    void connectSensors();
    void openMeter();
    void closeWhenIdle();
    static void end(std::unique_ptr<QThread>& thread, const char* name);

    // Threads and the workers on them; the workers are deleted by their thread as it ends.
    std::unique_ptr<QThread> m_inferenceThread;
    std::unique_ptr<QThread> m_storeThread;
    StoreWorker* m_store;
    ModelWorker* m_modelWorker;
    ExplorerWorker* m_explorerWorker;
    GenerationWorker* m_generation;

    Settings& m_settings;
    MetricsHub m_metrics;
    std::unique_ptr<SensorService> m_sensors;
    std::unique_ptr<LocalModelController> m_models;
    std::unique_ptr<LocalExplorerController> m_explorer;
    std::unique_ptr<StoredChatController> m_chats;
    bool m_isShuttingDown = false;
};

} // namespace trilume::app
