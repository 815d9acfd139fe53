// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>
#include <QString>
#include <QTimer>

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Composer;
class MessageEdit;

// What is typed belongs to the chat that it was typed in: it goes with the chat and comes back with
// it, also after the end of the program, and so does a message that could not be sent. [ui thread]
// New chats that are not stored yet share one draft. All are borrowed and outlive this.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    Drafts(Composer& composer,
           const MessageEdit& edit,
           app::ChatController& chats,
           QObject* parent);

    // What is typed is kept soon after the typing stopped; this does it now.
    void keep();

private:
    void onTextChanged();
    void onStoreOpened();
    void changeChat();
    void takeBack(app::ChatId chat, const QString& text);

    Composer& m_composer;
    const MessageEdit& m_edit;
    app::ChatController& m_chats;
    app::ChatId m_chat; // whose text is in the composer
    QTimer m_pause;     // of the typing
    QTimer m_longest;   // that typing without a pause is not kept
};

} // namespace trilume::ui
