// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/lens_reader.h"

#include "app/explorer/lens_worker.h"

#include <QThread>

namespace trilume::app {

LensReader::LensReader(QObject* parent)
    : QObject(parent)
{}

LensReader::~LensReader()
{
    stop();
    if (m_thread != nullptr) {
        m_thread->quit();
        m_thread->wait();
    }
}

void LensReader::start()
{
    m_thread = std::make_unique<QThread>();
    m_thread->setObjectName(QStringLiteral("lens"));
    m_worker = new LensWorker;
    m_worker->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &LensWorker::progressed, this,
            [this](qint64 request, qint64 done, qint64 all) {
                if (m_isReading && request == m_request) {
                    Q_EMIT progressed(done, all);
                }
            });
    connect(m_worker, &LensWorker::finished, this,
            [this](qint64 request, const LensTablePtr& table) {
                if (takeEnd(request)) {
                    Q_EMIT finished(table);
                }
            });
    connect(m_worker, &LensWorker::failed, this, [this](qint64 request, const QString& message) {
        if (takeEnd(request)) {
            Q_EMIT failed(message);
        }
    });
    connect(m_worker, &LensWorker::stopped, this, &LensReader::takeEnd);
    m_thread->start();
}

// Whether it is of what is waited for.
bool LensReader::takeEnd(qint64 request)
{
    const bool isOurs = m_isReading && request == m_request;
    m_isReading = m_isReading && !isOurs;
    return isOurs;
}

void LensReader::read(const ActivationSnapshotPtr& snapshot,
                      std::size_t first,
                      std::size_t end,
                      std::size_t threads)
{
    stop();
    if (m_thread == nullptr) {
        start();
    }
    m_stop = std::stop_source();
    m_isReading = true;
    const LensRequest request{++m_request, snapshot, first, end, threads};
    post(*m_worker,
         [request, stop = m_stop.get_token()](LensWorker& worker) { worker.read(request, stop); });
}

void LensReader::stop()
{
    m_stop.request_stop();
    m_isReading = false;
}

} // namespace trilume::app
