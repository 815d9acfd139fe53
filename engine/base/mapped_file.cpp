// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/mapped_file.h"

#include "engine/base/check.h"
#include "engine/base/input_error.h"

#include <cerrno>
#include <optional>
#include <string>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume {

Result<MappedFile> MappedFile::open(const std::filesystem::path& path)
{
    // O_NONBLOCK: opening a named pipe must not wait for somebody who writes to it; it changes
    // nothing for regular files.
    const int descriptor = ::open( // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
        path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return inputError(path, errno);
    }
    struct stat info = {};
    const std::optional<FileIdentity> identity = fileIdentity(descriptor);
    if (!identity || fstat(descriptor, &info) != 0) {
        const int code = errno;
        close(descriptor);
        return inputError(path, code);
    }
    if (!S_ISREG(info.st_mode)) {
        close(descriptor);
        return notARegularFile(path);
    }
    MappedFile file(path, descriptor, *identity);
    const auto size = static_cast<std::size_t>(identity->size);
    if (size == 0) {
        return file;
    }
    void* memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    if (memory == MAP_FAILED) { // NOLINT(performance-no-int-to-ptr): the system's own constant
        return inputError(path, errno);
    }
    file.m_bytes = {static_cast<const std::byte*>(memory), size};
    return file;
}

MappedFile::MappedFile(std::filesystem::path path, int descriptor, const FileIdentity& identity)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_identity(identity)
{}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_identity(other.m_identity)
    , m_bytes(std::exchange(other.m_bytes, {}))
{}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_identity, other.m_identity);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty()) {
        // munmap takes a mutable pointer for historical reasons.
        munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

Status MappedFile::read(std::span<const std::byte> part, std::span<std::byte> out) const
{
    TRILUME_CHECK(part.size() == out.size());
    auto offset = static_cast<off_t>(part.data() - m_bytes.data());
    while (!out.empty()) {
        const ssize_t count = pread(m_descriptor, out.data(), out.size(), offset);
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return inputError(m_path, errno);
        }
        if (count == 0) {
            return Error{Errc::Corrupt, m_path.string() + ": ends at byte " + std::to_string(offset)
                                            + ", had " + std::to_string(m_bytes.size())
                                            + " bytes when it was opened."};
        }
        out = out.subspan(static_cast<std::size_t>(count));
        offset += count;
    }
    return Done{};
}

Status MappedFile::checkUnchanged() const
{
    // Not the time of change: a new name or a new link does not touch the content.
    const std::optional<FileIdentity> now = fileIdentity(m_descriptor);
    if (!now || now->size != m_identity.size || now->modifiedNs != m_identity.modifiedNs) {
        return Error{Errc::Io, m_path.string() + ": was changed while it was being read."};
    }
    return Done{};
}

} // namespace trilume
