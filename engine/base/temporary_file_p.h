// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>

namespace trilume {

// A file in the making, for AtomicFile. Where the file system can do so it has no name at all, and
// nothing stays behind however the process ends. Elsewhere it has a hidden name beside its place
// (".NAME.PROCESS-NUMBER.trilume-part") and is locked while its process lives, so that a later one
// can tell what is left over. Owner of the descriptor; removes what was not published.
class TemporaryFile final
{
public:
    enum class Kind
    {
        Unnamed = 1,
        Named = 2,
    };

    // Unnamed where that works, else Named. A descriptor() below 0: errno tells why.
    [[nodiscard]] static TemporaryFile open(const std::filesystem::path& target);
    [[nodiscard]] static TemporaryFile open(const std::filesystem::path& target, Kind kind);

    TemporaryFile(TemporaryFile&& other) noexcept;
    TemporaryFile& operator=(TemporaryFile&&) = delete;
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    ~TemporaryFile();

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    // Gives the file its name, in place of what has it; false: errno tells why.
    [[nodiscard]] bool publish(const std::filesystem::path& target);

    // The same, in place of nothing: EEXIST where something has it.
    [[nodiscard]] bool publishNew(const std::filesystem::path& target);

private:
    TemporaryFile(std::string name, int descriptor);
    void discard() noexcept;

    std::string m_name; // empty: none yet
    int m_descriptor = -1;
};

// Where a file of this name lies.
[[nodiscard]] std::filesystem::path folderOf(const std::filesystem::path& path);

// Removes named temporary files of this user in `folder` whose process has ended; returns how many.
std::size_t removeLeftovers(const std::filesystem::path& folder);

} // namespace trilume
