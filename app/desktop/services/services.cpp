// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/services.h"

#include "app/account/local_account_controller.h"
#include "app/chat/stored_chat_controller.h"
#include "app/compare/comparison_files.h"
#include "app/compare/local_comparison_controller.h"
#include "app/desktop/services/compared_machine.h"
#include "app/desktop/services/model_origin.h"
#include "app/desktop/services/window_server.h"
#include "app/explorer/explorer_worker.h"
#include "app/explorer/local_explorer_controller.h"
#include "app/generation/backend_switch.h"
#include "app/generation/generation_queue.h"
#include "app/generation/generation_worker.h"
#include "app/generation/local_backend.h"
#include "app/library/kept_markers.h"
#include "app/library/local_model_controller.h"
#include "app/library/model_worker.h"
#include "app/platform/worker.h"
#include "app/platform/worker_thread.h"
#include "app/remote/model_switch.h"
#include "app/remote/remote_backend.h"
#include "app/remote/remote_servers.h"
#include "app/store/account_worker.h"
#include "app/store/search_worker.h"

#include <QRandomGenerator>

#include <utility>

namespace trilume::desktop {

namespace {

std::uint64_t randomSeed()
{
    return QRandomGenerator::global()->generate64();
}

// The states of what its models read are kept there, and its models run on devices of that source.
app::ModelLoader withParts(app::ModelLoader loader,
                           std::shared_ptr<generate::StateStore> states,
                           const app::LocalDevices* devices)
{
    return [loader = std::move(loader), states = std::move(states),
            device = devices != nullptr ? devices->source() : app::DeviceSource()](
               const QString& path, const app::ModelLoadOptions& options) {
        app::ModelLoadOptions more = options;
        more.states = states.get();
        more.device = device;
        return loader(path, more);
    };
}

std::unique_ptr<app::LocalDevices> makeDevices(app::DeviceAccess access, app::Settings& settings)
{
    return access.find && access.open
               ? std::make_unique<app::LocalDevices>(std::move(access), settings)
               : nullptr;
}

// They have texts of the person in them.
void removeComparisons(const std::filesystem::path& folder)
{
    if (folder.empty()) {
        return;
    }
    const app::ComparisonFiles files(folder);
    for (const app::StoredComparison& stored : files.list()) {
        static_cast<void>(files.remove(stored.file)); // as the others that cannot be removed
    }
}

app::TurnWatch watchOf(app::ExplorerWorker& worker)
{
    return {[&worker](app::ChatId chat) { return worker.beginTurn(chat.value); },
            [&worker] {
                worker.endTurn();
            }};
}

} // namespace

Services::Services(ServicesOptions options, app::Settings& settings, QObject* parent)
    : QObject(parent)
    , m_states(std::make_shared<app::StateFiles>(std::move(options.states)))
    , m_devices(makeDevices(std::move(options.devices), settings))
    , m_inferenceThread(app::makeThread(QStringLiteral("inference")))
    , m_storeThread(app::makeThread(QStringLiteral("store")))
    , m_searchThread(app::makeThread(QStringLiteral("search")))
    , m_search(app::moveTo(
          *m_searchThread,
          std::make_unique<app::SearchWorker>(options.store.path, options.store.database)))
    , m_accountWorker(app::moveTo(
          *m_searchThread,
          std::make_unique<app::AccountWorker>(options.store.path, options.store.database)))
    , m_store(
          app::moveTo(*m_storeThread, std::make_unique<app::StoreWorker>(std::move(options.store))))
    , m_modelWorker(app::moveTo(*m_inferenceThread,
                                std::make_unique<app::ModelWorker>(
                                    withParts(std::move(options.loader), m_states, m_devices.get()),
                                    options.markers)))
    , m_explorerWorker(app::moveTo(*m_inferenceThread,
                                   std::make_unique<app::ExplorerWorker>(
                                       [worker = m_modelWorker] { return worker->model(); })))
    , m_generationWorker(app::moveTo(*m_inferenceThread,
                                     std::make_unique<app::GenerationWorker>(
                                         [worker = m_modelWorker] {
                                             return app::Answerer{worker->generator(),
                                                                  worker->modelName(),
                                                                  originOf(worker->summary())};
                                         },
                                         std::make_unique<app::AnswerMeter>(options.sensors.access),
                                         watchOf(*m_explorerWorker))))
    , m_settings(settings)
    , m_local(std::make_unique<app::LocalBackend>(*m_generationWorker))
    , m_remote(std::make_unique<app::RemoteBackend>())
    , m_backend(std::make_unique<app::BackendSwitch>(*m_local, *m_remote))
    , m_generation(std::make_unique<app::GenerationQueue>(*m_backend, m_metrics))
    , m_sensors(std::make_unique<app::SensorService>(options.sensors, m_metrics, settings))
    , m_files(std::make_unique<app::LocalModelController>(*m_modelWorker, settings))
    , m_servers(std::make_unique<app::RemoteServers>(settings, options.serverKeys))
    , m_models(std::make_unique<app::ModelSwitch>(app::ModelKinds{
          *m_files, *m_servers, *m_backend, *m_local, *m_remote, settings, m_devices.get()}))
    , m_explorer(std::make_unique<app::LocalExplorerController>(*m_explorerWorker, *m_models))
    , m_comparisons(std::make_unique<app::LocalComparisonController>(
          app::LocalComparisonController::Parts{*m_models,
                                                [&settings, access = options.sensors.access] {
                                                    return comparedMachine(settings, access);
                                                },
                                                options.comparisons}))
    , m_chats(std::make_unique<app::StoredChatController>(
          app::ChatParts{*m_store, *m_search, *m_generation, *m_models, settings,
                         options.nextSeed ? std::move(options.nextSeed) : randomSeed}))
    , m_account(std::make_unique<app::LocalAccountController>(*m_accountWorker))
    , m_server(
          std::make_unique<WindowServer>(WindowServer::Parts{*m_generation, *m_models, settings},
                                         options.serverToken))
    , m_shutDown(std::make_unique<ShutDown>(*m_chats, *m_store, options.shutDownPatience))
{
    connect(m_shutDown.get(), &ShutDown::finished, this, &Services::shutDownFinished);
    connect(m_shutDown.get(), &ShutDown::failed, m_generation.get(), &app::GenerationQueue::reopen);
    connect(m_shutDown.get(), &ShutDown::failed, m_server.get(), &WindowServer::open);
    connect(m_shutDown.get(), &ShutDown::failed, this, &Services::shutDownFailed);
    connectStore({{options.serverToken, options.serverKeys}, options.markers, options.comparisons});
    connectSensors();
    connect(m_local.get(), &app::LocalBackend::finished, m_files->library(),
            [library = m_files->library()](app::TurnId, const app::GenerationOutcome& outcome) {
                const app::MessageStats& stats = outcome.stats;
                library->noteAnswer(stats.origin.fingerprint, stats.generatedTokens,
                                    stats.decodeSeconds);
            });
    m_inferenceThread->start();
    m_storeThread->start();
    m_searchThread->start();
}

void Services::connectStore(Belongings belongings)
{
    connect(m_store, &app::StoreWorker::fileRefused, this, &Services::databaseRefused);
    // On the store's thread: at the end of the program nobody else listens.
    connect(
        m_store, &app::StoreWorker::chatsPurged, m_store,
        [states = m_states](const auto& chats) { states->forget(chats.value()); },
        Qt::DirectConnection);
    connect(
        m_store, &app::StoreWorker::opened, m_store,
        [states = m_states](const auto& chats, const auto& deleted) {
            std::vector<app::ChatId> all;
            for (const auto* some : {&chats.value(), &deleted.value()}) {
                for (const app::Chat& chat : *some) {
                    all.push_back(chat.id);
                }
            }
            states->keepOnly(all);
        },
        Qt::DirectConnection);
    connect(
        m_store, &app::StoreWorker::deletingEverything, m_store,
        [states = m_states, belongings = std::move(belongings)] {
            states->forgetAll();
            app::removeAllMarkers(belongings.markers);
            removeComparisons(belongings.comparisons);
            for (const std::filesystem::path& file : belongings.secrets) {
                std::error_code ignored; // of a file that was there for its owner alone
                std::filesystem::remove(file, ignored);
            }
        },
        Qt::DirectConnection);
    connect(m_store, &app::StoreWorker::movedAside, this, &Services::databaseMovedAside);
    const auto onNewAnswers = [account = m_account.get()] {
        Q_EMIT account->outdated();
    };
    connect(m_store, &app::StoreWorker::opened, m_account.get(), onNewAnswers);
    connect(m_store, &app::StoreWorker::turnFinished, m_account.get(), onNewAnswers);
    connect(m_store, &app::StoreWorker::chatsAdded, m_account.get(), onNewAnswers);
}

void Services::connectSensors()
{
    // Past the queue: it may be a server's turn, while the meter is for those of this machine.
    connect(&m_sensors->worker(), &app::SensorWorker::idleMeasured, m_local.get(),
            &app::LocalBackend::setIdleBaseline);
    connect(m_sensors.get(), &app::SensorService::metersChanged, this, &Services::openMeter);
    connect(m_models.get(), &app::ModelController::loaded, this, &Services::followDevice);
    connect(m_generation.get(), &app::GenerationQueue::activityChanged, this,
            [this](app::Activity activity) {
                m_activity = activity;
                m_comparisons->setActivity(activity);
                tellActivity();
            });
    connect(m_chats.get(), &app::ChatController::everythingDeleted, m_comparisons.get(),
            &app::LocalComparisonController::forget);
    connect(m_comparisons.get(), &app::ComparisonController::runningChanged, this,
            &Services::tellActivity);
}

// While a comparison runs, the machine does not idle either.
void Services::tellActivity()
{
    if (m_sensors != nullptr) {
        m_sensors->setActivity(m_comparisons->isRunning() ? app::Activity::Generating : m_activity);
    }
}

// What the model's device tells of itself, for the plots and for what answers take.
void Services::followDevice()
{
    const app::ModelSummary& summary = m_models->summary();
    const QString device = summary.isOnDevice() && m_devices ? summary.device : QString();
    if (device == m_followed) {
        return;
    }
    m_followed = device;
    const accel::TelemetrySource telemetry =
        device.isEmpty() ? accel::TelemetrySource() : m_devices->telemetry(device);
    m_sensors->setDevice(device, telemetry);
    m_local->setDevice(device, telemetry);
}

void Services::openMeter()
{
    m_local->openMeter(app::SensorService::wishOf(m_settings));
}

Services::~Services()
{
    m_sensors.reset(); // its thread sends to what goes next
    m_server.reset();  // a client of what goes next
    m_chats->stop();
    m_generation->close();
    m_files->cancel();
    m_servers->cancelFind();
    m_explorer->cancel();
    m_comparisons->cancel();
    m_chats->transfer()->cancel();
    m_search->cancel();
    m_searchThread->quit();
    app::endThread(m_searchThread); // first, since it reads what the store closes
    m_inferenceThread->quit();
    app::endThread(m_inferenceThread);
    // By a call of its own, after all that is on its way to it: quit() alone overtakes what waits.
    post(*m_store, [thread = m_storeThread.get()](app::StoreWorker&) { thread->quit(); });
    app::endThread(m_storeThread);
}

app::ChatController* Services::chats()
{
    return m_chats.get();
}

app::ModelController* Services::models()
{
    return m_models.get();
}

app::SensorController* Services::sensors()
{
    return m_sensors.get();
}

app::ExplorerController* Services::explorer()
{
    return m_explorer.get();
}

app::AccountController* Services::account()
{
    return m_account.get();
}

app::ComparisonController* Services::comparisons()
{
    return m_comparisons.get();
}

app::ServerController* Services::server()
{
    return m_server.get();
}

app::GenerationQueue* Services::generation()
{
    return m_generation.get();
}

void Services::start()
{
    m_sensors->start();
    openMeter();
    post(*m_store, [](app::StoreWorker& store) { store.open(); });
    if (m_devices && !m_settings.devices().isEmpty()) {
        m_devices->look(); // so that they have their names
    }
    m_models->openLast();
    m_server->open();
}

void Services::speakAnew()
{
    m_sensors->speakAnew();
    m_comparisons->speakAnew();
}

void Services::moveDatabaseAsideAndOpen()
{
    post(*m_store, [](app::StoreWorker& store) { store.moveAsideAndOpen(); });
}

void Services::shutDown()
{
    if (m_shutDown->isUnderWay()) {
        return; // what was begun since is not cancelled with it
    }
    m_files->cancel();
    m_servers->cancelFind();
    m_explorer->cancel();
    m_comparisons->cancel();
    m_search->cancel();
    m_chats->transfer()->cancel();
    m_server->close();
    m_shutDown->begin(); // stops the chat's turn first
    m_generation->close();
}

} // namespace trilume::desktop
