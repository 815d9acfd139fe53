// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"
#include "engine/tokenizer/byte_bpe/byte_alphabet_p.h"

#include <array>
#include <cstdint>

namespace trilume::tokenizer {
namespace {

constexpr char32_t kFirstSubstitute = 0x100;

constexpr bool standsForItself(unsigned byte)
{
    return (byte >= 0x21 && byte <= 0x7E) || (byte >= 0xA1 && byte <= 0xAC) || byte >= 0xAE;
}

struct Alphabet
{
    std::array<char32_t, 256> characters{};  // by byte
    std::array<std::int16_t, 0x144> bytes{}; // by character, -1 where it is none
};

constexpr Alphabet makeAlphabet()
{
    Alphabet alphabet;
    alphabet.bytes.fill(-1);
    char32_t substitute = kFirstSubstitute;
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char32_t character = standsForItself(byte) ? char32_t{byte} : substitute++;
        alphabet.characters[byte] = character;
        alphabet.bytes[character] = static_cast<std::int16_t>(byte);
    }
    return alphabet;
}

constexpr Alphabet kAlphabet = makeAlphabet();

} // namespace

std::string inByteAlphabet(std::string_view bytes)
{
    std::string text;
    for (const char byte : bytes) {
        const auto character =
            static_cast<std::uint32_t>(kAlphabet.characters[static_cast<unsigned char>(byte)]);
        if (character < 0x80) {
            text.push_back(static_cast<char>(character));
        } else { // all are below U+0800
            text.push_back(static_cast<char>(0xC0U | character >> 6U));
            text.push_back(static_cast<char>(0x80U | (character & 0x3FU)));
        }
    }
    return text;
}

std::optional<std::string> fromByteAlphabet(std::string_view text)
{
    std::string bytes;
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        if (step.kind != Utf8Kind::WellFormed) {
            return std::nullopt;
        }
        const char32_t character = codePoint(text.substr(0, step.length));
        if (character >= kAlphabet.bytes.size() || kAlphabet.bytes[character] < 0) {
            return std::nullopt;
        }
        bytes.push_back(static_cast<char>(kAlphabet.bytes[character]));
        text.remove_prefix(step.length);
    }
    return bytes;
}

} // namespace trilume::tokenizer
