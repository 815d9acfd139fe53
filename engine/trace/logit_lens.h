// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_options.h"
#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/generate/session.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <span>
#include <stop_token>
#include <vector>

namespace trilume::trace {

// The logit lens: final norm and head, applied to the residual stream after every layer, as if the
// model ended there (nostalgebraist, "interpreting GPT: the logit lens", 2020). After the last
// layer it is what the model says, bit for bit.

inline constexpr std::size_t kMostLensChoices = 20; // of a cell
inline constexpr std::size_t kMostLensTokens = 4096;

struct LensChoice
{
    TokenId id = 0;
    float probability = 0.0F;
};

// What would be said after one token, were one layer the last.
struct LensCell
{
    std::vector<LensChoice> likeliest; // the likeliest first, of equal ones the lower id
    float entropy = 0.0F;              // natural, over the whole vocabulary
};

struct LensToken
{
    std::size_t position = 0;
    TokenId id = 0; // that was read here; the cells are about what follows it
    // The first layer from which on to the last one the likeliest token stays what it is at the
    // end.
    std::size_t settledLayer = 0;
    std::vector<LensCell> layers;
};

// Computes the cells of one token after the other. One thread, the session's.
class LogitLens
{
public:
    // `choices` of every cell, 1..kMostLensChoices. Errc::Unsupported: a model without a residual
    // stream.
    [[nodiscard]] static Result<LogitLens> create(const model::Model& model, std::size_t choices);

    // `stream`: (layers, width) of the token, as an observer of the session was told. Uses the
    // session's head, nothing of its text.
    [[nodiscard]] LensToken look(generate::Session& session,
                                 std::span<const float> stream,
                                 std::size_t position,
                                 TokenId id);

    [[nodiscard]] std::size_t choices() const { return m_choices; }

private:
    LogitLens(const model::Model& model, std::size_t choices);

    std::size_t m_layers;
    std::size_t m_vocabulary;
    std::size_t m_choices;
    std::vector<float> m_logits; // (layers, vocabulary)
};

// [first, end) of the tokens of a text.
struct LensRange
{
    std::size_t first = 0;
    std::size_t end = 0;
};

struct LensOptions
{
    ThreadBudget threads;
    accel::ProjectionOptions projections = {}; // where besides the processor
    model::Precision precision = {};
    std::size_t choices = 5;   // 1..kMostLensChoices
    std::size_t maxBatch = 32; // tokens that are read at once
    // Tokens read or looked at, of range.end; on the calling thread; may be empty.
    std::function<void(std::size_t doneTokens)> onProgress = {};
    std::stop_token stop = {}; // looked at after every token of the range: Errc::Cancelled
};

// Reads the text from an empty state up to the end of the range, in a session of its own, and looks
// at the tokens of the range. Refuses an empty range, one beyond the text, more than
// kMostLensTokens, and ids outside the vocabulary. May throw std::bad_alloc.
[[nodiscard]] Result<std::vector<LensToken>> readLens(
    const std::shared_ptr<const model::Model>& model,
    std::span<const TokenId> ids,
    const LensRange& range,
    const LensOptions& options);

} // namespace trilume::trace
