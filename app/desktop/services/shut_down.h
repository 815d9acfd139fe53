// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/message.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <vector>

namespace trilume::app {
class ChatController;
class StoreWorker;
} // namespace trilume::app

namespace trilume::desktop {

// How long it waits.
struct ShutDownPatience
{
    std::chrono::milliseconds answer{10'000}; // for it to stop
    std::chrono::milliseconds disk{10'000};
};

// The end of the program, in order: the answer stops, is stored, and the database closes. [ui
// thread] What cannot be kept is said instead, with everything still usable; who then ends all the
// same has been told.
class ShutDown final : public QObject
{
    Q_OBJECT

public:
    // Both are borrowed and outlive this.
    ShutDown(app::ChatController& chats,
             app::StoreWorker& store,
             const ShutDownPatience& patience,
             QObject* parent = nullptr);

    // Ends with finished() or failed(), for which the event loop must run. Asked again after a
    // failure, and without an answer since, it ends whatever is lost. Nothing while it is under
    // way.
    void begin();

    [[nodiscard]] bool isUnderWay() const { return m_step != Step::NotBegun; }

Q_SIGNALS:
    void finished();
    // What was written cannot be kept: why, and the text of it.
    void failed(const QString& message, const QString& unsavedText);

private:
    enum class Step
    {
        NotBegun = 1,
        StopsAnswer,
        ClosesStore,
    };

    void closeWhenIdle();
    void closeStore();
    void onStoreClosed();
    void onCloseFailed(const std::vector<app::Message>& unsaved, const QString& message);
    void onSendRejected(app::ChatId chat, const QString& text);
    void onPatienceEnded();
    void stayOpen(const QString& message, const QString& unsavedText);

    app::ChatController& m_chats;
    app::StoreWorker& m_store; // [store thread]
    ShutDownPatience m_patience;
    QTimer m_timer;
    Step m_step = Step::NotBegun;
    bool m_wasTold = false; // of something that cannot be saved
};

} // namespace trilume::desktop
