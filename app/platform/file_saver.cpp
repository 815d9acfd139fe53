// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/file_saver.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"
#include "engine/base/atomic_file.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <chrono>
#include <exception>
#include <filesystem>
#include <span>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::seconds kThreadPatience{10};

} // namespace

Status writeFile(const QByteArray& bytes, const QString& path)
{
    Result<AtomicFile> file =
        AtomicFile::create(std::filesystem::path(QFile::encodeName(path).toStdString()));
    if (!file.ok()) {
        return file.error();
    }
    Status status = file.value().write(
        std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    return status.ok() ? file.value().commit() : status;
}

void FileSaveWorker::save(const QString& path, const Writer& writer)
{
    // The outermost function of this thread's work: nothing may escape into the event loop.
    try {
        const Status status = writer(path);
        if (status.ok()) {
            Q_EMIT saved(path);
        } else {
            Q_EMIT failed(path, errorText(status.error()));
        }
    } catch (const std::exception& exception) {
        Q_EMIT failed(path, tr("%1 could not be written: %2.")
                                .arg(inOneRun(path), QString::fromLocal8Bit(exception.what())));
    }
}

FileSaver::FileSaver(QObject* parent)
    : QObject(parent)
{}

FileSaver::~FileSaver()
{
    if (m_thread == nullptr) {
        return;
    }
    // By a call of its own, after all that is on its way to it: quit() alone overtakes what waits.
    post(*m_worker, [thread = m_thread.get()](FileSaveWorker&) { thread->quit(); });
    if (!m_thread->wait(QDeadlineTimer(kThreadPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        qCritical("A file is not written in time.");
        static_cast<void>(m_thread.release());
    }
}

FileSaveWorker& FileSaver::worker()
{
    if (m_worker == nullptr) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("files"));
        m_worker = new FileSaveWorker;
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &FileSaveWorker::saved, this, &FileSaver::saved);
        connect(m_worker, &FileSaveWorker::failed, this, &FileSaver::failed);
        m_thread->start();
    }
    return *m_worker;
}

void FileSaver::save(const QString& path, const QByteArray& bytes)
{
    save(path, [bytes](const QString& to) { return writeFile(bytes, to); });
}

void FileSaver::save(const QString& path, Writer writer)
{
    post(worker(),
         [path, writer = std::move(writer)](FileSaveWorker& saving) { saving.save(path, writer); });
}

} // namespace trilume::app
