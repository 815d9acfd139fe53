// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>

namespace trilume::fpga {

// The SDRAM's controller of the ULX3S by itself, cycle by cycle, with a chip of SDRAM at its pins.
class SdramController
{
public:
    static constexpr std::uint64_t kPowerUp = 120; // cycles, of 12 000 at the board
    static constexpr std::size_t kBeatBytes = 16;

    using Beat = std::array<std::uint8_t, kBeatBytes>;

    struct Asked // of it, in a cycle
    {
        bool clear = false;
        bool readValid = false;
        std::uint32_t readWord = 0; // its address, in words of two bytes
        unsigned readBeats = 1;
        bool beatReady = false;
        bool writeValid = false;
        std::uint32_t writeWord = 0;
        bool dataValid = false;
        Beat data = {};
        std::uint16_t strobe = 0xFFFF;
        bool answerReady = false;
    };
    struct Answered // by it; ready and valid together are a transfer in this cycle
    {
        bool isSetUp = false;
        bool readReady = false;
        bool beatValid = false;
        bool beatLast = false;
        Beat beat = {};
        bool writeReady = false;
        bool dataReady = false;
        bool answerValid = false;
    };

    [[nodiscard]] static std::unique_ptr<SdramController> create();

    virtual ~SdramController() = default;
    SdramController(const SdramController&) = delete;
    SdramController& operator=(const SdramController&) = delete;
    SdramController(SdramController&&) = delete;
    SdramController& operator=(SdramController&&) = delete;

    // What it says in this cycle, before the clock rises at its end.
    [[nodiscard]] virtual Answered now() = 0;
    virtual void cycle(const Asked& asked) = 0;

    [[nodiscard]] virtual const std::string& violation() const = 0;
    [[nodiscard]] virtual std::uint64_t longestWithoutRefresh() const = 0;

protected:
    SdramController() = default;
};

} // namespace trilume::fpga
