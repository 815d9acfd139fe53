// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"
#include "engine/checkpoint/huggingface/config_reader.h"
#include "engine/checkpoint/huggingface/hf_config.h"

#include <vector>

namespace trilume::checkpoint {

// The configuration of a published checkpoint of the HGRN-bit family.
void readHgrnBitConfig(ConfigReader& reader, HfConfig& config);

// As a model file has them.
[[nodiscard]] std::vector<MetadataEntry> hgrnBitMetadata(const HgrnBitHyperParameters& parameters);

} // namespace trilume::checkpoint
