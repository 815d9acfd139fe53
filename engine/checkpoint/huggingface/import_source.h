// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/huggingface/hf_config.h"
#include "engine/checkpoint/huggingface/hf_folder.h"
#include "engine/checkpoint/importer.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace trilume::checkpoint {

// The vocabulary of a folder as a model file stores it.
struct ImportTokenizer
{
    std::string model; // bytes of tokenizer.model
    std::vector<tokenizer::Piece> pieces;
    std::optional<TokenId> beginOfText;
    std::optional<TokenId> endOfText;
    std::vector<TokenId> otherEnds; // that the folder's configuration adds to it
    std::optional<TokenId> unknown;
};

// Everything of a folder but the weights' values, read and checked.
struct ImportSource
{
    HfConfig config;
    HfFolder weights;
    std::optional<ImportTokenizer> tokenizer;
    std::optional<tokenizer::ChatMarkers> markers;
    std::string name;
    std::string license;
    std::string sourceUrl;
    std::vector<Sentence> warnings;
};

// Reads config.json, generation_config.json, the tables of the weights, tokenizer.model,
// trilume_chat.json and the front matter of README.md. Missing, unexpected and misshapen tensors
// are refused by name.
[[nodiscard]] Result<ImportSource> readImportSource(const std::filesystem::path& folder,
                                                    const ImportOptions& options);

} // namespace trilume::checkpoint
