// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/tokenizer/byte_bpe/bpe_description.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace trilume::checkpoint {

// What a GGUF file says of a byte-level BPE by one name, tokenizer.ggml.pre, and nowhere else.
struct BpeRules
{
    std::string_view name;
    tokenizer::BpeSplitter splitter;
    bool normalisesToNfc;
    bool takesWholeWords;
    bool addsBeginOfText; // where the file has no key for it
};

// Null for names that are not known.
[[nodiscard]] const BpeRules* findBpeRules(std::string_view name);
[[nodiscard]] std::vector<std::string_view> bpeRulesNames(); // for messages

// The first name for how a vocabulary cuts and looks up texts. Null where there is none.
[[nodiscard]] const BpeRules* findBpeRules(const tokenizer::BpeDescription& about);

// The rules of a file without that name, by its architecture: the published files of one family
// lack it. Null for the others.
[[nodiscard]] const BpeRules* bpeRulesOfArchitecture(std::string_view architecture,
                                                     std::size_t vocabularySize);

// The splitter that a regular expression of a tokenizer.json stands for, compared as text.
[[nodiscard]] std::optional<tokenizer::BpeSplitter> splitterOfPattern(std::string_view pattern);

} // namespace trilume::checkpoint
