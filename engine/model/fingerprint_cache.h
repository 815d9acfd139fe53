// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>

namespace trilume::model {

// Fingerprints of model files that do not carry one, so that they are computed once and not at
// every load. Keyed by path, size and time of change: a file that changed is not found. One JSON
// file in a folder for caches; anything wrong with it counts as "not known", for it can always be
// made again.
class FingerprintCache
{
public:
    // `folder` empty: nothing is remembered.
    explicit FingerprintCache(const std::filesystem::path& folder);

    [[nodiscard]] std::optional<std::string> find(const std::filesystem::path& modelFile) const;

    // Best effort: a cache that cannot be written is no error.
    void put(const std::filesystem::path& modelFile, const std::string& fingerprint) const;

private:
    std::filesystem::path m_file; // empty: no cache
};

} // namespace trilume::model
