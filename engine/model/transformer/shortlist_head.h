// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/aligned_buffer.h"
#include "engine/kernels/kernel_table.h"
#include "engine/model/block_split.h"
#include "engine/model/dense_matrix.h"
#include "engine/model/transformer/head_sketch.h"
#include "engine/runtime/thread_team.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace trilume::model::transformer {

// The largest logits of a dense head, with the bits of the whole head, from a part of its bytes:
// the sketch says of every row between what its logit lies, and only those that may be among the
// largest are multiplied exactly.
//
// For an input x = x' + dx, where x' are its 16-bit codes, and a row w = s q + dw:
//   |w x - s q x'| <= |dw| |x| + |s q| |dx|      (Cauchy and Schwarz)
// and the head's own floats are off by at most (columns / 16 + 8) 2^-24 |w| |x|.
class ShortlistHead
{
public:
    // All are borrowed.
    ShortlistHead(const DenseMatrix& matrix,
                  const HeadSketch& sketch,
                  const kernels::KernelTable& table,
                  ThreadTeam& team);

    // Writes the logits of every row that may be among the `likeliest` largest, ties included; the
    // others are kNotWanted. x has matrix.stride() floats, zeros beyond the columns. False, with
    // nothing written, where this is no gain: too many rows, or numbers that are not finite.
    [[nodiscard]] bool run(std::span<const float> x,
                           std::size_t likeliest,
                           std::span<float> logits);

    // Rows that were multiplied exactly by the last run().
    [[nodiscard]] std::size_t exactRows() const { return m_chosen.size(); }

private:
    // What was found for an input.
    struct Input
    {
        double scale = 0.0;       // of the codes
        double length = 0.0;      // |x|
        double errorLength = 0.0; // |dx|
        double rounding = 0.0;    // of the exact head, for each unit of |w|
        kernels::WideActivation codes;
    };

    [[nodiscard]] Input quantise(std::span<const float> x);
    void boundRows(const Input& input, std::size_t firstBlock, std::size_t lastBlock);
    [[nodiscard]] bool chooseRows(std::size_t likeliest);

    const DenseMatrix* m_matrix;
    const HeadSketch* m_sketch;
    const kernels::KernelTable* m_table; // static storage
    BlockSplit m_split;
    AlignedBuffer<std::int8_t> m_high;
    AlignedBuffer<std::int8_t> m_low;
    AlignedBuffer<std::int32_t> m_highSums; // (rows up to whole blocks)
    AlignedBuffer<std::int32_t> m_lowSums;
    AlignedBuffer<float> m_least; // what a logit is at least
    AlignedBuffer<float> m_most;
    std::vector<float> m_largest; // the largest of m_least, a heap with the smallest in front
    std::vector<std::uint32_t> m_chosen; // rows
};

} // namespace trilume::model::transformer
