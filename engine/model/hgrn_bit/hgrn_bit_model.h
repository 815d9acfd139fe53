// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/kernels/kernel_table.h"
#include "engine/model/extras.h"
#include "engine/model/hgrn_bit/weights.h"
#include "engine/model/model.h"

#include <memory>
#include <optional>
#include <vector>

namespace trilume::model::hgrn_bit {

using Extras = model::Extras;

// The MatMul-free language model of Zhu et al. (arXiv 2406.02528) as published in the MMfreeLM
// checkpoints.
class HgrnBitModel final : public Model
{
public:
    HgrnBitModel(Weights weights, Extras extras, const kernels::KernelTable& table);

    [[nodiscard]] const ModelInfo& info() const override { return m_extras.info; }

    [[nodiscard]] const tokenizer::Tokenizer* tokenizer() const override
    {
        return m_extras.tokenizer.get();
    }

    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const override
    {
        return m_extras.chatMarkers;
    }

    [[nodiscard]] const Watchable& watchable() const override { return m_watchable; }

    [[nodiscard]] std::vector<NamedTernary> ternaryTensors() const override;

    [[nodiscard]] std::unique_ptr<Sequence> createSequence(
        const SequenceOptions& options) const override;

    [[nodiscard]] const Weights& weights() const { return m_weights; }

private:
    Weights m_weights;
    Extras m_extras;
    Watchable m_watchable;
    const kernels::KernelTable* m_table; // static storage
};

} // namespace trilume::model::hgrn_bit
