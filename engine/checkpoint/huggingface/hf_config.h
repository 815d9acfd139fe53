// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hgrn_bit/hyper_parameters.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// What a `config.json` says that an import needs.
struct HfConfig
{
    HgrnBitHyperParameters parameters;
    // As they stand; whether they are ids of the vocabulary is the reader's question (-1 is common
    // for "none").
    std::optional<std::int64_t> beginOfText; // bos_token_id
    std::vector<std::int64_t> endsOfText;    // eos_token_id, one or a list
};

// Text of a `config.json` of the HGRN-bit family. Settings that this engine would compute wrongly
// are refused by name; members it gives no meaning to are passed over, as the published files hold
// many that concern training alone.
[[nodiscard]] Result<HfConfig> parseHfConfig(std::string_view json, std::string_view source);

// eos_token_id of a `generation_config.json`, where newer folders have the whole list.
[[nodiscard]] Result<std::vector<std::int64_t>> parseGenerationEnds(std::string_view json,
                                                                    std::string_view source);

} // namespace trilume::checkpoint
