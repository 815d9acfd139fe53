// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/hf_config.h"

#include "engine/checkpoint/hgrn_bit/hgrn_bit_config.h"
#include "engine/checkpoint/huggingface/config_reader.h"
#include "engine/checkpoint/huggingface/json_object.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/folder_config.h"

#include <algorithm>
#include <array>

namespace trilume::checkpoint {

namespace {

constexpr std::array kHfArchitectures = {
    ImportArchitecture{"hgrn_bit", "HGRNBitForCausalLM", &readHgrnBitConfig},
    ImportArchitecture{"bitnet", "BitNetForCausalLM", &readBitNetConfig},
    ImportArchitecture{"llama", "LlamaForCausalLM", &readLlamaConfig},
    ImportArchitecture{"qwen3", "Qwen3ForCausalLM", &readQwen3Config},
};

using NameOf = std::string_view ImportArchitecture::*;

const ImportArchitecture* findBy(std::span<const ImportArchitecture> known,
                                 NameOf name,
                                 std::string_view wanted)
{
    const auto found = std::find_if(known.begin(), known.end(), [&](const ImportArchitecture& one) {
        return one.*name == wanted;
    });
    return found == known.end() ? nullptr : &*found;
}

Sentence::Argument allOf(std::span<const ImportArchitecture> known, NameOf name)
{
    std::vector<std::string_view> names;
    for (const ImportArchitecture& one : known) {
        names.push_back(one.*name);
    }
    return anyOf(names);
}

// By model_type, which newer files all have; else by the class that the ecosystem's code would make
// of it. Null: refused.
const ImportArchitecture* architectureOf(ConfigReader& reader,
                                         std::string_view source,
                                         std::span<const ImportArchitecture> known)
{
    const std::string modelType = reader.text("model_type", "");
    const std::vector<std::string> classes = reader.texts("architectures");
    if (modelType.empty() && !classes.empty()) {
        const ImportArchitecture* found =
            findBy(known, &ImportArchitecture::className, classes.front());
        if (found == nullptr) {
            reader.fail(otherModel(source, "architectures", classes.front(),
                                   allOf(known, &ImportArchitecture::className)));
        }
        return found;
    }
    const ImportArchitecture* found = findBy(known, &ImportArchitecture::modelType, modelType);
    const Sentence::Argument wanted = allOf(known, &ImportArchitecture::modelType);
    if (found == nullptr && modelType.empty()) {
        reader.refuse("model_type", Sentence::of("nothing"), wanted);
    } else if (found == nullptr) {
        reader.fail(otherModel(source, "model_type", modelType, wanted));
    }
    return found;
}

void readIds(ConfigReader& reader, HfConfig& config)
{
    const std::vector<std::int64_t> begin = reader.ids("bos_token_id");
    if (begin.size() > 1) {
        reader.refuse("bos_token_id", Sentence::of("a list of %1", begin.size()),
                      Sentence::of("one token id"));
    }
    config.beginOfText = begin.empty() ? std::nullopt : std::optional(begin.front());
    config.endsOfText = reader.ids("eos_token_id");
}

} // namespace

std::span<const ImportArchitecture> importArchitectures()
{
    return kHfArchitectures;
}

Result<HfConfig> parseHfConfig(std::string_view json,
                               std::string_view source,
                               std::span<const ImportArchitecture> known)
{
    const Result<nlohmann::json> tree = parseJsonObject(json, source, {}, JsonDialect::Python);
    if (!tree) {
        return tree.error();
    }
    ConfigReader reader(tree.value(), source);
    HfConfig config;
    if (const ImportArchitecture* architecture = architectureOf(reader, source, known)) {
        readIds(reader, config);
        architecture->read(reader, config);
    }
    if (reader.error()) {
        return *reader.error();
    }
    return config;
}

Result<std::vector<std::int64_t>> parseGenerationEnds(std::string_view json,
                                                      std::string_view source)
{
    const Result<nlohmann::json> tree = parseJsonObject(json, source, {}, JsonDialect::Python);
    if (!tree) {
        return tree.error();
    }
    ConfigReader reader(tree.value(), source);
    std::vector<std::int64_t> ends = reader.ids("eos_token_id");
    if (reader.error()) {
        return *reader.error();
    }
    return ends;
}

} // namespace trilume::checkpoint
