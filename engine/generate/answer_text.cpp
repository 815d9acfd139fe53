// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/answer_text.h"

#include <utility>

namespace trilume::generate {

AnswerText::AnswerText(tokenizer::StreamDecoder decoder,
                       StopMatcher matcher,
                       std::optional<ThoughtReading> thoughts)
    : m_decoder(std::move(decoder))
    , m_matcher(std::move(matcher))
    , m_thoughts(std::move(thoughts))
{}

// One that changes nothing is text.
bool AnswerText::isTag(TokenId token) const
{
    return m_thoughts && token == (isInThought() ? m_thoughts->closeToken : m_thoughts->openToken);
}

SplitText AnswerText::split(const std::string& text)
{
    return m_thoughts ? m_thoughts->splitter.add(text) : SplitText{{}, text};
}

SplitText AnswerText::add(TokenId token)
{
    const bool beganBefore = m_decoder.isInsideCharacter();
    const std::size_t heldBefore = m_matcher.heldSize();
    const bool turns = isTag(token);
    const std::string text = turns ? m_decoder.finish() : m_decoder.add(token);
    SplitText ready = split(text);
    if (turns) {
        m_thoughts->splitter.turn();
    }
    const std::size_t answerBytes = ready.answer.size();
    ready.answer = m_matcher.add(ready.answer);
    const std::size_t withheld = heldBefore + answerBytes - ready.answer.size()
                                 + (m_thoughts ? m_thoughts->splitter.heldSize() : 0);
    if (withheld == 0 && !m_decoder.isInsideCharacter()) {
        m_heldTokens = 0;
    } else if (withheld <= text.size() && !beganBefore) {
        m_heldTokens = 1;
    } else {
        ++m_heldTokens;
    }
    return ready;
}

SplitText AnswerText::finish(TextEnd end)
{
    if (isStopped()) {
        return {};
    }
    m_isCut = end == TextEnd::Cut && m_decoder.isInsideCharacter();
    m_heldTokens = m_isCut ? m_heldTokens : 0;
    // In this order: what the matcher holds comes before the rest of a character.
    SplitText rest = split(m_isCut ? std::string() : m_decoder.finish());
    if (m_thoughts) {
        SplitText held = m_thoughts->splitter.finish();
        rest.thought += held.thought;
        rest.answer += held.answer;
    }
    rest.answer = m_matcher.add(rest.answer);
    rest.answer += m_matcher.finish();
    return rest;
}

} // namespace trilume::generate
