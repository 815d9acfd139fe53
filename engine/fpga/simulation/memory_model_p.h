// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/simulation/verilated_board.h"

#include <array>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace trilume::fpga {

// Of numbers that look random, from a seed: xorshift.
class Dice
{
public:
    explicit Dice(std::uint64_t seed)
        : m_state(seed * 0x9E3779B97F4A7C15ULL + 1)
    {}

    bool percent(unsigned chance)
    {
        m_state ^= m_state << 13U;
        m_state ^= m_state >> 7U;
        m_state ^= m_state << 17U;
        return (m_state >> 32U) % 100 < chance;
    }

private:
    std::uint64_t m_state;
};

// A fault that strikes the n-th time.
class Countdown
{
public:
    void arm(std::uint64_t after)
    {
        m_left = after;
        m_armed = true;
    }

    void disarm() { m_armed = false; }

    bool strikes()
    {
        if (!m_armed) {
            return false;
        }
        m_armed = m_left-- != 0;
        return !m_armed;
    }

private:
    std::uint64_t m_left = 0;
    bool m_armed = false;
};

// Memory with latency, bandwidth, refresh and faults behind the five channels of AXI4; answers come
// in order.
template <unsigned BeatBytes>
class MemoryModel
{
public:
    static constexpr std::size_t kQueue = 32; // bursts, and writes

    explicit MemoryModel(const BoardSetup& setup)
        : m_bytes(static_cast<std::uint8_t*>(std::calloc(setup.memoryBytes, 1)), &std::free)
        , m_size(setup.memoryBytes)
        , m_timing(setup.timing)
        , m_dice(setup.timing.seed)
    {}

    [[nodiscard]] bool ok() const { return m_bytes != nullptr; }
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    [[nodiscard]] std::uint8_t* at(std::uint64_t address) { return m_bytes.get() + address; }

    void reset()
    {
        m_readsKept = m_writesKept = kNever;
        m_readHead = m_readTail = m_writeHead = m_writeTail = m_addressTail = m_dataTail = 0;
        m_beatGiven = m_answerGiven = m_readsLost = m_writesLost = false;
        for (Countdown* fault :
             {&m_dropRead, &m_dropWrite, &m_readError, &m_writeError, &m_flipBit}) {
            fault->disarm();
        }
        struck = 0;
    }

    void inject(const FaultPlan& plan)
    {
        switch (plan.fault) {
        case BoardFault::DropRead:
            m_dropRead.arm(plan.after);
            break;
        case BoardFault::DropWrite:
            m_dropWrite.arm(plan.after);
            break;
        case BoardFault::ReadError:
            m_readError.arm(plan.after);
            break;
        case BoardFault::WriteError:
            m_writeError.arm(plan.after);
            break;
        case BoardFault::FlipBit:
            m_flipBit.arm(plan.after);
            m_flippedBit = plan.bit % (BeatBytes * 8);
            break;
        default:
            break;
        }
    }

    [[nodiscard]] std::size_t outstanding() const
    {
        return (m_readTail - m_readHead) + (m_addressTail > m_dataTail ? m_addressTail : m_dataTail)
               - m_writeHead;
    }

    // Handshakes of this cycle.
    void takeRead(std::uint64_t cycle, std::uint64_t address, unsigned beats)
    {
        m_reads[m_readTail++ % kQueue] = {address, beats, cycle + m_timing.latencyCycles};
        m_readsLost = m_readsLost || strikes(m_dropRead);
        if (m_readsLost && m_readsKept == kNever) {
            m_readsKept = m_readTail - 1;
        }
    }

    void takeWriteAddress(std::uint64_t address)
    {
        m_writes[m_addressTail++ % kQueue].address = address;
    }

    void takeWriteData(const std::uint8_t* data)
    {
        std::memcpy(m_writes[m_dataTail++ % kQueue].data.data(), data, BeatBytes);
    }

    void beatTaken()
    {
        Read& read = m_reads[m_readHead % kQueue];
        read.address += BeatBytes;
        m_readHead += --read.beats == 0 ? 1U : 0U;
        m_beatGiven = false;
    }

    void answerTaken()
    {
        ++m_writeHead;
        m_answerGiven = false;
    }

    // What the memory drives in the next cycle.
    bool readAddressReady() { return m_readTail - m_readHead < kQueue && !pressed(); }
    bool writeAddressReady() { return m_addressTail - m_writeHead < kQueue && !pressed(); }
    bool writeDataReady() { return m_dataTail - m_writeHead < kQueue && !pressed(); }

    // Time passes: bandwidth, refresh, writes that are complete.
    void tick(std::uint64_t cycle)
    {
        m_credit += m_timing.beats;
        if (m_credit > 2 * std::int64_t{m_timing.perCycles}) {
            m_credit = 2 * std::int64_t{m_timing.perCycles};
        }
        // Counted on, as a division in each cycle would be seen.
        m_sinceRefresh = m_sinceRefresh + 1 < m_timing.refreshEveryCycles ? m_sinceRefresh + 1 : 0;
        m_refreshing = m_timing.refreshEveryCycles != 0 && m_sinceRefresh < m_timing.refreshCycles;
        while (m_writeTail < m_addressTail && m_writeTail < m_dataTail) {
            Write& write = m_writes[m_writeTail++ % kQueue];
            if (write.address <= m_size - BeatBytes) { // the checker says so if not
                std::memcpy(at(write.address), write.data.data(), BeatBytes);
            }
            write.due = cycle + m_timing.latencyCycles;
            m_credit -= m_timing.perCycles;
            if (strikes(m_dropWrite)) {
                m_writesLost = true;
                m_writesKept = m_writeTail - 1;
            }
        }
    }

    // A beat that is offered from now on, until it is taken; null if none is, or one has been
    // already. It points into the memory, mostly: copied at once.
    const std::uint8_t* newBeat(std::uint64_t cycle, bool& last, unsigned& response)
    {
        const bool lost = m_readsLost && m_readHead >= m_readsKept;
        const Read& read = m_reads[m_readHead % kQueue];
        if (m_beatGiven || m_readHead == m_readTail || lost || read.due > cycle || m_refreshing
            || m_credit < std::int64_t{m_timing.perCycles} || pressed()) {
            return nullptr;
        }
        m_credit -= m_timing.perCycles;
        m_beatGiven = true;
        last = read.beats == 1;
        response = strikes(m_readError) ? 2 : 0;
        if (read.address > m_size - BeatBytes) { // the checker says so
            return m_odd.data();
        }
        if (!strikes(m_flipBit)) {
            return at(read.address);
        }
        std::memcpy(m_odd.data(), at(read.address), BeatBytes);
        m_odd[m_flippedBit / 8] ^= static_cast<std::uint8_t>(1U << (m_flippedBit % 8));
        return m_odd.data();
    }

    [[nodiscard]] bool beatGiven() const { return m_beatGiven; }

    bool answer(std::uint64_t cycle, unsigned& response)
    {
        const bool lost = m_writesLost && m_writeHead >= m_writesKept;
        if (!m_answerGiven && m_writeHead != m_writeTail && !lost
            && m_writes[m_writeHead % kQueue].due <= cycle && !pressed()) {
            m_answerGiven = true;
            response = strikes(m_writeError) ? 2 : 0;
        }
        return m_answerGiven;
    }

    std::uint64_t struck = 0;

private:
    static constexpr std::size_t kNever = ~std::size_t{0};

    struct Read
    {
        std::uint64_t address = 0;
        unsigned beats = 0;
        std::uint64_t due = 0;
    };
    struct Write
    {
        std::uint64_t address = 0;
        std::uint64_t due = 0;
        std::array<std::uint8_t, BeatBytes> data = {};
    };

    bool pressed()
    {
        return m_timing.pressurePercent != 0 && m_dice.percent(m_timing.pressurePercent);
    }

    bool strikes(Countdown& fault)
    {
        const bool now = fault.strikes();
        struck += now ? 1 : 0;
        return now;
    }

    std::unique_ptr<std::uint8_t, decltype(&std::free)> m_bytes;
    std::uint64_t m_size;
    MemoryTiming m_timing;
    Dice m_dice;

    // Counted on without end: index % kQueue.
    std::array<Read, kQueue> m_reads = {};
    std::array<Write, kQueue> m_writes = {};
    std::size_t m_readHead = 0;
    std::size_t m_readTail = 0;
    std::size_t m_writeHead = 0;   // oldest that is not acknowledged
    std::size_t m_writeTail = 0;   // first that is not complete
    std::size_t m_addressTail = 0; // addresses that came
    std::size_t m_dataTail = 0;
    std::int64_t m_credit = 0; // in beats times perCycles
    bool m_refreshing = false;
    std::uint64_t m_sinceRefresh = 0; // cycles since the last one began

    std::array<std::uint8_t, BeatBytes> m_odd = {}; // a beat that is not as in memory
    bool m_beatGiven = false;
    bool m_answerGiven = false;

    Countdown m_dropRead;
    Countdown m_dropWrite;
    Countdown m_readError;
    Countdown m_writeError;
    Countdown m_flipBit;
    unsigned m_flippedBit = 0;
    bool m_readsLost = false;
    bool m_writesLost = false;
    std::size_t m_readsKept = kNever;
    std::size_t m_writesKept = kNever;
};

} // namespace trilume::fpga
