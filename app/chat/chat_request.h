// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/settings.h"
#include "app/store/message.h"
#include "engine/generate/text_generator.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace trilume::app {

// How a chat is to be answered.
struct AnswerWishes
{
    SamplingSettings sampling;
    QString systemPrompt; // may be empty
};

// What the generator is asked, given the messages so far with the new one at the end. Completion:
// all texts joined, with a space between an answer and what the person wrote after it unless there
// is white space already; a text to continue has no system prompt. Dialogue: the system prompt as
// the first message, then messages by role; answers that are empty are left out.
[[nodiscard]] generate::GenerationRequest makeRequest(ChatMode mode,
                                                      const std::vector<Message>& messages,
                                                      const AnswerWishes& wishes,
                                                      std::uint64_t seed);

// The same for a dialogue that is in the engine's form already, and ends with the new message.
[[nodiscard]] generate::GenerationRequest makeRequest(generate::Conversation dialogue,
                                                      const SamplingSettings& sampling,
                                                      std::uint64_t seed);

// What a system prompt is to the engine: the first message of the dialogue; nothing for one of
// blanks.
[[nodiscard]] std::optional<tokenizer::ChatMessage> systemMessage(const QString& prompt);

// A message in the engine's form; nothing for an empty answer, which is left out.
[[nodiscard]] std::optional<tokenizer::ChatMessage> toDialogue(const Message& message);

// The first words of a first message, at most about 40 characters; "New chat" for one without any.
[[nodiscard]] QString titleFor(const QString& firstMessage);

} // namespace trilume::app
