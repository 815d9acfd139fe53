// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/projection_runner.h"

#include "engine/accel/offload_meter.h"
#include "engine/base/check.h"

#include <algorithm>
#include <string>
#include <utility>

namespace trilume::accel {

namespace {

// What submit() returns when nothing is out.
constexpr auto kNothingOut = ProjectionRunner::Submission{ProjectionRunner::kMostSubmissions};

// Far from what a clock can tell.
constexpr std::chrono::milliseconds kMostPatience = std::chrono::hours(24);

} // namespace

ProjectionRunner::ProjectionRunner(const kernels::KernelTable& table,
                                   ThreadTeam& team,
                                   ProjectionPlan plan,
                                   const ProjectionOptions& options)
    : m_plan(std::move(plan))
    , m_cpu(table, team, m_plan)
    , m_options(options)
    , m_watch(options)
{
    std::size_t splits = 0;
    for (const PlannedMatrix& matrix : m_plan.matrices()) {
        m_firstSplit.push_back(splits);
        splits += matrix.shape.maxTokens;
    }
    m_blocksThere.resize(splits);
    const std::size_t most = m_plan.largestGroup();
    m_cpuJobs.reserve(2 * most); // its own rows, and those that the backend refuses
    for (Slot& slot : m_slots) {
        slot.jobs.reserve(most);
    }
    if (m_options.backend) {
        static_cast<void>(attach());
    }
}

ProjectionRunner::~ProjectionRunner()
{
    abandonAll();
}

void ProjectionRunner::abandonAll()
{
    for (Slot& slot : m_slots) {
        if (slot.ticket) {
            m_backend->abandon(*slot.ticket);
            slot.ticket.reset();
        }
    }
}

void ProjectionRunner::beginPass()
{
    const bool isMissed = m_options.backend && !m_isBackendUsed;
    if (!isMissed || !m_options.mayHaveReturned || !m_options.mayHaveReturned()) {
        return;
    }
    m_backend.reset(); // a device may let only one in
    m_watch.clearRecord();
    if (attach()) {
        m_watch.noteReturn();
    }
}

// Whether there is a backend that is used.
bool ProjectionRunner::attach()
{
    Result<std::unique_ptr<ProjectionBackend>> made = m_options.backend(m_plan);
    if (!made.ok()) {
        m_watch.tell({BackendTrouble::NotOpened, made.error()});
        return false;
    }
    m_backend = std::move(made).value();
    TRILUME_CHECK(m_backend != nullptr);
    m_isBackendUsed = true;
    makeResident();
    if (m_isBackendUsed && !m_options.backendBlocks) {
        divide();
    }
    if (m_isBackendUsed && m_options.placed) {
        Placement placement{m_plan.matrices().size(), 0, m_table};
        for (const std::size_t first : m_firstSplit) {
            placement.matricesOnDevice += m_blocksThere[first] != 0 ? 1U : 0U;
        }
        m_options.placed(placement);
    }
    return m_isBackendUsed;
}

// As measuring says; all of what it holds is computed there otherwise.
void ProjectionRunner::divide()
{
    m_table.clear();
    const OffloadPolicy policy =
        m_options.offload ? m_options.offload() : OffloadPolicy::Everything;
    if (policy == OffloadPolicy::Everything) {
        return;
    }
    std::vector<std::uint8_t> held;
    for (const std::size_t first : m_firstSplit) {
        held.push_back(m_blocksThere[first] != 0 ? 1 : 0);
    }
    Result<OffloadTable> table = OffloadMeter(m_plan, m_cpu, *m_backend).measure(held);
    if (!table) {
        onFailure(table.error());
        return;
    }
    m_table = std::move(table).value();
    if (policy == OffloadPolicy::MeasureOnly) {
        return;
    }
    for (OffloadRow& row : m_table) {
        row.deviceBlocks = fastestSplit(row);
        for (std::size_t i = 0; i < held.size(); ++i) {
            const ProjectionShape& shape = m_plan.matrices()[i].shape;
            if (held[i] != 0 && shape.rows == row.rows && shape.columns == row.columns) {
                follow(row, i);
            }
        }
    }
}

// The row of one token comes first, and is right for more until theirs comes.
void ProjectionRunner::follow(const OffloadRow& row, std::size_t index)
{
    const MatrixHandle handle = matrixHandle(index);
    const PlannedMatrix& matrix = m_plan.at(handle);
    for (std::size_t tokens = row.tokens == 1 ? 1 : 2; tokens <= matrix.shape.maxTokens; ++tokens) {
        setSplit(index, tokens, row.deviceBlocks);
    }
    const BlockRun usual = {blocksThere(handle, 1), row.blocks};
    TRILUME_CHECK(m_cpu.makeResident(handle, matrix, usual).ok());
}

// Fills the splits of a matrix with what the options want; returns the most of them.
std::size_t ProjectionRunner::wantBlocks(MatrixHandle handle)
{
    const PlannedMatrix& matrix = m_plan.at(handle);
    const std::size_t all = matrix.allBlocks().end;
    std::size_t most = 0;
    for (std::size_t tokens = 1; tokens <= matrix.shape.maxTokens; ++tokens) {
        const std::size_t wanted =
            m_options.backendBlocks ? std::min(all, m_options.backendBlocks(handle, matrix, tokens))
                                    : all;
        setSplit(indexOf(handle), tokens, wanted);
        most = std::max(most, wanted);
    }
    return most;
}

void ProjectionRunner::makeResident()
{
    std::optional<BackendReport> refused;
    for (std::size_t i = 0; i < m_plan.matrices().size(); ++i) {
        const MatrixHandle handle = matrixHandle(i);
        const PlannedMatrix& matrix = m_plan.at(handle);
        const std::size_t all = matrix.allBlocks().end;
        const std::size_t wanted = wantBlocks(handle);
        if (wanted == 0) {
            continue;
        }
        Status status = m_backend->supports(matrix.shape);
        if (status.ok()) {
            status = m_backend->makeResident(handle, matrix, {0, wanted});
        }
        if (status.ok()) {
            // What is fetched in advance is what single tokens, the many, leave here.
            const BlockRun usual = {blocksThere(handle, 1), all};
            TRILUME_CHECK(m_cpu.makeResident(handle, matrix, usual).ok());
            continue;
        }
        std::fill_n(m_blocksThere.begin() + static_cast<std::ptrdiff_t>(m_firstSplit[i]),
                    matrix.shape.maxTokens, 0);
        if (m_backend->health() == BackendHealth::Lost) {
            giveUp(status.error());
            return;
        }
        if (refused) {
            ++refused->matrices;
        } else {
            refused = BackendReport{BackendTrouble::Refused, status.error(), 1};
        }
    }
    if (refused) {
        m_watch.tell(*refused);
    }
}

ProjectionRunner::Submission ProjectionRunner::submit(std::span<const Projection> group)
{
    m_cpuJobs.clear();
    Slot* slot = m_isBackendUsed ? &freeSlot() : nullptr;
    for (const Projection& projection : group) {
        const std::size_t all = m_plan.at(projection.matrix).allBlocks().end;
        const std::size_t there =
            slot != nullptr ? blocksThere(projection.matrix, projection.activations.tokens) : 0;
        if (there != 0) {
            slot->jobs.push_back({projection, {0, there}});
        }
        if (there != all) {
            m_cpuJobs.push_back({projection, {there, all}});
        }
    }
    const bool isOut = slot != nullptr && !slot->jobs.empty() && submitToBackend(*slot);
    if (!m_cpuJobs.empty()) {
        computeHere(m_cpuJobs);
    }
    return isOut ? Submission{static_cast<std::size_t>(slot - m_slots.data())} : kNothingOut;
}

// One that is free has no jobs either.
ProjectionRunner::Slot& ProjectionRunner::freeSlot()
{
    const auto slot = std::find_if(m_slots.begin(), m_slots.end(),
                                   [](const Slot& other) { return !other.ticket; });
    TRILUME_CHECK(slot != m_slots.end());
    slot->jobs.clear();
    return *slot;
}

// What it does not take becomes work of the processor.
bool ProjectionRunner::submitToBackend(Slot& slot)
{
    const Result<Ticket> ticket = m_backend->submit(slot.jobs);
    if (ticket.ok()) {
        slot.ticket = ticket.value();
        slot.submitted = std::chrono::steady_clock::now();
        return true;
    }
    m_cpuJobs.insert(m_cpuJobs.end(), slot.jobs.begin(), slot.jobs.end());
    onFailure(ticket.error());
    return false;
}

// While the ticket before it was out, the device was busy with that.
Deadline ProjectionRunner::deadlineOf(const Slot& slot) const
{
    const std::chrono::milliseconds patience =
        m_options.patience ? m_options.patience(slot.jobs) : kUsualPatience;
    return std::max(slot.submitted, m_lastEnd)
           + std::clamp(patience, std::chrono::milliseconds(0), kMostPatience);
}

double ProjectionRunner::finish(Submission submission)
{
    if (submission == kNothingOut) {
        return 0.0;
    }
    Slot& slot = m_slots[static_cast<std::size_t>(submission)];
    TRILUME_CHECK(slot.ticket);
    // Of a backend that was given up meanwhile nothing is expected any more.
    const Deadline deadline = m_isBackendUsed ? deadlineOf(slot) : Deadline{};
    const TicketStatus status = m_backend->wait(*slot.ticket, deadline);
    if (status.state == TicketState::Out) {
        m_backend->abandon(*slot.ticket);
    }
    slot.ticket.reset();
    m_lastEnd = std::chrono::steady_clock::now();
    if (status.state == TicketState::Done) {
        m_watch.noteSuccess();
        return status.deviceSeconds;
    }
    computeHere(slot.jobs);
    if (status.state == TicketState::Failed) {
        onFailure(status.error);
    } else {
        onFailure({Errc::Device, Sentence::of("A product was not done in time.")});
    }
    return 0.0;
}

void ProjectionRunner::computeHere(std::span<const ProjectionJob> jobs)
{
    const Result<Ticket> ticket = m_cpu.submit(jobs);
    TRILUME_CHECK(ticket.ok());
    TRILUME_CHECK(m_cpu.wait(ticket.value(), Deadline::max()).state == TicketState::Done);
}

void ProjectionRunner::onFailure(const Error& error)
{
    if (!m_isBackendUsed) {
        return; // it was given up while this was out
    }
    if (m_watch.noteFailure() || m_backend->health() == BackendHealth::Lost) {
        giveUp(error);
    } else {
        m_watch.tell({BackendTrouble::Redone, error});
    }
}

// The matrices may stay where they are: the backend goes with the sequence, or when it is opened
// anew.
void ProjectionRunner::giveUp(const Error& error)
{
    m_isBackendUsed = false;
    for (std::size_t i = 0; i < m_plan.matrices().size(); ++i) {
        const MatrixHandle handle = matrixHandle(i);
        const PlannedMatrix& matrix = m_plan.at(handle);
        TRILUME_CHECK(m_cpu.makeResident(handle, matrix, matrix.allBlocks()).ok());
    }
    m_watch.tell({BackendTrouble::GivenUp, error, 0, m_backend->health() == BackendHealth::Lost});
}

} // namespace trilume::accel
