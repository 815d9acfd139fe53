// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/file_identity.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>

namespace trilume {

// A regular file that is open for reading; pipes, folders and devices are refused at once. A file
// that shrinks while it is read is an error here, not a signal. Owner of the descriptor. Any
// thread.
class RegularFile final
{
public:
    // NotFound only when there is nothing of that name (input_error.h).
    [[nodiscard]] static Result<RegularFile> open(const std::filesystem::path& path);

    RegularFile(RegularFile&& other) noexcept;
    RegularFile& operator=(RegularFile&& other) noexcept;
    RegularFile(const RegularFile&) = delete;
    RegularFile& operator=(const RegularFile&) = delete;
    ~RegularFile();

    // Fills all of `out` from `offset` on.
    [[nodiscard]] Status read(std::uint64_t offset, std::span<std::byte> out) const;

    // An error when others wrote to the file since open(): what was read of it may be of two kinds.
    [[nodiscard]] Status checkUnchanged() const;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    // As it was at open().
    [[nodiscard]] const FileIdentity& identity() const { return m_identity; }

    [[nodiscard]] std::uint64_t size() const { return m_identity.size; }

private:
    RegularFile(std::filesystem::path path, int descriptor);

    std::filesystem::path m_path;
    int m_descriptor = -1;
    FileIdentity m_identity;
};

} // namespace trilume
