// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_folder.h"
#include "app/download/download_meter.h"
#include "app/download/file_source.h"
#include "app/download/remote_repository.h"
#include "app/net/web_client.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

namespace trilume::app {

struct DownloadOptions
{
    RepositoryServer server = {};
    WebLimits limits = {};
    RetryRules retries = {};
    // Room in a folder; a test may have less than the disk.
    std::function<std::uint64_t(const DownloadFolder&)> freeBytes =
        [](const DownloadFolder& folder) {
            return folder.freeBytes();
        };
};

struct Downloaded
{
    std::filesystem::path path;  // a model file, or a folder that can be imported
    std::string repository = {}; // of a repository: which, and at which commit
    std::string commit = {};
    std::uint64_t bytes = 0;
    bool isFolder = false;
    bool wasThere = false; // nothing had to be loaded
    ContentCheck check = ContentCheck::Sum;
    // A file of the same model that was there already and is not what the repository has, so that
    // all was loaded anew beside it; empty: none.
    std::filesystem::path changed = {};
};

// What a repository would bring, as its server says it now.
struct DownloadSize
{
    std::string repository = {}; // empty: an address, of which nothing was asked
    std::size_t files = 0;
    std::uint64_t bytes = 0;
};

// What a person names: a model of the catalogue, a repository as OWNER/NAME, or an address.
struct DownloadTarget
{
    std::string repository = {}; // empty: an address
    std::string address = {};
    ContentSum sum = {}; // of the file at an address, as the person says; else None
};

// An error says what was expected. Pages of a repository on the server count as the repository, or
// as the file that they show.
[[nodiscard]] Result<DownloadTarget> downloadTarget(const std::string& text,
                                                    const RepositoryServer& server);

// Loads models into a folder. [one thread, which waits] Nothing is there under its final name
// before it is whole and checked, whenever the process ends; what came is gone on with the next
// time. An older file of a name stays until the new one is whole.
class ModelDownload
{
public:
    ModelDownload(DownloadOptions options, DownloadProgressCallback progress);

    // Before it is loaded. Of an address nothing is asked.
    [[nodiscard]] Result<DownloadSize> ask(const DownloadTarget& target,
                                           const std::stop_token& stop);

    // A stop is Errc::Cancelled. `into` is made where it is missing.
    [[nodiscard]] Result<Downloaded> load(const DownloadTarget& target,
                                          const std::filesystem::path& into,
                                          const std::stop_token& stop);

private:
    DownloadOptions m_options;
    DownloadMeter m_meter;
    WebClient m_client;
};

} // namespace trilume::app
