// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/code_colorist.h"

#include "app/chat/code_worker.h"
#include "app/platform/worker.h"

#include <QThread>

#include <algorithm>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::size_t kMostWaiting = 200; // blocks; the oldest are out of sight by then

} // namespace

CodeColorist::CodeColorist(QObject* parent)
    : QObject(parent)
{}

CodeColorist::~CodeColorist()
{
    m_isEnding = true;
    if (m_thread) {
        m_thread->quit();
        m_thread->wait();
    }
}

void CodeColorist::ask(const CodeTask& task)
{
    const auto same = std::find_if(m_waiting.begin(), m_waiting.end(), [&](const CodeTask& other) {
        return other.message == task.message && other.place == task.place;
    });
    if (same != m_waiting.end()) {
        *same = task;
    } else {
        if (m_waiting.size() >= kMostWaiting) {
            m_waiting.pop_front();
        }
        m_waiting.push_back(task);
    }
    next();
}

void CodeColorist::next()
{
    if (m_isBusy || m_waiting.empty()) {
        return;
    }
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("code"));
        m_worker = new CodeWorker(m_isEnding);
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &CodeWorker::seen, this, &CodeColorist::take);
        m_thread->start(QThread::LowPriority);
    }
    m_isBusy = true;
    post(*m_worker,
         [task = std::move(m_waiting.front())](CodeWorker& worker) { worker.look(task); });
    m_waiting.pop_front();
}

void CodeColorist::take(const CodeResult& result)
{
    m_isBusy = false;
    Q_EMIT colored(result);
    next();
}

} // namespace trilume::app
