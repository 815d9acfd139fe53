// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace trilume::generate {

// A part of what a model wrote.
struct SplitText
{
    std::string thought;
    std::string answer;
};

// Where a model has come to in an answer that goes on; of a new one nothing.
struct SplitFrom
{
    bool isInThought = false;
    bool hasThought = false;
    bool hasAnswer = false;
};

// Tells thoughts from the answer in text that comes in pieces; the result is the same for every cut
// into pieces. What may be the beginning of a tag is held back, and ends of lines that may be the
// last of a thought: those between tag and text belong to neither. Several thoughts become one,
// with an empty line between. A tag within a code span (`</think>`) is text, unless the line ends
// behind it. Each character costs the same, however long the text is. One thread.
class ThoughtSplitter
{
public:
    // What tells of tags.
    enum class Tags
    {
        InText = 1,
        AsTokens = 2, // open() and close() alone
    };

    // Texts of tags are not empty.
    ThoughtSplitter(std::string openTag, std::string closeTag, Tags tags, const SplitFrom& from);

    [[nodiscard]] SplitText add(std::string_view text);

    // A tag came as a token of its own.
    void turn();

    [[nodiscard]] bool isInThought() const { return m_isInThought; }

    // Bytes that may be the beginning of a tag.
    [[nodiscard]] std::size_t heldSize() const { return m_held.size(); }

    // What was held back, when the text ends.
    [[nodiscard]] SplitText finish();

private:
    [[nodiscard]] const std::string& nextTag() const
    {
        return m_isInThought ? m_closeTag : m_openTag;
    }

    void settleTagInSpan(char next, SplitText& out);
    void take(char character, SplitText& out);
    void takeThought(char character, std::string& out);
    void takeAnswer(char character, std::string& out);
    void followSpan(char character);

    std::string m_openTag;
    std::string m_closeTag;
    Tags m_tags;
    bool m_isInThought;
    bool m_hasThought;               // some of its text was given out
    bool m_hasAnswer;                // or of the answer
    bool m_isNewThought = true;      // no text of this one was given out
    bool m_dropsLineEnds = false;    // between a thought and the answer
    std::string m_held;              // a beginning of nextTag()
    std::size_t m_lineEnds = 0;      // of a thought, held back
    std::size_t m_backticks = 0;     // in a row, just now
    std::size_t m_spanBackticks = 0; // that the code span of this line began with; 0: there is none
};

} // namespace trilume::generate
