// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace trilume::checkpoint {

// Constants of GGUF version 3, little endian.
inline constexpr std::uint32_t kGgufMagic = 0x46554747U; // "GGUF"
inline constexpr std::uint32_t kGgufVersion = 3;
inline constexpr std::uint32_t kGgufDefaultAlignment = 32;
inline constexpr std::size_t kGgufMaxDimensions = 4;
inline constexpr std::size_t kGgufMaxKeyBytes = 65535;
inline constexpr std::size_t kGgufMaxTensorNameBytes = 64;

// Types of metadata values; the numbers are the format's.
enum class GgufValueType : std::uint32_t
{
    Uint8 = 0,
    Int8 = 1,
    Uint16 = 2,
    Int16 = 3,
    Uint32 = 4,
    Int32 = 5,
    Float32 = 6,
    Bool = 7,
    String = 8,
    Array = 9,
    Uint64 = 10,
    Int64 = 11,
    Float64 = 12,
};

// "u32", "string"...; "?" for a number that is no type.
[[nodiscard]] std::string_view ggufValueTypeName(GgufValueType type);

// Bytes of one value; 0 for strings, arrays and numbers that are no type.
[[nodiscard]] std::size_t ggufScalarBytes(GgufValueType type);

// Types of tensor data that this program reads or writes; the numbers are the format's, or those of
// the programs that added them. Others are known by size alone, so that a file that holds them can
// be listed. Numbers with several meanings in the files that are about (36 and 42) are settled
// while the tables are read (gguf_tensor_types.cpp): here each has one.
enum class GgufTensorType : std::uint32_t
{
    F32 = 0,
    F16 = 1,
    Q4_0 = 2,
    Q8_0 = 8,
    Q4K = 12,
    Q6K = 14,
    Bf16 = 30,
    Tq1_0 = 34,
    Tq2_0 = 35,
    I2s = 36,
    Q2_0 = 42,
    Pq2_0 = 142,
    Ptq1_0 = 143,
};

struct GgufTensorTypeInfo
{
    std::string_view name;
    std::uint32_t blockElements;
    std::uint32_t blockBytes;
    std::uint32_t tailBytes = 0; // of a tensor, behind all its blocks
};

// Nothing for a number that no released format version defines.
[[nodiscard]] std::optional<GgufTensorTypeInfo> ggufTensorTypeInfo(GgufTensorType type);

// The bytes of a name or of a text value.
[[nodiscard]] inline std::string_view asText(std::span<const std::byte> bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

// Values of general.file_type.
inline constexpr std::uint32_t kGgufFileTypeMostlyTq1 = 36;
inline constexpr std::uint32_t kGgufFileTypeMostlyTq2 = 37;

} // namespace trilume::checkpoint
