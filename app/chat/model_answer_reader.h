// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/answer_reader.h"
#include "app/generation/generation_client.h"

namespace trilume::app {

class ChatController;
class GenerationQueue;
class ModelController;

// The AnswerReader over the queue that answers come from. [ui thread]
class ModelAnswerReader final : public AnswerReader
{
    Q_OBJECT

public:
    // All are borrowed and outlive this.
    ModelAnswerReader(ChatController& chats,
                      const ModelController& models,
                      GenerationQueue& generation,
                      QObject* parent = nullptr);

    [[nodiscard]] bool canRead(MessageId answer) const override;

    [[nodiscard]] MessageId reading() const override { return m_answer; }

    void readTokens(MessageId answer) override;
    void readLayers(MessageId answer) override;
    void giveUp() override;

private:
    enum class Wanted
    {
        Tokens = 1,
        Layers,
    };

    void read(MessageId answer, Wanted wanted);
    void onFinished(TurnId turn, const GenerationOutcome& outcome);
    void onFailed(TurnId turn, const QString& message);
    void end(); // of the turn that was under way

    ChatController& m_chats;
    const ModelController& m_models;
    GenerationClient m_generation;
    TurnId m_turn; // none: nothing is being read
    MessageId m_answer;
    Wanted m_wanted = Wanted::Tokens;
    QString m_written; // the answer as it is there
    QString m_modelName;
    TokenScoreList m_scores;
};

} // namespace trilume::app
