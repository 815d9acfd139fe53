// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/driver/driver.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace trilume::fpga {

namespace {

constexpr unsigned kMostFailures = 2; // of a piece: the second is its ticket's
constexpr std::chrono::microseconds kResetStep{5};
constexpr int kMostResetSteps = 1000; // should the bus's clock stand still

} // namespace

Status Driver::configure()
{
    m_ring.configure();
    m_jobMemory.giveBackAll();
    m_bus.writeRegister(kRegisterWatchdog, m_options.watchdogCycles);
    const std::uint64_t first = m_bus.memoryAddress() / kPageBytes;
    m_bus.writeRegister(kRegisterWindowFirst, static_cast<std::uint32_t>(first));
    m_bus.writeRegister(kRegisterWindowEnd, static_cast<std::uint32_t>(std::min<std::uint64_t>(
                                                first + m_bus.memoryBytes() / kPageBytes,
                                                std::numeric_limits<std::uint32_t>::max())));
    m_bus.writeRegister(kRegisterError, std::numeric_limits<std::uint32_t>::max());
    m_bus.writeRegister(kRegisterIrqAck, kIrqAckIrq);
    constexpr std::uint32_t kControl = kControlEnable | kControlIrqEnable;
    m_bus.writeRegister(kRegisterControl, kControl);
    if (m_bus.readRegister(kRegisterControl) != kControl
        || m_bus.readRegister(kRegisterRingMask) != JobRing::kEntries - 1) {
        return Error{Errc::Device, Sentence::of("The device does not keep what is written to its "
                                                "registers.")};
    }
    return Done{};
}

// Whoever is at the front is to blame, and has one more chance.
void Driver::recover(const Trouble& trouble)
{
    if (!isStillThere(m_bus, m_identity)) {
        lose({Errc::Device, Sentence::of("The device does not answer any more as itself.")});
        return;
    }
    m_health = DriverHealth::Suspect;
    pullBack();
    if (!resetEngine() && !resetBoard()) {
        lose({Errc::Device, Sentence::of("The device does not come back from a reset.")});
        return;
    }
    if (m_waiting.empty()) {
        return;
    }
    Piece& guilty = m_waiting.front();
    ++guilty.failures;
    if (guilty.failures >= kMostFailures) {
        ++m_counters.failures;
        const std::shared_ptr<DriverTicket> ticket = guilty.ticket;
        fail(ticket, TicketOutcome::Failed, trouble.error);
        return;
    }
    ++m_counters.retries;
    if (trouble.areWeightsSuspect) {
        ++m_counters.reuploads;
        // What cannot be written is found out by the next attempt.
        static_cast<void>(writeBeats(matrixOf(guilty)));
    }
}

// What is in the ring comes first again.
void Driver::pullBack()
{
    m_waiting.insert(m_waiting.begin(), std::make_move_iterator(m_out.begin()),
                     std::make_move_iterator(m_out.end()));
    m_out.clear();
}

bool Driver::resetEngine()
{
    ++m_counters.resets;
    m_bus.writeRegister(kRegisterControl, kControlSoftReset);
    const std::chrono::nanoseconds end = m_bus.now() + m_options.resetTime;
    for (int i = 0; i < kMostResetSteps; ++i) {
        if ((m_bus.readRegister(kRegisterStatus) & (kStatusBusy | kStatusDrain)) == 0) {
            return m_bus.readRegister(kRegisterHead) == 0 && configure().ok();
        }
        if (m_bus.now() >= end) {
            break;
        }
        m_bus.writeRegister(kRegisterIrqAck, kIrqAckIrq); // else the bus does not wait
        m_bus.wait(kResetStep);
    }
    return false;
}

// With all that its memory held.
bool Driver::resetBoard()
{
    ++m_counters.boardResets;
    if (!m_bus.resetBoard() || !isStillThere(m_bus, m_identity) || !configure()) {
        return false;
    }
    return std::all_of(m_matrices.begin(), m_matrices.end(),
                       [this](const auto& each) { return writeBeats(each.second).ok(); });
}

Status Driver::writeBeats(const ResidentMatrix& matrix)
{
    return m_bus.writeMemory(matrix.range.address, matrix.beats());
}

// Nothing of it is in the ring.
void Driver::fail(const std::shared_ptr<DriverTicket>& ticket,
                  TicketOutcome outcome,
                  const Error& error)
{
    const auto end = std::remove_if(m_waiting.begin(), m_waiting.end(),
                                    [&](const Piece& piece) { return piece.ticket == ticket; });
    m_waiting.erase(end, m_waiting.end());
    if (ticket->outcome == TicketOutcome::Out) {
        ticket->outcome = outcome;
        ticket->error = error;
        m_settled.push_back(ticket);
    }
}

void Driver::lose(const Error& error)
{
    m_health = DriverHealth::Lost;
    m_loss = error;
    pullBack();
    while (!m_waiting.empty()) {
        const std::shared_ptr<DriverTicket> ticket = m_waiting.front().ticket;
        fail(ticket, TicketOutcome::Lost, error);
    }
}

} // namespace trilume::fpga
