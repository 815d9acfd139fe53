// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/mapped_file.h"

#include "engine/base/check.h"
#include "engine/base/input_error.h"

#include <cerrno>
#include <utility>

#include <sys/mman.h>

namespace trilume {

Result<MappedFile> MappedFile::open(const std::filesystem::path& path)
{
    Result<RegularFile> file = RegularFile::open(path);
    if (!file) {
        return file.error();
    }
    MappedFile mapped(std::move(file).value());
    const auto size = static_cast<std::size_t>(mapped.m_file.size());
    if (size == 0) {
        return mapped;
    }
    void* memory = mmap(nullptr, size, PROT_READ, MAP_PRIVATE, mapped.m_file.descriptor(), 0);
    if (memory == MAP_FAILED) { // NOLINT(performance-no-int-to-ptr): the system's own constant
        return inputError(path, errno);
    }
    mapped.m_bytes = {static_cast<const std::byte*>(memory), size};
    return mapped;
}

MappedFile::MappedFile(RegularFile file)
    : m_file(std::move(file))
{}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_bytes(std::exchange(other.m_bytes, {}))
{}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_file, other.m_file);
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

Status MappedFile::read(std::span<const std::byte> part, std::span<std::byte> out) const
{
    TRILUME_CHECK(part.size() == out.size());
    return m_file.read(static_cast<std::uint64_t>(part.data() - m_bytes.data()), out);
}

} // namespace trilume
