// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/driver.h"

#include "engine/base/check.h"
#include "engine/fpga/driver/memory_plan.h"
#include "engine/fpga/driver/product_check.h"
#include "engine/fpga/driver/vector_layout.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace trilume::fpga {

namespace {

// Fetching a descriptor, latencies, the last results: of a job of any size.
constexpr double kFixedCycles = 2000.0;
constexpr std::size_t kMostBlocksOfJob = 0xFFFF;

MemoryPlan planOf(const Bus& bus, const Geometry& geometry)
{
    return {geometry, {bus.memoryAddress(), bus.memoryBytes()}};
}

// Where activations and results of jobs begin: neither a beat nor a cache line is of two of them.
std::uint64_t stepOf(const Geometry& geometry)
{
    return std::max<std::uint64_t>(geometry.busBytes, kLineBytes);
}

std::chrono::nanoseconds timeOf(double cycles, std::uint32_t kilohertz)
{
    return std::chrono::nanoseconds(static_cast<std::int64_t>(cycles * 1e6 / kilohertz));
}

} // namespace

Result<std::unique_ptr<Driver>> Driver::open(Bus& bus, const DriverOptions& options)
{
    const Result<Identity> identity = identify(bus, options.expected);
    if (!identity) {
        return identity.error();
    }
    const std::uint64_t needed = MemoryPlan::leastBytes(identity.value().geometry);
    if (bus.memoryBytes() < needed) {
        return Error{Errc::Unsupported,
                     Sentence::of("The device has too little memory: found %1 bytes, expected %2.",
                                  bus.memoryBytes(), needed)};
    }
    std::unique_ptr<Driver> driver(new Driver(bus, identity.value(), options));
    if (Status taken = driver->takeBack(); !taken) {
        return taken.error();
    }
    return driver;
}

Status Driver::takeBack()
{
    if (!resetEngine() && !resetBoard()) {
        return Error{Errc::Device, Sentence::of("The device does not come back from a reset.")};
    }
    return Done{};
}

Driver::Driver(Bus& bus, const Identity& identity, const DriverOptions& options)
    : m_bus(bus)
    , m_identity(identity)
    , m_options(options)
    , m_ring(bus, identity.geometry)
    , m_jobMemory(planOf(bus, identity.geometry).jobs, stepOf(identity.geometry))
    , m_memory(planOf(bus, identity.geometry).matrices, kPageBytes)
{
    m_options.slack += bus.answerTime();
    m_options.resetTime += bus.answerTime();
}

Driver::~Driver()
{
    m_bus.writeRegister(kRegisterControl, kControlSoftReset); // what it does ends with its driver
}

Status Driver::store(MatrixId id, ResidentMatrix matrix)
{
    TRILUME_CHECK(!m_matrices.contains(id));
    if (m_health == DriverHealth::Lost) {
        return m_loss;
    }
    const std::size_t bytes = matrix.beats().size();
    const std::optional<MemoryRange> range = m_memory.take(bytes);
    if (!range) {
        return Error{Errc::OutOfMemory,
                     Sentence::of("The matrix needs %1 bytes of the device's memory, of whose %2 "
                                  "%3 are free, %4 of them in one piece.",
                                  bytes, m_memory.wholeBytes(), m_memory.freeBytes(),
                                  m_memory.largestGap())};
    }
    matrix.range = *range;
    if (Status written = writeBeats(matrix); !written) {
        m_memory.giveBack(*range);
        return written;
    }
    m_matrices.emplace(id, std::move(matrix));
    return Done{};
}

void Driver::remove(MatrixId id)
{
    const auto found = m_matrices.find(id);
    if (found == m_matrices.end()) {
        return;
    }
    const auto isWith = [id](const Piece& piece) {
        return piece.ofTicket().matrix == id;
    };
    for (;;) {
        const auto piece = std::find_if(m_waiting.begin(), m_waiting.end(), isWith);
        if (piece == m_waiting.end()) {
            break;
        }
        const std::shared_ptr<DriverTicket> ticket = piece->ticket;
        fail(ticket, TicketOutcome::Failed,
             {Errc::Cancelled, Sentence::of("A matrix of the ticket was taken away.")});
    }
    while (std::any_of(m_out.begin(), m_out.end(), isWith)) {
        advance(m_options.slack);
    }
    m_memory.giveBack(found->second.range);
    m_matrices.erase(found);
}

void Driver::start(const std::shared_ptr<DriverTicket>& ticket)
{
    TRILUME_CHECK(!ticket->jobs.empty());
    if (m_health == DriverHealth::Lost) {
        fail(ticket, TicketOutcome::Lost, m_loss);
        return;
    }
    for (std::size_t job = 0; job < ticket->jobs.size(); ++job) {
        addPieces(ticket, job);
    }
    m_waiting.back().interrupts = true;
}

// So that several pieces are in the memory for jobs at once.
void Driver::addPieces(const std::shared_ptr<DriverTicket>& ticket, std::size_t index)
{
    TicketJob& job = ticket->jobs[index];
    const std::size_t stepBytes = job.vectors * m_identity.geometry.resultBytes();
    const std::size_t most =
        std::clamp<std::size_t>(m_jobMemory.wholeBytes() / 4 / stepBytes, 1, kMostBlocksOfJob);
    job.results.resize(resultBytesOf(m_identity.geometry, job.blocks.count(), job.vectors));
    const bool isWhole = job.blocks.count() <= most;
    for (std::size_t begin = job.blocks.begin; begin < job.blocks.end; begin += most) {
        Piece piece;
        piece.ticket = ticket;
        piece.job = index;
        piece.blocks = {begin, std::min(begin + most, job.blocks.end)};
        piece.interrupts = !isWhole;
        m_waiting.push_back(std::move(piece));
        ++ticket->piecesLeft;
    }
}

ResidentMatrix& Driver::matrixOf(const Piece& piece)
{
    const auto found = m_matrices.find(piece.ofTicket().matrix);
    TRILUME_CHECK(found != m_matrices.end());
    return found->second;
}

void Driver::advance(std::chrono::nanoseconds most)
{
    if (m_health == DriverHealth::Lost) {
        return;
    }
    if (const std::optional<Trouble> trouble = step(most)) {
        recover(*trouble);
    }
}

std::optional<Driver::Trouble> Driver::step(std::chrono::nanoseconds most)
{
    if (const Status filled = fillRing(); !filled) {
        return Trouble{filled.error()};
    }
    const std::size_t before = m_out.size();
    if (before == 0) {
        return std::nullopt;
    }
    std::optional<Trouble> trouble = collect();
    if (trouble || m_out.size() < before) {
        return trouble;
    }
    m_bus.wait(std::clamp(m_deadline - m_bus.now(), std::chrono::nanoseconds(0), most));
    m_bus.writeRegister(kRegisterIrqAck, kIrqAckIrq); // before looking: none is overlooked
    expectFinished();
    trouble = collect();
    if (trouble || m_out.size() < before) {
        return trouble;
    }
    // All ones where nobody answers.
    if ((m_bus.readRegister(kRegisterStatus) & (kStatusError | kStatusAborted)) != 0) {
        return Trouble{{Errc::Device, Sentence::of("The device stopped with the error bits %1.",
                                                   m_bus.readRegister(kRegisterError))}};
    }
    if (m_bus.now() >= m_deadline) {
        return Trouble{{Errc::Device, Sentence::of("The device was not done in time.")}};
    }
    return std::nullopt;
}

std::uint64_t Driver::jobBytes(const Piece& piece)
{
    const TicketJob& job = piece.ofTicket();
    return job.activations.size()
           + resultBytesOf(m_identity.geometry, piece.blocks.count(), job.vectors);
}

std::uint64_t Driver::resultsOffset(const Piece& piece) const
{
    return roundedUp(piece.ofTicket().activations.size(), stepOf(m_identity.geometry));
}

Status Driver::fillRing()
{
    bool isNew = false;
    while (!m_waiting.empty() && m_ring.hasRoom()) {
        Piece& piece = m_waiting.front();
        if (piece.ticket->isCancelled) {
            const std::shared_ptr<DriverTicket> ticket = piece.ticket;
            fail(ticket, TicketOutcome::Failed,
                 {Errc::Cancelled, Sentence::of("The ticket was given up.")});
            continue;
        }
        const std::optional<MemoryRange> memory = m_jobMemory.take(
            resultsOffset(piece) + jobBytes(piece) - piece.ofTicket().activations.size());
        if (!memory) {
            TRILUME_CHECK(!m_out.empty());
            break;
        }
        if (Status added = addToRing(piece, *memory); !added) {
            return added;
        }
        m_out.push_back(std::move(piece));
        m_waiting.pop_front();
        isNew = true;
        if (m_out.size() == 1) {
            expectOldest();
        }
    }
    if (isNew) {
        m_ring.tell();
    }
    return Done{};
}

Status Driver::addToRing(Piece& piece, const MemoryRange& memory)
{
    const TicketJob& job = piece.ofTicket();
    ResidentMatrix& matrix = matrixOf(piece);
    if (Status written = m_bus.writeMemory(memory.address, job.activations); !written) {
        return written;
    }
    piece.tag = ++m_lastTag;
    piece.results = memory.address + resultsOffset(piece);
    Descriptor descriptor;
    descriptor.op = static_cast<std::uint8_t>(kOpMatvecValue);
    descriptor.flags = static_cast<std::uint8_t>(
        kFlagsCheckSignature | (piece.interrupts ? kFlagsIrq | kFlagsLast : 0U));
    descriptor.vectors = static_cast<std::uint8_t>(job.vectors);
    descriptor.tag = piece.tag;
    descriptor.tiles = static_cast<std::uint16_t>(matrix.tiles());
    descriptor.rowBlocks = static_cast<std::uint16_t>(piece.blocks.count());
    descriptor.weights = matrix.addressOf(piece.blocks.begin);
    descriptor.activations = memory.address;
    descriptor.results = piece.results;
    descriptor.signature = matrix.factsOf(piece.blocks).signature;
    return m_ring.add(descriptor);
}

// From now on it is the oldest one's time.
void Driver::expectOldest()
{
    if (m_out.empty()) {
        return;
    }
    const Piece& piece = m_out.front();
    const double weightBeats =
        static_cast<double>(piece.blocks.count()) * static_cast<double>(matrixOf(piece).tiles());
    const double otherBeats = static_cast<double>(jobBytes(piece)) / m_identity.geometry.busBytes;
    const double cycles = (weightBeats + otherBeats) * m_options.cyclesPerBeat + kFixedCycles;
    m_deadline = m_bus.now() + 4 * timeOf(cycles, m_identity.clockKilohertz) + m_options.slack;
}

// Records, and behind each its results: those up to the first job that interrupts are done.
void Driver::expectFinished()
{
    if (m_bus.answerTime() == std::chrono::nanoseconds(0)) {
        return;
    }
    std::vector<MemoryRange> ranges;
    for (std::size_t i = 0; i < m_out.size(); ++i) {
        const Piece& piece = m_out[i];
        ranges.push_back(m_ring.recordOf(i));
        if (!piece.ticket->isCancelled) {
            ranges.push_back(
                {piece.results, resultBytesOf(m_identity.geometry, piece.blocks.count(),
                                              piece.ofTicket().vectors)});
        }
        if (piece.interrupts) {
            break;
        }
    }
    m_bus.expectReads(ranges);
}

std::optional<Driver::Trouble> Driver::collect()
{
    while (!m_out.empty()) {
        const Result<std::optional<CompletionRecord>> read = m_ring.oldestRecord();
        if (!read) {
            return Trouble{read.error()};
        }
        if (!read.value()) {
            return std::nullopt;
        }
        const CompletionRecord& record = *read.value();
        const Piece& piece = m_out.front();
        if (record.tag != piece.tag) {
            return Trouble{{Errc::Device, Sentence::of("The device finished job %1, expected %2.",
                                                       record.tag, piece.tag)}};
        }
        if (record.status != 0) {
            return Trouble{
                {Errc::Device, Sentence::of("A job ended with the error bits %1.", record.status)},
                (record.status & (kErrorSignature | kErrorCode)) != 0};
        }
        if (std::optional<Trouble> trouble = finish(piece, record)) {
            return trouble;
        }
        m_ring.dropOldest();
        m_jobMemory.giveBackOldest();
        m_out.pop_front();
        m_health = DriverHealth::Well;
        expectOldest();
    }
    return std::nullopt;
}

std::optional<Driver::Trouble> Driver::finish(const Piece& piece, const CompletionRecord& record)
{
    TicketJob& job = piece.ofTicket();
    DriverTicket& ticket = *piece.ticket;
    const Geometry& geometry = m_identity.geometry;
    if (!ticket.isCancelled) {
        const std::span<std::byte> results =
            std::span(job.results)
                .subspan(
                    resultBytesOf(geometry, piece.blocks.begin - job.blocks.begin, job.vectors),
                    resultBytesOf(geometry, piece.blocks.count(), job.vectors));
        if (const Status read = m_bus.readMemory(piece.results, results); !read) {
            return Trouble{read.error()};
        }
        const BlockFacts& facts = matrixOf(piece).factsOf(piece.blocks);
        if (!isPlausible(results, job.activations, facts.columnSums, piece.blocks, geometry)) {
            return Trouble{
                {Errc::Device, Sentence::of("The sums of a product do not fit its inputs.")}, true};
        }
    }
    const std::uint64_t beats = piece.blocks.count() * matrixOf(piece).tiles();
    const TicketCost cost{record.cycles, record.stalls, beats * geometry.busBytes + jobBytes(piece),
                          beats * geometry.beatWeights() * job.vectors};
    for (TicketCost* sum : {&ticket.cost, &m_counters.cost}) {
        sum->cycles += cost.cycles;
        sum->stallCycles += cost.stallCycles;
        sum->bytes += cost.bytes;
        sum->products += cost.products;
    }
    ++m_counters.jobs;
    if (--ticket.piecesLeft == 0 && ticket.outcome == TicketOutcome::Out) {
        ticket.outcome = TicketOutcome::Done;
        m_settled.push_back(piece.ticket);
    }
    return std::nullopt;
}

std::vector<std::shared_ptr<DriverTicket>> Driver::takeSettled()
{
    return std::exchange(m_settled, {});
}

} // namespace trilume::fpga
