// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/sentence.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"

#include <optional>
#include <string_view>

namespace trilume::checkpoint {

// "silu" and "relu2", as configurations and model files have them; "swish" is read, too.
[[nodiscard]] std::string_view activationName(GateActivation activation);
[[nodiscard]] std::optional<GateActivation> findActivation(std::string_view name);

// For messages that say what could have been there.
[[nodiscard]] Sentence::Argument activationNames();

} // namespace trilume::checkpoint
