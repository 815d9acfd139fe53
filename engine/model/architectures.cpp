// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/model/architectures.h"

#include "engine/checkpoint/architecture.h"
#include "engine/model/hgrn_bit/layer_tensors.h"

namespace trilume::model {

std::vector<Architecture> architectures()
{
    return {
        {checkpoint::architectureName(checkpoint::Architecture::HgrnBit), hgrn_bit::watchable({})}};
}

} // namespace trilume::model
