// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/huggingface/config_reader.h"
#include "engine/checkpoint/huggingface/hf_config.h"

namespace trilume::checkpoint {

// The configurations of published checkpoints of these families. Settings that this engine would
// compute wrongly are refused by name.
void readBitNetConfig(ConfigReader& reader, HfConfig& config);
void readLlamaConfig(ConfigReader& reader, HfConfig& config);
void readQwen3Config(ConfigReader& reader, HfConfig& config);

} // namespace trilume::checkpoint
