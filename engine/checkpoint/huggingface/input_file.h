// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/regular_file.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <utility>

namespace trilume::checkpoint {

// A file of a Hugging Face folder, read in pieces into memory of the caller. Not mapped: an import
// passes over gigabytes once and must neither hold nor address them all, and a file that shrinks
// meanwhile is an error here, not a signal. Any thread.
class InputFile final
{
public:
    // NotFound only when there is nothing of that name; a broken link is another error, as are what
    // is no regular file and what Git LFS left in place of one.
    [[nodiscard]] static Result<InputFile> open(const std::filesystem::path& path);

    // Fills all of `out` from `offset` on.
    [[nodiscard]] Status read(std::uint64_t offset, std::span<std::byte> out) const
    {
        return m_file.read(offset, out);
    }

    // The whole file as text; one larger than `limit` bytes is refused.
    [[nodiscard]] Result<std::string> readAll(std::size_t limit) const;

    [[nodiscard]] std::uint64_t size() const { return m_file.size(); }

    [[nodiscard]] const std::filesystem::path& path() const { return m_file.path(); }

private:
    explicit InputFile(RegularFile file)
        : m_file(std::move(file))
    {}

    RegularFile m_file;
};

} // namespace trilume::checkpoint
