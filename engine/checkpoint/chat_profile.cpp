// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/chat_profile.h"

#include "engine/checkpoint/bpe_parts.h"
#include "engine/checkpoint/hash_text_p.h"

#include <algorithm>
#include <array>

namespace trilume::checkpoint {

namespace {

using tokenizer::BpeDescription;
using tokenizer::ChatMarkers;

constexpr std::string_view kTurnBegin = "<|im_start|>";
constexpr std::string_view kTurnEnd = "<|im_end|>";
constexpr std::string_view kLlamaTurnEnd = "<|eot_id|>";
constexpr std::string_view kTextEnd = "<|endoftext|>";
constexpr std::string_view kUserMark = "<|user|>";
constexpr std::string_view kAnswerMark = "<|assistant|>";
constexpr std::string_view kThoughtBegin = "<think>";
constexpr std::string_view kThoughtEnd = "</think>";

bool holds(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// What is to be told apart.
struct Published
{
    std::string_view architecture;
    std::string_view chatTemplate;
    const BpeDescription& vocabulary;

    [[nodiscard]] bool hasPiece(std::string_view name) const
    {
        return findControlPiece(vocabulary, name).has_value();
    }

    // "<think>" is no special piece in the files of its models.
    [[nodiscard]] bool hasPieceOfAnyKind(std::string_view name) const
    {
        return std::any_of(vocabulary.pieces.begin(), vocabulary.pieces.end(),
                           [name](const tokenizer::BpePiece& piece) { return piece.text == name; });
    }
};

bool hasBitNetForm(const Published& model)
{
    return model.architecture.starts_with("bitnet") && model.hasPiece(kLlamaTurnEnd);
}

bool hasChatMl(const Published& model)
{
    return holds(model.chatTemplate, kTurnBegin) && model.hasPiece(kTurnBegin)
           && model.hasPiece(kTurnEnd);
}

bool hasQwenChatMl(const Published& model)
{
    return model.architecture == "qwen3" && hasChatMl(model);
}

bool hasTextMarks(const Published& model)
{
    return holds(model.chatTemplate, kUserMark) && holds(model.chatTemplate, kAnswerMark)
           && model.hasPiece(kTextEnd);
}

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

// Files of this family still hold an older template, so that the family decides.
ChatMarkers userAssistant()
{
    const std::string suffix(kLlamaTurnEnd);
    // untranslated: names of roles in the form
    return {"User: ", suffix, "Assistant: ", suffix, "System: ", suffix, {suffix}};
}

// The marks are text. One that the model writes itself opens the next message.
ChatMarkers textMarks()
{
    return {std::string(kUserMark) + "\n",
            "\n",
            std::string(kAnswerMark) + "\n",
            std::string(kTextEnd) + "\n",
            "<|system|>\n",
            "\n",
            {std::string(kTextEnd), std::string(kUserMark)}};
}

struct Family
{
    std::string_view name;
    bool (*isOf)(const Published& model);
    ChatMarkers (*markers)();
    std::optional<AdvisedSampling> sampling;
    std::array<std::string_view, 2> templates; // chatTemplateHash(); empty: no more of them
};

constexpr AdvisedSampling kBonsaiSampling{0.5F, 20, 0.85F};

// The first that a model is of counts.
constexpr std::array kFamilies = {
    Family{"BitNet b1.58 2B4T",
           hasBitNetForm,
           userAssistant,
           std::nullopt,
           {"446318db47e141db991358c0a79c6ffd", "bde23d9135280b12dde83ab4c6b6f4f3"}},
    Family{"Ternary-Bonsai",
           hasQwenChatMl,
           chatMl,
           kBonsaiSampling,
           {"4457e3d12b367a860283f874ff58d644"}}, // Qwen3's
    Family{"Falcon-E",
           hasChatMl,
           chatMl,
           std::nullopt,
           {"577a7fce73f72e1ee2be9fd6966bb5eb", "f0a6a8278439fdb056191e205a440263"}},
    Family{"Falcon3", hasTextMarks, textMarks, std::nullopt, {"b817851b777472b27b4a2d69f1d91b7c"}},
};

// One that was written here has the form that is known here.
bool isKnownTemplate(const Family& family, std::string_view hash)
{
    return hash == chatTemplateHash(tokenizer::jinjaTemplate(family.markers()))
           || std::find(family.templates.begin(), family.templates.end(), hash)
                  != family.templates.end();
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    return first == std::string_view::npos
               ? std::string_view()
               : text.substr(first, text.find_last_not_of(kSpace) + 1 - first);
}

} // namespace

std::optional<ChatProfile> findChatProfile(std::string_view architecture,
                                           std::string_view chatTemplate,
                                           const BpeDescription& vocabulary)
{
    if (trimmed(chatTemplate).empty()) {
        return std::nullopt;
    }
    const Published model{architecture, chatTemplate, vocabulary};
    const auto* const family =
        std::find_if(kFamilies.begin(), kFamilies.end(),
                     [&model](const Family& one) { return one.isOf(model); });
    if (family == kFamilies.end()) {
        return std::nullopt;
    }
    ChatProfile profile;
    profile.family = family->name;
    profile.markers = family->markers();
    profile.sampling = family->sampling;
    profile.isTemplateKnown = isKnownTemplate(*family, chatTemplateHash(chatTemplate));
    if (holds(chatTemplate, kThoughtBegin) && model.hasPieceOfAnyKind(kThoughtBegin)
        && model.hasPieceOfAnyKind(kThoughtEnd)) {
        profile.markers.thoughtPrefix = std::string(kThoughtBegin) + "\n";
        profile.markers.thoughtSuffix = "\n" + std::string(kThoughtEnd) + "\n\n";
    }
    return profile;
}

Sentence templateDiffers(std::string_view source, std::string_view family)
{
    return Sentence::of(
        "%1: its chat template differs from the known one of %2; the form of %2 is used.", source,
        family);
}

std::string chatTemplateHash(std::string_view chatTemplate)
{
    const std::string_view text = trimmed(chatTemplate);
    return hexText(XXH3_128bits(text.data(), text.size()));
}

} // namespace trilume::checkpoint
