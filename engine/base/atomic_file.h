// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>

namespace trilume {

class TemporaryFile;

// A file that appears under its name whole or not at all: written without a name, flushed to the
// disk and named by commit(). Nothing stays behind without commit(), even when a signal ends the
// process; where the file system knows only files with names, the next file that is made in the
// same folder removes it. A symbolic link stays and what it leads to is written; anything else
// that is no regular file (a folder, a pipe, a device) is refused. Its permissions are those of any
// new file at the time of create().
class AtomicFile final
{
public:
    [[nodiscard]] static Result<AtomicFile> create(const std::filesystem::path& path);

    AtomicFile(AtomicFile&& other) noexcept;
    AtomicFile& operator=(AtomicFile&&) = delete;
    AtomicFile(const AtomicFile&) = delete;
    AtomicFile& operator=(const AtomicFile&) = delete;
    ~AtomicFile();

    // Appends at the end; an error names the file and the system's reason (a full disk, say).
    [[nodiscard]] Status write(std::span<const std::byte> bytes);

    // Overwrites bytes that were already written, for headers whose content is known only at the
    // end.
    [[nodiscard]] Status overwrite(std::uint64_t offset, std::span<const std::byte> bytes);

    [[nodiscard]] Status commit();

    // Under a name that nobody has by now, in the same folder: asks for one after the other until
    // one is free, and replaces nothing. Returns it.
    [[nodiscard]] Result<std::filesystem::path> commitUnder(
        const std::function<std::filesystem::path()>& nextName);

    [[nodiscard]] std::uint64_t size() const { return m_size; }

private:
    AtomicFile(std::filesystem::path path, TemporaryFile temporary);
    [[nodiscard]] Status flush();

    std::filesystem::path m_path;
    std::unique_ptr<TemporaryFile> m_temporary;
    std::uint64_t m_size = 0;
};

} // namespace trilume
