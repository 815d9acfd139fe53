// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/download/part_file.h"

#include "engine/runtime/os/exclusive_rename.h"

#include <cerrno>
#include <cstdio>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume::app {

namespace {

bool isWithoutRoom(int code)
{
    return code == ENOSPC || code == EDQUOT || code == EFBIG;
}

// Whether the descriptor is what the folder has under this name.
bool isNamed(int descriptor, int folder, const std::string& name)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(descriptor, &held) == 0
           && ::fstatat(folder, name.c_str(), &named, AT_SYMLINK_NOFOLLOW) == 0
           && held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

} // namespace

Result<PartFile> PartFile::open(const DownloadFolder& folder, std::string name)
{
    const std::filesystem::path path = folder.path() / name;
    if (folder.has(name) && !folder.sizeOf(name)) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of("%1: is a link, a folder or a device, expected a file or nothing.", path)};
    }
    const std::string part = name + kPartEnding;
    const int descriptor = ::openat(folder.descriptor(), part.c_str(),
                                    O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0666);
    struct stat info = {};
    if (descriptor < 0 || ::fstat(descriptor, &info) != 0 || !S_ISREG(info.st_mode)) {
        const int code = descriptor < 0 ? errno : ELOOP;
        if (descriptor >= 0) {
            ::close(descriptor);
        }
        if (code == ELOOP) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("%1: is a link or a device, expected a file or nothing.",
                                      folder.path() / part)};
        }
        return Error{Errc::Io, Sentence::of("%1: cannot be written: %2.", folder.path() / part,
                                            std::generic_category().message(code))};
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0
        || !isNamed(descriptor, folder.descriptor(), part)) {
        ::close(descriptor);
        return Error{Errc::Io, Sentence::of("%1: another download is writing it.", path)};
    }
    return PartFile(folder, std::move(name), descriptor, static_cast<std::uint64_t>(info.st_size));
}

PartFile::PartFile(const DownloadFolder& folder,
                   std::string name,
                   int descriptor,
                   std::uint64_t size)
    : m_folder(folder)
    , m_name(std::move(name))
    , m_descriptor(descriptor)
    , m_size(size)
{}

PartFile::PartFile(PartFile&& other) noexcept
    : m_folder(other.m_folder)
    , m_name(std::move(other.m_name))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{}

PartFile::~PartFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

std::filesystem::path PartFile::path() const
{
    return m_folder.path() / m_name;
}

Error PartFile::error(int code) const
{
    return {
        isWithoutRoom(code) ? Errc::OutOfMemory : Errc::Io,
        Sentence::of("%1: cannot be written: %2.", path(), std::generic_category().message(code))};
}

Status PartFile::writeAt(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t put =
            ::pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (put < 0 && errno == EINTR) {
            continue;
        }
        if (put <= 0) {
            return error(put < 0 ? errno : ENOSPC);
        }
        offset += static_cast<std::uint64_t>(put);
        bytes = bytes.subspan(static_cast<std::size_t>(put));
        m_size = std::max(m_size, offset);
    }
    return Done{};
}

Status PartFile::truncate(std::uint64_t size)
{
    if (::ftruncate(m_descriptor, static_cast<off_t>(size)) != 0) {
        return error(errno);
    }
    m_size = size;
    return Done{};
}

std::string PartFile::beginning(std::size_t bytes) const
{
    std::string text(bytes, '\0');
    const ssize_t got = ::pread(m_descriptor, text.data(), text.size(), 0);
    text.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return text;
}

// An error number, EEXIST where the name is taken; 0: done.
int PartFile::renameTo(const std::string& part) const
{
    const int folder = m_folder.descriptor();
    const int code = os::renameExclusively(folder, part.c_str(), m_name.c_str());
    if (code != EINVAL && code != ENOSYS) { // not every file system knows how
        return code;
    }
    if (m_folder.has(m_name)) {
        return EEXIST;
    }
    return ::renameat(folder, part.c_str(), folder, m_name.c_str()) == 0 ? 0 : errno;
}

Status PartFile::publish()
{
    const std::string part = m_name + kPartEnding;
    if (::fsync(m_descriptor) != 0) {
        return error(errno);
    }
    if (m_folder.has(m_name) && !m_folder.sizeOf(m_name)) {
        return error(ELOOP); // somebody made a link of it meanwhile
    }
    const int code = renameTo(part);
    if (code == EEXIST) {
        return Error{
            Errc::InvalidArgument,
            Sentence::of("%1 was made by somebody else meanwhile, and is not replaced: what "
                         "was loaded lies beside it as %2.",
                         path(), part)};
    }
    if (code != 0) {
        return error(code);
    }
    ::fsync(m_folder.descriptor());
    return Done{};
}

void PartFile::discard()
{
    m_folder.remove(m_name + kPartEnding);
    m_size = 0;
}

} // namespace trilume::app
