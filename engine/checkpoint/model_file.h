// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/checkpoint/hgrn_bit/hgrn_bit_file.h"

#include <filesystem>
#include <variant>

namespace trilume::checkpoint {

// A model file of any architecture, checked: the one place that looks at general.architecture.
// Whoever opens one visits it.
using ModelFile = std::variant<HgrnBitFile>;

// Maps and checks the file; nothing of the weights is read yet.
[[nodiscard]] Result<ModelFile> openModelFile(const std::filesystem::path& path);

} // namespace trilume::checkpoint
