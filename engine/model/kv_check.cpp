// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/kv_check.h"

#include "engine/model/text_memory.h"
#include "engine/model/transformer/key_rounding.h"
#include "engine/model/transformer/transformer_model.h"

#include <cmath>

namespace trilume::model {

Status checkKv(const Model& model, const KvOptions& options)
{
    const auto* const attentive = dynamic_cast<const transformer::TransformerModel*>(&model);
    if (attentive == nullptr || !options.format) {
        return Done{};
    }
    if (const auto coarse = transformer::tooCoarse(attentive->weights(), *options.format)) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: blk.%2.attn_k_norm.weight has a weight of %3, too large for "
                                  "keys in %4: f32 holds them exactly.",
                                  model.info().name, coarse->layer, std::lround(coarse->largest),
                                  kvFormatName(*options.format))};
    }
    return Done{};
}

} // namespace trilume::model
