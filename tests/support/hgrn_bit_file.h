// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/checkpoint/model_file.h"

#include <filesystem>
#include <utility>
#include <variant>

namespace trilume::tests {

// A model file that is of this architecture.
[[nodiscard]] inline Result<checkpoint::HgrnBitFile> openHgrnBitFile(
    const std::filesystem::path& path)
{
    Result<checkpoint::ModelFile> file = checkpoint::openModelFile(path);
    return file.ok() ? Result<checkpoint::HgrnBitFile>(
               std::get<checkpoint::HgrnBitFile>(std::move(file).value()))
                     : file.error();
}

} // namespace trilume::tests
