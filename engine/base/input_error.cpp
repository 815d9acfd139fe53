// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/input_error.h"

#include <cerrno>
#include <system_error>

namespace trilume {

Error inputError(const std::filesystem::path& path, int code)
{
    if (code == ENXIO) { // what opening a socket gives
        return notARegularFile(path);
    }
    std::error_code problem;
    if (code == ENOENT && std::filesystem::is_symlink(path, problem)) {
        const std::filesystem::path target = std::filesystem::read_symlink(path, problem);
        return Error{Errc::Io, Sentence::of("%1: is a broken link to %2.", path, target)};
    }
    return Error{
        code == ENOENT ? Errc::NotFound : Errc::Io,
        Sentence::of("%1: cannot be read: %2.", path, std::generic_category().message(code))};
}

Error notARegularFile(const std::filesystem::path& path)
{
    return Error{Errc::InvalidArgument, Sentence::of("%1: is not a regular file.", path)};
}

} // namespace trilume
