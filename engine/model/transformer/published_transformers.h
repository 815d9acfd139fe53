// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/architecture.h"
#include "engine/model/transformer/synthetic_weights.h"
#include "engine/model/transformer/weights.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace trilume::model::transformer {

// The shape of a published checkpoint and what its family has.
struct PublishedTransformer
{
    std::string_view name; // "2B4T"
    checkpoint::Architecture architecture = checkpoint::Architecture::Llama;
    Shape shape;
    SyntheticFamily family;
};

[[nodiscard]] std::span<const PublishedTransformer> publishedTransformers();

// Null where no such shape is known.
[[nodiscard]] const PublishedTransformer* findPublishedTransformer(std::string_view name);

// Of its matrices, embeddings and head included where they are ternary.
[[nodiscard]] std::uint64_t ternaryWeights(const PublishedTransformer& published);

// Memory that random weights of it take, packed in two bits.
[[nodiscard]] std::uint64_t requiredBytes(const PublishedTransformer& published);

} // namespace trilume::model::transformer
