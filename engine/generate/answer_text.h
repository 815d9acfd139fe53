// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/generate/stop_matcher.h"
#include "engine/generate/thought_splitter.h"
#include "engine/tokenizer/stream_decoder.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace trilume::generate {

// How thoughts are told from the answer.
struct ThoughtReading
{
    ThoughtSplitter splitter;
    std::optional<TokenId> openToken; // where tags are tokens
    std::optional<TokenId> closeToken;
};

// What an answer that ends within a character means.
enum class TextEnd
{
    OfTheModel = 1, // these bytes are all that there will be
    Cut = 2,        // the rest of the character may come yet
};

// The text of an answer as its tokens come, and the thought before it: whole characters, and
// nothing of a stop string. What is thought stops nothing.
class AnswerText
{
public:
    // Without `thoughts` all is answer.
    AnswerText(tokenizer::StreamDecoder decoder,
               StopMatcher matcher,
               std::optional<ThoughtReading> thoughts = {});

    // The text that is now certain.
    [[nodiscard]] SplitText add(TokenId token);

    [[nodiscard]] bool isInThought() const
    {
        return m_thoughts && m_thoughts->splitter.isInThought();
    }

    [[nodiscard]] bool isStopped() const { return m_matcher.isStopped(); }

    // How many of the latest tokens have text that was not returned: the beginning of a character
    // or of a stop string, or a whole stop string. One or two too many where beginnings overlap.
    // After finish() those that the text ends before.
    [[nodiscard]] std::size_t heldTokens() const { return m_heldTokens; }

    // Whether the text ends before the tokens do.
    [[nodiscard]] bool isShortened() const { return m_isCut || isStopped(); }

    // What was held back, when generation ends for another reason than a stop string; the beginning
    // of a character that was cut stays so.
    [[nodiscard]] SplitText finish(TextEnd end);

private:
    [[nodiscard]] bool isTag(TokenId token) const;
    [[nodiscard]] SplitText split(const std::string& text);

    tokenizer::StreamDecoder m_decoder;
    StopMatcher m_matcher;
    std::optional<ThoughtReading> m_thoughts;
    std::size_t m_heldTokens = 0;
    bool m_isCut = false; // within a character
};

} // namespace trilume::generate
