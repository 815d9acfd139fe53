// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of LocalGenerator that reads an answer which is there already.
#include "engine/generate/answer_text.h"
#include "engine/generate/local_generator.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace trilume::generate {

namespace {

// The input with the answer behind it.
GenerationRequest withAnswer(const GenerationRequest& request)
{
    GenerationRequest whole;
    whole.input = request.input;
    if (auto* conversation = std::get_if<Conversation>(&whole.input)) {
        conversation->append({tokenizer::Role::Assistant, request.written->text});
        whole.continuesAnswer = true;
    } else {
        std::get<std::string>(whole.input) += request.written->text;
    }
    return whole;
}

// How many ids both begin with. Of an answer the last ids before it may be others than of a prompt
// alone: a space can belong to either side.
std::size_t commonIds(const TokenText& a, const TokenText& b)
{
    const std::vector<TokenId> ids = a.all();
    const std::vector<TokenId> others = b.all();
    const auto end = std::mismatch(ids.begin(), ids.end(), others.begin(), others.end());
    return static_cast<std::size_t>(end.first - ids.begin());
}

} // namespace

// What is answered, without the messages that are left out of it with its answer.
TokenText LocalGenerator::before(const GenerationRequest& request,
                                 std::size_t leftOutMessages,
                                 const std::stop_token& stop)
{
    if (const auto* conversation = std::get_if<Conversation>(&request.input)) {
        return leftOutMessages == 0
                   ? encoded(m_encoder, *conversation, request, stop).text
                   : encoded(m_shortEncoder, conversation->withoutOldest(leftOutMessages), request,
                             stop)
                         .text;
    }
    return {nullptr, m_format.completionPrompt(std::get<std::string>(request.input), stop)};
}

Result<GenerationResult> LocalGenerator::readWritten(const GenerationRequest& request,
                                                     const GenerationSink& sink,
                                                     const std::stop_token& stop)
{
    const Result<Prompt> encoded = promptOf(withAnswer(request), stop);
    if (stop.stop_requested()) {
        return cancelled();
    }
    if (!encoded) {
        return encoded.error();
    }
    const TokenText& whole = encoded.value().text;
    Prompt prompt;
    prompt.leftOutMessages = encoded.value().leftOutMessages;
    prompt.text = whole.first(commonIds(before(request, prompt.leftOutMessages, stop), whole));
    prompt.lastingTokens = prompt.text.size();
    if (prompt.text.size() == 0) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("Nothing is before the answer, so nothing says how likely its "
                                  "first token was.")};
    }
    GenerationResult result;
    result.stats.promptTokens = prompt.text.size();
    result.stats.leftOutMessages = prompt.leftOutMessages;
    GenerationSink watched = sink;
    watched.onPrefill = [&](const PrefillProgress& progress) {
        if (sink.onPrefill) {
            sink.onPrefill({progress.doneTokens, whole.size()});
        }
    };
    const std::size_t least = std::min(request.written->leastTokens, whole.size());
    Status status = Done{};
    m_session.hold([&] {
        status = readPrompt(prompt, whole.size() - least, watched, stop, result.stats);
        if (status.ok()) {
            status = readAnswer(whole, request, watched, stop, result);
        }
    });
    result.contextTokens = m_session.position();
    if (!status.ok()) {
        if (status.error().code != Errc::Cancelled) {
            return status.error();
        }
        result.reason = FinishReason::Cancelled;
    }
    return result;
}

Status LocalGenerator::readAnswer(const TokenText& whole,
                                  const GenerationRequest& request,
                                  const GenerationSink& sink,
                                  const std::stop_token& stop,
                                  GenerationResult& result)
{
    const std::vector<TokenId> ids = whole.from(result.stats.promptTokens);
    const tokenizer::Tokenizer& tokenizer = *m_session.model().tokenizer();
    const bool isText = std::holds_alternative<std::string>(request.input);
    const auto from =
        isText ? tokenizer::DecodeFrom::Continuation : tokenizer::DecodeFrom::Beginning;
    AnswerText text(tokenizer::StreamDecoder(tokenizer, from), StopMatcher({}));
    std::optional<AnswerScores> scores;
    if (request.alternatives) {
        scores.emplace(tokenizer, *request.alternatives, from);
    }
    const auto tellCertain = [&](const std::string& part) {
        result.text += part;
        const std::vector<TokenScores> certain =
            scores ? scores->certain(text, result.text.size()) : std::vector<TokenScores>();
        if (sink.onToken && !certain.empty()) {
            sink.onToken({{}, 0, certain});
        }
    };
    result.reason = FinishReason::EndOfText;
    std::size_t read = 0;
    for (const TokenId token : ids) {
        if (stop.stop_requested()) {
            result.reason = FinishReason::Cancelled;
            break;
        }
        if (scores) {
            scores->add(m_session.logits(), token);
        }
        tellCertain(text.add(token).answer);
        if (Status status = readToken(token, sink.observer); !status.ok()) {
            return status;
        }
        sink.onPrefill({result.stats.promptTokens + ++read, whole.size()});
    }
    tellCertain(text.finish(TextEnd::Cut).answer);
    remember();
    return Done{};
}

} // namespace trilume::generate
