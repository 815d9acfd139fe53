// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_worker.h"
#include "app/compare/inside_pair.h"
#include "app/explorer/recorded_pair.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <cstddef>
#include <memory>
#include <stop_token>
#include <vector>

namespace trilume::app {

class InsideWorker;

// Has two runs of a comparison looked into, one pair at a time. [ui thread] The thread is made when
// it is first used.
class InsideReader final : public QObject
{
    Q_OBJECT

public:
    explicit InsideReader(QObject* parent = nullptr);
    // Stops and waits, ten seconds at most.
    ~InsideReader() override;

    // Ends with inspected(), unless another one is inspected before.
    void inspect(const ComparisonPtr& comparison);
    // What was being read is dropped. Ends with finished() or failed().
    void read(const ComparisonPtr& comparison, std::size_t first, std::size_t second);
    void stop(); // nothing comes of what is being read

    [[nodiscard]] bool isReading() const { return m_isReading; }

Q_SIGNALS:
    void inspected(const std::vector<trilume::app::InsidePair>& pairs);
    void progressed(double share);
    void finished(const trilume::app::RecordedPairPtr& pair);
    void failed(const QString& message); // one sentence

private:
    [[nodiscard]] InsideWorker& worker();
    void connectWorker();
    [[nodiscard]] bool takeEnd(qint64 request);

    std::unique_ptr<QThread> m_thread;
    InsideWorker* m_worker = nullptr; // on the thread, ends with it
    ComparisonPtr m_inspected;        // that is waited for
    std::stop_source m_stop;
    qint64 m_request = 0;
    bool m_isReading = false;
};

} // namespace trilume::app
