// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/tq2_0.h"

#include "engine/base/check.h"
#include "engine/quant/ternary_blocks_p.h"

#include <array>
#include <cstring>

namespace trilume::quant {

namespace {

constexpr std::string_view kTq2Name = "TQ2_0";
constexpr std::size_t kCodeBytes = 64; // of a block; the scale follows
constexpr std::size_t kHalfBytes = 32; // bytes that share one run of 128 weights
constexpr std::size_t kFields = 4;     // codes in a byte

// Where weight `field` of byte `byte` lies in the block.
constexpr std::size_t weightOf(std::size_t byte, std::size_t field)
{
    return kFields * kHalfBytes * (byte / kHalfBytes) + kHalfBytes * field + byte % kHalfBytes;
}

void encodeTq2Block(const std::int8_t* trits, std::span<std::byte> out)
{
    for (std::size_t i = 0; i < kCodeBytes; ++i) {
        std::uint32_t codes = 0;
        for (std::size_t field = 0; field < kFields; ++field) {
            const int trit = trits[weightOf(i, field)];
            TRILUME_DCHECK(trit >= -1 && trit <= 1);
            codes |= static_cast<std::uint32_t>(trit + 1) << (2 * field);
        }
        out[i] = static_cast<std::byte>(codes);
    }
    writeBlockScale(trits, out.subspan<kCodeBytes, 2>());
}

// Returns whether all codes are weights. All counts are constants and the copy cannot overlap with
// the trits, so that compilers turn this into vector code.
bool decodeCodes(const std::byte* block, std::int8_t* trits)
{
    std::array<std::uint8_t, kCodeBytes> codes = {};
    std::memcpy(codes.data(), block, kCodeBytes);
    std::uint8_t bothBits = 0; // of a field: code 3
    for (const std::uint8_t byte : codes) {
        bothBits = static_cast<std::uint8_t>(bothBits | (byte & (byte >> 1U)));
    }
    for (std::size_t half = 0; half < kCodeBytes; half += kHalfBytes) {
        for (std::size_t field = 0; field < kFields; ++field) {
            for (std::size_t i = 0; i < kHalfBytes; ++i) {
                const int code = (codes[half + i] >> (2 * field)) & 3;
                trits[kFields * half + kHalfBytes * field + i] = static_cast<std::int8_t>(code - 1);
            }
        }
    }
    return (bothBits & 0x55U) == 0;
}

Status decodeTq2Block(std::size_t index,
                      std::span<const std::byte> block,
                      std::span<std::int8_t, kBlockWeights> trits)
{
    if (Status status = decodeTq2Codes(index, block, trits); !status.ok()) {
        return status;
    }
    return checkBlockScale(kTq2Name, index, blockScale(block.subspan<kCodeBytes, 2>()), trits);
}

} // namespace

Status decodeTq2Codes(std::size_t index,
                      std::span<const std::byte> block,
                      std::span<std::int8_t, kBlockWeights> trits)
{
    return decodeCodes(block.data(), trits.data()) ? Status(Done{})
                                                   : Status(badCodeError(kTq2Name, index, trits));
}

void encodeTq2Row(std::span<const std::int8_t> trits, std::span<std::byte> out)
{
    TRILUME_CHECK(out.size() == tq2RowBytes(trits.size()));
    encodeBlocks<kTq2BlockBytes>(trits, out, encodeTq2Block);
}

Status decodeTq2Row(std::span<const std::byte> row, std::span<std::int8_t> trits)
{
    TRILUME_CHECK(row.size() == tq2RowBytes(trits.size()));
    return decodeBlocks<kTq2BlockBytes>(kTq2Name, row, trits, decodeTq2Block);
}

} // namespace trilume::quant
