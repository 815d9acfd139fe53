// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/architectures.h"

#include "engine/checkpoint/architecture.h"
#include "engine/model/hgrn_bit/layer_tensors.h"
#include "engine/model/transformer/layer_tensors.h"

namespace trilume::model {

std::vector<Architecture> architectures()
{
    using checkpoint::architectureName;
    std::vector<Architecture> all = {
        {architectureName(checkpoint::Architecture::HgrnBit), hgrn_bit::watchable({})}};
    for (const checkpoint::Architecture family :
         {checkpoint::Architecture::BitNetB158, checkpoint::Architecture::BitNet25,
          checkpoint::Architecture::BitNet, checkpoint::Architecture::Llama,
          checkpoint::Architecture::Qwen3}) {
        all.push_back({architectureName(family), transformer::watchable({})});
    }
    return all;
}

} // namespace trilume::model
