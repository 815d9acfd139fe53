// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/thought_splitter.h"

#include <utility>

namespace trilume::generate {

ThoughtSplitter::ThoughtSplitter(std::string openTag,
                                 std::string closeTag,
                                 Tags tags,
                                 const SplitFrom& from)
    : m_openTag(std::move(openTag))
    , m_closeTag(std::move(closeTag))
    , m_tags(tags)
    , m_isInThought(from.isInThought)
    , m_hasThought(from.hasThought)
    , m_hasAnswer(from.hasAnswer)
    , m_isNewThought(!(from.isInThought && from.hasThought))
{}

SplitText ThoughtSplitter::add(std::string_view text)
{
    SplitText out;
    for (const char character : text) {
        if (m_tags == Tags::AsTokens) {
            take(character, out);
            continue;
        }
        if (m_held == nextTag()) {
            settleTagInSpan(character, out);
        }
        followSpan(character);
        m_held.push_back(character);
        // What can be no tag any more is text, up to where another may begin.
        while (!m_held.empty() && !nextTag().starts_with(m_held)) {
            take(m_held.front(), out);
            m_held.erase(0, 1);
        }
        if (m_held == nextTag() && m_spanBackticks == 0) {
            m_held.clear();
            turn();
        }
    }
    return out;
}

// A span that its line ends is none, so that the tag was one.
void ThoughtSplitter::settleTagInSpan(char next, SplitText& out)
{
    if (next == '\n') {
        m_held.clear();
        turn();
        return;
    }
    for (const char character : std::exchange(m_held, {})) {
        take(character, out);
    }
}

SplitText ThoughtSplitter::finish()
{
    SplitText out;
    if (m_held == nextTag()) {
        settleTagInSpan('\n', out);
    }
    for (const char character : std::exchange(m_held, {})) {
        take(character, out);
    }
    // The thought may go on.
    out.thought.append(m_isInThought ? std::exchange(m_lineEnds, 0) : 0, '\n');
    return out;
}

void ThoughtSplitter::turn()
{
    m_isInThought = !m_isInThought;
    m_dropsLineEnds = !m_isInThought && !m_hasAnswer;
    m_isNewThought = true;
    m_lineEnds = 0;
    m_backticks = 0;
    m_spanBackticks = 0;
}

void ThoughtSplitter::take(char character, SplitText& out)
{
    if (m_isInThought) {
        takeThought(character, out.thought);
    } else {
        takeAnswer(character, out.answer);
    }
}

void ThoughtSplitter::takeThought(char character, std::string& out)
{
    if (character == '\n') {
        m_lineEnds += m_isNewThought ? 0 : 1;
        return;
    }
    if (m_isNewThought && m_hasThought) {
        out += "\n\n";
    }
    out.append(std::exchange(m_lineEnds, 0), '\n');
    out.push_back(character);
    m_isNewThought = false;
    m_hasThought = true;
}

void ThoughtSplitter::takeAnswer(char character, std::string& out)
{
    if (character == '\n' && m_dropsLineEnds) {
        return;
    }
    out.push_back(character);
    m_dropsLineEnds = false;
    m_hasAnswer = true;
}

// A span begins with so many backticks and ends with as many, or with its line.
void ThoughtSplitter::followSpan(char character)
{
    if (character == '`') {
        ++m_backticks;
        return;
    }
    if (const std::size_t run = std::exchange(m_backticks, 0); run > 0) {
        if (m_spanBackticks == 0) {
            m_spanBackticks = run;
        } else if (m_spanBackticks == run) {
            m_spanBackticks = 0;
        }
    }
    if (character == '\n') {
        m_spanBackticks = 0;
    }
}

} // namespace trilume::generate
