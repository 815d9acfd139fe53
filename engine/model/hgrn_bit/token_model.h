// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/token_backend.h"
#include "engine/model/hgrn_bit/weights.h"

namespace trilume::model::hgrn_bit {

// The weights as a device wants them that writes whole tokens; borrows them.
[[nodiscard]] accel::TokenModel tokenModelOf(const Weights& weights);

} // namespace trilume::model::hgrn_bit
