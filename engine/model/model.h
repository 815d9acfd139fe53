// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/model/layer_observer.h"
#include "engine/model/model_info.h"
#include "engine/model/sequence.h"
#include "engine/model/watchable.h"
#include "engine/quant/packed_ternary.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/tokenizer.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trilume::model {

// A ternary matrix of a model under its name in the checkpoint.
struct NamedTernary
{
    // Where it stands: the layer, and the tensor of watchable() that holds the codes of its input.
    struct Place
    {
        std::size_t layer;
        std::size_t codes;

        friend bool operator==(const Place&, const Place&) = default;
    };

    std::string name;
    const quant::PackedTernary* weights; // the model's
    std::optional<Place> place;          // nothing outside of the layers
};

// Loaded weights of one model, immutable and shared by any number of sequences (shared_ptr<const
// Model>). One implementation per architecture; nothing above this interface names one.
class Model
{
public:
    virtual ~Model() = default;

    [[nodiscard]] virtual const ModelInfo& info() const = 0;

    // Null for a model that is driven by ids alone.
    [[nodiscard]] virtual const tokenizer::Tokenizer* tokenizer() const = 0;

    // Nothing for a base model.
    [[nodiscard]] virtual const std::optional<tokenizer::ChatMarkers>& chatMarkers() const = 0;

    // What a LayerObserver is told of its sequences.
    [[nodiscard]] virtual const Watchable& watchable() const = 0;

    // All of them, layer after layer, the head last; valid as long as the model.
    [[nodiscard]] virtual std::vector<NamedTernary> ternaryTensors() const = 0;

    // A fresh sequence (state zero, position 0) with all the memory it will ever use. Throws
    // std::bad_alloc.
    [[nodiscard]] virtual std::unique_ptr<Sequence> createSequence(
        const SequenceOptions& options) const = 0;
};

} // namespace trilume::model
