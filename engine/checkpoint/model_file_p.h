// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/mapped_file.h"
#include "engine/checkpoint/model_file.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>

namespace trilume::checkpoint {

// As openModelFile(), of bytes that lie in `file`, or without one outlive the result.
[[nodiscard]] Result<ModelFile> readModelFile(std::span<const std::byte> bytes,
                                              const std::string& source,
                                              std::optional<MappedFile> file);

} // namespace trilume::checkpoint
