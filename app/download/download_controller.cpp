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

// The outermost function of this thread's work: nothing may escape into the event loop.
void DownloadWorker::guarded(const std::function<void()>& work)
{
    try {
        work();
    } catch (const std::exception& exception) {
        Q_EMIT failed(tr("The model could not be downloaded: %1.")
                          .arg(QString::fromLocal8Bit(exception.what())));
    }
}

void DownloadWorker::tell(const Error& error)
{
    if (error.code == Errc::Cancelled) {
        Q_EMIT cancelled();
    } else {
        Q_EMIT failed(errorText(error));
    }
}

void DownloadWorker::ask(const DownloadOptions& options,
                         const DownloadTarget& target,
                         const std::stop_token& stop)
{
    guarded([&] {
        ModelDownload download(
            options, [this](const DownloadProgress& progress) { Q_EMIT progressed(progress); });
        const Result<DownloadSize> size = download.ask(target, stop);
        if (size) {
            Q_EMIT asked(size.value());
        } else {
            tell(size.error());
        }
    });
}

void DownloadWorker::load(const DownloadOptions& options,
                          const DownloadTarget& target,
                          const QString& into,
                          const std::stop_token& stop)
{
    guarded([&] {
        ModelDownload download(
            options, [this](const DownloadProgress& progress) { Q_EMIT progressed(progress); });
        const Result<Downloaded> downloaded = download.load(
            target, std::filesystem::path(QFile::encodeName(into).toStdString()), stop);
        if (downloaded) {
            Q_EMIT finished(downloaded.value());
        } else {
            tell(downloaded.error());
        }
    });
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
        connect(m_worker, &DownloadWorker::asked, this, end);
        connect(m_worker, &DownloadWorker::finished, this, end);
        connect(m_worker, &DownloadWorker::failed, this, end);
        connect(m_worker, &DownloadWorker::cancelled, this, end);
        connect(
            m_worker, &DownloadWorker::finished, this,
            [this](const Parcel<Downloaded>& downloaded) { Q_EMIT finished(downloaded.value()); });
        connect(m_worker, &DownloadWorker::asked, this, [this](const Parcel<DownloadSize>& size) {
            if (m_stop.stop_requested()) { // after the answer had come
                Q_EMIT cancelled();
            } else {
                Q_EMIT asked(size.value());
            }
        });
        connect(m_worker, &DownloadWorker::failed, this, &DownloadController::failed);
        connect(m_worker, &DownloadWorker::cancelled, this, &DownloadController::cancelled);
        m_thread->start();
    }
    return *m_worker;
}

void DownloadController::run(const QString& what, const QString& sum, const Task& task)
{
    TRILUME_CHECK(!m_isRunning);
    DownloadWorker& working = worker();
    m_isRunning = true;
    const Result<DownloadTarget> target = targetOf(what, sum, m_options.server);
    if (!target) {
        const QString message = errorText(target.error());
        post(working, [message](DownloadWorker& telling) { Q_EMIT telling.failed(message); });
        return;
    }
    m_stop = std::stop_source();
    post(working, [task, target = target.value(), stop = m_stop.get_token()](
                      DownloadWorker& worker) { task(worker, target, stop); });
}

void DownloadController::ask(const QString& what, const QString& sum)
{
    run(what, sum,
        [options = m_options](DownloadWorker& worker, const DownloadTarget& target,
                              const std::stop_token& stop) { worker.ask(options, target, stop); });
}

void DownloadController::start(const QString& what, const QString& into, const QString& sum)
{
    run(what, sum,
        [options = m_options, into](DownloadWorker& worker, const DownloadTarget& target,
                                    const std::stop_token& stop) {
            worker.load(options, target, into, stop);
        });
}

void DownloadController::cancel()
{
    m_stop.request_stop();
}

} // namespace trilume::app
