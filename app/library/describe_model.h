// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_description.h"
#include "engine/checkpoint/model_file.h"

#include <filesystem>

namespace trilume::app {

// `tokenizer` is the file's; null: it has none. [any thread]
[[nodiscard]] ModelDescription describeModel(const checkpoint::ModelFile& file,
                                             const tokenizer::Tokenizer* tokenizer);

// The same of a file that can be loaded; of another one nothing.
[[nodiscard]] ModelDescription describeModelFile(const std::filesystem::path& path);

} // namespace trilume::app
