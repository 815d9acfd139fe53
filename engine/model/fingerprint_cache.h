// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/file_identity.h"
#include "engine/model/cache_folder.h"

#include <filesystem>
#include <optional>
#include <string>

namespace trilume::model {

// Fingerprints that were computed from the tensors of model files, so that this is done once and
// not at every load. A file whose identity is another one was changed and is not found.
class FingerprintCache
{
public:
    // Borrows the folder.
    explicit FingerprintCache(CacheFolder& folder)
        : m_folder(&folder)
    {}

    [[nodiscard]] std::optional<std::string> find(const std::filesystem::path& modelFile,
                                                  const FileIdentity& identity) const;

    void put(const std::filesystem::path& modelFile,
             const FileIdentity& identity,
             const std::string& fingerprint) const;

private:
    CacheFolder* m_folder;
};

} // namespace trilume::model
