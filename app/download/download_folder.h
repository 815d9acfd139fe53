// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <utility>

namespace trilume::app {

// A folder that files are written into. Owner of the descriptor; every file is reached from it, so
// that nothing is written through a link, whoever makes one meanwhile. [any one thread]
class DownloadFolder
{
public:
    // The folder that the person has chosen, which may be a link; made where it is missing.
    [[nodiscard]] static Result<DownloadFolder> open(const std::filesystem::path& path);

    DownloadFolder(DownloadFolder&& other) noexcept;
    DownloadFolder& operator=(DownloadFolder&& other) noexcept;
    DownloadFolder(const DownloadFolder&) = delete;
    DownloadFolder& operator=(const DownloadFolder&) = delete;
    ~DownloadFolder();

    // One in it, made where it is missing; a link is refused. `name` is one part of a path.
    [[nodiscard]] Result<DownloadFolder> folder(const std::string& name) const;

    // Held until this is destroyed; an error when another program holds it.
    [[nodiscard]] Status lock() const;

    [[nodiscard]] bool has(const std::string& name) const; // a link counts
    // Of a regular file; nothing where there is none.
    [[nodiscard]] std::optional<std::uint64_t> sizeOf(const std::string& name) const;
    void remove(const std::string& name) const; // a file, if it is there

    // Small files of our own. They appear whole or not at all.
    [[nodiscard]] std::optional<std::string> read(const std::string& name) const;
    [[nodiscard]] Status write(const std::string& name, const std::string& text) const;

    // `from` gets the name `to`, which must be free.
    [[nodiscard]] Status rename(const std::string& from, const std::string& to) const;

    [[nodiscard]] std::uint64_t freeBytes() const; // for this user, on its file system

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

private:
    DownloadFolder(std::filesystem::path path, int descriptor)
        : m_path(std::move(path))
        , m_descriptor(descriptor)
    {}

    std::filesystem::path m_path;
    int m_descriptor = -1;
};

} // namespace trilume::app
