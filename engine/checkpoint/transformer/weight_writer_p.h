// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/atomic_file.h"
#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/checkpoint/importer.h"
#include "engine/checkpoint/transformer/content_hasher.h"
#include "engine/checkpoint/transformer/weight_source.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace trilume::checkpoint {

// The type that a ternary tensor is written in: TQ2_0 or TQ1_0 with blocks of scale 1 and the
// multiplier as X.scale beside it; with groups of 128 PQ2_0 or PTQ1_0, of 64 Q2_0.
[[nodiscard]] GgufTensorType writtenType(const SourceTensor& tensor, quant::TernaryFormat format);

// Names all tensors of a source to the writer, in its order.
void addTensors(GgufWriter& writer, const WeightSource& source, quant::TernaryFormat format);

// Writes the weights of a transformer behind a file's tables, tensor by tensor, in pieces of whole
// rows, whole heads where `permutedHeadSize` is not 0: the rows of queries and keys then stand as
// the files of that family have them.
class TransformerWeightWriter
{
public:
    TransformerWeightWriter(WeightSource& source,
                            const TransformerHyperParameters& parameters,
                            std::size_t permutedHeadSize,
                            const ImportOptions& options,
                            const ImportProgressCallback& callback,
                            const std::stop_token& stop);

    // Returns the fingerprint.
    [[nodiscard]] Result<std::string> write(GgufWriter& writer,
                                            AtomicFile& file,
                                            std::span<const std::byte> tokenizer);

private:
    [[nodiscard]] Status writeFloats(std::size_t index, GgufWriter& writer, AtomicFile& file);
    [[nodiscard]] Status writeTernary(std::size_t index, GgufWriter& writer, AtomicFile& file);
    [[nodiscard]] Status pack(const SourceTensor& tensor,
                              std::size_t rows,
                              std::size_t permutedHeadSize);
    [[nodiscard]] std::size_t rowsAtOnce(const SourceTensor& tensor,
                                         std::size_t permutedHeadSize) const;
    [[nodiscard]] Status tell(const SourceTensor& tensor, std::size_t rows);

    WeightSource& m_source;
    std::size_t m_permutedHeadSize;
    const ImportOptions& m_options;
    const ImportProgressCallback& m_callback;
    const std::stop_token& m_stop;
    ContentHasher m_hasher;
    ImportProgress m_progress;
    std::vector<std::byte> m_bytes;
    std::vector<float> m_values;
    std::vector<std::int8_t> m_trits;
    std::vector<float> m_multipliers;
    std::vector<std::byte> m_packed;
};

} // namespace trilume::checkpoint
