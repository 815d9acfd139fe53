// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/model_file.h"
#include "engine/model/cache_folder.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace trilume::model {

// What `cache` knows of the file, without computing anything.
[[nodiscard]] std::optional<std::string> rememberedFingerprint(const checkpoint::HgrnBitFile& file,
                                                               CacheFolder& cache);
[[nodiscard]] std::optional<std::string> rememberedFingerprint(
    const checkpoint::TransformerFile& file,
    CacheFolder& cache);

// The fingerprint of what the file holds. What the file says of itself is not taken for true, for
// states and chats that belong to other weights would be taken for this model's: it is computed
// from the tensors once for each file and remembered in `cache`. A file that says something else is
// told to `warn` (may be empty) at every call. `onProgress`: the share that is computed, 0..1,
// where it has to be; may be empty.
[[nodiscard]] Result<std::string> verifiedFingerprint(
    const checkpoint::HgrnBitFile& file,
    CacheFolder& cache,
    const std::function<void(const Sentence&)>& warn,
    const std::stop_token& stop,
    const std::function<void(double share)>& onProgress = {});

[[nodiscard]] Result<std::string> verifiedFingerprint(
    const checkpoint::TransformerFile& file,
    CacheFolder& cache,
    const std::function<void(const Sentence&)>& warn,
    const std::stop_token& stop,
    const std::function<void(double share)>& onProgress = {});

// The same of a file of whatever architecture.
[[nodiscard]] Result<std::string> verifiedFingerprint(
    const checkpoint::ModelFile& file,
    CacheFolder& cache,
    const std::function<void(const Sentence&)>& warn,
    const std::stop_token& stop);

} // namespace trilume::model
