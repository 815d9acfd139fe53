// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/download_space.h"

#include <system_error>

namespace trilume::app {

Status checkRoom(const std::filesystem::path& folder, std::uint64_t missing, std::uint64_t free)
{
    const std::uint64_t needed = missing + std::min(kLeftFree, UINT64_MAX - missing);
    if (needed <= free) {
        return Done{};
    }
    return Error{
        Errc::Io,
        Sentence::of("%1: found %2 free bytes, expected %3: free %4 bytes more, or choose a "
                     "folder elsewhere.",
                     folder, Sentence::amount(free), Sentence::amount(needed),
                     Sentence::amount(needed - free))};
}

Error diskFull(const std::filesystem::path& file, std::uint64_t missing)
{
    std::error_code problem;
    const std::filesystem::space_info space = std::filesystem::space(file.parent_path(), problem);
    const std::uint64_t free = problem ? 0 : space.available;
    if (missing == 0) {
        return {Errc::Io, Sentence::of("%1: the disk is full: free some space; what has come is "
                                       "kept, and the download goes on from there.",
                                       file)};
    }
    // Where there is room a quota or a limit has ended it, whose rest nobody tells.
    const std::uint64_t needed = missing > free ? missing - free : missing;
    return {Errc::Io,
            Sentence::of("%1: the disk is full: free %2 bytes; what has come is kept, and "
                         "the download goes on from there.",
                         file, Sentence::amount(needed))};
}

} // namespace trilume::app
