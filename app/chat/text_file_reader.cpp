// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/text_file_reader.h"

#include <QDeadlineTimer>
#include <QThread>

#include <chrono>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kPatience{500};

} // namespace

TextFileReader::TextFileReader(QObject* parent)
    : QObject(parent)
{}

TextFileReader::~TextFileReader()
{
    if (!m_thread) {
        return;
    }
    m_worker->disconnect(this);
    m_thread->quit();
    if (!m_thread->wait(QDeadlineTimer(kPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        static_cast<void>(m_thread.release());
    }
}

void TextFileReader::read(const QString& path)
{
    if (!m_thread) {
        m_thread = std::make_unique<QThread>();
        m_thread->setObjectName(QStringLiteral("texts"));
        m_worker = new TextFileWorker;
        m_worker->moveToThread(m_thread.get());
        connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
        connect(m_worker, &TextFileWorker::done, this, &TextFileReader::done);
        m_thread->start();
    }
    post(*m_worker, [path](TextFileWorker& worker) { worker.readFile(path); });
}

} // namespace trilume::app
