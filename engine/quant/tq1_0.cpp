// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/quant/tq1_0.h"

#include "engine/base/check.h"
#include "engine/quant/base3_runs_p.h"
#include "engine/quant/ternary_blocks_p.h"

namespace trilume::quant {

namespace {

constexpr std::string_view kTq1Name = "TQ1_0";
constexpr std::size_t kDigitBytes = 52; // of a block; the scale follows

constexpr Base3Run kWideRun = {0, 32, 0, 5};
constexpr Base3Run kHalfRun = {32, 16, 160, 5};
constexpr Base3Run kLastRun = {48, 4, 240, 4};

// For a block with a byte that no weights encode to.
Error codeError(std::size_t index, std::span<const std::byte> block)
{
    const std::size_t i = firstBadBase3Byte(block, kDigitBytes, kLastRun.firstByte);
    const auto value = std::to_integer<std::uint32_t>(block[i]);
    return blockError(
        kTq1Name, index,
        i < kLastRun.firstByte
            ? Sentence::of("the value %1 in byte %2, a code of five weights was expected.", value,
                           i)
            : Sentence::of("the value %1 in byte %2, a code of four weights was expected.", value,
                           i));
}

void encodeTq1Block(const std::int8_t* trits, std::span<std::byte> out)
{
    encodeBase3Run<kWideRun>(trits, out.data());
    encodeBase3Run<kHalfRun>(trits, out.data());
    encodeBase3Run<kLastRun>(trits, out.data());
    writeBlockScale(trits, out.subspan<kDigitBytes, 2>());
}

Status decodeTq1Block(std::size_t index,
                      std::span<const std::byte> block,
                      std::span<std::int8_t, kBlockWeights> trits)
{
    if (Status status = decodeTq1Codes(index, block, trits); !status.ok()) {
        return status;
    }
    return checkBlockScale(kTq1Name, index, blockScale(block.subspan<kDigitBytes, 2>()), trits);
}

} // namespace

Status decodeTq1Codes(std::size_t index,
                      std::span<const std::byte> block,
                      std::span<std::int8_t, kBlockWeights> trits)
{
    const bool isWide = decodeBase3Run<kWideRun>(block.data(), trits.data());
    const bool isHalf = decodeBase3Run<kHalfRun>(block.data(), trits.data());
    const bool isLast = decodeBase3Run<kLastRun>(block.data(), trits.data());
    return isWide && isHalf && isLast ? Status(Done{}) : Status(codeError(index, block));
}

void encodeTq1Row(std::span<const std::int8_t> trits, std::span<std::byte> out)
{
    TRILUME_CHECK(out.size() == tq1RowBytes(trits.size()));
    encodeBlocks<kTq1BlockBytes>(trits, out, encodeTq1Block);
}

Status decodeTq1Row(std::span<const std::byte> row, std::span<std::int8_t> trits)
{
    TRILUME_CHECK(row.size() == tq1RowBytes(trits.size()));
    return decodeBlocks<kTq1BlockBytes>(kTq1Name, row, trits, decodeTq1Block);
}

} // namespace trilume::quant
