// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/checkpoint/huggingface/input_file.h"

#include "engine/base/input_error.h"
#include "engine/checkpoint/lfs_pointer.h"

#include <cerrno>
#include <optional>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume::checkpoint {

Result<InputFile> InputFile::open(const std::filesystem::path& path)
{
    // O_NONBLOCK: a named pipe in the folder must not hang the import; it changes nothing for
    // regular files.
    const int descriptor = ::open( // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
        path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (descriptor < 0) {
        return inputError(path, errno);
    }
    struct stat info = {};
    if (fstat(descriptor, &info) != 0) {
        const int code = errno;
        close(descriptor);
        return inputError(path, code);
    }
    if (!S_ISREG(info.st_mode)) {
        close(descriptor);
        return notARegularFile(path);
    }
    InputFile file(path, descriptor, static_cast<std::uint64_t>(info.st_size));
    if (file.size() <= kMaxLfsPointerBytes) {
        std::vector<std::byte> content(static_cast<std::size_t>(file.size()));
        if (Status status = file.read(0, content); !status) {
            return status.error();
        }
        if (std::optional<Error> pointer = lfsPointerError(content, path.string())) {
            return *std::move(pointer);
        }
    }
    return file;
}

InputFile::InputFile(std::filesystem::path path, int descriptor, std::uint64_t size)
    : m_path(std::move(path))
    , m_descriptor(descriptor)
    , m_size(size)
{}

InputFile::InputFile(InputFile&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
    , m_size(other.m_size)
{}

InputFile& InputFile::operator=(InputFile&& other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    return *this;
}

InputFile::~InputFile()
{
    if (m_descriptor >= 0) {
        close(m_descriptor);
    }
}

Status InputFile::read(std::uint64_t offset, std::span<std::byte> out) const
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
            return Error{Errc::Corrupt, m_path.string() + ": ends at byte " + std::to_string(offset)
                                            + ", " + std::to_string(out.size())
                                            + " more were expected."};
        }
        out = out.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return Done{};
}

Result<std::string> InputFile::readAll(std::size_t limit) const
{
    if (m_size > limit) {
        return Error{Errc::Corrupt, m_path.string() + ": has " + std::to_string(m_size)
                                        + " bytes, expected at most " + std::to_string(limit)
                                        + "."};
    }
    std::string text(static_cast<std::size_t>(m_size), '\0');
    if (Status status = read(0, std::as_writable_bytes(std::span(text))); !status) {
        return status.error();
    }
    return text;
}

} // namespace trilume::checkpoint
