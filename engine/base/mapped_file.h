// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstddef>
#include <filesystem>
#include <span>

namespace trilume {

// A whole file, mapped read-only. Views into bytes() live as long as this object.
// The file must not be truncated by others while it is mapped: reading past its new end raises
// SIGBUS.
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

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

    // Tells the system that this part will not be read again soon, so that its pages can leave
    // memory.
    void dropPages(std::span<const std::byte> part) const noexcept;

private:
    MappedFile(std::filesystem::path path, std::span<const std::byte> bytes);

    std::filesystem::path m_path;
    std::span<const std::byte> m_bytes;
};

} // namespace trilume
