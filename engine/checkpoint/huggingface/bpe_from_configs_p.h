// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/huggingface/bpe_from_json.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"

#include <string_view>

namespace trilume::checkpoint {

// What begins and ends a text, by the files beside tokenizer.json, added to what that says.
[[nodiscard]] Status readBpeConfigs(const HfTokenizerTexts& texts,
                                    std::string_view folder,
                                    tokenizer::BpeDescription& about);

} // namespace trilume::checkpoint
