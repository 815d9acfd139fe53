// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_chat_form.h"

#include "engine/checkpoint/bpe_parts.h"

#include <string>

namespace trilume::checkpoint {

namespace {

using tokenizer::ChatMarkers;

constexpr std::string_view kTurnBegin = "<|im_start|>";
constexpr std::string_view kTurnEnd = "<|im_end|>";
constexpr std::string_view kLlamaTurnEnd = "<|eot_id|>";
constexpr std::string_view kTextEnd = "<|endoftext|>";
constexpr std::string_view kUserMark = "<|user|>";
constexpr std::string_view kAnswerMark = "<|assistant|>";

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// Qwen's, Ternary-Bonsai's, Maple's and Falcon-E's.
ChatMarkers chatMl()
{
    const auto prefix = [](std::string_view role) {
        return std::string(kTurnBegin) + std::string(role) + "\n";
    };
    const std::string suffix = std::string(kTurnEnd) + "\n";
    // untranslated: names of roles in the form
    return {prefix("user"),   suffix, prefix("assistant"),    suffix,
            prefix("system"), suffix, {std::string(kTurnEnd)}};
}

// BitNet b1.58 2B4T's. Files of it still hold an older template, so that the family decides.
ChatMarkers userAssistant()
{
    const std::string suffix(kLlamaTurnEnd);
    // untranslated: names of roles in the form
    return {"User: ", suffix, "Assistant: ", suffix, "System: ", suffix, {suffix}};
}

// Falcon3's, whose marks are text. One that the model writes itself opens the next message.
ChatMarkers textMarks()
{
    return {std::string(kUserMark) + "\n",
            "\n",
            std::string(kAnswerMark) + "\n",
            "\n",
            "<|system|>\n",
            "\n",
            {std::string(kTextEnd), std::string(kUserMark)}};
}

} // namespace

std::optional<ChatMarkers> familyMarkers(std::string_view architecture,
                                         std::string_view chatTemplate,
                                         const tokenizer::BpeDescription& vocabulary)
{
    const auto hasPiece = [&vocabulary](std::string_view name) {
        return findControlPiece(vocabulary, name).has_value();
    };
    if (chatTemplate.empty()) {
        return std::nullopt;
    }
    if (architecture.starts_with("bitnet") && hasPiece(kLlamaTurnEnd)) {
        return userAssistant();
    }
    if (holds(chatTemplate, kTurnBegin) && hasPiece(kTurnBegin) && hasPiece(kTurnEnd)) {
        return chatMl();
    }
    if (holds(chatTemplate, kUserMark) && holds(chatTemplate, kAnswerMark) && hasPiece(kTextEnd)) {
        return textMarks();
    }
    return std::nullopt;
}

} // namespace trilume::checkpoint
