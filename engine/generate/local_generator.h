// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/generate/answer_text.h"
#include "engine/generate/kept_answers.h"
#include "engine/generate/kept_states.h"
#include "engine/generate/prompt_encoder.h"
#include "engine/generate/session.h"
#include "engine/generate/state_store.h"
#include "engine/generate/text_generator.h"
#include "engine/generate/token_text.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"
#include "engine/tokenizer/chat_format.h"

#include <chrono>
#include <memory>
#include <optional>
#include <span>

namespace trilume::generate {

struct LocalGeneratorOptions
{
    ThreadBudget threads;
    std::size_t stateCacheBytes = std::size_t{64} << 20U;
    StateStore* stateStore = nullptr; // for what outlives the program; borrowed, may be null
    std::optional<tokenizer::ChatMarkers> chatMarkers = {}; // in place of the model's own
    accel::ProjectionOptions projections = {};              // where besides the processor
    model::Precision precision = {};
};

// Answers from a model in this process. Keeps the ids of the last conversation and the states of
// what it read, so that only new text is encoded and read in the next turn: a turn costs the same
// however long its chat is. An answer stays what the model wrote, id by id, as long as its text is
// the same. A conversation that is longer than a text of the model may be loses its
// oldest turns (context_room.h).
class LocalGenerator final : public TextGenerator
{
public:
    // Refuses a model without tokenizer and markers that its vocabulary does not have. Throws
    // std::bad_alloc.
    [[nodiscard]] static Result<std::unique_ptr<LocalGenerator>> create(
        std::shared_ptr<const model::Model> model,
        const LocalGeneratorOptions& options);

    [[nodiscard]] bool isObservable() const override { return true; }

    [[nodiscard]] Result<GenerationResult> generate(const GenerationRequest& request,
                                                    const GenerationSink& sink,
                                                    std::stop_token stop) override;

    [[nodiscard]] const model::Model& model() const { return m_session.model(); }

private:
    using Clock = std::chrono::steady_clock;

    LocalGenerator(std::shared_ptr<const model::Model> model,
                   tokenizer::ChatFormat format,
                   const LocalGeneratorOptions& options);

    struct Prompt
    {
        TokenText text;
        std::size_t lastingTokens = 0;   // its beginning that the next prompt of the chat has, too
        std::size_t leftOutMessages = 0; // behind those of the system
    };

    [[nodiscard]] Result<Prompt> promptOf(const GenerationRequest& request,
                                          const std::stop_token& stop);
    [[nodiscard]] Prompt encoded(PromptEncoder& encoder,
                                 const Conversation& conversation,
                                 const GenerationRequest& request,
                                 const std::stop_token& stop) const;
    void findBegunAnswer(const Conversation& conversation,
                         const GenerationRequest& request,
                         const std::stop_token& stop);
    [[nodiscard]] std::size_t leftOut(const Conversation& conversation,
                                      const TokenText& prompt) const;
    [[nodiscard]] Error tooLong(std::size_t tokens) const;
    [[nodiscard]] GenerationResult cancelled() const;
    void announceTurn(const TokenText& prompt, TurnObserver& observer) const;
    [[nodiscard]] Status readToken(TokenId token, TurnObserver* observer);
    // States behind more than `reusable` tokens of it are not taken.
    [[nodiscard]] Status readPrompt(const Prompt& prompt,
                                    std::size_t reusable,
                                    const GenerationSink& sink,
                                    const std::stop_token& stop,
                                    GenerationStats& stats);
    [[nodiscard]] Status readUpTo(const TokenText& prompt,
                                  std::size_t end,
                                  const GenerationSink& sink,
                                  const std::stop_token& stop);
    [[nodiscard]] tokenizer::StreamDecoder decoder(const GenerationRequest& request) const;
    [[nodiscard]] AnswerText answerText(const GenerationRequest& request) const;
    [[nodiscard]] std::optional<ThoughtReading> thoughtReading(const SplitFrom& from) const;
    [[nodiscard]] Status decode(const GenerationRequest& request,
                                const TokenText& prompt,
                                const GenerationSink& sink,
                                const std::stop_token& stop,
                                Clock::time_point start,
                                GenerationResult& result);
    [[nodiscard]] TokenText before(const GenerationRequest& request,
                                   std::size_t leftOutMessages,
                                   const std::stop_token& stop);
    [[nodiscard]] Result<GenerationResult> readWritten(const GenerationRequest& request,
                                                       const GenerationSink& sink,
                                                       const std::stop_token& stop);
    [[nodiscard]] Status readAnswer(const TokenText& whole,
                                    const GenerationRequest& request,
                                    const GenerationSink& sink,
                                    const std::stop_token& stop,
                                    GenerationResult& result);
    [[nodiscard]] bool isStopToken(TokenId token) const;
    void keepAnswer(const GenerationRequest& request,
                    const TokenText& prompt,
                    std::span<const TokenId> written,
                    const GenerationResult& result);
    void rememberEnd(std::size_t textEnd, std::size_t heldPosition, Snapshot beforeHeld);
    void remember();

    std::size_t m_likeliest = 0; // logits that the answer at hand needs, 0: all
    Session m_session;
    tokenizer::ChatFormat m_format;
    KeptAnswers m_answers;
    PromptEncoder m_encoder;      // borrows m_format and m_answers
    PromptEncoder m_shortEncoder; // the same, of conversations without their beginning
    KeptStates m_states;
    StateStore* m_store; // may be null
    TokenText m_read;    // what the session's state has read
};

} // namespace trilume::generate
