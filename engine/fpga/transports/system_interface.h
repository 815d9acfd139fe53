// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>

namespace trilume::fpga {

// Registers of a device in this process's memory. Every access is one of the device's, of 32 bits
// and in the order of the program.
class RegisterWindow
{
public:
    RegisterWindow() = default;
    virtual ~RegisterWindow() = default;
    RegisterWindow(const RegisterWindow&) = delete;
    RegisterWindow& operator=(const RegisterWindow&) = delete;

    [[nodiscard]] virtual std::uint32_t read(std::uint32_t offset) const = 0;
    virtual void write(std::uint32_t offset, std::uint32_t value) = 0;
};

// Memory of a device, through the processor's cache.
class SharedMemory
{
public:
    SharedMemory() = default;
    virtual ~SharedMemory() = default;
    SharedMemory(const SharedMemory&) = delete;
    SharedMemory& operator=(const SharedMemory&) = delete;

    [[nodiscard]] virtual std::span<std::byte> bytes() const = 0;
};

enum class FileUse
{
    Read = 1,
    Write,
    ReadAndWrite,
};

// The few calls of the system that reach a board. No file of a disk traps a read of a register or
// takes time for a transfer, so tests stand in here for the drivers, and as strict as those. What
// fails returns an error number below 0, as the kernel has it. Used on one thread, as the bus is.
class SystemInterface
{
public:
    SystemInterface() = default;
    virtual ~SystemInterface() = default;
    SystemInterface(const SystemInterface&) = delete;
    SystemInterface& operator=(const SystemInterface&) = delete;

    [[nodiscard]] virtual int open(const std::string& path, FileUse use) = 0; // a descriptor
    virtual void close(int file) = 0;
    // For one program at a time; of another one: -EWOULDBLOCK.
    [[nodiscard]] virtual int lock(int file) = 0;

    // So many bytes were moved, which may be fewer than there are.
    [[nodiscard]] virtual std::int64_t readAt(int file,
                                              std::span<std::byte> bytes,
                                              std::uint64_t offset) = 0;
    [[nodiscard]] virtual std::int64_t writeAt(int file,
                                               std::span<const std::byte> bytes,
                                               std::uint64_t offset) = 0;
    [[nodiscard]] virtual std::int64_t read(int file, std::span<std::byte> bytes) = 0;
    [[nodiscard]] virtual std::int64_t write(int file, std::span<const std::byte> bytes) = 0;

    // 1: something can be read; 0: nothing came for so long.
    [[nodiscard]] virtual int waitReadable(int file, std::chrono::nanoseconds most) = 0;

    // From the file's beginning, open for reading and writing; the file may be closed while they
    // are used. Null, and an error number below 0.
    [[nodiscard]] virtual std::unique_ptr<RegisterWindow> mapRegisters(int file,
                                                                       std::size_t bytes,
                                                                       int& error) = 0;
    [[nodiscard]] virtual std::unique_ptr<SharedMemory> mapMemory(int file,
                                                                  std::size_t bytes,
                                                                  int& error) = 0;

    virtual void pause(std::chrono::nanoseconds time) = 0;
    [[nodiscard]] virtual std::chrono::nanoseconds now() const = 0;
};

// That of this machine. [any thread]
[[nodiscard]] std::shared_ptr<SystemInterface> realSystem();

} // namespace trilume::fpga
