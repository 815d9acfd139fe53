// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/huggingface/import_source.h"
#include "engine/checkpoint/importer.h"

#include <filesystem>
#include <stop_token>

namespace trilume::checkpoint {

// importFolder() for a folder of a transformer. The file has the ecosystem's architecture, keys and
// tensor names, and `trilume.*`. Weights with one multiplier a tensor are TQ2_0 or TQ1_0 blocks of
// scale 1 with the multiplier in X.scale, as f32 and so exactly; those with groups PQ2_0 or PTQ1_0
// (128 inputs), or Q2_0 (64). Embeddings, heads and norms that are floats stay as they are.
[[nodiscard]] Result<ImportReport> importTransformer(const ImportSource& source,
                                                     const std::filesystem::path& output,
                                                     const ImportOptions& options,
                                                     const ImportProgressCallback& progress,
                                                     const std::stop_token& stop);

} // namespace trilume::checkpoint
