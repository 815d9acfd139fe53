// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/include/trilume/tokens.h"
#include "engine/kernels/kernel_table.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace trilume::conformance {

// A small model of trilume/tokens.h with random numbers, and its tokens as they have to be.
class ReferenceTokens
{
public:
    static constexpr std::size_t kLayers = 2;
    static constexpr std::size_t kHidden = 64;
    static constexpr std::size_t kFeedForward = 128;
    static constexpr std::size_t kVocabulary = 192;

    explicit ReferenceTokens(unsigned seed);

    struct Linear
    {
        std::size_t rows = 0;
        std::size_t columns = 0;
        std::vector<std::int8_t> trits;
        std::vector<float> norm;
        float scale = 1.0F;
    };

    // Tensors by their name and layer. Only the first layer has floors.
    using Name = std::pair<std::uint32_t, std::size_t>;

    [[nodiscard]] const std::map<Name, std::vector<float>>& vectors() const { return m_vectors; }

    [[nodiscard]] const std::map<Name, Linear>& linears() const { return m_linears; }

    [[nodiscard]] static trilume_tokens_shape_t shape();

    // A row of embeddings.
    [[nodiscard]] std::vector<float> randomRow();

    // Reads a token, and gives its logits.
    [[nodiscard]] std::vector<float> step(std::span<const float> row);

    [[nodiscard]] const std::vector<float>& state(std::size_t layer) const
    {
        return m_states[layer];
    }

private:
    struct Product
    {
        std::vector<std::int32_t> sums;
        float factor = 0.0F; // 1 / (s_a s_w)
    };

    void addVector(std::uint32_t tensor, std::size_t layer, float least, float most);
    void addLinear(Name name, std::size_t rows, std::size_t columns);
    [[nodiscard]] Product product(Name name, std::span<const float> x, float squares) const;
    void attention(std::size_t layer, std::vector<float>& x, float& squares);
    void mlp(std::size_t layer, std::vector<float>& x, float& squares) const;
    [[nodiscard]] float random(float least, float most);

    const kernels::KernelTable& m_table;
    std::mt19937 m_random;
    std::map<Name, std::vector<float>> m_vectors;
    std::map<Name, Linear> m_linears;
    std::vector<std::vector<float>> m_states; // (layers, hidden)
};

} // namespace trilume::conformance
