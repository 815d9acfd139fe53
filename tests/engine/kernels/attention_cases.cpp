// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/kernels/attention_cases.h"

#include "engine/base/half.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace trilume::tests {

namespace {

using kernels::kAttentionRun;
using kernels::KvFormat;

std::size_t bytesOf(KvFormat format)
{
    return format == KvFormat::F32 ? 4 : format == KvFormat::F16 ? 2 : 1;
}

// Any bits that the format has, most of them ordinary numbers.
void fill(KvFormat format, std::span<std::byte> bytes, Values values, Random& random)
{
    const std::size_t count = bytes.size() / bytesOf(format);
    const std::vector<float> floats = makeFloats(count, values, random);
    for (std::size_t i = 0; i < count; ++i) {
        if (format == KvFormat::F32) {
            std::memcpy(bytes.data() + 4 * i, &floats[i], 4);
        } else if (format == KvFormat::F16) {
            std::uint16_t half = halfNearest(floats[i]);
            if (values == Values::Special && random.bits() % 16 == 0) {
                half = static_cast<std::uint16_t>(random.bits());
            }
            std::memcpy(bytes.data() + 2 * i, &half, 2);
        } else {
            bytes[i] = static_cast<std::byte>(random.bits());
        }
    }
}

bool sameBits(const std::vector<float>& a, const std::vector<float>& b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](float x, float y) {
               return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y)
                      || (std::isnan(x) && std::isnan(y)); // totals are not stored
           });
}

} // namespace

AttentionCase::AttentionCase(KvFormat numbers,
                             std::size_t queryRows,
                             std::size_t columns,
                             std::size_t length,
                             Values kind)
    : format(numbers)
    , queryCount(queryRows)
    , width(columns)
    , positions(length)
    , scale(1.0F / std::sqrt(static_cast<float>(columns)))
{
    Random random(queryCount * 7919 + width * 31 + positions * 8 + static_cast<std::size_t>(kind));
    queries = makeFloats(queryCount * width, kind, random);
    for (std::size_t first = 0; first < positions; first += kAttentionRun) {
        keys.emplace_back(width * kAttentionRun * bytesOf(format));
        values.emplace_back(width * kAttentionRun * bytesOf(format));
        scales.emplace_back(2 * kAttentionRun);
        fill(format, keys.back().span(), kind, random);
        fill(format, values.back().span(), kind, random);
        std::vector<float> multipliers = makeFloats(2 * kAttentionRun, kind, random);
        for (float& multiplier : multipliers) {
            multiplier = format == KvFormat::F16 ? 1.0F + multiplier / 8.0F
                                                 : multiplier / 128.0F; // codes are large
        }
        std::copy(multipliers.begin(), multipliers.end(), scales.back().data());
    }
}

kernels::AttentionRun AttentionCase::run(std::size_t index) const
{
    kernels::AttentionRun made;
    made.queries = queries.data();
    made.queryCount = queryCount;
    made.width = width;
    made.scale = scale;
    made.keys = keys[index].data();
    made.values = values[index].data();
    made.keyScales = scales[index].data();
    made.valueScales = scales[index].data() + kAttentionRun;
    made.positions = std::min(kAttentionRun, positions - index * kAttentionRun);
    return made;
}

AttentionResult AttentionCase::attend(const kernels::KernelTable& table) const
{
    AttentionResult all;
    AttentionResult part;
    for (AttentionResult* result : {&all, &part}) {
        result->values.resize(queryCount * width);
        result->largest.resize(queryCount);
        result->totals.resize(queryCount);
    }
    const kernels::AttentionSums sums = {all.values.data(), all.largest.data(), all.totals.data()};
    const kernels::AttentionSums more = {part.values.data(), part.largest.data(),
                                         part.totals.data()};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        table.attendFor(format)(run(i), i == 0 ? sums : more);
        if (i > 0) {
            table.mergeAttention(sums, more, queryCount, width);
        }
    }
    table.finishAttention(sums, queryCount, width);
    return all;
}

std::string AttentionCase::fenceMistake(const kernels::KernelTable& table) const
{
    Guarded<float> out(queryCount * width);
    Guarded<float> largest(queryCount);
    Guarded<float> totals(queryCount);
    const kernels::AttentionSums sums = {out.data(), largest.data(), totals.data()};
    table.attendFor(format)(run(0), sums);
    table.finishAttention(sums, queryCount, width);
    const bool stands = out.fencesStand() && largest.fencesStand() && totals.fencesStand();
    return stands ? "" : std::string(table.variant) + ": attention wrote outside its buffers";
}

float AttentionCase::element(const std::byte* from, std::size_t place) const
{
    if (format == KvFormat::F32) {
        float number = 0.0F;
        std::memcpy(&number, from + 4 * place, 4);
        return number;
    }
    if (format == KvFormat::F16) {
        std::uint16_t half = 0;
        std::memcpy(&half, from + 2 * place, 2);
        return floatFromHalf(half);
    }
    return static_cast<float>(static_cast<std::int8_t>(from[place]));
}

float AttentionCase::key(std::size_t position, std::size_t column) const
{
    const std::size_t run = position / kAttentionRun;
    const std::size_t place = position % kAttentionRun;
    const float number = element(keys[run].data(), column * kAttentionRun + place);
    return format != KvFormat::F32 ? number * scales[run][place] : number;
}

float AttentionCase::value(std::size_t position, std::size_t column) const
{
    const std::size_t run = position / kAttentionRun;
    const std::size_t place = position % kAttentionRun;
    const float number = element(values[run].data(), place * width + column);
    return format != KvFormat::F32 ? number * scales[run][kAttentionRun + place] : number;
}

std::string attentionDifference(const kernels::KernelTable& table,
                                const AttentionCase& made,
                                const AttentionResult& reference)
{
    const std::string where =
        std::string(table.variant) + ", format " + std::to_string(static_cast<int>(made.format))
        + ", " + std::to_string(made.queryCount) + " queries of " + std::to_string(made.width)
        + ", " + std::to_string(made.positions) + " positions: ";
    const AttentionResult found = made.attend(table);
    for (const float value : found.values) {
        if (std::isnan(value) && std::bit_cast<std::uint32_t>(value) != 0x7FC00000U) {
            return where + "another NaN was stored";
        }
    }
    if (!sameBits(found.values, reference.values)) {
        return where + "other bits";
    }
    if (!sameBits(found.largest, reference.largest) || !sameBits(found.totals, reference.totals)) {
        return where + "other sums";
    }
    const std::string fences = made.fenceMistake(table);
    return fences.empty() ? "" : where + fences;
}

} // namespace trilume::tests
