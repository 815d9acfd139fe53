// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <span>

namespace trilume::generate {

// Calls found(id) for each id from `first` on, in their order, whose logit is above `threshold`;
// NaN never is. What `found` returns is the threshold from there on, so that few are looked at one
// by one: the others go by in blocks that compilers make wide comparisons of.
template <typename Found>
void scanAbove(std::span<const float> logits,
               std::size_t first,
               float threshold,
               const Found& found)
{
    constexpr std::size_t kBlock = 64;
    std::size_t id = first;
    const auto lookAt = [&](std::size_t end) {
        for (; id < end; ++id) {
            if (logits[id] > threshold) {
                threshold = found(id);
            }
        }
    };
    while (id + kBlock <= logits.size()) {
        const float* block = logits.data() + id;
        int above = 0;
        for (std::size_t j = 0; j < kBlock; ++j) {
            above |= static_cast<int>(block[j] > threshold);
        }
        if (above == 0) {
            id += kBlock;
        } else {
            lookAt(id + kBlock);
        }
    }
    lookAt(logits.size());
}

} // namespace trilume::generate
