// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/sentence.h"
#include "engine/checkpoint/chat_profile.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/quant/scale_kind.h"
#include "engine/tokenizer/chat_format.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace trilume::checkpoint {

// A number that fixes the shape or the arithmetic of a model.
struct HyperParameter
{
    std::string key; // of the file, without the architecture: "block_count"
    Sentence words;  // "layers"
    std::variant<std::uint64_t, float, bool> value;
    Sentence unit = {}; // "tokens"; empty: none
};

struct StoredTensor
{
    std::string name;
    std::string type;                 // "TQ2_0"
    std::vector<std::uint64_t> shape; // the outermost dimension first, as checkpoints have it
    std::uint64_t bytes = 0;
};

// A token that ends a text, and who says so: a key, or the token's own name.
struct EndToken
{
    TokenId id = 0;
    std::string source;

    friend bool operator==(const EndToken&, const EndToken&) = default;
};

enum class TokenizerKind
{
    SentencePiece = 1,
    ByteBpe, // byte-level BPE
};

// What a model file is, whatever its architecture, for those who show it: each architecture makes
// one of its own files. Texts are the file's, as they stand there.
struct FileDescription
{
    std::string source; // the path, or whatever it was read as
    std::uint64_t sizeBytes = 0;
    std::string name;
    std::string license; // empty: not said
    std::string architecture;
    std::vector<HyperParameter> hyperParameters; // in the order to be shown in
    std::uint64_t parameterCount = 0;            // all weights
    std::uint64_t ternaryCount = 0;              // of them
    std::uint64_t ternaryBytes = 0;              // that these take in the file
    std::size_t scaleColumns = 0; // inputs that share a multiplier of weights; 0: a matrix has one
    quant::ActivationGrid grid = quant::ActivationGrid::Token;
    std::optional<std::uint64_t> stateBytes; // of a text; nothing where it grows with the text
    TokenizerKind tokenizerKind = TokenizerKind::SentencePiece; // where it has one
    std::vector<EndToken> ends; // of texts, each once, by the first who says so
    std::optional<tokenizer::ChatMarkers> chatMarkers; // nothing for a base model
    std::optional<ChatProfile> chatProfile;            // nothing for no known family
    std::vector<std::string> unknownKeys;              // that this version gives no meaning to
    std::vector<StoredTensor> tensors;                 // in the order of the file
};

[[nodiscard]] std::vector<StoredTensor> storedTensors(const GgufView& file);

} // namespace trilume::checkpoint
