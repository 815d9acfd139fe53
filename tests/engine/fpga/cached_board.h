// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/driver/non_coherent_bus.h"
#include "tests/engine/fpga/fake_board.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <functional>
#include <map>
#include <random>

namespace trilume::fpga {

// A FakeBoard whose memory is reached through a cache that it does not see. The cache holds on to
// what it has, fetches the next line of its own accord, and writes lines back when it likes, whole
// ones: what the device has written to a line that is dirty here is lost.
class CachedBoard final : public NonCoherentBus
{
public:
    enum class Side
    {
        Device = 1,
        Processor,
    };

    CachedBoard(const Geometry& geometry, std::uint64_t memoryBase)
        : board(geometry)
    {
        board.memoryBase = memoryBase;
    }

    std::uint32_t readRegister(std::uint32_t offset) override { return board.readRegister(offset); }

    void writeRegister(std::uint32_t offset, std::uint32_t value) override
    {
        board.writeRegister(offset, value);
    }

    std::uint64_t memoryAddress() const override { return board.memoryAddress(); }

    std::uint64_t memoryBytes() const override { return board.memoryBytes(); }

    Status resetBoard() override { return board.resetBoard(); }

    void wait(std::chrono::nanoseconds most) override { board.wait(most); }

    std::chrono::nanoseconds now() const override { return board.now(); }

    FakeBoard board;
    std::function<bool(Side side, std::uint64_t address)> isLeftOut = nullptr; // of a sync
    bool canSync = true;
    std::size_t lost = 0; // lines that were dropped with what the processor had written
    std::size_t odd = 0;  // syncs that are not of whole lines

protected:
    void store(std::uint64_t address, std::span<const std::byte> bytes) override
    {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            Line& line = lineOf(address + i);
            line.bytes[(address + i) % kLineBytes] = bytes[i];
            line.isDirty = true;
        }
        beBusy(address + bytes.size());
    }

    void load(std::uint64_t address, std::span<std::byte> bytes) override
    {
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            bytes[i] = lineOf(address + i).bytes[(address + i) % kLineBytes];
        }
        beBusy(address + bytes.size());
    }

    Status syncForDevice(const Lines& lines) override
    {
        if (isWanted(Side::Device, lines)) {
            for (std::uint64_t at = lines.address; at < lines.address + lines.bytes;
                 at += kLineBytes) {
                writeBack(m_lines.find(at));
            }
        }
        return outcome();
    }

    Status syncForProcessor(const Lines& lines) override
    {
        if (isWanted(Side::Processor, lines)) {
            for (std::uint64_t at = lines.address; at < lines.address + lines.bytes;
                 at += kLineBytes) {
                const auto line = m_lines.find(at);
                lost += line != m_lines.end() && line->second.isDirty ? 1U : 0U;
                m_lines.erase(at);
            }
        }
        return outcome();
    }

private:
    struct Line
    {
        std::array<std::byte, kLineBytes> bytes = {};
        bool isDirty = false;
    };

    using Cache = std::map<std::uint64_t, Line>;

    Status outcome() const
    {
        if (!canSync) {
            return Error{Errc::Device, Sentence::asIs("The cache cannot be told.")};
        }
        return Done{};
    }

    bool isWanted(Side side, const Lines& lines)
    {
        odd += lines.address % kLineBytes != 0 || lines.bytes % kLineBytes != 0 ? 1U : 0U;
        return !isLeftOut || !isLeftOut(side, lines.address);
    }

    Line& lineOf(std::uint64_t address)
    {
        const std::uint64_t first = address / kLineBytes * kLineBytes;
        const auto [place, isNew] = m_lines.try_emplace(first);
        if (isNew) {
            static_cast<void>(board.readMemory(first, place->second.bytes));
        }
        return place->second;
    }

    void writeBack(Cache::iterator line)
    {
        if (line != m_lines.end() && line->second.isDirty) {
            static_cast<void>(board.writeMemory(line->first, line->second.bytes));
            line->second.isDirty = false;
        }
    }

    // Fetches what comes next, and gives up some line or other.
    void beBusy(std::uint64_t next)
    {
        if (next / kLineBytes * kLineBytes + kLineBytes <= memoryAddress() + memoryBytes()) {
            static_cast<void>(lineOf(next));
        }
        if (m_random() % 2 == 0 && m_lines.size() > 8) {
            const auto line = std::next(m_lines.begin(),
                                        static_cast<std::ptrdiff_t>(m_random() % m_lines.size()));
            writeBack(line);
        }
    }

    Cache m_lines;
    std::minstd_rand m_random{1};
};

} // namespace trilume::fpga
