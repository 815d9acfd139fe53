// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/attention_map.h"
#include "engine/model/layer_observer.h"

#include <cstddef>
#include <deque>
#include <memory>
#include <span>
#include <vector>

namespace trilume::app {

// The maps of the last tokens, as many as there is memory for: one is as long as its text, so that
// all of a long one could never be kept. [inference thread]
class AttentionMaps
{
public:
    static constexpr std::size_t kUsualBytes = std::size_t{64} << 20U;

    explicit AttentionMaps(std::size_t layers, std::size_t budgetBytes = kUsualBytes);

    // As LayerObserver::onAttention; the first layer of a token comes first.
    void add(const model::LayerEvent& event, std::span<const float> weights);

    void clear();

    // Those of tokens before `end`, in their order; what comes later is still being read.
    [[nodiscard]] std::vector<AttentionMapPtr> before(std::size_t end) const;

private:
    [[nodiscard]] std::size_t held() const; // bytes

    std::size_t m_layers;
    std::size_t m_budget;
    std::deque<std::shared_ptr<AttentionMap>> m_maps; // ascending positions
};

} // namespace trilume::app
