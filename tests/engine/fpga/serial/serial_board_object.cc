// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verilated trilume_serial_board with its memory, in an object that shows one function
// (verilate_board.cmake).
#include "engine/fpga/simulation/bus_checker_p.h"
#include "engine/fpga/simulation/memory_model_p.h"
#include "tests/engine/fpga/serial/serial_board.h"

#include TRILUME_TOP_HEADER

#include <cstddef>
#include <cstring>
#include <deque>

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

class VerilatedSerialBoard final : public SerialBoard
{
public:
    explicit VerilatedSerialBoard(const BoardSetup& setup)
        : m_memory(setup)
        , m_checker(setup.memoryBytes)
        , m_top(&m_context)
    {
        reset();
    }

    ~VerilatedSerialBoard() override { m_top.final(); }

    void reset() override
    {
        m_fromHost.clear();
        m_toHost.clear();
        resetMemory();
        m_top.rst_ni = 0;
        m_top.rx_valid_i = 0;
        m_top.tx_ready_i = 1;
        for (int i = 0; i < 4; ++i) {
            tick();
        }
        m_top.rst_ni = 1;
        advance();
    }

    void step(std::uint64_t cycles) override
    {
        for (std::uint64_t i = 0; i < cycles; ++i) {
            advance();
        }
    }

    void give(std::uint8_t byte) override { m_fromHost.push_back(byte); }

    std::optional<std::uint8_t> take() override
    {
        if (m_toHost.empty()) {
            return std::nullopt;
        }
        const std::uint8_t byte = m_toHost.front();
        m_toHost.pop_front();
        return byte;
    }

    bool isBusy() const override
    {
        return m_top.busy_o != 0 || m_top.tx_valid_o != 0 || !m_fromHost.empty();
    }

    void inject(const FaultPlan& plan) override { m_memory.inject(plan); }

    const std::string& violation() const override { return m_checker.violation(); }

private:
    static constexpr unsigned kBeatBytes = 16;
    static constexpr unsigned kBeatSize = 4;

    template <typename Port>
    static std::uint8_t* bytesOf(Port& port)
    {
        return reinterpret_cast<std::uint8_t*>(&port);
    }

    void resetMemory()
    {
        m_memory.reset();
        m_checker.reset();
        m_top.axi_rvalid_i = m_top.axi_bvalid_i = 0;
        m_top.axi_arready_i = m_top.axi_awready_i = m_top.axi_wready_i = 0;
    }

    void tick()
    {
        m_top.clk_i = 1;
        m_top.eval();
        m_top.clk_i = 0;
        m_top.eval();
        ++m_cycle;
    }

    void check()
    {
        m_checker.readAddress(m_cycle, {m_top.axi_araddr_o, m_top.axi_arlen_o, kBeatSize, 1,
                                        m_top.axi_arvalid_o != 0, m_top.axi_arready_i != 0});
        m_checker.writeAddress(m_cycle, {m_top.axi_awaddr_o, 0, kBeatSize, 1,
                                         m_top.axi_awvalid_o != 0, m_top.axi_awready_i != 0});
        m_checker.writeData(m_cycle, m_top.axi_wvalid_o != 0, m_top.axi_wready_i != 0,
                            bytesOf(m_top.axi_wdata_o));
    }

    // Bytes that are not written are those that the memory has: writes come in the order of their
    // addresses, and those of the host one at a time.
    void takeData()
    {
        std::array<std::uint8_t, kBeatBytes> beat;
        std::memcpy(beat.data(), bytesOf(m_top.axi_wdata_o), kBeatBytes);
        if (m_top.axi_wstrb_o != 0xFFFF) {
            for (unsigned i = 0; i < kBeatBytes; ++i) {
                if ((m_top.axi_wstrb_o >> i & 1U) == 0) {
                    beat[i] = m_memory.at(m_lastWrite)[i];
                }
            }
        }
        m_memory.takeWriteData(beat.data());
    }

    void advance()
    {
        check();
        if (m_top.axi_arvalid_o && m_top.axi_arready_i) {
            m_memory.takeRead(m_cycle, m_top.axi_araddr_o, m_top.axi_arlen_o + 1U);
        }
        if (m_top.axi_wvalid_o && m_top.axi_wready_i) {
            takeData();
        }
        if (m_top.axi_awvalid_o && m_top.axi_awready_i) {
            m_memory.takeWriteAddress(m_top.axi_awaddr_o);
            m_lastWrite = m_top.axi_awaddr_o;
        }
        if (m_top.axi_rvalid_i && m_top.axi_rready_o) {
            m_memory.beatTaken();
        }
        if (m_top.axi_bvalid_i && m_top.axi_bready_o) {
            m_memory.answerTaken();
        }
        if (m_top.tx_valid_o) {
            m_toHost.push_back(m_top.tx_byte_o);
        }
        m_top.rx_valid_i = !m_fromHost.empty();
        if (!m_fromHost.empty()) {
            m_top.rx_byte_i = m_fromHost.front();
            m_fromHost.pop_front();
        }
        tick();
        if (m_top.board_reset_o) {
            resetMemory();
        } else {
            drive();
        }
    }

    void drive()
    {
        m_memory.tick(m_cycle);
        bool last = false;
        unsigned response = 0;
        if (const std::uint8_t* beat = m_memory.newBeat(m_cycle, last, response)) {
            std::memcpy(bytesOf(m_top.axi_rdata_i), beat, kBeatBytes);
            m_top.axi_rlast_i = last;
            m_top.axi_rresp_i = static_cast<std::uint8_t>(response);
        }
        m_top.axi_rvalid_i = m_memory.beatGiven();
        response = m_top.axi_bresp_i;
        m_top.axi_bvalid_i = m_memory.answer(m_cycle, response);
        m_top.axi_bresp_i = static_cast<std::uint8_t>(response);
        m_top.axi_arready_i = m_memory.readAddressReady();
        m_top.axi_awready_i = m_memory.writeAddressReady();
        m_top.axi_wready_i = m_memory.writeDataReady();
    }

    OneThread m_context;
    MemoryModel<kBeatBytes> m_memory;
    BusChecker<kBeatBytes> m_checker;
    TRILUME_TOP m_top;
    std::uint64_t m_cycle = 0;
    std::uint64_t m_lastWrite = 0;
    std::deque<std::uint8_t> m_fromHost;
    std::deque<std::uint8_t> m_toHost;
};

} // namespace

extern "C" trilume::fpga::SerialBoard* TRILUME_MAKE(const trilume::fpga::BoardSetup* setup)
{
    return new VerilatedSerialBoard(*setup);
}
