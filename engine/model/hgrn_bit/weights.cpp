// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/weights.h"

#include "engine/base/half.h"
#include "engine/base/reproducible_exp.h"

#include <algorithm>
#include <cstring>

namespace trilume::model::hgrn_bit {

namespace {

std::uint16_t load16(const std::byte* bytes)
{
    std::uint16_t value = 0;
    std::memcpy(&value, bytes, sizeof(value));
    return value;
}

} // namespace

void EmbeddingTable::row(TokenId token, std::span<float> out) const
{
    const std::size_t width = type == FloatType::F32 ? 4 : 2;
    const std::byte* source = bytes.data() + static_cast<std::size_t>(token) * out.size() * width;
    switch (type) {
    case FloatType::F32:
        std::memcpy(out.data(), source, out.size_bytes());
        return;
    case FloatType::F16:
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = floatFromHalf(load16(source + 2 * i));
        }
        return;
    case FloatType::Bf16:
        for (std::size_t i = 0; i < out.size(); ++i) {
            out[i] = floatFromBfloat16(load16(source + 2 * i));
        }
        return;
    }
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
        double largest = lowerBounds[channel];
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
