// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/include/trilume/tokens.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace trilume::accel {

// Whose products with each other are counted without overflow.
inline constexpr std::uint64_t kLargestWidth = std::uint64_t{1} << 24U;

// What of the floats that go to and fro between Trilume and a device host are whose: a row of
// embeddings or a state, then logits. Both sides ask this.
struct TokenSizes
{
    std::size_t hidden = 0;
    std::size_t vocabulary = 0;
    std::size_t layers = 0;

    [[nodiscard]] std::size_t bytes() const { return (hidden + vocabulary) * sizeof(float); }
};

// Nothing: no model has such a shape.
[[nodiscard]] inline std::optional<TokenSizes> tokenSizesOf(const trilume_tokens_shape_t& shape)
{
    const auto isWidth = [](std::uint64_t width) {
        return width >= 1 && width <= kLargestWidth;
    };
    if (!isWidth(shape.hidden) || !isWidth(shape.vocabulary) || !isWidth(shape.feed_forward)
        || !isWidth(shape.layers)) {
        return std::nullopt;
    }
    return TokenSizes{shape.hidden, shape.vocabulary, shape.layers};
}

// Of trits, and where the norm behind them begins.
[[nodiscard]] constexpr std::size_t normOffset(std::uint64_t rows, std::uint64_t columns)
{
    return (rows * columns + sizeof(float) - 1) / sizeof(float) * sizeof(float);
}

} // namespace trilume::accel
