// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/generate/hidden_ids.h"
#include "engine/generate/snapshot.h"
#include "engine/model/model.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace trilume::generate {

// Which logits count.
enum class LogitIds
{
    // Of ids without a piece minus infinity: a model has rows for them that nothing has trained,
    // and nobody could read what they say. All, where there is no tokenizer.
    WithPiece = 1,
    All, // as the head gives them
};

// One text in progress on one model: reads tokens, keeps the logits after the last of them. Owned
// and used by one thread. Ids are checked against the vocabulary here, so the model below may trust
// them.
class Session
{
public:
    // Throws std::bad_alloc.
    Session(std::shared_ptr<const model::Model> model,
            const model::SequenceOptions& options,
            LogitIds logitIds = LogitIds::WithPiece);

    struct ReadOptions
    {
        std::function<void(std::size_t doneTokens)> onProgress; // after each chunk; may be empty
        std::stop_token stop; // checked before each chunk: Errc::Cancelled
        model::LayerObserver* observer = nullptr;
        model::PartTimes* partTimes = nullptr;
        std::size_t likeliest = 0; // ForwardOutputs::likeliest, of logits()
    };

    // Calls work() with the threads of this session at hand: around many reads in a row, such as an
    // answer token by token. An exception of work() passes through.
    void hold(CallRef work) { m_sequence->hold(work); }

    // Reads any number of tokens in chunks of maxBatch; afterwards logits() belong to the last one.
    // After a cancel the tokens of the chunks before it have been read.
    [[nodiscard]] Status read(std::span<const TokenId> tokens, const ReadOptions& options);

    [[nodiscard]] Status read(std::span<const TokenId> tokens)
    {
        return read(tokens, ReadOptions());
    }

    // Reads the tokens and hands out the logits of all of them, chunk by chunk: `firstToken` is the
    // index of the first row of `logits` (tokens of the chunk, vocabulary).
    using LogitsSink = std::function<void(std::size_t firstToken, std::span<const float> logits)>;
    [[nodiscard]] Status readWithLogits(std::span<const TokenId> tokens,
                                        const LogitsSink& sink,
                                        const ReadOptions& options);

    // What the head makes of rows of the residual stream: Sequence::readOut.
    void readOut(std::span<const float> stream, std::span<float> logits)
    {
        m_sequence->readOut(stream, logits);
        m_hidden.hide(logits);
    }

    // (vocabulary) after the last token that was read; empty before the first and after restore().
    [[nodiscard]] std::span<const float> logits() const;

    [[nodiscard]] std::size_t position() const { return m_sequence->position(); }

    // Sequence::capacity and cacheBytes.
    [[nodiscard]] std::size_t capacity() const { return m_sequence->capacity(); }

    [[nodiscard]] std::uint64_t cacheBytes() const { return m_sequence->cacheBytes(); }

    // What stays from token to token, for those who watch.
    [[nodiscard]] const model::HeldTensors& heldTensors() const { return *m_sequence; }

    void reset();

    // The state now; the sampler's part is the caller's to fill.
    [[nodiscard]] Snapshot snapshot() const;

    // Refuses a snapshot of another model or of another size; the session is then as it was.
    [[nodiscard]] Status restore(const Snapshot& snapshot);

    // The same of one whose image is kept elsewhere: its own state is empty.
    [[nodiscard]] Status restoreFrom(const Snapshot& snapshot, model::ImageSource& image);

    [[nodiscard]] const model::Model& model() const { return *m_model; }

private:
    [[nodiscard]] Status checkModel(const Snapshot& snapshot) const;
    [[nodiscard]] Status goneOn(Status restored);
    [[nodiscard]] Status readChunks(std::span<const TokenId> tokens, const ReadOptions& options);
    [[nodiscard]] Status checkTokens(std::span<const TokenId> tokens) const;
    [[nodiscard]] Error notFinite() const;

    std::shared_ptr<const model::Model> m_model;
    std::unique_ptr<model::Sequence> m_sequence;
    HiddenIds m_hidden;          // none where all count
    std::vector<float> m_logits; // (vocabulary)
    bool m_hasLogits = false;
};

} // namespace trilume::generate
