// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/store/message_search.h"

#include <QObject>
#include <QString>

namespace trilume::app {

// Looks for words in the messages of all chats, beside everything else. [ui thread] Never blocks.
class ChatFinder : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Ends with found() or failed(), unless it is called again before. Nothing to look for: that
    // ends what is looked for.
    virtual void look(const QString& text) = 0;

Q_SIGNALS:
    void found(const trilume::app::FoundMessages& messages);
    void failed(const QString& message); // one sentence
};

} // namespace trilume::app
