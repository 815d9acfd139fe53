// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/atomic_file.h"

#include "engine/base/temporary_file_p.h"

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

namespace trilume {

namespace {

// The rename is on the disk only once its folder is.
void syncFolder(const std::filesystem::path& folder)
{
    const int descriptor = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor >= 0) {
        fsync(descriptor);
        close(descriptor);
    }
}

// What the system says of the call that failed last.
std::string systemText()
{
    return std::generic_category().message(errno);
}

Error cannotBeWritten(const std::filesystem::path& path, const std::string& why)
{
    return {Errc::Io, Sentence::of("%1: cannot be written: %2.", path, why)};
}

// Where links lead to from `path`, whose end need not be there yet.
Result<std::filesystem::path> targetOf(const std::filesystem::path& path)
{
    std::error_code problem;
    const std::filesystem::file_status status = std::filesystem::status(path, problem);
    if (status.type() == std::filesystem::file_type::none) {
        return cannotBeWritten(path, problem.message());
    }
    if (std::filesystem::exists(status) && !std::filesystem::is_regular_file(status)) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1 is not a regular file, so nothing is written there.", path)};
    }
    std::filesystem::path target = path;
    constexpr int kMostLinks = 40; // as many as Linux follows
    for (int links = 0; links < kMostLinks; ++links) {
        if (!std::filesystem::is_symlink(target, problem)) {
            return target;
        }
        const std::filesystem::path next = std::filesystem::read_symlink(target, problem);
        if (problem) {
            return cannotBeWritten(path, problem.message());
        }
        target = folderOf(target) / next; // `next` alone when it is absolute
    }
    return cannotBeWritten(path, std::generic_category().message(ELOOP));
}

} // namespace

Result<AtomicFile> AtomicFile::create(const std::filesystem::path& path)
{
    if (!path.has_filename()) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("%1: names a folder, a file name was expected.", path)};
    }
    const Result<std::filesystem::path> target = targetOf(path);
    if (!target) {
        return target.error();
    }
    removeLeftovers(folderOf(target.value()));
    TemporaryFile temporary = TemporaryFile::open(target.value());
    if (temporary.descriptor() < 0) {
        return cannotBeWritten(path, systemText());
    }
    return AtomicFile(target.value(), std::move(temporary));
}

AtomicFile::AtomicFile(std::filesystem::path path, TemporaryFile temporary)
    : m_path(std::move(path))
    , m_temporary(std::make_unique<TemporaryFile>(std::move(temporary)))
{}

AtomicFile::AtomicFile(AtomicFile&& other) noexcept = default;

AtomicFile::~AtomicFile() = default;

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
        const ssize_t count = pwrite(m_temporary->descriptor(), bytes.data(), bytes.size(),
                                     static_cast<off_t>(offset));
        if (count < 0) {
            if (errno == EINTR) {
                continue;
            }
            return Error{Errc::Io, Sentence::of("%1: writing failed: %2.", m_path, systemText())};
        }
        bytes = bytes.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::uint64_t>(count);
    }
    return Done{};
}

Status AtomicFile::flush()
{
    if (fsync(m_temporary->descriptor()) != 0) {
        return Error{Errc::Io,
                     Sentence::of("%1: flushing to the disk failed: %2.", m_path, systemText())};
    }
    return Done{};
}

Result<std::filesystem::path> AtomicFile::commitUnder(
    const std::function<std::filesystem::path()>& nextName)
{
    if (Status flushed = flush(); !flushed) {
        return flushed.error();
    }
    constexpr int kMostTries = 1000;
    for (int i = 0; i < kMostTries; ++i) {
        std::filesystem::path name = nextName();
        if (m_temporary->publishNew(name)) {
            syncFolder(folderOf(name));
            return name;
        }
        if (errno != EEXIST) {
            break;
        }
    }
    return Error{Errc::Io, Sentence::of("%1: renaming failed: %2.", m_path, systemText())};
}

Status AtomicFile::commit()
{
    if (Status flushed = flush(); !flushed) {
        return flushed;
    }
    if (!m_temporary->publish(m_path)) {
        return Error{Errc::Io, Sentence::of("%1: renaming failed: %2.", m_path, systemText())};
    }
    syncFolder(folderOf(m_path));
    return Done{};
}

} // namespace trilume
