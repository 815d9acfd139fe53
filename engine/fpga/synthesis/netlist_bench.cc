// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The accelerator's RTL and what a synthesiser made of it side by side (netlist_pair.py), with the
// memory of the virtual board: both get the same inputs, every output is compared in every cycle.
// What the jobs compute is of no interest here, only that both do the same with them; what has to
// have happened by then is counted. netlist.py compiles it.
//   netlist_bench [FAULT]    FAULT: the number of one that was planted in the netlist
// Says "equal" and figures, "different" with the cycle and the numbers of outputs, or "left out"
// and what never happened.
#include "Vpair.h"
#include "engine/fpga/simulation/simulated_board_p.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace trilume::fpga;

extern "C" bool trilumeIsLockFree(std::size_t size,
                                  const volatile void*) __asm__("__atomic_is_lock_free");
extern "C" __attribute__((used)) bool trilumeIsLockFree(std::size_t size, const volatile void*)
{
    return size <= 8;
}

namespace {

// What the pair's surroundings want of it, and how far it came; SimulatedBoard keeps the pair to
// itself.
struct Watch
{
    unsigned fault = 0;
    bool overtemp = false;
    bool noise = false; // on the registers' bus: anything in any cycle
    std::uint64_t cycles = 0;
    unsigned moved = 0;
    bool met = false; // the fault's table was asked for what the fault has wrong
};
Watch watch;
std::minstd_rand noise(5);

class Pair final : public Vpair
{
public:
    using Vpair::Vpair;

    void rise()
    {
        fault_i = watch.fault;
        overtemp_i = watch.overtemp;
        temperature_i = static_cast<std::uint16_t>(watch.cycles * 40503U >> 4U);
        if (watch.noise) {
            drown();
        }
        clk_i = 1;
        eval();
        clk_i = 0;
        eval();
        ++watch.cycles;
        watch.moved = moved_o;
        watch.met = watch.met || (met_o[watch.fault / 32] >> (watch.fault % 32) & 1U) != 0;
        if (differs_o) {
            std::printf("different: cycle=%llu outputs=",
                        static_cast<unsigned long long>(watch.cycles));
            for (unsigned port = 0; port < kOutputs; ++port) {
                if (differences_o[port / 32] >> (port % 32) & 1U) {
                    std::printf("%u,", port);
                }
            }
            std::printf("\n");
            std::exit(1);
        }
    }

private:
    static constexpr unsigned kOutputs = TRILUME_OUTPUTS;

    void drown()
    {
        axil_awaddr_i = noise() % 48 * 4 + (noise() % 16 == 0);
        axil_araddr_i = noise() % 48 * 4 + (noise() % 16 == 0);
        axil_wdata_i = noise() % 4 == 0 ? noise() * 48271U : noise() % 64;
        axil_wstrb_i = noise() % 4 == 0 ? noise() % 16 : 0xF;
        axil_awvalid_i = noise() % 3 != 0;
        axil_wvalid_i = noise() % 3 != 0;
        axil_arvalid_i = noise() % 3 != 0;
        axil_bready_i = noise() % 2;
        axil_rready_i = noise() % 2;
    }
};

class OneThread final : public VerilatedContext
{
public:
    OneThread() { threads(1); }
};

constexpr std::uint64_t kMemory = std::uint64_t{1} << 18U;
constexpr std::uint64_t kPage = 4096;
constexpr std::uint64_t kRing = 0x1000;
constexpr std::uint64_t kRecords = 0x2000;
constexpr std::uint64_t kActivations = 0x4000;
constexpr std::uint64_t kWeights = 0x10000;
constexpr std::uint64_t kResults = 0x30000;
constexpr std::uint32_t kMask = 31;

std::map<std::string, std::uint64_t> covered;

void cover(const std::string& what, std::uint64_t count)
{
    covered[what] += count;
}

// A board and a host that is not particular about what it asks for.
class Bench
{
public:
    Bench(const MemoryTiming& timing, unsigned seed)
        : m_board({kMemory, timing})
        , m_random(seed)
        , m_geometry(m_board.read32(kRegisterGeometry))
        , m_beat((m_board.read32(kRegisterCapability) & kCapabilityBusBits) / 8)
        , m_tiles(m_board.read32(kRegisterCapability) >> kCapabilityTilesShift)
    {
        std::vector<std::uint8_t> bytes(kMemory);
        // Bytes of base 3 are legal but for a few; as planes they are as good as any.
        const bool ofBaseThree = field(kGeometryPacking, kGeometryPackingShift) == 1;
        for (std::uint8_t& byte : bytes) {
            byte = static_cast<std::uint8_t>(
                ofBaseThree && m_random() % 2000 != 0 ? m_random() % 243 : m_random());
        }
        (void)m_board.writeMemory(0, bytes);
    }

    void run()
    {
        registers();
        configure();
        for (int round = 0; round < 8; ++round) {
            submit(1 + m_random() % 8);
            settle();
        }
        counters();
        busFaults();
        softResets();
        halts();
        hangs();
        ringOutside();
        tooHot();
        counters();
        watch.noise = true;
        m_board.step(4000);
        watch.noise = false;
    }

private:
    [[nodiscard]] std::uint32_t field(std::uint32_t mask, unsigned shift) const
    {
        return (m_geometry & mask) >> shift;
    }

    void registers()
    {
        for (std::uint32_t offset = 0; offset < 0x110; offset += 2) {
            (void)m_board.read32(offset);
            if (offset != kRegisterControl && offset != kRegisterTail) {
                m_board.write32(offset, static_cast<std::uint32_t>(m_random() * 48271U));
            }
            (void)m_board.read32(offset);
        }
        m_board.write32(kRegisterError, ~0U);
    }

    void configure()
    {
        m_board.write32(kRegisterRingBaseLo, kRing);
        m_board.write32(kRegisterRingBaseHi, 0);
        m_board.write32(kRegisterRingMask, kMask);
        m_board.write32(kRegisterWatchdog, 0);
        m_board.write32(kRegisterWindowFirst, 1);
        m_board.write32(kRegisterWindowEnd, kMemory / kPage - 1);
        m_board.write32(kRegisterIrqAck, 1);
        m_board.write32(kRegisterError, ~0U);
        m_board.write32(kRegisterControl, kControlEnable | kControlIrqEnable);
    }

    // What the engine refuses, one in a few jobs.
    void spoil(Descriptor& job)
    {
        switch (m_random() % 12) {
        case 0:
            job.op = static_cast<std::uint8_t>(m_random());
            break;
        case 1:
            job.vectors = static_cast<std::uint8_t>(
                m_random() % 2 == 0 ? 0 : field(kGeometryVectors, kGeometryVectorsShift) + 1);
            break;
        case 2:
            job.tiles = static_cast<std::uint16_t>(m_random() % 2 == 0 ? 0 : m_tiles + 1);
            break;
        case 3:
            job.rowBlocks = static_cast<std::uint16_t>(m_random() % 2 == 0 ? 0 : 0xFFFF);
            break;
        case 4:
            job.reserved0 = 1;
            break;
        case 5:
            job.reserved1 = 1U << (m_random() % 32);
            break;
        case 6:
            job.reserved2 = std::uint64_t{1} << (m_random() % 64);
            break;
        case 7:
            job.weights = anyAddress(job.weights);
            break;
        case 8:
            job.activations = anyAddress(job.activations);
            break;
        case 9:
            job.results = anyAddress(job.results);
            break;
        default:
            job.completion = anyAddress(job.completion);
            break;
        }
    }

    std::uint64_t anyAddress(std::uint64_t usual)
    {
        switch (m_random() % 4) {
        case 0:
            return usual + 4;
        case 1:
            return kMemory - kPage - m_beat;
        case 2:
            return usual | std::uint64_t{1} << (20 + m_random() % 44);
        default:
            return m_beat;
        }
    }

    Descriptor anyJob(std::uint32_t tag)
    {
        Descriptor job;
        job.op = kOpMatvecValue;
        job.flags = static_cast<std::uint8_t>(m_random() % 8);
        job.vectors = static_cast<std::uint8_t>(
            1 + m_random() % field(kGeometryVectors, kGeometryVectorsShift));
        job.tag = tag;
        job.tiles = static_cast<std::uint16_t>(
            m_random() % 24 == 0 ? m_tiles : 1 + m_random() % std::min(m_tiles, 9U));
        job.rowBlocks = static_cast<std::uint16_t>(job.tiles > 9 ? 1 : 1 + m_random() % 5);
        job.weights = kWeights + m_random() % 3 * 61 * m_beat;
        job.activations = kActivations + m_random() % 9 * m_beat;
        job.results = kResults + m_random() % 64 * m_beat;
        job.completion = recordOf(tag);
        const auto known = m_signatures.find(keyOf(job));
        job.signature =
            known != m_signatures.end() && m_random() % 4 != 0 ? known->second : m_random();
        cover("several vectors",
              job.vectors > 1 || field(kGeometryVectors, kGeometryVectorsShift) == 1);
        cover("a signature that is expected", known != m_signatures.end()
                                                  && job.signature == known->second
                                                  && (job.flags & kFlagsCheckSignature) != 0);
        if (m_random() % 5 == 0) {
            spoil(job);
        }
        return job;
    }

    static std::pair<std::uint64_t, std::uint32_t> keyOf(const Descriptor& job)
    {
        return {job.weights, std::uint32_t{job.tiles} * job.rowBlocks};
    }

    [[nodiscard]] std::uint64_t recordOf(std::uint32_t tag) const
    {
        return kRecords + tag % 16 * std::max<std::uint64_t>(m_beat, 32);
    }

    void submit(unsigned count)
    {
        for (unsigned i = 0; i < count; ++i) {
            const Descriptor job = anyJob(m_tail);
            write(kRing + (m_tail & kMask) * std::max<std::uint64_t>(m_beat, 64), job);
            write(recordOf(m_tail), CompletionRecord{});
            m_jobs[m_tail % 16] = job;
            ++m_tail;
        }
        m_board.write32(kRegisterTail, m_tail);
    }

    template <typename Value>
    void write(std::uint64_t address, const Value& value)
    {
        (void)m_board.writeMemory(address,
                                  {reinterpret_cast<const std::uint8_t*>(&value), sizeof value});
    }

    // Waits for the last job, or for what keeps it from ending.
    void settle()
    {
        std::uint32_t status = m_board.read32(kRegisterStatus);
        for (int i = 0; i < 400 && status >> kStatusHeadShift != (m_tail & 0xFFFFU)
                        && (status & kStatusAborted) == 0;
             ++i) {
            m_board.step(40);
            status = m_board.read32(kRegisterStatus);
        }
        note(status);
        for (const Descriptor& job : m_jobs) {
            CompletionRecord record;
            (void)m_board.readMemory(recordOf(job.tag),
                                     {reinterpret_cast<std::uint8_t*>(&record), sizeof record});
            if (record.magic == kMagicValue && record.tag == job.tag
                && (record.status & ~kErrorSignature) == 0) {
                m_signatures[keyOf(job)] = record.signature;
                cover("a job without an error", record.status == 0);
            }
        }
        m_board.write32(kRegisterIrqAck, 1);
        m_board.write32(kRegisterError, m_board.read32(kRegisterError));
        if ((status & kStatusAborted) != 0) {
            softReset();
            configure();
        }
    }

    void note(std::uint32_t status)
    {
        const std::uint32_t errors = m_board.read32(kRegisterError);
        for (unsigned bit = 0; bit < 8; ++bit) {
            const bool never = (kErrorCode >> bit & 1U) != 0
                               && field(kGeometryPacking, kGeometryPackingShift) == 2;
            cover("bit " + std::to_string(bit) + " of ERROR", never || (errors >> bit & 1U) != 0);
        }
        cover("an interrupt", (status & kStatusIrq) != 0);
        cover("an abort", (status & kStatusAborted) != 0);
    }

    void counters()
    {
        cover("jobs", m_board.read32(kCounterJobs));
        cover("the core waited for weights", m_board.read32(kCounterStallRead));
        cover("weights waited for results", m_board.read32(kCounterStallResults));
        cover("a write waited for the memory", m_board.read32(kCounterStallWrite));
        for (std::uint32_t offset = kCounterCycles; offset <= kCounterIllegal + 4; offset += 4) {
            (void)m_board.read32(offset);
        }
    }

    void softReset()
    {
        m_board.write32(kRegisterControl, kControlSoftReset | kControlIrqEnable);
        m_board.write32(kRegisterTail, 7); // dropped while it drains
        std::uint32_t status = m_board.read32(kRegisterStatus);
        for (int i = 0; i < 400 && (status & kStatusDrain) != 0; ++i) {
            cover("a drain that took a while", 1);
            m_board.step(3);
            status = m_board.read32(kRegisterStatus);
        }
        m_tail = 0;
        m_board.write32(kRegisterTail, 0);
    }

    void busFaults()
    {
        for (int i = 0; i < 16; ++i) {
            const BoardFault kinds[] = {BoardFault::ReadError, BoardFault::WriteError,
                                        BoardFault::ReadError, BoardFault::FlipBit};
            m_board.inject({kinds[i % 4], m_random() % 50, static_cast<unsigned>(m_random())});
            submit(2);
            settle();
        }
        cover("faults of the bus", m_board.faultsStruck());
    }

    void softResets()
    {
        for (int i = 0; i < 16; ++i) {
            submit(4);
            m_board.step(m_random() % 400);
            softReset();
            configure();
        }
        submit(2);
        settle();
    }

    void halts()
    {
        for (int i = 0; i < 4; ++i) {
            submit(6);
            m_board.step(m_random() % 300);
            m_board.write32(kRegisterControl, kControlEnable | kControlHalt);
            m_board.step(1500);
            cover("a halt", m_board.read32(kRegisterStatus) & kStatusHalted);
            m_board.write32(kRegisterControl, kControlEnable | kControlIrqEnable);
            settle();
        }
    }

    // A memory that answers no more: the watchdog, and the board's own reset.
    void hangs()
    {
        for (const BoardFault fault : {BoardFault::DropRead, BoardFault::DropWrite}) {
            m_board.write32(kRegisterWatchdog, 500);
            m_board.inject({fault, m_random() % 8, 0});
            submit(3);
            m_board.step(3000);
            note(m_board.read32(kRegisterStatus));
            m_board.reset();
            m_tail = 0;
            configure();
            submit(2);
            settle();
        }
    }

    void ringOutside()
    {
        for (const std::uint32_t high : {0U, 1U << 12U}) {
            m_board.write32(kRegisterRingBaseLo, high == 0 ? kMemory : kRing);
            m_board.write32(kRegisterRingBaseHi, high);
            submit(1);
            settle();
            configure();
        }
    }

    void tooHot()
    {
        watch.overtemp = true;
        m_board.step(3);
        watch.overtemp = false;
        note(m_board.read32(kRegisterStatus));
        m_board.write32(kRegisterError, kErrorOvertemp);
    }

    SimulatedBoard<Pair, OneThread, TRILUME_BUS_BITS> m_board;
    std::minstd_rand m_random;
    std::uint32_t m_geometry;
    std::uint64_t m_beat;
    std::uint32_t m_tiles;
    std::uint32_t m_tail = 0;
    Descriptor m_jobs[16] = {};
    std::map<std::pair<std::uint64_t, std::uint32_t>, std::uint64_t> m_signatures;
};

} // namespace

int main(int count, char** arguments)
{
    watch.fault = count > 1 ? static_cast<unsigned>(std::atoi(arguments[1])) : 0;
    const MemoryTiming timings[] = {{}, {20, 1, 1, 0, 0, 40, 7}, {90, 7, 10, 700, 40, 5, 11}};
    unsigned moved = 0;
    for (unsigned i = 0; i < 3; ++i) {
        Bench(timings[i], 20261130U + i).run();
        moved = std::max(moved, watch.moved);
    }
    int missing = 0;
    for (const auto& [what, times] : covered) {
        if (times == 0) {
            std::printf("left out: %s\n", what.c_str());
            missing = 2;
        }
    }
    std::printf("equal: cycles=%llu jobs=%llu moved=%u met=%d\n",
                static_cast<unsigned long long>(watch.cycles),
                static_cast<unsigned long long>(covered["jobs"]), moved, watch.met ? 1 : 0);
    return missing;
}
