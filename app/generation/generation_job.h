// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/ids.h"
#include "app/store/message.h"
#include "engine/generate/text_generator.h"

#include <QString>

#include <vector>

namespace trilume::app {

// What is to be generated. A value: nothing in it belongs to a model, so that whichever is there
// when its time comes can answer.
struct GenerationJob
{
    TurnId turn;
    generate::GenerationRequest request;
    // What is answered: for recordings of the layers and markers in the plots. None: nobody shows
    // it, so that it is neither recorded nor marked.
    ChatId chat;
    MessageId answer;
};

// How likely the tokens of a part of an answer were.
using TokenScoreList = std::vector<generate::TokenScores>;

// What came of it.
struct GenerationOutcome
{
    QString text; // the whole answer
    QString thought;
    MessageStatus status = MessageStatus::Complete;
    generate::FinishReason reason = generate::FinishReason::EndOfText;
    MessageStats stats; // without the model's name
};

} // namespace trilume::app
