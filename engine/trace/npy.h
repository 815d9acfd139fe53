// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace trilume::trace {

// NumPy's file format for one array, version 1.0, little endian, rows one after the other
// (https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html).

using NpyShape = std::vector<std::size_t>; // empty: a single number

// Elements of a shape.
[[nodiscard]] std::size_t elementCount(const NpyShape& shape);

// "<f4" and the like.
template <typename T>
[[nodiscard]] constexpr std::string_view npyType()
{
    if constexpr (std::is_same_v<T, float>) {
        return "<f4";
    } else if constexpr (std::is_same_v<T, std::int32_t>) {
        return "<i4";
    } else {
        static_assert(std::is_same_v<T, std::int64_t>, "no such type is written");
        return "<i8";
    }
}

// All that goes before the data; its size is a multiple of 64.
[[nodiscard]] std::string npyHeader(std::string_view type, const NpyShape& shape);

// A whole array of texts, (texts): UTF-32, padded to the longest. Ill-formed UTF-8 becomes U+FFFD.
[[nodiscard]] std::vector<std::byte> npyTexts(std::span<const std::string> texts);

} // namespace trilume::trace
