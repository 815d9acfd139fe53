// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/text_file.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QObject>

#include <memory>

class QThread;

namespace trilume::app {

// The thread's side of TextFileReader. [its thread]
class TextFileWorker final : public Worker
{
    Q_OBJECT

public:
    void readFile(const QString& path) { Q_EMIT done(readTextFile(path)); }

Q_SIGNALS:
    void done(const trilume::app::Parcel<trilume::app::TextFile>& file);
};

// Reads texts on a thread of its own, which starts with the first: a drive may be slow. [ui thread]
class TextFileReader final : public QObject
{
    Q_OBJECT

public:
    explicit TextFileReader(QObject* parent = nullptr);
    // Waits for a file that is being read, but not for long.
    ~TextFileReader() override;

    void read(const QString& path);

Q_SIGNALS:
    void done(const trilume::app::TextFile& file);

private:
    TextFileWorker* m_worker = nullptr; // lives and ends with the thread
    std::unique_ptr<QThread> m_thread;
};

} // namespace trilume::app
