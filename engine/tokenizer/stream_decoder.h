// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/tokenizer/tokenizer.h"

#include <string>

namespace trilume::tokenizer {

enum class DecodeFrom
{
    Beginning = 1,    // of a text, as an answer is one
    Continuation = 2, // of a text that goes before
};

// Turns tokens into text as they come; what it returns is always whole UTF-8 (a character split
// over byte pieces is held back until its last byte is there; bytes that can never become a
// character come out as U+FFFD). The space that encoding puts before the first word of a text is
// dropped at a beginning.
class StreamDecoder
{
public:
    // The tokenizer is borrowed and must outlive this.
    explicit StreamDecoder(const Tokenizer& tokenizer, DecodeFrom from = DecodeFrom::Beginning);

    [[nodiscard]] std::string add(TokenId token);

    // Whether the last token ended within a character, and the bytes of it that there are.
    [[nodiscard]] bool isInsideCharacter() const { return !m_pending.empty(); }
    [[nodiscard]] const std::string& pending() const { return m_pending; }

    // What is still held back, as U+FFFD; then ready for the beginning of another text.
    [[nodiscard]] std::string finish();

private:
    const Tokenizer* m_tokenizer;
    std::string m_pending; // the beginning of a character
    bool m_dropsSpace;     // the next byte, when it is a space
};

} // namespace trilume::tokenizer
