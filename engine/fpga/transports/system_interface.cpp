// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/transports/system_interface.h"

#include "engine/base/check.h"

#include <atomic>
#include <cerrno>
#include <thread>

#include <fcntl.h>
#include <poll.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <unistd.h>

namespace trilume::fpga {

namespace {

int flagsOf(FileUse use)
{
    switch (use) {
    case FileUse::Read:
        return O_RDONLY;
    case FileUse::Write:
        return O_WRONLY;
    case FileUse::ReadAndWrite:
        break;
    }
    return O_RDWR;
}

// What a call of the system has returned, with its error number.
template <typename Number>
Number orError(Number result)
{
    return result < 0 ? static_cast<Number>(-errno) : result;
}

class Mapping
{
public:
    Mapping(void* begin, std::size_t bytes)
        : m_begin(begin)
        , m_bytes(bytes)
    {}

    ~Mapping() { munmap(m_begin, m_bytes); }

    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    [[nodiscard]] void* begin() const { return m_begin; }

    [[nodiscard]] std::size_t bytes() const { return m_bytes; }

    [[nodiscard]] static void* map(int file, std::size_t bytes, int& error)
    {
        void* begin = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
        error = begin == MAP_FAILED ? -errno : 0;
        return begin == MAP_FAILED ? nullptr : begin;
    }

private:
    void* m_begin;
    std::size_t m_bytes;
};

class MappedRegisters final : public RegisterWindow
{
public:
    MappedRegisters(void* begin, std::size_t bytes)
        : m_mapping(begin, bytes)
    {}

    std::uint32_t read(std::uint32_t offset) const override
    {
        const std::uint32_t value = *at(offset);
        std::atomic_thread_fence(std::memory_order_seq_cst); // memory is read after it
        return value;
    }

    void write(std::uint32_t offset, std::uint32_t value) override
    {
        std::atomic_thread_fence(std::memory_order_seq_cst); // memory was written before it
        *at(offset) = value;
    }

private:
    [[nodiscard]] volatile std::uint32_t* at(std::uint32_t offset) const
    {
        TRILUME_CHECK(offset % sizeof(std::uint32_t) == 0 && offset < m_mapping.bytes());
        return static_cast<volatile std::uint32_t*>(m_mapping.begin())
               + offset / sizeof(std::uint32_t);
    }

    Mapping m_mapping;
};

class MappedMemory final : public SharedMemory
{
public:
    MappedMemory(void* begin, std::size_t bytes)
        : m_mapping(begin, bytes)
    {}

    std::span<std::byte> bytes() const override
    {
        return {static_cast<std::byte*>(m_mapping.begin()), m_mapping.bytes()};
    }

private:
    Mapping m_mapping;
};

class RealSystem final : public SystemInterface
{
public:
    int open(const std::string& path, FileUse use) override
    {
        return orError(::open(path.c_str(), flagsOf(use) | O_CLOEXEC)); // NOLINT(*-vararg): POSIX
    }

    void close(int file) override { ::close(file); }

    int lock(int file) override { return orError(flock(file, LOCK_EX | LOCK_NB)); }

    std::int64_t readAt(int file, std::span<std::byte> bytes, std::uint64_t offset) override
    {
        return orError<std::int64_t>(
            pread(file, bytes.data(), bytes.size(), static_cast<off_t>(offset)));
    }

    std::int64_t writeAt(int file, std::span<const std::byte> bytes, std::uint64_t offset) override
    {
        return orError<std::int64_t>(
            pwrite(file, bytes.data(), bytes.size(), static_cast<off_t>(offset)));
    }

    std::int64_t read(int file, std::span<std::byte> bytes) override
    {
        return orError<std::int64_t>(::read(file, bytes.data(), bytes.size()));
    }

    std::int64_t write(int file, std::span<const std::byte> bytes) override
    {
        return orError<std::int64_t>(::write(file, bytes.data(), bytes.size()));
    }

    int waitReadable(int file, std::chrono::nanoseconds most) override
    {
        pollfd asked = {file, POLLIN, 0};
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(most);
        timespec time = {};
        time.tv_sec = static_cast<time_t>(seconds.count());
        time.tv_nsec = static_cast<long>((most - seconds).count());
        return orError(ppoll(&asked, 1, &time, nullptr));
    }

    std::unique_ptr<RegisterWindow> mapRegisters(int file, std::size_t bytes, int& error) override
    {
        void* begin = Mapping::map(file, bytes, error);
        return begin == nullptr ? nullptr : std::make_unique<MappedRegisters>(begin, bytes);
    }

    std::unique_ptr<SharedMemory> mapMemory(int file, std::size_t bytes, int& error) override
    {
        void* begin = Mapping::map(file, bytes, error);
        return begin == nullptr ? nullptr : std::make_unique<MappedMemory>(begin, bytes);
    }

    void pause(std::chrono::nanoseconds time) override { std::this_thread::sleep_for(time); }

    std::chrono::nanoseconds now() const override
    {
        return std::chrono::steady_clock::now().time_since_epoch();
    }
};

} // namespace

std::shared_ptr<SystemInterface> realSystem()
{
    return std::make_shared<RealSystem>();
}

} // namespace trilume::fpga
