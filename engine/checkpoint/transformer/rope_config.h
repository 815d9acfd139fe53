// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/huggingface/config_reader.h"
#include "engine/checkpoint/transformer/hyper_parameters.h"

namespace trilume::checkpoint {

// How a config.json has its rotations: rope_theta, and the objects rope_scaling (older) and
// rope_parameters (newer), which may say the same twice. Two that differ, none at all and whatever
// is not computed here are refused, naming the keys: another base gives fluent text that gets worse
// with its length.
[[nodiscard]] RopeParameters readRopeConfig(ConfigReader& reader);

} // namespace trilume::checkpoint
