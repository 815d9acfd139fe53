// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/answer_text.h"

#include <utility>

namespace trilume::generate {

AnswerText::AnswerText(tokenizer::StreamDecoder decoder, StopMatcher matcher)
    : m_decoder(std::move(decoder))
    , m_matcher(std::move(matcher))
{}

std::string AnswerText::add(TokenId token)
{
    const bool beganBefore = m_decoder.isInsideCharacter();
    const std::size_t heldBefore = m_matcher.heldSize();
    const std::string text = m_decoder.add(token);
    std::string ready = m_matcher.add(text);
    const std::size_t withheld = heldBefore + text.size() - ready.size();
    if (withheld == 0 && !m_decoder.isInsideCharacter()) {
        m_heldTokens = 0;
    } else if (withheld <= text.size() && !beganBefore) {
        m_heldTokens = 1;
    } else {
        ++m_heldTokens;
    }
    return ready;
}

std::string AnswerText::finish()
{
    if (isStopped()) {
        return {};
    }
    m_heldTokens = 0;
    // In this order: what the matcher holds comes before the rest of a character.
    std::string text = m_matcher.add(m_decoder.finish());
    text += m_matcher.finish();
    return text;
}

} // namespace trilume::generate
