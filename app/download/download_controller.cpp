// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/download_controller.h"

#include "app/platform/error_text.h"
#include "app/platform/worker_thread.h"
#include "engine/base/check.h"

#include <QFile>
#include <QThread>

#include <exception>
#include <filesystem>
#include <utility>

namespace trilume::app {

namespace {

Result<DownloadTarget> targetOf(const QString& what,
                                const QString& typed,
                                const RepositoryServer& server)
{
    Result<DownloadTarget> target = downloadTarget(what.toStdString(), server);
    if (target && !typed.trimmed().isEmpty()) {
        Result<ContentSum> sum = typedSum(typed.toStdString());
        if (!sum) {
            return Error{sum.error().code,
                         Sentence::of("%1: %2", what.toStdString(), sum.error().sentence)};
        }
        target.value().sum = std::move(sum).value();
    }
    return target;
}

} // namespace

void DownloadWorker::load(const DownloadOptions& options,
                          const DownloadTarget& target,
                          const QString& into,
                          const std::stop_token& stop)
{
    // The outermost function of this thread's work: nothing may escape into the event loop.
    try {
        ModelDownload download(
            options, [this](const DownloadProgress& progress) { Q_EMIT progressed(progress); });
        const Result<Downloaded> downloaded = download.load(
            target, std::filesystem::path(QFile::encodeName(into).toStdString()), stop);
        if (downloaded) {
            Q_EMIT finished(downloaded.value());
        } else if (downloaded.error().code == Errc::Cancelled) {
            Q_EMIT cancelled();
        } else {
            Q_EMIT failed(errorText(downloaded.error()));
        }
    } catch (const std::exception& exception) {
        Q_EMIT failed(tr("The model could not be downloaded: %1.")
                          .arg(QString::fromLocal8Bit(exception.what())));
    }
}

DownloadController::DownloadController(QObject* parent)
    : QObject(parent)
{}

DownloadController::~DownloadController()
{
    if (m_thread != nullptr) {
        m_stop.request_stop();
        m_thread->quit();
        endThread(m_thread);
    }
}

DownloadWorker& DownloadController::worker()
{
    if (m_worker == nullptr) {
        m_thread = makeThread(QStringLiteral("download"));
        m_worker = moveTo(*m_thread, std::make_unique<DownloadWorker>());
        const auto end = [this] {
            m_isRunning = false;
        };
        connect(m_worker, &DownloadWorker::progressed, this,
                [this](const Parcel<DownloadProgress>& progress) {
                    Q_EMIT progressed(progress.value());
                });
        connect(m_worker, &DownloadWorker::finished, this, end);
        connect(m_worker, &DownloadWorker::failed, this, end);
        connect(m_worker, &DownloadWorker::cancelled, this, end);
        connect(
            m_worker, &DownloadWorker::finished, this,
            [this](const Parcel<Downloaded>& downloaded) { Q_EMIT finished(downloaded.value()); });
        connect(m_worker, &DownloadWorker::failed, this, &DownloadController::failed);
        connect(m_worker, &DownloadWorker::cancelled, this, &DownloadController::cancelled);
        m_thread->start();
    }
    return *m_worker;
}

void DownloadController::start(const QString& what, const QString& into, const QString& sum)
{
    TRILUME_CHECK(!m_isRunning);
    DownloadWorker& loading = worker();
    m_isRunning = true;
    const Result<DownloadTarget> target = targetOf(what, sum, m_options.server);
    if (!target) {
        const QString message = errorText(target.error());
        post(loading, [message](DownloadWorker& telling) { Q_EMIT telling.failed(message); });
        return;
    }
    m_stop = std::stop_source();
    post(loading, [options = m_options, target = target.value(), into, stop = m_stop.get_token()](
                      DownloadWorker& worker) { worker.load(options, target, into, stop); });
}

void DownloadController::cancel()
{
    m_stop.request_stop();
}

} // namespace trilume::app
