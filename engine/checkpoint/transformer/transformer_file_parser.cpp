// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/gguf/gguf_keys.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/checkpoint/model_texts.h"
#include "engine/checkpoint/transformer/tensor_reader_p.h"
#include "engine/checkpoint/transformer/transformer_family.h"
#include "engine/checkpoint/transformer/transformer_file.h"
#include "engine/checkpoint/transformer/transformer_keys.h"
#include "engine/checkpoint/transformer/transformer_metadata.h"
#include "engine/checkpoint/transformer/transformer_texts.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kEmbeddings = "token_embd.weight";
constexpr std::string_view kHead = "output.weight";

// Of vocabularies of byte pairs, besides those of model_keys.h.
constexpr std::array<std::string_view, 7> kTokenizerKeysOfPairs = {
    "tokenizer.ggml.merges",           "tokenizer.ggml.pre",
    "tokenizer.ggml.eot_token_id",     "tokenizer.ggml.eom_token_id",
    "tokenizer.ggml.padding_token_id", "tokenizer.ggml.add_eos_token",
    "tokenizer.ggml.add_space_prefix",
};

} // namespace

// Turns the tables of a GGUF file into a checked TransformerFile.
class TransformerFileParser
{
public:
    TransformerFileParser(std::string_view source, const TransformerFamily& family)
        : m_family(family)
    {
        m_file.m_source = source;
        m_file.m_architecture = family.name();
    }

    [[nodiscard]] Result<TransformerFile> parse(GgufView view, std::optional<MappedFile> file);

private:
    [[nodiscard]] GgufKeys metadata() const { return {m_file.m_gguf, m_file.m_source}; }

    [[nodiscard]] Status readParameters();
    [[nodiscard]] Status readTexts();
    [[nodiscard]] Status readTensors();
    void readLayer(TransformerTensorReader& reader, std::size_t index);
    void listUnknownKeys();

    const TransformerFamily& m_family;
    TransformerFile m_file;
};

Status TransformerFileParser::readParameters()
{
    const GgufTensorView* embeddings = m_file.m_gguf.findTensor(kEmbeddings);
    if (embeddings == nullptr) {
        return corrupt(m_file.m_source, tensorNamed(kEmbeddings), Sentence::of("is missing"));
    }
    Result<TransformerHyperParameters> parameters = readTransformerMetadata(
        m_file.m_gguf, m_family, static_cast<std::size_t>(embeddings->dimensions[1]),
        m_file.m_source);
    if (!parameters) {
        return parameters.error();
    }
    m_file.m_parameters = parameters.value();
    m_file.m_parameters.grid = activationGridOf(m_file.m_gguf, m_family);
    return Done{};
}

Status TransformerFileParser::readTexts()
{
    Result<GeneralTexts> texts = readGeneralTexts(metadata());
    if (!texts) {
        return texts.error();
    }
    m_file.m_name = std::move(texts.value().name);
    m_file.m_license = std::move(texts.value().license);
    m_file.m_fingerprint = std::move(texts.value().fingerprint);
    Result<std::optional<tokenizer::ChatMarkers>> markers = readChatMarkers(metadata());
    if (!markers) {
        return markers.error();
    }
    m_file.m_profile = profileOfTemplate(m_file.m_gguf, m_file.m_architecture, m_file.m_source);
    if (markers.value()) {
        m_file.m_markers = std::move(markers).value();
    } else if (m_file.m_profile) {
        m_file.m_markers = m_file.m_profile->markers;
    }
    const Result<std::vector<TokenId>> ends =
        readEndTokens(metadata(), m_file.m_parameters.vocabularySize);
    return ends ? Status(Done{}) : ends.error();
}

void TransformerFileParser::readLayer(TransformerTensorReader& reader, std::size_t index)
{
    const TransformerHyperParameters& parameters = m_file.m_parameters;
    const std::size_t hidden = parameters.hiddenSize;
    const std::size_t inner = parameters.feedForwardSize;
    const std::size_t permuted = m_family.isPermuted ? parameters.headSize : 0;
    const auto named = [index](std::string_view name) {
        return "blk." + std::to_string(index) + "." + std::string(name) + ".weight";
    };
    TransformerLayerView& layer = m_file.m_tensors.layers.emplace_back();
    layer.attentionNorm = reader.vector(named("attn_norm"), hidden);
    layer.query = reader.ternary(named("attn_q"), parameters.queryWidth(), hidden, permuted);
    layer.key = reader.ternary(named("attn_k"), parameters.keyWidth(), hidden, permuted);
    layer.value = reader.ternary(named("attn_v"), parameters.keyWidth(), hidden, 0);
    layer.output = reader.ternary(named("attn_output"), hidden, parameters.queryWidth(), 0);
    if (m_family.hasHeadNorms) {
        layer.queryNorm = reader.vector(named("attn_q_norm"), parameters.headSize);
        layer.keyNorm = reader.vector(named("attn_k_norm"), parameters.headSize);
    }
    if (m_family.hasSubNorms) {
        layer.attentionSubNorm = reader.vector(named("attn_sub_norm"), parameters.queryWidth());
    }
    layer.mlpNorm = reader.vector(named("ffn_norm"), hidden);
    layer.gate = reader.ternary(named("ffn_gate"), inner, hidden, 0);
    layer.up = reader.ternary(named("ffn_up"), inner, hidden, 0);
    layer.down = reader.ternary(named("ffn_down"), hidden, inner, 0);
    if (m_family.hasSubNorms) {
        layer.mlpSubNorm = reader.vector(named("ffn_sub_norm"), inner);
    }
}

Status TransformerFileParser::readTensors()
{
    const TransformerHyperParameters& parameters = m_file.m_parameters;
    TransformerTensorReader reader(m_file.m_gguf, m_file.m_source, parameters.grid);
    TransformerTensors& tensors = m_file.m_tensors;
    const std::size_t rows = parameters.vocabularySize;
    tensors.embeddings = reader.matrix(std::string(kEmbeddings), rows, parameters.hiddenSize);
    for (std::size_t index = 0; index < parameters.layerCount && !reader.error(); ++index) {
        readLayer(reader, index);
    }
    tensors.norm = reader.vector("output_norm.weight", parameters.hiddenSize);
    if (m_file.m_gguf.findTensor(kHead) != nullptr) {
        tensors.head = reader.matrix(std::string(kHead), rows, parameters.hiddenSize);
    }
    reader.refuseOthers(m_family.name());
    return reader.error() ? Status(*reader.error()) : Status(Done{});
}

void TransformerFileParser::listUnknownKeys()
{
    const std::string prefix = std::string(m_family.name()) + ".";
    for (const GgufEntryView& entry : m_file.m_gguf.entries()) {
        const auto isIn = [](const auto& known, std::string_view key) {
            return std::find(known.begin(), known.end(), key) != known.end();
        };
        const bool isOwn = entry.key.starts_with(prefix)
                           && isIn(keys::kAllOfTransformers, entry.key.substr(prefix.size()));
        if (!isOwn && !isIn(keys::kAll, entry.key) && !isIn(kTokenizerKeysOfPairs, entry.key)) {
            m_file.m_unknownKeys.emplace_back(entry.key);
        }
    }
}

Result<TransformerFile> TransformerFileParser::parse(GgufView view, std::optional<MappedFile> file)
{
    m_file.m_gguf = std::move(view);
    m_file.m_file = std::move(file);
    using Step = Status (TransformerFileParser::*)();
    for (const Step step :
         {&TransformerFileParser::readParameters, &TransformerFileParser::readTexts,
          &TransformerFileParser::readTensors}) {
        if (Status status = (this->*step)(); !status) {
            return status.error();
        }
    }
    listUnknownKeys();
    return std::move(m_file);
}

Result<TransformerFile> readTransformerFile(GgufView view,
                                            std::string_view source,
                                            std::optional<MappedFile> file)
{
    const Result<Architecture> architecture = architectureOf(view, source);
    if (!architecture) {
        return architecture.error();
    }
    const TransformerFamily* family = findTransformerFamily(architecture.value());
    if (family == nullptr) {
        return otherModel(source, keys::kArchitecture, architectureName(architecture.value()),
                          Sentence::of("transformers"));
    }
    return TransformerFileParser(source, *family).parse(std::move(view), std::move(file));
}

Result<TransformerFile> parseTransformerFile(std::span<const std::byte> bytes,
                                             std::string_view source)
{
    Result<GgufView> view = parseGguf(bytes, source);
    if (!view) {
        return view.error();
    }
    return readTransformerFile(std::move(view).value(), source, std::nullopt);
}

} // namespace trilume::checkpoint
