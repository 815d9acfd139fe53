// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/transformer/hyper_parameters.h"
#include "engine/checkpoint/transformer/transformer_family.h"

#include <cstddef>
#include <string>
#include <vector>

namespace trilume::checkpoint {

// A tensor of a transformer by its names in both kinds of files.
struct TransformerTensorName
{
    enum class Role
    {
        Norm = 1,
        Projection, // weights of a BitLinear
        Matrix,     // embeddings and head, which may be ternary or not
    };

    std::string inFile;   // "blk.0.attn_q.weight"
    std::string inFolder; // "model.layers.0.self_attn.q_proj.weight"
    std::size_t rows;     // 1 for a norm
    std::size_t columns;
    Role role;
    bool isRotated = false; // queries and keys, whose rows some families permute
};

enum class HeadKind
{
    Own = 1,
    Tied, // the embeddings are the head
};

// In the order of forEachTensor().
[[nodiscard]] std::vector<TransformerTensorName> transformerTensorNames(
    const TransformerHyperParameters& parameters,
    const TransformerFamily& family,
    HeadKind head);

} // namespace trilume::checkpoint
