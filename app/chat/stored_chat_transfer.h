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

// Reads and writes files. [its thread] Each call ends with one signal.
class TransferWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;
    using Task = std::function<Status(const TransferWatch& watch)>;

    void write(const QString& path, const Task& task);
    void check(const QString& path);

    void allow() { m_isCancelled.store(false); } // [any thread]

    void cancel() { m_isCancelled.store(true); } // [any thread]

    [[nodiscard]] TransferWatch watch(); // [any thread] what it is given may be called on any

Q_SIGNALS:
    void progressed(int done, int total);
    void written(const QString& path);
    void checked(const trilume::app::Parcel<std::shared_ptr<const trilume::app::ChatFile>>& file,
                 const trilume::app::Parcel<trilume::app::ImportOutcome>& outcome);
    void failed(const QString& message);

private:
    void run(const QString& path, const std::function<Status()>& work);

    std::atomic<bool> m_isCancelled{false};
};

// The ChatTransfer over the database. [ui thread] An import is read and checked whole on a thread
// of its own before the store inserts it in one transaction; an export reads beside the store.
// Deleting this cancels what runs and waits for it; what the store inserts by then has to be over
// before.
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
    void cancel() override;

private:
    [[nodiscard]] bool begin(const QString& path);
    void end();
    void onChecked(const std::shared_ptr<const ChatFile>& file, const ImportOutcome& outcome);
    void onFailed(const QString& message);

    StoreWorker& m_store;
    QString m_databasePath;
    DatabaseOptions m_options;
    std::unique_ptr<QThread> m_thread;
    TransferWorker* m_worker = nullptr; // lives on the thread, which deletes it
    ImportOutcome m_outcome;            // of the import that the store makes
    bool m_isBusy = false;
    bool m_isAdding = false;
};

} // namespace trilume::app
