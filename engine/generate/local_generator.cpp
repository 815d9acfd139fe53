// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/local_generator.h"

#include "engine/generate/answer_text.h"

#include <algorithm>
#include <utility>

namespace trilume::generate {

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// The first word of what goes on keeps its space, the first of an answer has none.
tokenizer::DecodeFrom decodesFrom(const GenerationRequest& request)
{
    const auto* text = std::get_if<std::string>(&request.input);
    const bool goesOn = text != nullptr ? !text->empty() : request.continuesAnswer;
    return goesOn ? tokenizer::DecodeFrom::Continuation : tokenizer::DecodeFrom::Beginning;
}

// Tells of tokens that were read, the first of them at `position`.
void report(TurnObserver* observer,
            const tokenizer::Tokenizer& tokenizer,
            std::size_t position,
            std::span<const TokenId> tokens)
{
    for (std::size_t i = 0; i < tokens.size() && observer != nullptr; ++i) {
        const std::string bytes = tokenizer.bytes(tokens[i]);
        observer->onTokenRead({position + i, tokens[i], bytes});
    }
}

} // namespace

double GenerationStats::decodeTokensPerSecond() const
{
    return decodeSeconds > 0.0 ? static_cast<double>(generatedTokens) / decodeSeconds : 0.0;
}

Result<std::unique_ptr<LocalGenerator>> LocalGenerator::create(
    std::shared_ptr<const model::Model> model,
    const LocalGeneratorOptions& options)
{
    const tokenizer::Tokenizer* tokenizer = model->tokenizer();
    if (tokenizer == nullptr) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: holds no tokenizer, so it reads token ids only, not text.",
                                  model->info().name)};
    }
    const std::optional<tokenizer::ChatMarkers>& markers =
        options.chatMarkers ? options.chatMarkers : model->chatMarkers();
    if (!markers) {
        tokenizer::ChatFormat format = tokenizer::ChatFormat::plainDialogue(*tokenizer);
        return std::unique_ptr<LocalGenerator>(
            new LocalGenerator(std::move(model), std::move(format), options));
    }
    Result<tokenizer::ChatFormat> format = tokenizer::ChatFormat::create(*tokenizer, *markers);
    if (!format.ok()) {
        return format.error();
    }
    return std::unique_ptr<LocalGenerator>(
        new LocalGenerator(std::move(model), std::move(format).value(), options));
}

LocalGenerator::LocalGenerator(std::shared_ptr<const model::Model> model,
                               tokenizer::ChatFormat format,
                               const LocalGeneratorOptions& options)
    : m_session(std::move(model),
                {.threads = options.threads,
                 .projections = options.projections,
                 .precision = options.precision})
    , m_format(std::move(format))
    , m_encoder(m_format)
    , m_states(options.stateCacheBytes, options.stateStore)
    , m_store(options.stateStore)
{}

Result<GenerationResult> LocalGenerator::generate(const GenerationRequest& request,
                                                  const GenerationSink& sink,
                                                  std::stop_token stop)
{
    const Clock::time_point start = Clock::now();
    if (Status status = validate(request.sampling); !status.ok()) {
        return status.error();
    }
    const TextOwner owner{m_session.model().info().fingerprint, request.chat};
    m_states.setOwner(owner);
    m_encoder.keepIn(m_store, owner, m_session.model().info().vocabularySize);
    m_likeliest = request.written || request.alternatives ? 0 : likeliestOf(request.sampling);
    if (request.written) {
        return readWritten(request, sink, stop);
    }
    const TokenText prompt = promptOf(request, stop);
    if (stop.stop_requested()) {
        return cancelled();
    }
    if (prompt.size() == 0) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The prompt is empty: there is nothing to continue.")};
    }
    GenerationResult result;
    result.stats.promptTokens = prompt.size();
    Status status = Done{};
    m_session.hold([&] {
        status = readPrompt(prompt, prompt.size() - 1, sink, stop, result.stats);
        if (status.ok()) {
            status = decode(request, sink, stop, start, result);
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

// Before anything was read; the prompt may be a part of one.
GenerationResult LocalGenerator::cancelled() const
{
    GenerationResult result;
    result.contextTokens = m_session.position();
    result.reason = FinishReason::Cancelled;
    return result;
}

TokenText LocalGenerator::promptOf(const GenerationRequest& request, const std::stop_token& stop)
{
    if (const auto* conversation = std::get_if<Conversation>(&request.input)) {
        const bool isOpen = request.continuesAnswer && !conversation->isEmpty();
        return isOpen ? m_encoder.encodeOpen(*conversation, stop)
                      : m_encoder.encode(*conversation, stop);
    }
    return {nullptr, m_format.completionPrompt(std::get<std::string>(request.input), stop)};
}

void LocalGenerator::announceTurn(const TokenText& prompt, TurnObserver& observer) const
{
    std::vector<std::size_t> ends(prompt.parts() != nullptr ? prompt.parts()->number : 0);
    for (const TokenPart* part = prompt.parts().get(); part != nullptr; part = part->before.get()) {
        ends[part->number - 1] = part->end;
    }
    const std::vector<TokenId> ids = prompt.all();
    observer.onTurnStart({ids, m_session.position(), ends, m_session.heldTensors()});
}

Status LocalGenerator::readToken(TokenId token, TurnObserver* observer)
{
    Session::ReadOptions options;
    options.observer = observer;
    options.likeliest = m_likeliest;
    Status status = m_session.read({&token, 1}, options);
    if (status.ok()) {
        m_read.append(token);
        report(observer, *m_session.model().tokenizer(), m_session.position() - 1, {&token, 1});
    }
    return status;
}

// All but the last token are read first and remembered: the last one is then read on its own to
// have logits, now and whenever the same prompt is answered again.
Status LocalGenerator::readPrompt(const TokenText& prompt,
                                  std::size_t reusable,
                                  const GenerationSink& sink,
                                  const std::stop_token& stop,
                                  GenerationStats& stats)
{
    const Clock::time_point start = Clock::now();
    const Result<std::size_t> restored =
        m_states.restoreLongest(m_session, prompt, std::min(reusable, prompt.size() - 1));
    if (!restored) {
        return restored.error();
    }
    const std::size_t known = restored.value();
    stats.reusedTokens = known;
    if (sink.observer != nullptr) {
        announceTurn(prompt, *sink.observer);
    }
    const std::vector<TokenId> ahead = prompt.from(known);
    const std::span<const TokenId> unread = std::span(ahead).first(ahead.size() - 1);
    const auto progress = [&](std::size_t done) {
        if (sink.onPrefill) {
            sink.onPrefill({known + done, prompt.size()});
        }
    };
    Session::ReadOptions options;
    options.stop = stop;
    options.observer = sink.observer;
    std::size_t reported = 0;
    options.onProgress = [&](std::size_t done) {
        report(sink.observer, *m_session.model().tokenizer(), known + reported,
               unread.subspan(reported, done - reported));
        reported = done;
        progress(done);
    };
    Status status = m_session.read(unread, options);
    m_read = prompt.first(m_session.position());
    if (m_session.position() > 0) { // what was read before a stop, too: the next turn goes on there
        remember();
    }
    if (status.ok()) {
        status = readToken(ahead.back(), sink.observer);
        progress(unread.size() + 1);
    }
    stats.prefillSeconds = secondsSince(start);
    return status;
}

bool LocalGenerator::isStopToken(TokenId token) const
{
    const std::vector<TokenId>& stops = m_format.stopTokens();
    return std::find(stops.begin(), stops.end(), token) != stops.end();
}

AnswerText LocalGenerator::answerText(const GenerationRequest& request) const
{
    std::vector<std::string> stopStrings = m_format.stopStrings();
    stopStrings.insert(stopStrings.end(), request.stopStrings.begin(), request.stopStrings.end());
    return {tokenizer::StreamDecoder(*m_session.model().tokenizer(), decodesFrom(request)),
            StopMatcher(std::move(stopStrings))};
}

Status LocalGenerator::decode(const GenerationRequest& request,
                              const GenerationSink& sink,
                              const std::stop_token& stop,
                              Clock::time_point start,
                              GenerationResult& result)
{
    const Clock::time_point decodeStart = Clock::now();
    AnswerText text = answerText(request);
    Sampler sampler(request.sampling, m_session.model().info().vocabularySize);
    const std::size_t window = std::min(request.sampling.repetitionWindow, m_read.size());
    for (const TokenId token : m_read.from(m_read.size() - window)) {
        sampler.accept(token);
    }
    std::optional<AnswerScores> scores;
    if (request.alternatives) {
        scores.emplace(*m_session.model().tokenizer(), *request.alternatives, decodesFrom(request));
    }
    const auto deliver = [&](const std::string& part) {
        result.text += part;
        const std::vector<TokenScores> certain =
            scores ? scores->certain(text, result.text.size()) : std::vector<TokenScores>();
        if (sink.onToken) {
            sink.onToken({part, result.stats.generatedTokens, certain});
        }
    };
    Snapshot beforeHeld; // the state before text that may be a stop string
    std::size_t heldPosition = 0;
    Status status = Done{};
    result.reason = FinishReason::MaxTokens;
    while (status.ok() && result.stats.generatedTokens < request.maxTokens) {
        if (stop.stop_requested()) {
            result.reason = FinishReason::Cancelled;
            break;
        }
        const TokenId token = sampler.sample(m_session.logits());
        if (isStopToken(token)) {
            result.reason = FinishReason::EndOfText;
            break;
        }
        sampler.accept(token);
        if (scores) {
            scores->add(m_session.logits(), token);
        }
        if (++result.stats.generatedTokens == 1) {
            result.stats.firstTokenSeconds = secondsSince(start);
        }
        deliver(text.add(token));
        if (text.isStopped()) {
            result.reason = FinishReason::StopString;
            break;
        }
        if (text.heldTokens() == 1) {
            beforeHeld = m_session.snapshot();
            heldPosition = m_session.position();
        }
        status = readToken(token, sink.observer);
    }
    result.stats.decodeSeconds = secondsSince(decodeStart);
    const std::string rest = text.finish();
    if (!rest.empty() || (scores && !scores->isEmpty())) {
        deliver(rest);
    }
    rememberEnd(text, heldPosition, std::move(beforeHeld));
    return status;
}

// The next prompt goes on where the answer ends, not inside of a stop string, unless it has the
// same one there.
void LocalGenerator::rememberEnd(const AnswerText& text,
                                 std::size_t heldPosition,
                                 Snapshot beforeHeld)
{
    if (text.isStopped() && text.heldTokens() > 1) {
        m_states.put(m_read.first(heldPosition), std::move(beforeHeld));
    }
    remember();
}

void LocalGenerator::remember()
{
    m_states.put(m_read, m_session.snapshot());
}

} // namespace trilume::generate
