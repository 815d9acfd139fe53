// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hyper_parameters.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace trilume::checkpoint {

// What a `config.json` says that an import needs.
struct HfConfig
{
    HgrnBitHyperParameters parameters;
    std::optional<std::uint64_t> beginOfText; // bos_token_id
    std::optional<std::uint64_t> endOfText;   // eos_token_id
};

// Text of a `config.json` of the HGRN-bit family. Settings that this engine would compute wrongly
// are refused by name; members it gives no meaning to are passed over, as the published files hold
// many that concern training alone.
[[nodiscard]] Result<HfConfig> parseHfConfig(std::string_view json, std::string_view source);

} // namespace trilume::checkpoint
