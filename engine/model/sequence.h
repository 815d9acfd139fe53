// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/model/layer_observer.h"
#include "engine/model/part_times.h"
#include "engine/runtime/call_ref.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::model {

struct SequenceOptions
{
    ThreadBudget threads;
    std::size_t maxBatch = 32;                 // tokens of one forward call
    accel::ProjectionOptions projections = {}; // where besides the processor
};

// What one forward call shall write besides advancing the state. Empty spans are not wanted and
// cost nothing.
struct ForwardOutputs
{
    std::span<float> lastLogits; // (vocabulary) after the last token
    std::span<float> allLogits;  // (tokens, vocabulary)
    std::span<float> allStates;  // (tokens, Sequence::stateFloats) the state after every position
    LayerObserver* observer = nullptr;
    PartTimes* partTimes = nullptr; // added to
};

// One text in progress: recurrent state and scratch of a model. Owned and used by one thread; never
// allocates after construction (but for snapshots, which the caller asks for, and for the threads
// that the run-time makes for a caller's first pass).
class Sequence
{
public:
    virtual ~Sequence() = default;

    // Reads 1..maxBatch tokens, each inside the vocabulary (checked by the caller: Session does).
    // The same bits for any split of a text into calls, any thread count and instruction set.
    virtual void forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs) = 0;

    // Calls work() with the threads at hand that forward() otherwise fetches and gives back each
    // time: around many calls in a row. An exception of work() passes through.
    virtual void hold(CallRef work) = 0;

    // Tokens read so far.
    [[nodiscard]] virtual std::size_t position() const = 0;

    virtual void reset() = 0;

    // The state as (layers, hidden) floats; a view that the next forward call changes.
    [[nodiscard]] virtual std::span<const float> state() const = 0;

    // Continues from a state that was copied from state() or from a row of allStates.
    virtual void setState(std::span<const float> state, std::size_t position) = 0;

    [[nodiscard]] virtual std::size_t maxBatch() const = 0;
};

} // namespace trilume::model
