// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/chat_transfer.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/store/database.h"
#include "app/transfer/chat_import.h"

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace trilume::app {

class StoreWorker;

// What a transfer tells and is told while it runs. [any thread] Shared by all who work at it, some
// of which may outlive who began it.
class TransferProgress final : public QObject
{
    Q_OBJECT

public:
    void allow() { m_isCancelled.store(false); }

    void cancel() { m_isCancelled.store(true); }

    [[nodiscard]] static TransferWatch watch(const std::shared_ptr<TransferProgress>& progress);

Q_SIGNALS:
    void progressed(int done, int total);

private:
    std::atomic<bool> m_isCancelled{false};
};

// Reads and writes files. [its thread] Each call ends with one signal.
class TransferWorker final : public Worker
{
    Q_OBJECT

public:
    using Task = std::function<Status(const TransferWatch& watch)>;

    explicit TransferWorker(std::shared_ptr<TransferProgress> progress, QObject* parent = nullptr);

    void write(const QString& path, const Task& task);
    void check(const QString& path);

Q_SIGNALS:
    void written(const QString& path);
    void checked(const trilume::app::Parcel<std::shared_ptr<const trilume::app::ChatFile>>& file,
                 const trilume::app::Parcel<trilume::app::ImportOutcome>& outcome);
    void failed(const QString& message);

private:
    void run(const QString& path, const std::function<Status()>& work);

    std::shared_ptr<TransferProgress> m_progress;
};

// The ChatTransfer over the database. [ui thread] An import is read and checked whole on a thread
// of its own before the store inserts it in one transaction; an export reads beside the store.
// Deleting this cancels what runs, and waits for the thread a while: a file on a drive that is not
// there any more may hold it. What the store inserts then ends by itself.
class StoredChatTransfer final : public ChatTransfer
{
    Q_OBJECT

public:
    // Borrowed, and outlives this.
    StoredChatTransfer(StoreWorker& store,
                       QString databasePath,
                       DatabaseOptions options,
                       QObject* parent = nullptr);
    ~StoredChatTransfer() override;

    [[nodiscard]] bool isBusy() const override { return m_isBusy; }

    void exportChats(const std::vector<ChatId>& chats,
                     ExportFormat format,
                     const QString& path) override;
    void importChats(const QString& path) override;
    void saveCopy(const QString& path) override;
    void cancel() override;

private:
    [[nodiscard]] bool begin(const QString& path);
    void end();
    void onChecked(const std::shared_ptr<const ChatFile>& file, const ImportOutcome& outcome);
    void onFailed(const QString& message);

    StoreWorker& m_store;
    QString m_databasePath;
    DatabaseOptions m_options;
    std::shared_ptr<TransferProgress> m_progress;
    std::unique_ptr<QThread> m_thread;
    TransferWorker* m_worker = nullptr; // lives on the thread, which deletes it
    ImportOutcome m_outcome;            // of the import that the store makes
    bool m_isBusy = false;
    bool m_isAdding = false;
};

} // namespace trilume::app
