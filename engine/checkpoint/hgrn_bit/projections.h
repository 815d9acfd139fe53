// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace trilume::checkpoint::hgrn_bit {

// Width of one side of a projection, in the letters of model.md.
enum class Width
{
    Hidden = 1,           // d
    FeedForward = 2,      // m
    TwiceFeedForward = 3, // 2 m
};

[[nodiscard]] constexpr std::size_t widthOf(Width width,
                                            std::size_t hiddenSize,
                                            std::size_t feedForwardSize)
{
    return width == Width::Hidden ? hiddenSize
                                  : (width == Width::FeedForward ? 1 : 2) * feedForwardSize;
}

// A projection of a layer: whatever lists them reads this.
struct StoredProjection
{
    std::string_view name; // in the checkpoint, behind "model.layers.N."
    BitLinearView HgrnBitLayerView::*view;
    Width rows;
    Width columns;
    // The vector that stands before it in the order of tensors; empty and null where there is none.
    std::string_view vectorName;
    FloatTensorView HgrnBitLayerView::*vectorView;
    std::string_view codes; // what its int8 inputs are called in files: "mlp_gate"
    std::string_view words; // and for readers of English: "MLP gate"
};

// In the order of the tensors in our files and of the fingerprint: it never changes.
inline constexpr std::array<StoredProjection, 6> kStoredProjections = {{
    {"attn.i_proj", &HgrnBitLayerView::iProj, Width::Hidden, Width::Hidden, "attn_norm",
     &HgrnBitLayerView::attnNorm, "i", "i"},
    {"attn.f_proj", &HgrnBitLayerView::fProj, Width::Hidden, Width::Hidden, "", nullptr, "f", "f"},
    {"attn.g_proj", &HgrnBitLayerView::gProj, Width::Hidden, Width::Hidden, "", nullptr, "g", "g"},
    {"attn.o_proj", &HgrnBitLayerView::oProj, Width::Hidden, Width::Hidden, "attn.g_norm",
     &HgrnBitLayerView::gNorm, "o", "o"},
    {"mlp.gate_proj", &HgrnBitLayerView::gateProj, Width::TwiceFeedForward, Width::Hidden,
     "mlp_norm", &HgrnBitLayerView::mlpNorm, "mlp_gate", "MLP gate"},
    {"mlp.down_proj", &HgrnBitLayerView::downProj, Width::Hidden, Width::FeedForward, "", nullptr,
     "mlp_down", "MLP down"},
}};

} // namespace trilume::checkpoint::hgrn_bit
