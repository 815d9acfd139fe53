// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace trilume::tokenizer {

// What splitters ask of a character: general categories L and N, White_Space.
enum class CharacterClass : std::uint8_t
{
    Letter = 1,
    Number = 2,
    LineEnd = 3, // \r and \n, which are spaces too
    Space = 4,
    Other = 5,
};

// By Unicode 16.0, whatever version ICU has (Debian 12's ICU 72: Unicode 15.0): it is the version
// of the ecosystem's tokenizers (package tokenizers 0.23). Newer characters are Other there.
[[nodiscard]] CharacterClass classOf(char32_t character);

} // namespace trilume::tokenizer
