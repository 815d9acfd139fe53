// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/read_answer.h"

#include <QObject>
#include <QString>

namespace trilume::app {

// Has an answer that is there read again by the loaded model, as if it wrote it. [ui thread] One at
// a time: who asks for another gives the former up. Waits its turn behind the answers that are
// being written. Its tokens are those that its text has now, read by the model that is loaded now.
class AnswerReader : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Of the open chat: a model is loaded that can, and the answer says something and is finished.
    [[nodiscard]] virtual bool canRead(MessageId answer) const = 0;
    [[nodiscard]] virtual MessageId reading() const = 0; // none: nothing is being read

public Q_SLOTS:
    // How likely its tokens are. Ends with tokensRead, or with failed or given up.
    virtual void readTokens(trilume::app::MessageId answer) = 0;
    // What its layers do, and those at what is before it: the explorer records it while it is
    // watched. Ends with layersRead, or with failed or given up.
    virtual void readLayers(trilume::app::MessageId answer) = 0;
    virtual void giveUp() = 0;

Q_SIGNALS:
    void readingChanged(); // what reading() says
    void progressed(int doneTokens, int totalTokens);
    void tokensRead(const trilume::app::ReadAnswerPtr& answer);
    void layersRead(trilume::app::MessageId answer, qsizetype firstPosition);
    void failed(const QString& message); // one sentence
};

} // namespace trilume::app
