// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/projection_runner.h"
#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/hgrn_bit/batches.h"
#include "engine/model/hgrn_bit/hgrn_bit_plan.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/hgrn_bit/weights.h"
#include "engine/model/recurrent_state.h"
#include "engine/model/sequence.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <span>
#include <string>

namespace trilume::model::hgrn_bit {

// The forward pass of model.md. Projections go to the runner, a group at a time; everything between
// them is one kernel per formula. Loops over tokens or channels are split over threads without
// changing any operation.
class HgrnBitSequence final : public Sequence
{
public:
    // `weights` is borrowed: the model outlives its sequences (shared_ptr held by whoever owns the
    // sequence). `fingerprint` is the model's.
    HgrnBitSequence(const Weights& weights,
                    const kernels::KernelTable& table,
                    const SequenceOptions& options,
                    const std::string& fingerprint);

    void forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs) override;

    void hold(CallRef work) override { m_team.hold(work); }

    void readOut(std::span<const float> stream, std::span<float> logits) override;

    // h of all layers, (layers, hidden), and the same from somebody else who has read the text.
    [[nodiscard]] std::span<const float> states() const { return m_state.values(); }

    void takeOver(std::span<const float> states, std::size_t position)
    {
        m_state.takeOver(states, position);
    }

    [[nodiscard]] std::size_t position() const override { return m_state.position(); }

    void reset() override { m_state.reset(); }

    void keep(std::size_t tokens) override { m_state.keep(tokens); }

    [[nodiscard]] std::size_t imageBytes() const override { return m_state.imageBytes(); }

    void save(std::span<std::byte> image) const override { m_state.save(image); }

    [[nodiscard]] Status restore(std::span<const std::byte> image) override
    {
        return m_state.restore(image);
    }

    [[nodiscard]] std::span<const float> held(std::size_t tensor, std::size_t layer) const override;

    [[nodiscard]] std::size_t maxBatch() const override { return m_maxBatch; }

private:
    struct Pass; // what the steps of one forward call share
    class LayerGroupTimer;

    void runLayers(std::span<const TokenId> tokens, const Pass& pass);
    void attention(const Pass& pass, std::size_t layerIndex);
    void statesAtOnce(const Pass& pass, std::size_t layerIndex);
    void statesInSteps(const Pass& pass, std::size_t layerIndex);
    void attentionInputs(const Pass& pass, const Layer& layer);
    void quantizeInputs(std::size_t n, const Layer& layer);
    void firstInputs(const Pass& pass, const Layer& layer);
    void gateInputs(const Pass& pass, const Layer& layer);
    void watchInputs(const Pass& pass, std::size_t layerIndex) const;
    void recurrence(const Pass& pass, std::size_t layerIndex);
    void reportStates(const Pass& pass, std::size_t layerIndex);
    void attentionOutputs(const Pass& pass, const Layer& layer);
    void mlp(const Pass& pass, std::size_t layerIndex);
    void mlpInputs(const Pass& pass, const Layer& layer);
    void gatedLinearUnit(const Pass& pass, const Layer& layer);
    double project(const Pass& pass, // returns what ProjectionRunner::run() does
                   accel::MatrixHandle matrix,
                   const ActivationBatch& input,
                   AccumulatorBatch& output);
    void addToResidual(const Pass& pass, const ActivationBatch& input, AccumulatorBatch& output);
    void head(const Pass& pass);
    void headBatch(const Pass& pass,
                   std::size_t firstToken,
                   std::size_t count,
                   std::span<float> logits);
    void headInputs(const float* rows, const float* squares, std::size_t count);
    void headOutputs(std::size_t count, std::span<float> logits);

    [[nodiscard]] float* x(std::size_t n) { return m_x.data() + n * m_hidden; }

    const Weights* m_weights;
    const kernels::KernelTable* m_table;
    ThreadTeam m_team;
    std::size_t m_maxBatch;
    std::size_t m_hidden;
    RecurrentState m_state;
    AlignedBuffer<float> m_x;       // (maxBatch, d) residual stream
    AlignedBuffer<float> m_squares; // (maxBatch) sums of x^2
    AlignedBuffer<float> m_normed;  // (maxBatch, d)
    AlignedBuffer<float> m_states;  // (maxBatch, d) h of one layer after every token
    AlignedBuffer<float> m_forget;  // (maxBatch, d) f, written for observers only
    AlignedBuffer<float> m_wide;    // (maxBatch, m)
    ActivationBatch m_inputCodes;
    ActivationBatch m_forgetCodes;
    ActivationBatch m_gateCodes;
    ActivationBatch m_outputCodes;
    ActivationBatch m_mlpCodes;
    ActivationBatch m_downCodes;
    AccumulatorBatch m_inputSums;
    AccumulatorBatch m_forgetSums;
    AccumulatorBatch m_gateSums;
    AccumulatorBatch m_mlpSums;
    ActivationBatch m_headCodes;
    AccumulatorBatch m_headSums;
    AlignedBuffer<float> m_normedSquares;  // (maxBatch) sums of m_normed^2, between two steps
    accel::ProjectionRunner m_projections; // borrows batches while a group is out
};

} // namespace trilume::model::hgrn_bit
