// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/gguf/gguf_view.h"

#include <optional>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

// The architectures whose model files can be read, by the names that the ecosystem gave them.
// Those of transformers have one folder here and one in engine/model; HGRN-bit has its own.
enum class Architecture
{
    HgrnBit = 1,
    BitNetB158, // BitNet b1.58 2B4T
    BitNet25,   // the first upload of the same
    BitNet,     // what other programs convert the like to
    Llama,
    Qwen3,
};

// general.architecture of its model files.
[[nodiscard]] std::string_view architectureName(Architecture architecture);

// Nothing for a name that is none of them.
[[nodiscard]] std::optional<Architecture> findArchitecture(std::string_view name);

// As a model file says it. Missing, no string, and names that are not known are errors.
[[nodiscard]] Result<Architecture> architectureOf(const GgufView& file, std::string_view source);

} // namespace trilume::checkpoint
