// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/console.h"
#include "engine/generate/text_generator.h"

#include <optional>
#include <string>
#include <vector>

namespace trilume::cli {

// What `chat` and `generate` share.
struct TextOptions
{
    generate::SamplingOptions sampling; // with a seed, given or drawn
    std::size_t maxTokens = 1024;
    std::vector<std::string> stopStrings;
    std::optional<std::string> system;
};

[[nodiscard]] Result<TextOptions> textOptions(const Arguments& arguments);

// What a conversation begins with: the system's message, if there is one.
[[nodiscard]] generate::Conversation newConversation(const TextOptions& options);

// The request for an answer to this conversation.
[[nodiscard]] generate::GenerationRequest chatRequest(const TextOptions& options,
                                                      generate::Conversation conversation);

// "[24 tokens, 31.2 tokens/s]" on standard error.
void noteStats(Console& console, const generate::GenerationResult& result);

} // namespace trilume::cli
