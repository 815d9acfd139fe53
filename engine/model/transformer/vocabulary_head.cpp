// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/vocabulary_head.h"

#include "engine/kernels/packing.h"

#include <algorithm>
#include <array>

namespace trilume::model::transformer {

VocabularyHead::VocabularyHead(const Weights& weights,
                               const kernels::KernelTable& table,
                               ThreadTeam& team,
                               quant::CodeWidth codeWidth)
    : m_weights(&weights)
    , m_table(&table)
    , m_denseProducts(table, team)
    , m_groupProducts(table, team)
    , m_normed(kHeadBatch, weights.shape.hiddenSize)
{
    if (weights.headSketch) {
        m_shortlist.emplace(*weights.denseHead(), *weights.headSketch, table, team);
    }
    if (const Linear* head = weights.ternaryHead()) {
        m_codes = GroupInputs(kHeadBatch, weights.shape.hiddenSize, head->groupColumns, codeWidth);
        m_logits = AlignedBuffer<float>(
            kHeadBatch * kernels::roundUp(weights.shape.vocabularySize, kernels::kBlockRows));
    }
}

void VocabularyHead::runLikeliest(std::size_t likeliest, std::span<float> logits)
{
    const std::span<const float> x(m_normed.row(0), m_normed.view(1).stride);
    if (likeliest == 0 || !m_shortlist || !m_shortlist->run(x, likeliest, logits)) {
        run(1, logits);
    }
}

std::span<const float> VocabularyHead::normalise(std::size_t n, const float* x, float squares)
{
    const Shape& shape = m_weights->shape;
    m_table->rmsNorm(x, squares, m_weights->finalNorm.data(), shape.hiddenSize, shape.rmsNormEps,
                     m_normed.row(n));
    return {m_normed.row(n), shape.hiddenSize};
}

void VocabularyHead::run(std::size_t count, std::span<float> logits)
{
    if (const DenseMatrix* head = m_weights->denseHead()) {
        runDense(*head, count, logits);
    } else {
        runTernary(*m_weights->ternaryHead(), count, logits);
    }
}

void VocabularyHead::runDense(const DenseMatrix& matrix, std::size_t count, std::span<float> logits)
{
    m_denseProducts.run(matrix, m_normed.view(count), logits.data(),
                        m_weights->shape.vocabularySize);
}

void VocabularyHead::runTernary(const Linear& matrix, std::size_t count, std::span<float> logits)
{
    for (std::size_t n = 0; n < count; ++n) {
        m_codes.quantize(*m_table, n, m_normed.row(n));
    }
    const std::size_t vocabulary = m_weights->shape.vocabularySize;
    const std::size_t stride = kernels::roundUp(vocabulary, kernels::kBlockRows);
    m_groupProducts.run(m_codes, count,
                        std::array{GroupProduct{&matrix, {m_logits.data(), stride}}});
    for (std::size_t n = 0; n < count; ++n) {
        std::copy_n(m_logits.data() + n * stride, vocabulary, logits.data() + n * vocabulary);
    }
}

} // namespace trilume::model::transformer
