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
    std::optional<tokenizer::ChatMarkers> markers =
        options.chatMarkers ? options.chatMarkers : model->chatMarkers();
    if (markers && !markers->hasThoughts() && model->chatMarkers()) {
        // It thinks whatever is put around messages.
        markers->thoughtPrefix = model->chatMarkers()->thoughtPrefix;
        markers->thoughtSuffix = model->chatMarkers()->thoughtSuffix;
    }
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
    , m_encoder(m_format, &m_answers)
    , m_shortEncoder(m_format, &m_answers)
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
    m_shortEncoder.keepIn(nullptr, owner, m_session.model().info().vocabularySize);
    m_answers.setChat(request.chat);
    m_encoder.keepIn(m_store, owner, m_session.model().info().vocabularySize);
    m_likeliest = request.written || request.alternatives ? 0 : likeliestOf(request.sampling);
    if (request.written) {
        return readWritten(request, sink, stop);
    }
    const Result<Prompt> encoded = promptOf(request, stop);
    if (stop.stop_requested()) {
        return cancelled();
    }
    if (!encoded) {
        return encoded.error();
    }
    const Prompt& prompt = encoded.value();
    if (prompt.text.size() == 0) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The prompt is empty: there is nothing to continue.")};
    }
    GenerationResult result;
    result.stats.promptTokens = prompt.text.size();
    result.stats.leftOutMessages = prompt.leftOutMessages;
    Status status = Done{};
    m_session.hold([&] {
        status = readPrompt(prompt, prompt.text.size() - 1, sink, stop, result.stats);
        if (status.ok()) {
            status = decode(request, prompt.text, sink, stop, start, result);
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
// have logits, now and whenever the same prompt is answered again. So is what later prompts have,
// too, where that is less.
Status LocalGenerator::readPrompt(const Prompt& prompt,
                                  std::size_t reusable,
                                  const GenerationSink& sink,
                                  const std::stop_token& stop,
                                  GenerationStats& stats)
{
    const Clock::time_point start = Clock::now();
    const std::size_t size = prompt.text.size();
    const Result<std::size_t> restored =
        m_states.restoreLongest(m_session, prompt.text, std::min(reusable, size - 1));
    if (!restored) {
        return restored.error();
    }
    stats.reusedTokens = restored.value();
    if (sink.observer != nullptr) {
        announceTurn(prompt.text, *sink.observer);
    }
    Status status = Done{};
    if (prompt.lastingTokens > restored.value() && prompt.lastingTokens < size - 1) {
        status = readUpTo(prompt.text, prompt.lastingTokens, sink, stop);
    }
    if (status.ok()) {
        status = readUpTo(prompt.text, size - 1, sink, stop);
    }
    if (status.ok()) {
        status = readToken(prompt.text.from(size - 1).front(), sink.observer);
        if (sink.onPrefill) {
            sink.onPrefill({size, size});
        }
    }
    stats.prefillSeconds = secondsSince(start);
    return status;
}

// From where the session is to the token `end` of the prompt, which is remembered.
Status LocalGenerator::readUpTo(const TokenText& prompt,
                                std::size_t end,
                                const GenerationSink& sink,
                                const std::stop_token& stop)
{
    const std::size_t known = m_session.position();
    const std::vector<TokenId> ahead = prompt.from(known);
    const std::span<const TokenId> unread = std::span(ahead).first(end - known);
    Session::ReadOptions options;
    options.stop = stop;
    options.observer = sink.observer;
    std::size_t reported = 0;
    options.onProgress = [&](std::size_t done) {
        report(sink.observer, *m_session.model().tokenizer(), known + reported,
               unread.subspan(reported, done - reported));
        reported = done;
        if (sink.onPrefill) {
            sink.onPrefill({known + done, prompt.size()});
        }
    };
    Status status = m_session.read(unread, options);
    m_read = prompt.first(m_session.position());
    if (m_session.position() > 0) { // what was read before a stop, too: the next turn goes on there
        remember();
    }
    return status;
}

void LocalGenerator::remember()
{
    m_states.put(m_read, m_session.snapshot());
}

} // namespace trilume::generate
