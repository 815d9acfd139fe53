// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/file_description.h"
#include "engine/generate/self_test.h"
#include "engine/tokenizer/tokenizer.h"

#include <optional>
#include <string>

namespace trilume::cli {

// What `inspect` shows of a file of whatever architecture, gathered first.
struct InspectInput
{
    const checkpoint::FileDescription& file;
    const tokenizer::Tokenizer* tokenizer; // null without one
    std::string fingerprint;
    std::optional<generate::SelfTestOutcome> selfTest = {}; // where it was asked for
};

// One JSON object with fixed keys in a fixed order, indented, with a new line at the end.
[[nodiscard]] std::string inspectJson(const InspectInput& input);

// The same for people.
[[nodiscard]] std::string inspectText(const InspectInput& input);

} // namespace trilume::cli
