// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace trilume::app {

// What stands around the messages of a chat when a model reads them, as `trilume_chat.json` has it:
// control pieces of its vocabulary and plain text.
struct ModelMarkers
{
    QString systemPrefix;
    QString systemSuffix;
    QString userPrefix;
    QString userSuffix;
    QString assistantPrefix;
    QString assistantSuffix;
    QStringList stop; // texts that end an answer

    friend bool operator==(const ModelMarkers&, const ModelMarkers&) = default;
};

} // namespace trilume::app
