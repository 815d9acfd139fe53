// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/dense_products.h"
#include "engine/model/float_batch.h"
#include "engine/model/transformer/group_products.h"
#include "engine/model/transformer/shortlist_head.h"
#include "engine/model/transformer/weights.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <optional>
#include <span>

namespace trilume::model::transformer {

// Tokens that a head takes at once.
inline constexpr std::size_t kHeadBatch = 8;

// The last norm, and logits: by a matrix of floats or by a ternary one with multipliers for groups.
// Owned by a sequence, used in its passes.
class VocabularyHead
{
public:
    VocabularyHead(const Weights& weights,
                   const kernels::KernelTable& table,
                   ThreadTeam& team,
                   quant::CodeWidth codeWidth);

    // x after the last norm, kept for row n < kHeadBatch.
    std::span<const float> normalise(std::size_t n, const float* x, float squares);

    // Logits of the first `count` rows: (count, vocabulary).
    void run(std::size_t count, std::span<float> logits);

    // Those of row 0 that ForwardOutputs::likeliest asks for.
    void runLikeliest(std::size_t likeliest, std::span<float> logits);

private:
    void runDense(const DenseMatrix& matrix, std::size_t count, std::span<float> logits);
    void runTernary(const Linear& matrix, std::size_t count, std::span<float> logits);

    const Weights* m_weights;
    const kernels::KernelTable* m_table; // static storage
    DenseProducts m_denseProducts;
    GroupProducts m_groupProducts;
    std::optional<ShortlistHead> m_shortlist; // of a dense head with a sketch
    FloatBatch m_normed;                      // (kHeadBatch, d)
    GroupInputs m_codes;                      // of a ternary head
    AlignedBuffer<float> m_logits; // (kHeadBatch, V up to whole blocks) of a ternary head
};

} // namespace trilume::model::transformer
