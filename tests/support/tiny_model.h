// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/hgrn_bit/weights.h"
#include "engine/model/model.h"
#include "engine/runtime/isa.h"

#include <cstdint>
#include <memory>

namespace trilume::tests {

// Small enough to run thousands of tokens, odd enough that nothing is a multiple of anything.
inline constexpr model::hgrn_bit::Shape kTinyShape = {.layerCount = 3,
                                                      .hiddenSize = 37,
                                                      .feedForwardSize = 53,
                                                      .vocabularySize = 101,
                                                      .trainedLength = 64};

// Random weights (synthetic_weights.h), a fingerprint made from the seed, no tokenizer.
[[nodiscard]] std::shared_ptr<const model::Model> tinyModel(
    std::uint64_t seed = 1,
    Isa isa = Isa::Scalar,
    const model::hgrn_bit::Shape& shape = kTinyShape);

} // namespace trilume::tests
