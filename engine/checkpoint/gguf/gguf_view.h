// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/gguf/gguf_format.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// One metadata value, checked; memory is the file's. Integers are read by value whatever their
// width.
class GgufValueView
{
public:
    GgufValueView() = default;
    GgufValueView(GgufValueType type, std::span<const std::byte> bytes);
    GgufValueView(GgufValueType elementType,
                  std::uint64_t elementCount,
                  std::span<const std::byte> bytes);

    [[nodiscard]] GgufValueType type() const { return m_type; }

    // Nothing when the value is of another kind or does not fit.
    [[nodiscard]] std::optional<std::uint64_t> asUnsigned() const;
    [[nodiscard]] std::optional<std::int64_t> asSigned() const;
    [[nodiscard]] std::optional<double> asFloat() const; // f32 and f64
    [[nodiscard]] std::optional<bool> asBool() const;
    [[nodiscard]] std::optional<std::string_view> asString() const;

    // Arrays only; elements may be arrays themselves.
    [[nodiscard]] GgufValueType elementType() const { return m_elementType; }

    [[nodiscard]] std::uint64_t elementCount() const { return m_elementCount; }

    // The elements as they lie in the file: packed numbers, or length-prefixed strings.
    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

    // All elements of an array of strings; nothing for any other value.
    [[nodiscard]] std::optional<std::vector<std::string_view>> asStrings() const;

private:
    GgufValueType m_type = GgufValueType::Uint8;
    GgufValueType m_elementType = GgufValueType::Uint8;
    std::uint64_t m_elementCount = 0;
    std::span<const std::byte> m_bytes;
};

struct GgufEntryView
{
    std::string_view key;
    GgufValueView value;
};

struct GgufTensorView
{
    std::string_view name;
    GgufTensorType type = GgufTensorType::F32;
    std::uint32_t dimensionCount = 0;
    // Innermost first, as the format has it: a matrix is {columns, rows}; unused ones are 1.
    std::array<std::uint64_t, kGgufMaxDimensions> dimensions = {1, 1, 1, 1};
    std::span<const std::byte> bytes;
};

// The tables of a GGUF file, all of whose counts, lengths, offsets and types were checked against
// its size. Everything points into the bytes it was parsed from.
class GgufView final
{
public:
    [[nodiscard]] const std::vector<GgufEntryView>& entries() const { return m_entries; }

    [[nodiscard]] const std::vector<GgufTensorView>& tensors() const { return m_tensors; }

    // Null when there is none of that name.
    [[nodiscard]] const GgufValueView* find(std::string_view key) const;
    [[nodiscard]] const GgufTensorView* findTensor(std::string_view name) const;

    [[nodiscard]] std::uint32_t alignment() const { return m_alignment; }

    [[nodiscard]] std::uint64_t sizeBytes() const { return m_sizeBytes; }

private:
    friend class GgufParser;

    std::vector<GgufEntryView> m_entries;
    std::vector<GgufTensorView> m_tensors;
    std::vector<std::uint32_t> m_entriesByKey;  // indices, sorted by key
    std::vector<std::uint32_t> m_tensorsByName; // indices, sorted by name
    std::uint32_t m_alignment = kGgufDefaultAlignment;
    std::uint64_t m_sizeBytes = 0;
};

// "u32", "array of string": the type of a value, for messages.
[[nodiscard]] std::string ggufValueTypeText(const GgufValueView& value);

} // namespace trilume::checkpoint
