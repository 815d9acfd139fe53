// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/simulation/verilated_board.h"
#include "engine/fpga/transports/system_interface.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace trilume::fpga {

// What goes wrong on the way to a board, or with it.
enum class WayFault
{
    Interrupted = 0, // a transfer: EINTR
    Restarted,       // the kernel's own 512
    Nothing,         // 0 bytes
    Short,           // four bytes less
    Half,
    OldBuffer,     // all went well, and nothing was moved
    IoError,       // EIO
    LateError,     // ETIMEDOUT, after a while
    LostInterrupt, // nobody is told
    BriefOnes,     // registers answer ones for 20 ms
    FlippedBit,    // of what the memory answers
    WrongAnswer,   // of the memory: an error
    Stuck,         // the memory never answers again
    Frozen,        // the board's clock stands
    OtherBoard,    // answers from now on
    OnesForGood,
    Unplugged,
    HalfThenOnes, // of a transfer, and all that is read after it is ones, which nobody calls an
                  // error
};
inline constexpr int kWayFaults = 18;

// The drivers of a board, and behind them the RTL of one: what SystemInterface asks is answered as
// xdma, UIO and u-dma-buf do. Time passes for the board in a thread of its own, some of it whenever
// somebody asks and on top of that as much as somebody waits for, so the board is never where its
// host has left it. Memory that is reached by u-dma-buf is two: of the processor and of the board,
// and only what is synced goes from one to the other.
class FakeSystem : public SystemInterface
{
public:
    static constexpr std::uint64_t kMemoryBytes = std::uint64_t{4} << 20U;
    static constexpr std::uint64_t kBufferAddress = std::uint64_t{1} << 20U;
    static constexpr std::uint64_t kBufferBytes = kMemoryBytes - kBufferAddress;

    explicit FakeSystem(std::uint32_t seed); // the board ecp5 of engine/fpga/simulation
    ~FakeSystem() override;

    // Strikes at the first chance after so many calls and accesses.
    void inject(WayFault fault, unsigned after);

    // From now on a fault is planned whenever the last one has struck; counts them in `struck`.
    void keepInjecting(std::atomic<int>& struck);

    [[nodiscard]] int struck() const; // faults

    // Whether the call of this number that hands lines over is left out, counted from now.
    void leaveOutSync(unsigned number);
    [[nodiscard]] unsigned syncs() const;    // since then
    [[nodiscard]] unsigned oddSyncs() const; // not of whole lines, or of no known direction

    // What u-dma-buf does by its attributes, in one call that moves all of it or ends with an error
    // number: of a card whose driver keeps a copy for the processor.
    [[nodiscard]] int moveBuffer(bool isForDevice, std::uint64_t offset, std::uint64_t size);

    [[nodiscard]] bool isGone() const; // from the bus

    [[nodiscard]] int openFiles() const;
    [[nodiscard]] std::string violation() const; // of AXI

    // SystemInterface
    int open(const std::string& path, FileUse use) override;
    void close(int file) override;
    int lock(int file) override;
    std::int64_t readAt(int file, std::span<std::byte> bytes, std::uint64_t offset) override;
    std::int64_t writeAt(int file, std::span<const std::byte> bytes, std::uint64_t offset) override;
    std::int64_t read(int file, std::span<std::byte> bytes) override;
    std::int64_t write(int file, std::span<const std::byte> bytes) override;
    int waitReadable(int file, std::chrono::nanoseconds most) override;
    std::unique_ptr<RegisterWindow> mapRegisters(int file, std::size_t bytes, int& error) override;
    std::unique_ptr<SharedMemory> mapMemory(int file, std::size_t bytes, int& error) override;
    void pause(std::chrono::nanoseconds time) override;
    std::chrono::nanoseconds now() const override;

private:
    class Registers;
    class Memory;

    std::uint32_t readRegister(std::uint32_t offset);
    void writeRegister(std::uint32_t offset, std::uint32_t value);

    // With the lock:
    void work(std::unique_lock<std::mutex>& lock); // of the thread
    void pass(std::chrono::nanoseconds time);
    void ask();
    void plan(WayFault fault, std::uint64_t after);
    void strike(WayFault fault);
    [[nodiscard]] bool isStruckBy(WayFault fault);
    [[nodiscard]] std::int64_t spoilt(std::size_t size); // bytes that are moved, or an error
    [[nodiscard]] bool answersOnes() const;
    [[nodiscard]] bool isReadable(const std::string& name) const;
    [[nodiscard]] std::int64_t sync(const std::string& name, std::uint64_t number);
    [[nodiscard]] bool moveLines(bool isForDevice, std::uint64_t offset, std::uint64_t size);

    mutable std::mutex m_mutex; // all below but the thread
    mutable std::condition_variable m_passed;
    std::condition_variable m_asked;
    std::unique_ptr<VerilatedBoard> m_board;
    std::mt19937 m_random;
    std::map<int, std::string> m_files; // the last part of their paths
    int m_lastFile = 0;
    std::vector<std::byte> m_cached; // the buffer, as the processor sees it
    std::map<std::string, std::uint64_t> m_attributes;
    std::chrono::nanoseconds m_now{0};
    std::chrono::nanoseconds m_goal{0}; // until when time passes by itself
    std::chrono::nanoseconds m_onesUntil{0};
    bool m_isPlanned = false;
    WayFault m_fault = WayFault::Interrupted;
    std::uint64_t m_before = 0; // calls
    int m_struck = 0;
    std::atomic<int>* m_allStruck = nullptr; // of keepInjecting()
    bool m_isUnplugged = false;
    bool m_isDeaf = false;
    bool m_isOldBuffer = false; // of the call in progress
    bool m_wasInterrupting = false;
    std::uint32_t m_events = 0; // that nobody has read
    bool m_isEnabled = false;   // the interrupt of UIO
    std::uint32_t m_count = 0;
    unsigned m_syncs = 0;
    unsigned m_oddSyncs = 0;
    unsigned m_leftOut = 0; // a number, from 1; 0: none
    bool m_isClosing = false;
    std::thread m_thread; // last: it uses all of the above
};

} // namespace trilume::fpga
