// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/transformer/load_weights.h"

#include "engine/base/half.h"
#include "engine/kernels/packing.h"
#include "engine/model/transformer/kv_budget.h"
#include "engine/model/transformer/layer_linears.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace trilume::model::transformer {

namespace {

using checkpoint::FloatTensorView;
using checkpoint::ScaledTernaryView;
using checkpoint::TransformerFile;
using checkpoint::TransformerLayerView;

// The matrices of a layer in the order of kLayerLinears.
constexpr std::array kLinearViews = {&TransformerLayerView::query, &TransformerLayerView::key,
                                     &TransformerLayerView::value, &TransformerLayerView::output,
                                     &TransformerLayerView::gate,  &TransformerLayerView::up,
                                     &TransformerLayerView::down};

// Calls use(view) for every ternary matrix, embeddings and head included.
template <typename Use>
void forEachTernary(const TransformerFile& file, const Use& use)
{
    const checkpoint::TransformerTensors& tensors = file.tensors();
    if (const auto* embeddings = std::get_if<ScaledTernaryView>(&tensors.embeddings)) {
        use(*embeddings);
    }
    for (const TransformerLayerView& layer : tensors.layers) {
        for (const auto view : kLinearViews) {
            use(layer.*view);
        }
    }
    if (tensors.head) {
        if (const auto* head = std::get_if<ScaledTernaryView>(&*tensors.head)) {
            use(*head);
        }
    }
}

std::size_t packedBytes(const TransformerFile& file, kernels::Packing packing)
{
    std::size_t bytes = 0;
    forEachTernary(file, [&](const ScaledTernaryView& view) {
        bytes += quant::PackedTernary::packedBytes(packing, view.rows, view.columns);
    });
    return bytes;
}

// Of multipliers of groups, whole blocks of rows.
std::uint64_t groupScaleBytes(const TransformerFile& file)
{
    std::uint64_t bytes = 0;
    forEachTernary(file, [&](const ScaledTernaryView& view) {
        bytes += Linear::groupScaleBytes(view.rows, view.rowScales());
    });
    return bytes;
}

std::uint64_t matrixBytes(const checkpoint::MatrixView& view)
{
    if (const auto* floats = std::get_if<FloatTensorView>(&view)) {
        return std::uint64_t{floats->rows} * denseStride(floats->columns)
               * checkpoint::floatBytes(floats->type);
    }
    if (const auto* blocks = std::get_if<checkpoint::BlockFloatView>(&view)) {
        return std::uint64_t{blocks->rows} * denseStride(blocks->columns) * sizeof(float);
    }
    return 0; // ternary ones are counted elsewhere
}

class TransformerLoader
{
public:
    TransformerLoader(const TransformerFile& file,
                      const quant::PackOptions& packing,
                      const std::function<void(std::uint64_t)>& onTensor,
                      const std::stop_token& stop)
        : m_file(file)
        , m_packing(packing)
        , m_onTensor(onTensor)
        , m_stop(stop)
    {}

    [[nodiscard]] Status floats(FloatTensorView view, AlignedBuffer<float>& target)
    {
        if (Status status = stage(view.bytes); !status.ok()) {
            return status;
        }
        view.bytes = m_staged;
        target = AlignedBuffer<float>(view.size());
        return view.readFloats(target.span());
    }

    [[nodiscard]] Status floats(const std::optional<FloatTensorView>& view,
                                AlignedBuffer<float>& target)
    {
        return view ? floats(*view, target) : Status(Done{});
    }

    [[nodiscard]] Status linear(const ScaledTernaryView& view, Linear& target)
    {
        if (m_stop.stop_requested()) {
            return Error{Errc::Cancelled,
                         Sentence::of("%1: loading was stopped.", m_file.source())};
        }
        if (Status status = checkKind(view); !status.ok()) {
            return status;
        }
        if (Status status = stage(view.bytes); !status.ok()) {
            return status;
        }
        target.scale = view.scale;
        if (view.scales == quant::ScaleKind::Group) {
            target.takeGroupScales(view.rows, view.columns, view.groupColumns, *m_packing.arena);
        }
        Result<quant::PackedTernary> packed = quant::PackedTernary::pack(
            view.rows, view.columns,
            [&](std::size_t row, std::span<std::int8_t> trits) {
                return readRow(view, row, trits, target);
            },
            m_packing);
        if (!packed.ok()) {
            return Error{packed.error().code,
                         Sentence::of("%1: %2", m_file.source(), packed.error().sentence)};
        }
        target.weights = std::move(packed).value();
        if (m_onTensor) {
            m_onTensor(view.bytes.size());
        }
        return Done{};
    }

    [[nodiscard]] Status dense(const FloatTensorView& view, DenseMatrix& target)
    {
        target = DenseMatrix(view.type, view.rows, view.columns);
        const std::size_t rowBytes = view.columns * checkpoint::floatBytes(view.type);
        std::vector<float> widened(view.columns);
        for (std::size_t row = 0; row < view.rows; ++row) {
            const std::span<std::byte> bytes = target.rowBytes(row);
            if (Status status =
                    m_file.readBytes(view.bytes.subspan(row * rowBytes, rowBytes), bytes);
                !status.ok()) {
                return status;
            }
            FloatTensorView one = view;
            one.rows = 1;
            one.bytes = bytes;
            if (Status status = one.readFloats(widened); !status.ok()) { // all finite
                return Error{status.error().code,
                             Sentence::of("%1: %2", m_file.source(), status.error().sentence)};
            }
        }
        return Done{};
    }

    [[nodiscard]] Status dense(const checkpoint::BlockFloatView& view, DenseMatrix& target)
    {
        target = DenseMatrix(checkpoint::FloatType::F32, view.rows, view.columns);
        std::vector<float> values(view.columns);
        for (std::size_t row = 0; row < view.rows; ++row) {
            if (Status status = stage(view.rowOf(row)); !status.ok()) {
                return status;
            }
            if (Status status = decodeBlockFloatRow(view, row, m_staged, values); !status.ok()) {
                return Error{status.error().code,
                             Sentence::of("%1: %2", m_file.source(), status.error().sentence)};
            }
            std::copy_n(std::as_bytes(std::span(values)).begin(), view.columns * sizeof(float),
                        target.rowBytes(row).begin());
        }
        return Done{};
    }

    // Embeddings or head.
    template <typename Target>
    [[nodiscard]] Status vocabulary(const checkpoint::MatrixView& view, Target& target)
    {
        if (const auto* ternary = std::get_if<ScaledTernaryView>(&view)) {
            if (ternary->scales != quant::ScaleKind::Group) {
                return otherKind(*ternary); // has no products
            }
            return linear(*ternary, target.template emplace<Linear>());
        }
        DenseMatrix& matrix = target.template emplace<DenseMatrix>();
        if (const auto* floats = std::get_if<FloatTensorView>(&view)) {
            return dense(*floats, matrix);
        }
        return dense(std::get<checkpoint::BlockFloatView>(view), matrix);
    }

    [[nodiscard]] Status layer(const TransformerLayerView& view, Layer& target)
    {
        const std::array statuses = {floats(view.attentionNorm, target.attentionNorm),
                                     floats(view.queryNorm, target.queryNorm),
                                     floats(view.keyNorm, target.keyNorm),
                                     floats(view.attentionSubNorm, target.attentionSubNorm),
                                     floats(view.mlpNorm, target.mlpNorm),
                                     floats(view.mlpSubNorm, target.mlpSubNorm)};
        for (const Status& status : statuses) {
            if (!status.ok()) {
                return status;
            }
        }
        for (std::size_t i = 0; i < kLayerLinears.size(); ++i) {
            if (Status status = linear(view.*kLinearViews.at(i), target.*kLayerLinears[i].linear);
                !status.ok()) {
                return status;
            }
        }
        return Done{};
    }

private:
    // One multiplier for a matrix goes with codes of whole tokens, multipliers of groups with codes
    // of groups; other pairs have no products.
    [[nodiscard]] Status checkKind(const ScaledTernaryView& view) const
    {
        const bool isGroup = m_packing.grid == quant::ActivationGrid::Group;
        const bool fits = isGroup ? view.scales == quant::ScaleKind::Group
                                        && view.groupColumns % kernels::kLineColumns == 0
                                        && view.columns % view.groupColumns == 0
                                  : view.scales == quant::ScaleKind::Tensor;
        if (fits) {
            return Done{};
        }
        return otherKind(view);
    }

    [[nodiscard]] Error otherKind(const ScaledTernaryView& view) const
    {
        return {Errc::Unsupported,
                Sentence::of("%1: tensor %2: its multipliers are of another kind than those of the "
                             "other tensors, or not for whole groups of inputs.",
                             m_file.source(), view.name)};
    }

    // Into m_staged. The file may shrink or change under its mapping while it is repacked.
    [[nodiscard]] Status stage(std::span<const std::byte> bytes)
    {
        m_staged.resize(bytes.size());
        return m_file.readBytes(bytes, m_staged);
    }

    // A row of the staged tensor. [several threads]
    [[nodiscard]] Status readRow(const ScaledTernaryView& view,
                                 std::size_t row,
                                 std::span<std::int8_t> trits,
                                 Linear& target) const
    {
        const std::size_t rowBytes = view.rowBytes();
        const std::span<const std::byte> bytes =
            std::span(m_staged).subspan(view.fileRow(row) * rowBytes, rowBytes);
        std::vector<float> multipliers(view.rowScales());
        Status status = decodeScaledRow(view, row, bytes, trits, multipliers);
        if (!status.ok() || multipliers.empty()) {
            return status;
        }
        std::uint16_t* const scales =
            target.groupScales.get()
            + row / kernels::kBlockRows * multipliers.size() * kernels::kBlockRows
            + row % kernels::kBlockRows;
        for (std::size_t group = 0; group < multipliers.size(); ++group) {
            const std::uint16_t half = halfNearest(multipliers[group]);
            if (floatFromHalf(half) != multipliers[group]) {
                return Error{
                    Errc::Unsupported,
                    Sentence::of("tensor %1, row %2: found a multiplier that is not an f16 "
                                 "number.",
                                 view.name, row)};
            }
            scales[group * kernels::kBlockRows] = half;
        }
        return Done{};
    }

    const TransformerFile& m_file;
    std::vector<std::byte> m_staged;
    quant::PackOptions m_packing;
    const std::function<void(std::uint64_t)>& m_onTensor;
    const std::stop_token& m_stop;
};

Status loadAll(const TransformerFile& file, TransformerLoader& loader, Weights& weights)
{
    const checkpoint::TransformerTensors& tensors = file.tensors();
    if (Status status = loader.vocabulary(tensors.embeddings, weights.embeddings); !status.ok()) {
        return status;
    }
    weights.layers.resize(tensors.layers.size());
    for (std::size_t layer = 0; layer < weights.layers.size(); ++layer) {
        if (Status status = loader.layer(tensors.layers[layer], weights.layers[layer]);
            !status.ok()) {
            return status;
        }
    }
    if (Status status = loader.floats(tensors.norm, weights.finalNorm); !status.ok()) {
        return status;
    }
    if (tensors.head) {
        if (Status status = loader.vocabulary(*tensors.head, weights.ownHead); !status.ok()) {
            return status;
        }
    }
    return file.checkUnchanged();
}

} // namespace

std::uint64_t requiredBytes(const TransformerFile& file)
{
    // The packing is chosen later, so the larger one counts. Norms are few.
    constexpr std::uint64_t kFirstPages = 16; // of keys and values: a short conversation
    const checkpoint::TransformerTensors& tensors = file.tensors();
    const checkpoint::MatrixView& head = tensors.head ? *tensors.head : tensors.embeddings;
    const std::uint64_t packed = packedBytes(file, kernels::Packing::TwoBit);
    const std::uint64_t sketch = // Weights::sketchHead
        matrixBytes(head) > packed ? std::uint64_t{file.hyperParameters().vocabularySize}
                                         * file.hyperParameters().hiddenSize
                                   : 0;
    return kFirstPages * chooseKv(file.hyperParameters(), {}).shape.pageBytes() + packed
           + groupScaleBytes(file) + sketch + matrixBytes(tensors.embeddings)
           + (tensors.head ? matrixBytes(*tensors.head) : 0);
}

TernaryPart ternaryPart(const TransformerFile& file)
{
    TernaryPart part;
    forEachTernary(file, [&](const ScaledTernaryView& view) {
        part.bytes += view.bytes.size();
        part.weights += static_cast<std::uint64_t>(view.rows) * view.columns;
    });
    return part;
}

bool isGrouped(const TransformerFile& file)
{
    return file.hyperParameters().grid == quant::ActivationGrid::Group;
}

Result<Weights> loadWeights(const TransformerFile& file,
                            ThreadBudget threads,
                            kernels::Packing packing,
                            const std::function<void(std::uint64_t)>& onTensor,
                            const std::stop_token& stop)
{
    quant::WeightArena arena(packedBytes(file, packing) + groupScaleBytes(file));
    TransformerLoader loader(
        file,
        {.threads = threads,
         .arena = &arena,
         .packing = packing,
         .scales = isGrouped(file) ? quant::ScaleKind::Group : quant::ScaleKind::Tensor,
         .grid = file.hyperParameters().grid},
        onTensor, stop);
    Weights weights;
    weights.shape = file.hyperParameters();
    if (Status status = loadAll(file, loader, weights); !status.ok()) {
        return status.error();
    }
    weights.sketchHead(threads);
    return weights;
}

} // namespace trilume::model::transformer
