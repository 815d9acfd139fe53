// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"

#include <QObject>

namespace trilume::app {
class ChatController;
}

namespace trilume::ui {

class ChatPage;
class PageSwitch;

// Where the person was when the window was closed: page, chat, place in it. Goes there once the
// chats are open, unless something was begun by then. [ui thread] Owned by the window; what it is
// given lives as long.
class SessionPlace final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        PageSwitch& pages;
        ChatPage& page;
        app::ChatController& chats;
        app::Settings& settings;
    };

    SessionPlace(const Parts& parts, QObject* parent);

    void keep(); // the window closes

private:
    void restore();
    void scroll(); // once the messages are there

    Parts m_parts;
    app::SessionSetting m_session;
    bool m_isRestored = false;
};

} // namespace trilume::ui
