// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/gguf_parser_p.h"
#include "engine/checkpoint/gguf/gguf_tensor_bytes_p.h"

#include <algorithm>
#include <string>
#include <vector>

namespace trilume::checkpoint {

namespace {

// One meaning of a type's number that has several.
struct GgufTypeReading
{
    std::uint32_t number = 0;
    GgufTensorTypeInfo info;
    std::optional<GgufTensorType> type; // nothing: known, but not read
};

// 36: bitnet.cpp's I2_S, and a type of the format that was withdrawn. 42: Q2_0, which was published
// with 128 weights a block (what now is PQ2_0) before it had 64, and STQ1_0 of another program.
constexpr std::array kTypeReadings = {
    GgufTypeReading{36, {"I2_S", 128, 32, 32}, GgufTensorType::I2s},
    GgufTypeReading{36, {"IQ4_NL_4_4", 32, 18}, std::nullopt},
    GgufTypeReading{42, {"Q2_0", 64, 18}, GgufTensorType::Q2_0},
    GgufTypeReading{42, {"PQ2_0", 128, 34}, GgufTensorType::Pq2_0},
    GgufTypeReading{42, {"STQ1_0", 256, 42}, std::nullopt},
};

using Readings = std::vector<const GgufTypeReading*>;

Readings readingsOf(std::uint32_t number)
{
    Readings all;
    for (const GgufTypeReading& reading : kTypeReadings) {
        if (reading.number == number) {
            all.push_back(&reading);
        }
    }
    return all;
}

std::optional<std::uint64_t> bytesAs(const GgufTypeReading& reading, const GgufTensorView& tensor)
{
    return tensor.dimensions[0] % reading.info.blockElements == 0
               ? ggufTensorBytes(reading.info, tensor.dimensions)
               : std::nullopt;
}

// "I2_S (40992 bytes) or IQ4_NL_4_4 (92160 bytes)"
Sentence::Argument namesWithSizes(const Readings& readings, const GgufTensorView& tensor)
{
    std::optional<Sentence::Argument> all;
    for (const GgufTypeReading* reading : readings) {
        const std::optional<std::uint64_t> bytes = bytesAs(*reading, tensor);
        const Sentence::Argument one =
            bytes ? Sentence::Argument(
                trilume::Sentence::of("%1 (%2 bytes)", reading->info.name, *bytes))
                  : Sentence::Argument(trilume::Sentence::of(
                      "%1 (blocks of %2)", reading->info.name, reading->info.blockElements));
        all = all ? Sentence::Argument(trilume::Sentence::of("%1 or %2", *all, one)) : one;
    }
    return *all;
}

// How far it is from each tensor's data to what comes next.
std::vector<std::uint64_t> roomOf(const std::vector<std::uint64_t>& offsets, std::uint64_t dataSize)
{
    std::vector<std::uint64_t> order = offsets;
    std::sort(order.begin(), order.end());
    std::vector<std::uint64_t> room;
    room.reserve(offsets.size());
    for (const std::uint64_t offset : offsets) {
        const auto next = std::upper_bound(order.begin(), order.end(), offset);
        const std::uint64_t end = next == order.end() ? dataSize : std::min(*next, dataSize);
        room.push_back(end > offset ? end - offset : 0);
    }
    return room;
}

} // namespace

std::optional<std::uint64_t> ggufTensorBytes(
    const GgufTensorTypeInfo& info,
    const std::array<std::uint64_t, kGgufMaxDimensions>& dimensions)
{
    std::uint64_t bytes = 0;
    bool overflow = __builtin_mul_overflow(dimensions[0] / info.blockElements,
                                           std::uint64_t{info.blockBytes}, &bytes);
    for (std::size_t index = 1; index < kGgufMaxDimensions; ++index) {
        overflow = __builtin_mul_overflow(bytes, dimensions[index], &bytes) || overflow;
    }
    overflow = __builtin_add_overflow(bytes, std::uint64_t{info.tailBytes}, &bytes) || overflow;
    return overflow ? std::nullopt : std::optional(bytes);
}

// A number with several meanings has one of them in a file: that whose sizes lead, but for the
// padding, from each tensor of that number to the next one. None or several: nobody can say what
// the file holds.
Status GgufParser::settleTypes(std::uint64_t dataSize)
{
    std::vector<std::uint64_t> room; // of all tensors, once one has such a number
    for (const std::uint32_t number : {36U, 42U}) {
        Readings possible = readingsOf(number);
        GgufTensorView* last = nullptr;
        for (std::size_t index = 0; index < m_offsets.size(); ++index) {
            GgufTensorView& tensor = m_view.m_tensors[index];
            if (static_cast<std::uint32_t>(tensor.type) != number) {
                continue;
            }
            if (room.empty()) {
                room = roomOf(m_offsets, dataSize);
            }
            const auto fits = [&](const GgufTypeReading* reading) {
                const std::optional<std::uint64_t> bytes = bytesAs(*reading, tensor);
                return bytes && *bytes <= room[index] && room[index] - *bytes < m_view.m_alignment;
            };
            const Readings before = possible;
            std::erase_if(possible, [&](const GgufTypeReading* reading) { return !fits(reading); });
            if (possible.empty()) {
                return error(tensorNamed(tensor.name),
                             Sentence::of("tensor type %1 has %2 bytes of data, expected %3",
                                          number, room[index], namesWithSizes(before, tensor)));
            }
            last = &tensor;
        }
        if (last == nullptr) {
            continue;
        }
        if (possible.size() > 1) {
            return unsupported(m_source, tensorNamed(last->name),
                               Sentence::of("tensor type %1 can be %2 by its size", number,
                                            namesWithSizes(possible, *last)));
        }
        if (!possible.front()->type) {
            return unsupported(
                m_source, tensorNamed(last->name),
                Sentence::of("tensor type %1 is %2 by its size, which cannot be read", number,
                             possible.front()->info.name));
        }
        for (GgufTensorView& tensor : m_view.m_tensors) {
            if (static_cast<std::uint32_t>(tensor.type) == number) {
                tensor.type = *possible.front()->type;
            }
        }
    }
    return Done{};
}

} // namespace trilume::checkpoint
