// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of LocalGenerator that writes an answer, token by token.
#include "engine/generate/answer_place.h"
#include "engine/generate/answer_text.h"
#include "engine/generate/local_generator.h"

#include <algorithm>
#include <utility>

namespace trilume::generate {

namespace {

using TokenClock = std::chrono::steady_clock;

double secondsBetween(TokenClock::time_point start, TokenClock::time_point end)
{
    return std::chrono::duration<double>(end - start).count();
}

bool continuesAnswer(const GenerationRequest& request)
{
    return request.continuesAnswer && std::holds_alternative<Conversation>(request.input)
           && !std::get<Conversation>(request.input).isEmpty();
}

const std::string& begunText(const GenerationRequest& request)
{
    return std::get<Conversation>(request.input).last()->message.text;
}

// The first word of what goes on keeps its space, the first of an answer has none.
tokenizer::DecodeFrom decodesFrom(const GenerationRequest& request)
{
    const auto* text = std::get_if<std::string>(&request.input);
    const bool goesOn = text != nullptr ? !text->empty() : request.continuesAnswer;
    return goesOn ? tokenizer::DecodeFrom::Continuation : tokenizer::DecodeFrom::Beginning;
}

SplitFrom splitsFrom(const GenerationRequest& request, bool isOpened)
{
    SplitFrom from;
    from.hasThought = !request.begunThought.empty();
    from.hasAnswer = continuesAnswer(request) && !begunText(request).empty();
    const bool isThinking = request.thinking == tokenizer::Thinking::On;
    from.isInThought = !from.hasAnswer && (from.hasThought || (isOpened && isThinking));
    return from;
}

// An answer as its tokens come: chosen, told and counted.
class AnswerInProgress
{
public:
    AnswerInProgress(const GenerationRequest& request,
                     const GenerationSink& sink,
                     AnswerText text,
                     const model::Model& model,
                     std::string begunCharacter,
                     GenerationResult& result)
        : m_request(request)
        , m_sink(sink)
        , m_text(std::move(text))
        , m_sampler(request.sampling, model.info().vocabularySize)
        , m_result(result)
    {
        if (request.alternatives) {
            m_scores.emplace(*model.tokenizer(), *request.alternatives, decodesFrom(request),
                             std::move(begunCharacter));
        }
    }

    [[nodiscard]] const AnswerText& text() const { return m_text; }

    [[nodiscard]] const std::vector<TokenId>& ids() const { return m_ids; }

    void readPrompt(const TokenText& prompt)
    {
        const std::size_t window = std::min(m_request.sampling.repetitionWindow, prompt.size());
        for (const TokenId token : prompt.from(prompt.size() - window)) {
            m_sampler.accept(token);
        }
    }

    [[nodiscard]] TokenId choose(std::span<const float> logits) { return m_sampler.sample(logits); }

    void add(TokenId token, std::span<const float> logits);
    void finish();
    [[nodiscard]] bool isAtLimit() const;

private:
    void deliver(const SplitText& part);

    const GenerationRequest& m_request;
    const GenerationSink& m_sink;
    AnswerText m_text;
    Sampler m_sampler;
    std::optional<AnswerScores> m_scores;
    std::vector<TokenId> m_ids;
    GenerationResult& m_result;
    TokenClock::time_point m_last = TokenClock::now();
};

void AnswerInProgress::add(TokenId token, std::span<const float> logits)
{
    GenerationStats& stats = m_result.stats;
    m_sampler.accept(token);
    m_ids.push_back(token);
    ++stats.generatedTokens;
    const bool wasInThought = m_text.isInThought();
    const SplitText part = m_text.add(token);
    const bool isThought = wasInThought || m_text.isInThought();
    const TokenClock::time_point now = TokenClock::now();
    if (isThought) {
        ++stats.thoughtTokens;
        stats.thoughtSeconds += secondsBetween(m_last, now);
    }
    m_last = now;
    if (m_scores && isThought) {
        m_scores->forgetPending();
    } else if (m_scores) {
        m_scores->add(logits, token);
    }
    deliver(part);
}

void AnswerInProgress::deliver(const SplitText& part)
{
    m_result.text += part.answer;
    m_result.thought += part.thought;
    const std::vector<TokenScores> certain =
        m_scores ? m_scores->certain(m_text, m_result.text.size()) : std::vector<TokenScores>();
    if (m_sink.onToken) {
        m_sink.onToken({part.answer, m_result.stats.generatedTokens, certain, part.thought});
    }
}

void AnswerInProgress::finish()
{
    const auto end =
        m_result.reason == FinishReason::EndOfText ? TextEnd::OfTheModel : TextEnd::Cut;
    const SplitText rest = m_text.finish(end);
    if (!rest.answer.empty() || !rest.thought.empty() || (m_scores && !m_scores->isEmpty())) {
        deliver(rest);
    }
}

bool AnswerInProgress::isAtLimit() const
{
    const std::size_t all = m_result.stats.generatedTokens;
    const std::size_t thought = m_result.stats.thoughtTokens;
    return all >= m_request.maxAllTokens
           || (m_text.isInThought() ? thought >= m_request.maxThoughtTokens
                                    : all - thought >= m_request.maxTokens);
}

} // namespace

bool LocalGenerator::isStopToken(TokenId token) const
{
    const std::vector<TokenId>& stops = m_format.stopTokens();
    return std::find(stops.begin(), stops.end(), token) != stops.end();
}

std::optional<ThoughtReading> LocalGenerator::thoughtReading(const SplitFrom& from) const
{
    const std::optional<tokenizer::ThoughtForm>& form = m_format.thoughts();
    if (!form) {
        return std::nullopt;
    }
    const auto tags =
        form->openToken ? ThoughtSplitter::Tags::AsTokens : ThoughtSplitter::Tags::InText;
    return ThoughtReading{ThoughtSplitter(form->openTag, form->closeTag, tags, from),
                          form->openToken, form->closeToken};
}

// Within a character where the answer that goes on ended there.
tokenizer::StreamDecoder LocalGenerator::decoder(const GenerationRequest& request) const
{
    tokenizer::StreamDecoder decoder(*m_session.model().tokenizer(), decodesFrom(request));
    const KeptAnswer* kept = nullptr;
    if (continuesAnswer(request)) {
        kept = m_answers.find(*std::get<Conversation>(request.input).last());
    }
    if (kept != nullptr && kept->thought == request.begunThought) {
        for (const TokenId token : kept->ids) {
            static_cast<void>(decoder.add(token)); // its text is there
        }
    }
    return decoder;
}

AnswerText LocalGenerator::answerText(const GenerationRequest& request) const
{
    std::vector<std::string> stopStrings = m_format.stopStrings();
    stopStrings.insert(stopStrings.end(), request.stopStrings.begin(), request.stopStrings.end());
    std::optional<ThoughtReading> thoughts;
    if (m_format.thoughts() && std::holds_alternative<Conversation>(request.input)) {
        thoughts = thoughtReading(splitsFrom(request, m_format.thoughts()->isOpened));
    }
    return {decoder(request), StopMatcher(std::move(stopStrings)), std::move(thoughts)};
}

Status LocalGenerator::decode(const GenerationRequest& request,
                              const TokenText& prompt,
                              const GenerationSink& sink,
                              const std::stop_token& stop,
                              Clock::time_point start,
                              GenerationResult& result)
{
    const Clock::time_point decodeStart = Clock::now();
    AnswerInProgress answer(request, sink, answerText(request), m_session.model(),
                            decoder(request).pending(), result);
    answer.readPrompt(m_read);
    Snapshot beforeHeld; // the state before text that may be a stop string
    std::size_t heldPosition = 0;
    Status status = Done{};
    result.reason = FinishReason::MaxTokens;
    while (status.ok() && !answer.isAtLimit()) {
        if (stop.stop_requested()) {
            result.reason = FinishReason::Cancelled;
            break;
        }
        const TokenId token = answer.choose(m_session.logits());
        if (isStopToken(token)) {
            result.reason = FinishReason::EndOfText;
            break;
        }
        answer.add(token, m_session.logits());
        if (result.stats.generatedTokens == 1) {
            result.stats.firstTokenSeconds = secondsBetween(start, Clock::now());
        }
        if (answer.text().isStopped()) {
            result.reason = FinishReason::StopString;
            break;
        }
        if (m_session.position() == m_session.capacity()) {
            result.reason = FinishReason::ContextFull;
            break;
        }
        if (answer.text().heldTokens() == 1) {
            beforeHeld = m_session.snapshot();
            heldPosition = m_session.position();
        }
        status = readToken(token, sink.observer);
    }
    result.stats.decodeSeconds = secondsBetween(decodeStart, Clock::now());
    answer.finish();
    keepAnswer(request, prompt, answer.ids(), result);
    rememberEnd(prompt.size() + result.stats.generatedTokens - answer.text().heldTokens(),
                heldPosition, std::move(beforeHeld));
    return status;
}

// Where the text says it all there is nothing to keep.
void LocalGenerator::keepAnswer(const GenerationRequest& request,
                                const TokenText& prompt,
                                std::span<const TokenId> written,
                                const GenerationResult& result)
{
    const auto* conversation = std::get_if<Conversation>(&request.input);
    if (conversation == nullptr || written.empty()) {
        return;
    }
    const bool goesOn = continuesAnswer(request);
    const std::string text = goesOn ? begunText(request) + result.text : result.text;
    const std::optional<TokenId> before = lastId(prompt.parts().get());
    const std::size_t prefix = m_format.answerPrefix(before).size();
    std::vector<TokenId> whole = prompt.rest();
    whole.insert(whole.end(), written.begin(), written.end());
    KeptAnswer answer;
    answer.thought = request.begunThought + result.thought;
    answer.ids.assign(whole.begin() + static_cast<std::ptrdiff_t>(prefix), whole.end());
    const bool isStopped = result.reason == FinishReason::StopString;
    const tokenizer::Tokenizer& tokenizer = *m_session.model().tokenizer();
    if (const auto place = placeOf(text, answer.ids, tokenizer, thoughtReading({}))) {
        answer.textBegin = place->begin;
        answer.textEnd = place->end;
        answer.ids.resize(isStopped ? place->end : place->kept);
    } else if (!text.empty() || isStopped) {
        return;
    }
    whole.resize(prefix + answer.ids.size());
    const std::span<const TokenId> own = answer.textIds();
    const std::vector<TokenId> usual = tokenizer.encode(text);
    if (std::equal(own.begin(), own.end(), usual.begin(), usual.end())
        && whole == m_format.openAnswer({answer.thought, text, request.thinking}, before)) {
        return;
    }
    Conversation answered = goesOn ? conversation->withoutLast() : *conversation;
    m_answers.put(answered, text, std::move(answer));
    if (m_store != nullptr) {
        // Stored with it, so that it is its ids after a restart too.
        answered.append({tokenizer::Role::Assistant, text});
        static_cast<void>(m_encoder.encode(answered));
    }
}

// The next prompt goes on where the text of the answer ends, not inside of a stop string or of a
// character, unless it has the same one there.
void LocalGenerator::rememberEnd(std::size_t textEnd, std::size_t heldPosition, Snapshot beforeHeld)
{
    if (textEnd == heldPosition && heldPosition < m_read.size()) {
        m_states.put(m_read.first(heldPosition), std::move(beforeHeld));
    }
    remember();
}

} // namespace trilume::generate
