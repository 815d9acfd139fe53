// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/layer_study.h"

#include "engine/fpga/driver/driver.h"
#include "engine/fpga/driver/vector_layout.h"
#include "engine/fpga/registers/fpga_registers.h"
#include "engine/fpga/virtual_board/simulated_bus.h"

#include <cstdint>
#include <cstdio>
#include <memory>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace trilume::bench {

namespace {

// 3 Mbaud, ten bits a byte: what a board with an FT231X at its serial port has.
constexpr double kSerialBytesOfMillisecond = 300.0;

// A bus that counts what crosses it.
class CountingBus final : public fpga::Bus
{
public:
    explicit CountingBus(fpga::SimulatedBus& bus)
        : m_bus(bus)
    {}

    std::uint32_t readRegister(std::uint32_t offset) override { return m_bus.readRegister(offset); }

    void writeRegister(std::uint32_t offset, std::uint32_t value) override
    {
        m_bus.writeRegister(offset, value);
    }

    Status writeMemory(std::uint64_t address, std::span<const std::byte> bytes) override
    {
        m_bytes += bytes.size();
        return m_bus.writeMemory(address, bytes);
    }

    Status readMemory(std::uint64_t address, std::span<std::byte> bytes) override
    {
        m_bytes += bytes.size();
        return m_bus.readMemory(address, bytes);
    }

    [[nodiscard]] std::uint64_t memoryBytes() const override { return m_bus.memoryBytes(); }

    Status resetBoard() override { return m_bus.resetBoard(); }

    void wait(std::chrono::nanoseconds most) override { m_bus.wait(most); }

    [[nodiscard]] std::chrono::nanoseconds now() const override { return m_bus.now(); }

    [[nodiscard]] std::uint64_t bytes() const { return m_bytes; }

private:
    fpga::SimulatedBus& m_bus;
    std::uint64_t m_bytes = 0;
};

struct Cost
{
    std::uint64_t cycles = 0; // with a job in flight
    std::uint64_t bytes = 0;  // across the bus of the host

    Cost& operator+=(const Cost& other)
    {
        cycles += other.cycles;
        bytes += other.bytes;
        return *this;
    }
};

// Matrices on a board, and what products with them cost.
class StudiedBoard
{
public:
    StudiedBoard(const fpga::Board& board, CountingBus& bus, fpga::Driver& driver)
        : m_board(board)
        , m_bus(bus)
        , m_driver(driver)
    {}

    // False: no room for it.
    bool add(std::size_t rows, std::size_t columns)
    {
        const std::vector<std::int8_t> trits = randomTrits(rows * columns);
        auto packed =
            fpga::ResidentMatrix::pack({trits.data(), rows, columns, columns}, m_board.geometry);
        const fpga::MatrixId matrix{m_jobs.size() + 1};
        if (!packed || !m_driver.store(matrix, std::move(packed).value())) {
            return false;
        }
        fpga::TicketJob job;
        job.matrix = matrix;
        job.blocks = {0, m_board.geometry.blocksOf(rows)};
        job.vectors = 1;
        job.activations =
            fpga::layOutActivations({trits.data(), 1, columns, columns}, m_board.geometry);
        m_jobs.push_back(std::move(job));
        return true;
    }

    // Of one ticket with the jobs of these matrices.
    Cost costOf(const std::vector<std::size_t>& matrices)
    {
        const Cost before{m_bus.readRegister(fpga::kCounterBusy), m_bus.bytes()};
        auto ticket = std::make_shared<fpga::DriverTicket>();
        for (const std::size_t matrix : matrices) {
            ticket->jobs.push_back(m_jobs.at(matrix));
        }
        m_driver.start(ticket);
        while (!m_driver.isIdle()) {
            m_driver.advance(std::chrono::milliseconds(1));
        }
        // Less than a wrap of the counter's lower half.
        return {static_cast<std::uint32_t>(m_bus.readRegister(fpga::kCounterBusy) - before.cycles),
                m_bus.bytes() - before.bytes};
    }

private:
    static std::vector<std::int8_t> randomTrits(std::size_t count)
    {
        std::mt19937 random(1);
        std::vector<std::int8_t> trits(count);
        for (std::int8_t& trit : trits) {
            trit = static_cast<std::int8_t>(static_cast<int>(random() % 3) - 1);
        }
        return trits;
    }

    const fpga::Board& m_board;
    CountingBus& m_bus;
    fpga::Driver& m_driver;
    std::vector<fpga::TicketJob> m_jobs;
};

// Matrices of a layer and the head, by the order in which they were added.
constexpr std::size_t kSquare = 0; // i, f, g and o
constexpr std::size_t kGate = 1;
constexpr std::size_t kDown = 2;
constexpr std::size_t kHead = 3;

void printRow(const char* form, std::size_t trips, double boardMs, double hostMs, double bytes)
{
    std::printf("  %-11s %4zu  %9.3f ms %8.3f ms %11.0f %10.1f ms\n", form, trips, boardMs, hostMs,
                bytes, bytes / kSerialBytesOfMillisecond);
}

void printTokens(const fpga::Board& board,
                 const model::ModelShape& shape,
                 double hostMilliseconds,
                 StudiedBoard& studied)
{
    Cost apart = studied.costOf({kSquare, kSquare, kSquare});
    apart += studied.costOf({kSquare});
    apart += studied.costOf({kGate});
    apart += studied.costOf({kDown});
    const Cost together = studied.costOf({kSquare, kSquare, kSquare, kSquare, kGate, kDown});
    const Cost head = studied.costOf({kHead});
    const auto layers = static_cast<double>(shape.layerCount);
    const auto milliseconds = [&](const Cost& layer) {
        return (static_cast<double>(layer.cycles) * layers + static_cast<double>(head.cycles))
               / board.clockKilohertz.value;
    };
    // A row of embeddings there, logits back, and one job's descriptor and record; every core
    // has a share of the head.
    const auto whole = static_cast<double>(
        sizeof(float) * (shape.hiddenSize + shape.vocabularySize)
        + (fpga::kDescriptorBytesValue + 2 * fpga::kRecordBytesValue) * board.cores);
    const double split =
        static_cast<double>(apart.bytes) * layers + static_cast<double>(head.bytes * board.cores);
    printRow("products", 4 * shape.layerCount + 1, milliseconds(apart), hostMilliseconds, split);
    printRow("whole layer", 1, milliseconds(together), 0.0, whole);
    std::fflush(stdout);
}

} // namespace

void printLayerStudy(const fpga::Board& board,
                     const model::ModelShape& shape,
                     double hostMilliseconds)
{
    std::printf("%s, d %zu, m %zu, %zu layers, %zu tokens; one core of %u\n"
                "  on the board trips     products      host    bytes of a   at 300 kB/s\n"
                "                      (simulated) (measured) token (counted) (derived)\n",
                std::string(board.id).c_str(), shape.hiddenSize, shape.feedForwardSize,
                shape.layerCount, shape.vocabularySize, board.cores);
    const auto bus = fpga::SimulatedBus::of(board);
    if (!bus) {
        std::printf("  %s\n", bus.error().english().c_str());
        return;
    }
    CountingBus counting(*bus.value());
    const auto driver = fpga::Driver::open(counting, {});
    if (!driver) {
        std::printf("  %s\n", driver.error().english().c_str());
        return;
    }
    StudiedBoard studied(board, counting, *driver.value());
    const std::size_t hidden = shape.hiddenSize;
    if (studied.add(hidden, hidden) && studied.add(2 * shape.feedForwardSize, hidden)
        && studied.add(hidden, shape.feedForwardSize)
        && studied.add(shape.vocabularySize / board.cores, hidden)) {
        printTokens(board, shape, hostMilliseconds, studied);
    } else {
        std::printf("  one layer and the head do not fit\n");
    }
}

} // namespace trilume::bench
