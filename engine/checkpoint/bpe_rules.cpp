// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/bpe_rules.h"

#include <algorithm>
#include <array>

namespace trilume::checkpoint {

namespace {

using tokenizer::BpeSplitter;

constexpr BpeRules kLlama3 = {"llama-bpe", BpeSplitter::Llama3, false, true, true};

constexpr std::array<BpeRules, 6> kRules{{
    kLlama3,
    {"llama3", BpeSplitter::Llama3, false, true, true},
    {"falcon3", BpeSplitter::Llama3, false, true, true},
    {"falcon_e", BpeSplitter::Llama3, false, true, true},
    {"qwen2", BpeSplitter::Qwen2, true, false, false},
    {"gpt-2", BpeSplitter::Gpt2, false, false, false},
}};

struct SplitPattern
{
    std::string_view text;
    BpeSplitter splitter;
};

// untranslated: regular expressions
constexpr std::array<SplitPattern, 3> kPatterns{{
    {R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
     R"(|\s*[\r\n]+|\s+(?!\S)|\s+)",
     BpeSplitter::Llama3},
    {R"((?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*)"
     R"(|\s*[\r\n]+|\s+(?!\S)|\s+)",
     BpeSplitter::Qwen2},
    {R"('s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+)",
     BpeSplitter::Gpt2},
}};

constexpr std::size_t kLlama3Vocabulary = 128256;

} // namespace

const BpeRules* findBpeRules(std::string_view name)
{
    const auto* const found = std::find_if(
        kRules.begin(), kRules.end(), [name](const BpeRules& one) { return one.name == name; });
    return found == kRules.end() ? nullptr : found;
}

const BpeRules* findBpeRules(const tokenizer::BpeDescription& about)
{
    const auto* const found =
        std::find_if(kRules.begin(), kRules.end(), [&about](const BpeRules& one) {
            return one.splitter == about.splitter && one.normalisesToNfc == about.normalisesToNfc
                   && one.takesWholeWords == about.takesWholeWords;
        });
    return found == kRules.end() ? nullptr : found;
}

std::vector<std::string_view> bpeRulesNames()
{
    std::vector<std::string_view> names;
    names.reserve(kRules.size());
    for (const BpeRules& rules : kRules) {
        names.push_back(rules.name);
    }
    return names;
}

const BpeRules* bpeRulesOfArchitecture(std::string_view architecture, std::size_t vocabularySize)
{
    const bool isLlama3 = architecture == "bitnet-b1.58" || architecture == "bitnet-25"
                          || (architecture == "bitnet" && vocabularySize == kLlama3Vocabulary);
    return isLlama3 ? &kRules.front() : nullptr;
}

std::optional<BpeSplitter> splitterOfPattern(std::string_view pattern)
{
    for (const SplitPattern& one : kPatterns) {
        if (one.text == pattern) {
            return one.splitter;
        }
    }
    return std::nullopt;
}

} // namespace trilume::checkpoint
