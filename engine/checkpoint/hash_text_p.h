// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include <xxhash.h>

namespace trilume::checkpoint {

// 32 lower-case hex digits, the high half first.
[[nodiscard]] std::string hexText(const XXH128_hash_t& hash);

} // namespace trilume::checkpoint
