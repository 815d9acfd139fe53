// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verilated trilume_ulx3s_sdram with its chip, in an object that shows one function
// (verilate_board.cmake).
#include "tests/engine/fpga/ulx3s/sdram_controller.h"
#include "tests/engine/fpga/ulx3s/sdram_pins_p.h"

#include TRILUME_TOP_HEADER

#include <cstddef>
#include <cstring>

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

class VerilatedSdramController final : public SdramController
{
public:
    VerilatedSdramController()
        : m_sdram(timing())
        , m_top(&m_context)
    {
        m_top.rst_ni = 0;
        for (int i = 0; i < 4; ++i) {
            cycle({});
        }
        m_top.rst_ni = 1;
        cycle({});
    }

    ~VerilatedSdramController() override { m_top.final(); }

    Answered now() override
    {
        Answered answered;
        answered.isSetUp = m_top.ready_o != 0;
        answered.readReady = m_top.axi_arready_o != 0;
        answered.beatValid = m_top.axi_rvalid_o != 0;
        answered.beatLast = m_top.axi_rlast_o != 0;
        std::memcpy(answered.beat.data(), &m_top.axi_rdata_o, kBeatBytes);
        answered.writeReady = m_top.axi_awready_o != 0;
        answered.dataReady = m_top.axi_wready_o != 0;
        answered.answerValid = m_top.axi_bvalid_o != 0;
        return answered;
    }

    void cycle(const Asked& asked) override
    {
        m_top.clear_i = asked.clear;
        m_top.axi_arvalid_i = asked.readValid;
        m_top.axi_araddr_i = asked.readWord;
        m_top.axi_arlen_i = static_cast<std::uint8_t>(asked.readBeats - 1);
        m_top.axi_rready_i = asked.beatReady;
        m_top.axi_awvalid_i = asked.writeValid;
        m_top.axi_awaddr_i = asked.writeWord;
        m_top.axi_wvalid_i = asked.dataValid;
        std::memcpy(&m_top.axi_wdata_i, asked.data.data(), kBeatBytes);
        m_top.axi_wstrb_i = asked.strobe;
        m_top.axi_bready_i = asked.answerReady;
        m_top.eval();
        cycleWith(m_top, m_sdram);
    }

    const std::string& violation() const override { return m_sdram.violation(); }

    std::uint64_t longestWithoutRefresh() const override { return m_sdram.longestWithoutRefresh(); }

private:
    static SdramTiming timing()
    {
        SdramTiming timing;
        timing.powerUp = kPowerUp;
        return timing;
    }

    OneThread m_context;
    SdramModel m_sdram;
    TRILUME_TOP m_top;
};

} // namespace

extern "C" trilume::fpga::SdramController* TRILUME_MAKE()
{
    return new VerilatedSdramController;
}
