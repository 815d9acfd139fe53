// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/download_folder.h"

#include "engine/runtime/os/exclusive_rename.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace trilume::app {

namespace {

constexpr std::size_t kLongestOwnFile = std::size_t{16} << 20U;

Error systemError(const std::filesystem::path& path, int code)
{
    return {Errc::Io, Sentence::of("%1: cannot be written: %2.", path,
                                   std::generic_category().message(code))};
}

Error isALink(const std::filesystem::path& path)
{
    return {Errc::InvalidArgument,
            Sentence::of("%1: is a link or a file, expected a folder.", path)};
}

} // namespace

Result<DownloadFolder> DownloadFolder::open(const std::filesystem::path& path)
{
    std::error_code problem;
    std::filesystem::create_directories(path, problem);
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemError(path, errno);
    }
    return DownloadFolder(path, descriptor);
}

DownloadFolder::DownloadFolder(DownloadFolder&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

DownloadFolder& DownloadFolder::operator=(DownloadFolder&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

DownloadFolder::~DownloadFolder()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

Result<DownloadFolder> DownloadFolder::folder(const std::string& name) const
{
    if (::mkdirat(m_descriptor, name.c_str(), 0777) != 0 && errno != EEXIST) {
        return systemError(m_path / name, errno);
    }
    const int descriptor =
        ::openat(m_descriptor, name.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) {
        return errno == ELOOP || errno == ENOTDIR ? isALink(m_path / name)
                                                  : systemError(m_path / name, errno);
    }
    return DownloadFolder(m_path / name, descriptor);
}

Status DownloadFolder::lock() const
{
    struct stat held = {};
    struct stat named = {};
    // By its name it is the same one: another program may have finished it and given it away.
    if (::flock(m_descriptor, LOCK_EX | LOCK_NB) == 0 && ::fstat(m_descriptor, &held) == 0
        && ::stat(m_path.c_str(), &named) == 0 && held.st_ino == named.st_ino
        && held.st_dev == named.st_dev) {
        return Done{};
    }
    return Error{Errc::Io, Sentence::of("%1: another download is writing it.", m_path)};
}

bool DownloadFolder::has(const std::string& name) const
{
    struct stat info = {};
    return ::fstatat(m_descriptor, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) == 0;
}

std::optional<std::uint64_t> DownloadFolder::sizeOf(const std::string& name) const
{
    struct stat info = {};
    if (::fstatat(m_descriptor, name.c_str(), &info, AT_SYMLINK_NOFOLLOW) != 0
        || !S_ISREG(info.st_mode)) {
        return std::nullopt;
    }
    return static_cast<std::uint64_t>(info.st_size);
}

void DownloadFolder::remove(const std::string& name) const
{
    ::unlinkat(m_descriptor, name.c_str(), 0);
}

std::optional<std::string> DownloadFolder::read(const std::string& name) const
{
    const int file =
        ::openat(m_descriptor, name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    if (file < 0) {
        return std::nullopt;
    }
    std::string text;
    std::array<char, 65'536> piece{};
    ssize_t got = 0;
    while (text.size() <= kLongestOwnFile && (got = ::read(file, piece.data(), piece.size())) > 0) {
        text.append(piece.data(), static_cast<std::size_t>(got));
    }
    ::close(file);
    return got == 0 ? std::optional(std::move(text)) : std::nullopt;
}

Status DownloadFolder::write(const std::string& name, const std::string& text) const
{
    const std::string making = name + ".new";
    remove(making);
    const int file = ::openat(m_descriptor, making.c_str(),
                              O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666);
    if (file < 0) {
        return systemError(m_path / name, errno);
    }
    std::size_t done = 0;
    int code = 0;
    while (done < text.size() && code == 0) {
        const ssize_t put = ::write(file, text.data() + done, text.size() - done);
        done += put > 0 ? static_cast<std::size_t>(put) : 0;
        code = put > 0 || errno == EINTR ? 0 : errno;
    }
    if (code == 0 && ::fsync(file) != 0) {
        code = errno;
    }
    ::close(file);
    if (code == 0 && ::renameat(m_descriptor, making.c_str(), m_descriptor, name.c_str()) != 0) {
        code = errno;
    }
    if (code != 0) {
        remove(making);
        return systemError(m_path / name, code);
    }
    return Done{};
}

Status DownloadFolder::rename(const std::string& from, const std::string& to) const
{
    int code = os::renameExclusively(m_descriptor, from.c_str(), to.c_str());
    // Some network drives know no such condition; a folder replaces only an empty one.
    if (code == EINVAL && !has(to)) {
        code = ::renameat(m_descriptor, from.c_str(), m_descriptor, to.c_str()) == 0 ? 0 : errno;
    }
    if (code != 0) {
        return systemError(m_path / to, code);
    }
    ::fsync(m_descriptor);
    return Done{};
}

std::uint64_t DownloadFolder::freeBytes() const
{
    struct statvfs info = {};
    if (::fstatvfs(m_descriptor, &info) != 0) {
        return UINT64_MAX; // not known: writing will tell
    }
    return static_cast<std::uint64_t>(info.f_bavail) * info.f_frsize;
}

} // namespace trilume::app
