// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/stored_chat_transfer.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"
#include "app/store/database_copy.h"
#include "app/store/store_worker.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>
#include <exception>
#include <new>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::seconds kThreadPatience{3};

} // namespace

TransferWatch TransferProgress::watch(const std::shared_ptr<TransferProgress>& progress)
{
    return {[progress](int done, int total) {
                if (done % 16 == 0) { // a file may hold thousands
                    Q_EMIT progress->progressed(done, total);
                }
            },
            [progress] {
                return progress->m_isCancelled.load();
            }};
}

TransferWorker::TransferWorker(std::shared_ptr<TransferProgress> progress, QObject* parent)
    : Worker(parent)
    , m_progress(std::move(progress))
{}

void TransferWorker::write(const QString& path, const Task& task)
{
    run(path, [&] {
        Status done = task(TransferProgress::watch(m_progress));
        if (done) {
            Q_EMIT written(path);
        }
        return done;
    });
}

void TransferWorker::check(const QString& path)
{
    run(path, [&]() -> Status {
        const TransferWatch watch = TransferProgress::watch(m_progress);
        Result<ChatFile> file = ChatFile::open(path, watch.isCancelled);
        if (!file) {
            return file.error();
        }
        const auto shared = std::make_shared<const ChatFile>(std::move(file).value());
        const Result<ImportOutcome> outcome = checkChats(*shared, watch);
        if (!outcome) {
            return outcome.error();
        }
        Q_EMIT checked(shared, outcome.value());
        return Done{};
    });
}

// The outermost function of this thread's work: nothing may escape into the event loop.
void TransferWorker::run(const QString& path, const std::function<Status()>& work)
{
    try {
        if (const Status done = work(); !done) {
            Q_EMIT failed(errorText(done.error()));
        }
    } catch (const std::bad_alloc&) {
        Q_EMIT failed(tr("There is not enough memory for the chats of %1.").arg(inOneRun(path)));
    } catch (const std::exception& exception) {
        Q_EMIT failed(tr("The chats of %1 cannot be read or written: %2.")
                          .arg(inOneRun(path), QString::fromLocal8Bit(exception.what())));
    }
}

StoredChatTransfer::StoredChatTransfer(StoreWorker& store,
                                       QString databasePath,
                                       DatabaseOptions options,
                                       QObject* parent)
    : ChatTransfer(parent)
    , m_store(store)
    , m_databasePath(std::move(databasePath))
    , m_options(std::move(options))
    , m_progress(std::make_shared<TransferProgress>())
    , m_thread(std::make_unique<QThread>())
    , m_worker(new TransferWorker(m_progress))
{
    m_thread->setObjectName(QStringLiteral("transfer"));
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_progress.get(), &TransferProgress::progressed, this, [this](int done, int total) {
        if (m_isBusy) {
            Q_EMIT progressed(done, total);
        }
    });
    connect(m_worker, &TransferWorker::written, this, [this](const QString& path) {
        end();
        Q_EMIT exported(path);
    });
    connect(m_worker, &TransferWorker::checked, this, &StoredChatTransfer::onChecked);
    connect(m_worker, &TransferWorker::failed, this, &StoredChatTransfer::onFailed);
    connect(&store, &StoreWorker::chatsAdded, this, [this] {
        if (m_isAdding) {
            end();
            Q_EMIT imported(m_outcome.chats, m_outcome.repairs, m_outcome.leftOut);
        }
    });
    connect(&store, &StoreWorker::addingFailed, this, &StoredChatTransfer::onFailed);
    m_thread->start();
}

StoredChatTransfer::~StoredChatTransfer()
{
    m_progress->cancel();
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(kThreadPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        qCritical("The transfer thread did not end in time.");
        static_cast<void>(m_thread.release());
    }
}

bool StoredChatTransfer::begin(const QString& path)
{
    if (m_isBusy) {
        Q_EMIT failed(tr("Another import or export is still running."));
        return false;
    }
    m_isBusy = true;
    m_progress->allow();
    Q_EMIT begun(path);
    return true;
}

void StoredChatTransfer::end()
{
    m_isBusy = false;
    m_isAdding = false;
}

void StoredChatTransfer::exportChats(const std::vector<ChatId>& chats,
                                     ExportFormat format,
                                     const QString& path)
{
    if (!begin(path)) {
        return;
    }
    const TransferWorker::Task task = [database = m_databasePath, options = m_options, chats,
                                       format, path](const TransferWatch& watch) -> Status {
        const Result<std::unique_ptr<Database>> reader = Database::openReader(database, options);
        return reader ? app::exportChats(*reader.value(), chats, format, path, watch)
                      : Status(reader.error());
    };
    post(*m_worker, [path, task](TransferWorker& worker) { worker.write(path, task); });
}

void StoredChatTransfer::saveCopy(const QString& path)
{
    if (!begin(path)) {
        return;
    }
    const TransferWorker::Task task = [database = m_databasePath, options = m_options,
                                       path](const TransferWatch&) -> Status {
        const Result<std::unique_ptr<Database>> reader = Database::openReader(database, options);
        return reader ? saveDatabaseCopy(*reader.value(), path) : Status(reader.error());
    };
    post(*m_worker, [path, task](TransferWorker& worker) { worker.write(path, task); });
}

void StoredChatTransfer::importChats(const QString& path)
{
    if (begin(path)) {
        post(*m_worker, [path](TransferWorker& worker) { worker.check(path); });
    }
}

void StoredChatTransfer::onChecked(const std::shared_ptr<const ChatFile>& file,
                                   const ImportOutcome& outcome)
{
    m_outcome = outcome;
    m_isAdding = true;
    const TransferWatch watch = TransferProgress::watch(m_progress);
    post(m_store, [file, watch](StoreWorker& store) {
        store.addChats(
            [&](Database& database) { return app::importChats(database, *file, watch); });
    });
}

void StoredChatTransfer::onFailed(const QString& message)
{
    if (m_isBusy) {
        end();
        Q_EMIT failed(message);
    }
}

void StoredChatTransfer::cancel()
{
    if (m_isBusy) {
        m_progress->cancel();
    }
}

} // namespace trilume::app
