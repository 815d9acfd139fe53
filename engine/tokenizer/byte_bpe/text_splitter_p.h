// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/byte_bpe/character_class_p.h"

#include <cstddef>
#include <string_view>

namespace trilume::tokenizer {

// Cuts a text as the ecosystem's regular expressions do, character by character. In their order of
// preference these are, for Llama3 (Qwen2: \p{N} alone):
//
//   (?i:'s|'t|'re|'ve|'m|'ll|'d)  [^\r\n\p{L}\p{N}]?\p{L}+  \p{N}{1,3}  ?[^\s\p{L}\p{N}]+[\r\n]*
//   \s*[\r\n]+  \s+(?!\S)  \s+
//
// and for Gpt2: 's|'t|'re|'ve|'m|'ll|'d  ?\p{L}+  ?\p{N}+  ?[^\s\p{L}\p{N}]+  \s+(?!\S)  \s+.
// Their letters are those of Unicode: U+017F is an s to (?i:), which no other letter but the usual
// ones is. Each character is looked at a bounded number of times. Borrows the text.
class TextSplitter
{
public:
    // `text` is well-formed UTF-8.
    TextSplitter(BpeSplitter splitter, std::string_view text)
        : m_splitter(splitter)
        , m_rest(text)
    {}

    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }

    // Not at the end. Never empty; all pieces together are the text.
    [[nodiscard]] std::string_view next();

    // How often a character was looked at so far, for a test that nothing makes it do so for ever.
    [[nodiscard]] std::size_t charactersRead() const { return m_charactersRead; }

private:
    struct Character
    {
        std::size_t length = 0; // bytes; 0 at the end of the text
        char32_t code = 0;
        CharacterClass kind = CharacterClass::Other;
    };

    [[nodiscard]] Character at(std::size_t place);
    // Where the characters of that class end that begin at `place`.
    [[nodiscard]] std::size_t endOf(CharacterClass kind, std::size_t place);
    [[nodiscard]] std::size_t endOfDigits(std::size_t place);
    [[nodiscard]] std::size_t endOfLineEnds(std::size_t place);

    [[nodiscard]] std::size_t length();
    [[nodiscard]] std::size_t gpt2Length(const Character& first);
    [[nodiscard]] std::size_t newerLength(const Character& first);
    [[nodiscard]] std::size_t contractionLength();
    [[nodiscard]] std::size_t spacesLength(const Character& first);

    BpeSplitter m_splitter;
    std::string_view m_rest;
    std::size_t m_charactersRead = 0;
};

} // namespace trilume::tokenizer
