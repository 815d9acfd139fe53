// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/regular_file.h"

#include "engine/base/input_error.h"

#include <cerrno>
#include <optional>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume {

Result<RegularFile> RegularFile::open(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a named pipe must not wait for somebody who writes to it; it changes
    // nothing for regular files.
    RegularFile file(path, ::open( // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
                               path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat info = {};
    if (file.m_descriptor < 0 || fstat(file.m_descriptor, &info) != 0) {
        return inputError(path, errno);
    }
    if (!S_ISREG(info.st_mode)) {
        return notARegularFile(path);
    }
    const std::optional<FileIdentity> identity = fileIdentity(file.m_descriptor);
    if (!identity) {
        return inputError(path, errno);
    }
    file.m_identity = *identity;
    return file;
}

RegularFile::RegularFile(std::filesystem::path path, int descriptor)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
{}

RegularFile::RegularFile(RegularFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_identity(other.m_identity)
{}

RegularFile& RegularFile::operator=(RegularFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_identity, other.m_identity);
    return *this;
}

RegularFile::~RegularFile()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

Status RegularFile::read(std::uint64_t offset, std::span<std::byte> out) const
{
    while (!out.empty()) {
        const ssize_t count =
            pread(m_descriptor, out.data(), out.size(), static_cast<off_t>(offset));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return inputError(m_path, errno);
        }
        if (count == 0) {
            return Error{Errc::Corrupt, Sentence::of("%1: ends at byte %2, %3 more were expected.",
                                                     m_path, offset, out.size())};
        }
        out = out.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return Done{};
}

Status RegularFile::checkUnchanged() const
{
    // Not the time of change: a new name or a new link does not touch the content.
    const std::optional<FileIdentity> now = fileIdentity(m_descriptor);
    if (!now || now->size != m_identity.size || now->modifiedNs != m_identity.modifiedNs) {
        return Error{Errc::Io, Sentence::of("%1: was changed while it was being read.", m_path)};
    }
    return Done{};
}

} // namespace trilume
