// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/fpga/ulx3s/sdram_controller.h"

#include <cstdint>
#include <deque>
#include <map>
#include <random>
#include <string>

namespace trilume::fpga {

// Reads and writes at the controller's bus, at random, and what must come of them.
class SdramTraffic
{
public:
    static constexpr std::uint32_t kBeats = std::uint32_t{1} << 21U; // 32 MiB

    struct Counters
    {
        int reads = 0;
        int writes = 0;
        int masked = 0; // of the writes
        int clears = 0;
    };

    SdramTraffic(SdramController& controller, std::uint32_t seed);

    void cycle();

    [[nodiscard]] const std::string& error() const { return m_error; } // the first

    [[nodiscard]] const Counters& counters() const { return m_counters; }

private:
    using Beat = SdramController::Beat;

    struct Wanted
    {
        Beat beat;
        bool isLast;
    };

    [[nodiscard]] std::uint32_t below(std::uint32_t end);
    [[nodiscard]] std::uint32_t somewhere();
    [[nodiscard]] bool isKnown(std::uint32_t first, std::uint32_t beats) const;
    void giveUp();
    void askForRead();
    void askForWrite();
    void take(const SdramController::Answered& now);
    void say(const char* what);

    SdramController& m_controller;
    std::mt19937 m_random;
    SdramController::Asked m_asked;
    std::map<std::uint32_t, Beat> m_memory; // beats that are known
    std::deque<Wanted> m_wanted;
    std::uint32_t m_readFirst = 0;
    std::uint32_t m_readBeats = 0;
    bool m_isWriting = false;
    std::uint32_t m_writing = 0;
    Beat m_next = {};
    std::uint32_t m_dataWait =
        0; // cycles until the data come, behind the address or before it is taken
    bool m_dataWaits = false;
    int m_clearLeft = 0;
    bool m_isSlow = false; // to take beats
    Counters m_counters;
    std::string m_error;
};

} // namespace trilume::fpga
