// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/layer/layered_model.h"
#include "engine/model/hgrn_bit/weights.h"

namespace trilume::tests {

// A model's weights as a board with a vector unit takes them.
[[nodiscard]] fpga::LayeredModel layeredModelOf(const model::hgrn_bit::Weights& weights,
                                                const fpga::Geometry& geometry);

} // namespace trilume::tests
