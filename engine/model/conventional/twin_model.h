// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/model/conventional/conventional_weights.h"
#include "engine/model/model.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace trilume::model::conventional {

// A model like HGRN-bit with dense bf16 weights and activations that stay floats.
class TwinModel final : public Model
{
public:
    TwinModel(std::string name, Weights weights, const kernels::KernelTable& table);

    [[nodiscard]] const ModelInfo& info() const override { return m_info; }

    [[nodiscard]] const tokenizer::Tokenizer* tokenizer() const override { return nullptr; }

    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const override
    {
        return m_chatMarkers;
    }

    [[nodiscard]] const Watchable& watchable() const override { return m_watchable; }

    [[nodiscard]] std::vector<NamedTernary> ternaryTensors() const override { return {}; }

    [[nodiscard]] std::unique_ptr<Sequence> createSequence(
        const SequenceOptions& options) const override;

    [[nodiscard]] const Weights& weights() const { return m_weights; }

private:
    Weights m_weights;
    ModelInfo m_info;
    std::optional<tokenizer::ChatMarkers> m_chatMarkers; // none
    Watchable m_watchable;
    const kernels::KernelTable* m_table; // static storage
};

} // namespace trilume::model::conventional
