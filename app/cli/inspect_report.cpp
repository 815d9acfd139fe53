// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_report.h"

#include "app/cli/format.h"
#include "engine/base/visible_text.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

double bitsPerWeight(const checkpoint::FileDescription& file)
{
    return file.ternaryCount == 0 ? 0.0
                                  : 8.0 * static_cast<double>(file.ternaryBytes)
                                        / static_cast<double>(file.ternaryCount);
}

// The double that is written as short as the float is: 1e-06, not 9.99999997e-07.
double asWritten(float number)
{
    return std::strtod(formatShortest(number).c_str(), nullptr);
}

Json hyperParametersJson(const std::vector<checkpoint::HyperParameter>& parameters)
{
    Json object = Json::object();
    for (const checkpoint::HyperParameter& parameter : parameters) {
        if (const auto* real = std::get_if<float>(&parameter.value)) {
            object[parameter.key] = asWritten(*real);
        } else if (const auto* flag = std::get_if<bool>(&parameter.value)) {
            object[parameter.key] = *flag;
        } else {
            object[parameter.key] = std::get<std::uint64_t>(parameter.value);
        }
    }
    return object;
}

std::string valueText(const checkpoint::HyperParameter& parameter)
{
    std::string text;
    if (const auto* real = std::get_if<float>(&parameter.value)) {
        text = formatShortest(*real);
    } else if (const auto* flag = std::get_if<bool>(&parameter.value)) {
        text = *flag ? "yes" : "no";
    } else {
        text = std::to_string(std::get<std::uint64_t>(parameter.value));
    }
    return parameter.unit.empty() ? text : text + " " + parameter.unit;
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

Json tensorsJson(const std::vector<checkpoint::StoredTensor>& tensors)
{
    Json list = Json::array();
    for (const checkpoint::StoredTensor& tensor : tensors) {
        list.push_back({{"name", tensor.name},
                        {"type", tensor.type},
                        {"shape", tensor.shape},
                        {"bytes", tensor.bytes}});
    }
    return list;
}

// Text from a file in quotes, with its line ends and blanks to be seen.
std::string visible(std::string_view text)
{
    return visibleText(Json(text).dump(-1, ' ', false, Json::error_handler_t::replace));
}

std::string inspectRow(std::string_view name, const std::string& value)
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
        return inspectRow("tokenizer", "none: driven by token ids");
    }
    std::string controls;
    for (const std::string& name : tokenizer->controlPieces()) {
        controls.append(controls.empty() ? "" : " ").append(visible(name));
    }
    return inspectRow("tokenizer",
                      "SentencePiece, " + std::to_string(tokenizer->vocabularySize()) + " pieces")
           + inspectRow("  control pieces", controls)
           + inspectRow("  begin, end, unknown", idText(tokenizer->beginOfText()) + ", "
                                                     + idText(tokenizer->endOfText()) + ", "
                                                     + idText(tokenizer->unknown()));
}

std::string markersText(const std::optional<tokenizer::ChatMarkers>& markers)
{
    if (!markers) {
        return inspectRow("chat markers", "none: a base model");
    }
    std::string stops;
    for (const std::string& stop : markers->stop) {
        stops.append(stops.empty() ? "" : " ").append(visible(stop));
    }
    return inspectRow("chat markers", "")
           + inspectRow("  user", visible(markers->userPrefix) + " " + visible(markers->userSuffix))
           + inspectRow("  assistant",
                        visible(markers->assistantPrefix) + " " + visible(markers->assistantSuffix))
           + inspectRow("  system",
                        visible(markers->systemPrefix) + " " + visible(markers->systemSuffix))
           + inspectRow("  stop", stops);
}

std::string tensorsText(const std::vector<checkpoint::StoredTensor>& tensors)
{
    std::size_t widest = 0;
    for (const checkpoint::StoredTensor& tensor : tensors) {
        widest = std::max(widest, visibleText(tensor.name).size());
    }
    std::string text = "tensors\n";
    for (const checkpoint::StoredTensor& tensor : tensors) {
        std::string line = "  " + visibleText(tensor.name);
        line.resize(widest + 4, ' ');
        line += tensor.type;
        line.resize(widest + 12, ' ');
        std::string shape;
        for (const std::uint64_t size : tensor.shape) {
            shape.append(shape.empty() ? "" : " x ").append(std::to_string(size));
        }
        line += shape;
        line.resize(std::max(line.size() + 1, widest + 28), ' ');
        text += line + std::to_string(tensor.bytes) + " bytes\n";
    }
    return text;
}

} // namespace

std::string inspectJson(const InspectInput& input)
{
    const checkpoint::FileDescription& file = input.file;
    const Json report = {
        {"file", file.source},
        {"size_bytes", file.sizeBytes},
        {"name", file.name},
        {"license", file.license},
        {"architecture", file.architecture},
        {"fingerprint", input.fingerprint},
        {"hyper_parameters", hyperParametersJson(file.hyperParameters)},
        {"parameters", file.parameterCount},
        {"ternary_parameters", file.ternaryCount},
        {"bits_per_weight", bitsPerWeight(file)},
        {"state_bytes", file.stateBytes ? Json(*file.stateBytes) : Json(nullptr)},
        {"tokenizer", tokenizerJson(input.tokenizer)},
        {"chat_markers", markersJson(file.chatMarkers)},
        {"tensors", tensorsJson(file.tensors)},
        {"unknown_keys", file.unknownKeys},
    };
    // Names from a file need not be UTF-8.
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string inspectText(const InspectInput& input)
{
    const checkpoint::FileDescription& file = input.file;
    std::string text =
        inspectRow("file", visibleText(file.source))
        + inspectRow("size", std::to_string(file.sizeBytes) + " bytes")
        + inspectRow("name", visible(file.name))
        + inspectRow("license", file.license.empty() ? "not said" : visible(file.license))
        + inspectRow("architecture", visible(file.architecture))
        + inspectRow("fingerprint", input.fingerprint);
    for (const checkpoint::HyperParameter& parameter : file.hyperParameters) {
        text += inspectRow(parameter.words, valueText(parameter));
    }
    text += inspectRow("parameters", std::to_string(file.parameterCount))
            + inspectRow("  ternary", std::to_string(file.ternaryCount))
            + inspectRow("  bits per weight", formatFixed(bitsPerWeight(file), 3))
            + inspectRow("state", file.stateBytes ? std::to_string(*file.stateBytes) + " bytes"
                                                  : "grows with the text")
            + tokenizerText(input.tokenizer) + markersText(file.chatMarkers);
    std::string unknown;
    for (const std::string& key : file.unknownKeys) {
        unknown.append(unknown.empty() ? "" : " ").append(visible(key));
    }
    text += inspectRow("unknown keys", unknown.empty() ? "none" : unknown);
    return text + tensorsText(file.tensors);
}

} // namespace trilume::cli
