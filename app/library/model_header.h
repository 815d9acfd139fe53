// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_library.h"

#include <QString>

#include <filesystem>

namespace trilume::app {

[[nodiscard]] std::filesystem::path toFilePath(const QString& path);
[[nodiscard]] QString fromFilePath(const std::filesystem::path& path);

// What the header of a file says of the model in it; its weights are not read. `cacheFolder`: where
// the engine keeps fingerprints of files that it has read once; what a file says of itself is not
// taken for its fingerprint. [any thread] May throw std::bad_alloc.
[[nodiscard]] FoundModel readModelHeader(const QString& path, const QString& cacheFolder);

} // namespace trilume::app
