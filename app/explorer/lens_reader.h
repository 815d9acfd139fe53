// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/lens_table.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <memory>
#include <stop_token>

class QThread;

namespace trilume::app {

class LensWorker;

// Has a part of a recording looked into, one at a time. [ui thread] The thread is made when it is
// first used.
class LensReader final : public QObject
{
    Q_OBJECT

public:
    explicit LensReader(QObject* parent = nullptr);
    // Stops and waits, for as long as a batch of tokens takes.
    ~LensReader() override;

    // [first, end) of the tokens of a snapshot with a source. What was being read is dropped.
    void read(const ActivationSnapshotPtr& snapshot,
              std::size_t first,
              std::size_t end,
              std::size_t threads);
    void stop(); // nothing comes of what is being read

    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void progressed(qint64 doneTokens, qint64 allTokens);
    void finished(const trilume::app::LensTablePtr& table);
    void failed(const QString& message); // one sentence

private:
    void start();
    [[nodiscard]] bool takeEnd(qint64 request);

    std::unique_ptr<QThread> m_thread;
    LensWorker* m_worker = nullptr; // on the thread, ends with it
    std::stop_source m_stop;
    qint64 m_request = 0;
    bool m_isReading = false;
};

} // namespace trilume::app
