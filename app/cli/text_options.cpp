// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/text_options.h"

#include "app/cli/counted_text.h"
#include "app/cli/told_text.h"

#include <QCoreApplication>

#include <random>
#include <utility>

namespace trilume::cli {
namespace {

struct TerminalText
{
    Q_DECLARE_TR_FUNCTIONS(TerminalText)
};

constexpr std::uint64_t kMaxTopK = std::uint64_t{1} << 32U;
constexpr std::uint64_t kMaxTokens = 1000000000;

std::uint64_t randomSeed()
{
    std::random_device device;
    const std::uint64_t high = device();
    return (high << 32U) | device();
}

struct RealOption
{
    const char* name;
    float lowest;
    float highest;
    float generate::SamplingOptions::*place;
};

constexpr RealOption kRealOptions[] = {
    {"temperature", 0.0F, generate::kMaxTemperature, &generate::SamplingOptions::temperature},
    {"top-p", generate::kMinTopP, 1.0F, &generate::SamplingOptions::topP},
    {"min-p", 0.0F, 1.0F, &generate::SamplingOptions::minP},
    {"repetition-penalty", generate::kMinRepetitionPenalty, generate::kMaxRepetitionPenalty,
     &generate::SamplingOptions::repetitionPenalty},
};

Result<generate::SamplingOptions> samplingOptions(const Arguments& arguments)
{
    generate::SamplingOptions options;
    for (const RealOption& option : kRealOptions) {
        const Result<float> number =
            arguments.realNumber(option.name, option.lowest, option.highest);
        if (!number) {
            return number.error();
        }
        options.*option.place = number.value();
    }
    if (arguments.isSet("greedy")) {
        options.temperature = 0.0F;
    }
    const Result<std::uint64_t> topK = arguments.wholeNumber("top-k", 0, kMaxTopK);
    if (!topK) {
        return topK.error();
    }
    options.topK = static_cast<std::size_t>(topK.value());
    options.seed = randomSeed();
    if (arguments.isSet("seed")) {
        const Result<std::uint64_t> seed = arguments.wholeNumber("seed", 0);
        if (!seed) {
            return seed.error();
        }
        options.seed = seed.value();
    }
    return options;
}

} // namespace

Result<TextOptions> textOptions(const Arguments& arguments)
{
    TextOptions options;
    const Result<generate::SamplingOptions> sampling = samplingOptions(arguments);
    if (!sampling) {
        return sampling.error();
    }
    options.sampling = sampling.value();
    const Result<std::uint64_t> maxTokens = arguments.wholeNumber("max-tokens", 1, kMaxTokens);
    if (!maxTokens) {
        return maxTokens.error();
    }
    options.maxTokens = static_cast<std::size_t>(maxTokens.value());
    const Result<std::uint64_t> thought =
        arguments.wholeNumber("max-thought-tokens", 1, kMaxTokens);
    if (!thought) {
        return thought.error();
    }
    options.maxThoughtTokens = static_cast<std::size_t>(thought.value());
    const Result<std::string> think = arguments.choice("think", {"on", "off"});
    if (!think) {
        return think.error();
    }
    options.thinking = think.value() == "off" ? tokenizer::Thinking::Off : tokenizer::Thinking::On;
    const QStringList stops = arguments.values("stop");
    for (const QString& stop : stops) {
        options.stopStrings.push_back(stop.toStdString());
    }
    if (arguments.isSet("system")) {
        options.system = arguments.text("system");
    }
    return options;
}

void takeAdvice(TextOptions& options, const Arguments& arguments, const model::ModelInfo& model)
{
    if (!model.advisedSampling) {
        return;
    }
    const checkpoint::AdvisedSampling& advised = *model.advisedSampling;
    if (!arguments.isSet("temperature") && !arguments.isSet("greedy")) {
        options.sampling.temperature = advised.temperature;
    }
    if (!arguments.isSet("top-k")) {
        options.sampling.topK = advised.topK;
    }
    if (!arguments.isSet("top-p")) {
        options.sampling.topP = advised.topP;
    }
}

generate::Conversation newConversation(const TextOptions& options)
{
    generate::Conversation conversation;
    if (options.system) {
        conversation.append({tokenizer::Role::System, *options.system});
    }
    return conversation;
}

generate::GenerationRequest chatRequest(const TextOptions& options,
                                        generate::Conversation conversation)
{
    generate::GenerationRequest request;
    request.input = std::move(conversation);
    request.sampling = options.sampling;
    request.maxTokens = options.maxTokens;
    request.maxThoughtTokens = options.maxThoughtTokens;
    request.thinking = options.thinking;
    request.stopStrings = options.stopStrings;
    return request;
}

void AnswerWriter::write(const generate::TokenProgress& token)
{
    if (!token.thought.empty()) {
        m_console.outThought(token.thought);
        m_isInThought = true;
    }
    if (!token.text.empty()) {
        if (std::exchange(m_isInThought, false)) {
            m_console.outThought("\n\n");
        }
        m_console.outGenerated(token.text);
        m_console.flush();
    }
    if (m_console.isOutputLost()) {
        m_interrupt.requestStop();
    }
}

void noteStats(Console& console, const generate::GenerationResult& result)
{
    const generate::GenerationStats& stats = result.stats;
    if (stats.leftOutMessages > 0) {
        console.note(messagesLeftOutText(stats.leftOutMessages));
    }
    if (result.reason == generate::FinishReason::ContextFull) {
        console.note(told(TerminalText::tr("[the text is as long as one of this model may be]")));
    } else if (result.reason == generate::FinishReason::MaxTokens && result.text.empty()
               && !result.thought.empty()) {
        console.note(told(TerminalText::tr("[the thought reached its limit]")));
    }
    console.note(tokensWrittenText(stats.generatedTokens, stats.decodeTokensPerSecond()));
}

} // namespace trilume::cli
