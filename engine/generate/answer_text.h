// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/stop_matcher.h"
#include "engine/tokenizer/stream_decoder.h"

#include <cstddef>
#include <string>
#include <vector>

namespace trilume::generate {

// The text of an answer as its tokens come: whole characters, and nothing of a stop string.
class AnswerText
{
public:
    AnswerText(tokenizer::StreamDecoder decoder, StopMatcher matcher);

    // The text that is now certain.
    [[nodiscard]] std::string add(TokenId token);

    [[nodiscard]] bool isStopped() const { return m_matcher.isStopped(); }

    // How many of the latest tokens have text that was not returned: the beginning of a character
    // or of a stop string, or a whole stop string. One or two too many where beginnings overlap.
    [[nodiscard]] std::size_t heldTokens() const { return m_heldTokens; }

    // What was held back, when generation ends for another reason than a stop string.
    [[nodiscard]] std::string finish();

private:
    tokenizer::StreamDecoder m_decoder;
    StopMatcher m_matcher;
    std::size_t m_heldTokens = 0;
};

} // namespace trilume::generate
