// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_dialogue.h"

#include "app/chat/chat_request.h"
#include "app/chat/transcript_model.h"

#include <cstddef>
#include <optional>

namespace trilume::app {

TranscriptDialogue::TranscriptDialogue(const TranscriptModel& transcript)
    : m_transcript(transcript)
{
    using Model = QAbstractItemModel;
    QObject::connect(&transcript, &Model::modelReset, &m_receiver, [this] { forget(); });
    QObject::connect(&transcript, &Model::rowsRemoved, &m_receiver,
                     [this](const QModelIndex&, int first) {
                         if (first < m_rows) {
                             forget();
                         }
                     });
    // What streams at the end is not taken before it is over.
    QObject::connect(&transcript, &Model::dataChanged, &m_receiver,
                     [this](const QModelIndex& first) {
                         if (first.row() < m_rows) {
                             forget();
                         }
                     });
}

void TranscriptDialogue::forget()
{
    m_said = {};
    m_rows = 0;
}

generate::Conversation TranscriptDialogue::with(const QString& question, const QString& system)
{
    if (system != m_system) {
        forget();
        m_system = system;
    }
    if (m_rows == 0) {
        m_said = {};
        if (std::optional<tokenizer::ChatMessage> first = systemMessage(m_system)) {
            m_said.append(*std::move(first));
        }
    }
    const std::vector<Message>& messages = m_transcript.messages();
    for (; m_rows < m_transcript.rowCount(); ++m_rows) {
        const Message& message = messages[static_cast<std::size_t>(m_rows)];
        if (std::optional<tokenizer::ChatMessage> said = toDialogue(message)) {
            m_said.append(*std::move(said));
        }
    }
    generate::Conversation whole = m_said;
    Message asked;
    asked.text = question;
    whole.append(*toDialogue(asked)); // a question is never left out
    return whole;
}

} // namespace trilume::app
