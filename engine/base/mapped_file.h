// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/regular_file.h"
#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace trilume {

// A whole file, mapped read-only, for parsers that look here and there. Views into bytes() live as
// long as this object. A file that others truncate meanwhile raises SIGBUS where bytes() is read
// past its new end: what takes time goes through read(), and nothing keeps a mapping longer than
// loading takes.
class MappedFile final
{
public:
    [[nodiscard]] static Result<MappedFile> open(const std::filesystem::path& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    ~MappedFile();

    [[nodiscard]] std::span<const std::byte> bytes() const { return m_bytes; }

    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }

    // Copies a part of bytes(), as long as `out`, out of the file; one that has shrunk is an error.
    [[nodiscard]] Status read(std::span<const std::byte> part, std::span<std::byte> out) const;

    // An error when others wrote to the file since open(): what was read of it may be of two kinds.
    [[nodiscard]] Status checkUnchanged() const { return m_file.checkUnchanged(); }

    // As it was at open().
    [[nodiscard]] const FileIdentity& identity() const { return m_file.identity(); }

private:
    explicit MappedFile(RegularFile file);

    RegularFile m_file;
    std::span<const std::byte> m_bytes;
};

} // namespace trilume
