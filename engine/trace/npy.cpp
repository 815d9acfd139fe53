// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/npy.h"

#include "engine/base/check.h"
#include "engine/base/utf8.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <string>

namespace trilume::trace {

static_assert(std::endian::native == std::endian::little, "arrays are written as they lie");

namespace {

constexpr char32_t kReplacement = 0xFFFD;

std::u32string decode(std::string_view text)
{
    std::u32string points;
    while (!text.empty()) {
        const Utf8Step step = nextUtf8(text);
        points.push_back(step.kind == Utf8Kind::WellFormed ? codePoint(text.substr(0, step.length))
                                                           : kReplacement);
        text.remove_prefix(step.length);
    }
    return points;
}

} // namespace

std::size_t elementCount(const NpyShape& shape)
{
    std::size_t count = 1;
    for (const std::size_t size : shape) {
        count *= size;
    }
    return count;
}

std::string npyHeader(std::string_view type, const NpyShape& shape)
{
    constexpr std::size_t kAlignment = 64;
    std::string header("\x93NUMPY\x01\x00", 8);
    std::string fields =
        "{'descr': '" + std::string(type) + "', 'fortran_order': False, 'shape': (";
    for (std::size_t i = 0; i < shape.size(); ++i) {
        fields += (i == 0 ? "" : " ") + std::to_string(shape[i]) + ",";
    }
    if (shape.size() > 1) {
        fields.pop_back(); // only a single dimension needs the comma to be a tuple
    }
    fields += "), }";
    const std::size_t lengthBytes = 2;
    const std::size_t used = header.size() + lengthBytes + fields.size() + 1;
    fields.append((kAlignment - used % kAlignment) % kAlignment, ' ').push_back('\n');
    TRILUME_CHECK(fields.size() <= 0xFFFF);
    header.push_back(static_cast<char>(fields.size() & 0xFFU));
    header.push_back(static_cast<char>(fields.size() >> 8U));
    return header + fields;
}

std::vector<std::byte> npyTexts(std::span<const std::string> texts)
{
    std::vector<std::u32string> decoded;
    std::size_t longest = 1;
    for (const std::string& text : texts) {
        decoded.push_back(decode(text));
        longest = std::max(longest, decoded.back().size());
    }
    const std::string header = npyHeader("<U" + std::to_string(longest), {texts.size()});
    const std::size_t width = longest * sizeof(char32_t);
    std::vector<std::byte> bytes(header.size() + texts.size() * width);
    std::memcpy(bytes.data(), header.data(), header.size());
    for (std::size_t i = 0; i < decoded.size(); ++i) {
        std::memcpy(bytes.data() + header.size() + i * width, decoded[i].data(),
                    decoded[i].size() * sizeof(char32_t));
    }
    return bytes;
}

} // namespace trilume::trace
