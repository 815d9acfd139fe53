// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explorer/attention_maps.h"

#include "engine/base/half.h"

#include <algorithm>

namespace trilume::app {

namespace {

std::size_t bytesOf(const AttentionMap& map)
{
    return map.halves.size() * sizeof(std::uint16_t);
}

} // namespace

float AttentionMap::weight(std::size_t layer, std::size_t head, std::size_t seen) const
{
    return floatFromHalf(halves[(layer * heads + head) * (position + 1) + seen]);
}

AttentionMaps::AttentionMaps(std::size_t layers, std::size_t budgetBytes)
    : m_layers(layers)
    , m_budget(budgetBytes)
{}

std::size_t AttentionMaps::held() const
{
    std::size_t bytes = 0;
    for (const auto& map : m_maps) {
        bytes += bytesOf(*map);
    }
    return bytes;
}

void AttentionMaps::add(const model::LayerEvent& event, std::span<const float> weights)
{
    if (event.layer == 0) {
        const std::size_t needed = m_layers * weights.size() * sizeof(std::uint16_t);
        while (!m_maps.empty() && held() + needed > m_budget) {
            m_maps.pop_front();
        }
        if (needed > m_budget) {
            return;
        }
        auto map = std::make_shared<AttentionMap>();
        map->position = event.position;
        map->layers = m_layers;
        map->heads = weights.size() / (event.position + 1);
        map->halves.resize(m_layers * weights.size());
        m_maps.push_back(std::move(map));
    }
    const auto found = std::find_if(m_maps.rbegin(), m_maps.rend(), [&event](const auto& map) {
        return map->position == event.position;
    });
    if (found != m_maps.rend()) {
        std::transform(weights.begin(), weights.end(),
                       (*found)->halves.begin()
                           + static_cast<std::ptrdiff_t>(event.layer * weights.size()),
                       halfNearest);
    }
}

void AttentionMaps::clear()
{
    m_maps.clear();
}

std::vector<AttentionMapPtr> AttentionMaps::before(std::size_t end) const
{
    std::vector<AttentionMapPtr> maps;
    for (const auto& map : m_maps) {
        if (map->position < end) {
            maps.push_back(map);
        }
    }
    return maps;
}

} // namespace trilume::app
