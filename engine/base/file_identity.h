// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

namespace trilume {

// Tells one content of a file from another without reading it. The time of change moves with every
// write and cannot be set back, as that of modification can; the device is left out because its
// number may differ after a restart.
struct FileIdentity
{
    std::uint64_t inode = 0;
    std::uint64_t size = 0;
    std::int64_t modifiedNs = 0; // since 1970
    std::int64_t changedNs = 0;  // of content, name, links or permissions

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};

// Nothing when there is no such file. Links are followed.
[[nodiscard]] std::optional<FileIdentity> fileIdentity(const std::filesystem::path& path);
[[nodiscard]] std::optional<FileIdentity> fileIdentity(int descriptor);

} // namespace trilume
