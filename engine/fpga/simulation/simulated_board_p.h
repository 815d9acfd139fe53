// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/registers/fpga_registers.h"
#include "engine/fpga/simulation/bus_checker_p.h"
#include "engine/fpga/simulation/memory_model_p.h"

namespace trilume::fpga {

// A VerilatedBoard around one verilated top, whose ports have the names of rtl/trilume_fpga.sv. Top
// and Context are Verilator's; nothing else of it is named here.
template <class Top, class Context, unsigned BusBits>
class SimulatedBoard final : public VerilatedBoard
{
public:
    explicit SimulatedBoard(const BoardSetup& setup)
        : m_memory(setup)
        , m_checker(setup.memoryBytes)
        , m_top(ofOneThread(m_context))
    {
        if (m_memory.ok()) {
            reset();
        }
    }

    ~SimulatedBoard() override { m_top.final(); }
    SimulatedBoard(const SimulatedBoard&) = delete;
    SimulatedBoard& operator=(const SimulatedBoard&) = delete;
    SimulatedBoard(SimulatedBoard&&) = delete;
    SimulatedBoard& operator=(SimulatedBoard&&) = delete;

    [[nodiscard]] bool ok() const { return m_memory.ok(); }

    void reset() override
    {
        m_frozen = m_vanished = m_otherIdentity = false;
        m_memory.reset();
        m_checker.reset();
        m_top.rst_ni = 0;
        m_top.axil_awvalid_i = m_top.axil_wvalid_i = m_top.axil_arvalid_i = 0;
        m_top.axil_bready_i = m_top.axil_rready_i = 1;
        m_top.axil_wstrb_i = 0xF;
        m_top.axi_rvalid_i = m_top.axi_bvalid_i = 0;
        m_top.axi_arready_i = m_top.axi_awready_i = m_top.axi_wready_i = 0;
        m_top.temperature_i = 0;
        m_top.overtemp_i = 0;
        for (int i = 0; i < 4; ++i) {
            tick();
        }
        m_top.rst_ni = 1;
        advance();
    }

    void step(std::uint64_t cycles) override
    {
        for (std::uint64_t i = 0; i < cycles && !m_frozen; ++i) {
            advance();
        }
    }

    bool stepUntilInterrupt(std::uint64_t cycles) override
    {
        for (std::uint64_t i = 0; i < cycles && !m_frozen && !m_top.irq_o; ++i) {
            advance();
        }
        return interrupt();
    }

    [[nodiscard]] std::uint64_t cycles() const override { return m_cycle; }

    std::uint32_t read32(std::uint32_t offset) override
    {
        m_refused = false;
        m_top.axil_araddr_i = offset & 0xFFFU;
        m_top.axil_arvalid_i = 1;
        settle();
        advanceUntil([this] { return m_top.axil_arready_o; });
        step(1);
        m_top.axil_arvalid_i = 0;
        settle();
        if (!advanceUntil([this] { return m_top.axil_rvalid_o; })) {
            return ~std::uint32_t{0};
        }
        const std::uint32_t value = m_top.axil_rdata_o;
        m_refused = m_top.axil_rresp_o != 0;
        step(1);
        return m_otherIdentity && offset == kRegisterId ? ~value : value;
    }

    void write32(std::uint32_t offset, std::uint32_t value) override
    {
        m_refused = false;
        m_top.axil_awaddr_i = offset & 0xFFFU;
        m_top.axil_wdata_i = value;
        m_top.axil_awvalid_i = m_top.axil_wvalid_i = 1;
        settle();
        advanceUntil([this] { return m_top.axil_awready_o && m_top.axil_wready_o; });
        step(1);
        m_top.axil_awvalid_i = m_top.axil_wvalid_i = 0;
        settle();
        if (advanceUntil([this] { return m_top.axil_bvalid_o; })) {
            m_refused = m_top.axil_bresp_o != 0;
            step(1);
        }
    }

    [[nodiscard]] bool accessRefused() const override { return m_refused; }

    bool writeMemory(std::uint64_t address, std::span<const std::uint8_t> bytes) override
    {
        if (!has(address, bytes.size())) {
            return false;
        }
        if (!m_vanished && !bytes.empty()) {
            std::memcpy(m_memory.at(address), bytes.data(), bytes.size());
        }
        return true;
    }

    bool readMemory(std::uint64_t address, std::span<std::uint8_t> bytes) override
    {
        if (!has(address, bytes.size())) {
            return false;
        }
        if (m_vanished) {
            std::memset(bytes.data(), 0xFF, bytes.size());
        } else if (!bytes.empty()) {
            std::memcpy(bytes.data(), m_memory.at(address), bytes.size());
        }
        return true;
    }

    [[nodiscard]] bool interrupt() const override { return !m_vanished && m_top.irq_o != 0; }

    void inject(const FaultPlan& plan) override
    {
        m_frozen =
            m_frozen || plan.fault == BoardFault::FreezeClock || plan.fault == BoardFault::Vanish;
        m_vanished = m_vanished || plan.fault == BoardFault::Vanish;
        m_otherIdentity = m_otherIdentity || plan.fault == BoardFault::WrongIdentity;
        m_memory.inject(plan);
    }

    [[nodiscard]] std::uint64_t faultsStruck() const override { return m_memory.struck; }
    [[nodiscard]] const std::string& violation() const override { return m_checker.violation(); }
    [[nodiscard]] std::size_t outstanding() const override { return m_memory.outstanding(); }

private:
    static constexpr unsigned kBeatBytes = BusBits / 8;
    static constexpr int kAccessCycles =
        1000; // an access to a register that takes longer gets no answer

    // Otherwise a context has a thread for each core, which has nothing to do.
    static Context* ofOneThread(Context& context)
    {
        context.threads(1);
        return &context;
    }

    // Wide ports are arrays of words, narrow ones integers: bytes in either case.
    template <typename Port>
    static std::uint8_t* bytesOf(Port& port)
    {
        return reinterpret_cast<std::uint8_t*>(&port);
    }

    [[nodiscard]] bool has(std::uint64_t address, std::size_t size) const
    {
        return address <= m_memory.size() && size <= m_memory.size() - address;
    }

    // Outputs that follow from inputs.
    void settle()
    {
        if (!m_frozen) {
            m_top.eval();
        }
    }

    template <typename Condition>
    bool advanceUntil(Condition condition)
    {
        for (int i = 0; i < kAccessCycles && !m_frozen; ++i) {
            if (condition()) {
                return true;
            }
            advance();
        }
        return false;
    }

    void tick()
    {
        m_top.rise();
        ++m_cycle;
    }

    void check()
    {
        if (m_checker.looksAtReads(m_top.axi_arvalid_o != 0)) {
            m_checker.readAddress(m_cycle, {m_top.axi_araddr_o, m_top.axi_arlen_o,
                                            m_top.axi_arsize_o, m_top.axi_arburst_o,
                                            m_top.axi_arvalid_o != 0, m_top.axi_arready_i != 0});
        }
        if (m_checker.looksAtWrites(m_top.axi_awvalid_o != 0)) {
            m_checker.writeAddress(m_cycle, {m_top.axi_awaddr_o, m_top.axi_awlen_o,
                                             m_top.axi_awsize_o, m_top.axi_awburst_o,
                                             m_top.axi_awvalid_o != 0, m_top.axi_awready_i != 0});
        }
        if (m_checker.looksAtData(m_top.axi_wvalid_o != 0)) {
            m_checker.writeData(m_cycle, m_top.axi_wvalid_o != 0, m_top.axi_wready_i != 0,
                                bytesOf(m_top.axi_wdata_o));
        }
        if (m_top.axi_wvalid_o && !m_top.axi_wlast_o) {
            m_checker.say(m_cycle, "W", "a burst of one beat without its last");
        }
    }

    // One cycle: what the two sides say before the edge is what counts; then the memory says what
    // it does next.
    void advance()
    {
        check();
        if (m_top.axi_arvalid_o && m_top.axi_arready_i) {
            m_memory.takeRead(m_cycle, m_top.axi_araddr_o, m_top.axi_arlen_o + 1U);
        }
        if (m_top.axi_awvalid_o && m_top.axi_awready_i) {
            m_memory.takeWriteAddress(m_top.axi_awaddr_o);
        }
        if (m_top.axi_wvalid_o && m_top.axi_wready_i) {
            m_memory.takeWriteData(bytesOf(m_top.axi_wdata_o));
        }
        if (m_top.axi_rvalid_i && m_top.axi_rready_o) {
            m_memory.beatTaken();
        }
        if (m_top.axi_bvalid_i && m_top.axi_bready_o) {
            m_memory.answerTaken();
        }
        tick();
        drive();
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

    Context m_context;
    MemoryModel<kBeatBytes> m_memory;
    BusChecker<kBeatBytes> m_checker;
    Top m_top;
    std::uint64_t m_cycle = 0;
    bool m_refused = false;
    bool m_frozen = false;
    bool m_vanished = false;
    bool m_otherIdentity = false;
};

} // namespace trilume::fpga
