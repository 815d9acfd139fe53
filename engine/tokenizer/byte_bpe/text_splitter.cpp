// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/utf8.h"
#include "engine/tokenizer/byte_bpe/text_splitter_p.h"

namespace trilume::tokenizer {
namespace {

constexpr char32_t kLongS = 0x17F;

char32_t lowerCase(char32_t letter)
{
    return letter >= U'A' && letter <= U'Z' ? letter + (U'a' - U'A') : letter;
}

bool isSpace(CharacterClass kind)
{
    return kind == CharacterClass::Space || kind == CharacterClass::LineEnd;
}

} // namespace

TextSplitter::Character TextSplitter::at(std::size_t place)
{
    const std::string_view rest = m_rest.substr(place);
    if (rest.empty()) {
        return {};
    }
    ++m_charactersRead;
    Character character;
    character.length = nextUtf8(rest).length;
    character.code = codePoint(rest.substr(0, character.length));
    character.kind = classOf(character.code);
    return character;
}

std::string_view TextSplitter::next()
{
    const std::string_view piece = m_rest.substr(0, length());
    m_rest.remove_prefix(piece.size());
    return piece;
}

std::size_t TextSplitter::endOf(CharacterClass kind, std::size_t place)
{
    Character character = at(place);
    while (character.length > 0 && character.kind == kind) {
        place += character.length;
        character = at(place);
    }
    return place;
}

std::size_t TextSplitter::endOfLineEnds(std::size_t place)
{
    return endOf(CharacterClass::LineEnd, place);
}

std::size_t TextSplitter::endOfDigits(std::size_t place)
{
    const int most = m_splitter == BpeSplitter::Llama3 ? 3 : 1;
    for (int count = 0; count < most; ++count) {
        const Character digit = at(place);
        if (digit.length == 0 || digit.kind != CharacterClass::Number) {
            break;
        }
        place += digit.length;
    }
    return place;
}

std::size_t TextSplitter::length()
{
    const Character first = at(0);
    if (const std::size_t contraction = first.code == U'\'' ? contractionLength() : 0;
        contraction > 0) {
        return contraction;
    }
    return m_splitter == BpeSplitter::Gpt2 ? gpt2Length(first) : newerLength(first);
}

// Of an apostrophe and what it joins to a word; 0 when that is something else.
std::size_t TextSplitter::contractionLength()
{
    const bool foldsCase = m_splitter != BpeSplitter::Gpt2;
    const auto letterAt = [this, foldsCase](std::size_t place) {
        const char32_t code = at(place).code;
        if (!foldsCase) {
            return code;
        }
        return code == kLongS ? U's' : lowerCase(code);
    };
    const std::size_t begin = 1;
    const char32_t one = letterAt(begin);
    if (one == U's' || one == U't' || one == U'm' || one == U'd') {
        return begin + at(begin).length;
    }
    const char32_t wanted = one == U'r' || one == U'v' ? U'e' : U'l';
    const bool isPair =
        (one == U'r' || one == U'v' || one == U'l') && letterAt(begin + 1) == wanted;
    return isPair ? begin + 2 : 0;
}

// A space belongs to the word, the number or the signs behind it.
std::size_t TextSplitter::gpt2Length(const Character& first)
{
    const std::size_t begin = first.code == U' ' ? first.length : 0;
    const Character next = begin > 0 ? at(begin) : first;
    if (next.length > 0 && !isSpace(next.kind)) {
        return endOf(next.kind, begin);
    }
    return spacesLength(first);
}

// Any one sign that is no line end belongs to the word behind it; a space to the signs behind it,
// and to them the ends of their line.
std::size_t TextSplitter::newerLength(const Character& first)
{
    if (first.kind == CharacterClass::Letter) {
        return endOf(CharacterClass::Letter, 0);
    }
    if (first.kind == CharacterClass::Number) {
        return endOfDigits(0);
    }
    if (first.kind != CharacterClass::LineEnd) {
        const Character next = at(first.length);
        if (next.length > 0 && next.kind == CharacterClass::Letter) {
            return endOf(CharacterClass::Letter, first.length);
        }
        const bool areSigns =
            first.kind == CharacterClass::Other
            || (first.code == U' ' && next.length > 0 && next.kind == CharacterClass::Other);
        if (areSigns) {
            return endOfLineEnds(endOf(CharacterClass::Other, first.length));
        }
    }
    return spacesLength(first);
}

// White space up to its last line end; without one all but its last character, which belongs to
// what follows, or all of it at the end of the text.
std::size_t TextSplitter::spacesLength(const Character& first)
{
    std::size_t afterLineEnd = 0;
    std::size_t last = 0;
    std::size_t end = 0;
    Character character = first;
    while (character.length > 0 && isSpace(character.kind)) {
        last = end;
        end += character.length;
        if (character.kind == CharacterClass::LineEnd) {
            afterLineEnd = end;
        }
        character = at(end);
    }
    if (m_splitter != BpeSplitter::Gpt2 && afterLineEnd > 0) {
        return afterLineEnd;
    }
    const bool isAtEnd = character.length == 0;
    return isAtEnd || last == 0 ? end : last;
}

} // namespace trilume::tokenizer
