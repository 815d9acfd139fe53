// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"
#include "engine/checkpoint/tensor_specs.h"

#include <vector>

namespace trilume::checkpoint {

// Every tensor of an HGRN-bit model. The order is that of the data in our files and of the
// fingerprint: it never changes.
[[nodiscard]] std::vector<TensorSpec> hgrnBitTensorSpecs(const HgrnBitHyperParameters& parameters);

} // namespace trilume::checkpoint
