// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/model/cache_folder.h"

#include <functional>
#include <stop_token>
#include <string>

namespace trilume::model {

// The fingerprint of what the file holds. What the file says of itself is not taken for true, for
// states and chats that belong to other weights would be taken for this model's: it is computed
// from the tensors once for each file and remembered in `cache`. A file that says something else is
// told to `warn` (may be empty) at every call.
[[nodiscard]] Result<std::string> verifiedFingerprint(
    const checkpoint::HgrnBitFile& file,
    CacheFolder& cache,
    const std::function<void(const std::string&)>& warn,
    const std::stop_token& stop);

} // namespace trilume::model
