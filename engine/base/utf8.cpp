// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"

#include <cstdint>

namespace trilume {
namespace {

// What may follow a lead byte: how many bytes, and the range of the first of them (which excludes
// overlong forms, surrogates and everything above U+10FFFF).
struct Lead
{
    std::size_t continuations;
    unsigned char lowest;
    unsigned char highest;
};

Lead leadOf(unsigned char byte)
{
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {1, 0x80, 0xBF};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char lowest = byte == 0xE0 ? 0xA0 : 0x80;
        const unsigned char highest = byte == 0xED ? 0x9F : 0xBF;
        return {2, lowest, highest};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char lowest = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char highest = byte == 0xF4 ? 0x8F : 0xBF;
        return {3, lowest, highest};
    }
    return {0, 0, 0};
}

} // namespace

Utf8Step nextUtf8(std::string_view text)
{
    const auto byteAt = [text](std::size_t i) {
        return static_cast<unsigned char>(text[i]);
    };
    if (byteAt(0) < 0x80) {
        return {Utf8Kind::WellFormed, 1};
    }
    const Lead lead = leadOf(byteAt(0));
    if (lead.continuations == 0) {
        return {Utf8Kind::IllFormed, 1};
    }
    for (std::size_t i = 1; i <= lead.continuations; ++i) {
        if (i == text.size()) {
            return {Utf8Kind::Incomplete, i};
        }
        const unsigned char lowest = i == 1 ? lead.lowest : 0x80;
        const unsigned char highest = i == 1 ? lead.highest : 0xBF;
        if (byteAt(i) < lowest || byteAt(i) > highest) {
            return {Utf8Kind::IllFormed, i};
        }
    }
    return {Utf8Kind::WellFormed, lead.continuations + 1};
}

char32_t codePoint(std::string_view character)
{
    const auto byteAt = [character](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(character[i]));
    };
    if (character.size() == 1) {
        return byteAt(0);
    }
    // A lead byte has one bit for every byte of the character, a zero, and the first bits of the
    // point.
    std::uint32_t point = byteAt(0) & (0x7FU >> character.size());
    for (std::size_t i = 1; i < character.size(); ++i) {
        point = point << 6U | (byteAt(i) & 0x3FU);
    }
    return point;
}

bool isWellFormedUtf8(std::string_view text)
{
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        if (step.kind != Utf8Kind::WellFormed) {
            return false;
        }
        text.remove_prefix(step.length);
    }
    return true;
}

std::string replaceIllFormedUtf8(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        result.append(step.kind == Utf8Kind::WellFormed ? text.substr(0, step.length)
                                                        : kReplacementCharacter);
        text.remove_prefix(step.length);
    }
    return result;
}

} // namespace trilume
