// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/conversation.h"

#include <QObject>
#include <QString>

namespace trilume::app {

class TranscriptModel;

// The messages of a transcript as the engine takes them, kept from turn to turn: a question adds
// what was said since, however long the chat is. [ui thread]
class TranscriptDialogue final
{
public:
    // Follows the transcript, which is borrowed.
    explicit TranscriptDialogue(const TranscriptModel& transcript);

    // The system prompt, all that was said, and the question. Lost answers are left out.
    [[nodiscard]] generate::Conversation with(const QString& question, const QString& system = {});

private:
    void forget();

    const TranscriptModel& m_transcript;
    generate::Conversation m_said; // m_system, and what is in the first m_rows rows
    QString m_system;
    int m_rows = 0;
    QObject m_receiver; // of the transcript's signals
};

} // namespace trilume::app
