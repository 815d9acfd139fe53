// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/import_metadata_p.h"
#include "engine/checkpoint/model_keys.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trilume::checkpoint {

namespace {

void addParameters(GgufWriter& writer, const std::vector<MetadataEntry>& parameters)
{
    for (const MetadataEntry& parameter : parameters) {
        if (const auto* real = std::get_if<float>(&parameter.value)) {
            writer.addFloat32(parameter.key, *real);
        } else if (const auto* flag = std::get_if<bool>(&parameter.value)) {
            writer.addBool(parameter.key, *flag);
        } else {
            writer.addUint32(parameter.key, std::get<std::uint32_t>(parameter.value));
        }
    }
}

void addId(GgufWriter& writer, std::string_view key, const std::optional<TokenId>& id)
{
    if (id) {
        writer.addUint32(key, static_cast<std::uint32_t>(*id));
    }
}

// The raw model for this engine, the standard lists for other tools; those expect one entry per
// row of the embeddings, so ids without a piece get a name of their own.
void addTokenizer(GgufWriter& writer, const ImportTokenizer& tokenizer, std::size_t vocabularySize)
{
    std::vector<std::string> tokens;
    std::vector<float> scores;
    std::vector<std::int32_t> types;
    for (const tokenizer::Piece& piece : tokenizer.pieces) {
        tokens.push_back(piece.text);
        scores.push_back(piece.score);
        types.push_back(static_cast<std::int32_t>(piece.kind));
    }
    while (tokens.size() < vocabularySize) {
        tokens.push_back("[PAD" + std::to_string(tokens.size()) + "]");
        scores.push_back(0.0F);
        types.push_back(static_cast<std::int32_t>(tokenizer::PieceKind::Unused));
    }
    writer.addBytes(keys::kSentencePiece, std::as_bytes(std::span<const char>(tokenizer.model)));
    writer.addString(keys::kTokenizerModel, "llama");
    writer.addStrings(keys::kTokens, tokens);
    writer.addFloats(keys::kScores, scores);
    writer.addInts(keys::kTokenTypes, types);
    addId(writer, keys::kBeginOfText, tokenizer.beginOfText);
    addId(writer, keys::kEndOfText, tokenizer.endOfText);
    addId(writer, keys::kUnknown, tokenizer.unknown);
    if (!tokenizer.otherEnds.empty()) {
        std::vector<TokenId> ends = tokenizer.otherEnds;
        if (tokenizer.endOfText) {
            ends.insert(ends.begin(), *tokenizer.endOfText);
        }
        writer.addInts(keys::kEndTokens, ends);
    }
    writer.addBool(keys::kAddBeginOfText, tokenizer.beginOfText.has_value());
}

void addMarkers(GgufWriter& writer, const tokenizer::ChatMarkers& markers)
{
    writer.addString(keys::kChatTemplate, tokenizer::jinjaTemplate(markers));
    writer.addString(keys::kUserPrefix, markers.userPrefix);
    writer.addString(keys::kUserSuffix, markers.userSuffix);
    writer.addString(keys::kAssistantPrefix, markers.assistantPrefix);
    writer.addString(keys::kAssistantSuffix, markers.assistantSuffix);
    writer.addString(keys::kSystemPrefix, markers.systemPrefix);
    writer.addString(keys::kSystemSuffix, markers.systemSuffix);
    if (markers.hasThoughts()) {
        writer.addString(keys::kThoughtPrefix, markers.thoughtPrefix);
        writer.addString(keys::kThoughtSuffix, markers.thoughtSuffix);
    }
    writer.addStrings(keys::kStop, markers.stop);
}

GgufTensorType tensorType(FloatType type)
{
    switch (type) {
    case FloatType::F32:
        return GgufTensorType::F32;
    case FloatType::F16:
        return GgufTensorType::F16;
    case FloatType::Bf16:
        return GgufTensorType::Bf16;
    }
    return GgufTensorType::F32;
}

GgufTensorType tensorType(quant::TernaryFormat format)
{
    return format == quant::TernaryFormat::Tq1_0 ? GgufTensorType::Tq1_0 : GgufTensorType::Tq2_0;
}

void addTensors(GgufWriter& writer, const ImportSource& source, quant::TernaryFormat format)
{
    for (const TensorSpec& spec : source.config.specs) {
        if (spec.kind == WeightKind::Ternary) {
            const std::uint64_t shape[] = {quant::paddedColumns(spec.columns), spec.rows};
            writer.addTensor(spec.name, tensorType(format), shape);
            const std::uint64_t one = 1;
            writer.addTensor(scaleTensorName(spec.name), GgufTensorType::F32, std::span(&one, 1));
            continue;
        }
        const FolderTensor& tensor = source.weights.tensors().at(spec.name);
        const std::uint64_t shape[] = {spec.columns, spec.rows};
        writer.addTensor(spec.name, tensorType(*tensor.entry.floatType()),
                         std::span(shape).first(spec.isVector ? 1 : 2));
    }
}

} // namespace

void addGeneral(GgufWriter& writer, const GeneralMetadata& general)
{
    writer.addString(keys::kArchitecture, general.architecture);
    writer.addString(keys::kType, "model");
    writer.addString(keys::kName, general.name);
    if (!general.license.empty()) {
        writer.addString(keys::kLicense, general.license);
    }
    if (!general.sourceUrl.empty()) {
        writer.addString(keys::kSourceUrl, general.sourceUrl);
    }
    if (general.format) {
        writer.addUint32(keys::kFileType, *general.format == quant::TernaryFormat::Tq1_0
                                              ? kGgufFileTypeMostlyTq1
                                              : kGgufFileTypeMostlyTq2);
    }
    writer.addUint32(keys::kQuantizationVersion, 2);
    writer.addUint32(keys::kAlignment, kGgufDefaultAlignment);
}

void describeModelFile(GgufWriter& writer, const ImportSource& source, quant::TernaryFormat format)
{
    addGeneral(writer,
               {source.config.architecture, source.name, source.license, source.sourceUrl, format});
    addParameters(writer, source.config.parameters);
    writer.addString(keys::kFingerprint, std::string(32, '0'));
    if (source.tokenizer) {
        addTokenizer(writer, *source.tokenizer, source.config.vocabularySize);
    }
    if (source.markers) {
        addMarkers(writer, *source.markers);
    }
    addTensors(writer, source, format);
}

} // namespace trilume::checkpoint
