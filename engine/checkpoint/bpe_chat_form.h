// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/chat_format.h"

#include <optional>
#include <string_view>

namespace trilume::checkpoint {

// The markers of a published family, for files that hold a template in Jinja instead of them. The
// template is not run, since it is a program: what stands in it says only which form of those that
// are known it writes. Nothing for other forms, and without a template: a model that was tuned for
// chats has one. `architecture` is general.architecture of a GGUF file, or model_type of a
// config.json.
[[nodiscard]] std::optional<tokenizer::ChatMarkers> familyMarkers(
    std::string_view architecture,
    std::string_view chatTemplate,
    const tokenizer::BpeDescription& vocabulary);

} // namespace trilume::checkpoint
