// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <vector>

namespace trilume::fpga {

// What of AXI4 a master has to keep; looked at in each cycle, before the clock's edge. The first
// breach is remembered. It is compiled into each geometry, so it is small and inline.
template <unsigned BeatBytes>
class BusChecker
{
public:
    explicit BusChecker(std::uint64_t memoryBytes)
        : m_memoryBytes(memoryBytes)
    {}

    [[nodiscard]] const std::string& violation() const { return m_violation; }

    // Valid and payload stay until they are taken.
    struct Address
    {
        std::uint64_t address = 0;
        unsigned length = 0; // beats - 1
        unsigned size = 0;
        unsigned burst = 0;
        bool valid = false;
        bool ready = false;
    };

    // Whether a channel has to be looked at: something is offered, or was until now.
    [[nodiscard]] bool looksAtReads(bool isValid) const { return isValid || m_read.valid; }
    [[nodiscard]] bool looksAtWrites(bool isValid) const { return isValid || m_write.valid; }
    [[nodiscard]] bool looksAtData(bool isValid) const { return isValid || m_dataHeld; }

    void reset()
    {
        m_read.valid = false;
        m_write.valid = false;
        m_dataHeld = false;
    }

    void readAddress(std::uint64_t cycle, const Address& now)
    {
        held(cycle, "AR", m_read, now);
        if (now.valid && now.ready) {
            burst(cycle, "AR", now);
        }
    }

    void writeAddress(std::uint64_t cycle, const Address& now)
    {
        held(cycle, "AW", m_write, now);
        if (now.valid && now.ready) {
            burst(cycle, "AW", now);
        }
    }

    void writeData(std::uint64_t cycle, bool valid, bool ready, const std::uint8_t* data)
    {
        if (m_dataHeld && (!valid || std::memcmp(data, m_data, BeatBytes) != 0)) {
            say(cycle, "W", "changed before it was taken");
        }
        m_dataHeld = valid && !ready;
        if (m_dataHeld) {
            std::memcpy(m_data, data, BeatBytes);
        }
    }

    void say(std::uint64_t cycle, const char* channel, const char* what)
    {
        if (m_violation.empty()) {
            m_violation =
                "Cycle " + std::to_string(cycle) + ", channel " + channel + ": " + what + ".";
        }
    }

private:
    void held(std::uint64_t cycle, const char* channel, Address& before, const Address& now)
    {
        if (before.valid && !before.ready
            && (!now.valid || now.address != before.address || now.length != before.length)) {
            say(cycle, channel, "changed before it was taken");
        }
        before = now;
    }

    void burst(std::uint64_t cycle, const char* channel, const Address& now)
    {
        const std::uint64_t bytes = (std::uint64_t{now.length} + 1) * BeatBytes;
        if (now.size != kBeatSize || now.burst != 1) {
            say(cycle, channel, "not an incrementing burst of whole beats");
        } else if (now.address % BeatBytes != 0) {
            say(cycle, channel, "an address between beats");
        } else if (now.address / 4096 != (now.address + bytes - 1) / 4096) {
            say(cycle, channel, "a burst over a boundary of 4 KiB");
        } else if (now.address >= m_memoryBytes || bytes > m_memoryBytes - now.address) {
            say(cycle, channel, "an address beyond the memory");
        }
    }

    // A bus of more than 1024 bits is several of AXI's widest side by side.
    static constexpr unsigned kBeatSize = BeatBytes > 128 ? 7 : std::countr_zero(BeatBytes);

    std::uint64_t m_memoryBytes;
    std::string m_violation;
    Address m_read;
    Address m_write;
    bool m_dataHeld = false;
    std::uint8_t m_data[BeatBytes] = {};
};

} // namespace trilume::fpga
