// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/hgrn_bit/load_weights.h"

#include "engine/model/hgrn_bit/layer_projections.h"

#include <span>
#include <utility>
#include <vector>

namespace trilume::model::hgrn_bit {

namespace {

class Loader
{
public:
    Loader(const checkpoint::HgrnBitFile& file,
           const quant::PackOptions& packing,
           const std::function<void(std::uint64_t)>& onTensor,
           const std::stop_token& stop)
        : m_file(file)
        , m_packing(packing)
        , m_onTensor(onTensor)
        , m_stop(stop)
    {}

    [[nodiscard]] Status floats(checkpoint::FloatTensorView view, AlignedBuffer<float>& target)
    {
        if (Status status = stage(view.bytes); !status.ok()) {
            return status;
        }
        view.bytes = m_staged;
        target = AlignedBuffer<float>(view.size());
        return view.readFloats(target.span());
    }

    [[nodiscard]] Status embeddings(const checkpoint::FloatTensorView& view, EmbeddingTable& target)
    {
        target.type = view.type;
        target.bytes = AlignedBuffer<std::byte>(view.bytes.size());
        return m_file.readBytes(view.bytes, target.bytes.span());
    }

    [[nodiscard]] Status linear(const checkpoint::BitLinearView& view, BitLinear& target)
    {
        if (m_stop.stop_requested()) {
            return Error{Errc::Cancelled,
                         Sentence::of("%1: loading was stopped.", m_file.source())};
        }
        if (Status status = floats(view.norm, target.norm); !status.ok()) {
            return status;
        }
        const checkpoint::TernaryTensorView& weight = view.weight;
        if (Status status = stage(weight.bytes); !status.ok()) {
            return status;
        }
        const auto pack = weight.format == quant::TernaryFormat::Tq1_0
                              ? quant::PackedTernary::packTq1
                              : quant::PackedTernary::packTq2;
        Result<quant::PackedTernary> packed =
            pack(weight.rows, weight.columns, m_staged, m_packing);
        if (!packed.ok()) {
            return Error{packed.error().code, Sentence::of("%1: tensor %2: %3", m_file.source(),
                                                           weight.name, packed.error().sentence)};
        }
        target.weights = std::move(packed).value();
        target.scale = weight.scale;
        if (m_onTensor) {
            m_onTensor(weight.bytes.size());
        }
        return Done{};
    }

    [[nodiscard]] Status layer(const checkpoint::HgrnBitLayerView& view, Layer& target)
    {
        for (const LayerProjection& projection : kLayerProjections) {
            if (projection.vector != nullptr) {
                if (Status status =
                        floats(view.*projection.file->vectorView, target.*projection.vector);
                    !status.ok()) {
                    return status;
                }
            }
            if (Status status = linear(view.*projection.file->view, target.*projection.linear);
                !status.ok()) {
                return status;
            }
        }
        return Done{};
    }

private:
    // Into m_staged. The file may shrink or change under its mapping while it is repacked.
    [[nodiscard]] Status stage(std::span<const std::byte> bytes)
    {
        m_staged.resize(bytes.size());
        return m_file.readBytes(bytes, m_staged);
    }

    const checkpoint::HgrnBitFile& m_file;
    std::vector<std::byte> m_staged;
    quant::PackOptions m_packing;
    const std::function<void(std::uint64_t)>& m_onTensor;
    const std::stop_token& m_stop;
};

// Of all matrices together.
struct MatrixBytes
{
    std::size_t packed = 0; // in memory
    std::size_t inFile = 0;
};

MatrixBytes matrixBytes(const checkpoint::HgrnBitFile& file, kernels::Packing packing)
{
    MatrixBytes bytes;
    for (const checkpoint::TernaryTensorView* tensor : file.tensors().ternary()) {
        bytes.packed += quant::PackedTernary::packedBytes(packing, tensor->rows, tensor->columns);
        bytes.inFile += tensor->bytes.size();
    }
    return bytes;
}

Status loadFloors(const checkpoint::HgrnBitFile& file, Loader& loader, Weights& weights)
{
    const std::optional<checkpoint::FloatTensorView>& view = file.tensors().lowerBounds;
    if (!view) {
        return Done{};
    }
    AlignedBuffer<float> bounds;
    if (Status status = loader.floats(*view, bounds); !status.ok()) {
        return status;
    }
    std::vector<AlignedBuffer<float>> floors =
        forgetFloors(bounds.span(), weights.shape.layerCount, weights.shape.hiddenSize);
    // Layer 0 has no floor (model.md: b_0 = 0).
    for (std::size_t layer = 1; layer < weights.layers.size(); ++layer) {
        weights.layers[layer].floors = std::move(floors[layer]);
    }
    return Done{};
}

} // namespace

std::uint64_t requiredBytes(const checkpoint::HgrnBitFile& file)
{
    // The packing is chosen later, so the larger one counts. The rest is mostly embeddings, which
    // stay as they are; the few other floats are widened.
    const MatrixBytes matrices = matrixBytes(file, kernels::Packing::TwoBit);
    const std::uint64_t rest = file.sizeBytes() - matrices.inFile;
    return matrices.packed + rest + rest / 16;
}

TernaryPart ternaryPart(const checkpoint::HgrnBitFile& file)
{
    TernaryPart part;
    for (const checkpoint::TernaryTensorView* tensor : file.tensors().ternary()) {
        part.bytes += tensor->bytes.size();
        part.weights += static_cast<std::uint64_t>(tensor->rows) * tensor->columns;
    }
    return part;
}

Result<Weights> loadWeights(const checkpoint::HgrnBitFile& file,
                            ThreadBudget threads,
                            kernels::Packing packing,
                            const std::function<void(std::uint64_t)>& onTensor,
                            const std::stop_token& stop)
{
    const checkpoint::HgrnBitHyperParameters& parameters = file.hyperParameters();
    quant::WeightArena arena(matrixBytes(file, packing).packed);
    Loader loader(file,
                  {.threads = threads,
                   .arena = &arena,
                   .packing = packing,
                   .scales = quant::ScaleKind::Tensor, // X.scale is one number
                   .grid = quant::ActivationGrid::Token},
                  onTensor, stop);
    Weights weights;
    weights.shape = {.layerCount = parameters.layerCount,
                     .hiddenSize = parameters.hiddenSize,
                     .feedForwardSize = parameters.feedForwardSize,
                     .vocabularySize = parameters.vocabularySize,
                     .trainedLength = parameters.contextLength,
                     .rmsNormEps = parameters.rmsNormEps};
    if (Status status = loader.embeddings(file.tensors().embeddings, weights.embeddings);
        !status.ok()) {
        return status.error();
    }
    weights.layers.resize(parameters.layerCount);
    for (std::size_t layer = 0; layer < parameters.layerCount; ++layer) {
        if (Status status = loader.layer(file.tensors().layers[layer], weights.layers[layer]);
            !status.ok()) {
            return status.error();
        }
    }
    if (Status status = loadFloors(file, loader, weights); !status.ok()) {
        return status.error();
    }
    if (Status status = loader.floats(file.tensors().norm, weights.finalNorm); !status.ok()) {
        return status.error();
    }
    if (Status status = loader.linear(file.tensors().lmHead, weights.head); !status.ok()) {
        return status.error();
    }
    if (Status status = file.checkUnchanged(); !status.ok()) {
        return status.error();
    }
    return weights;
}

} // namespace trilume::model::hgrn_bit
