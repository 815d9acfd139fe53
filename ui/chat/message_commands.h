// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "ui/chat/message_actions.h"

#include <QObject>

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class MessageEdit;
class TranscriptView;
class WindowActions;

// Does what the buttons of messages and the keys of the window ask for. [ui thread] All are
// borrowed.
class MessageCommands final : public QObject
{
    Q_OBJECT

public:
    MessageCommands(TranscriptView& view,
                    MessageEdit& edit,
                    app::ChatController& chats,
                    QObject* parent);

    // Does what these ask for with the marked message while the messages have the focus, else with
    // the last one for which that is possible. Borrowed.
    void follow(const WindowActions& actions);

private:
    void perform(MessageAction action, app::MessageId message);
    void performHere(MessageAction action);
    void goLeft(); // among the branches, as they are shown
    void goRight();
    void goTo(app::MessageId message, int step);

    TranscriptView& m_view;
    MessageEdit& m_edit;
    app::ChatController& m_chats;
};

} // namespace trilume::ui
