// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace trilume::desktop {

// What a second start, or the desktop by the bus, asks of the window that is there already: to come
// to the front, with a file or a new chat.
struct StartRequest
{
    QString path;               // absolute, or empty
    QByteArray activationToken; // of the desktop, may be empty
    bool isNewChat = false;     // begin one

    friend bool operator==(const StartRequest&, const StartRequest&) = default;
};

// Of whom it may not be trusted: printable, and not longer than desktops make them.
[[nodiscard]] bool isActivationToken(const QByteArray& bytes);

} // namespace trilume::desktop
