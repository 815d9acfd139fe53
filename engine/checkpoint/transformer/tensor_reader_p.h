// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/transformer/transformer_family.h"
#include "engine/checkpoint/transformer/transformer_tensors.h"
#include "engine/quant/scale_kind.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

namespace trilume::checkpoint {

// Token where the family is native BitNet or the weights of the first layer have one multiplier a
// tensor, as only natively trained ones are stored: as I2_S, or with an X.scale beside them.
[[nodiscard]] quant::ActivationGrid activationGridOf(const GgufView& file,
                                                     const TransformerFamily& family);

// Checked views of the tensors of one file, by name and expected shape. The first problem is kept,
// what is read after it does not matter. Borrows both.
class TransformerTensorReader
{
public:
    TransformerTensorReader(const GgufView& file,
                            std::string_view source,
                            quant::ActivationGrid grid)
        : m_file(file)
        , m_source(source)
        , m_grid(grid)
    {}

    // A norm.
    [[nodiscard]] FloatTensorView vector(const std::string& name, std::size_t size);

    // Weights of a BitLinear.
    [[nodiscard]] ScaledTernaryView ternary(const std::string& name,
                                            std::size_t rows,
                                            std::size_t columns,
                                            std::size_t permutedHeadSize);

    // Embeddings and heads, of any kind.
    [[nodiscard]] MatrixView matrix(const std::string& name, std::size_t rows, std::size_t columns);

    // Tensors that nobody asked for.
    void refuseOthers(std::string_view architecture);

    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    [[nodiscard]] const GgufTensorView* find(const std::string& name);
    [[nodiscard]] bool hasShape(const GgufTensorView& tensor,
                                std::span<const std::uint64_t> expected);
    void refuse(std::string_view tensor, const Sentence& problem);
    [[nodiscard]] FloatTensorView floats(const GgufTensorView& tensor,
                                         std::size_t rows,
                                         std::size_t columns);
    [[nodiscard]] ScaledTernaryView scaled(const GgufTensorView& tensor,
                                           quant::ScaledTernaryFormat format,
                                           std::size_t rows,
                                           std::size_t columns);
    void setScales(ScaledTernaryView& view, quant::ScaleKind scales) const;
    [[nodiscard]] std::optional<float> scaleBeside(const std::string& name);
    [[nodiscard]] float checkedScale(const std::string& name, float scale);

    const GgufView& m_file;
    std::string_view m_source;
    quant::ActivationGrid m_grid;
    std::unordered_set<std::string> m_asked;
    std::optional<Error> m_error;
};

} // namespace trilume::checkpoint
