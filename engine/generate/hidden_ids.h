// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/model/model.h"

#include <cstddef>
#include <span>
#include <vector>

namespace trilume::generate {

// Ids of a vocabulary that are never said: a few runs of them, mostly one at the end.
class HiddenIds
{
public:
    HiddenIds() = default;

    // Those that a model has logits of and its tokenizer no piece for; none without a tokenizer.
    [[nodiscard]] static HiddenIds withoutPiece(const model::Model& model);

    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }

    // Rows of logits, one for each id: those of hidden ids become minus infinity, which has no
    // share of a softmax.
    void hide(std::span<float> rows) const;

private:
    struct Run
    {
        std::size_t first;
        std::size_t end;
    };

    std::vector<Run> m_runs;
    std::size_t m_vocabulary = 0;
};

} // namespace trilume::generate
