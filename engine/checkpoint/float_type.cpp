// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/float_type.h"

#include "engine/base/check.h"
#include "engine/base/half.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace trilume::checkpoint {

static_assert(std::endian::native == std::endian::little,
              "files are little endian and read as they lie");

namespace {

template <typename Widen>
void widenHalves(std::span<const std::byte> bytes, std::span<float> out, Widen widen)
{
    for (std::size_t index = 0; index < out.size(); ++index) {
        std::uint16_t bits = 0;
        std::memcpy(&bits, bytes.data() + 2 * index, sizeof(bits));
        out[index] = widen(bits);
    }
}

} // namespace

void widenFloats(FloatType type, std::span<const std::byte> bytes, std::span<float> out)
{
    TRILUME_CHECK(bytes.size() == out.size() * floatBytes(type));
    switch (type) {
    case FloatType::F32:
        if (!out.empty()) {
            std::memcpy(out.data(), bytes.data(), bytes.size());
        }
        return;
    case FloatType::F16:
        widenHalves(bytes, out, [](std::uint16_t bits) { return floatFromHalf(bits); });
        return;
    case FloatType::Bf16:
        widenHalves(bytes, out, [](std::uint16_t bits) { return floatFromBfloat16(bits); });
        return;
    }
}

std::size_t firstNonFinite(std::span<const float> values)
{
    // The largest exponent of a block needs no branch per value; the search for the culprit runs
    // only when there is one.
    constexpr std::size_t kBlock = 1024;
    for (std::size_t begin = 0; begin < values.size(); begin += kBlock) {
        const auto block = values.subspan(begin, std::min(kBlock, values.size() - begin));
        std::uint32_t worst = 0;
        for (const float value : block) {
            worst = std::max(worst, std::bit_cast<std::uint32_t>(value) & 0x7F800000U);
        }
        if (worst == 0x7F800000U) {
            for (std::size_t index = 0; index < block.size(); ++index) {
                if (!std::isfinite(block[index])) {
                    return begin + index;
                }
            }
        }
    }
    return values.size();
}

} // namespace trilume::checkpoint
