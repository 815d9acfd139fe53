// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/chat_format.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

// What those who published a model advise to choose tokens by; the names are the sampler's.
struct AdvisedSampling
{
    float temperature = 0.0F;
    std::size_t topK = 0;
    float topP = 1.0F;

    friend bool operator==(const AdvisedSampling&, const AdvisedSampling&) = default;
};

// How models of a published family are talked with.
struct ChatProfile
{
    std::string family; // "Ternary-Bonsai"
    tokenizer::ChatMarkers markers;
    std::optional<AdvisedSampling> sampling; // nothing: none is known
    // The file's template is one that was published with the family. Another one may write another
    // form than `markers`.
    bool isTemplateKnown = false;
};

// The profile of a file that holds a template in Jinja in place of markers. The template is not
// run, since it is a program: what stands in it says which of the known forms it writes, and its
// hash whether it is the one that this form was made after. Nothing for other forms, and without a
// template: a model that was tuned for chats has one. `architecture` is general.architecture of a
// GGUF file, or model_type of a config.json.
[[nodiscard]] std::optional<ChatProfile> findChatProfile(
    std::string_view architecture,
    std::string_view chatTemplate,
    const tokenizer::BpeDescription& vocabulary);

// Tells that a file or folder has another template than those that were published.
[[nodiscard]] Sentence templateDiffers(std::string_view source, std::string_view family);

// XXH3-128 of a template without white space at its ends, in hex: folders keep it in a file of its
// own or in a member of another, where a last end of line gets lost.
[[nodiscard]] std::string chatTemplateHash(std::string_view chatTemplate);

} // namespace trilume::checkpoint
