// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_family.h"

#include <algorithm>
#include <array>

namespace trilume::checkpoint {

namespace {

constexpr std::array kFamilies = {
    TransformerFamily{Architecture::BitNetB158, true, false, false, true},
    TransformerFamily{Architecture::BitNet25, true, false, false, true},
    TransformerFamily{Architecture::BitNet, true, false, false, true},
    TransformerFamily{Architecture::Llama, false, false, true, false},
    TransformerFamily{Architecture::Qwen3, false, true, false, false},
};

} // namespace

const TransformerFamily* findTransformerFamily(Architecture architecture)
{
    const auto* found =
        std::find_if(kFamilies.begin(), kFamilies.end(), [&](const TransformerFamily& family) {
            return family.architecture == architecture;
        });
    return found == kFamilies.end() ? nullptr : found;
}

} // namespace trilume::checkpoint
