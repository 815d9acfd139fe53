// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/completion_request.h"

#include "app/server/json_text.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

#include <nlohmann/json.hpp>

namespace trilume::app {

namespace {

using JsonValue = nlohmann::json;
using Problem = std::optional<ApiError>;

constexpr std::size_t kDeepest = 32;
constexpr std::size_t kMostStops = 16;
constexpr std::size_t kLongestStop = 1024; // bytes
constexpr std::size_t kLongestShown = 60;  // bytes
constexpr std::string_view kNoReasoning = "none";
constexpr std::size_t kTextTokens = 16; // what this endpoint has always written

ApiError wrongBody(std::string message)
{
    return {400, "invalid_json", std::move(message)};
}

ApiError wrongField(const std::string& field, const std::string& found, std::string_view expected)
{
    return {400, "invalid_value",
            field + " is " + found + ", expected " + std::string(expected) + ".", field};
}

// As people recognise it: short values themselves, of others what they are.
std::string shownValue(const JsonValue& value)
{
    switch (value.type()) {
    case JsonValue::value_t::string:
        return inQuotes(value.get_ref<const std::string&>());
    case JsonValue::value_t::array:
        return value.empty() ? "[]" : "an array";
    case JsonValue::value_t::object:
        return value.empty() ? "{}" : "an object";
    default:
        return value.dump();
    }
}

std::string range(const FieldSpec& field)
{
    const JsonValue lowest = field.lowest == std::floor(field.lowest)
                                 ? JsonValue(static_cast<std::int64_t>(field.lowest))
                                 : JsonValue(static_cast<float>(field.lowest));
    const JsonValue highest = static_cast<std::int64_t>(field.highest);
    return field.lowest == field.highest ? lowest.dump() : lowest.dump() + " to " + highest.dump();
}

// Numbers are read as floats, so it is those that are compared: 0.1 is not below 0.1F.
bool isInRange(const FieldSpec& field, double number)
{
    const auto nearest = [&field](double value) {
        return field.kind == FieldKind::Number ? static_cast<double>(static_cast<float>(value))
                                               : value;
    };
    return nearest(number) >= nearest(field.lowest) && nearest(number) <= nearest(field.highest);
}

bool isWhole(const JsonValue& value)
{
    return value.is_number_integer()
           || (value.is_number_float() && std::abs(value.get<double>()) < 9e15
               && std::floor(value.get<double>()) == value.get<double>());
}

bool areTexts(const JsonValue& value)
{
    return value.is_array() && std::all_of(value.begin(), value.end(), [](const JsonValue& one) {
               return one.is_string();
           });
}

Problem checkKind(const FieldSpec& field, const JsonValue& value)
{
    const std::string name(field.name);
    const auto unless = [&](bool isRight, std::string_view expected) {
        return isRight ? Problem() : wrongField(name, shownValue(value), expected);
    };
    switch (field.kind) {
    case FieldKind::Text:
        return unless(value.is_string(), "a string");
    case FieldKind::Flag:
        return unless(value.is_boolean(), "true or false");
    case FieldKind::Whole:
        return unless(isWhole(value) && isInRange(field, value.get<double>()),
                      field.lowest == field.highest ? range(field)
                                                    : "a whole number from " + range(field));
    case FieldKind::Number:
        return unless(value.is_number() && isInRange(field, value.get<double>()),
                      "a number from " + range(field));
    case FieldKind::Seed:
        return unless(value.is_number_integer(), "a whole number of 64 bits");
    case FieldKind::TextOrTexts:
        return unless(value.is_string() || areTexts(value), "a string or an array of strings");
    case FieldKind::Messages:
        return unless(value.is_array() && !value.empty(), "an array of messages");
    case FieldKind::StreamOptions:
        return unless(value.is_object(), "an object");
    }
    return std::nullopt;
}

// One body of a request, whose fields have their kinds.
class Fields
{
public:
    Fields(Endpoint endpoint, const JsonValue& object)
        : m_endpoint(endpoint)
        , m_object(object)
    {}

    [[nodiscard]] Problem check() const;

    // Null when it is absent, or null.
    [[nodiscard]] const JsonValue* find(std::string_view name) const
    {
        const auto found = m_object.find(name);
        return found == m_object.end() || found->is_null() ? nullptr : &*found;
    }

    template <typename Number>
    void read(std::string_view name, Number& place) const
    {
        if (const JsonValue* value = find(name)) {
            place = value->is_number_float() ? static_cast<Number>(value->get<double>())
                                             : value->get<Number>();
        }
    }

    [[nodiscard]] bool flag(std::string_view name) const
    {
        const JsonValue* value = find(name);
        return value != nullptr && value->get<bool>();
    }

private:
    [[nodiscard]] const FieldSpec* specOf(std::string_view name) const
    {
        for (const FieldSpec& field : requestFields()) {
            if (field.name == name && field.belongsTo(m_endpoint)) {
                return &field;
            }
        }
        return nullptr;
    }

    Endpoint m_endpoint;
    const JsonValue& m_object;
};

bool isNeutral(const FieldSpec& field, const JsonValue& value)
{
    return value.is_null() || value == JsonValue::parse(field.neutral, nullptr, false);
}

Problem Fields::check() const
{
    for (const auto& [name, value] : m_object.items()) {
        const FieldSpec* field = specOf(name);
        if (field == nullptr) {
            return ApiError{400, "unknown_field",
                            "The body has the field " + inQuotes(name)
                                + ", which this server does not know.",
                            name.substr(0, kLongestShown)};
        }
        if (field->use == FieldUse::OnlyDefault && !isNeutral(*field, value)) {
            ApiError error =
                wrongField(name, shownValue(value),
                           field->neutral == "null"
                               ? "nothing: this server does not offer it"
                               : std::string(field->neutral) + ": this server does not offer more");
            error.code = "unsupported_value";
            return error;
        }
        if (field->use == FieldUse::Read && !value.is_null()) {
            if (Problem problem = checkKind(*field, value)) {
                return problem;
            }
        }
    }
    for (const FieldSpec& field : requestFields()) {
        if (field.isRequired && field.belongsTo(m_endpoint) && find(field.name) == nullptr) {
            const std::string name(field.name);
            return ApiError{400, "missing_field", name + " is missing.", name};
        }
    }
    return std::nullopt;
}

// Messages

std::optional<tokenizer::Role> roleFrom(const JsonValue& role)
{
    if (role == "system" || role == "developer") {
        return tokenizer::Role::System;
    }
    if (role == "user") {
        return tokenizer::Role::User;
    }
    if (role == "assistant") {
        return tokenizer::Role::Assistant;
    }
    return std::nullopt;
}

// A text, or parts that are texts.
Problem readContent(const JsonValue& content, const std::string& place, std::string& text)
{
    if (content.is_string()) {
        text = content.get<std::string>();
        return std::nullopt;
    }
    if (!content.is_array()) {
        return wrongField(place, shownValue(content), "a string or an array of parts");
    }
    for (const JsonValue& part : content) {
        const bool isObject = part.is_object();
        const JsonValue kind = isObject ? part.value("type", JsonValue()) : JsonValue();
        const JsonValue words = isObject ? part.value("text", JsonValue()) : JsonValue();
        if (kind != "text" || !words.is_string()) {
            return wrongField(place, "made of parts other than texts",
                              "{\"type\": \"text\", \"text\": ...}: the model reads nothing else");
        }
        text += words.get_ref<const std::string&>();
    }
    return std::nullopt;
}

Problem readMessage(const JsonValue& message,
                    const std::string& place,
                    tokenizer::ChatMessage& read)
{
    if (!message.is_object()) {
        return wrongField(place, shownValue(message), "an object with role and content");
    }
    const JsonValue role = message.value("role", JsonValue());
    const std::optional<tokenizer::Role> known = roleFrom(role);
    if (!known) {
        return wrongField(place + ".role", shownValue(role),
                          "system, developer, user or assistant");
    }
    for (const auto& [name, value] : message.items()) {
        const bool isEmpty = value.is_null() || (value.is_array() && value.empty());
        if (name != "role" && name != "content" && name != "name" && !isEmpty) {
            return wrongField(place + "." + name.substr(0, kLongestShown), shownValue(value),
                              "nothing: this server does not offer it");
        }
    }
    read.role = *known;
    return readContent(message.value("content", JsonValue()), place + ".content", read.text);
}

Problem readMessages(const JsonValue& messages, generate::GenerationRequest& request)
{
    generate::Conversation conversation;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        tokenizer::ChatMessage message;
        if (Problem problem =
                readMessage(messages[i], "messages[" + std::to_string(i) + "]", message)) {
            return problem;
        }
        // The beginning of an answer: it goes on.
        request.continuesAnswer = message.role == tokenizer::Role::Assistant;
        conversation.append(std::move(message));
    }
    request.input = std::move(conversation);
    return std::nullopt;
}

Problem readPrompt(const JsonValue& prompt, generate::GenerationRequest& request)
{
    if (prompt.is_array() && prompt.size() != 1) {
        return wrongField("prompt", std::to_string(prompt.size()) + " texts", "one");
    }
    auto text = (prompt.is_array() ? prompt.front() : prompt).get<std::string>();
    if (text.empty()) {
        return wrongField("prompt", "\"\"", "a text to continue");
    }
    request.input = std::move(text);
    return std::nullopt;
}

Problem readStops(const JsonValue& stop, std::vector<std::string>& stops)
{
    stops = stop.is_string() ? std::vector<std::string>{stop.get<std::string>()}
                             : stop.get<std::vector<std::string>>();
    if (stops.size() > kMostStops) {
        return wrongField("stop", std::to_string(stops.size()) + " texts",
                          "at most " + std::to_string(kMostStops));
    }
    for (const std::string& text : stops) {
        if (text.size() > kLongestStop) {
            return wrongField("stop", "a text of " + std::to_string(text.size()) + " bytes",
                              "at most " + std::to_string(kLongestStop));
        }
    }
    return std::nullopt;
}

// The others

void readSampling(const Fields& fields,
                  std::uint64_t randomSeed,
                  generate::SamplingOptions& sampling)
{
    fields.read("temperature", sampling.temperature);
    fields.read("top_p", sampling.topP);
    sampling.topP = std::max(sampling.topP, generate::kMinTopP); // 0: the likeliest alone
    fields.read("top_k", sampling.topK);
    fields.read("min_p", sampling.minP);
    fields.read("repetition_penalty", sampling.repetitionPenalty);
    sampling.seed = randomSeed;
    if (const JsonValue* seed = fields.find("seed")) {
        sampling.seed = seed->is_number_unsigned()
                            ? seed->get<std::uint64_t>()
                            : static_cast<std::uint64_t>(seed->get<std::int64_t>());
    }
}

// A client's limit is for what is thought as well.
Problem readLength(const Fields& fields, Endpoint endpoint, generate::GenerationRequest& generation)
{
    std::size_t& maxTokens = generation.maxTokens;
    if (endpoint == Endpoint::Completions) {
        maxTokens = kTextTokens;
    }
    fields.read("max_tokens", maxTokens);
    const std::size_t older = maxTokens;
    fields.read("max_completion_tokens", maxTokens);
    if (fields.find("max_tokens") != nullptr || fields.find("max_completion_tokens") != nullptr) {
        generation.maxAllTokens = maxTokens;
    }
    if (fields.find("max_tokens") != nullptr && older != maxTokens) {
        return wrongField("max_completion_tokens", std::to_string(maxTokens),
                          std::to_string(older) + " as max_tokens says, or one of the two alone");
    }
    return std::nullopt;
}

Problem readStream(const Fields& fields, CompletionRequest& request)
{
    request.isStreamed = fields.flag("stream");
    const JsonValue* options = fields.find("stream_options");
    if (options == nullptr) {
        return std::nullopt;
    }
    const JsonValue usage = options->value("include_usage", JsonValue());
    if (!usage.is_null() && !usage.is_boolean()) {
        return wrongField("stream_options.include_usage", shownValue(usage), "true or false");
    }
    request.hasUsageInStream = usage.is_boolean() && usage.get<bool>();
    return std::nullopt;
}

Problem readScores(const Fields& fields, CompletionRequest& request)
{
    std::size_t alternatives = 0;
    const JsonValue* count = fields.find("top_logprobs");
    if (request.endpoint == Endpoint::Completions) {
        count = fields.find("logprobs");
        fields.read("logprobs", alternatives);
    } else if (!fields.flag("logprobs")) {
        return count == nullptr || *count == 0 ? Problem()
                                               : wrongField("top_logprobs", shownValue(*count),
                                                            "nothing where logprobs is not true");
    }
    fields.read("top_logprobs", alternatives);
    if (count != nullptr || request.endpoint == Endpoint::ChatCompletions) {
        request.generation.alternatives = alternatives;
    }
    return std::nullopt;
}

Problem readAll(const Fields& fields, std::uint64_t randomSeed, CompletionRequest& request)
{
    if (Problem problem = fields.check()) {
        return problem;
    }
    generate::GenerationRequest& generation = request.generation;
    if (const JsonValue* model = fields.find("model")) {
        request.model = model->get<std::string>();
    }
    readSampling(fields, randomSeed, generation.sampling);
    request.hasTemperature = fields.find("temperature") != nullptr;
    request.hasTopK = fields.find("top_k") != nullptr;
    request.hasTopP = fields.find("top_p") != nullptr;
    const JsonValue* effort = fields.find("reasoning_effort");
    if (effort != nullptr && *effort == kNoReasoning) {
        generation.thinking = tokenizer::Thinking::Off;
    }
    Problem problem = readLength(fields, request.endpoint, generation);
    if (!problem) {
        problem = readStream(fields, request);
    }
    if (!problem) {
        problem = readScores(fields, request);
    }
    if (const JsonValue* stop = fields.find("stop"); stop != nullptr && !problem) {
        problem = readStops(*stop, generation.stopStrings);
    }
    if (!problem) {
        problem = request.endpoint == Endpoint::Completions
                      ? readPrompt(*fields.find("prompt"), generation)
                      : readMessages(*fields.find("messages"), generation);
    }
    const JsonValue* goesOn = fields.find("continue_final_message");
    if (!problem && goesOn != nullptr && *goesOn == false && generation.continuesAnswer) {
        return wrongField("continue_final_message", "false",
                          "true or nothing: the last message is the beginning of an answer, which "
                          "goes on");
    }
    return problem;
}

} // namespace

std::variant<CompletionRequest, ApiError> parseCompletionRequest(Endpoint endpoint,
                                                                 std::string_view body,
                                                                 std::uint64_t randomSeed)
{
    if (jsonDepth(body, kDeepest) > kDeepest) {
        return wrongBody("The body is nested more than " + std::to_string(kDeepest)
                         + " levels deep, which no request is.");
    }
    JsonValue object;
    try {
        object = JsonValue::parse(body);
    } catch (const JsonValue::parse_error& error) {
        return wrongBody("The body is no JSON: it goes wrong at byte " + std::to_string(error.byte)
                         + ".");
    } catch (const JsonValue::exception&) { // a number beyond all numbers
        return wrongBody("The body is no JSON: it holds a number that is too large.");
    }
    if (!object.is_object()) {
        return wrongBody("The body is " + shownValue(object) + ", expected an object.");
    }
    CompletionRequest request;
    request.endpoint = endpoint;
    if (Problem problem = readAll(Fields(endpoint, object), randomSeed, request)) {
        return *std::move(problem);
    }
    return request;
}

generate::GenerationRequest withAdvice(const CompletionRequest& request,
                                       const std::optional<checkpoint::AdvisedSampling>& advised)
{
    generate::GenerationRequest generation = request.generation;
    if (advised) {
        generate::SamplingOptions& sampling = generation.sampling;
        sampling.temperature = request.hasTemperature ? sampling.temperature : advised->temperature;
        sampling.topK = request.hasTopK ? sampling.topK : advised->topK;
        sampling.topP = request.hasTopP ? sampling.topP : advised->topP;
    }
    return generation;
}

} // namespace trilume::app
