// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/sequence.h"
#include "engine/model/transformer/attention_step.h"
#include "engine/model/transformer/attention_weights.h"
#include "engine/model/transformer/kv_cache.h"
#include "engine/model/transformer/layer_linears.h"
#include "engine/model/transformer/projector.h"
#include "engine/model/transformer/rotary_angles.h"
#include "engine/model/transformer/vocabulary_head.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_team.h"

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace trilume::model::transformer {

// The forward pass of ternary-families.md 2.2 to 2.4: what a family has not is an empty vector of
// its layers. Loops over tokens, heads or rows are split over threads without changing any
// operation.
class TransformerSequence final : public Sequence
{
public:
    // `weights` is borrowed: the model outlives its sequences (shared_ptr held by whoever owns the
    // sequence). `fingerprint` is the model's.
    TransformerSequence(const Weights& weights,
                        const kernels::KernelTable& table,
                        const SequenceOptions& options,
                        const std::string& fingerprint);

    // Pages of the cache are allocated as the text grows. Throws std::bad_alloc, and is as it was.
    void forward(std::span<const TokenId> tokens, const ForwardOutputs& outputs) override;

    void hold(CallRef work) override { m_team.hold(work); }

    void readOut(std::span<const float> stream, std::span<float> logits) override;

    [[nodiscard]] std::size_t position() const override { return m_cache.position(); }

    void reset() override;
    void keep(std::size_t tokens) override;

    [[nodiscard]] std::size_t imageBytes() const override { return m_cache.imageBytes(); }

    void save(std::span<std::byte> image) const override { m_cache.save(image); }

    [[nodiscard]] Status restore(std::span<const std::byte> image) override;
    [[nodiscard]] Status restoreFrom(ImageSource& image) override;

    // Nothing that is watched stays from token to token.
    [[nodiscard]] std::span<const float> held(std::size_t /*tensor*/,
                                              std::size_t /*layer*/) const override
    {
        return {};
    }

    [[nodiscard]] std::size_t maxBatch() const override { return m_maxBatch; }

    [[nodiscard]] std::size_t capacity() const override { return m_capacity; }

    [[nodiscard]] std::uint64_t cacheBytes() const override
    {
        return m_cache.position() * m_cache.shape().tokenBytes();
    }

    [[nodiscard]] std::shared_ptr<const SharedText> share() const override
    {
        return m_cache.share();
    }

    [[nodiscard]] Status adopt(const SharedText& text) override;

private:
    struct Pass; // what the steps of one forward call share

    void runLayers(std::span<const TokenId> tokens, const Pass& pass);
    void attention(const Pass& pass, std::size_t layerIndex);
    void mlp(const Pass& pass, std::size_t layerIndex);
    void quantizeStream(const Pass& pass, ProjectionGroup group, const AlignedBuffer<float>& norm);
    void project(const Pass& pass, std::size_t layerIndex, ProjectionGroup group);
    void queriesAndKeys(const Pass& pass, std::size_t layerIndex);
    void placeHead(const float* from, const AlignedBuffer<float>& norm, std::size_t n, float* to);
    void attentionOutputs(const Pass& pass, const Layer& layer);
    void gatedUnits(const Pass& pass, const Layer& layer);
    void tellAttention(const Pass& pass, std::size_t layerIndex);
    void addToResidual(const Pass& pass);
    void head(const Pass& pass);
    void normaliseForHead(const Pass& pass, std::size_t firstToken, std::size_t count);

    [[nodiscard]] float* x(std::size_t n) { return m_x.data() + n * m_weights->shape.hiddenSize; }

    [[nodiscard]] float* output(std::size_t matrix, std::size_t n)
    {
        return m_outputs.at(matrix).data() + n * m_outputStride;
    }

    const Weights* m_weights;
    const kernels::KernelTable* m_table;
    ThreadTeam m_team;
    std::size_t m_maxBatch;
    std::optional<std::size_t> m_keepable; // tokens of the last call, if it can be taken back
    RotaryAngles m_angles;
    std::size_t m_capacity; // tokens
    KvCache m_cache;
    AttentionStep m_attention;
    std::optional<AttentionWeights> m_attentionWeights; // once there was an observer
    std::unique_ptr<Projector> m_projector;
    VocabularyHead m_head;
    AlignedBuffer<float> m_x;       // (maxBatch, d) residual stream
    AlignedBuffer<float> m_squares; // (maxBatch) sums of x^2
    AlignedBuffer<float> m_cosines; // (maxBatch, head size / 2)
    AlignedBuffer<float> m_sines;   // (maxBatch, head size / 2)
    AlignedBuffer<float> m_keys;    // (maxBatch, key heads, padded head size)
    AlignedBuffer<float> m_values;  // (maxBatch, key heads, padded head size)
    AlignedBuffer<float> m_mixed;   // (maxBatch, query width) what attention gave
    AlignedBuffer<float> m_wide;    // (maxBatch, m)
    // What the matrices of a group gave, (maxBatch, outputStride) each.
    std::array<AlignedBuffer<float>, kMostOfGroup> m_outputs;
    std::size_t m_outputStride;
};

} // namespace trilume::model::transformer
