// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/transformer/file_weights.h"

#include "engine/base/check.h"
#include "engine/checkpoint/message_text.h"
#include "engine/checkpoint/transformer/for_each_tensor.h"

#include <algorithm>
#include <variant>

namespace trilume::checkpoint {

namespace {

constexpr std::size_t kLargestGroup = 128; // of the types that groups are written in

// Keeps a copy of the view of each tensor, which points into the file.
class FileWeights final : public WeightSource
{
public:
    explicit FileWeights(const TransformerFile& file)
        : m_file(file)
    {
        const auto add = [this](const auto& view) -> Status {
            SourceTensor tensor;
            tensor.name = view.name;
            tensor.rows = view.rows;
            tensor.columns = view.columns;
            tensor.bytes = view.bytes.size();
            describeKind(view, tensor);
            m_tensors.push_back(std::move(tensor));
            m_views.emplace_back(view);
            return Done{};
        };
        static_cast<void>(forEachTensor(file.tensors(), add).ok());
    }

    [[nodiscard]] const std::vector<SourceTensor>& tensors() const override { return m_tensors; }

    [[nodiscard]] Result<float> scale(std::size_t tensor) override
    {
        return std::get<ScaledTernaryView>(m_views[tensor]).scale;
    }

    [[nodiscard]] Status readFloats(std::size_t tensor,
                                    const RowRange& rows,
                                    std::vector<std::byte>& bytes,
                                    std::vector<float>& values) override;
    [[nodiscard]] Status readTrits(std::size_t tensor,
                                   const RowRange& rows,
                                   std::span<std::int8_t> trits,
                                   std::span<float> multipliers) override;

    [[nodiscard]] Status checkUnchanged() const override { return m_file.checkUnchanged(); }

private:
    void describeKind(const FloatTensorView& view, SourceTensor& tensor) const
    {
        tensor.type = m_file.gguf().findTensor(view.name)->type;
        tensor.isVector = m_file.gguf().findTensor(view.name)->dimensionCount == 1;
    }

    static void describeKind(const BlockFloatView& view, SourceTensor& tensor)
    {
        tensor.type = view.type;
    }

    static void describeKind(const ScaledTernaryView& view, SourceTensor& tensor)
    {
        const bool isOne = view.scales == quant::ScaleKind::Tensor;
        tensor.kind = isOne ? SourceTensor::Kind::OneScale : SourceTensor::Kind::GroupScales;
        tensor.groupColumns = isOne ? 0 : std::min(view.groupColumns, kLargestGroup);
    }

    const TransformerFile& m_file;
    std::vector<SourceTensor> m_tensors;
    std::vector<MatrixView> m_views;
    std::vector<std::byte> m_row;
    std::vector<float> m_multipliers; // of a row
};

Status FileWeights::readFloats(std::size_t tensor,
                               const RowRange& rows,
                               std::vector<std::byte>& bytes,
                               std::vector<float>& values)
{
    const std::size_t columns = m_tensors[tensor].columns;
    values.resize(rows.count * columns);
    if (const auto* view = std::get_if<FloatTensorView>(&m_views[tensor])) {
        FloatTensorView part = *view;
        part.rows = rows.count;
        const std::size_t rowBytes = columns * floatBytes(view->type);
        bytes.resize(rows.count * rowBytes);
        if (Status status =
                m_file.readBytes(view->bytes.subspan(rows.first * rowBytes, bytes.size()), bytes);
            !status) {
            return status;
        }
        part.bytes = bytes;
        const Status read = part.readFloats(values);
        return read ? Status(Done{}) : Status(within(m_file.source(), read.error()));
    }
    const auto& view = std::get<BlockFloatView>(m_views[tensor]);
    bytes.resize(rows.count * view.rowBytes());
    if (Status status =
            m_file.readBytes(view.bytes.subspan(rows.first * view.rowBytes(), bytes.size()), bytes);
        !status) {
        return status;
    }
    for (std::size_t row = 0; row < rows.count; ++row) {
        const auto stored =
            std::span<const std::byte>(bytes).subspan(row * view.rowBytes(), view.rowBytes());
        if (Status status = decodeBlockFloatRow(view, rows.first + row, stored,
                                                std::span(values).subspan(row * columns, columns));
            !status) {
            return within(m_file.source(), status.error());
        }
    }
    return Done{};
}

Status FileWeights::readTrits(std::size_t tensor,
                              const RowRange& rows,
                              std::span<std::int8_t> trits,
                              std::span<float> multipliers)
{
    const auto& view = std::get<ScaledTernaryView>(m_views[tensor]);
    const SourceTensor& source = m_tensors[tensor];
    const std::size_t groups = source.groupColumns == 0 ? 0 : source.columns / source.groupColumns;
    m_row.resize(view.rowBytes());
    m_multipliers.resize(view.rowScales());
    for (std::size_t row = 0; row < rows.count; ++row) {
        if (Status status = m_file.readBytes(view.rowOf(rows.first + row), m_row); !status) {
            return status;
        }
        if (Status status =
                decodeScaledRow(view, rows.first + row, m_row,
                                trits.subspan(row * source.columns, source.columns), m_multipliers);
            !status) {
            return within(m_file.source(), status.error());
        }
        // Larger groups are written as several with the same multiplier.
        for (std::size_t group = 0; group < groups; ++group) {
            multipliers[row * groups + group] =
                m_multipliers[group * source.groupColumns / view.groupColumns];
        }
    }
    return Done{};
}

} // namespace

std::unique_ptr<WeightSource> openFileWeights(const TransformerFile& file)
{
    return std::make_unique<FileWeights>(file);
}

} // namespace trilume::checkpoint
