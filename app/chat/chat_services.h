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
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace trilume::app {

class ExplorerWorker;
class GenerationQueue;
class GenerationWorker;
class LocalBackend;
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
    // How long the end waits for an answer to stop, and then for the disk.
    std::chrono::milliseconds shutDownPatience{10'000};
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

    // For whoever else has something generated.
    [[nodiscard]] GenerationQueue* generation();

    // Opens the database and loads the model of the settings. Once the window is connected, so that
    // it hears of failures.
    void start();

    // Ends with shutDownFinished(), as soon as the running answer is stored, or with
    // shutDownFailed() and everything still usable. Until then the event loop must run. Asked again
    // after a failure, and without an answer since, it ends whatever is lost.
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
    enum class Ending
    {
        No = 1,
        StopsAnswer,
        ClosesStore,
    };

    void connectSensors();
    void openMeter();
    void closeWhenIdle();
    void closeStore();
    void onStoreClosed();
    void onCloseFailed(const std::vector<Message>& unsaved, const QString& message);
    void onSendRejected(ChatId chat, const QString& text);
    void onPatienceEnded();
    void stayOpen(const QString& message, const QString& unsavedText);
    static void end(std::unique_ptr<QThread>& thread, const char* name);

    // Threads and the workers on them; the workers are deleted by their thread as it ends.
    std::unique_ptr<QThread> m_inferenceThread;
    std::unique_ptr<QThread> m_storeThread;
    StoreWorker* m_store;
    ModelWorker* m_modelWorker;
    ExplorerWorker* m_explorerWorker;
    GenerationWorker* m_generationWorker;

    Settings& m_settings;
    MetricsHub m_metrics;
    std::unique_ptr<LocalBackend> m_backend;
    std::unique_ptr<GenerationQueue> m_generation;
    std::unique_ptr<SensorService> m_sensors;
    std::unique_ptr<LocalModelController> m_models;
    std::unique_ptr<LocalExplorerController> m_explorer;
    std::unique_ptr<StoredChatController> m_chats;
    QTimer m_patience;
    Ending m_ending = Ending::No;
    bool m_wasTold = false; // of something that cannot be saved
};

} // namespace trilume::app
