// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/projection_runner.h"
#include "engine/kernels/kernel_choice.h"
#include "tests/engine/accel/accel_case.h"
#include "tests/support/fake_device.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <span>
#include <vector>

using namespace trilume;
using accel::BackendReport;
using accel::BackendTrouble;
using accel::matrixHandle;
using accel::ProjectionRunner;
using tests::AccelCase;
using tests::FakeDevice;
using tests::FakeDeviceScript;
using tests::TicketFate;

Q_DECLARE_METATYPE(TicketFate)

namespace {

using Troubles = std::vector<BackendTrouble>;

constexpr std::size_t kHeight = 100; // seven blocks
constexpr std::size_t kAll = 7;

// A runner with a device, and what it reported.
struct Bench
{
    explicit Bench(FakeDeviceScript script)
        : device(std::move(script))
    {
        options.backend =
            [this](
                const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
            return device.connect();
        };
        options.patience = [](std::span<const accel::ProjectionJob>) {
            return FakeDeviceScript().patience;
        };
        options.report = [this](const BackendReport& report) {
            reports.push_back(report);
        };
    }

    void start()
    {
        runner =
            std::make_unique<ProjectionRunner>(*kernels::chosenKernelTable().value(), team,
                                               accel::ProjectionPlan(matrices.plan()), options);
    }

    [[nodiscard]] bool isRightAfter(std::size_t matrix)
    {
        matrices.clearSums();
        runner->run(std::array{matrices.projection(matrix)});
        return matrices.isRight(matrix);
    }

    [[nodiscard]] Troubles troubles() const
    {
        Troubles all;
        for (const BackendReport& report : reports) {
            all.push_back(report.trouble);
        }
        return all;
    }

    FakeDevice device;
    ThreadTeam team{{2}};
    AccelCase matrices{{kHeight, 33}, 70, 3};
    accel::ProjectionOptions options;
    std::vector<BackendReport> reports;
    std::unique_ptr<ProjectionRunner> runner;
};

} // namespace

class TestProjectionRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsRows_data();
    void splitsRows();
    void splitsByTheNumberOfTokens();
    void tellsTheTimeOfTheDevice();
    void redoesWhatFails_data();
    void redoesWhatFails();
    void givesUpAfterFailuresInARow();
    void givesUpAfterFailuresAmongSuccesses();
    void forgivesRareFailures();
    void recoversAfterRareFailures();
    void followsTheFasterOne_data();
    void followsTheFasterOne();
    void measuresAndSaysHowMatricesLie();
    void goesOnWhereMeasuringFails();
    void asksForThePatienceOfEachGroup();
    void doesNotWaitForADeviceThatWasGivenUp();
    void abandonsWhatIsOutAtItsEnd();
    void goesOnAfterWhatWasNotFinished();
    void keepsRefusedMatricesHere();
    void goesOnWithoutADeviceThatCannotBeOpened();
    void givesUpADeviceThatVanishesWhileItIsFilled();
    void wantsInputsEarlyWhereTheyHelp();
    void takesADeviceThatHasReturned();
    void opensADeviceThatComesLater();
    void staysWithoutADeviceThatIsNotAskedFor();
};

void TestProjectionRunner::splitsRows_data()
{
    QTest::addColumn<int>("blocks");
    QTest::addColumn<int>("tickets");
    for (const int blocks : {0, 1, 2, 3, 4, 5, 6, 7, 8}) { // 8: more than there are
        QTest::addRow("%d", blocks) << blocks << (blocks == 0 ? 0 : 1);
    }
}

void TestProjectionRunner::splitsRows()
{
    QFETCH(int, blocks);
    QFETCH(int, tickets);
    Bench bench({.startsWhenAwaited = true});
    bench.options.backendBlocks = [blocks](accel::MatrixHandle, const accel::PlannedMatrix&,
                                           std::size_t) {
        return static_cast<std::size_t>(blocks);
    };
    bench.start();
    QVERIFY(bench.isRightAfter(0));
    const tests::FakeDeviceLog log = bench.device.log();
    QCOMPARE(log.tickets, static_cast<std::size_t>(tickets));
    QCOMPARE(log.done, static_cast<std::size_t>(tickets));
    QCOMPARE(log.misuses.size(), std::size_t{0});
    QVERIFY(bench.reports.empty());
}

// A device that pays for a batch only: its matrices are there, and single tokens stay here.
void TestProjectionRunner::splitsByTheNumberOfTokens()
{
    Bench bench({});
    std::vector<std::size_t> asked;
    bench.options.backendBlocks = [&asked](accel::MatrixHandle handle, const accel::PlannedMatrix&,
                                           std::size_t tokens) {
        if (handle == matrixHandle(0)) {
            asked.push_back(tokens);
        }
        return tokens == 1 ? 0 : tokens == 2 ? 4 : kAll;
    };
    bench.start();
    QVERIFY((asked == std::vector<std::size_t>{1, 2, 3}));
    for (const std::size_t tokens : {1U, 3U, 2U, 1U}) {
        bench.matrices.useTokens(tokens);
        QVERIFY(bench.isRightAfter(0));
        QCOMPARE(bench.runner->gainsByEarlyInputs(matrixHandle(0), tokens), tokens > 1);
    }
    const tests::FakeDeviceLog log = bench.device.log();
    QCOMPARE(log.tickets, std::size_t{2});
    QCOMPARE(log.done, std::size_t{2});
    QCOMPARE(log.misuses.size(), std::size_t{0}); // among them: blocks that are not there
    QCOMPARE(asked.size(), std::size_t{3});       // not again for a job
}

// Of what it has done: nothing of what was computed here.
void TestProjectionRunner::tellsTheTimeOfTheDevice()
{
    Bench bench(
        {.fate =
             [](std::size_t number) { return number == 1 ? TicketFate::Fails : TicketFate::Works; },
         .secondsOfTicket = 0.25});
    bench.start();
    const std::array group{bench.matrices.projection(0), bench.matrices.projection(1)};
    QCOMPARE(bench.runner->run(group), 0.25);
    QCOMPARE(bench.runner->run(group), 0.0);
    const auto one = bench.runner->submit(std::span(group).first(1));
    const auto other = bench.runner->submit(std::span(group).last(1));
    QCOMPARE(bench.runner->finish(other) + bench.runner->finish(one), 0.5);
}

void TestProjectionRunner::redoesWhatFails_data()
{
    QTest::addColumn<TicketFate>("fate");
    QTest::addColumn<int>("blocks");
    QTest::addColumn<bool>("isLost");
    for (const int blocks : {3, 7}) {
        QTest::addRow("fails, %d blocks", blocks) << TicketFate::Fails << blocks << false;
        QTest::addRow("refused, %d blocks", blocks) << TicketFate::Refused << blocks << false;
        QTest::addRow("silent, %d blocks", blocks) << TicketFate::NeverAnswers << blocks << false;
        QTest::addRow("late, %d blocks", blocks) << TicketFate::AnswersLate << blocks << false;
        QTest::addRow("vanishes, %d blocks", blocks) << TicketFate::Vanishes << blocks << true;
    }
}

void TestProjectionRunner::redoesWhatFails()
{
    QFETCH(TicketFate, fate);
    QFETCH(int, blocks);
    QFETCH(bool, isLost);
    Bench bench({.fate = [fate](std::size_t number) {
        return number == 1 || number == 2 ? fate : TicketFate::Works;
    }});
    bench.options.backendBlocks = [blocks](accel::MatrixHandle, const accel::PlannedMatrix&,
                                           std::size_t) {
        return static_cast<std::size_t>(blocks);
    };
    bench.start();
    for (int i = 0; i < 5; ++i) {
        QVERIFY(bench.isRightAfter(0));
    }
    bench.runner.reset();
    const tests::FakeDeviceLog log = bench.device.log();
    QCOMPARE(log.tickets, isLost ? std::size_t{2} : std::size_t{5});
    QCOMPARE(log.done, isLost ? std::size_t{1} : std::size_t{3});
    QCOMPARE(log.late, fate == TicketFate::AnswersLate ? std::size_t{2} : std::size_t{0});
    QCOMPARE(log.misuses.size(), std::size_t{0});
    // Told once, though it happened twice.
    QVERIFY(bench.troubles()
            == Troubles{isLost ? BackendTrouble::GivenUp : BackendTrouble::Redone});
    QCOMPARE(bench.reports.front().error.code, Errc::Device);
    QVERIFY(!bench.reports.front().error.english().empty());
}

void TestProjectionRunner::givesUpAfterFailuresInARow()
{
    Bench bench({.fate = [](std::size_t) {
        return TicketFate::NeverAnswers;
    }});
    bench.start();
    for (int i = 0; i < 6; ++i) {
        QVERIFY(bench.isRightAfter(0));
    }
    QCOMPARE(bench.device.log().tickets, bench.options.mostFailures);
    QCOMPARE(bench.device.log().abandoned, bench.options.mostFailures);
    QVERIFY((bench.troubles() == Troubles{BackendTrouble::Redone, BackendTrouble::GivenUp}));
}

// A device that is too slow for one of five matrices costs its patience at each of them.
void TestProjectionRunner::givesUpAfterFailuresAmongSuccesses()
{
    Bench bench({.fate = [](std::size_t number) {
        return number % 5 == 4 ? TicketFate::NeverAnswers : TicketFate::Works;
    }});
    bench.start();
    for (int i = 0; i < 20; ++i) {
        QVERIFY(bench.isRightAfter(0));
    }
    QCOMPARE(bench.device.log().tickets, std::size_t{15});
    QVERIFY((bench.troubles() == Troubles{BackendTrouble::Redone, BackendTrouble::GivenUp}));
}

void TestProjectionRunner::forgivesRareFailures()
{
    Bench bench({.fate = [](std::size_t number) {
        return number % accel::kWatchedTickets == 0 ? TicketFate::Fails : TicketFate::Works;
    }});
    bench.start();
    for (int i = 0; i < 70; ++i) {
        QVERIFY(bench.isRightAfter(0));
    }
    QCOMPARE(bench.device.log().tickets, std::size_t{70});
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::Redone});
}

// Told when none of those that are watched has failed, and trouble after that is told again.
void TestProjectionRunner::recoversAfterRareFailures()
{
    Bench bench({.fate = [](std::size_t number) {
        return number % 40 == 1 ? TicketFate::Fails : TicketFate::Works;
    }});
    bench.start();
    for (std::size_t i = 0; i < 1 + accel::kWatchedTickets; ++i) {
        QVERIFY(bench.isRightAfter(0));
    }
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::Redone});
    QVERIFY(bench.isRightAfter(0));
    QVERIFY((bench.troubles() == Troubles{BackendTrouble::Redone, BackendTrouble::Recovered}));
    for (int i = 0; i < 60; ++i) {
        QVERIFY(bench.isRightAfter(0));
    }
    QVERIFY((bench.troubles()
             == Troubles{BackendTrouble::Redone, BackendTrouble::Recovered, BackendTrouble::Redone,
                         BackendTrouble::Recovered}));
}

void TestProjectionRunner::followsTheFasterOne_data()
{
    QTest::addColumn<double>("processor");
    QTest::addColumn<double>("device");
    QTest::addColumn<double>("oneBlock");
    QTest::addColumn<int>("blocks"); // of 100
    QTest::newRow("the device alone") << 1.0 << 0.05 << 0.05 << 100;
    QTest::newRow("the processor alone") << 0.05 << 1.0 << 1.0 << 0;
    QTest::newRow("as fast, in half the time") << 1.0 << 1.0 << 0.0 << 50;
    QTest::newRow("three times as fast") << 3.0 << 1.0 << 0.0 << 75;
    QTest::newRow("asking takes as long as computing here") << 1.0 << 2.0 << 1.0 << 0;
    QTest::newRow("asking takes half of that") << 1.0 << 1.5 << 0.5 << 25;
    QTest::newRow("a tenth is not worth it") << 1.0 << 0.08 << 0.01 << 100;
    QTest::newRow("asking takes nearly all") << 1.0 << 0.5 << 0.49 << 100;
    QTest::newRow("nothing was measured") << 0.0 << 0.0 << 0.0 << 0;
}

void TestProjectionRunner::followsTheFasterOne()
{
    QFETCH(double, processor);
    QFETCH(double, device);
    QFETCH(double, oneBlock);
    QFETCH(int, blocks);
    accel::OffloadRow row;
    row.blocks = 100;
    row.processorSeconds = processor;
    row.deviceSeconds = device;
    row.oneBlockSeconds = oneBlock;
    QCOMPARE(accel::fastestSplit(row), static_cast<std::size_t>(blocks));
}

void TestProjectionRunner::measuresAndSaysHowMatricesLie()
{
    for (const auto policy : {accel::OffloadPolicy::Everything, accel::OffloadPolicy::MeasureOnly,
                              accel::OffloadPolicy::WhatIsFaster}) {
        Bench bench({.roomForMatrices = 1});
        bench.options.offload = [policy] {
            return policy;
        };
        std::vector<accel::Placement> placements;
        bench.options.placed = [&placements](const accel::Placement& placement) {
            placements.push_back(placement);
        };
        bench.start();
        QCOMPARE(placements.size(), std::size_t{1});
        const accel::Placement& placement = placements.front();
        QCOMPARE(placement.matrices, std::size_t{2});
        if (policy != accel::OffloadPolicy::WhatIsFaster) {
            QCOMPARE(placement.matricesOnDevice, std::size_t{1});
        }
        const bool isMeasured = policy != accel::OffloadPolicy::Everything;
        if (placement.table.size() == 1) { // batches are left out where one token took long
            const accel::OffloadRow& row = placement.table.front();
            QVERIFY(3.0 * std::max(row.processorSeconds, row.deviceSeconds) >= 0.05);
        } else {
            QCOMPARE(placement.table.size(), isMeasured ? std::size_t{2} : std::size_t{0});
        }
        for (const accel::OffloadRow& row : placement.table) {
            QCOMPARE(row.rows, kHeight);
            QCOMPARE(row.columns, std::size_t{70});
            QCOMPARE(row.tokens, &row == placement.table.data() ? std::size_t{1} : std::size_t{3});
            QCOMPARE(row.blocks, kAll);
            QVERIFY(row.processorSeconds > 0.0 && row.deviceSeconds > 0.0
                    && row.oneBlockSeconds > 0.0);
            QCOMPARE(row.deviceBlocks, policy == accel::OffloadPolicy::WhatIsFaster
                                           ? accel::fastestSplit(row)
                                           : kAll);
        }
        QVERIFY(bench.isRightAfter(0) && bench.isRightAfter(1)); // whatever was decided
        QCOMPARE(bench.device.log().misuses.size(), std::size_t{0});
    }
}

void TestProjectionRunner::goesOnWhereMeasuringFails()
{
    Bench bench({.fate = [](std::size_t number) {
        return number == 2 ? TicketFate::Fails : TicketFate::Works;
    }});
    bench.options.offload = [] {
        return accel::OffloadPolicy::WhatIsFaster;
    };
    bench.start();
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::Redone});
    QVERIFY(bench.isRightAfter(0));
    QCOMPARE(bench.device.log().tickets, std::size_t{4});
}

// None at all for one matrix: its ticket is over before the device has begun.
void TestProjectionRunner::asksForThePatienceOfEachGroup()
{
    Bench bench({.fate = [](std::size_t number) {
        return number == 1 ? TicketFate::Works : TicketFate::NeverAnswers;
    }});
    bench.options.patience = [](std::span<const accel::ProjectionJob> group) {
        const bool isFirst = group.front().projection.matrix == matrixHandle(0);
        return std::chrono::milliseconds(isFirst ? 0 : 60'000);
    };
    bench.start();
    QVERIFY(bench.isRightAfter(0));
    QCOMPARE(bench.device.log().waits, std::size_t{0});
    QVERIFY(bench.isRightAfter(1));
    QCOMPARE(bench.device.log().waits, std::size_t{1});
}

// Of two that are out together, the second costs no patience once the first has ended it.
void TestProjectionRunner::doesNotWaitForADeviceThatWasGivenUp()
{
    Bench bench({.fate = [](std::size_t) {
        return TicketFate::NeverAnswers;
    }});
    bench.options.mostFailures = 1;
    bench.start();
    const auto first = bench.runner->submit(std::array{bench.matrices.projection(0)});
    const auto second = bench.runner->submit(std::array{bench.matrices.projection(1)});
    QCOMPARE(bench.device.log().mostOut, std::size_t{2});
    bench.runner->finish(first);
    bench.runner->finish(second);
    QVERIFY(bench.matrices.isRight(0));
    QVERIFY(bench.matrices.isRight(1));
    QCOMPARE(bench.device.log().waits, std::size_t{1});
    QCOMPARE(bench.device.log().abandoned, std::size_t{2});
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::GivenUp});
}

void TestProjectionRunner::abandonsWhatIsOutAtItsEnd()
{
    Bench bench({.startsWhenAwaited = true});
    bench.start();
    static_cast<void>(bench.runner->submit(std::array{bench.matrices.projection(0)}));
    bench.runner.reset();
    QCOMPARE(bench.device.log().abandoned, std::size_t{1});
    QCOMPARE(bench.device.log().misuses.size(), std::size_t{0});
}

// As after an exception between submit() and finish().
void TestProjectionRunner::goesOnAfterWhatWasNotFinished()
{
    Bench bench({.startsWhenAwaited = true});
    bench.start();
    for (std::size_t i = 0; i < 2 * ProjectionRunner::kMostSubmissions; ++i) {
        static_cast<void>(bench.runner->submit(std::array{bench.matrices.projection(0)}));
        static_cast<void>(bench.runner->submit(std::array{bench.matrices.projection(1)}));
        bench.runner->abandonAll();
    }
    QVERIFY(bench.isRightAfter(0));
    QCOMPARE(bench.device.log().misuses.size(), std::size_t{0});
    QVERIFY(bench.reports.empty());
}

void TestProjectionRunner::keepsRefusedMatricesHere()
{
    for (const bool isForItsShape : {true, false}) {
        Bench bench({.takes =
                         [&](const accel::ProjectionShape& shape) {
                             return !isForItsShape || shape.rows == kHeight;
                         },
                     .roomForMatrices = isForItsShape ? std::size_t{9} : std::size_t{1}});
        bench.start();
        QVERIFY(bench.isRightAfter(0));
        QVERIFY(bench.isRightAfter(1));
        QCOMPARE(bench.device.log().tickets, std::size_t{1});
        QCOMPARE(bench.device.log().misuses.size(), std::size_t{0});
        QVERIFY(bench.troubles() == Troubles{BackendTrouble::Refused});
        QCOMPARE(bench.reports.front().matrices, std::size_t{1});
        QCOMPARE(bench.reports.front().error.code,
                 isForItsShape ? Errc::Unsupported : Errc::OutOfMemory);
        QVERIFY(bench.runner->gainsByEarlyInputs(matrixHandle(0), 1));
        QVERIFY(!bench.runner->gainsByEarlyInputs(matrixHandle(1), 1));
    }
}

void TestProjectionRunner::goesOnWithoutADeviceThatCannotBeOpened()
{
    Bench bench({});
    bench.options.backend =
        [](const accel::ProjectionPlan&) -> Result<std::unique_ptr<accel::ProjectionBackend>> {
        return Error{Errc::NotFound, Sentence::asIs("There is no device.")};
    };
    bench.start();
    QVERIFY(bench.isRightAfter(0));
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::NotOpened});
    QCOMPARE(bench.reports.front().error.code, Errc::NotFound);
}

void TestProjectionRunner::givesUpADeviceThatVanishesWhileItIsFilled()
{
    Bench bench({.vanishesAtMatrix = 1});
    bench.start();
    QVERIFY(bench.isRightAfter(0));
    QVERIFY(bench.isRightAfter(1));
    QCOMPARE(bench.device.log().matrices, std::size_t{1});
    QCOMPARE(bench.device.log().tickets, std::size_t{0});
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::GivenUp});
}

void TestProjectionRunner::wantsInputsEarlyWhereTheyHelp()
{
    Bench alongside({});
    alongside.options.backendBlocks = [](accel::MatrixHandle handle, const accel::PlannedMatrix&,
                                         std::size_t) {
        return handle == matrixHandle(0) ? kAll : 0;
    };
    alongside.start();
    QVERIFY(alongside.runner->gainsByEarlyInputs(matrixHandle(0), 1));
    QVERIFY(!alongside.runner->gainsByEarlyInputs(matrixHandle(1), 1));

    Bench inTurn({.worksAlongside = false});
    inTurn.start();
    QVERIFY(!inTurn.runner->gainsByEarlyInputs(matrixHandle(0), 1));

    Bench failing({.fate = [](std::size_t) {
        return TicketFate::Vanishes;
    }});
    failing.start();
    QVERIFY(failing.isRightAfter(0));
    QVERIFY(!failing.runner->gainsByEarlyInputs(matrixHandle(0), 1));
}

// Gone at the second ticket of each connection, and there again when somebody says so.
void TestProjectionRunner::takesADeviceThatHasReturned()
{
    Bench bench({.fate = [](std::size_t number) {
        return number == 1 ? TicketFate::Vanishes : TicketFate::Works;
    }});
    bool isThere = false;
    bench.options.mayHaveReturned = [&isThere] {
        return isThere;
    };
    bench.start();
    const auto pass = [&bench] {
        bench.runner->beginPass();
        return bench.isRightAfter(0);
    };
    QVERIFY(pass() && pass() && pass()); // the second one is redone
    QCOMPARE(bench.device.log().connections, std::size_t{1});
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::GivenUp});
    isThere = true;
    QVERIFY(pass());
    QCOMPARE(bench.device.log().connections, std::size_t{2});
    QCOMPARE(bench.device.log().done, std::size_t{2});
    QVERIFY((bench.troubles() == Troubles{BackendTrouble::GivenUp, BackendTrouble::Returned}));
    isThere = false;
    QVERIFY(pass() && pass()); // it vanishes again, which is told again
    QVERIFY(
        (bench.troubles()
         == Troubles{BackendTrouble::GivenUp, BackendTrouble::Returned, BackendTrouble::GivenUp}));
    QCOMPARE(bench.device.log().misuses.size(), std::size_t{0});
}

void TestProjectionRunner::opensADeviceThatComesLater()
{
    Bench bench({});
    const auto open = bench.options.backend;
    bool isThere = false;
    int asked = 0;
    bench.options.backend = [&](const accel::ProjectionPlan& plan)
        -> Result<std::unique_ptr<accel::ProjectionBackend>> {
        if (isThere) {
            return open(plan);
        }
        return Error{Errc::NotFound, Sentence::asIs("There is no device.")};
    };
    bench.options.mayHaveReturned = [&asked] {
        ++asked;
        return true;
    };
    bench.start();
    for (int i = 0; i < 3; ++i) {
        bench.runner->beginPass();
        QVERIFY(bench.isRightAfter(0));
    }
    QCOMPARE(asked, 3);
    QVERIFY(bench.troubles() == Troubles{BackendTrouble::NotOpened}); // told once
    isThere = true;
    bench.runner->beginPass();
    QVERIFY(bench.isRightAfter(0));
    QCOMPARE(bench.device.log().done, std::size_t{1});
    QVERIFY((bench.troubles() == Troubles{BackendTrouble::NotOpened, BackendTrouble::Returned}));
    bench.runner->beginPass();
    QCOMPARE(asked, 4); // not while it is there
}

void TestProjectionRunner::staysWithoutADeviceThatIsNotAskedFor()
{
    Bench bench({.vanishesAtMatrix = 1});
    bench.start();
    bench.runner->beginPass();
    QVERIFY(bench.isRightAfter(0));
    QCOMPARE(bench.device.log().connections, std::size_t{1});
}

QTEST_GUILESS_MAIN(TestProjectionRunner)
#include "test_projection_runner.moc"
