// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/tokenizer/sentencepiece_model_p.h"

#include <cstdint>
#include <string>
#include <vector>

namespace trilume::tokenizer {
namespace {

constexpr std::size_t kMaxCharsmapBytes = 4U << 20U;
constexpr std::size_t kMaxReplacementBytes = 1024;

// One unit of a Darts-clone double array, the layout inside a precompiled charsmap.
class Unit
{
public:
    explicit Unit(std::uint32_t bits)
        : m_bits(bits)
    {}

    [[nodiscard]] bool hasLeaf() const { return ((m_bits >> 8U) & 1U) != 0; }

    [[nodiscard]] std::uint32_t value() const { return m_bits & 0x7FFFFFFFU; }

    // Never equals a byte for a leaf's own unit, whose highest bit is set.
    [[nodiscard]] std::uint32_t label() const { return m_bits & 0x800000FFU; }

    [[nodiscard]] std::uint32_t offset() const
    {
        return (m_bits >> 10U) << ((m_bits & 0x200U) >> 6U);
    }

private:
    std::uint32_t m_bits;
};

class TrieView
{
public:
    explicit TrieView(std::string_view bytes)
        : m_bytes(bytes)
    {}

    [[nodiscard]] std::size_t size() const { return m_bytes.size() / 4; }

    [[nodiscard]] Unit operator[](std::size_t index) const
    {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            bits |= std::uint32_t{static_cast<unsigned char>(m_bytes[4 * index + i])} << (8 * i);
        }
        return Unit(bits);
    }

private:
    std::string_view m_bytes;
};

Error corruptMap(const Sentence& what)
{
    return {Errc::Corrupt, Sentence::of("SentencePiece model: the normaliser's charsmap %1", what)};
}

// The replacement that starts at an offset ends at a zero byte.
bool isReplacement(std::string_view replacements, std::uint32_t start)
{
    if (start >= replacements.size()) {
        return false;
    }
    const std::size_t end = replacements.find('\0', start);
    return end != std::string_view::npos && end - start <= kMaxReplacementBytes;
}

} // namespace

Status checkCharsmap(std::string_view charsmap)
{
    if (charsmap.empty()) {
        return Done{};
    }
    if (charsmap.size() > kMaxCharsmapBytes) {
        return corruptMap(
            Sentence::of("has %1 bytes, expected at most %2", charsmap.size(), kMaxCharsmapBytes));
    }
    std::uint32_t trieBytes = 0;
    for (std::size_t i = 0; i < 4 && i < charsmap.size(); ++i) {
        trieBytes |= std::uint32_t{static_cast<unsigned char>(charsmap[i])} << (8 * i);
    }
    if (charsmap.size() <= 4 || trieBytes == 0 || trieBytes % 4 != 0
        || trieBytes >= charsmap.size() - 4) {
        return corruptMap(
            Sentence::of("says that its trie has %1 bytes in %2", trieBytes, charsmap.size()));
    }
    const TrieView trie(charsmap.substr(4, trieBytes));
    const std::string_view replacements = charsmap.substr(4 + trieBytes);

    std::vector<bool> isSeen(trie.size(), false);
    std::vector<std::size_t> open{0};
    isSeen[0] = true;
    while (!open.empty()) {
        const std::size_t position = open.back();
        open.pop_back();
        const Unit unit = trie[position];
        const std::size_t children = position ^ unit.offset();
        if ((children | 0xFFU) >= trie.size()) {
            return corruptMap(Sentence::of("has a trie that leads outside of itself"));
        }
        if (unit.hasLeaf() && !isReplacement(replacements, trie[children].value())) {
            return corruptMap(
                Sentence::of("has a rule whose replacement is missing or longer than %1 bytes",
                             kMaxReplacementBytes));
        }
        for (std::uint32_t byte = 0; byte < 256; ++byte) {
            const std::size_t child = children ^ byte;
            if (trie[child].label() == byte && !isSeen[child]) {
                isSeen[child] = true;
                open.push_back(child);
            }
        }
    }
    return Done{};
}

} // namespace trilume::tokenizer
