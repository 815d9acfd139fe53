// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/shared_memory.h"

#include "engine/runtime/memory_info.h"
#include "engine/runtime/os/sealed_memory.h"

#include <cerrno>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

#include <sys/mman.h>

namespace trilume::accel {

namespace {

Error noSharedMemory(std::size_t bytes, int number)
{
    return {Errc::OutOfMemory,
            Sentence::of("%1 bytes of memory to share with the process of the device cannot be "
                         "had: %2.",
                         Sentence::amount(bytes), std::generic_category().message(number))};
}

} // namespace

Result<SharedMemory> SharedMemory::create(std::size_t bytes)
{
    // Where a group of processes is limited, its limit ends a process that asks for more.
    const std::optional<std::uint64_t> left = availableMemoryBytes();
    if (bytes == 0 || (left && *left < bytes)) {
        return noSharedMemory(bytes, bytes == 0 ? EINVAL : ENOMEM);
    }
    SharedMemory memory;
    memory.m_descriptor = OwnedDescriptor(os::createSealedMemory("trilume-device", bytes));
    if (!memory.m_descriptor) {
        return noSharedMemory(bytes, errno);
    }
    if (Status mapped = memory.map(bytes); !mapped) {
        return mapped.error();
    }
    return memory;
}

Result<SharedMemory> SharedMemory::adopt(OwnedDescriptor descriptor, std::size_t bytes)
{
    if (!os::isSealedMemory(descriptor.get(), bytes)) {
        return Error{Errc::InvalidArgument,
                     Sentence::of("The shared memory is not what was said: expected %1 bytes that "
                                  "cannot be taken away.",
                                  Sentence::amount(bytes))};
    }
    SharedMemory memory;
    memory.m_descriptor = std::move(descriptor);
    if (Status mapped = memory.map(bytes); !mapped) {
        return mapped.error();
    }
    return memory;
}

Status SharedMemory::map(std::size_t bytes)
{
    void* begin = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, m_descriptor.get(), 0);
    if (begin == MAP_FAILED) {
        return noSharedMemory(bytes, errno);
    }
    m_begin = static_cast<std::byte*>(begin);
    m_size = bytes;
    return Done{};
}

SharedMemory::SharedMemory(SharedMemory&& other) noexcept
    : m_descriptor(std::move(other.m_descriptor))
    , m_begin(std::exchange(other.m_begin, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{}

SharedMemory& SharedMemory::operator=(SharedMemory&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_begin, other.m_begin);
    std::swap(m_size, other.m_size);
    return *this;
}

SharedMemory::~SharedMemory()
{
    if (m_begin != nullptr) {
        munmap(m_begin, m_size);
    }
}

} // namespace trilume::accel
