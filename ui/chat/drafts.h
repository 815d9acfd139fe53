// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"

#include <QObject>
#include <QString>

#include <map>

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class Composer;

// What is typed belongs to the chat that it was typed in: it goes with the chat and comes back with
// it, and so does a message that could not be sent. [ui thread] New chats that are not stored yet
// share one draft. Both are borrowed and outlive this.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    Drafts(Composer& composer, app::ChatController& chats, QObject* parent);

private:
    void changeChat();
    void takeBack(app::ChatId chat, const QString& text);

    Composer& m_composer;
    app::ChatController& m_chats;
    app::ChatId m_chat;                    // whose text is in the composer
    std::map<app::ChatId, QString> m_kept; // of the others; none is empty
};

} // namespace trilume::ui
