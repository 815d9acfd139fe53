// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_record.h"
#include "app/download/download_tools_p.h"

#include <utility>

namespace trilume::app {

// The model of a repository at one commit. [thread of the download] Its files come into the hidden
// folder ".NAME.part", which gets its name when all of them are whole; another commit of it that is
// there already stays as it is, and the new one's name says its commit.
class RepositoryDownload
{
public:
    RepositoryDownload(const DownloadTools& tools, const DownloadFolder& into)
        : m_tools(tools)
        , m_into(into)
    {}

    [[nodiscard]] Result<Downloaded> load(const std::string& repository,
                                          const std::stop_token& stop);

private:
    // The folder to write, and the folder of a file in it with its own name.
    using FilePlace = std::pair<DownloadFolder, std::string>;

    [[nodiscard]] Result<std::string> freeName(const std::string& name,
                                               const std::stop_token& stop);
    [[nodiscard]] Result<bool> isThere(const std::string& name, const std::stop_token& stop);
    [[nodiscard]] Result<FilePlace> placeOf(const DownloadFolder& staging,
                                            const std::string& file) const;
    [[nodiscard]] Status settle(const DownloadFolder& staging);
    [[nodiscard]] Result<std::uint64_t> loadedBytes(const DownloadFolder& staging) const;
    [[nodiscard]] Status loadFile(const DownloadFolder& staging,
                                  const RemoteFile& file,
                                  const std::stop_token& stop);
    [[nodiscard]] Status loadAll(const DownloadFolder& staging, const std::stop_token& stop);
    void clearEmpty(const DownloadFolder& staging, const std::string& name) const;
    [[nodiscard]] Downloaded downloaded(const std::string& name) const;

    DownloadTools m_tools;
    const DownloadFolder& m_into;
    DownloadRecord m_record;         // of what is loaded
    std::filesystem::path m_changed; // Downloaded::changed
};

} // namespace trilume::app
