// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/open_file.h"

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace trilume::fpga {

namespace {

constexpr int kRestart = 512; // ERESTARTSYS, which is the kernel's own
constexpr int kMostIdle = 64; // calls in a row that move nothing

std::string textOf(int error)
{
    return error == kRestart ? "ERESTARTSYS" : std::generic_category().message(error);
}

} // namespace

bool isInterrupted(std::int64_t result)
{
    return result == -EINTR || result == -EAGAIN || result == -kRestart;
}

Error cannotOpen(const std::string& path, int error)
{
    if (error == EACCES || error == EPERM) {
        return {Errc::Device,
                Sentence::of("%1 may not be opened: it takes a member of the group trilume-boards, "
                             "which 70-trilume-attached-boards.rules gives the boards to.",
                             path)};
    }
    return {Errc::Device, Sentence::of("%1 cannot be opened: %2.", path, textOf(error))};
}

Result<OpenFile> OpenFile::open(std::shared_ptr<SystemInterface> system,
                                const std::string& path,
                                FileUse use)
{
    const int file = system->open(path, use);
    if (file < 0) {
        return cannotOpen(path, -file);
    }
    return OpenFile(std::move(system), file, path);
}

OpenFile::OpenFile(std::shared_ptr<SystemInterface> system, int file, std::string path)
    : m_system(std::move(system))
    , m_file(file)
    , m_path(std::move(path))
{}

OpenFile::OpenFile(OpenFile&& other) noexcept
    : m_system(std::move(other.m_system))
    , m_file(std::exchange(other.m_file, -1))
    , m_path(std::move(other.m_path))
{}

OpenFile::~OpenFile()
{
    if (m_file >= 0) {
        m_system->close(m_file);
    }
}

Status OpenFile::lock() const
{
    const int locked = m_system->lock(m_file);
    if (locked == -EWOULDBLOCK) {
        return Error{Errc::Device, Sentence::of("%1 is in use by another program.", m_path)};
    }
    if (locked < 0) {
        return errorOf(-locked);
    }
    return Done{};
}

Error OpenFile::errorOf(int error) const
{
    return {Errc::Device, Sentence::of("%1: %2.", m_path, textOf(error))};
}

Error OpenFile::movedOnly(std::size_t moved, std::size_t size) const
{
    return {Errc::Device, Sentence::of("%1 moved %2 bytes, expected %3.", m_path, moved, size)};
}

Status OpenFile::moveAll(std::size_t size,
                         const std::function<std::int64_t(std::size_t done)>& move) const
{
    std::size_t done = 0;
    for (int idle = 0; done < size;) {
        const std::int64_t moved = move(done);
        if (moved > 0 && static_cast<std::size_t>(moved) <= size - done) {
            done += static_cast<std::size_t>(moved);
            idle = 0;
        } else if (moved < 0 && !isInterrupted(moved)) {
            return errorOf(static_cast<int>(-moved));
        } else if (++idle == kMostIdle || moved > 0) {
            return movedOnly(done + static_cast<std::size_t>(std::max<std::int64_t>(moved, 0)),
                             size);
        }
    }
    return Done{};
}

Status OpenFile::readAllAt(std::span<std::byte> bytes, std::uint64_t offset) const
{
    return moveAll(bytes.size(), [&](std::size_t done) {
        return m_system->readAt(m_file, bytes.subspan(done), offset + done);
    });
}

Status OpenFile::writeAllAt(std::span<const std::byte> bytes, std::uint64_t offset) const
{
    return moveAll(bytes.size(), [&](std::size_t done) {
        return m_system->writeAt(m_file, bytes.subspan(done), offset + done);
    });
}

Status OpenFile::writeNumber(std::uint64_t number) const
{
    const std::string text = std::to_string(number);
    std::int64_t moved = 0;
    for (int i = 0; i < kMostIdle && (moved == 0 || isInterrupted(moved)); ++i) {
        moved = m_system->writeAt(m_file, std::as_bytes(std::span(text)), 0);
    }
    if (moved < 0) {
        return errorOf(static_cast<int>(-moved));
    }
    if (static_cast<std::size_t>(moved) != text.size()) {
        return movedOnly(static_cast<std::size_t>(moved), text.size());
    }
    return Done{};
}

} // namespace trilume::fpga
