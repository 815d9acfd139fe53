// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_controller.h"

#include "app/library/model_worker.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"
#include "app/platform/worker.h"
#include "app/settings/settings.h"

namespace trilume::app {

namespace {

// A number of threads that is typed or turned through is loaded for once, when it rests.
constexpr std::chrono::milliseconds kRest{600};

} // namespace

LocalModelController::LocalModelController(ModelWorker& worker,
                                           Settings& settings,
                                           std::chrono::milliseconds lookInterval,
                                           QObject* parent)
    : ModelController(parent)
    , m_worker(worker)
    , m_settings(settings)
    , m_library(settings)
    , m_newestCount(std::make_shared<std::atomic<qint64>>(0))
{
    connect(&worker, &ModelWorker::progressed, this, &LocalModelController::onProgressed);
    connect(&worker, &ModelWorker::loaded, this, &LocalModelController::onLoaded);
    connect(&worker, &ModelWorker::failed, this, &LocalModelController::onFailed);
    connect(&worker, &ModelWorker::counted, this, &LocalModelController::tokensCounted);
    connect(&worker, &ModelWorker::found, this, &LocalModelController::onFound);
    connect(&worker, &ModelWorker::doubted, this,
            [this](const QString& fingerprint, const QString& message) {
                if (fingerprint == m_summary.fingerprint) { // else another one answers by now
                    Q_EMIT doubted(message);
                }
            });
    connect(&worker, &ModelWorker::markersRefused, this, &LocalModelController::markersRefused);
    connect(&worker, &ModelWorker::markersKept, this, [this] {
        Q_EMIT markersKept();
        reload();
    });
    // On the inference thread: a look at a drive that is gone may take long, and while an answer is
    // written no model is changed.
    m_lookTimer.setInterval(lookInterval);
    connect(&m_lookTimer, &QTimer::timeout, this, [this] {
        post(m_worker, [path = m_missing](ModelWorker& looking) { looking.lookFor(path); });
    });
    m_otherwiseTimer.setInterval(kRest);
    m_otherwiseTimer.setSingleShot(true);
    connect(&m_otherwiseTimer, &QTimer::timeout, this, &LocalModelController::reloadOtherwise);
    connect(&settings, &Settings::changed, this, [this] {
        if (isWantedOtherwise()) {
            m_otherwiseTimer.start();
        }
    });
}

LocalModelController::~LocalModelController()
{
    cancel();
}

void LocalModelController::openLast()
{
    const QString path = m_settings.modelAtStart().value_or(m_settings.modelPath());
    if (!path.isEmpty()) {
        start(path, Choice::Settings);
    } else if (const QString bundled = bundledModelPath();
               m_settings.modelAtStart() && !bundled.isEmpty()) {
        start(bundled, Choice::Settings); // what was used last stays remembered
    } else {
        openBundled();
    }
}

void LocalModelController::open(const QString& path)
{
    start(path, Choice::Person);
}

void LocalModelController::countTokens(int number, const QString& text)
{
    const qint64 request = number == 0 ? ++*m_newestCount : 0;
    post(m_worker, [number, text, request, newest = m_newestCount](ModelWorker& worker) {
        if (number != 0 || request == newest->load()) { // else somebody has typed on
            worker.countTokens(number, text);
        }
    });
}

void LocalModelController::giveMarkers(const std::optional<ModelMarkers>& markers)
{
    post(m_worker, [markers, fingerprint = m_summary.fingerprint](ModelWorker& worker) {
        worker.keepMarkers(fingerprint, markers);
    });
}

void LocalModelController::openBundled()
{
    const QString path = bundledModelPath();
    if (path.isEmpty()) {
        Q_EMIT failed(tr("The model that comes with Trilume (%1) is not installed. Open a model "
                         "file of your own.")
                          .arg(inOneRun(bundledModelFileName())));
        return;
    }
    start(path, Choice::Person);
}

bool LocalModelController::standIn()
{
    const QString path = bundledModelPath();
    if (path.isEmpty() || m_isLoaded) {
        return m_isLoaded;
    }
    start(path, Choice::StandIn);
    return true;
}

void LocalModelController::cancel()
{
    m_library.cancelImport();
    cancelLoad();
}

void LocalModelController::cancelLoad()
{
    m_stop.request_stop();
}

void LocalModelController::start(const QString& path, Choice choice)
{
    cancelLoad();
    if (choice != Choice::StandIn) {
        m_lookTimer.stop();
        m_missing.clear();
    }
    m_path = path;
    m_choice = choice;
    m_threads = m_settings.threads();
    m_packing = m_settings.packing();
    m_devices = m_settings.devices();
    m_deviceSettings = m_settings.deviceSettings();
    m_stop = std::stop_source();
    m_current = ++m_lastRequest;
    const ModelLoadRequest request{m_current, path,      m_threads,
                                   m_packing, m_devices, m_stop.get_token()};
    post(m_worker, [request](ModelWorker& worker) { worker.load(request); });
    Q_EMIT loadingStarted(path);
}

bool LocalModelController::isWantedOtherwise() const
{
    return m_settings.threads() != m_threads || m_settings.packing() != m_packing
           || m_settings.devices().value(m_summary.fingerprint)
                  != m_devices.value(m_summary.fingerprint)
           || m_settings.deviceSettings().value(m_summary.device)
                  != m_deviceSettings.value(m_summary.device);
}

void LocalModelController::reloadOtherwise()
{
    if (isWantedOtherwise()) { // else it is back again
        reload();
    }
}

void LocalModelController::reload()
{
    if (isLoading()) {
        start(m_path, m_choice);
    } else if (m_isLoaded) {
        start(m_summary.path, m_loadedChoice);
    }
}

void LocalModelController::onProgressed(qint64 request, double share)
{
    if (request == m_current) {
        Q_EMIT loadingProgressed(share);
    }
}

void LocalModelController::onLoaded(qint64 request, const ModelSummary& summary)
{
    // One that was given up but got ready all the same is what answers now, until the newer one is
    // there.
    m_summary = summary;
    m_isLoaded = true;
    if (request == m_current) {
        m_current = 0;
        m_loadedChoice = m_choice;
        if (m_choice == Choice::Person) {
            const bool isBundled = summary.path == bundledModelPath();
            m_settings.setModelPath(isBundled ? QString() : summary.path);
            if (!isBundled) {
                m_settings.addRecentModel(summary.path);
            }
        }
    }
    m_library.setInUse(summary.path, summary.fingerprint);
    m_settings.setAdvised(summary.advised);
    Q_EMIT loaded(m_summary);
}

void LocalModelController::onFailed(qint64 request, const QString& message, Errc code)
{
    if (request != m_current) {
        return; // given up for a newer one
    }
    m_current = 0;
    if (m_choice != Choice::Settings || code == Errc::Cancelled) {
        Q_EMIT failed(message);
        return;
    }
    const QString path = m_path; // before the stand-in has it
    const bool isMissing = code == Errc::NotFound;
    const bool hasStandIn = standIn(); // first: who begins to load takes the last error away
    if (isMissing) {
        m_missing = path;
        m_lookTimer.start();
    }
    if (!hasStandIn) {
        Q_EMIT failed(message);
    } else if (isMissing) {
        Q_EMIT failed(tr("The model %1 is not there. Until it is, the bundled model answers.")
                          .arg(inOneRun(path)));
    } else {
        //: %1 is a whole sentence that says what is wrong with a model file
        Q_EMIT failed(tr("%1 The bundled model answers in its place.").arg(message));
    }
}

void LocalModelController::onFound(const QString& path)
{
    if (path == m_missing && m_current == 0) {
        start(path, Choice::Settings);
    }
}

} // namespace trilume::app
