// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/architecture.h"
#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"

namespace trilume::checkpoint {

// The same numbers as a model file holds them, which has f32 alone: what is read again is this.
[[nodiscard]] TransformerHyperParameters asWritten(TransformerHyperParameters parameters);

// The keys of the ecosystem behind "ARCHITECTURE.".
void addTransformerMetadata(GgufWriter& writer,
                            Architecture architecture,
                            const TransformerHyperParameters& parameters);

} // namespace trilume::checkpoint
