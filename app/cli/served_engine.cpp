// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/served_engine.h"

#include "app/generation/generation_worker.h"
#include "app/platform/worker_thread.h"
#include "engine/generate/local_generator.h"

namespace trilume::cli {
namespace {

std::unique_ptr<app::GenerationWorker> makeWorker(generate::LocalGenerator& generator)
{
    auto worker = std::make_unique<app::GenerationWorker>(
        [&generator] {
            return app::Answerer{&generator, QString::fromStdString(generator.model().info().name)};
        },
        std::make_unique<app::AnswerMeter>(power::SystemAccess()));
    // Its answers are for programs.
    worker->setErrorWords(
        [](const Error& error) { return QString::fromStdString(error.english()); });
    return worker;
}

} // namespace

ServedEngine::ServedEngine(generate::LocalGenerator& generator, const Device& device)
    : m_thread(app::makeThread(QStringLiteral("inference")))
    , m_worker(app::moveTo(*m_thread, makeWorker(generator)))
    , m_backend(*m_worker)
    , m_queue(m_backend, m_metrics)
    , m_sensors({}, m_metrics, m_settings)
{
    using app::GenerationQueue;
    using app::SensorService;
    QObject::connect(&m_sensors.worker(), &app::SensorWorker::idleMeasured, &m_queue,
                     &GenerationQueue::setIdleBaseline);
    QObject::connect(&m_sensors, &SensorService::metersChanged, &m_queue, [this] { openMeter(); });
    QObject::connect(&m_queue, &GenerationQueue::activityChanged, &m_sensors,
                     &SensorService::setActivity);
    m_thread->start();
    if (device.telemetry) {
        m_backend.setDevice(device.id, device.telemetry);
    }
    m_sensors.start();
    openMeter();
}

ServedEngine::~ServedEngine()
{
    m_queue.close();
    m_thread->quit();
    app::endThread(m_thread);
}

void ServedEngine::openMeter()
{
    m_queue.openMeter(app::SensorService::wishOf(m_settings));
}

} // namespace trilume::cli
