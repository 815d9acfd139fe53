// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/atomic_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume {

namespace {

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

// The rename is on the disk only once its folder is.
void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path)
{
    if (!path.has_filename()) {
        return Error{Errc::InvalidArgument,
                     path.string() + ": names a folder, a file name was expected."};
    }
    std::string temporary =
        (folderOf(path) / ("." + path.filename().string() + ".XXXXXX")).string();
    const int descriptor = mkostemp(temporary.data(), O_CLOEXEC);
    if (descriptor < 0) {
        return Error{Errc::Io, path.string() + ": cannot be written: "
                                   + std::generic_category().message(errno) + "."};
    }
    return AtomicFile(path, temporary, descriptor);
}

AtomicFile::AtomicFile(std::filesystem::path path, std::filesystem::path temporary, int descriptor)
    : m_path(std::move(path))
    , m_temporary(std::move(temporary))
    , m_descriptor(descriptor)
{}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_temporary(std::move(other.m_temporary))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{}

AtomicFile::~AtomicFile()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
        unlink(m_temporary.c_str());
    }
}

Error AtomicFile::ioError(const char* what) const
{
    return Error{Errc::Io, m_path.string() + ": " + what
                               + " failed: " + std::generic_category().message(errno) + "."};
}

Status AtomicFile::write(std::span<const std::byte> bytes)
{
    if (Status status = overwrite(m_size, bytes); !status.ok()) {
        return status;
    }
    m_size += bytes.size();
    return Done{};
}

Status AtomicFile::overwrite(std::uint64_t offset, std::span<const std::byte> bytes)
{
    while (!bytes.empty()) {
        const ssize_t count =
            pwrite(m_descriptor, bytes.data(), bytes.size(), static_cast<off_t>(offset));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return ioError("writing");
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return Done{};
}

Status AtomicFile::commit()
{
    // mkostemp made it private; a finished file gets the permissions any new file would have.
    const mode_t mask = umask(0);
    umask(mask);
    fchmod(m_descriptor, 0666U & ~mask);
    if (fsync(m_descriptor) != 0) {
        return ioError("flushing to the disk");
    }
    if (rename(m_temporary.c_str(), m_path.c_str()) != 0) {
        return ioError("renaming");
    }
    close(std::exchange(m_descriptor, -1));
    syncFolder(folderOf(m_path));
    return Done{};
}

} // namespace trilume
