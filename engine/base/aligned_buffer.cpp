// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/aligned_buffer.h"

#include "engine/runtime/os/huge_pages.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>

#include <sys/mman.h>

namespace trilume::detail {

namespace {
constexpr std::size_t kHugePageBytes = std::size_t{2} << 20U;
constexpr std::size_t kHugePageThresholdBytes = 2 * kHugePageBytes;
} // namespace

namespace {

// Fresh pages of the system, which are zero already and become real when they are first touched:
// whoever fills a large buffer from many threads gets its pages in parallel, too.
void* mapPages(std::size_t bytes)
{
    // Some more than asked for, then both ends that stick out over the alignment are given back.
    const std::size_t room = bytes + kHugePageBytes;
    void* mapped = mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapped == MAP_FAILED) {
        throw std::bad_alloc();
    }
    auto* first = static_cast<std::byte*>(mapped);
    const std::size_t over = reinterpret_cast<std::uintptr_t>(first) % kHugePageBytes;
    const std::size_t head = over == 0 ? 0 : kHugePageBytes - over;
    if (head != 0) {
        munmap(first, head);
    }
    if (head != kHugePageBytes) {
        munmap(first + head + bytes, kHugePageBytes - head);
    }
    os::adviseHugePages(first + head, bytes);
    return first + head;
}

std::size_t roundedBytes(std::size_t bytes)
{
    const std::size_t step = bytes >= kHugePageThresholdBytes ? kHugePageBytes : kCacheLineBytes;
    return (bytes + step - 1) / step * step;
}

} // namespace

void* allocateAligned(std::size_t count, std::size_t size)
{
    if (count > (SIZE_MAX - 2 * kHugePageBytes) / size) {
        throw std::bad_alloc();
    }
    const std::size_t bytes = count * size;
    const std::size_t rounded = roundedBytes(bytes);
    if (bytes >= kHugePageThresholdBytes) {
        return mapPages(rounded);
    }
    void* memory = std::aligned_alloc(kCacheLineBytes, rounded);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    std::memset(memory, 0, rounded);
    return memory;
}

void freeAligned(void* memory, std::size_t bytes) noexcept
{
    if (bytes >= kHugePageThresholdBytes) {
        munmap(memory, roundedBytes(bytes));
    } else {
        std::free(memory);
    }
}

} // namespace trilume::detail
