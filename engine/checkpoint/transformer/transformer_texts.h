// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/chat_profile.h"
#include "engine/checkpoint/gguf/gguf_view.h"
#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/tokenizer.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace trilume::checkpoint {

// The tokenizer of a transformer's file; null for one without tokens, which ids drive.
[[nodiscard]] Result<std::unique_ptr<const tokenizer::Tokenizer>> loadTransformerTokenizer(
    const GgufView& file,
    std::string_view source);

// How a file that has a template in Jinja is talked with, where its form is known; what is wrong
// with its vocabulary is told when that is loaded.
[[nodiscard]] std::optional<ChatProfile> profileOfTemplate(const GgufView& file,
                                                           std::string_view architecture,
                                                           std::string_view source);

// What a Hugging Face folder says of texts.
struct FolderTexts
{
    std::optional<tokenizer::BpeDescription> vocabulary; // nothing without a tokenizer.json
    std::string chatTemplate;                            // in Jinja; empty: none
};

// A vocabulary of more pieces than `vocabularySize` is refused.
[[nodiscard]] Result<FolderTexts> readFolderTexts(const std::filesystem::path& folder,
                                                  std::size_t vocabularySize);

// Names the same as keys of a model file.
[[nodiscard]] Status addFolderTexts(GgufWriter& writer,
                                    const FolderTexts& texts,
                                    std::size_t vocabularySize,
                                    const std::filesystem::path& folder);

} // namespace trilume::checkpoint
