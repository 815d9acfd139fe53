// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/chain_hash.h"

#include <array>
#include <bit>

#define XXH_STATIC_LINKING_ONLY // a state on the stack
#include <xxhash.h>

namespace trilume::generate {

static_assert(std::endian::native == std::endian::little, "hashes in files are little endian");

ChainHash chained(const ChainHash& before, std::span<const std::byte> bytes)
{
    const std::array<std::uint64_t, 2> former = {before.low, before.high};
    XXH3_state_t state;
    XXH3_128bits_reset(&state);
    XXH3_128bits_update(&state, former.data(), sizeof(former));
    XXH3_128bits_update(&state, bytes.data(), bytes.size());
    const XXH128_hash_t hash = XXH3_128bits_digest(&state);
    return {hash.low64, hash.high64};
}

} // namespace trilume::generate
