// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/generate/conversation.h"
#include "engine/generate/sampler.h"
#include "engine/generate/token_scores.h"
#include "engine/generate/turn_observer.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace trilume::generate {

// An answer that is there already, to whatever the request's input is.
struct WrittenAnswer
{
    std::string text;
    // So many tokens before its end are read even where the state behind them is at hand: for an
    // observer, which sees nothing else.
    std::size_t leastTokens = 0;
};

struct GenerationRequest
{
    static constexpr std::size_t kNoLimit = std::numeric_limits<std::size_t>::max();

    // Either a conversation that ends with the user's message, or a text to continue.
    std::variant<Conversation, std::string> input;
    // The conversation ends with an answer instead, and it is this that goes on.
    bool continuesAnswer = false;
    // Nothing is generated, but this is read token by token as if it were: its tokens are scored,
    // where that is asked for, and observed. They are those that the text has now, which need not
    // be those that it was written with.
    std::optional<WrittenAnswer> written;
    // Whether a model that knows how is to think before its answer, and what it has thought so far
    // of one that goes on: all of it where the answer has text.
    tokenizer::Thinking thinking = tokenizer::Thinking::On;
    std::string begunThought;
    SamplingOptions sampling;
    std::size_t maxTokens = 1024; // of the answer, without its thought
    std::size_t maxThoughtTokens = kNoLimit;
    std::size_t maxAllTokens = kNoLimit;  // of both
    std::vector<std::string> stopStrings; // beside the model's own
    // How likely each token was is told, with so many others in its place; absent: not told.
    std::optional<std::size_t> alternatives;
    // The chat that the text is of: what is stored of it (StateStore) goes with that chat. 0: of
    // none, and nothing is stored.
    std::int64_t chat = 0;
};

enum class FinishReason
{
    EndOfText = 1, // the model ended its answer
    StopString = 2,
    MaxTokens = 3, // of the answer, of its thought or of both
    Cancelled = 4,
    ContextFull = 5, // the text is as long as one of this model may be
};

// Wall-clock seconds, measured; token counts exact.
struct GenerationStats
{
    std::size_t promptTokens = 0; // of the whole prompt
    std::size_t reusedTokens = 0; // of these, not read again because a state was at hand
    std::size_t generatedTokens = 0;
    double prefillSeconds = 0.0;    // reading the prompt
    double firstTokenSeconds = 0.0; // from the request to the first token
    double decodeSeconds = 0.0;     // generating, without the prefill
    double thoughtSeconds = 0.0;    // of these, thinking
    std::size_t thoughtTokens = 0;  // of those that were generated
    // Of the conversation, the oldest behind the system's: there was no room for them.
    std::size_t leftOutMessages = 0;

    // Tokens per second while decoding; 0 when nothing was decoded.
    [[nodiscard]] double decodeTokensPerSecond() const;
};

struct GenerationResult
{
    std::string text; // the whole answer
    FinishReason reason = FinishReason::EndOfText;
    GenerationStats stats;
    std::size_t contextTokens = 0; // tokens in the state now
    std::string thought = {};      // before the text
};

struct PrefillProgress
{
    std::size_t doneTokens;
    std::size_t totalTokens; // with those of an answer that is only read
};

struct TokenProgress
{
    std::string_view text; // whole UTF-8, may be empty; valid during the call only
    std::size_t generatedTokens;
    std::span<const TokenScores> scores = {}; // of tokens whose text is told by now; as the text
    std::string_view thought = {};            // as the text, which it belongs before
};

// All are called on the generating thread and may be empty.
struct GenerationSink
{
    std::function<void(const PrefillProgress&)> onPrefill;
    std::function<void(const TokenProgress&)> onToken;
    // Watches this turn; only a generator that isObservable() calls it. Null costs nothing.
    TurnObserver* observer = nullptr;
};

// Where answers come from; the local engine is the first kind, a remote server may be another. Used
// by one thread.
class TextGenerator
{
public:
    virtual ~TextGenerator() = default;

    // Whether generate() lets an observer watch the layers; a remote model, for one, does not.
    [[nodiscard]] virtual bool isObservable() const { return false; }

    // Runs to the end on the caller's thread. A request to stop is honoured within one token or one
    // prefill chunk and is not an error: the result then holds what was generated, with
    // FinishReason::Cancelled.
    [[nodiscard]] virtual Result<GenerationResult> generate(const GenerationRequest& request,
                                                            const GenerationSink& sink,
                                                            std::stop_token stop) = 0;
};

} // namespace trilume::generate
