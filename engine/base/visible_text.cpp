// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/visible_text.h"

#include "engine/base/utf8.h"

namespace trilume {
namespace {

constexpr std::string_view kDigits = "0123456789abcdef";

// Control characters, of which terminals obey those above 127 too, ends of lines and paragraphs of
// Unicode, and what turns the direction of the text behind it.
bool steers(char32_t code)
{
    return code < 0x20U || code == 0x61CU || code == 0x200EU || code == 0x200FU
           || (code >= 0x7FU && code <= 0x9FU) || (code >= 0x2028U && code <= 0x202EU)
           || (code >= 0x2066U && code <= 0x2069U);
}

void appendHex(std::string& shown, char32_t number, int digits)
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
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        const std::string_view part = text.substr(0, step.length);
        text.remove_prefix(step.length);
        const bool isLineBreak = part == "\n" || part == "\t";
        const bool isText = step.kind == Utf8Kind::WellFormed && !steers(codePoint(part));
        if (isText || (isLineBreak && lineBreaks == LineBreaks::Kept)) {
            shown.append(part);
        } else if (step.kind == Utf8Kind::WellFormed && part.size() > 1) {
            shown.append("\\u");
            appendHex(shown, codePoint(part), 4);
        } else {
            for (const char byte : part) {
                shown.append("\\x");
                appendHex(shown, static_cast<unsigned char>(byte), 2);
            }
        }
    }
    return shown;
}

} // namespace trilume
