// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/check.h"
#include "engine/base/half.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/tensor_specs.h"
#include "engine/checkpoint/transformer/row_order.h"
#include "engine/checkpoint/transformer/weight_writer_p.h"
#include "engine/quant/scaled_ternary_format.h"
#include "engine/quant/ternary_format.h"
#include "engine/runtime/parallel.h"

#include <algorithm>
#include <atomic>
#include <string_view>

namespace trilume::checkpoint {

namespace {

// Weights in work at once: 4 MiB as f32.
constexpr std::size_t kWeightsAtOnce = std::size_t{1} << 20U;

using Kind = SourceTensor::Kind;

quant::ScaledTernaryFormat groupFormat(GgufTensorType type)
{
    if (type == GgufTensorType::Q2_0) {
        return quant::ScaledTernaryFormat::Q2_0;
    }
    return type == GgufTensorType::Pq2_0 ? quant::ScaledTernaryFormat::Pq2_0
                                         : quant::ScaledTernaryFormat::Ptq1_0;
}

bool isRotated(std::string_view name)
{
    return name.ends_with(".attn_q.weight") || name.ends_with(".attn_k.weight");
}

} // namespace

GgufTensorType writtenType(const SourceTensor& tensor, quant::TernaryFormat format)
{
    const bool isSmall = format == quant::TernaryFormat::Tq1_0;
    switch (tensor.kind) {
    case Kind::Floats:
        return tensor.type;
    case Kind::OneScale:
        return isSmall ? GgufTensorType::Tq1_0 : GgufTensorType::Tq2_0;
    case Kind::GroupScales:
        break;
    }
    if (tensor.groupColumns == quant::blockOf(quant::ScaledTernaryFormat::Q2_0).weights) {
        return GgufTensorType::Q2_0;
    }
    return isSmall ? GgufTensorType::Ptq1_0 : GgufTensorType::Pq2_0;
}

void addTensors(GgufWriter& writer, const WeightSource& source, quant::TernaryFormat format)
{
    for (const SourceTensor& tensor : source.tensors()) {
        const bool isOne = tensor.kind == Kind::OneScale;
        const std::uint64_t shape[] = {
            isOne ? quant::paddedColumns(tensor.columns) : tensor.columns, tensor.rows};
        writer.addTensor(tensor.name, writtenType(tensor, format),
                         std::span(shape).first(tensor.isVector ? 1 : 2));
        if (isOne) {
            const std::uint64_t one = 1;
            writer.addTensor(scaleTensorName(tensor.name), GgufTensorType::F32, std::span(&one, 1));
        }
    }
}

TransformerWeightWriter::TransformerWeightWriter(WeightSource& source,
                                                 const TransformerHyperParameters& parameters,
                                                 std::size_t permutedHeadSize,
                                                 const ImportOptions& options,
                                                 const ImportProgressCallback& callback,
                                                 const std::stop_token& stop)
    : m_source(source)
    , m_permutedHeadSize(permutedHeadSize)
    , m_options(options)
    , m_callback(callback)
    , m_stop(stop)
    , m_hasher(parameters)
{
    for (const SourceTensor& tensor : source.tensors()) {
        m_progress.bytesTotal += tensor.bytes;
    }
}

std::size_t TransformerWeightWriter::rowsAtOnce(const SourceTensor& tensor,
                                                std::size_t permutedHeadSize) const
{
    const std::size_t rows = std::max<std::size_t>(1, kWeightsAtOnce / tensor.columns);
    return permutedHeadSize == 0
               ? rows
               : std::max<std::size_t>(1, rows / permutedHeadSize) * permutedHeadSize;
}

// After each piece of `rows` rows.
Status TransformerWeightWriter::tell(const SourceTensor& tensor, std::size_t rows)
{
    if (m_stop.stop_requested()) {
        return Error{Errc::Cancelled, Sentence::of("The import was cancelled.")};
    }
    m_progress.bytesDone += tensor.bytes / tensor.rows * rows;
    m_progress.tensor = tensor.name;
    if (m_callback) {
        m_callback(m_progress);
    }
    return Done{};
}

Status TransformerWeightWriter::writeFloats(std::size_t index, GgufWriter& writer, AtomicFile& file)
{
    const SourceTensor& tensor = m_source.tensors()[index];
    m_hasher.beginFloats(tensor.name, tensor.rows, tensor.columns);
    const std::size_t atOnce = rowsAtOnce(tensor, 0);
    for (std::size_t row = 0; row < tensor.rows; row += atOnce) {
        const RowRange rows = {row, std::min(atOnce, tensor.rows - row)};
        if (Status status = m_source.readFloats(index, rows, m_bytes, m_values); !status) {
            return status;
        }
        m_hasher.addFloats(m_values);
        if (Status status = writer.writeData(file, m_bytes); !status) {
            return status;
        }
        if (Status status = tell(tensor, rows.count); !status) {
            return status;
        }
    }
    return Done{};
}

// m_trits and m_multipliers, which hold whole rows, to m_packed.
Status TransformerWeightWriter::pack(const SourceTensor& tensor,
                                     std::size_t rows,
                                     std::size_t permutedHeadSize)
{
    const bool isOne = tensor.kind == Kind::OneScale;
    const std::size_t columns = tensor.columns;
    const std::size_t groups = isOne ? 0 : columns / tensor.groupColumns;
    const auto format = groupFormat(writtenType(tensor, m_options.format));
    const std::size_t rowBytes = isOne ? quant::ternaryRowBytes(m_options.format, columns)
                                       : quant::scaledRowBytes(format, columns);
    m_packed.resize(rows * rowBytes);
    std::atomic<bool> fits = true;
    parallelRanges(m_options.budget, rows, 1, [&](std::size_t begin, std::size_t end) {
        std::vector<std::uint16_t> scales(groups);
        for (std::size_t row = begin; row < end; ++row) {
            const auto trits =
                std::span<const std::int8_t>(m_trits).subspan(row * columns, columns);
            const auto out =
                std::span(m_packed).subspan(fileRowOf(row, permutedHeadSize) * rowBytes, rowBytes);
            if (isOne) {
                quant::encodeTernaryRow(m_options.format, trits, out);
                continue;
            }
            for (std::size_t group = 0; group < groups; ++group) {
                const auto half = exactHalf(m_multipliers[row * groups + group]);
                fits = half ? fits.load() : false;
                scales[group] = half.value_or(0);
            }
            quant::encodeScaledRow(format, trits, scales, out);
        }
    });
    return fits ? Status(Done{})
                : Error{Errc::Unsupported,
                        Sentence::of("tensor %1: a multiplier is no binary16 number.",
                                     quotedName(tensor.name))};
}

Status TransformerWeightWriter::writeTernary(std::size_t index,
                                             GgufWriter& writer,
                                             AtomicFile& file)
{
    const SourceTensor& tensor = m_source.tensors()[index];
    const bool isOne = tensor.kind == Kind::OneScale;
    float scale = 0.0F;
    if (isOne) {
        const Result<float> found = m_source.scale(index);
        if (!found) {
            return found.error();
        }
        scale = found.value();
    }
    m_hasher.beginTernary(tensor.name, tensor.rows, tensor.columns, scale);
    const std::size_t permuted = isRotated(tensor.name) ? m_permutedHeadSize : 0;
    const std::size_t groups = isOne ? 0 : tensor.columns / tensor.groupColumns;
    const std::size_t atOnce = rowsAtOnce(tensor, permuted);
    for (std::size_t row = 0; row < tensor.rows; row += atOnce) {
        const RowRange rows = {row, std::min(atOnce, tensor.rows - row)};
        m_trits.resize(rows.count * tensor.columns);
        m_multipliers.resize(rows.count * groups);
        if (Status status = m_source.readTrits(index, rows, m_trits, m_multipliers); !status) {
            return status;
        }
        for (std::size_t i = 0; i < rows.count; ++i) {
            m_hasher.addRow(
                std::span<const std::int8_t>(m_trits).subspan(i * tensor.columns, tensor.columns),
                std::span<const float>(m_multipliers).subspan(i * groups, groups),
                tensor.groupColumns);
        }
        if (Status status = pack(tensor, rows.count, permuted); !status) {
            return status;
        }
        if (Status status = writer.writeData(file, m_packed); !status) {
            return status;
        }
        if (Status status = tell(tensor, rows.count); !status) {
            return status;
        }
    }
    return isOne ? writer.writeData(file, std::as_bytes(std::span<const float, 1>(&scale, 1)))
                 : Status(Done{});
}

Result<std::string> TransformerWeightWriter::write(GgufWriter& writer,
                                                   AtomicFile& file,
                                                   std::span<const std::byte> tokenizer)
{
    for (std::size_t index = 0; index < m_source.tensors().size(); ++index) {
        const bool isFloats = m_source.tensors()[index].kind == Kind::Floats;
        Status status =
            isFloats ? writeFloats(index, writer, file) : writeTernary(index, writer, file);
        if (!status) {
            return status.error();
        }
    }
    writer.finish();
    if (Status status = m_source.checkUnchanged(); !status) {
        return status.error();
    }
    return m_hasher.finish(tokenizer);
}

} // namespace trilume::checkpoint
