// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"

#include <optional>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

// The texts of a Hugging Face folder that say what its vocabulary is. Errors name the files by
// these names, in `folder`.
struct HfTokenizerTexts
{
    std::string tokenizer;                            // tokenizer.json
    std::optional<std::string> tokenizerConfig = {};  // tokenizer_config.json
    std::optional<std::string> generationConfig = {}; // generation_config.json
    std::optional<std::string> config = {};           // config.json
};

// A byte-level BPE of the package tokenizers. Its parts are recognised, never guessed: another
// kind of model, normaliser or splitter is refused by its name. Begin-of-text comes from
// tokenizer_config.json, or from the template of tokenizer.json where that says nothing, and there
// is no standard value; the ends of text are those of all files.
[[nodiscard]] Result<tokenizer::BpeDescription> parseHfTokenizer(const HfTokenizerTexts& texts,
                                                                 std::string_view folder);

} // namespace trilume::checkpoint
