// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/transformer/transformer_tensors.h"

#include <optional>
#include <variant>

namespace trilume::checkpoint {

// Calls `work(view)` for every tensor of a layer, each with its own kind of view, until one fails.
// The order of both functions is that of the data in our files and of the fingerprint: it never
// changes.
template <typename Work>
[[nodiscard]] Status forEachTensor(const TransformerLayerView& layer, const Work& work)
{
    Status status = Done{};
    const auto one = [&](const auto& tensor) {
        status = status.ok() ? work(tensor) : status;
    };
    const auto maybe = [&](const std::optional<FloatTensorView>& tensor) {
        if (tensor) {
            one(*tensor);
        }
    };
    one(layer.attentionNorm);
    one(layer.query);
    one(layer.key);
    one(layer.value);
    maybe(layer.queryNorm);
    maybe(layer.keyNorm);
    maybe(layer.attentionSubNorm);
    one(layer.output);
    one(layer.mlpNorm);
    one(layer.gate);
    one(layer.up);
    maybe(layer.mlpSubNorm);
    one(layer.down);
    return status;
}

// The same for a whole model. A head that is the embeddings is not called again.
template <typename Work>
[[nodiscard]] Status forEachTensor(const TransformerTensors& tensors, const Work& work)
{
    if (Status status = std::visit(work, tensors.embeddings); !status.ok()) {
        return status;
    }
    for (const TransformerLayerView& layer : tensors.layers) {
        if (Status status = forEachTensor(layer, work); !status.ok()) {
            return status;
        }
    }
    if (Status status = work(tensors.norm); !status.ok()) {
        return status;
    }
    return tensors.head ? std::visit(work, *tensors.head) : Status(Done{});
}

} // namespace trilume::checkpoint
