// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_folder.h"
#include "app/download/remote_repository.h"

#include <optional>
#include <string>
#include <vector>

namespace trilume::app {

// What a folder was loaded from, kept in it as trilume_download.json.
struct DownloadRecord
{
    std::string endpoint;
    std::string repository;
    std::string commit;
    std::vector<RemoteFile> files;

    friend bool operator==(const DownloadRecord&, const DownloadRecord&) = default;
};

inline constexpr const char* kDownloadRecord = "trilume_download.json";

// Nothing where there is none, or none of ours. [any thread]
[[nodiscard]] std::optional<DownloadRecord> readRecord(const DownloadFolder& folder);
[[nodiscard]] Status writeRecord(const DownloadFolder& folder, const DownloadRecord& record);

} // namespace trilume::app
