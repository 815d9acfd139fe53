// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/tokenizer/tokenizer.h"

#include <string>

namespace trilume::cli {

// What `inspect` shows of a file, gathered first.
struct InspectInput
{
    const checkpoint::HgrnBitFile& file;
    const tokenizer::Tokenizer* tokenizer; // null without one
    std::string fingerprint;
};

// One JSON object with fixed keys in a fixed order, indented, with a new line at the end.
[[nodiscard]] std::string inspectJson(const InspectInput& input);

// The same for people.
[[nodiscard]] std::string inspectText(const InspectInput& input);

} // namespace trilume::cli
