// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/transports/system_interface.h"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace trilume::fpga {

// A file of a driver that is open, with the name that errors call it by.
class OpenFile
{
public:
    [[nodiscard]] static Result<OpenFile> open(std::shared_ptr<SystemInterface> system,
                                               const std::string& path,
                                               FileUse use);

    OpenFile(OpenFile&& other) noexcept;
    OpenFile& operator=(OpenFile&&) = delete;
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile();

    [[nodiscard]] int file() const { return m_file; }

    [[nodiscard]] const std::string& path() const { return m_path; }

    // Errors: another program has it.
    [[nodiscard]] Status lock() const;

    // All of the bytes: what was interrupted is repeated, what came in part goes on.
    [[nodiscard]] Status readAllAt(std::span<std::byte> bytes, std::uint64_t offset) const;
    [[nodiscard]] Status writeAllAt(std::span<const std::byte> bytes, std::uint64_t offset) const;

    // An attribute of sysfs, which takes a number as a whole or not at all.
    [[nodiscard]] Status writeNumber(std::uint64_t number) const;

    [[nodiscard]] Error errorOf(int error) const;

private:
    OpenFile(std::shared_ptr<SystemInterface> system, int file, std::string path);

    [[nodiscard]] Error movedOnly(std::size_t moved, std::size_t size) const;
    [[nodiscard]] Status moveAll(std::size_t size,
                                 const std::function<std::int64_t(std::size_t done)>& move) const;

    std::shared_ptr<SystemInterface> m_system;
    int m_file;
    std::string m_path;
};

// A file of a driver that could not be opened; of one that is not for this user it is said how that
// is changed.
[[nodiscard]] Error cannotOpen(const std::string& path, int error);

// Where a call was cut short by a signal, as the kernel tells it and as it should not: a driver
// that does not finish with ERESTARTSYS lets its 512 out.
[[nodiscard]] bool isInterrupted(std::int64_t result);

} // namespace trilume::fpga
