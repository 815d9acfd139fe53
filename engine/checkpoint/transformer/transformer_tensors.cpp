// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/transformer_tensors.h"

#include "engine/base/check.h"
#include "engine/checkpoint/gguf/block_floats.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/row_order.h"

#include <array>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kMostScales = 4096; // of a row: 262144 inputs in groups of 64

Error rowError(const std::string& name, std::size_t row, const Sentence& problem)
{
    return Error{Errc::Corrupt,
                 trilume::Sentence::of("tensor %1: row %2: %3", quotedName(name), row, problem)};
}

// One multiplier for the whole tensor, also where its blocks have theirs.
Status checkOneScale(const ScaledTernaryView& tensor,
                     std::size_t row,
                     std::span<const float> multipliers)
{
    for (const float multiplier : multipliers) {
        if (multiplier != tensor.blockScale && multiplier != 0.0F) {
            return rowError(tensor.name, row,
                            Sentence::of("found the scale %1, expected %2 as in all blocks.",
                                         Sentence::digits(std::to_string(multiplier)),
                                         Sentence::digits(std::to_string(tensor.blockScale))));
        }
    }
    return Done{};
}

} // namespace

std::size_t ScaledTernaryView::rowScales() const
{
    return scales == quant::ScaleKind::Tensor ? 0 : quant::scaledRowScales(format, columns);
}

std::size_t ScaledTernaryView::fileRow(std::size_t row) const
{
    return fileRowOf(row, permutedHeadSize);
}

Status decodeScaledRow(const ScaledTernaryView& tensor,
                       std::size_t row,
                       std::span<const std::byte> bytes,
                       std::span<std::int8_t> trits,
                       std::span<float> multipliers)
{
    TRILUME_CHECK(multipliers.size() == tensor.rowScales());
    std::array<float, kMostScales> ofBlocks = {};
    const std::size_t count = quant::scaledRowScales(tensor.format, tensor.columns);
    TRILUME_CHECK(count <= ofBlocks.size());
    const auto found = std::span(ofBlocks).first(count);
    if (Status status = quant::decodeScaledRow(tensor.format, bytes, trits, found); !status) {
        return rowError(tensor.name, row, status.error().sentence);
    }
    if (tensor.scales == quant::ScaleKind::Tensor) {
        return checkOneScale(tensor, row, found);
    }
    for (std::size_t i = 0; i < count; ++i) {
        multipliers[i] = found[i] * tensor.scale;
    }
    return Done{};
}

std::size_t BlockFloatView::rowBytes() const
{
    return blockFloatBytes(type, columns);
}

Status decodeBlockFloatRow(const BlockFloatView& tensor,
                           std::size_t row,
                           std::span<const std::byte> bytes,
                           std::span<float> values)
{
    widenBlockFloats(tensor.type, bytes, values);
    const std::size_t culprit = firstNonFinite(values);
    if (culprit < values.size()) {
        return Error{Errc::Corrupt,
                     Sentence::of("tensor %1: value %2 is not a finite number.",
                                  quotedName(tensor.name), row * tensor.columns + culprit)};
    }
    return Done{};
}

} // namespace trilume::checkpoint
