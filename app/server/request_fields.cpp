// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/request_fields.h"

#include "engine/generate/sampler.h"
#include "engine/generate/token_scores.h"

#include <array>

namespace trilume::app {

namespace {

constexpr unsigned kText = 1U << static_cast<unsigned>(Endpoint::Completions);
constexpr unsigned kChat = 1U << static_cast<unsigned>(Endpoint::ChatCompletions);
constexpr unsigned kBoth = kText | kChat;

constexpr double kMostTokens = 1e9;
constexpr double kMostCandidates = 4294967296.0;

using Kind = FieldKind;
using Use = FieldUse;

constexpr auto kFields = std::to_array<FieldSpec>({
    {"model", kBoth, Use::Read, Kind::Text},
    {"prompt", kText, Use::Read, Kind::TextOrTexts, 0, 0, true},
    {"messages", kChat, Use::Read, Kind::Messages, 0, 0, true},
    {"max_tokens", kBoth, Use::Read, Kind::Whole, 1, kMostTokens},
    {"max_completion_tokens", kChat, Use::Read, Kind::Whole, 1, kMostTokens},
    {"temperature", kBoth, Use::Read, Kind::Number, 0,
     static_cast<double>(generate::kMaxTemperature)},
    {"top_p", kBoth, Use::Read, Kind::Number, 0, 1},
    {"top_k", kBoth, Use::Read, Kind::Whole, 0, kMostCandidates},
    {"min_p", kBoth, Use::Read, Kind::Number, 0, 1},
    {"repetition_penalty", kBoth, Use::Read, Kind::Number,
     static_cast<double>(generate::kMinRepetitionPenalty),
     static_cast<double>(generate::kMaxRepetitionPenalty)},
    {"seed", kBoth, Use::Read, Kind::Seed},
    {"reasoning_effort", kChat, Use::Read, Kind::Text}, // "none": nothing is thought
    {"stop", kBoth, Use::Read, Kind::TextOrTexts},
    {"stream", kBoth, Use::Read, Kind::Flag},
    {"stream_options", kBoth, Use::Read, Kind::StreamOptions},
    {"n", kBoth, Use::Read, Kind::Whole, 1, 1},
    {"logprobs", kChat, Use::Read, Kind::Flag},
    {"logprobs", kText, Use::Read, Kind::Whole, 0, generate::kMostAlternatives},
    {"top_logprobs", kChat, Use::Read, Kind::Whole, 0, generate::kMostAlternatives},
    // What would change the answer.
    {"best_of", kText, Use::OnlyDefault, Kind::Whole, 0, 0, false, "1"},
    {"echo", kText, Use::OnlyDefault, Kind::Flag, 0, 0, false, "false"},
    {"suffix", kText, Use::OnlyDefault, Kind::Text, 0, 0, false, "\"\""},
    {"frequency_penalty", kBoth, Use::OnlyDefault, Kind::Number, 0, 0, false, "0"},
    {"presence_penalty", kBoth, Use::OnlyDefault, Kind::Number, 0, 0, false, "0"},
    {"logit_bias", kBoth, Use::OnlyDefault, Kind::Text, 0, 0, false, "{}"},
    {"response_format", kChat, Use::OnlyDefault, Kind::Text, 0, 0, false, R"({"type":"text"})"},
    {"modalities", kChat, Use::OnlyDefault, Kind::Text, 0, 0, false, R"(["text"])"},
    {"tools", kChat, Use::OnlyDefault, Kind::Text, 0, 0, false, "[]"},
    {"tool_choice", kChat, Use::OnlyDefault, Kind::Text, 0, 0, false, "\"none\""},
    {"functions", kChat, Use::OnlyDefault, Kind::Text, 0, 0, false, "[]"},
    {"function_call", kChat, Use::OnlyDefault, Kind::Text, 0, 0, false, "\"none\""},
    // What says nothing about the text.
    {"user", kBoth, Use::Ignored, Kind::Text},
    // An answer that is begun goes on in any case; that it should not is refused with the messages.
    {"continue_final_message", kChat, Use::Ignored, Kind::Flag},
    {"add_generation_prompt", kChat, Use::Ignored, Kind::Flag},
    {"metadata", kBoth, Use::Ignored, Kind::Text},
    {"store", kChat, Use::Ignored, Kind::Flag},
    {"service_tier", kBoth, Use::Ignored, Kind::Text},
    {"safety_identifier", kChat, Use::Ignored, Kind::Text},
    {"prompt_cache_key", kChat, Use::Ignored, Kind::Text},
    {"prompt_cache_retention", kChat, Use::Ignored, Kind::Text},
    {"parallel_tool_calls", kChat, Use::Ignored, Kind::Flag},
    {"verbosity", kChat, Use::Ignored, Kind::Text},
});

} // namespace

std::span<const FieldSpec> requestFields()
{
    return kFields;
}

} // namespace trilume::app
