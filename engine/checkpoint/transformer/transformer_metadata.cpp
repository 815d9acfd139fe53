// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_metadata.h"

#include "engine/checkpoint/gguf/gguf_keys.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/checkpoint/transformer/activation_names.h"
#include "engine/checkpoint/transformer/rope_scaling.h"
#include "engine/checkpoint/transformer/transformer_keys.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kPrismPrefix = "prism.";
// Of BitNet b1.58 2B4T, whose first conversions by other programs lack the activation.
constexpr std::size_t kBitNetVocabulary = 128256;

// A key that says the same as its absence where it has this value, and another arithmetic
// otherwise.
struct NeutralKey
{
    std::string_view key;
    double neutral;
};

constexpr NeutralKey kNeutralKeys[] = {
    {"expert_count", 0.0},
    {"expert_used_count", 0.0},
    {"attention.sliding_window", 0.0},
    {"attention.causal", 1.0},
    {"attention.clamp_kqv", 0.0},
    {"attention.max_alibi_bias", 0.0},
    {"attn_logit_softcapping", 0.0},
    {"final_logit_softcapping", 0.0},
    {"embedding_scale", 1.0},
    {"residual_scale", 1.0},
    {"logit_scale", 1.0},
    {"use_parallel_residual", 0.0},
    {"rope.scale_linear", 1.0},
    {"rope.scaling.yarn_ext_factor", 1.0},
    {"rope.scaling.yarn_attn_factor", 1.0},
    {"rope.scaling.yarn_log_multiplier", 0.0},
};

// Any number as it stands; nothing for what is none.
std::optional<double> numberOf(const GgufValueView& value)
{
    if (const std::optional<bool> flag = value.asBool()) {
        return *flag ? 1.0 : 0.0;
    }
    if (const std::optional<double> real = value.asFloat()) {
        return real;
    }
    const std::optional<std::int64_t> whole = value.asSigned();
    return whole ? std::optional(static_cast<double>(*whole)) : std::nullopt;
}

// Reads the keys of one file; the first problem is kept, what is read after it does not matter.
class MetadataReader
{
public:
    MetadataReader(const GgufView& file, const TransformerFamily& family, std::string_view source)
        : m_file(file)
        , m_keys(file, source)
        , m_family(family)
    {}

    [[nodiscard]] Result<TransformerHyperParameters> read(std::size_t vocabularyRows);

private:
    [[nodiscard]] std::string named(std::string_view key) const
    {
        return keys::ofArchitecture(m_family.name(), key);
    }

    // The value, or what was kept.
    template <typename T>
    [[nodiscard]] T taken(Result<T> result)
    {
        if (result.ok()) {
            return std::move(result).value();
        }
        fail(result.error());
        return {};
    }

    void fail(const Error& error)
    {
        if (!m_error) {
            m_error = error;
        }
    }

    void refuse(const std::string& key,
                const Sentence::Argument& found,
                const Sentence::Argument& expected)
    {
        fail(unsupported(m_keys.source(), key,
                         Sentence::of("found %1, expected %2", found, expected)));
    }

    [[nodiscard]] std::size_t required(std::string_view key)
    {
        return taken(m_keys.requiredCount(named(key)));
    }

    [[nodiscard]] std::size_t optional(std::string_view key, std::size_t standard)
    {
        return taken(m_keys.count(named(key))).value_or(standard);
    }

    void refuseUnsupported();
    void readHeads(TransformerHyperParameters& parameters);
    void readVocabulary(TransformerHyperParameters& parameters, std::size_t rows);
    void readRope(TransformerHyperParameters& parameters);
    [[nodiscard]] GateActivation activation(std::size_t vocabularySize);

    const GgufView& m_file;
    GgufKeys m_keys;
    const TransformerFamily& m_family;
    std::optional<Error> m_error;
};

void MetadataReader::refuseUnsupported()
{
    for (const GgufEntryView& entry : m_file.entries()) {
        if (entry.key.starts_with(kPrismPrefix)) {
            fail(unsupported(
                m_keys.source(), entry.key,
                Sentence::of("is not known here; such keys change what the weights mean")));
        }
    }
    for (const NeutralKey& key : kNeutralKeys) {
        const std::string name = named(key.key);
        const GgufValueView* value = m_file.find(name);
        if (value == nullptr) {
            continue;
        }
        const std::optional<double> found = numberOf(*value);
        if (!found) {
            refuse(name, ggufValueTypeText(*value), Sentence::digits(std::to_string(key.neutral)));
        } else if (*found != key.neutral) {
            refuse(name, Sentence::digits(std::to_string(*found)),
                   Sentence::digits(std::to_string(key.neutral)));
        }
    }
}

void MetadataReader::readHeads(TransformerHyperParameters& parameters)
{
    parameters.headCount = required(keys::kHeadCount);
    parameters.keyHeadCount = optional(keys::kKeyHeadCount, parameters.headCount);
    const std::size_t heads = parameters.headCount;
    const std::string keyLength = named(keys::kKeyLength);
    if (!m_keys.has(keyLength) && heads != 0 && parameters.hiddenSize % heads != 0) {
        refuse(named(keys::kHeadCount), heads,
               Sentence::of("a divisor of %1 %2, or %3", named(keys::kHiddenSize),
                            parameters.hiddenSize, keyLength));
    }
    parameters.headSize =
        optional(keys::kKeyLength, heads == 0 ? 0 : parameters.hiddenSize / heads);
    for (const std::string_view key : {keys::kValueLength, keys::kRotatedLength}) {
        const std::size_t found = optional(key, parameters.headSize);
        if (found != parameters.headSize) {
            refuse(named(key), found, Sentence::of("%1, as %2", parameters.headSize, keyLength));
        }
    }
}

void MetadataReader::readVocabulary(TransformerHyperParameters& parameters, std::size_t rows)
{
    // Rows beyond the words are common, words without a row are not.
    parameters.vocabularySize = rows;
    const std::size_t said = optional(keys::kVocabularySize, rows);
    if (said > rows) {
        refuse(named(keys::kVocabularySize), said,
               Sentence::of("at most %1, the rows of the embeddings", rows));
    }
    const GgufValueView* tokens = m_file.find(keys::kTokens);
    if (tokens != nullptr && tokens->elementCount() > rows) {
        refuse(std::string(keys::kTokens), tokens->elementCount(),
               Sentence::of("at most %1, the rows of the embeddings", rows));
    }
}

void MetadataReader::readRope(TransformerHyperParameters& parameters)
{
    parameters.rope.theta = taken(m_keys.requiredNumber(named(keys::kRopeTheta)));
    RopeScalingText scaling;
    scaling.kindName = named(keys::kRopeScaling);
    scaling.factorName = named(keys::kRopeFactor);
    scaling.originalLengthName = named(keys::kRopeOriginalLength);
    scaling.kind = taken(m_keys.text(scaling.kindName));
    scaling.factor = taken(m_keys.number(scaling.factorName));
    scaling.originalLength = taken(m_keys.count(scaling.originalLengthName));
    scaling.attentionMultiplier = taken(m_keys.number(named(keys::kRopeAttentionFactor)));
    scaling.betaFast = taken(m_keys.number(named(keys::kYarnBetaFast)));
    scaling.betaSlow = taken(m_keys.number(named(keys::kYarnBetaSlow)));
    parameters.rope.yarn = taken(readRopeScaling(scaling, m_keys.source()));
}

// Files that do not say have what their families have, whatever other programs take instead: 2B4T
// with SiLU is fluent nonsense.
GateActivation MetadataReader::activation(std::size_t vocabularySize)
{
    const std::string key = named(keys::kHiddenActivation);
    const std::optional<std::string> said = taken(m_keys.text(key));
    std::optional<GateActivation> found;
    if (said) {
        found = findActivation(*said);
        if (!found) {
            refuse(key, quotedName(*said), activationNames());
        }
    }
    GateActivation standard = GateActivation::Silu;
    if (m_family.architecture == Architecture::BitNet) {
        return found.value_or(vocabularySize == kBitNetVocabulary ? GateActivation::SquaredRelu
                                                                  : GateActivation::Silu);
    }
    if (m_family.hasSubNorms) {
        standard = GateActivation::SquaredRelu;
    }
    if (found && *found != standard) {
        refuse(key, quotedName(*said), quotedName(activationName(standard)));
    }
    return standard;
}

Result<TransformerHyperParameters> MetadataReader::read(std::size_t vocabularyRows)
{
    refuseUnsupported();
    TransformerHyperParameters parameters;
    parameters.layerCount = required(keys::kLayerCount);
    parameters.hiddenSize = required(keys::kHiddenSize);
    parameters.feedForwardSize = required(keys::kFeedForwardSize);
    parameters.contextLength = required(keys::kContext);
    parameters.rmsNormEps =
        static_cast<float>(taken(m_keys.requiredNumber(named(keys::kRmsNormEpsilon))));
    readHeads(parameters);
    readVocabulary(parameters, vocabularyRows);
    readRope(parameters);
    parameters.activation = activation(vocabularyRows);
    if (m_error) {
        return *m_error;
    }
    const std::string names[] = {named(keys::kLayerCount),      named(keys::kHiddenSize),
                                 named(keys::kFeedForwardSize), named(keys::kVocabularySize),
                                 named(keys::kHeadCount),       named(keys::kKeyHeadCount),
                                 named(keys::kKeyLength),       named(keys::kContext),
                                 named(keys::kRmsNormEpsilon),  named(keys::kRopeTheta)};
    const Status checked =
        checkTransformerParameters(parameters,
                                   {names[0], names[1], names[2], names[3], names[4], names[5],
                                    names[6], names[7], names[8], names[9]},
                                   m_keys.source());
    return checked ? Result<TransformerHyperParameters>(parameters) : checked.error();
}

} // namespace

Result<TransformerHyperParameters> readTransformerMetadata(const GgufView& file,
                                                           const TransformerFamily& family,
                                                           std::size_t vocabularyRows,
                                                           std::string_view source)
{
    return MetadataReader(file, family, source).read(vocabularyRows);
}

} // namespace trilume::checkpoint
