// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <nlohmann/json_fwd.hpp>

namespace trilume::model {

// Small files of a cache folder, which can always be made again: the object in the file, or an
// empty one when there is none or it cannot be read.
[[nodiscard]] nlohmann::json readJsonFile(const std::filesystem::path& file);

// Replaces the file as a whole, making its folder; best effort: a cache that cannot be written is
// no error.
void writeJsonFile(const std::filesystem::path& file, const nlohmann::json& object);

} // namespace trilume::model
