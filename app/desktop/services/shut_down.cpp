// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/shut_down.h"

#include "app/chat/chat_controller.h"
#include "app/platform/worker.h"
#include "app/store/store_worker.h"

#include <QStringList>

namespace trilume::desktop {

using app::ChatController;
using app::GenerationState;
using app::StoreWorker;

ShutDown::ShutDown(ChatController& chats,
                   StoreWorker& store,
                   const ShutDownPatience& patience,
                   QObject* parent)
    : QObject(parent)
    , m_chats(chats)
    , m_store(store)
    , m_patience(patience)
{
    connect(&store, &StoreWorker::closed, this, &ShutDown::onStoreClosed);
    connect(&store, &StoreWorker::closeFailed, this, &ShutDown::onCloseFailed);
    connect(&chats, &ChatController::stateChanged, this, &ShutDown::closeWhenIdle);
    connect(&chats, &ChatController::sendRejected, this, &ShutDown::onSendRejected);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ShutDown::onPatienceEnded);
}

void ShutDown::begin()
{
    if (m_step != Step::NotBegun) {
        return;
    }
    m_step = Step::StopsAnswer;
    m_chats.stop();
    m_timer.start(m_patience.answer);
    closeWhenIdle();
}

void ShutDown::closeWhenIdle()
{
    if (m_chats.state() != GenerationState::Idle) {
        m_wasTold =
            m_wasTold && m_step != Step::NotBegun; // a new answer, of which nothing was said
    } else if (m_step == Step::StopsAnswer) {
        closeStore();
    }
}

void ShutDown::closeStore()
{
    m_step = Step::ClosesStore;
    m_timer.start(m_patience.disk);
    // The person was told of what cannot be saved, and ends the program all the same.
    if (m_wasTold) {
        post(m_store, [](StoreWorker& store) { store.giveUpAndClose(); });
    } else {
        post(m_store, [](StoreWorker& store) { store.close(); });
    }
}

void ShutDown::onStoreClosed()
{
    if (m_step != Step::ClosesStore) { // later than the person was told that all stays open
        post(m_store, [](StoreWorker& store) { store.open(); });
        return;
    }
    m_timer.stop();
    Q_EMIT finished();
}

void ShutDown::onCloseFailed(const std::vector<app::Message>& unsaved, const QString& message)
{
    QStringList texts;
    for (const app::Message& answer : unsaved) {
        texts.append(answer.text);
    }
    stayOpen(message, texts.join(QStringLiteral("\n\n")));
}

void ShutDown::onSendRejected(app::ChatId, const QString& text)
{
    if (m_step != Step::NotBegun && !text.isEmpty()) {
        stayOpen(tr("The last message could not be kept."), text);
    }
}

void ShutDown::onPatienceEnded()
{
    if (m_step == Step::StopsAnswer) {
        qWarning("The generation did not stop in time.");
        closeStore(); // with what there is of the answer
    } else if (m_step == Step::ClosesStore && m_wasTold) {
        Q_EMIT finished();
    } else if (m_step == Step::ClosesStore) {
        stayOpen(tr("The disk does not answer, so the chats may not be saved yet."), QString());
    }
}

void ShutDown::stayOpen(const QString& message, const QString& unsavedText)
{
    m_timer.stop();
    m_step = Step::NotBegun;
    m_wasTold = true;
    Q_EMIT failed(message, unsavedText);
}

} // namespace trilume::desktop
