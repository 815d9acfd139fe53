// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "app/cli/interrupt.h"
#include "engine/generate/text_generator.h"
#include "engine/model/model_info.h"

#include <optional>
#include <string>
#include <vector>

namespace trilume::cli {

// What `chat` and `generate` share.
struct TextOptions
{
    generate::SamplingOptions sampling; // with a seed, given or drawn
    std::size_t maxTokens = 1024;
    std::size_t maxThoughtTokens = 4096;
    tokenizer::Thinking thinking = tokenizer::Thinking::On;
    std::vector<std::string> stopStrings;
    std::optional<std::string> system;
};

[[nodiscard]] Result<TextOptions> textOptions(const Arguments& arguments);

// What is advised for the model, where nothing was asked for.
void takeAdvice(TextOptions& options, const Arguments& arguments, const model::ModelInfo& model);

// What a conversation begins with: the system's message, if there is one.
[[nodiscard]] generate::Conversation newConversation(const TextOptions& options);

// The request for an answer to this conversation.
[[nodiscard]] generate::GenerationRequest chatRequest(const TextOptions& options,
                                                      generate::Conversation conversation);

// Text as it comes: the answer to standard output, what is thought to standard error, each in lines
// of its own.
class AnswerWriter
{
public:
    // Both are borrowed.
    AnswerWriter(Console& console, Interrupt& interrupt)
        : m_console(console)
        , m_interrupt(interrupt)
    {}

    void write(const generate::TokenProgress& token);

private:
    Console& m_console;
    Interrupt& m_interrupt;
    bool m_isInThought = false; // whose line has no end yet
};

// "[24 tokens, 31.2 tokens/s]" on standard error, and why the answer ended where that is to be
// told.
void noteStats(Console& console, const generate::GenerationResult& result);

} // namespace trilume::cli
