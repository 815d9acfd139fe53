// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/conventional/conventional_weights.h"
#include "engine/model/dense_products.h"
#include "engine/model/float_batch.h"
#include "engine/model/recurrent_state.h"
#include "engine/model/sequence.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <span>
#include <string>

namespace trilume::model::conventional {

// The forward pass of model.md with a dense linear for each BitLinear, on the processor alone.
// Loops over rows, tokens or channels are split over threads without changing any operation.
class TwinSequence final : public Sequence
{
public:
    // `weights` is borrowed: the model outlives its sequences.
    TwinSequence(const Weights& weights,
                 const kernels::KernelTable& table,
                 const SequenceOptions& options,
                 const std::string& fingerprint);

    void forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs) override;

    void hold(CallRef work) override { m_team.hold(work); }

    void readOut(std::span<const float> stream, std::span<float> logits) override;

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

    void runLayers(std::span<const TokenId> tokens, const Pass& pass);
    void attention(const Pass& pass, std::size_t layerIndex);
    void recurrence(const Pass& pass, std::size_t layerIndex);
    void mlp(const Pass& pass, const Layer& layer);
    void norms(const Pass& pass, const AlignedBuffer<float>& weight);
    void project(const Pass& pass,
                 const kernels::Bf16View& weights,
                 const FloatBatch& input,
                 FloatBatch& output);
    void addToResidual(const Pass& pass);
    void head(const Pass& pass);
    void headOf(const Pass& pass, std::size_t firstToken, std::span<float> logits);

    [[nodiscard]] float* x(std::size_t n) { return m_x.data() + n * m_hidden; }

    const Weights* m_weights;
    const kernels::KernelTable* m_table;
    ThreadTeam m_team;
    DenseProducts m_products; // borrows the team
    std::size_t m_maxBatch;
    std::size_t m_hidden;
    RecurrentState m_state;
    AlignedBuffer<float> m_x;       // (maxBatch, d) residual stream
    AlignedBuffer<float> m_squares; // (maxBatch) sums of x^2
    AlignedBuffer<float> m_states;  // (maxBatch, d) h of one layer after every token
    AlignedBuffer<float> m_forget;  // (maxBatch, d) f, written for observers only
    FloatBatch m_normed;            // (maxBatch, d) what a projection reads
    FloatBatch m_gated;             // (maxBatch, 3 d) i, f and g
    FloatBatch m_wide;              // (maxBatch, 2 m) gate and up
    FloatBatch m_unit;              // (maxBatch, m)
    FloatBatch m_added;             // (maxBatch, d) for the residual stream
};

} // namespace trilume::model::conventional
