// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/transformer/transformer_tensors.h"

#include <filesystem>
#include <string>

namespace trilume::tests {

// Which tensor of a model file holds something else than the folder that it was made of, weight by
// weight and bit by bit (F16 in place of a BF16 number below 2^-14 is rounded); empty: none.
[[nodiscard]] std::string differenceFromFolder(const checkpoint::TransformerTensors& tensors,
                                               const std::filesystem::path& folder);

} // namespace trilume::tests
