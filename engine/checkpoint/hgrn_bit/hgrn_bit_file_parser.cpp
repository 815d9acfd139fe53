// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/gguf/gguf_reader.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_keys.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"
#include "engine/checkpoint/hgrn_bit/projections.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/model_keys.h"
#include "engine/checkpoint/model_texts.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_set>

namespace trilume::checkpoint {

namespace {

constexpr HyperParameterNames kNamesInFile = {
    .layerCount = keys::kBlockCount,
    .hiddenSize = keys::kEmbeddingLength,
    .feedForwardSize = keys::kFeedForwardLength,
    .vocabularySize = keys::kVocabSize,
    .contextLength = keys::kContextLength,
    .rmsNormEps = keys::kRmsEpsilon,
};

constexpr float kSmallestScale = 1e-5F; // of X.scale, by its definition

} // namespace

// Turns the tables of a GGUF file into a checked HgrnBitFile.
class HgrnBitFileParser
{
public:
    explicit HgrnBitFileParser(std::string_view source) { m_file.m_source = source; }

    [[nodiscard]] Result<HgrnBitFile> parse(GgufView view, std::optional<MappedFile> file);

private:
    [[nodiscard]] const std::string& source() const { return m_file.m_source; }

    [[nodiscard]] GgufKeys metadata() const { return {m_file.m_gguf, m_file.m_source}; }

    [[nodiscard]] Error keyError(const Sentence::Argument& key, const Sentence& problem) const
    {
        return corrupt(source(), key, problem);
    }

    [[nodiscard]] Error typeError(std::string_view key,
                                  const GgufValueView& value,
                                  std::string_view expected) const
    {
        return keyError(key, Sentence::of("found a value of type %1, expected %2",
                                          ggufValueTypeText(value), expected));
    }

    [[nodiscard]] Result<const GgufValueView*> required(std::string_view key) const;
    [[nodiscard]] Status readCount(std::string_view key, std::size_t& out) const;
    [[nodiscard]] Status readParameters();
    [[nodiscard]] Status readGeneral();
    [[nodiscard]] Status readTokenizer();
    [[nodiscard]] Status readEndTokens();
    [[nodiscard]] Status readMarkers();
    [[nodiscard]] Status checkTensors() const;
    [[nodiscard]] Status checkTensor(const TensorSpec& spec) const;
    [[nodiscard]] Status checkScale(const TensorSpec& spec) const;
    [[nodiscard]] Status checkShape(const GgufTensorView& tensor,
                                    std::span<const std::uint64_t> expected) const;
    void buildTensors();
    void listUnknownKeys();

    HgrnBitFile m_file;
};

Result<const GgufValueView*> HgrnBitFileParser::required(std::string_view key) const
{
    const GgufValueView* value = m_file.m_gguf.find(key);
    if (value == nullptr) {
        return keyError(key, Sentence::of("is missing"));
    }
    return value;
}

Status HgrnBitFileParser::readCount(std::string_view key, std::size_t& out) const
{
    const Result<const GgufValueView*> value = required(key);
    if (!value) {
        return value.error();
    }
    const std::optional<std::uint64_t> count = value.value()->asUnsigned();
    if (!count) {
        return typeError(key, *value.value(), "u32");
    }
    out = static_cast<std::size_t>(*count);
    return Done{};
}

Status HgrnBitFileParser::readParameters()
{
    HgrnBitHyperParameters& parameters = m_file.m_parameters;
    struct Count
    {
        std::string_view key;
        std::size_t* out;
    };
    const Count counts[] = {
        {keys::kBlockCount, &parameters.layerCount},
        {keys::kEmbeddingLength, &parameters.hiddenSize},
        {keys::kFeedForwardLength, &parameters.feedForwardSize},
        {keys::kVocabSize, &parameters.vocabularySize},
        {keys::kContextLength, &parameters.contextLength},
    };
    for (const Count& count : counts) {
        if (Status status = readCount(count.key, *count.out); !status) {
            return status;
        }
    }
    const Result<const GgufValueView*> eps = required(keys::kRmsEpsilon);
    if (!eps) {
        return eps.error();
    }
    const std::optional<double> epsValue = eps.value()->asFloat();
    if (!epsValue) {
        return typeError(keys::kRmsEpsilon, *eps.value(), "f32");
    }
    parameters.rmsNormEps = static_cast<float>(*epsValue);
    const Result<const GgufValueView*> flag = required(keys::kUseLowerBound);
    if (!flag) {
        return flag.error();
    }
    const std::optional<bool> flagValue = flag.value()->asBool();
    if (!flagValue) {
        return typeError(keys::kUseLowerBound, *flag.value(), "bool");
    }
    parameters.useLowerBound = *flagValue;
    return checkHyperParameters(parameters, kNamesInFile, source());
}

Status HgrnBitFileParser::readGeneral()
{
    Result<GeneralTexts> texts = readGeneralTexts(metadata());
    if (!texts) {
        return texts.error();
    }
    m_file.m_name = std::move(texts.value().name);
    m_file.m_license = std::move(texts.value().license);
    m_file.m_fingerprint = std::move(texts.value().fingerprint);
    return Done{};
}

Status HgrnBitFileParser::readTokenizer()
{
    const GgufValueView* value = m_file.m_gguf.find(keys::kSentencePiece);
    if (value == nullptr) {
        return Done{};
    }
    if (value->type() != GgufValueType::Array || value->elementType() != GgufValueType::Uint8) {
        return typeError(keys::kSentencePiece, *value, "array of u8");
    }
    if (value->bytes().empty()) {
        return keyError(keys::kSentencePiece,
                        Sentence::of("is empty, expected a SentencePiece model"));
    }
    m_file.m_tokenizerModel = value->bytes();
    return Done{};
}

Status HgrnBitFileParser::readEndTokens()
{
    Result<std::vector<TokenId>> ends =
        checkpoint::readEndTokens(metadata(), m_file.m_parameters.vocabularySize);
    if (!ends) {
        return ends.error();
    }
    m_file.m_endTokens = std::move(ends).value();
    return Done{};
}

Status HgrnBitFileParser::readMarkers()
{
    Result<std::optional<tokenizer::ChatMarkers>> markers = readChatMarkers(metadata());
    if (!markers) {
        return markers.error();
    }
    m_file.m_markers = std::move(markers).value();
    return Done{};
}

Status HgrnBitFileParser::checkShape(const GgufTensorView& tensor,
                                     std::span<const std::uint64_t> expected) const
{
    const auto found = std::span(tensor.dimensions).first(tensor.dimensionCount);
    if (!std::equal(found.begin(), found.end(), expected.begin(), expected.end())) {
        return keyError(tensorNamed(tensor.name),
                        Sentence::of("shape %1 (innermost first), expected %2", shapeText(found),
                                     shapeText(expected)));
    }
    return Done{};
}

Status HgrnBitFileParser::checkScale(const TensorSpec& spec) const
{
    const std::string name = scaleTensorName(spec.name);
    const Sentence field = tensorNamed(name);
    const GgufTensorView* tensor = m_file.m_gguf.findTensor(name);
    if (tensor == nullptr) {
        return keyError(field, Sentence::of("is missing"));
    }
    if (tensor->type != GgufTensorType::F32) {
        return keyError(
            field, Sentence::of("type %1, expected F32", ggufTensorTypeInfo(tensor->type)->name));
    }
    const std::uint64_t one = 1;
    if (Status status = checkShape(*tensor, std::span(&one, 1)); !status) {
        return status;
    }
    float scale = 0.0F;
    std::memcpy(&scale, tensor->bytes.data(), sizeof(scale));
    if (!std::isfinite(scale) || scale < kSmallestScale) {
        return keyError(field, Sentence::of("found %1, expected a finite number of 0.00001 or more",
                                            Sentence::digits(std::to_string(scale))));
    }
    return Done{};
}

Status HgrnBitFileParser::checkTensor(const TensorSpec& spec) const
{
    const Sentence field = tensorNamed(spec.name);
    const GgufTensorView* tensor = m_file.m_gguf.findTensor(spec.name);
    if (tensor == nullptr) {
        return keyError(field, Sentence::of("is missing"));
    }
    const std::string type(ggufTensorTypeInfo(tensor->type)->name);
    if (spec.kind == WeightKind::Ternary) {
        if (tensor->type != GgufTensorType::Tq2_0 && tensor->type != GgufTensorType::Tq1_0) {
            return unsupported(source(), field,
                               Sentence::of("type %1, expected TQ2_0 or TQ1_0", type));
        }
        const std::uint64_t shape[] = {quant::paddedColumns(spec.columns), spec.rows};
        if (Status status = checkShape(*tensor, shape); !status) {
            return status;
        }
        return checkScale(spec);
    }
    if (tensor->type != GgufTensorType::F32 && tensor->type != GgufTensorType::F16
        && tensor->type != GgufTensorType::Bf16) {
        return unsupported(source(), field,
                           Sentence::of("type %1, expected F32, F16 or BF16", type));
    }
    const std::uint64_t shape[] = {spec.columns, spec.rows};
    return checkShape(*tensor, std::span(shape).first(spec.isVector ? 1 : 2));
}

Status HgrnBitFileParser::checkTensors() const
{
    std::size_t expectedCount = 0;
    std::unordered_set<std::string> names;
    for (const TensorSpec& spec : hgrnBitTensorSpecs(m_file.m_parameters)) {
        if (Status status = checkTensor(spec); !status) {
            return status;
        }
        names.insert(spec.name);
        ++expectedCount;
        if (spec.kind == WeightKind::Ternary) {
            names.insert(scaleTensorName(spec.name));
            ++expectedCount;
        }
    }
    if (m_file.m_gguf.tensors().size() == expectedCount) {
        return Done{};
    }
    for (const GgufTensorView& tensor : m_file.m_gguf.tensors()) {
        if (names.find(std::string(tensor.name)) == names.end()) {
            return keyError(tensorNamed(tensor.name),
                            Sentence::of("is no part of an hgrn_bit model of these sizes"));
        }
    }
    return Done{};
}

void HgrnBitFileParser::buildTensors()
{
    // The specs come in a fixed order (hgrn_bit_tensors.cpp), which this reads back.
    const std::vector<TensorSpec> specs = hgrnBitTensorSpecs(m_file.m_parameters);
    auto next = specs.begin();
    const auto floats = [&] {
        return m_file.floatTensor(*next++);
    };
    const auto bitLinear = [&] {
        BitLinearView view;
        view.weight = m_file.ternaryTensor(*next++);
        view.norm = m_file.floatTensor(*next++);
        return view;
    };
    HgrnBitTensors& tensors = m_file.m_tensors;
    tensors.embeddings = floats();
    if (m_file.m_parameters.useLowerBound) {
        tensors.lowerBounds = floats();
    }
    for (std::size_t index = 0; index < m_file.m_parameters.layerCount; ++index) {
        HgrnBitLayerView layer;
        for (const hgrn_bit::StoredProjection& projection : hgrn_bit::kStoredProjections) {
            if (projection.vectorView != nullptr) {
                layer.*projection.vectorView = floats();
            }
            layer.*projection.view = bitLinear();
        }
        tensors.layers.push_back(std::move(layer));
    }
    tensors.norm = floats();
    tensors.lmHead = bitLinear();
}

void HgrnBitFileParser::listUnknownKeys()
{
    for (const GgufEntryView& entry : m_file.m_gguf.entries()) {
        const auto isIn = [&entry](const auto& known) {
            return std::find(known.begin(), known.end(), entry.key) != known.end();
        };
        if (!isIn(keys::kAll) && !isIn(keys::kAllOfHgrnBit)) {
            m_file.m_unknownKeys.emplace_back(entry.key);
        }
    }
}

Result<HgrnBitFile> HgrnBitFileParser::parse(GgufView view, std::optional<MappedFile> file)
{
    m_file.m_gguf = std::move(view);
    m_file.m_file = std::move(file);
    using Step = Status (HgrnBitFileParser::*)();
    for (const Step step : {&HgrnBitFileParser::readParameters, &HgrnBitFileParser::readGeneral,
                            &HgrnBitFileParser::readTokenizer, &HgrnBitFileParser::readEndTokens,
                            &HgrnBitFileParser::readMarkers}) {
        if (Status status = (this->*step)(); !status) {
            return status.error();
        }
    }
    if (Status status = checkTensors(); !status) {
        return status.error();
    }
    buildTensors();
    listUnknownKeys();
    return std::move(m_file);
}

Result<HgrnBitFile> readHgrnBitFile(GgufView view,
                                    std::string_view source,
                                    std::optional<MappedFile> file)
{
    return HgrnBitFileParser(source).parse(std::move(view), std::move(file));
}

Result<HgrnBitFile> parseHgrnBitFile(std::span<const std::byte> bytes, std::string_view source)
{
    Result<GgufView> view = parseGguf(bytes, source);
    if (!view) {
        return view.error();
    }
    const Result<Architecture> architecture = architectureOf(view.value(), source);
    if (!architecture) {
        return architecture.error();
    }
    if (architecture.value() != Architecture::HgrnBit) {
        return otherModel(source, keys::kArchitecture, architectureName(architecture.value()),
                          quotedName(architectureName(Architecture::HgrnBit)));
    }
    return readHgrnBitFile(std::move(view).value(), source, std::nullopt);
}

} // namespace trilume::checkpoint
