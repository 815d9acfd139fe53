// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/file_description.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"
#include "engine/checkpoint/transformer/transformer_file.h"
#include "engine/tokenizer/tokenizer.h"

#include <filesystem>
#include <memory>
#include <variant>

namespace trilume::checkpoint {

// A model file of any architecture, checked: the one place that looks at general.architecture.
// Whoever loads weights visits it; whoever shows what it is takes the functions below.
using ModelFile = std::variant<HgrnBitFile, TransformerFile>;

// Maps and checks the file; nothing of the weights is read yet.
[[nodiscard]] Result<ModelFile> openModelFile(const std::filesystem::path& path);

[[nodiscard]] FileDescription describe(const ModelFile& file);

// Null without one.
[[nodiscard]] Result<std::unique_ptr<const tokenizer::Tokenizer>> loadTokenizer(
    const ModelFile& file);

} // namespace trilume::checkpoint
