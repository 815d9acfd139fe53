// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/fingerprint.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace trilume::checkpoint {

// The fingerprint of a transformer (fingerprint.h) in the terms of what it holds, so that it is the
// same whatever types and groups a file stores it in. Of a ternary tensor with a multiplier for
// groups come, row by row, the trits as i8, then the multipliers of each 64 inputs as f32, 0 where
// all of these are 0; before the first row stands the scale 0, as no tensor has. Tensors have the
// names of the ecosystem's model files, rows the order of the model.
class ContentHasher final
{
public:
    explicit ContentHasher(const TransformerHyperParameters& parameters);

    void beginFloats(const std::string& name, std::size_t rows, std::size_t columns);
    void addFloats(std::span<const float> values) { m_hasher.addFloats(values); }

    // `scale` is that of the tensor, or 0 where groups have theirs.
    void beginTernary(const std::string& name, std::size_t rows, std::size_t columns, float scale);
    void addRow(std::span<const std::int8_t> trits,
                std::span<const float> multipliers,
                std::size_t groupColumns);

    // `tokenizer`: as tokenizerContent() of the file has it.
    [[nodiscard]] std::string finish(std::span<const std::byte> tokenizer)
    {
        return m_hasher.finish(tokenizer);
    }

private:
    FingerprintHasher m_hasher;
    std::vector<float> m_fine; // multipliers of a row
};

} // namespace trilume::checkpoint
