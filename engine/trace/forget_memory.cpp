// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/forget_memory.h"

#include "engine/base/check.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace trilume::trace {

double ForgetMemory::LayerSums::at(std::size_t channel) const
{
    return logarithms[channel] + std::log(product[channel]);
}

ForgetMemory::ForgetMemory(std::size_t layers, std::size_t channels, std::size_t maxMarks)
    : m_channels(channels)
    , m_maxMarks(maxMarks)
    , m_layers(layers)
{
    restart(0);
}

void ForgetMemory::restart(std::size_t position)
{
    m_firstPosition = position;
    m_marks.clear();
    for (LayerSums& layer : m_layers) {
        layer.tokens = 0;
        layer.logarithms.assign(m_channels, 0.0);
        layer.product.assign(m_channels, 1.0);
    }
}

void ForgetMemory::markAfter(std::size_t position)
{
    if (m_maxMarks == 0 || m_layers.empty()) {
        return;
    }
    const std::size_t next = m_firstPosition + m_layers.front().tokens;
    if (position + 1 < next || m_marks.contains(position)) {
        return;
    }
    if (m_marks.size() == m_maxMarks) {
        m_marks.erase(m_marks.begin());
    }
    Mark& mark = m_marks[position];
    mark.logarithms.resize(m_layers.size() * m_channels);
    if (position + 1 == next) {
        for (std::size_t layer = 0; layer < m_layers.size(); ++layer) {
            fill(mark, layer);
        }
    }
}

void ForgetMemory::dropPendingMarks()
{
    std::erase_if(m_marks,
                  [this](const auto& entry) { return entry.second.layersDone != m_layers.size(); });
}

void ForgetMemory::fill(Mark& mark, std::size_t layer)
{
    for (std::size_t c = 0; c < m_channels; ++c) {
        mark.logarithms[layer * m_channels + c] = m_layers[layer].at(c);
    }
    ++mark.layersDone;
}

void ForgetMemory::add(std::size_t layer, std::span<const float> forget)
{
    TRILUME_CHECK(layer < m_layers.size() && forget.size() == m_channels);
    LayerSums& sums = m_layers[layer];
    double* product = sums.product.data();
    for (std::size_t c = 0; c < forget.size(); ++c) {
        product[c] *= static_cast<double>(std::max(forget[c], kSmallestGate));
    }
    if (++sums.tokens % kGroup == 0) {
        for (std::size_t c = 0; c < forget.size(); ++c) {
            sums.logarithms[c] += std::log(product[c]);
            product[c] = 1.0;
        }
    }
    const auto mark = m_marks.find(m_firstPosition + sums.tokens - 1);
    if (mark != m_marks.end()) {
        fill(mark->second, layer);
    }
}

std::vector<float> ForgetMemory::halfLives(std::size_t layer) const
{
    const LayerSums& sums = m_layers[layer];
    std::vector<float> result;
    if (sums.tokens == 0) {
        return result;
    }
    result.reserve(m_channels);
    for (std::size_t c = 0; c < m_channels; ++c) {
        const double meanLog = sums.at(c) / static_cast<double>(sums.tokens);
        result.push_back(meanLog == 0.0 ? std::numeric_limits<float>::infinity()
                                        : static_cast<float>(-std::numbers::ln2 / meanLog));
    }
    return result;
}

std::optional<Quartiles> ForgetMemory::halfLifeQuartiles(std::size_t layer) const
{
    const std::vector<float> values = halfLives(layer);
    return values.empty() ? std::nullopt : std::optional(QuartileFinder().of(values));
}

std::vector<std::size_t> ForgetMemory::marks() const
{
    std::vector<std::size_t> result;
    for (const auto& [position, mark] : m_marks) {
        if (mark.layersDone == m_layers.size()) {
            result.push_back(position);
        }
    }
    return result;
}

std::optional<Remaining> ForgetMemory::remaining(std::size_t position, std::size_t layer) const
{
    const auto found = m_marks.find(position);
    if (found == m_marks.end() || found->second.layersDone != m_layers.size()
        || layer >= m_layers.size()) {
        return std::nullopt;
    }
    std::vector<float> shares;
    shares.reserve(m_channels);
    for (std::size_t c = 0; c < m_channels; ++c) {
        const double before = found->second.logarithms[layer * m_channels + c];
        shares.push_back(static_cast<float>(std::exp(m_layers[layer].at(c) - before)));
    }
    return Remaining{mean(shares), QuartileFinder().of(shares)};
}

std::size_t ForgetMemory::memoryBound(std::size_t layers,
                                      std::size_t channels,
                                      std::size_t maxMarks)
{
    constexpr std::size_t kNode = 4 * sizeof(void*) + sizeof(std::size_t) + sizeof(Mark);
    return layers * (sizeof(LayerSums) + 2 * channels * sizeof(double))
           + maxMarks * (kNode + layers * channels * sizeof(double));
}

std::size_t ForgetMemory::memoryBytes() const
{
    return memoryBound(m_layers.size(), m_channels, m_marks.size());
}

} // namespace trilume::trace
