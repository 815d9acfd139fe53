// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/visible_text.h"

#include <cstddef>

namespace trilume {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

unsigned byteAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

bool continues(std::string_view text, std::size_t at)
{
    return (byteAt(text, at) & 0xC0U) == 0x80U;
}

struct Character
{
    unsigned code = 0;
    std::size_t bytes = 0; // 0: no UTF-8
};

Character characterAt(std::string_view text, std::size_t at)
{
    const unsigned lead = byteAt(text, at);
    if (lead < 0x80U) {
        return {lead, 1};
    }
    const std::size_t bytes = lead < 0xC2U   ? 0
                              : lead < 0xE0U ? 2
                              : lead < 0xF0U ? 3
                              : lead < 0xF5U ? 4
                                             : 0;
    unsigned code = bytes == 0 ? 0 : lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) {
        if (!continues(text, at + i)) {
            return {};
        }
        code = (code << 6U) | (byteAt(text, at + i) & 0x3FU);
    }
    const bool isTooLong = (bytes == 3 && code < 0x800U) || (bytes == 4 && code < 0x10000U);
    const bool isNone = code > 0x10FFFFU || (code >= 0xD800U && code <= 0xDFFFU);
    return isTooLong || isNone ? Character{} : Character{code, bytes};
}

// Control characters, of which terminals obey those above 127 too, ends of lines and paragraphs of
// Unicode, and what turns the direction of the text behind it.
bool steers(unsigned code)
{
    return code < 0x20U || code == 0x61CU || code == 0x200EU || code == 0x200FU
           || (code >= 0x7FU && code <= 0x9FU) || (code >= 0x2028U && code <= 0x202EU)
           || (code >= 0x2066U && code <= 0x2069U);
}

void appendHex(std::string& shown, unsigned number, int digits)
{
    for (int digit = digits - 1; digit >= 0; --digit) {
        shown.push_back(kDigits[(number >> (4U * static_cast<unsigned>(digit))) & 0xFU]);
    }
}

} // namespace

std::string visibleText(std::string_view text, LineBreaks lineBreaks)
{
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const Character character = characterAt(text, at);
        const std::size_t bytes = character.bytes == 0 ? 1 : character.bytes;
        const bool isLineBreak = text[at] == '\n' || text[at] == '\t';
        if (isLineBreak && lineBreaks == LineBreaks::Kept) {
            shown.push_back(text[at]);
        } else if (character.bytes == 0 || (bytes == 1 && steers(character.code))) {
            shown.append("\\x");
            appendHex(shown, byteAt(text, at), 2);
        } else if (steers(character.code)) {
            shown.append("\\u");
            appendHex(shown, character.code, 4);
        } else {
            shown.append(text.substr(at, bytes));
        }
        at += bytes;
    }
    return shown;
}

} // namespace trilume
