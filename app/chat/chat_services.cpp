// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_services.h"

#include "app/chat/stored_chat_controller.h"
#include "app/explorer/explorer_worker.h"
#include "app/explorer/local_explorer_controller.h"
#include "app/generation/generation_queue.h"
#include "app/generation/generation_worker.h"
#include "app/generation/local_backend.h"
#include "app/library/local_model_controller.h"
#include "app/library/model_worker.h"
#include "app/platform/worker.h"

#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <chrono>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::seconds kThreadPatience{10};

std::uint64_t randomSeed()
{
    return QRandomGenerator::global()->generate64();
}

// The worker runs on the thread from now on and is deleted there as it ends.
template <typename Worker>
Worker* moveTo(QThread& thread, std::unique_ptr<Worker> worker)
{
    worker->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, worker.get(), &QObject::deleteLater);
    return worker.release();
}

std::unique_ptr<QThread> makeThread(const QString& name)
{
    auto thread = std::make_unique<QThread>();
    thread->setObjectName(name);
    return thread;
}

TurnWatch watchOf(ExplorerWorker& worker)
{
    return {[&worker](ChatId chat) { return worker.beginTurn(chat.value); },
            [&worker] {
                worker.endTurn();
            }};
}

} // namespace

ChatServices::ChatServices(ChatServicesOptions options, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_inferenceThread(makeThread(QStringLiteral("inference")))
    , m_storeThread(makeThread(QStringLiteral("store")))
    , m_store(moveTo(*m_storeThread, std::make_unique<StoreWorker>(std::move(options.store))))
    , m_modelWorker(
          moveTo(*m_inferenceThread, std::make_unique<ModelWorker>(std::move(options.loader))))
    , m_explorerWorker(moveTo(
          *m_inferenceThread,
          std::make_unique<ExplorerWorker>([worker = m_modelWorker] { return worker->model(); })))
    , m_generationWorker(moveTo(*m_inferenceThread,
                                std::make_unique<GenerationWorker>(
                                    [worker = m_modelWorker] {
                                        return Answerer{worker->generator(), worker->modelName()};
                                    },
                                    std::make_unique<AnswerMeter>(options.sensors.access),
                                    watchOf(*m_explorerWorker))))
    , m_settings(settings)
    , m_backend(std::make_unique<LocalBackend>(*m_generationWorker))
    , m_generation(std::make_unique<GenerationQueue>(*m_backend, m_metrics))
    , m_sensors(std::make_unique<SensorService>(options.sensors, m_metrics, settings))
    , m_models(std::make_unique<LocalModelController>(*m_modelWorker, settings))
    , m_explorer(std::make_unique<LocalExplorerController>(*m_explorerWorker, *m_models))
    , m_chats(std::make_unique<StoredChatController>(
          ChatParts{*m_store, *m_generation, *m_models, settings,
                    options.nextSeed ? std::move(options.nextSeed) : randomSeed}))
{
    connect(m_store, &StoreWorker::fileRefused, this, &ChatServices::databaseRefused);
    connect(m_store, &StoreWorker::movedAside, this, &ChatServices::databaseMovedAside);
    connect(m_store, &StoreWorker::closed, this, &ChatServices::onStoreClosed);
    connect(m_store, &StoreWorker::closeFailed, this, &ChatServices::onCloseFailed);
    connect(m_chats.get(), &ChatController::stateChanged, this, &ChatServices::closeWhenIdle);
    connect(m_chats.get(), &ChatController::sendRejected, this, &ChatServices::onSendRejected);
    m_patience.setSingleShot(true);
    m_patience.setInterval(options.shutDownPatience);
    connect(&m_patience, &QTimer::timeout, this, &ChatServices::onPatienceEnded);
    connectSensors();
    m_inferenceThread->start();
    m_storeThread->start();
}

void ChatServices::connectSensors()
{
    connect(&m_sensors->worker(), &SensorWorker::idleMeasured, m_generation.get(),
            &GenerationQueue::setIdleBaseline);
    connect(m_sensors.get(), &SensorService::metersChanged, this, &ChatServices::openMeter);
    connect(m_generation.get(), &GenerationQueue::activityChanged, m_sensors.get(),
            &SensorService::setActivity);
}

void ChatServices::openMeter()
{
    m_generation->openMeter(SensorService::modelOf(m_settings));
}

ChatServices::~ChatServices()
{
    m_sensors.reset(); // its thread sends to the one of the generation
    m_chats->stop();
    m_models->cancel();
    m_explorer->cancel();
    m_inferenceThread->quit();
    end(m_inferenceThread, "inference");
    // By a call of its own, after all that is on its way to it: quit() alone overtakes what waits.
    post(*m_store, [thread = m_storeThread.get()](StoreWorker&) { thread->quit(); });
    end(m_storeThread, "store");
}

void ChatServices::end(std::unique_ptr<QThread>& thread, const char* name)
{
    if (!thread->wait(QDeadlineTimer(kThreadPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        qCritical("The %s thread did not end in time.", name);
        static_cast<void>(thread.release());
    }
}

ChatController* ChatServices::chats()
{
    return m_chats.get();
}

ModelController* ChatServices::models()
{
    return m_models.get();
}

SensorController* ChatServices::sensors()
{
    return m_sensors.get();
}

GenerationQueue* ChatServices::generation()
{
    return m_generation.get();
}

ExplorerController* ChatServices::explorer()
{
    return m_explorer.get();
}

void ChatServices::start()
{
    m_sensors->start();
    openMeter();
    post(*m_store, [](StoreWorker& store) { store.open(); });
    m_models->openLast();
}

void ChatServices::moveDatabaseAsideAndOpen()
{
    post(*m_store, [](StoreWorker& store) { store.moveAsideAndOpen(); });
}

void ChatServices::shutDown()
{
    if (m_ending != Ending::No) {
        return;
    }
    m_ending = Ending::StopsAnswer;
    m_models->cancel();
    m_explorer->cancel();
    m_chats->stop();
    m_patience.start();
    closeWhenIdle();
}

void ChatServices::closeWhenIdle()
{
    if (m_chats->state() != GenerationState::Idle) {
        m_wasTold = m_wasTold && m_ending != Ending::No; // a new answer, of which nothing was said
    } else if (m_ending == Ending::StopsAnswer) {
        closeStore();
    }
}

void ChatServices::closeStore()
{
    m_ending = Ending::ClosesStore;
    m_patience.start();
    // The person was told of what cannot be saved, and ends the program all the same.
    if (m_wasTold) {
        post(*m_store, [](StoreWorker& store) { store.giveUpAndClose(); });
    } else {
        post(*m_store, [](StoreWorker& store) { store.close(); });
    }
}

void ChatServices::onStoreClosed()
{
    if (m_ending != Ending::ClosesStore) { // later than the person was told that all stays open
        post(*m_store, [](StoreWorker& store) { store.open(); });
        return;
    }
    m_patience.stop();
    Q_EMIT shutDownFinished();
}

void ChatServices::onCloseFailed(const std::vector<Message>& unsaved, const QString& message)
{
    QStringList texts;
    for (const Message& answer : unsaved) {
        texts.append(answer.text);
    }
    stayOpen(message, texts.join(QStringLiteral("\n\n")));
}

void ChatServices::onSendRejected(ChatId, const QString& text)
{
    if (m_ending != Ending::No && !text.isEmpty()) {
        stayOpen(tr("The last message could not be kept."), text);
    }
}

void ChatServices::onPatienceEnded()
{
    if (m_ending == Ending::StopsAnswer) {
        qWarning("The generation did not stop in time.");
        closeStore(); // with what there is of the answer
    } else if (m_ending == Ending::ClosesStore && m_wasTold) {
        Q_EMIT shutDownFinished();
    } else if (m_ending == Ending::ClosesStore) {
        stayOpen(tr("The disk does not answer, so the chats may not be saved yet."), QString());
    }
}

void ChatServices::stayOpen(const QString& message, const QString& unsavedText)
{
    m_patience.stop();
    m_ending = Ending::No;
    m_wasTold = true;
    Q_EMIT shutDownFailed(message, unsavedText);
}

} // namespace trilume::app
