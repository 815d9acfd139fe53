// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/gguf/block_floats.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/tensor_specs.h"
#include "engine/checkpoint/transformer/tensor_reader_p.h"
#include "engine/quant/ternary_format.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace trilume::checkpoint {

namespace {

constexpr std::string_view kFirstQuery = "blk.0.attn_q.weight";
// Blocks of zeros that the multiplier of a tensor is looked for behind.
constexpr std::size_t kMostBlocksOfZeros = 4096;

std::optional<quant::ScaledTernaryFormat> ternaryFormat(GgufTensorType type)
{
    switch (type) {
    case GgufTensorType::I2s:
        return quant::ScaledTernaryFormat::I2s;
    case GgufTensorType::Q2_0:
        return quant::ScaledTernaryFormat::Q2_0;
    case GgufTensorType::Pq2_0:
        return quant::ScaledTernaryFormat::Pq2_0;
    case GgufTensorType::Ptq1_0:
        return quant::ScaledTernaryFormat::Ptq1_0;
    case GgufTensorType::Tq2_0:
        return quant::ScaledTernaryFormat::Tq2_0;
    case GgufTensorType::Tq1_0:
        return quant::ScaledTernaryFormat::Tq1_0;
    default:
        return std::nullopt;
    }
}

std::optional<FloatType> floatType(GgufTensorType type)
{
    switch (type) {
    case GgufTensorType::F32:
        return FloatType::F32;
    case GgufTensorType::F16:
        return FloatType::F16;
    case GgufTensorType::Bf16:
        return FloatType::Bf16;
    default:
        return std::nullopt;
    }
}

float floatAt(std::span<const std::byte> bytes)
{
    float value = 0.0F;
    std::memcpy(&value, bytes.data(), sizeof(value));
    return value;
}

// What blocks that have a multiplier each have in common, if they do (decoding checks): that of the
// first one that is not of zeros.
float firstBlockScale(const ScaledTernaryView& view)
{
    const std::size_t blockBytes = quant::blockOf(view.format).bytes;
    const std::size_t blocks = std::min(view.bytes.size() / blockBytes, kMostBlocksOfZeros);
    for (std::size_t index = 0; index < blocks; ++index) {
        const float scale =
            quant::blockScaleOf(view.format, view.bytes.subspan(index * blockBytes, blockBytes));
        if (scale != 0.0F) {
            return scale;
        }
    }
    return 1.0F;
}

} // namespace

quant::ActivationGrid activationGridOf(const GgufView& file, const TransformerFamily& family)
{
    const GgufTensorView* query = file.findTensor(kFirstQuery);
    const bool isPerToken =
        family.isPerToken || (query != nullptr && query->type == GgufTensorType::I2s)
        || file.findTensor(scaleTensorName(std::string(kFirstQuery))) != nullptr;
    return isPerToken ? quant::ActivationGrid::Token : quant::ActivationGrid::Group;
}

void TransformerTensorReader::refuse(std::string_view tensor, const Sentence& problem)
{
    if (!m_error) {
        m_error = corrupt(m_source, tensorNamed(tensor), problem);
    }
}

const GgufTensorView* TransformerTensorReader::find(const std::string& name)
{
    m_asked.insert(name);
    const GgufTensorView* tensor = m_file.findTensor(name);
    if (tensor == nullptr) {
        refuse(name, Sentence::of("is missing"));
    }
    return tensor;
}

bool TransformerTensorReader::hasShape(const GgufTensorView& tensor,
                                       std::span<const std::uint64_t> expected)
{
    const auto found = std::span(tensor.dimensions).first(tensor.dimensionCount);
    if (std::equal(found.begin(), found.end(), expected.begin(), expected.end())) {
        return true;
    }
    refuse(tensor.name, Sentence::of("shape %1 (innermost first), expected %2", shapeText(found),
                                     shapeText(expected)));
    return false;
}

FloatTensorView TransformerTensorReader::floats(const GgufTensorView& tensor,
                                                std::size_t rows,
                                                std::size_t columns)
{
    return {std::string(tensor.name), *floatType(tensor.type), rows, columns, tensor.bytes};
}

FloatTensorView TransformerTensorReader::vector(const std::string& name, std::size_t size)
{
    const GgufTensorView* tensor = find(name);
    if (tensor == nullptr) {
        return {};
    }
    if (!floatType(tensor->type)) {
        refuse(name, Sentence::of("type %1, expected F32, F16 or BF16",
                                  ggufTensorTypeInfo(tensor->type)->name));
        return {};
    }
    const std::uint64_t shape[] = {size};
    return hasShape(*tensor, shape) ? floats(*tensor, 1, size) : FloatTensorView{};
}

float TransformerTensorReader::checkedScale(const std::string& name, float scale)
{
    if (!std::isfinite(scale) || scale <= 0.0F) {
        refuse(name, Sentence::of("the scale is %1, expected a finite number above 0",
                                  Sentence::digits(std::to_string(scale))));
    }
    return scale;
}

// X.scale, where there is one.
std::optional<float> TransformerTensorReader::scaleBeside(const std::string& name)
{
    const std::string scaleName = scaleTensorName(name);
    const GgufTensorView* tensor = m_file.findTensor(scaleName);
    if (tensor == nullptr) {
        return std::nullopt;
    }
    m_asked.insert(scaleName);
    if (tensor->type != GgufTensorType::F32) {
        refuse(scaleName,
               Sentence::of("type %1, expected F32", ggufTensorTypeInfo(tensor->type)->name));
        return std::nullopt;
    }
    const std::uint64_t one[] = {1};
    return hasShape(*tensor, one) ? std::optional(checkedScale(scaleName, floatAt(tensor->bytes)))
                                  : std::nullopt;
}

ScaledTernaryView TransformerTensorReader::scaled(const GgufTensorView& tensor,
                                                  quant::ScaledTernaryFormat format,
                                                  std::size_t rows,
                                                  std::size_t columns)
{
    ScaledTernaryView view;
    view.name = tensor.name;
    view.format = format;
    view.rows = rows;
    view.columns = columns;
    // Ours are padded to whole blocks; others have no widths that would need it.
    const std::uint64_t width = quant::paddedColumns(columns);
    const bool isPadded =
        quant::blockOf(format).weights == quant::paddedColumns(1) && tensor.dimensions[0] == width;
    const std::uint64_t shape[] = {isPadded ? width : columns, rows};
    if (!hasShape(tensor, shape)) {
        return view;
    }
    const std::optional<float> beside = scaleBeside(view.name);
    if (format == quant::ScaledTernaryFormat::I2s) {
        view.bytes = tensor.bytes.first(rows * view.rowBytes());
        view.scale = checkedScale(view.name, floatAt(tensor.bytes.subspan(view.bytes.size())));
        if (beside) {
            refuse(scaleTensorName(view.name),
                   Sentence::of("is no part of an I2_S tensor, which has its scale behind it"));
        }
        return view;
    }
    view.bytes = tensor.bytes;
    view.scale = beside.value_or(1.0F);
    return view;
}

// How far the multipliers of a view's blocks reach.
void TransformerTensorReader::setScales(ScaledTernaryView& view, quant::ScaleKind scales) const
{
    if (m_error || !quant::blockOf(view.format).hasScale) {
        return;
    }
    view.scales = scales;
    if (scales == quant::ScaleKind::Tensor) {
        view.blockScale = firstBlockScale(view);
        view.scale *= view.blockScale;
    } else {
        view.groupColumns = quant::blockOf(view.format).weights;
    }
}

ScaledTernaryView TransformerTensorReader::ternary(const std::string& name,
                                                   std::size_t rows,
                                                   std::size_t columns,
                                                   std::size_t permutedHeadSize)
{
    const GgufTensorView* tensor = find(name);
    if (tensor == nullptr) {
        return {};
    }
    const std::optional<quant::ScaledTernaryFormat> format = ternaryFormat(tensor->type);
    const bool isI2s = format == quant::ScaledTernaryFormat::I2s;
    if (!format || (isI2s && m_grid == quant::ActivationGrid::Group)) {
        refuse(name, Sentence::of("type %1, expected a ternary one, as the other layers have",
                                  ggufTensorTypeInfo(tensor->type)->name));
        return {};
    }
    ScaledTernaryView view = scaled(*tensor, *format, rows, columns);
    view.permutedHeadSize = permutedHeadSize;
    setScales(view, m_grid == quant::ActivationGrid::Token ? quant::ScaleKind::Tensor
                                                           : quant::ScaleKind::Group);
    return view;
}

MatrixView TransformerTensorReader::matrix(const std::string& name,
                                           std::size_t rows,
                                           std::size_t columns)
{
    const GgufTensorView* tensor = find(name);
    if (tensor == nullptr) {
        return {};
    }
    if (const auto format = ternaryFormat(tensor->type)) {
        ScaledTernaryView view = scaled(*tensor, *format, rows, columns);
        const bool isOne = !quant::blockOf(*format).hasScale
                           || m_file.findTensor(scaleTensorName(name)) != nullptr;
        setScales(view, isOne ? quant::ScaleKind::Tensor : quant::ScaleKind::Group);
        return view;
    }
    const std::uint64_t shape[] = {columns, rows};
    if (!floatType(tensor->type) && !isBlockFloat(tensor->type)) {
        refuse(name, Sentence::of("type %1, expected F32, F16, BF16, Q8_0, Q4_0, Q4_K, Q6_K or a "
                                  "ternary one",
                                  ggufTensorTypeInfo(tensor->type)->name));
        return {};
    }
    if (!hasShape(*tensor, shape)) {
        return {};
    }
    if (floatType(tensor->type)) {
        return floats(*tensor, rows, columns);
    }
    return BlockFloatView{name, tensor->type, rows, columns, tensor->bytes};
}

void TransformerTensorReader::refuseOthers(std::string_view architecture)
{
    for (const GgufTensorView& tensor : m_file.tensors()) {
        if (m_asked.find(std::string(tensor.name)) == m_asked.end()) {
            refuse(tensor.name,
                   Sentence::of("is no part of a %1 model of these sizes", architecture));
        }
    }
}

} // namespace trilume::checkpoint
