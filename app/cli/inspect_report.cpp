// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/inspect_report.h"

#include "app/cli/columns.h"
#include "app/cli/counted_text.h"
#include "app/cli/format.h"
#include "app/cli/told_text.h"
#include "engine/base/visible_text.h"
#include "engine/checkpoint/model_keys.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <nlohmann/json.hpp>

namespace trilume::cli {
namespace {

using Json = nlohmann::ordered_json;

struct TerminalInspect
{
    Q_DECLARE_TR_FUNCTIONS(TerminalInspect)
};

using checkpoint::EndToken;

constexpr std::size_t kValueColumnOfFile = 22;
constexpr std::string_view kChatForm = "chat form"; // untranslated: a source of ends in JSON

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
        return told(*flag ? TerminalInspect::tr("yes") : TerminalInspect::tr("no"));
    } else {
        text = std::to_string(std::get<std::uint64_t>(parameter.value));
    }
    return parameter.unit.isEmpty() ? text
                                    : told(trilume::Sentence::of("%1 %2", text, parameter.unit));
}

Json optionalId(const std::optional<TokenId>& id)
{
    return id ? Json(*id) : Json(nullptr);
}

bool isBpe(const InspectInput& input)
{
    return input.file.tokenizerKind == checkpoint::TokenizerKind::ByteBpe;
}

// The file's, and which the form of its chats adds.
std::vector<EndToken> endTokens(const InspectInput& input)
{
    std::vector<EndToken> ends = input.file.ends;
    const auto add = [&ends](const std::vector<TokenId>& ids, std::string_view source) {
        for (const TokenId id : ids) {
            if (std::none_of(ends.begin(), ends.end(),
                             [id](const EndToken& end) { return end.id == id; })) {
                ends.push_back({id, std::string(source)});
            }
        }
    };
    if (input.tokenizer != nullptr) {
        add(input.tokenizer->endTokens(), checkpoint::keys::kSentencePiece);
    }
    if (input.tokenizer != nullptr && input.file.chatMarkers) {
        const Result<tokenizer::ChatFormat> format =
            tokenizer::ChatFormat::create(*input.tokenizer, *input.file.chatMarkers);
        if (format) {
            add(format.value().stopTokens(), kChatForm);
        }
    }
    return ends;
}

Json tokenizerJson(const InspectInput& input)
{
    const tokenizer::Tokenizer* const tokenizer = input.tokenizer;
    if (tokenizer == nullptr) {
        return nullptr;
    }
    Json ends = Json::array();
    for (const EndToken& end : endTokens(input)) {
        ends.push_back(
            {{"id", end.id}, {"piece", tokenizer->piece(end.id)}, {"source", end.source}});
    }
    return {{"kind", isBpe(input) ? "byte-bpe" : "sentencepiece"},
            {"pieces", tokenizer->vocabularySize()},
            {"control_pieces", tokenizer->controlPieces()},
            {"bos_token_id", optionalId(tokenizer->beginOfText())},
            {"eos_token_id", optionalId(tokenizer->endOfText())},
            {"unknown_token_id", optionalId(tokenizer->unknown())},
            {"end_tokens", std::move(ends)}};
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
            {"thought_prefix", markers->thoughtPrefix},
            {"thought_suffix", markers->thoughtSuffix},
            {"stop", markers->stop}};
}

Json profileJson(const std::optional<checkpoint::ChatProfile>& profile)
{
    if (!profile) {
        return nullptr;
    }
    Json sampling = nullptr;
    if (const auto& advised = profile->sampling) {
        sampling = {{"temperature", asWritten(advised->temperature)},
                    {"top_k", advised->topK},
                    {"top_p", asWritten(advised->topP)}};
    }
    return {{"family", profile->family},
            {"template_known", profile->isTemplateKnown},
            {"sampling", std::move(sampling)}};
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

std::string idText(const std::optional<TokenId>& id)
{
    return id ? std::to_string(*id) : told(TerminalInspect::tr("none", "a token"));
}

// Texts of the file beside each other.
template <typename Texts>
std::string listed(const Texts& texts)
{
    std::string list;
    for (const std::string& text : texts) {
        list.append(list.empty() ? "" : " ").append(visible(text));
    }
    return list;
}

Json selfTestJson(const InspectInput& input)
{
    if (!input.selfTest) {
        return nullptr;
    }
    return {{"bits_per_byte", input.selfTest->bitsPerByte},
            {"most_bits_per_byte", generate::SelfTestOutcome::kMostBitsPerByte},
            {"tokens", input.selfTest->tokens},
            {"doubtful", input.selfTest->isDoubtful()}};
}

void addSelfTest(std::vector<ReportRow>& rows, const InspectInput& input)
{
    if (!input.selfTest) {
        return;
    }
    const std::string bits = formatFixed(input.selfTest->bitsPerByte, 2);
    const std::string most = formatFixed(generate::SelfTestOutcome::kMostBitsPerByte, 2);
    rows.push_back(
        {told(TerminalInspect::tr("self-test")),
         //: %1 and %2 are numbers
         told(TerminalInspect::tr("%1 bits a byte of a story, at most %2 expected"), bits, most)});
}

void addTokenizer(std::vector<ReportRow>& rows, const InspectInput& input)
{
    const tokenizer::Tokenizer* const tokenizer = input.tokenizer;
    const std::string name = told(TerminalInspect::tr("tokenizer"));
    if (tokenizer == nullptr) {
        rows.push_back({name, told(TerminalInspect::tr("none: driven by token ids"))});
        return;
    }
    const std::size_t pieces = tokenizer->vocabularySize();
    const int plural = pluralNumber(pieces);
    rows.push_back(
        {name, told(isBpe(input) ? TerminalInspect::tr("BPE, %1 pieces", nullptr, plural)
                                 : TerminalInspect::tr("SentencePiece, %1 pieces", nullptr, plural),
                    pieces)});
    rows.push_back(
        {"  " + told(TerminalInspect::tr("control pieces")), listed(tokenizer->controlPieces())});
    rows.push_back({"  " + told(TerminalInspect::tr("begin, end, unknown")),
                    idText(tokenizer->beginOfText()) + ", " + idText(tokenizer->endOfText()) + ", "
                        + idText(tokenizer->unknown())});
    std::string words = "  " + told(TerminalInspect::tr("ends of a text"));
    for (const EndToken& end : endTokens(input)) {
        const std::string source = end.source == kChatForm
                                       ? told(TerminalInspect::tr("chat form", "a source"))
                                       : visibleText(end.source);
        rows.push_back({std::exchange(words, ""), std::to_string(end.id) + " "
                                                      + visible(tokenizer->piece(end.id)) + " ("
                                                      + source + ")"});
    }
}

void addProfile(std::vector<ReportRow>& rows, const checkpoint::FileDescription& file)
{
    if (!file.chatProfile) {
        return;
    }
    const checkpoint::ChatProfile& profile = *file.chatProfile;
    rows.push_back({told(TerminalInspect::tr("chat family")), profile.family});
    if (const auto& advised = profile.sampling) {
        rows.push_back({"  " + told(TerminalInspect::tr("advised sampling")),
                        "--temperature " + formatShortest(advised->temperature) + " --top-k "
                            + std::to_string(advised->topK) + " --top-p "
                            + formatShortest(advised->topP)});
    }
    rows.push_back({"  " + told(TerminalInspect::tr("chat template")),
                    profile.isTemplateKnown ? told(TerminalInspect::tr("as it was published"))
                                            : told(checkpoint::templateDiffers(
                                                visibleText(file.source), profile.family))});
}

void addMarkers(std::vector<ReportRow>& rows, const std::optional<tokenizer::ChatMarkers>& markers)
{
    const std::string name = told(TerminalInspect::tr("chat markers"));
    if (!markers) {
        rows.push_back({name, told(TerminalInspect::tr("none: a base model"))});
        return;
    }
    const auto add = [&rows](const QString& words, const std::vector<std::string>& texts) {
        rows.push_back({"  " + told(words), listed(texts)});
    };
    rows.push_back({name, ""});
    add(TerminalInspect::tr("user"), {markers->userPrefix, markers->userSuffix});
    add(TerminalInspect::tr("assistant"), {markers->assistantPrefix, markers->assistantSuffix});
    add(TerminalInspect::tr("system"), {markers->systemPrefix, markers->systemSuffix});
    if (markers->hasThoughts()) {
        add(TerminalInspect::tr("thought"), {markers->thoughtPrefix, markers->thoughtSuffix});
    }
    add(TerminalInspect::tr("stop", "texts that end an answer"), markers->stop);
}

std::string tensorsText(const std::vector<checkpoint::StoredTensor>& tensors)
{
    std::size_t widest = 0;
    for (const checkpoint::StoredTensor& tensor : tensors) {
        widest = std::max(widest, displayWidth(visibleText(tensor.name)));
    }
    std::string text = told(TerminalInspect::tr("tensors")) + "\n";
    for (const checkpoint::StoredTensor& tensor : tensors) {
        std::string shape;
        for (const std::uint64_t size : tensor.shape) {
            shape.append(shape.empty() ? "" : " x ").append(std::to_string(size));
        }
        const std::string line =
            leftAligned(leftAligned("  " + visibleText(tensor.name), widest + 4) + tensor.type,
                        widest + 12)
            + shape;
        text += leftAligned(line, std::max(displayWidth(line) + 1, widest + 28))
                + bytesText(tensor.bytes) + "\n";
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
        {"self_test", selfTestJson(input)},
        {"tokenizer", tokenizerJson(input)},
        {"chat_markers", markersJson(file.chatMarkers)},
        {"chat_profile", profileJson(file.chatProfile)},
        {"tensors", tensorsJson(file.tensors)},
        {"unknown_keys", file.unknownKeys},
    };
    // Names from a file need not be UTF-8.
    return report.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

std::string inspectText(const InspectInput& input)
{
    const checkpoint::FileDescription& file = input.file;
    std::vector<ReportRow> rows{
        {told(TerminalInspect::tr("file")), visibleText(file.source)},
        {told(TerminalInspect::tr("size")), bytesText(file.sizeBytes)},
        {told(TerminalInspect::tr("name")), visible(file.name)},
        {told(TerminalInspect::tr("license")),
         file.license.empty() ? told(TerminalInspect::tr("not said")) : visible(file.license)},
        {told(TerminalInspect::tr("architecture")), visible(file.architecture)},
        {told(TerminalInspect::tr("fingerprint")), input.fingerprint}};
    for (const checkpoint::HyperParameter& parameter : file.hyperParameters) {
        rows.push_back({told(parameter.words), valueText(parameter)});
    }
    rows.push_back({told(TerminalInspect::tr("parameters")), std::to_string(file.parameterCount)});
    rows.push_back(
        {"  " + told(TerminalInspect::tr("ternary")), std::to_string(file.ternaryCount)});
    rows.push_back(
        {"  " + told(TerminalInspect::tr("bits per weight")), formatFixed(bitsPerWeight(file), 3)});
    rows.push_back({told(TerminalInspect::tr("state")),
                    file.stateBytes ? bytesText(*file.stateBytes)
                                    : told(TerminalInspect::tr("grows with the text"))});
    addSelfTest(rows, input);
    addTokenizer(rows, input);
    addMarkers(rows, file.chatMarkers);
    addProfile(rows, file);
    rows.push_back({told(TerminalInspect::tr("unknown keys")),
                    file.unknownKeys.empty() ? told(TerminalInspect::tr("none", "keys"))
                                             : listed(file.unknownKeys)});
    return rowsText(rows, kValueColumnOfFile) + tensorsText(file.tensors);
}

} // namespace trilume::cli
