// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/python_numbers_p.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <system_error>

namespace trilume::checkpoint {

namespace {

bool isWordByte(char byte)
{
    return std::isalnum(static_cast<unsigned char>(byte)) != 0 || byte == '+' || byte == '-'
           || byte == '.';
}

// The length of the string that begins `text`, both quotes included.
std::size_t stringLength(std::string_view text)
{
    std::size_t at = 1;
    while (at < text.size() && text[at] != '"') {
        at += text[at] == '\\' ? 2U : 1U;
    }
    return std::min(at + 1, text.size());
}

// What Python makes of a word that JSON has no number for; empty for any other word.
std::string_view nonFinite(std::string_view word)
{
    for (const std::string_view name : {"NaN", "Infinity", "-Infinity"}) {
        if (word == name) {
            return name;
        }
    }
    double value = 0.0;
    const char* const end = word.data() + word.size();
    const auto read = std::from_chars(word.data(), end, value);
    const bool isTooLarge = read.ec == std::errc::result_out_of_range && read.ptr == end
                            && word.find("e-") == std::string_view::npos
                            && word.find("E-") == std::string_view::npos;
    if (!isTooLarge) {
        return {};
    }
    return word.starts_with('-') ? "-Infinity" : "Infinity";
}

} // namespace

std::string QuotedNumbers::originalPlace(std::size_t place) const
{
    for (auto change = m_changes.rbegin(); change != m_changes.rend(); ++change) {
        if (change->place < place) {
            return std::to_string(change->original + (place - change->place));
        }
    }
    return std::to_string(place);
}

QuotedNumbers::QuotedNumbers(std::string_view json)
{
    m_text.reserve(json.size());
    std::size_t at = 0;
    while (at < json.size()) {
        std::size_t length = 1;
        if (json[at] == '"') {
            length = stringLength(json.substr(at));
        } else if (isWordByte(json[at])) {
            while (at + length < json.size() && isWordByte(json[at + length])) {
                ++length;
            }
            const std::string_view name = nonFinite(json.substr(at, length));
            if (!name.empty()) {
                m_text.append("\"").append(name).append("\"");
                at += length;
                m_changes.push_back({m_text.size(), at});
                continue;
            }
        }
        m_text.append(json.substr(at, length));
        at += length;
    }
}

} // namespace trilume::checkpoint
