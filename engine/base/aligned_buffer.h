// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <type_traits>
#include <utility>

namespace trilume {

inline constexpr std::size_t kCacheLineBytes = 64;

namespace detail {
// Zero-filled, aligned to a cache line; buffers of 4 MiB and more are pages of their own, aligned
// to and advised for huge pages, that take memory when they are first touched. `count` elements of
// `size` > 0 bytes. Throws std::bad_alloc.
[[nodiscard]] void* allocateAligned(std::size_t count, std::size_t size);
void freeAligned(void* memory, std::size_t bytes) noexcept;

struct AlignedDeleter
{
    std::size_t bytes = 0;

    void operator()(void* memory) const noexcept { freeAligned(memory, bytes); }
};
} // namespace detail

// Owner of `size` zero-initialised elements on a 64-byte boundary, as every kernel wants them.
// Move-only.
template <typename T>
requires std::is_trivially_copyable_v<T>
class AlignedBuffer
{
public:
    AlignedBuffer() = default;

    explicit AlignedBuffer(std::size_t size)
        : m_data(size == 0 ? nullptr : static_cast<T*>(detail::allocateAligned(size, sizeof(T))),
                 detail::AlignedDeleter{size * sizeof(T)})
        , m_size(size)
    {}

    AlignedBuffer(AlignedBuffer&& other) noexcept
        : m_data(std::move(other.m_data))
        , m_size(std::exchange(other.m_size, 0))
    {}

    AlignedBuffer& operator=(AlignedBuffer&& other) noexcept
    {
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
        return *this;
    }

    AlignedBuffer(const AlignedBuffer&) = delete;
    AlignedBuffer& operator=(const AlignedBuffer&) = delete;
    ~AlignedBuffer() = default;

    [[nodiscard]] T* data() { return m_data.get(); }

    [[nodiscard]] const T* data() const { return m_data.get(); }

    [[nodiscard]] std::size_t size() const { return m_size; }

    [[nodiscard]] std::size_t sizeBytes() const { return m_size * sizeof(T); }

    [[nodiscard]] std::span<T> span() { return {m_data.get(), m_size}; }

    [[nodiscard]] std::span<const T> span() const { return {m_data.get(), m_size}; }

    [[nodiscard]] T& operator[](std::size_t index) { return m_data.get()[index]; }

    [[nodiscard]] const T& operator[](std::size_t index) const { return m_data.get()[index]; }

private:
    std::unique_ptr<T, detail::AlignedDeleter> m_data;
    std::size_t m_size = 0;
};

} // namespace trilume
