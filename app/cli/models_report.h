// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/stored_models.h"

#include <filesystem>
#include <string>
#include <vector>

namespace trilume::cli {

// What `models` prints: the catalogue, and what lies in the folder of downloads.
[[nodiscard]] std::string modelsText(const std::filesystem::path& folder,
                                     const std::vector<app::StoredModel>& models);

// One JSON object with fixed keys in a fixed order and a new line at the end; what is not known is
// null.
[[nodiscard]] std::string modelsJson(const std::filesystem::path& folder,
                                     const std::vector<app::StoredModel>& models);

} // namespace trilume::cli
