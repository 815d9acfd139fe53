// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/atomic_file.h"
#include "engine/checkpoint/gguf/gguf_writer.h"
#include "engine/checkpoint/importer.h"

#include <filesystem>
#include <functional>
#include <string>

namespace trilume::checkpoint {

// Writes the tables, then the weights by `writeWeights`, which returns the fingerprint, and puts
// the file in its place; `report` is completed. The fingerprint's key has a placeholder of its
// length.
[[nodiscard]] Result<ImportReport> writeModelFile(
    GgufWriter& writer,
    const std::filesystem::path& output,
    const ImportOptions& options,
    ImportReport report,
    const std::function<Result<std::string>(AtomicFile& file)>& writeWeights);

} // namespace trilume::checkpoint
