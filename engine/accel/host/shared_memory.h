// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/owned_descriptor.h"
#include "engine/base/result.h"

#include <cstddef>
#include <cstdint>
#include <span>

namespace trilume::accel {

// Memory that two processes see. It has no name, so nothing of it is left when both are gone, and
// all of it is there before it is used: what is short is an error here, and no signal in an
// innocent place later. Its size is fixed for both. [one thread at a time; what lies in it is
// shared]
class SharedMemory final
{
public:
    SharedMemory() = default; // none

    // Filled with zeros. An error says how many bytes were needed.
    [[nodiscard]] static Result<SharedMemory> create(std::size_t bytes);

    // What the other process has made, once it was looked at: so many bytes, which nobody can take
    // away.
    [[nodiscard]] static Result<SharedMemory> adopt(OwnedDescriptor descriptor, std::size_t bytes);

    SharedMemory(SharedMemory&& other) noexcept;
    SharedMemory& operator=(SharedMemory&& other) noexcept;
    SharedMemory(const SharedMemory&) = delete;
    SharedMemory& operator=(const SharedMemory&) = delete;
    ~SharedMemory();

    [[nodiscard]] std::span<std::byte> bytes() const { return {m_begin, m_size}; }

    [[nodiscard]] int descriptor() const { return m_descriptor.get(); }

private:
    [[nodiscard]] Status map(std::size_t bytes);

    OwnedDescriptor m_descriptor;
    std::byte* m_begin = nullptr;
    std::size_t m_size = 0;
};

} // namespace trilume::accel
