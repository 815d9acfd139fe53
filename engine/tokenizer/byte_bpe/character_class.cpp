// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/byte_bpe/character_class_p.h"

#include <algorithm>
#include <array>
#include <span>

#include <unicode/uchar.h>

namespace trilume::tokenizer {
namespace {

constexpr std::uint8_t kReferenceVersion = 16; // of Unicode

struct CharacterRange
{
    char32_t first;
    char32_t last;
};

// What came to the two categories in Unicode 15.1 and 16.0.
constexpr std::array<CharacterRange, 22> kLaterLetters{{
    {0x1C89, 0x1C8A},   {0xA7CB, 0xA7CD},   {0xA7DA, 0xA7DC},   {0x105C0, 0x105F3},
    {0x10D4A, 0x10D65}, {0x10D6F, 0x10D85}, {0x10EC2, 0x10EC4}, {0x11380, 0x11389},
    {0x1138B, 0x1138B}, {0x1138E, 0x1138E}, {0x11390, 0x113B5}, {0x113B7, 0x113B7},
    {0x113D1, 0x113D1}, {0x113D3, 0x113D3}, {0x11BC0, 0x11BE0}, {0x13460, 0x143FA},
    {0x16100, 0x1611D}, {0x16D40, 0x16D6C}, {0x18CFF, 0x18CFF}, {0x1E5D0, 0x1E5ED},
    {0x1E5F0, 0x1E5F0}, {0x2EBF0, 0x2EE5D},
}};
constexpr std::array<CharacterRange, 7> kLaterNumbers{{
    {0x10D40, 0x10D49},
    {0x116D0, 0x116E3},
    {0x11BF0, 0x11BF9},
    {0x16130, 0x16139},
    {0x16D70, 0x16D79},
    {0x1CCF0, 0x1CCF9},
    {0x1E5F1, 0x1E5FA},
}};

bool isIn(std::span<const CharacterRange> ranges, char32_t character)
{
    const auto range =
        std::partition_point(ranges.begin(), ranges.end(), [character](const CharacterRange& one) {
            return one.last < character;
        });
    return range != ranges.end() && range->first <= character;
}

CharacterClass classOfUnassigned(char32_t character)
{
    if (isIn(kLaterLetters, character)) {
        return CharacterClass::Letter;
    }
    return isIn(kLaterNumbers, character) ? CharacterClass::Number : CharacterClass::Other;
}

bool isNewerThanReference(UChar32 character)
{
    static const bool isNewerTable = [] {
        UVersionInfo version;
        u_getUnicodeVersion(version);
        return version[0] > kReferenceVersion;
    }();
    if (!isNewerTable) {
        return false;
    }
    UVersionInfo age;
    u_charAge(character, age);
    return age[0] > kReferenceVersion;
}

} // namespace

CharacterClass classOf(char32_t character)
{
    const auto point = static_cast<UChar32>(character);
    if (character == U'\r' || character == U'\n') {
        return CharacterClass::LineEnd;
    }
    if (u_isUWhiteSpace(point) != 0) {
        return CharacterClass::Space;
    }
    const auto category = u_charType(point);
    if (category == U_UNASSIGNED) {
        return classOfUnassigned(character);
    }
    const std::uint32_t mask = U_MASK(category);
    if ((mask & (U_GC_L_MASK | U_GC_N_MASK)) == 0 || isNewerThanReference(point)) {
        return CharacterClass::Other;
    }
    return (mask & U_GC_L_MASK) != 0 ? CharacterClass::Letter : CharacterClass::Number;
}

} // namespace trilume::tokenizer
