// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace trilume::app {

// What every head of every layer looked at when one token was read. Does not change once it is
// made; any thread.
struct AttentionMap
{
    std::size_t position = 0; // of the token, the last one that it sees
    std::size_t layers = 0;
    std::size_t heads = 0;
    std::vector<std::uint16_t> halves; // (layers, heads, position + 1), as binary16

    // 0..1; all of a layer and head sum up to 1. `seen` is the position that is looked at.
    [[nodiscard]] float weight(std::size_t layer, std::size_t head, std::size_t seen) const;
};

using AttentionMapPtr = std::shared_ptr<const AttentionMap>;

} // namespace trilume::app
