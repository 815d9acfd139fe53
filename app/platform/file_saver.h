// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/worker.h"
#include "engine/base/result.h"

#include <QByteArray>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

class QThread;

namespace trilume::app {

// The file appears whole or not at all, and is on the disk by then; errors name it. [any thread]
[[nodiscard]] Status writeFile(const QByteArray& bytes, const QString& path);

// What a FileSaver has on its thread. [saver's thread] Either signal ends each file.
class FileSaveWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;
    using Writer = std::function<Status(const QString& path)>;

    void save(const QString& path, const Writer& writer);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& path, const QString& message);
};

// Writes files on a thread of its own, one after the other, so that a slow drive holds up nobody.
// [ui thread] The thread begins with the first file. Deleting this waits for the files that were
// asked for, ten seconds at most; nothing is told of them then.
class FileSaver final : public QObject
{
    Q_OBJECT

public:
    // Called on the thread of the saver; may throw.
    using Writer = FileSaveWorker::Writer;

    explicit FileSaver(QObject* parent = nullptr);
    ~FileSaver() override;

    // Ends with saved(), which is not said before the file is on the disk, or with failed(); never
    // within the call.
    void save(const QString& path, const QByteArray& bytes);
    void save(const QString& path, Writer writer);

Q_SIGNALS:
    void saved(const QString& path);
    void failed(const QString& path, const QString& message); // one sentence, which names the file

private:
    [[nodiscard]] FileSaveWorker& worker();

    std::unique_ptr<QThread> m_thread;
    FileSaveWorker* m_worker = nullptr; // lives on the thread, which deletes it
};

} // namespace trilume::app
