// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/generate/session.h"
#include "engine/model/model.h"
#include "engine/runtime/thread_budget.h"

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <stop_token>
#include <string_view>
#include <vector>

namespace trilume::generate {

// How well a model predicts a short English story that comes with the program
// (resources/self-test/paragraph.txt): whether its file is computed as it was meant to be. A wrong
// activation, rows in another order or a type of weights taken for another give fluent nonsense
// without any error.
struct SelfTestOutcome
{
    double bitsPerByte = 0.0; // of the text; no vocabulary matters
    std::size_t tokens = 0;   // that were scored

    // Whoever knew nothing of the story but how often each of its words stands in it, and none of
    // their order, would need 1.42 bits for a byte: the entropy of its words over its length. A
    // model that needs more makes nothing of what it has read. The bundled model, one of the
    // smallest there are, needs 0.97.
    static constexpr double kMostBitsPerByte = 1.42;

    [[nodiscard]] bool isDoubtful() const { return bitsPerByte > kMostBitsPerByte; }
};

// The text that is read.
[[nodiscard]] std::string_view selfTestText();

// Reads the story in small steps, so that whoever has something better to do waits for one of them
// at most. One thread.
class SelfTest
{
public:
    static constexpr std::size_t kStepTokens = 4;
    static constexpr std::size_t kLeastTokens = 64; // fewer say nothing
    // Of computing: on a slow machine a part of the story has to do.
    static constexpr std::chrono::seconds kLongest{5};

    // Errc::Unsupported: a model without a tokenizer. Throws std::bad_alloc.
    [[nodiscard]] static Result<SelfTest> create(const std::shared_ptr<const model::Model>& model,
                                                 ThreadBudget threads);

    // False when there is nothing more to do. Errors are those of reading.
    [[nodiscard]] Result<bool> step();

    // Of what was read so far; nothing while that is too little.
    [[nodiscard]] std::optional<SelfTestOutcome> outcome() const;

private:
    SelfTest(const std::shared_ptr<const model::Model>& model, ThreadBudget threads);

    std::shared_ptr<const model::Model> m_model;
    std::unique_ptr<Session> m_session;
    std::vector<TokenId> m_tokens;
    std::size_t m_scored = 0; // tokens after the first
    std::size_t m_bytes = 0;  // of them
    double m_nats = 0.0;
    std::chrono::steady_clock::duration m_spent{};
};

// All of it at once.
[[nodiscard]] Result<SelfTestOutcome> runSelfTest(const std::shared_ptr<const model::Model>& model,
                                                  ThreadBudget threads,
                                                  const std::stop_token& stop);

} // namespace trilume::generate
