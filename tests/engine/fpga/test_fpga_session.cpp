// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/fpga/board_session/board_session.h"
#include "engine/fpga/board_session/telemetry.h"
#include "tests/engine/fpga/fake_board.h"
#include "tests/engine/fpga/fpga_case.h"

#include <array>
#include <atomic>
#include <map>
#include <thread>

using namespace trilume;
using namespace trilume::fpga;

namespace {

constexpr std::uint32_t kSeed = 20261128;
constexpr std::chrono::seconds kLong{30};

// As a board of the fake's clock.
const Board& fakeAsBoard()
{
    static const Board board = [] {
        Board made = *findBoard("ecp5-25f");
        made.id = "fake";
        made.geometry = kGeometries[5]; // of four vectors
        made.clockKilohertz.value = 100'000.0;
        return made;
    }();
    return board;
}

// Of so many cores, of which one may go wrong.
std::unique_ptr<BoardSession> openFakes(std::size_t cores,
                                        const std::map<std::uint64_t, Fault>& faults)
{
    std::vector<std::unique_ptr<Bus>> fakes;
    for (std::size_t core = 0; core < cores; ++core) {
        auto fake = std::make_unique<FakeBoard>(fakeAsBoard().geometry);
        if (core + 1 == cores) {
            for (const auto& [job, fault] : faults) {
                fake->failAt(job, fault);
            }
        }
        fakes.push_back(std::move(fake));
    }
    return std::move(BoardSession::open(fakeAsBoard(), std::move(fakes))).value();
}

struct Rig
{
    explicit Rig(std::size_t cores = 2, const std::map<std::uint64_t, Fault>& faults = {})
        : session(openFakes(cores, faults))
    {}

    // With its results in `results`.
    [[nodiscard]] SessionJob job(MatrixId matrix, const Operands& operands)
    {
        results.assign(operands.vectors * operands.rows, kUntouched);
        return {matrix,
                0,
                operands.rows,
                operands.vectors,
                operands.activations.data(),
                operands.stride(),
                results.data(),
                operands.rows};
    }

    [[nodiscard]] bool isRight(const Operands& operands) const
    {
        for (std::size_t i = 0; i < results.size(); ++i) {
            if (results[i] != operands.sum(i % operands.rows, i / operands.rows)) {
                return false;
            }
        }
        return true;
    }

    [[nodiscard]] bool isUntouched() const
    {
        return std::all_of(results.begin(), results.end(),
                           [](std::int32_t sum) { return sum == kUntouched; });
    }

    static constexpr std::int32_t kUntouched = -12345;

    std::unique_ptr<BoardSession> session;
    std::vector<std::int32_t> results;
};

} // namespace

class TestFpgaSession final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void computesSomeRows_data();
    void computesSomeRows();
    void jobsOfATicketGoToTheirPlaces();
    void refusesWhatMakesNoSense();
    void isBusyWithTooManyTickets();
    void writesNothingForACancelledTicket();
    void endsAWaitWhenItIsClosed();
    void tellsOfALostBoard();
    void keepsMatricesThatAreInUse();
    void testsItself();
    void figuresHaveLabelsAndSources();
    void aBoardThatIsThereRestsBesideItsJobs();
};

void TestFpgaSession::computesSomeRows_data()
{
    QTest::addColumn<int>("cores");
    QTest::newRow("1 core") << 1;
    QTest::newRow("2 cores") << 2;
    QTest::newRow("3 cores") << 3;
    QTest::newRow("more cores than blocks") << 9;
}

void TestFpgaSession::computesSomeRows()
{
    const QFETCH(int, cores);
    std::mt19937 random(kSeed);
    Rig rig(static_cast<std::size_t>(cores));
    const Operands operands(50, 70, 4, random);
    const auto matrix = rig.session->upload(operands.matrix());
    QVERIFY(matrix.ok());
    for (const auto& [first, count] : std::vector<std::pair<std::size_t, std::size_t>>{
             {0, 50}, {0, 1}, {7, 2}, {8, 8}, {13, 30}, {49, 1}}) {
        SessionJob job = rig.job(matrix.value(), operands);
        job.firstRow = first;
        job.rows = count;
        const auto ticket = rig.session->submit({&job, 1});
        QVERIFY(ticket.ok() && rig.isUntouched());
        const WaitResult waited = rig.session->wait(ticket.value(), kLong);
        QVERIFY(waited.outcome == WaitOutcome::Done);
        QVERIFY(waited.cost.cycles > 0 && waited.cost.bytes > 0);
        for (std::size_t i = 0; i < rig.results.size(); ++i) {
            const bool isThere = i % 50 < count;
            QCOMPARE(rig.results[i],
                     isThere ? operands.sum(first + i % 50, i / 50) : Rig::kUntouched);
        }
        QVERIFY(rig.session->wait(ticket.value(), kLong).outcome == WaitOutcome::Unknown);
    }
}

// A matrix of one block has rows on one core only.
void TestFpgaSession::jobsOfATicketGoToTheirPlaces()
{
    std::mt19937 random(kSeed);
    Rig rig;
    const Operands wide(5, 90, 1, random);
    const Operands tall(77, 30, 1, random);
    const auto first = rig.session->upload(wide.matrix());
    const auto second = rig.session->upload(tall.matrix());
    Rig other(1);
    const SessionJob job = rig.job(second.value(), tall);
    const SessionJob small = other.job(first.value(), wide);
    const auto ticket = rig.session->submit(std::array<SessionJob, 3>{small, job, small});
    QVERIFY(rig.session->wait(ticket.value(), kLong).outcome == WaitOutcome::Done);
    QVERIFY(rig.isRight(tall) && other.isRight(wide));
}

void TestFpgaSession::refusesWhatMakesNoSense()
{
    std::mt19937 random(kSeed);
    Rig rig;
    Operands operands(50, 70, 4, random);
    const auto matrix = rig.session->upload(operands.matrix());
    QVERIFY(matrix.ok());
    const SessionJob good = rig.job(matrix.value(), operands);
    const auto isRefused = [&](auto change) {
        std::array<SessionJob, 2> jobs{good, good};
        change(jobs[1]);
        const auto ticket = rig.session->submit(jobs);
        return !ticket && ticket.error().code == Errc::InvalidArgument;
    };
    QVERIFY(isRefused([](SessionJob& job) { job.vectors = 0; }));
    QVERIFY(isRefused([](SessionJob& job) { job.vectors = 5; }));
    QVERIFY(isRefused([](SessionJob& job) { job.rows = 0; }));
    QVERIFY(isRefused([](SessionJob& job) { job.rows = 51; }));
    QVERIFY(isRefused([](SessionJob& job) { job.firstRow = ~std::size_t{0}; }));
    QVERIFY(isRefused([](SessionJob& job) { job.firstRow = 1; }));
    QVERIFY(isRefused([](SessionJob& job) { job.activations = nullptr; }));
    QVERIFY(isRefused([](SessionJob& job) { job.results = nullptr; }));
    QVERIFY(isRefused([](SessionJob& job) { job.activationStride = 69; }));
    QVERIFY(isRefused([](SessionJob& job) { job.resultStride = 49; }));
    QVERIFY(isRefused([](SessionJob& job) { job.matrix = MatrixId{777}; }));
    QVERIFY(!rig.session->submit({}));
    operands.trits[5] = 2;
    const auto wrong = rig.session->upload(operands.matrix());
    QVERIFY(!wrong && wrong.error().code == Errc::InvalidArgument);
    QVERIFY(rig.isUntouched());
}

void TestFpgaSession::isBusyWithTooManyTickets()
{
    std::mt19937 random(kSeed);
    Rig rig;
    const Operands operands(50, 70, 1, random);
    const auto matrix = rig.session->upload(operands.matrix());
    const SessionJob job = rig.job(matrix.value(), operands);
    std::vector<SessionTicket> tickets;
    for (std::size_t i = 0; i < BoardSession::kMostTickets; ++i) {
        const auto ticket = rig.session->submit({&job, 1});
        QVERIFY(ticket.ok());
        tickets.push_back(ticket.value());
    }
    const auto refused = rig.session->submit({&job, 1});
    QVERIFY(!refused && refused.error().code == Errc::Cancelled);
    for (const SessionTicket ticket : tickets) {
        QVERIFY(rig.session->wait(ticket, kLong).outcome == WaitOutcome::Done);
    }
    QVERIFY(rig.isRight(operands));
    QVERIFY(rig.session->submit({&job, 1}).ok());
}

void TestFpgaSession::writesNothingForACancelledTicket()
{
    std::mt19937 random(kSeed);
    Rig rig;
    const Operands operands(50, 70, 1, random);
    const auto matrix = rig.session->upload(operands.matrix());
    const SessionJob job = rig.job(matrix.value(), operands);
    for (int i = 0; i < 50; ++i) {
        const auto ticket = rig.session->submit({&job, 1});
        std::atomic<bool> isWaiting = false;
        WaitResult waited;
        std::thread waiter([&] {
            isWaiting = true;
            waited = rig.session->wait(ticket.value(), kLong);
        });
        while (!isWaiting) {
            std::this_thread::yield();
        }
        rig.session->cancel(ticket.value());
        waiter.join();
        // It may have been done, or have begun to wait, before or after.
        QVERIFY(waited.outcome == WaitOutcome::Done || rig.isUntouched());
        rig.results.assign(rig.results.size(), Rig::kUntouched);
        QVERIFY(rig.session->wait(ticket.value(), kLong).outcome == WaitOutcome::Unknown);
    }
    rig.session->cancel(SessionTicket{987654}); // without effect
    QVERIFY(rig.session->unload(matrix.value()).ok());
}

void TestFpgaSession::endsAWaitWhenItIsClosed()
{
    std::mt19937 random(kSeed);
    int cancelled = 0;
    for (int i = 0; i < 20; ++i) {
        Rig rig;
        const Operands operands(2000, 500, 1, random);
        const auto matrix = rig.session->upload(operands.matrix());
        const std::vector<SessionJob> jobs(20, rig.job(matrix.value(), operands));
        const auto ticket = rig.session->submit(jobs);
        std::atomic<bool> hasReturned = false;
        WaitResult waited;
        std::thread waiter([&] {
            waited = rig.session->wait(ticket.value(), kLong);
            hasReturned = true;
        });
        while (rig.session->threadsInWait() == 0 && !hasReturned) {
            std::this_thread::yield();
        }
        rig.session.reset();
        waiter.join();
        QVERIFY(waited.outcome == WaitOutcome::Cancelled || waited.outcome == WaitOutcome::Done);
        QVERIFY(waited.outcome == WaitOutcome::Done || rig.isUntouched());
        cancelled += waited.outcome == WaitOutcome::Cancelled ? 1 : 0;
    }
    QVERIFY(cancelled > 0);
}

void TestFpgaSession::tellsOfALostBoard()
{
    std::mt19937 random(kSeed);
    Rig rig(2, {{1, Fault::Vanish}});
    const Operands operands(50, 70, 1, random);
    const auto matrix = rig.session->upload(operands.matrix());
    const SessionJob job = rig.job(matrix.value(), operands);
    const auto outcome = [&] {
        return rig.session->wait(rig.session->submit({&job, 1}).value(), kLong);
    };
    QVERIFY(outcome().outcome == WaitOutcome::Done);
    for (int i = 0; i < 3; ++i) {
        const WaitResult lost = outcome();
        QVERIFY(lost.outcome == WaitOutcome::Lost && !lost.error.english().empty());
    }
    QVERIFY(!rig.session->upload(operands.matrix()));
    QVERIFY(rig.session->unload(matrix.value()).ok());
}

void TestFpgaSession::keepsMatricesThatAreInUse()
{
    std::mt19937 random(kSeed);
    Rig rig;
    const Operands operands(50, 70, 1, random);
    const auto matrix = rig.session->upload(operands.matrix());
    const SessionJob job = rig.job(matrix.value(), operands);
    const auto ticket = rig.session->submit({&job, 1});
    QVERIFY(!rig.session->unload(matrix.value()));
    QVERIFY(rig.session->wait(ticket.value(), kLong).outcome == WaitOutcome::Done);
    QVERIFY(rig.session->unload(matrix.value()).ok());
    QVERIFY(!rig.session->unload(matrix.value()));
    QVERIFY(!rig.session->submit({&job, 1}));
}

void TestFpgaSession::testsItself()
{
    Rig rig;
    QVERIFY(rig.session->selfTest().ok());
    Rig wrong(2, {{0, Fault::WrongResult}, {1, Fault::WrongResult}});
    QVERIFY(!wrong.session->selfTest());
}

void TestFpgaSession::figuresHaveLabelsAndSources()
{
    std::mt19937 random(kSeed);
    Rig rig(1);
    const Operands operands(64, 160, 1, random); // 8 blocks, 10 tiles
    const auto matrix = rig.session->upload(operands.matrix());
    const SessionJob job = rig.job(matrix.value(), operands);
    const auto read = [&](std::uint32_t kind) {
        const auto all =
            readingsOf(rig.session->board(), rig.session->identity(), rig.session->counters());
        return *std::find_if(all.begin(), all.end(),
                             [&](const auto& reading) { return reading.kind == kind; });
    };
    QCOMPARE(read(TRILUME_ACCEL_JOULES).value, 0.0);
    QCOMPARE(read(TRILUME_ACCEL_WATTS).value, 0.6); // at rest
    QVERIFY(rig.session->wait(rig.session->submit({&job, 1}).value(), kLong).outcome
            == WaitOutcome::Done);
    const double cycles = 60 + 8 * 10;
    const double bytes = 8 * 10 * 32 + 160 + 8 * 32;
    QCOMPARE(read(TRILUME_ACCEL_CYCLES).value, cycles);
    QCOMPARE(read(TRILUME_ACCEL_BYTES).value, bytes);
    QCOMPARE(read(TRILUME_ACCEL_BUSY_SECONDS).value, cycles / 100e6);
    QCOMPARE(read(TRILUME_ACCEL_CLOCK_HZ).value, 100e6);
    const double joules = 0.6 * cycles / 100e6 + 7e-12 * 64 * 160 + 200e-12 * bytes;
    QCOMPARE(read(TRILUME_ACCEL_JOULES).value, joules);
    QCOMPARE(read(TRILUME_ACCEL_WATTS).value, joules / (cycles / 100e6));
    QCOMPARE(read(TRILUME_ACCEL_JOULES).label, TRILUME_ACCEL_LABEL_MODELLED);
    QCOMPARE(read(TRILUME_ACCEL_JOULES).scope, TRILUME_ACCEL_SCOPE_BOARD);
    QVERIFY(QByteArray(read(TRILUME_ACCEL_JOULES).source).contains("OrangeCrab"));
    QCOMPARE(read(TRILUME_ACCEL_CYCLES).renewals, std::uint64_t{1});
}

// Its watts at rest go on while the processor does its share, and before the first job.
void TestFpgaSession::aBoardThatIsThereRestsBesideItsJobs()
{
    std::mt19937 random(kSeed);
    Rig rig(1);
    const auto joulesAfter = [&](std::optional<double> openSeconds) {
        const auto all = readingsOf(rig.session->board(), rig.session->identity(),
                                    rig.session->counters(), nullptr, openSeconds);
        return std::ranges::find(all, TRILUME_ACCEL_JOULES, &trilume_accel_reading_t::kind)->value;
    };
    QCOMPARE(joulesAfter({}), 0.0);
    QCOMPARE(joulesAfter(2.0), 1.2);
    const Operands operands(64, 160, 1, random);
    const SessionJob job = rig.job(rig.session->upload(operands.matrix()).value(), operands);
    QVERIFY(rig.session->wait(rig.session->submit({&job, 1}).value(), kLong).outcome
            == WaitOutcome::Done);
    const double atWork = joulesAfter({});
    const double busy = secondsOf(rig.session->identity(), rig.session->counters().cost.cycles);
    QCOMPARE(joulesAfter(3.0), atWork + 0.6 * (3.0 - busy));
}

QTEST_APPLESS_MAIN(TestFpgaSession)
#include "test_fpga_session.moc"
