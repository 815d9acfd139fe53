// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/download/download_folder.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace trilume::app {

// A file on its way: NAME.part, until publish() gives it its name. Stays there when this is
// destroyed, for the next attempt. Locked, so that two programs never write one. [any one thread]
class PartFile
{
public:
    // `folder` is borrowed. A name that is a link, or a folder, is refused.
    [[nodiscard]] static Result<PartFile> open(const DownloadFolder& folder, std::string name);

    PartFile(PartFile&& other) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    ~PartFile();

    [[nodiscard]] std::uint64_t size() const { return m_size; }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    // Errc::OutOfMemory stands for a disk without room: what could be written stays.
    [[nodiscard]] Status writeAt(std::uint64_t offset, std::span<const std::byte> bytes);
    [[nodiscard]] Status truncate(std::uint64_t size);

    // Its first bytes, at most this many.
    [[nodiscard]] std::string beginning(std::size_t bytes) const;

    // On the disk, then under its name, unless that is taken meanwhile.
    [[nodiscard]] Status publish();
    void discard(); // removes it

    [[nodiscard]] std::filesystem::path path() const; // of the finished file

private:
    PartFile(const DownloadFolder& folder, std::string name, int descriptor, std::uint64_t size);

    [[nodiscard]] int renameTo(const std::string& part) const;
    [[nodiscard]] Error error(int code) const;

    const DownloadFolder& m_folder;
    std::string m_name;
    int m_descriptor = -1;
    std::uint64_t m_size = 0;
};

// Behind the name of the finished file.
inline constexpr const char* kPartEnding = ".part";

} // namespace trilume::app
