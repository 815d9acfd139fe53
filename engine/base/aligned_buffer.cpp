// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/aligned_buffer.h"

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

void* allocateAligned(std::size_t count, std::size_t size)
{
    if (count > SIZE_MAX / size) {
        throw std::bad_alloc();
    }
    const std::size_t bytes = count * size;
    const std::size_t alignment =
        bytes >= kHugePageThresholdBytes ? kHugePageBytes : kCacheLineBytes;
    if (bytes > SIZE_MAX - alignment) {
        throw std::bad_alloc();
    }
    const std::size_t rounded = (bytes + alignment - 1) / alignment * alignment;
    void* memory = std::aligned_alloc(alignment, rounded);
    if (memory == nullptr) {
        throw std::bad_alloc();
    }
    if (alignment == kHugePageBytes) {
        // Advice only: without huge pages everything still works, a few per cent slower.
        static_cast<void>(madvise(memory, rounded, MADV_HUGEPAGE));
    }
    std::memset(memory, 0, rounded);
    return memory;
}

void freeAligned(void* memory) noexcept
{
    std::free(memory);
}

} // namespace trilume::detail
