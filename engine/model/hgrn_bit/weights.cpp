// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/weights.h"

#include "engine/base/reproducible_exp.h"

#include <algorithm>

namespace trilume::model::hgrn_bit {

void EmbeddingTable::row(TokenId token, std::span<float> out) const
{
    const std::size_t rowBytes = out.size() * checkpoint::floatBytes(type);
    checkpoint::widenFloats(
        type, bytes.span().subspan(static_cast<std::size_t>(token) * rowBytes, rowBytes), out);
}

std::vector<AlignedBuffer<float>> forgetFloors(std::span<const float> lowerBounds,
                                               std::size_t layerCount,
                                               std::size_t hiddenSize)
{
    std::vector<AlignedBuffer<float>> floors;
    floors.reserve(layerCount);
    for (std::size_t layer = 0; layer < layerCount; ++layer) {
        floors.emplace_back(hiddenSize);
    }
    for (std::size_t channel = 0; channel < hiddenSize; ++channel) {
        double largest = static_cast<double>(lowerBounds[channel]);
        for (std::size_t layer = 1; layer < layerCount; ++layer) {
            largest =
                std::max(largest, static_cast<double>(lowerBounds[layer * hiddenSize + channel]));
        }
        double total = 0.0;
        for (std::size_t layer = 0; layer < layerCount; ++layer) {
            total += reproducibleExp(static_cast<double>(lowerBounds[layer * hiddenSize + channel])
                                     - largest);
        }
        double sum = 0.0;
        for (std::size_t layer = 1; layer < layerCount; ++layer) {
            sum += reproducibleExp(static_cast<double>(lowerBounds[layer * hiddenSize + channel])
                                   - largest)
                   / total;
            floors[layer][channel] = static_cast<float>(sum);
        }
    }
    return floors;
}

} // namespace trilume::model::hgrn_bit
