// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/tokenizer/tokenizer.h"

#include <string>

namespace trilume::tokenizer {

// Turns tokens into text as they come; what it returns is always whole UTF-8 (a character split
// over byte pieces is held back until its last byte is there; bytes that can never become a
// character come out as U+FFFD). The space that SentencePiece puts before the first word of a text
// is dropped.
class StreamDecoder
{
public:
    explicit StreamDecoder(const Tokenizer& tokenizer); // borrowed, must outlive this

    [[nodiscard]] std::string add(TokenId token);

    // What is still held back, as U+FFFD per ill-formed sequence; then ready for another text.
    [[nodiscard]] std::string finish();

private:
    const Tokenizer* m_tokenizer;
    std::string m_pending; // the beginning of a character
    bool m_atStart = true;
};

} // namespace trilume::tokenizer
