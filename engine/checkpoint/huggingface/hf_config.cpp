// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/hf_config.h"

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/huggingface/json_object_p.h"
#include "engine/checkpoint/message_text.h"

#include <cmath>
#include <string>

namespace trilume::checkpoint {

namespace {

constexpr HyperParameterNames kNames = {
    .layerCount = "num_hidden_layers",
    .hiddenSize = "hidden_size",
    .feedForwardSize = "intermediate_size",
    .vocabularySize = "vocab_size",
    .contextLength = "max_position_embeddings",
    .rmsNormEps = "rms_norm_eps",
};

// Typed access to the members of one configuration; the first problem is kept, what is read after
// it does not matter.
class ConfigReader
{
public:
    ConfigReader(const nlohmann::json& tree, std::string_view source)
        : m_tree(tree)
        , m_source(source)
    {}

    // Null where the member is missing or null.
    [[nodiscard]] const nlohmann::json* find(const char* name) const
    {
        const auto found = m_tree.find(name);
        return found == m_tree.end() || found->is_null() ? nullptr : &*found;
    }

    [[nodiscard]] std::optional<std::uint64_t> optionalCount(const char* name)
    {
        const nlohmann::json* value = find(name);
        if (value == nullptr) {
            return std::nullopt;
        }
        if (!value->is_number_unsigned()) {
            fail(Errc::Corrupt, name, *value, Sentence::of("a whole number of 0 or more"));
            return std::nullopt;
        }
        return value->get<std::uint64_t>();
    }

    // A token id or a list of them.
    [[nodiscard]] std::vector<std::int64_t> ids(const char* name)
    {
        const nlohmann::json* value = find(name);
        std::vector<std::int64_t> ids;
        if (value == nullptr) {
            return ids;
        }
        const auto add = [&](const nlohmann::json& id) {
            if (id.is_number_integer()) { // with or without a sign
                // One that does not fit is no id of any vocabulary either.
                ids.push_back(id.is_number_unsigned()
                                      && id.get<std::uint64_t>() > kMaxVocabularySize
                                  ? static_cast<std::int64_t>(kMaxVocabularySize)
                                  : id.get<std::int64_t>());
            } else {
                fail(Errc::Corrupt, name, id, Sentence::of("a token id or a list of them"));
            }
        };
        if (value->is_array()) {
            for (const nlohmann::json& id : *value) {
                add(id);
            }
        } else {
            add(*value);
        }
        return ids;
    }

    [[nodiscard]] std::size_t count(const char* name, std::optional<std::size_t> standard = {})
    {
        const std::optional<std::uint64_t> value = optionalCount(name);
        if (!value && !standard && !m_error) {
            m_error = corrupt(m_source, std::string_view(name), Sentence::of("is missing"));
        }
        return value ? *value : standard.value_or(0);
    }

    [[nodiscard]] double number(const char* name, double standard)
    {
        const nlohmann::json* value = find(name);
        if (value == nullptr) {
            return standard;
        }
        if (!value->is_number()) {
            fail(Errc::Corrupt, name, *value, Sentence::of("a number"));
            return standard;
        }
        return value->get<double>();
    }

    [[nodiscard]] bool flag(const char* name, bool standard)
    {
        const nlohmann::json* value = find(name);
        if (value == nullptr) {
            return standard;
        }
        if (!value->is_boolean()) {
            fail(Errc::Corrupt, name, *value, Sentence::of("true or false"));
            return standard;
        }
        return value->get<bool>();
    }

    [[nodiscard]] std::string text(const char* name, const char* standard)
    {
        const nlohmann::json* value = find(name);
        if (value == nullptr) {
            return standard;
        }
        if (!value->is_string()) {
            fail(Errc::Corrupt, name, *value, trilume::Sentence::of("a string"));
            return standard;
        }
        return value->get<std::string>();
    }

    void refuse(const char* name,
                const Sentence::Argument& found,
                const Sentence::Argument& expected)
    {
        if (!m_error) {
            m_error = unsupported(m_source, std::string_view(name),
                                  Sentence::of("found %1, expected %2", found, expected));
        }
    }

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    void fail(Errc code, const char* name, const nlohmann::json& value, const Sentence& expected)
    {
        if (!m_error) {
            m_error = corrupt(m_source, std::string_view(name),
                              Sentence::of("found %1, expected %2", jsonShown(value), expected));
            m_error->code = code;
        }
    }

    const nlohmann::json& m_tree;
    std::string_view m_source;
    std::optional<Error> m_error;
};

void refuseUnsupported(ConfigReader& reader)
{
    const std::string modelType = reader.text("model_type", "");
    if (findArchitecture(modelType) != Architecture::HgrnBit) { // the one that is read below
        reader.refuse("model_type",
                      modelType.empty() ? Sentence::Argument(Sentence::of("nothing"))
                                        : quotedName(modelType),
                      expectedArchitectures());
    }
    if (reader.flag("use_short_conv", false)) {
        reader.refuse("use_short_conv", std::string_view("true"),
                      Sentence::of("false (short convolutions are not supported)"));
    }
    const double expandRatio = reader.number("expand_ratio", 1.0);
    if (expandRatio != 1.0) {
        reader.refuse("expand_ratio", Sentence::digits(std::to_string(expandRatio)), 1);
    }
    if (reader.flag("tie_word_embeddings", false)) {
        reader.refuse("tie_word_embeddings", std::string_view("true"),
                      Sentence::of("false (the head has weights of its own)"));
    }
    const std::string activation = reader.text("hidden_act", "swish");
    if (activation != "swish" && activation != "silu") {
        reader.refuse("hidden_act", quotedName(activation),
                      Sentence::of("%1 or %2", quotedName("swish"), quotedName("silu")));
    }
}

// m of model.md: given, or from hidden_ratio, rounded up to a multiple of 256.
std::size_t feedForwardSize(ConfigReader& reader, std::size_t hiddenSize)
{
    if (const std::optional<std::uint64_t> given = reader.optionalCount("intermediate_size")) {
        return *given;
    }
    constexpr double kLargestRatio = 64.0;
    const double ratio = reader.number("hidden_ratio", 4.0);
    if (!(ratio > 0.0 && ratio <= kLargestRatio)) {
        reader.refuse("hidden_ratio", Sentence::digits(std::to_string(ratio)),
                      trilume::Sentence::of("a number above 0 and at most 64"));
        return 0;
    }
    if (hiddenSize > kMaxHiddenSize) {
        return 1; // refused by its own name later
    }
    const auto raw =
        static_cast<std::size_t>(std::trunc(static_cast<double>(hiddenSize) * ratio * 2.0 / 3.0));
    return (raw + 255) / 256 * 256;
}

void checkHeads(ConfigReader& reader, std::size_t hiddenSize)
{
    const std::size_t heads = reader.count("num_heads", 1);
    if (heads == 0 || hiddenSize % heads != 0) {
        reader.refuse("num_heads", heads, Sentence::of("a divisor of hidden_size %1", hiddenSize));
    }
}

} // namespace

Result<HfConfig> parseHfConfig(std::string_view json, std::string_view source)
{
    const Result<nlohmann::json> tree = parseJsonObject(json, source, {}, JsonDialect::Python);
    if (!tree) {
        return tree.error();
    }
    ConfigReader reader(tree.value(), source);
    refuseUnsupported(reader);
    HfConfig config;
    HgrnBitHyperParameters& parameters = config.parameters;
    parameters.layerCount = reader.count("num_hidden_layers");
    parameters.hiddenSize = reader.count("hidden_size");
    parameters.vocabularySize = reader.count("vocab_size");
    parameters.contextLength = reader.count("max_position_embeddings", 2048);
    parameters.feedForwardSize = feedForwardSize(reader, parameters.hiddenSize);
    parameters.rmsNormEps = static_cast<float>(reader.number("rms_norm_eps", 1e-6));
    parameters.useLowerBound = reader.flag("use_lower_bound", true);
    const std::vector<std::int64_t> begin = reader.ids("bos_token_id");
    if (begin.size() > 1) {
        reader.refuse("bos_token_id", Sentence::of("a list of %1", begin.size()),
                      Sentence::of("one token id"));
    }
    config.beginOfText = begin.empty() ? std::nullopt : std::optional(begin.front());
    config.endsOfText = reader.ids("eos_token_id");
    checkHeads(reader, parameters.hiddenSize);
    if (reader.error()) {
        return *reader.error();
    }
    if (Status status = checkHyperParameters(parameters, kNames, source); !status) {
        return status.error();
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
