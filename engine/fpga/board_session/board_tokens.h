// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/board_session/board_session.h"
#include "engine/fpga/layer/layered_model.h"
#include "engine/fpga/layer/token_board.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace trilume::fpga {

enum class VectorName
{
    AttentionNorm = 1,
    GateNorm,
    MlpNorm,
    Floors,
    FinalNorm,
};

enum class LinearName
{
    Input = 16,
    Forget,
    Gate,
    Output,
    MlpGate,
    MlpDown,
    Vocabulary,
};

enum class StepOutcome
{
    Done = 1,
    Failed,    // the state is as before
    Lost,      // nothing ended it, or the way to the board failed
    Cancelled, // because it closes
};

struct StepResult
{
    StepOutcome outcome = StepOutcome::Done;
    TicketCost cost;                  // where Done
    Error error = {Errc::Device, {}}; // where Failed or Lost
};

// A model whose tokens a board writes whole: its tensors as they come, then the board, which is
// lent by its session, and goes back to it with this. [one thread at a time, but for the end]
class BoardTokens final
{
public:
    // Unsupported: what the board lacks.
    [[nodiscard]] static Status supports(BoardSession& session, const LayeredShape& shape);

    // The same of another model, while this one is there.
    [[nodiscard]] Status supportsAnother(const LayeredShape& shape);

    // The session outlives it. Errors: of supports() and of BoardSession::lend().
    [[nodiscard]] static Result<std::unique_ptr<BoardTokens>> begin(BoardSession& session,
                                                                    const LayeredShape& shape);

    // Ends a step() of another thread, and returns after it.
    ~BoardTokens();
    BoardTokens(const BoardTokens&) = delete;
    BoardTokens& operator=(const BoardTokens&) = delete;

    // Each once, before ready(). InvalidArgument: there is no such tensor, or it is there already.
    [[nodiscard]] Status setVector(VectorName name,
                                   std::size_t layer,
                                   std::span<const float> values);
    // `norm` as wide as the matrix, which is not strided.
    [[nodiscard]] Status setLinear(LinearName name,
                                   std::size_t layer,
                                   const TritMatrix& trits,
                                   std::span<const float> norm,
                                   float scale);
    [[nodiscard]] Status ready();

    [[nodiscard]] bool isReady() const { return m_board != nullptr; }

    [[nodiscard]] const LayeredShape& shape() const { return m_model.shape; }

    // All below once it is ready. A token that fails on the board is done once more. After an error
    // of the way there nobody knows whether the board began anew, so that its memory is another: it
    // is lost from then on, and all of this fails.
    [[nodiscard]] StepResult step(std::span<const float> embedding,
                                  std::span<float> logits, // empty: not wanted
                                  std::chrono::nanoseconds most);
    [[nodiscard]] Status readState(std::size_t layer, std::span<float> state);
    [[nodiscard]] Status writeState(std::size_t layer, std::span<const float> state);

    [[nodiscard]] bool isLost() const { return m_isLost; }

private:
    BoardTokens(BoardSession& session, const LayeredShape& shape);

    [[nodiscard]] std::vector<float>* vectorOf(VectorName name, std::size_t layer);
    [[nodiscard]] LayeredLinear* linearOf(LinearName name, std::size_t layer);
    [[nodiscard]] Status checkComplete();
    [[nodiscard]] Status withBoard(const std::function<Status(Bus& bus)>& work);
    [[nodiscard]] Result<TokenEnd> stepOnce(const TokenStep& token);

    BoardSession& m_session;
    LayeredModel m_model; // its tensors until it is ready
    std::unique_ptr<TokenBoard> m_board;
    std::atomic<bool> m_isClosing = false;
    std::atomic<bool> m_isLost = false;
    std::mutex m_stepMutex; // held in step()
};

} // namespace trilume::fpga
