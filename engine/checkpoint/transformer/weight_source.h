// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_format.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace trilume::checkpoint {

// A tensor that goes into a model file, in the order of the model's rows.
struct SourceTensor
{
    enum class Kind
    {
        Floats = 1,  // kept as it is
        OneScale,    // trits with a multiplier of the tensor
        GroupScales, // trits with a multiplier for each row and group
    };

    std::string name; // in the model file
    std::size_t rows = 0;
    std::size_t columns = 0;
    bool isVector = false;
    Kind kind = Kind::Floats;
    GgufTensorType type = GgufTensorType::F32; // Floats: its own
    std::size_t groupColumns = 0;              // GroupScales: 64 or 128
    std::uint64_t bytes = 0;                   // to be read of the source, for progress
};

// Rows of a tensor.
struct RowRange
{
    std::size_t first = 0;
    std::size_t count = 0;
};

// The weights of a transformer, wherever an import takes them from. What they hold is checked while
// it is read. One thread.
class WeightSource
{
public:
    WeightSource() = default;
    WeightSource(const WeightSource&) = delete;
    WeightSource& operator=(const WeightSource&) = delete;
    virtual ~WeightSource() = default;

    // In the order of forEachTensor(), which is that of the file.
    [[nodiscard]] virtual const std::vector<SourceTensor>& tensors() const = 0;

    // Of a tensor with one; may read all of it.
    [[nodiscard]] virtual Result<float> scale(std::size_t tensor) = 0;

    // Of a tensor of floats: the bytes of rows as they are kept, and their values.
    [[nodiscard]] virtual Status readFloats(std::size_t tensor,
                                            const RowRange& rows,
                                            std::vector<std::byte>& bytes,
                                            std::vector<float>& values) = 0;

    // Of a ternary one: rows * columns trits, and the multipliers of each row's groups.
    [[nodiscard]] virtual Status readTrits(std::size_t tensor,
                                           const RowRange& rows,
                                           std::span<std::int8_t> trits,
                                           std::span<float> multipliers) = 0;

    // Nothing was written to what it reads since it was opened.
    [[nodiscard]] virtual Status checkUnchanged() const = 0;
};

} // namespace trilume::checkpoint
