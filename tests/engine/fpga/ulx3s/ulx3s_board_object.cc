// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verilated trilume_ulx3s, bits at its serial line and a chip at the pins of its SDRAM, in an
// object that shows one function (verilate_board.cmake).
#include "tests/engine/fpga/serial/serial_board.h"
#include "tests/engine/fpga/ulx3s/sdram_pins_p.h"
#include "tests/engine/fpga/ulx3s/uart_line_p.h"

#include TRILUME_TOP_HEADER

#include <cstddef>

// As in engine/fpga/simulation/board_object.cc.
extern "C" bool trilumeIsLockFree(std::size_t size,
                                  const volatile void*) __asm__("__atomic_is_lock_free");
extern "C" __attribute__((used)) bool trilumeIsLockFree(std::size_t size, const volatile void*)
{
    return size <= 8;
}

namespace {

using namespace trilume::fpga;

class OneThread final : public VerilatedContext
{
public:
    OneThread() { threads(1); }
};

class VerilatedUlx3s final : public SerialBoard
{
public:
    VerilatedUlx3s()
        : m_top(&m_context)
    {
        m_top.rst_ni = 0;
        m_top.rx_i = 1;
        step(8);
        m_top.rst_ni = 1;
    }

    ~VerilatedUlx3s() override { m_top.final(); }

    void reset() override
    {
        m_toBoard = {};
        m_fromBoard = {};
        m_sdram = SdramModel();
        m_top.rst_ni = 0;
        step(8);
        m_top.rst_ni = 1;
    }

    void step(std::uint64_t cycles) override
    {
        for (std::uint64_t i = 0; i < cycles; ++i) {
            m_top.rx_i = m_toBoard.bit();
            cycleWith(m_top, m_sdram);
            m_fromBoard.bit(m_top.tx_o != 0);
        }
    }

    void give(std::uint8_t byte) override { m_toBoard.bytes.push_back(byte); }

    std::optional<std::uint8_t> take() override
    {
        if (m_fromBoard.bytes.empty()) {
            return std::nullopt;
        }
        const std::uint8_t byte = m_fromBoard.bytes.front();
        m_fromBoard.bytes.pop_front();
        return byte;
    }

    bool isBusy() const override
    {
        return m_top.busy_o != 0 || !m_toBoard.isIdle() || !m_fromBoard.isIdle();
    }

    void inject(const FaultPlan& /*plan*/) override {}

    const std::string& violation() const override
    {
        static const std::string kBroken = "a byte without a stop bit";
        return m_fromBoard.isBroken ? kBroken : m_sdram.violation();
    }

private:
    OneThread m_context;
    SdramModel m_sdram;
    TRILUME_TOP m_top;
    LineOut m_toBoard;
    LineIn m_fromBoard;
};

} // namespace

extern "C" trilume::fpga::SerialBoard* TRILUME_MAKE()
{
    return new VerilatedUlx3s;
}
