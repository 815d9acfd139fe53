// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/inside_reader.h"

#include "app/compare/inside_worker.h"
#include "app/platform/paths.h"
#include "app/platform/worker_thread.h"

#include <QFile>

namespace trilume::app {

InsideReader::InsideReader(QObject* parent)
    : QObject(parent)
{}

InsideReader::~InsideReader()
{
    stop();
    if (m_thread != nullptr) {
        m_thread->quit();
        endThread(m_thread);
    }
}

InsideWorker& InsideReader::worker()
{
    if (m_thread == nullptr) {
        m_thread = makeThread(QStringLiteral("inside"));
        m_worker = moveTo(*m_thread, std::make_unique<InsideWorker>());
        connectWorker();
        m_thread->start();
    }
    return *m_worker;
}

void InsideReader::connectWorker()
{
    connect(m_worker, &InsideWorker::inspected, this,
            [this](const ComparisonPtr& comparison, const std::vector<InsidePair>& pairs) {
                if (comparison == m_inspected) {
                    Q_EMIT inspected(pairs);
                }
            });
    connect(m_worker, &InsideWorker::progressed, this, [this](qint64 request, double share) {
        if (m_isReading && request == m_request) {
            Q_EMIT progressed(share);
        }
    });
    connect(m_worker, &InsideWorker::finished, this,
            [this](qint64 request, const RecordedPairPtr& pair) {
                if (takeEnd(request)) {
                    Q_EMIT finished(pair);
                }
            });
    connect(m_worker, &InsideWorker::failed, this, [this](qint64 request, const QString& message) {
        if (takeEnd(request)) {
            Q_EMIT failed(message);
        }
    });
    connect(m_worker, &InsideWorker::stopped, this, &InsideReader::takeEnd);
}

// Whether it is of what is waited for.
bool InsideReader::takeEnd(qint64 request)
{
    const bool isOurs = m_isReading && request == m_request;
    m_isReading = m_isReading && !isOurs;
    return isOurs;
}

void InsideReader::inspect(const ComparisonPtr& comparison)
{
    m_inspected = comparison;
    if (comparison != nullptr) {
        post(worker(), [comparison](InsideWorker& worker) { worker.inspect(comparison); });
    }
}

void InsideReader::read(const ComparisonPtr& comparison, std::size_t first, std::size_t second)
{
    stop();
    m_stop = std::stop_source();
    m_isReading = true;
    InsideRequest request{++m_request, comparison, first, second, {}};
    request.cacheFolder = QFile::encodeName(cacheFolder()).toStdString();
    post(worker(), [request = std::move(request), stop = m_stop.get_token()](InsideWorker& worker) {
        worker.read(request, stop);
    });
}

void InsideReader::stop()
{
    m_stop.request_stop();
    m_isReading = false;
}

} // namespace trilume::app
