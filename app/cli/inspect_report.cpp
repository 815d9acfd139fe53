// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_report.h"

#include "app/cli/format.h"
#include "engine/base/visible_text.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_tensors.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

struct TernaryTotals
{
    std::uint64_t weights = 0;
    std::uint64_t bytes = 0;

    [[nodiscard]] double bitsPerWeight() const
    {
        return weights == 0 ? 0.0 : 8.0 * static_cast<double>(bytes) / static_cast<double>(weights);
    }
};

TernaryTotals ternaryTotals(const checkpoint::HgrnBitFile& file)
{
    TernaryTotals totals;
    for (const checkpoint::TensorSpec& spec :
         checkpoint::hgrnBitTensorSpecs(file.hyperParameters())) {
        if (spec.role == checkpoint::TensorRole::Ternary) {
            totals.weights += spec.size();
            totals.bytes += file.ternaryTensor(spec).bytes.size();
        }
    }
    return totals;
}

std::string typeName(checkpoint::GgufTensorType type)
{
    const auto info = checkpoint::ggufTensorTypeInfo(type);
    return info ? std::string(info->name) : "type " + std::to_string(static_cast<unsigned>(type));
}

std::string architecture(const checkpoint::HgrnBitFile& file)
{
    const checkpoint::GgufValueView* value = file.gguf().find("general.architecture");
    const auto text = value == nullptr ? std::nullopt : value->asString();
    return std::string(text.value_or(std::string_view()));
}

std::uint64_t stateBytes(const checkpoint::HgrnBitHyperParameters& parameters)
{
    return std::uint64_t{parameters.layerCount} * parameters.hiddenSize * sizeof(float);
}

// Outermost dimension first, as the checkpoint has it.
std::vector<std::uint64_t> shapeOf(const checkpoint::GgufTensorView& tensor)
{
    std::vector<std::uint64_t> shape(tensor.dimensions.begin(),
                                     tensor.dimensions.begin() + tensor.dimensionCount);
    std::reverse(shape.begin(), shape.end());
    return shape;
}

// The double that is written as short as the float is: 1e-06, not 9.99999997e-07.
double asWritten(float number)
{
    return std::strtod(formatShortest(number).c_str(), nullptr);
}

Json optionalId(const std::optional<TokenId>& id)
{
    return id ? Json(*id) : Json(nullptr);
}

Json tokenizerJson(const tokenizer::Tokenizer* tokenizer)
{
    if (tokenizer == nullptr) {
        return nullptr;
    }
    return {{"kind", "sentencepiece"},
            {"pieces", tokenizer->vocabularySize()},
            {"control_pieces", tokenizer->controlPieces()},
            {"bos_token_id", optionalId(tokenizer->beginOfText())},
            {"eos_token_id", optionalId(tokenizer->endOfText())},
            {"unknown_token_id", optionalId(tokenizer->unknown())}};
}

Json markersJson(const std::optional<tokenizer::ChatMarkers>& markers)
{
    if (!markers) {
        return nullptr;
    }
    return {{"user_prefix", markers->userPrefix},
            {"user_suffix", markers->userSuffix},
            {"assistant_prefix", markers->assistantPrefix},
            {"assistant_suffix", markers->assistantSuffix},
            {"system_prefix", markers->systemPrefix},
            {"system_suffix", markers->systemSuffix},
            {"stop", markers->stop}};
}

Json tensorsJson(const checkpoint::GgufView& gguf)
{
    Json list = Json::array();
    for (const checkpoint::GgufTensorView& tensor : gguf.tensors()) {
        list.push_back({{"name", tensor.name},
                        {"type", typeName(tensor.type)},
                        {"shape", shapeOf(tensor)},
                        {"bytes", tensor.bytes.size()}});
    }
    return list;
}

// Text from a file in quotes, with its line ends and blanks to be seen.
std::string visible(std::string_view text)
{
    return visibleText(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string row(std::string_view name, const std::string& value)
{
    std::string line(name);
    line.resize(std::max<std::size_t>(line.size() + 1, 22), ' ');
    return line + value + "\n";
}

std::string idText(const std::optional<TokenId>& id)
{
    return id ? std::to_string(*id) : "none";
}

std::string tokenizerText(const tokenizer::Tokenizer* tokenizer)
{
    if (tokenizer == nullptr) {
        return row("tokenizer", "none: driven by token ids");
    }
    std::string controls;
    for (const std::string& name : tokenizer->controlPieces()) {
        controls.append(controls.empty() ? "" : " ").append(visible(name));
    }
    return row("tokenizer",
               "SentencePiece, " + std::to_string(tokenizer->vocabularySize()) + " pieces")
           + row("  control pieces", controls)
           + row("  begin, end, unknown", idText(tokenizer->beginOfText()) + ", "
                                              + idText(tokenizer->endOfText()) + ", "
                                              + idText(tokenizer->unknown()));
}

std::string markersText(const std::optional<tokenizer::ChatMarkers>& markers)
{
    if (!markers) {
        return row("chat markers", "none: a base model");
    }
    std::string stops;
    for (const std::string& stop : markers->stop) {
        stops.append(stops.empty() ? "" : " ").append(visible(stop));
    }
    return row("chat markers", "")
           + row("  user", visible(markers->userPrefix) + " " + visible(markers->userSuffix))
           + row("  assistant",
                 visible(markers->assistantPrefix) + " " + visible(markers->assistantSuffix))
           + row("  system", visible(markers->systemPrefix) + " " + visible(markers->systemSuffix))
           + row("  stop", stops);
}

std::string tensorsText(const checkpoint::GgufView& gguf)
{
    std::size_t widest = 0;
    for (const checkpoint::GgufTensorView& tensor : gguf.tensors()) {
        widest = std::max(widest, visibleText(tensor.name).size());
    }
    std::string text = "tensors\n";
    for (const checkpoint::GgufTensorView& tensor : gguf.tensors()) {
        std::string line = "  " + visibleText(tensor.name);
        line.resize(widest + 4, ' ');
        line += typeName(tensor.type);
        line.resize(widest + 12, ' ');
        std::string shape;
        for (const std::uint64_t size : shapeOf(tensor)) {
            shape.append(shape.empty() ? "" : " x ").append(std::to_string(size));
        }
        line += shape;
        line.resize(std::max(line.size() + 1, widest + 28), ' ');
        text += line + std::to_string(tensor.bytes.size()) + " bytes\n";
    }
    return text;
}

} // namespace

std::string inspectJson(const InspectInput& input)
{
    const checkpoint::HgrnBitFile& file = input.file;
    const checkpoint::HgrnBitHyperParameters& parameters = file.hyperParameters();
    const TernaryTotals ternary = ternaryTotals(file);
    const Json report = {
        {"file", file.source()},
        {"size_bytes", file.sizeBytes()},
        {"name", file.name()},
        {"license", file.license()},
        {"architecture", architecture(file)},
        {"fingerprint", input.fingerprint},
        {"hyper_parameters",
         {{"block_count", parameters.layerCount},
          {"embedding_length", parameters.hiddenSize},
          {"feed_forward_length", parameters.feedForwardSize},
          {"vocab_size", parameters.vocabularySize},
          {"context_length", parameters.contextLength},
          {"layer_norm_rms_epsilon", asWritten(parameters.rmsNormEps)},
          {"use_lower_bound", parameters.useLowerBound}}},
        {"parameters", file.parameterCount()},
        {"ternary_parameters", ternary.weights},
        {"bits_per_weight", ternary.bitsPerWeight()},
        {"state_bytes", stateBytes(parameters)},
        {"tokenizer", tokenizerJson(input.tokenizer)},
        {"chat_markers", markersJson(file.chatMarkers())},
        {"tensors", tensorsJson(file.gguf())},
        {"unknown_keys", file.unknownKeys()},
    };
    // Names from a file need not be UTF-8.
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string inspectText(const InspectInput& input)
{
    const checkpoint::HgrnBitFile& file = input.file;
    const checkpoint::HgrnBitHyperParameters& parameters = file.hyperParameters();
    const TernaryTotals ternary = ternaryTotals(file);
    std::string text =
        row("file", visibleText(file.source()))
        + row("size", std::to_string(file.sizeBytes()) + " bytes")
        + row("name", visible(file.name()))
        + row("license", file.license().empty() ? "not said" : visible(file.license()))
        + row("architecture", visible(architecture(file))) + row("fingerprint", input.fingerprint)
        + row("layers", std::to_string(parameters.layerCount))
        + row("hidden size", std::to_string(parameters.hiddenSize))
        + row("feed-forward size", std::to_string(parameters.feedForwardSize))
        + row("vocabulary", std::to_string(parameters.vocabularySize))
        + row("trained length", std::to_string(parameters.contextLength) + " tokens")
        + row("norm epsilon", formatShortest(parameters.rmsNormEps))
        + row("forget-gate floors", parameters.useLowerBound ? "yes" : "no")
        + row("parameters", std::to_string(file.parameterCount()))
        + row("  ternary", std::to_string(ternary.weights))
        + row("  bits per weight", formatFixed(ternary.bitsPerWeight(), 3))
        + row("state", std::to_string(stateBytes(parameters)) + " bytes")
        + tokenizerText(input.tokenizer) + markersText(file.chatMarkers());
    std::string unknown;
    for (const std::string& key : file.unknownKeys()) {
        unknown.append(unknown.empty() ? "" : " ").append(visible(key));
    }
    text += row("unknown keys", unknown.empty() ? "none" : unknown);
    return text + tensorsText(file.gguf());
}

} // namespace trilume::cli
