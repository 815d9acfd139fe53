// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/hidden_ids.h"

#include <algorithm>
#include <limits>

namespace trilume::generate {

HiddenIds HiddenIds::withoutPiece(const model::Model& model)
{
    HiddenIds hidden;
    hidden.m_vocabulary = model.info().vocabularySize;
    const tokenizer::Tokenizer* const tokenizer = model.tokenizer();
    for (std::size_t id = 0; tokenizer != nullptr && id < hidden.m_vocabulary; ++id) {
        if (tokenizer->hasPiece(static_cast<TokenId>(id))) {
            continue;
        }
        if (hidden.m_runs.empty() || hidden.m_runs.back().end != id) {
            hidden.m_runs.push_back({id, id});
        }
        hidden.m_runs.back().end = id + 1;
    }
    return hidden;
}

void HiddenIds::hide(std::span<float> rows) const
{
    for (std::size_t row = 0; !m_runs.empty() && row < rows.size(); row += m_vocabulary) {
        for (const Run& run : m_runs) {
            std::fill_n(rows.begin() + static_cast<std::ptrdiff_t>(row + run.first),
                        run.end - run.first, -std::numeric_limits<float>::infinity());
        }
    }
}

} // namespace trilume::generate
