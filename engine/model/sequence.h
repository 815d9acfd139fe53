// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/kernels/attention.h"
#include "engine/model/layer_observer.h"
#include "engine/model/part_times.h"
#include "engine/model/text_image.h"
#include "engine/quant/scale_kind.h"
#include "engine/runtime/call_ref.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace trilume::model {

// How much memory the keys and values of a text may take, which grow with it.
struct KvOptions
{
    static constexpr std::uint64_t kUsualBudget = std::uint64_t{2} << 30U;

    // Nothing: the most exact one of which a usual text fits into the budget (kv_budget.h).
    std::optional<kernels::KvFormat> format = {};
    std::uint64_t budgetBytes = kUsualBudget;
};

// How exactly transformers remember and multiply.
struct Precision
{
    KvOptions kv = {};
    // In models whose activations are floats by definition (kernels/README.md has what each costs).
    quant::CodeWidth codeWidth = quant::CodeWidth::Int8;
};

struct SequenceOptions
{
    ThreadBudget threads;
    std::size_t maxBatch = 32;                 // tokens of one forward call
    accel::ProjectionOptions projections = {}; // where besides the processor
    Precision precision = {};
};

// In place of a logit that was not wanted.
inline constexpr float kNotWanted = std::numeric_limits<float>::lowest();

// What one forward call shall write and remember besides advancing the state. What is not wanted
// (empty spans, null, false) costs nothing.
struct ForwardOutputs
{
    std::span<float> lastLogits = {}; // (vocabulary) after the last token
    std::span<float> allLogits = {};  // (tokens, vocabulary)
    // Of lastLogits only so many largest ones are wanted, and those that are equal to them; others
    // may be kNotWanted. 0: all of them.
    std::size_t likeliest = 0;
    bool canTakeBack = false; // Sequence::keep() may follow, for which more is remembered
    LayerObserver* observer = nullptr;
    PartTimes* partTimes = nullptr; // added to
};

// A text that was read, which sequences can go on from: immutable, its memory belongs to all of
// them.
class SharedText
{
public:
    SharedText() = default;
    virtual ~SharedText() = default;
    SharedText(const SharedText&) = delete;
    SharedText& operator=(const SharedText&) = delete;

    [[nodiscard]] virtual std::size_t position() const = 0; // tokens of it

    // As Sequence::save() would have it, whole and in parts. Any thread.
    [[nodiscard]] std::vector<std::byte> image() const { return parts().joined(); }
    [[nodiscard]] virtual ImageParts parts() const = 0;

    // What it holds of memory. Other texts may hold the same pieces, which exist once.
    struct Piece
    {
        const void* id;
        std::size_t bytes;
    };

    [[nodiscard]] virtual std::vector<Piece> pieces() const = 0;
};

// One text in progress: recurrent state and scratch of a model. Owned and used by one thread; never
// allocates after construction (but for the first call that can be taken back, for states that grow
// with the text, and for the threads that the run-time makes for a caller's first pass).
class Sequence : public HeldTensors
{
public:
    // Reads 1..maxBatch tokens, each inside the vocabulary (checked by the caller: Session does).
    // The same bits for any split of a text into calls, any thread count and instruction set.
    virtual void forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs) = 0;

    // Calls work() with the threads at hand that forward() otherwise fetches and gives back each
    // time: around many calls in a row. An exception of work() passes through.
    virtual void hold(CallRef work) = 0;

    // What the final norm and the head make of rows of the residual stream
    // (WatchedRole::Stream): (rows, width) to (rows, vocabulary). Of a row after the last layer
    // these are the bits of forward's logits. State and position stay. Not asked of a model without
    // such a stream.
    virtual void readOut(std::span<const float> stream, std::span<float> logits) = 0;

    // Tokens read so far.
    [[nodiscard]] virtual std::size_t position() const = 0;

    virtual void reset() = 0;

    // Of the last forward call only the first `tokens` count, none to all of them: position and
    // state become those after that token, as if the others had never been read. The call had
    // canTakeBack, and neither reset() nor restore() came since; what was kept can be shortened
    // once more.
    virtual void keep(std::size_t tokens) = 0;

    // The state and the position as an image, which only sequences of the same model read. Its
    // length is that of a save() now: it may grow with the text.
    [[nodiscard]] virtual std::size_t imageBytes() const = 0;
    virtual void save(std::span<std::byte> image) const = 0; // exactly imageBytes()

    // Goes on where the image was saved. Refuses images of models with another fingerprint or
    // shape, and damaged ones as far as their lengths show it: an error, and the sequence is as it
    // was.
    [[nodiscard]] virtual Status restore(std::span<const std::byte> image) = 0;

    // The same of an image that is read as it is restored.
    [[nodiscard]] virtual Status restoreFrom(ImageSource& image)
    {
        std::vector<std::byte> whole(image.bytes());
        const Status read = image.read(whole);
        return read.ok() ? restore(whole) : read;
    }

    [[nodiscard]] virtual std::size_t maxBatch() const = 0;

    // Tokens that a text may have: position() must not pass it. No number is too large for a state
    // that does not grow.
    [[nodiscard]] virtual std::size_t capacity() const
    {
        return std::numeric_limits<std::size_t>::max();
    }

    // Bytes of keys and values, all of which the next token reads; 0 where a state does not grow.
    [[nodiscard]] virtual std::uint64_t cacheBytes() const { return 0; }

    // The text now, without a copy, where the state grows with it; null where an image is as good.
    // Any thread may let it go.
    [[nodiscard]] virtual std::shared_ptr<const SharedText> share() const { return nullptr; }

    // Goes on from what a sequence has shared, as restore() does from its image.
    [[nodiscard]] virtual Status adopt(const SharedText& text) { return restore(text.image()); }
};

} // namespace trilume::model
