// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/mapped_file.h"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume {

namespace {

Error openError(const std::filesystem::path& path, int code)
{
    const Errc errc = code == ENOENT ? Errc::NotFound : Errc::Io;
    return Error{errc, path.string() + ": cannot be read: " + std::generic_category().message(code)
                           + "."};
}

} // namespace

Result<MappedFile> MappedFile::open(const std::filesystem::path& path)
{
    const int descriptor =
        ::open(path.c_str(), O_RDONLY | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
    if (descriptor < 0) {
        return openError(path, errno);
    }
    struct stat info = {};
    if (fstat(descriptor, &info) != 0) {
        const int code = errno;
        close(descriptor);
        return openError(path, code);
    }
    if (!S_ISREG(info.st_mode)) {
        close(descriptor);
        return Error{Errc::InvalidArgument, path.string() + ": is not a regular file."};
    }
    const auto size = static_cast<std::size_t>(info.st_size);
    if (size == 0) {
        close(descriptor);
        return MappedFile(path, {});
    }
    void* memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    const int code = errno;
    close(descriptor);
    if (memory == MAP_FAILED) { // NOLINT(performance-no-int-to-ptr): the system's own constant
        return openError(path, code);
    }
    return MappedFile(path, {static_cast<const std::byte*>(memory), size});
}

MappedFile::MappedFile(std::filesystem::path path, std::span<const std::byte> bytes)
    : m_path(std::move(path))
    , m_bytes(bytes)
{}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_bytes(std::exchange(other.m_bytes, {}))
{}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty()) {
        // munmap takes a mutable pointer for historical reasons.
        munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size());
    }
}

void MappedFile::dropPages(std::span<const std::byte> part) const noexcept
{
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const auto offset = static_cast<std::size_t>(part.data() - m_bytes.data());
    const std::size_t first = (offset + page - 1) / page * page;
    const std::size_t last = (offset + part.size()) / page * page;
    if (first < last) {
        madvise(const_cast<std::byte*>(m_bytes.data()) + first, last - first, MADV_DONTNEED);
    }
}

} // namespace trilume
