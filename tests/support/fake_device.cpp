// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_device.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <optional>
#include <thread>
#include <utility>

namespace trilume::tests {

namespace {

using accel::BackendHealth;
using accel::BlockRun;
using accel::Deadline;
using accel::indexOf;
using accel::MatrixHandle;
using accel::PlannedMatrix;
using accel::ProjectionJob;
using accel::Ticket;
using accel::TicketState;
using accel::TicketStatus;

constexpr std::int32_t kNonsense = 0x5A5A5A5A;

Error deviceError(const char* what)
{
    return {Errc::Device, Sentence::asIs(std::string("The device ") + what + ".")};
}

// Gives others the processor, as a device does that takes its time.
void takeTime()
{
    for (int i = 0; i < 3; ++i) {
        std::this_thread::yield();
    }
}

// The device's copy of a matrix.
struct Resident
{
    std::size_t rows = 0;
    std::size_t columns = 0;
    std::size_t maxTokens = 0;
    BlockRun blocks;
    std::vector<std::int8_t> trits; // (rows of the blocks, columns)

    [[nodiscard]] std::size_t firstRow(BlockRun run) const
    {
        return std::min(rows, run.begin * kernels::kBlockRows);
    }

    [[nodiscard]] std::size_t lastRow(BlockRun run) const
    {
        return std::min(rows, run.end * kernels::kBlockRows);
    }
};

Resident copyOf(const PlannedMatrix& matrix, BlockRun blocks)
{
    Resident copy = {matrix.shape.rows, matrix.shape.columns, matrix.shape.maxTokens, blocks, {}};
    copy.trits.reserve((copy.lastRow(blocks) - copy.firstRow(blocks)) * copy.columns);
    for (std::size_t row = copy.firstRow(blocks); row < copy.lastRow(blocks); ++row) {
        for (std::size_t column = 0; column < copy.columns; ++column) {
            copy.trits.push_back(static_cast<std::int8_t>(matrix.weights->trit(row, column)));
        }
    }
    return copy;
}

std::vector<std::int8_t> codesOf(const ProjectionJob& job)
{
    const kernels::ActivationView& view = job.projection.activations;
    return {view.codes, view.codes + view.tokens * view.stride};
}

// (tokens, rows of the job)
std::vector<std::int32_t> multiply(const Resident& matrix,
                                   const ProjectionJob& job,
                                   const std::vector<std::int8_t>& codes)
{
    const kernels::ActivationView& view = job.projection.activations;
    const std::size_t origin = matrix.firstRow(matrix.blocks);
    std::vector<std::int32_t> sums;
    for (std::size_t n = 0; n < view.tokens; ++n) {
        for (std::size_t row = matrix.firstRow(job.blocks); row < matrix.lastRow(job.blocks);
             ++row) {
            const std::int8_t* trits = matrix.trits.data() + (row - origin) * matrix.columns;
            const std::int8_t* token = codes.data() + n * view.stride;
            std::int32_t sum = 0;
            for (std::size_t column = 0; column < matrix.columns; ++column) {
                sum += trits[column] * token[column];
            }
            sums.push_back(sum);
        }
    }
    return sums;
}

} // namespace

class FakeConnection final : public accel::ProjectionBackend
{
public:
    explicit FakeConnection(FakeDevice& device)
        : m_device(device)
        , m_script(device.m_script)
        , m_thread([this] { work(); })
    {
        m_device.note([](FakeDeviceLog& log) { ++log.connections; });
    }

    ~FakeConnection() override
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_out.empty()) {
                misused("is closed while tickets are out");
            }
            m_isClosing = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    [[nodiscard]] Status supports(const accel::ProjectionShape& shape) const override
    {
        if (shape.scales != quant::ScaleKind::Tensor || shape.grid != quant::ActivationGrid::Token
            || (m_script.takes && !m_script.takes(shape))) {
            return Error{Errc::Unsupported, Sentence::asIs("The device does not take this shape.")};
        }
        return Done{};
    }

    [[nodiscard]] Status makeResident(MatrixHandle handle,
                                      const PlannedMatrix& matrix,
                                      BlockRun blocks) override;

    [[nodiscard]] bool worksAlongside() const override { return m_script.worksAlongside; }

    [[nodiscard]] Result<Ticket> submit(std::span<const ProjectionJob> group) override;
    [[nodiscard]] TicketStatus wait(Ticket ticket, Deadline deadline) override;
    void abandon(Ticket ticket) override;

    [[nodiscard]] BackendHealth health() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_isGone ? BackendHealth::Lost : BackendHealth::Usable;
    }

private:
    using Codes = std::vector<std::vector<std::int8_t>>; // (jobs)

    struct Task
    {
        std::vector<ProjectionJob> jobs;
        Codes submittedCodes; // as they were
        Codes readCodes;      // where it answers late and has begun
        TicketFate fate = TicketFate::Works;
        bool isBegun = false;
        bool isFinished = false;
        std::vector<std::vector<std::int32_t>> sums; // (jobs)
    };

    using Tasks = std::map<Ticket, Task>;

    void misused(const std::string& what) const
    {
        m_device.note([&](FakeDeviceLog& log) { log.misuses.push_back("The device " + what); });
    }

    // All of these with the mutex held.
    [[nodiscard]] std::optional<std::string> wrongIn(const ProjectionJob& job) const;
    [[nodiscard]] bool overlapsOneThatIsOut(const ProjectionJob& job) const;
    [[nodiscard]] TicketFate fateOf(std::size_t number) const;
    [[nodiscard]] Tasks::iterator nextTask();
    [[nodiscard]] Codes readCodes(const Task& task) const;
    void noteWait(Deadline deadline) const;
    void writeNonsense(const Task& task) const;
    [[nodiscard]] TicketStatus settle(Tasks::iterator task);

    void work();
    void workOn(std::unique_lock<std::mutex>& lock, Ticket ticket);
    void deliverLate(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] std::vector<std::vector<std::int32_t>> multiplyAll(
        const std::vector<ProjectionJob>& jobs,
        const Codes& codes) const;

    FakeDevice& m_device;
    const FakeDeviceScript& m_script;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::size_t, Resident> m_matrices; // guarded by m_mutex, as all below
    Tasks m_out;
    std::vector<Task> m_late; // abandoned when they had begun, and to be delivered all the same
    std::size_t m_tickets = 0;
    bool m_isAwaited = false;
    bool m_isGone = false;
    bool m_isClosing = false;
    std::thread m_thread;
};

std::unique_ptr<accel::ProjectionBackend> FakeDevice::connect()
{
    return std::make_unique<FakeConnection>(*this);
}

Status FakeConnection::makeResident(MatrixHandle handle,
                                    const PlannedMatrix& matrix,
                                    BlockRun blocks)
{
    if (!matrix.allBlocks().contains(blocks)) {
        misused("is asked for rows that a matrix does not have");
        return Error{Errc::InvalidArgument, Sentence::asIs("The matrix does not have these rows.")};
    }
    Resident copy = copyOf(matrix, blocks);
    const std::lock_guard lock(m_mutex);
    m_isGone = m_isGone || m_matrices.size() >= m_script.vanishesAtMatrix;
    if (m_isGone) {
        return deviceError("is gone");
    }
    if (m_matrices.size() >= m_script.roomForMatrices) {
        return Error{Errc::OutOfMemory,
                     Sentence::asIs("The device has no room for another matrix.")};
    }
    if (!m_matrices.emplace(indexOf(handle), std::move(copy)).second) {
        misused("is given a matrix twice");
    }
    m_device.note([](FakeDeviceLog& log) { ++log.matrices; });
    return Done{};
}

std::optional<std::string> FakeConnection::wrongIn(const ProjectionJob& job) const
{
    const auto found = m_matrices.find(indexOf(job.projection.matrix));
    if (found == m_matrices.end()) {
        return "is given a job for a matrix that it does not hold";
    }
    const Resident& matrix = found->second;
    const kernels::ActivationView& view = job.projection.activations;
    if (job.blocks.isEmpty() || !matrix.blocks.contains(job.blocks)) {
        return "is given a job for rows that it does not hold";
    }
    if (view.tokens == 0 || view.tokens > matrix.maxTokens) {
        return "is given a job with another number of tokens than was planned";
    }
    if (view.codes == nullptr || view.stride < kernels::activationStride(matrix.columns)
        || job.projection.accumulators == nullptr
        || job.projection.accumulatorStride < kernels::roundUp(matrix.rows, kernels::kBlockRows)) {
        return "is given a job with too little memory";
    }
    if (overlapsOneThatIsOut(job)) {
        return "is given accumulators that a ticket which is out may still write";
    }
    return std::nullopt;
}

bool FakeConnection::overlapsOneThatIsOut(const ProjectionJob& job) const
{
    for (const auto& [ticket, task] : m_out) {
        for (const ProjectionJob& other : task.jobs) {
            if (other.projection.accumulators == job.projection.accumulators
                && other.blocks.begin < job.blocks.end && job.blocks.begin < other.blocks.end) {
                return true;
            }
        }
    }
    return false;
}

TicketFate FakeConnection::fateOf(std::size_t number) const
{
    return m_script.fate ? m_script.fate(number) : TicketFate::Works;
}

Result<Ticket> FakeConnection::submit(std::span<const ProjectionJob> group)
{
    std::unique_lock lock(m_mutex);
    for (const ProjectionJob& job : group) {
        if (const auto wrong = wrongIn(job)) {
            misused(*wrong);
            return Error{Errc::InvalidArgument,
                         Sentence::asIs("A job was refused: the device " + *wrong + ".")};
        }
    }
    const TicketFate fate = fateOf(m_tickets++);
    m_device.note([](FakeDeviceLog& log) { ++log.tickets; });
    if (m_isGone || fate == TicketFate::Refused) {
        m_device.note([](FakeDeviceLog& log) { ++log.failed; });
        return deviceError(m_isGone ? "is gone" : "has a full queue");
    }
    const auto ticket = Ticket{m_tickets};
    Task& task = m_out[ticket];
    task.jobs.assign(group.begin(), group.end());
    for (const ProjectionJob& job : group) {
        task.submittedCodes.push_back(codesOf(job));
    }
    task.fate = fate;
    const std::size_t out = m_out.size();
    m_device.note([out](FakeDeviceLog& log) { log.mostOut = std::max(log.mostOut, out); });
    lock.unlock();
    m_changed.notify_all();
    return ticket;
}

FakeConnection::Tasks::iterator FakeConnection::nextTask()
{
    auto chosen = m_out.end();
    if (m_script.startsWhenAwaited && !m_isAwaited) {
        return chosen;
    }
    for (auto task = m_out.begin(); task != m_out.end(); ++task) {
        const bool isWaiting = !task->second.isBegun
                               && (task->second.fate == TicketFate::Works
                                   || task->second.fate == TicketFate::AnswersLate);
        if (isWaiting && (chosen == m_out.end() || m_script.newestFirst)) {
            chosen = task;
        }
    }
    return chosen;
}

FakeConnection::Codes FakeConnection::readCodes(const Task& task) const
{
    Codes codes;
    for (const ProjectionJob& job : task.jobs) {
        codes.push_back(codesOf(job));
    }
    if (codes != task.submittedCodes) {
        misused("finds codes changed that a ticket which is out still needs");
    }
    return codes;
}

void FakeConnection::work()
{
    std::unique_lock lock(m_mutex);
    while (!m_isClosing || !m_late.empty()) {
        const auto next = nextTask();
        if (!m_late.empty()) {
            deliverLate(lock);
        } else if (next == m_out.end()) {
            m_changed.wait(lock);
        } else {
            next->second.isBegun = true;
            workOn(lock, next->first);
        }
    }
}

// Whatever is done without the mutex, the ticket may be over afterwards.
void FakeConnection::workOn(std::unique_lock<std::mutex>& lock, Ticket ticket)
{
    lock.unlock();
    takeTime();
    lock.lock();
    const auto begun = m_out.find(ticket);
    if (begun == m_out.end()) {
        return;
    }
    const std::vector<ProjectionJob> jobs = begun->second.jobs;
    const Codes codes = readCodes(begun->second);
    if (begun->second.fate == TicketFate::AnswersLate) {
        begun->second.readCodes = codes; // for deliverLate()
        m_changed.notify_all();
        return;
    }
    lock.unlock();
    std::vector<std::vector<std::int32_t>> sums = multiplyAll(jobs, codes);
    takeTime();
    lock.lock();
    const auto finished = m_out.find(ticket);
    if (finished != m_out.end()) {
        finished->second.sums = std::move(sums);
        finished->second.isFinished = true;
        m_changed.notify_all();
    }
}

// The sums have nowhere to go.
void FakeConnection::deliverLate(std::unique_lock<std::mutex>& lock)
{
    const Task task = std::move(m_late.back());
    m_late.pop_back();
    lock.unlock();
    static_cast<void>(multiplyAll(task.jobs, task.readCodes));
    lock.lock();
    m_device.note([](FakeDeviceLog& log) { ++log.late; });
}

// Without the mutex: matrices are not made resident while tickets are out.
std::vector<std::vector<std::int32_t>> FakeConnection::multiplyAll(
    const std::vector<ProjectionJob>& jobs,
    const Codes& codes) const
{
    std::vector<std::vector<std::int32_t>> sums;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        sums.push_back(
            multiply(m_matrices.at(indexOf(jobs[i].projection.matrix)), jobs[i], codes[i]));
    }
    return sums;
}

void FakeConnection::noteWait(Deadline deadline) const
{
    if (deadline > std::chrono::steady_clock::now() + m_script.patience) {
        misused("is waited for longer than was agreed");
    }
    if (deadline > std::chrono::steady_clock::now()) {
        m_device.note([](FakeDeviceLog& log) { ++log.waits; });
    }
}

void FakeConnection::writeNonsense(const Task& task) const
{
    for (const ProjectionJob& job : task.jobs) {
        const accel::Projection& projection = job.projection;
        for (std::size_t n = 0; n < projection.activations.tokens; ++n) {
            std::int32_t* row = projection.accumulators + n * projection.accumulatorStride;
            std::fill(row + job.blocks.begin * kernels::kBlockRows,
                      row + job.blocks.end * kernels::kBlockRows, kNonsense);
        }
    }
}

TicketStatus FakeConnection::wait(Ticket ticket, Deadline deadline)
{
    std::unique_lock lock(m_mutex);
    const auto task = m_out.find(ticket);
    if (task == m_out.end()) {
        misused("is asked for a ticket that is not out");
        return {TicketState::Failed,
                {Errc::InvalidArgument, Sentence::asIs("The ticket is not out.")}};
    }
    noteWait(deadline);
    m_isAwaited = true;
    m_changed.notify_all();
    switch (task->second.fate) {
    case TicketFate::Works:
        break;
    case TicketFate::AnswersLate:
        m_changed.wait(lock, [&] { return !task->second.readCodes.empty(); });
        [[fallthrough]];
    case TicketFate::NeverAnswers:
        writeNonsense(task->second);
        m_device.note([](FakeDeviceLog& log) { ++log.timedOut; });
        return {TicketState::Out, {Errc::Device, {}}};
    case TicketFate::Vanishes:
        m_isGone = true;
        break;
    case TicketFate::Fails:
    case TicketFate::Refused:
        return settle(task);
    }
    if (m_isGone) {
        return settle(task);
    }
    if (!m_changed.wait_until(lock, deadline, [&] { return task->second.isFinished; })) {
        return {TicketState::Out, {Errc::Device, {}}};
    }
    m_isAwaited = m_out.size() > 1;
    return settle(task);
}

TicketStatus FakeConnection::settle(Tasks::iterator task)
{
    const Task settled = std::move(task->second);
    m_out.erase(task);
    if (m_isGone || settled.fate != TicketFate::Works) {
        writeNonsense(settled);
        m_device.note([](FakeDeviceLog& log) { ++log.failed; });
        return {TicketState::Failed, deviceError(m_isGone ? "is gone" : "reports a bus error")};
    }
    for (std::size_t i = 0; i < settled.jobs.size(); ++i) {
        const ProjectionJob& job = settled.jobs[i];
        const std::size_t tokens = job.projection.activations.tokens;
        const std::size_t rows = settled.sums[i].size() / tokens;
        for (std::size_t n = 0; n < tokens; ++n) {
            std::copy_n(settled.sums[i].data() + n * rows, rows,
                        job.projection.accumulators + n * job.projection.accumulatorStride
                            + job.blocks.begin * kernels::kBlockRows);
        }
    }
    m_device.note([](FakeDeviceLog& log) { ++log.done; });
    TicketStatus done;
    done.deviceSeconds = m_device.m_script.secondsOfTicket;
    return done;
}

// The thread reads codes with the mutex held only.
void FakeConnection::abandon(Ticket ticket)
{
    const std::lock_guard lock(m_mutex);
    auto task = m_out.extract(ticket);
    if (task.empty()) {
        misused("is told to abandon a ticket that is not out");
        return;
    }
    if (!task.mapped().readCodes.empty()) {
        m_late.push_back(std::move(task.mapped()));
    }
    m_device.note([](FakeDeviceLog& log) { ++log.abandoned; });
    m_changed.notify_all();
}

} // namespace trilume::tests
