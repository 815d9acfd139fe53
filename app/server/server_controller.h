// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace trilume::app {

enum class ServerState
{
    Off = 1,
    Running,
    Stopping, // answers are ended; what is wanted then comes after it
    Failed,   // it is wanted and does not run
};

// The server for other programs as the window sees it. [ui thread] Whether it runs, and on which
// port, is in the settings.
class ServerController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual ServerState state() const = 0;

    // Empty unless it runs.
    [[nodiscard]] virtual QString address() const = 0; // "http://127.0.0.1:8480/v1"
    [[nodiscard]] virtual QString token() const = 0;   // that whoever asks has to know

    [[nodiscard]] virtual QString failure() const = 0; // one sentence; empty unless it failed

Q_SIGNALS:
    void changed(); // any of these
};

} // namespace trilume::app
