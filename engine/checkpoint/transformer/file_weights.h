// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/transformer/transformer_file.h"
#include "engine/checkpoint/transformer/weight_source.h"

#include <memory>

namespace trilume::checkpoint {

// The weights of a model file of whatever types, to be written as our own. Borrows the file.
[[nodiscard]] std::unique_ptr<WeightSource> openFileWeights(const TransformerFile& file);

} // namespace trilume::checkpoint
