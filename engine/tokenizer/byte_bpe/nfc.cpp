// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/base/utf8.h"
#include "engine/tokenizer/byte_bpe/nfc_p.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <vector>

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf8.h>

namespace trilume::tokenizer {
namespace {

constexpr std::uint8_t kTableVersion = 9;       // of Unicode
constexpr char32_t kFirstThatMayChange = 0x300; // below it a character alone is in form C

const UNormalizer2& formC()
{
    static const UNormalizer2* const instance = [] {
        UErrorCode error = U_ZERO_ERROR;
        const UNormalizer2* found = unorm2_getNFCInstance(&error);
        TRILUME_CHECK(U_SUCCESS(error) != 0); // its data is part of the library
        return found;
    }();
    return *instance;
}

bool isLaterThanTable(char32_t character)
{
    UVersionInfo age;
    u_charAge(static_cast<UChar32>(character), age);
    return age[0] > kTableVersion;
}

struct Mark
{
    char32_t character;
    std::uint8_t combiningClass; // 0: a character of its own
};

Mark markOf(char32_t character)
{
    return {character, isLaterThanTable(character)
                           ? std::uint8_t{0}
                           : u_getCombiningClass(static_cast<UChar32>(character))};
}

// One or more, in the order of the text, of which only the first may begin one that is composed.
using Cluster = std::vector<Mark>;

// Of well-formed UTF-16; ICU's own macro does without a cast only in one direction.
char32_t nextCharacter(const UChar* units, std::int32_t& place)
{
    const char32_t first = units[place++];
    if (first < 0xD800 || first > 0xDBFF) {
        return first;
    }
    const char32_t second = units[place++];
    return 0x10000U + ((first - 0xD800U) << 10U) + (second - 0xDC00U);
}

void addDecomposed(char32_t character, Cluster& cluster)
{
    constexpr std::int32_t kLongest = 32; // UTF-16 units of a decomposition; the longest has 4
    std::array<UChar, kLongest> units{};
    UErrorCode error = U_ZERO_ERROR;
    const std::int32_t length =
        isLaterThanTable(character)
            ? -1
            : unorm2_getDecomposition(&formC(), static_cast<UChar32>(character), units.data(),
                                      kLongest, &error);
    if (length < 0 || U_FAILURE(error) != 0) {
        cluster.push_back(markOf(character));
        return;
    }
    for (std::int32_t i = 0; i < length;) {
        cluster.push_back(markOf(nextCharacter(units.data(), i)));
    }
}

// Marks in the order of their classes, those of one class as they stand.
void putInOrder(Cluster& cluster)
{
    const auto isMark = [](const Mark& mark) {
        return mark.combiningClass != 0;
    };
    for (auto begin = cluster.begin(); begin != cluster.end();) {
        begin = std::find_if(begin, cluster.end(), isMark);
        const auto end = std::find_if_not(begin, cluster.end(), isMark);
        std::stable_sort(begin, end, [](const Mark& left, const Mark& right) {
            return left.combiningClass < right.combiningClass;
        });
        begin = end;
    }
}

char32_t composed(char32_t left, char32_t right) // 0: none
{
    const UChar32 pair =
        unorm2_composePair(&formC(), static_cast<UChar32>(left), static_cast<UChar32>(right));
    return pair < 0 || isLaterThanTable(static_cast<char32_t>(pair)) ? U'\0'
                                                                     : static_cast<char32_t>(pair);
}

// A mark joins the last character of its own before it, unless one of its class or higher is
// between them.
void compose(Cluster& cluster)
{
    std::size_t count = 0;
    std::size_t starter = cluster.size(); // none yet
    for (const Mark& mark : cluster) {
        const bool isReachable =
            starter < count
            && (starter + 1 == count || cluster[count - 1].combiningClass < mark.combiningClass);
        const char32_t pair =
            isReachable ? composed(cluster[starter].character, mark.character) : U'\0';
        if (pair != 0) {
            cluster[starter].character = pair;
            continue;
        }
        if (mark.combiningClass == 0) {
            starter = count;
        }
        cluster[count++] = mark;
    }
    cluster.resize(count);
}

void append(char32_t character, std::string& text)
{
    std::array<std::uint8_t, U8_MAX_LENGTH> bytes{};
    std::int32_t length = 0;
    U8_APPEND_UNSAFE(bytes.data(), length, character);
    text.append(reinterpret_cast<const char*>(bytes.data()), static_cast<std::size_t>(length));
}

// `characters` are a cluster as it was written; they are cleared.
void finish(std::u32string& characters, std::string& text)
{
    if (characters.size() == 1 && characters.front() < kFirstThatMayChange) {
        append(characters.front(), text);
    } else if (!characters.empty()) {
        Cluster cluster;
        for (const char32_t character : characters) {
            addDecomposed(character, cluster);
        }
        putInOrder(cluster);
        compose(cluster);
        for (const Mark& mark : cluster) {
            append(mark.character, text);
        }
    }
    characters.clear();
}

// Whether nothing before the character can change it, nor it what is before it.
bool beginsCluster(char32_t character)
{
    return character < kFirstThatMayChange || isLaterThanTable(character)
           || unorm2_hasBoundaryBefore(&formC(), static_cast<UChar32>(character)) != 0;
}

} // namespace

std::string toNfc(std::string_view text, const std::stop_token& stop)
{
    std::string result;
    result.reserve(text.size());
    std::u32string cluster;
    while (!text.empty() && !stop.stop_requested()) {
        const std::string_view bytes = text.substr(0, nextUtf8(text).length);
        text.remove_prefix(bytes.size());
        const char32_t character = codePoint(bytes);
        if (beginsCluster(character)) {
            finish(cluster, result);
        }
        cluster.push_back(character);
    }
    finish(cluster, result);
    return result;
}

} // namespace trilume::tokenizer
