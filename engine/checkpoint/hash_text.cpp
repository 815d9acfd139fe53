// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/hash_text_p.h"

#include <string_view>

namespace trilume::checkpoint {

std::string hexText(const XXH128_hash_t& hash)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string text;
    for (const unsigned char byte : canonical.digest) {
        text.push_back(kHex[byte >> 4U]);
        text.push_back(kHex[byte & 0xFU]);
    }
    return text;
}

} // namespace trilume::checkpoint
