// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/file_identity.h"

#include <sys/stat.h>

namespace trilume {

namespace {

std::int64_t nanoseconds(const struct timespec& time)
{
    constexpr std::int64_t kPerSecond = 1'000'000'000;
    return static_cast<std::int64_t>(time.tv_sec) * kPerSecond + time.tv_nsec;
}

FileIdentity identityOf(const struct stat& info)
{
    return {static_cast<std::uint64_t>(info.st_ino), static_cast<std::uint64_t>(info.st_size),
            nanoseconds(info.st_mtim), nanoseconds(info.st_ctim)};
}

} // namespace

std::optional<FileIdentity> fileIdentity(const std::filesystem::path& path)
{
    struct stat info = {};
    return stat(path.c_str(), &info) == 0 ? std::optional(identityOf(info)) : std::nullopt;
}

std::optional<FileIdentity> fileIdentity(int descriptor)
{
    struct stat info = {};
    return fstat(descriptor, &info) == 0 ? std::optional(identityOf(info)) : std::nullopt;
}

} // namespace trilume
