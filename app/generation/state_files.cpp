// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_files.h"

#include <QDeadlineTimer>

#include <chrono>
#include <exception>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::seconds kThreadPatience{10};

} // namespace

StateFiles::StateFiles(StateFilesOptions options)
    : m_shelf(std::make_shared<StateShelf>(std::move(options)))
    , m_thread(std::make_unique<QThread>())
    , m_worker(new Worker)
{
    m_thread->setObjectName(QStringLiteral("states"));
    m_worker->moveToThread(m_thread.get());
    QObject::connect(m_thread.get(), &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread->start();
}

StateFiles::~StateFiles()
{
    // By a call of its own, after all that is on its way to it: quit() alone overtakes what waits.
    post(*m_worker, [thread = m_thread.get()](Worker&) { thread->quit(); });
    if (!m_thread->wait(QDeadlineTimer(kThreadPatience))) {
        // Deleting a running thread would abort the program; the system ends it with the process.
        qCritical("The states of the chats are not written in time.");
        static_cast<void>(m_thread.release());
    }
}

void StateFiles::workLater()
{
    post(*m_worker, [shelf = m_shelf](Worker&) {
        // The outermost function of this thread's work: nothing may escape into the event loop.
        try {
            shelf->workOff();
        } catch (const std::exception& exception) {
            qWarning("A state of a chat is not kept: %s.", exception.what());
        }
    });
}

void StateFiles::refuse(const generate::TextOwner& owner, const generate::TokenText& text)
{
    m_shelf->refuse(owner, text);
}

std::optional<StateFiles::Found> StateFiles::beginTurn(const generate::TextOwner& owner,
                                                       const generate::TokenText& text,
                                                       std::size_t atHand,
                                                       std::size_t upTo)
{
    return m_shelf->beginTurn(owner, text, atHand, upTo);
}

void StateFiles::put(const generate::TextOwner& owner,
                     const generate::TokenText& text,
                     const generate::Snapshot& snapshot)
{
    m_shelf->put(owner, text, snapshot);
    workLater();
}

std::vector<generate::EncodedMessage> StateFiles::messages(const generate::TextOwner& owner)
{
    return m_shelf->messages(owner);
}

void StateFiles::putMessages(const generate::TextOwner& owner,
                             std::vector<generate::EncodedMessage> messages)
{
    m_shelf->putMessages(owner, std::move(messages));
    workLater();
}

void StateFiles::forget(const std::vector<ChatId>& chats)
{
    m_shelf->forget(chats);
    workLater();
}

void StateFiles::forgetAll()
{
    m_shelf->forgetAll();
}

void StateFiles::keepOnly(const std::vector<ChatId>& chats)
{
    m_shelf->keepOnly(chats);
    workLater();
}

} // namespace trilume::app
