// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/tensor_specs.h"
#include "engine/checkpoint/transformer/transformer_config.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trilume::checkpoint {

class ConfigReader;

// A key of a model file with its value.
struct MetadataEntry
{
    std::string key;
    std::variant<std::uint32_t, float, bool> value;

    friend bool operator==(const MetadataEntry&, const MetadataEntry&) = default;
};

// What a `config.json` says that an import needs, in terms that all architectures have.
struct HfConfig
{
    // As they stand; whether they are ids of the vocabulary is the reader's question (-1 is common
    // for "none").
    std::optional<std::int64_t> beginOfText; // bos_token_id
    std::vector<std::int64_t> endsOfText;    // eos_token_id, one or a list

    // By the reader of its architecture:
    std::string architecture;                 // general.architecture of the model file
    std::size_t vocabularySize = 0;           // ids, with and without a text
    std::vector<TensorSpec> specs;            // in the order of the data and of the fingerprint
    std::vector<MetadataEntry> parameters;    // hyper-parameters as the model file has them
    std::vector<std::byte> fingerprintPrefix; // that FingerprintHasher begins with

    // In place of the last three, for transformers.
    std::optional<TransformerConfig> transformer;
};

// An architecture whose checkpoints can be imported.
struct ImportArchitecture
{
    std::string_view modelType; // model_type of its config.json
    std::string_view className; // in `architectures` of one that names no model_type
    // The part of it that is the architecture's own. Settings that this engine would compute
    // wrongly are refused by name; members that concern training alone are passed over.
    void (*read)(ConfigReader& reader, HfConfig& config);
};

// All of them: the one place where an architecture is added.
[[nodiscard]] std::span<const ImportArchitecture> importArchitectures();

// Text of a `config.json`. An architecture that is none of `known` is an error that names these.
[[nodiscard]] Result<HfConfig> parseHfConfig(
    std::string_view json,
    std::string_view source,
    std::span<const ImportArchitecture> known = importArchitectures());

// eos_token_id of a `generation_config.json`, where newer folders have the whole list.
[[nodiscard]] Result<std::vector<std::int64_t>> parseGenerationEnds(std::string_view json,
                                                                    std::string_view source);

} // namespace trilume::checkpoint
