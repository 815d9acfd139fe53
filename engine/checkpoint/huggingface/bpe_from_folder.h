// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/tokenizer/byte_bpe/bpe_description.h"
#include "engine/tokenizer/tokenizer.h"

#include <filesystem>
#include <memory>

namespace trilume::checkpoint {

// The byte-level BPE vocabulary of a Hugging Face folder: tokenizer.json and, where they are there,
// tokenizer_config.json, generation_config.json and config.json. NotFound only without the first.
[[nodiscard]] Result<tokenizer::BpeDescription> readFolderBpe(const std::filesystem::path& folder);

// The same, ready for use.
[[nodiscard]] Result<std::unique_ptr<const tokenizer::Tokenizer>> readFolderTokenizer(
    const std::filesystem::path& folder);

} // namespace trilume::checkpoint
