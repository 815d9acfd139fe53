// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/message_text.h"

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kMaxShownBytes = 80;

// Length of the well-formed UTF-8 sequence at the beginning of `text`, 0 when there is none.
std::size_t sequenceBytes(std::string_view text)
{
    const auto byteAt = [&](std::size_t index) -> std::uint32_t {
        return index < text.size() ? static_cast<unsigned char>(text[index]) : 0U;
    };
    const std::uint32_t lead = byteAt(0);
    std::size_t length = 0;
    std::uint32_t code = 0;
    if (lead < 0x80U) {
        return 1;
    }
    if ((lead & 0xE0U) == 0xC0U) {
        length = 2;
        code = lead & 0x1FU;
    } else if ((lead & 0xF0U) == 0xE0U) {
        length = 3;
        code = lead & 0x0FU;
    } else if ((lead & 0xF8U) == 0xF0U) {
        length = 4;
        code = lead & 0x07U;
    } else {
        return 0;
    }
    for (std::size_t index = 1; index < length; ++index) {
        if ((byteAt(index) & 0xC0U) != 0x80U) {
            return 0;
        }
        code = code << 6U | (byteAt(index) & 0x3FU);
    }
    constexpr std::uint32_t kSmallest[] = {0, 0, 0x80U, 0x800U, 0x10000U};
    const bool isSurrogate = code >= 0xD800U && code <= 0xDFFFU;
    return code < kSmallest[length] || code > 0x10FFFFU || isSurrogate ? 0 : length;
}

// A problem that is passed on may be a sentence already.
bool isWhole(const Sentence& problem)
{
    return problem.english().ends_with('.');
}

Error makeError(Errc code,
                std::string_view source,
                const Sentence::Argument& field,
                const Sentence& problem)
{
    return {code, isWhole(problem) ? Sentence::of("%1: %2: %3", source, field, problem)
                                   : Sentence::of("%1: %2: %3.", source, field, problem)};
}

} // namespace

std::string quotedName(std::string_view name)
{
    constexpr char kHexDigits[] = "0123456789abcdef";
    std::string text = "\"";
    std::size_t position = 0;
    while (position < name.size() && position < kMaxShownBytes) {
        const auto byte = static_cast<unsigned char>(name[position]);
        const std::size_t length = sequenceBytes(name.substr(position));
        if (length == 0 || byte < 0x20U || byte == 0x7FU) {
            text.append("\\x").push_back(kHexDigits[byte >> 4U]);
            text.push_back(kHexDigits[byte & 0xFU]);
            ++position;
            continue;
        }
        text.append(name.substr(position, length));
        position += length;
    }
    if (position < name.size()) {
        text.append("...");
    }
    text.push_back('"');
    return text;
}

Sentence::Argument anyOf(std::span<const std::string_view> names)
{
    Sentence::Argument all = quotedName(names.front());
    for (const std::string_view name : names.subspan(1)) {
        all = trilume::Sentence::of("%1 or %2", all, quotedName(name));
    }
    return all;
}

std::string shapeText(std::span<const std::uint64_t> dimensions)
{
    std::string text = "[";
    for (const std::uint64_t dimension : dimensions) {
        if (text.size() > 1) {
            text.append(", ");
        }
        text.append(std::to_string(dimension));
    }
    text.push_back(']');
    return text;
}

Error corrupt(std::string_view source, const Sentence::Argument& field, const Sentence& problem)
{
    return makeError(Errc::Corrupt, source, field, problem);
}

Error unsupported(std::string_view source, const Sentence::Argument& field, const Sentence& problem)
{
    return makeError(Errc::Unsupported, source, field, problem);
}

Error otherModel(std::string_view source,
                 std::string_view field,
                 std::string_view found,
                 const Sentence::Argument& known)
{
    return {Errc::Unsupported, Sentence::of("%1: this is a %2 model; Trilume runs %3 only (%4).",
                                            source, quotedName(found), known, field)};
}

Error within(std::string_view source, const Error& error)
{
    return {error.code, isWhole(error.sentence) ? Sentence::of("%1: %2", source, error.sentence)
                                                : Sentence::of("%1: %2.", source, error.sentence)};
}

Sentence tensorNamed(std::string_view name)
{
    return Sentence::of("tensor %1", quotedName(name));
}

} // namespace trilume::checkpoint
