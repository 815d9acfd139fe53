// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every backend owes its caller: the processor's, the device that tests use, a plugin's.
#include "engine/accel/cpu_backend.h"
#include "engine/accel/plugins/plugin_backend.h"
#include "engine/accel/projection_backend.h"
#include "engine/kernels/kernel_choice.h"
#include "tests/engine/accel/accel_case.h"
#include "tests/support/fake_device.h"

#include <QTest>

#include <array>
#include <memory>
#include <string>

using namespace trilume;
using accel::BlockRun;
using accel::Deadline;
using accel::ProjectionBackend;
using accel::ProjectionJob;
using accel::Ticket;
using accel::TicketState;
using tests::AccelCase;

Q_DECLARE_METATYPE(BlockRun)

namespace {

// A backend with what it stands on.
struct Opened
{
    ThreadTeam team{{2}};
    tests::FakeDevice device;
    std::unique_ptr<ProjectionBackend> backend;
};

std::unique_ptr<Opened> open(const QString& kind, const accel::ProjectionPlan& plan)
{
    auto opened = std::make_unique<Opened>();
    if (kind == QLatin1String("fake")) {
        opened->backend = opened->device.connect();
    } else if (kind == QLatin1String("plugin")) {
        opened->backend = std::make_unique<accel::PluginBackend>(
            accel::PluginDevice::open(accel::PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value(),
                                      "null:0")
                .value());
    } else {
        opened->backend = std::make_unique<accel::CpuBackend>(*kernels::chosenKernelTable().value(),
                                                              opened->team, plan);
    }
    return opened;
}

Deadline soon()
{
    return std::chrono::steady_clock::now() + std::chrono::milliseconds(900);
}

bool residentInFull(ProjectionBackend& backend, const accel::ProjectionPlan& plan)
{
    bool isRight = true;
    for (std::size_t i = 0; i < plan.matrices().size(); ++i) {
        const accel::PlannedMatrix& matrix = plan.matrices()[i];
        isRight = isRight && backend.supports(matrix.shape).ok()
                  && backend.makeResident(accel::matrixHandle(i), matrix, matrix.allBlocks()).ok();
    }
    return isRight;
}

// The null device, with one result that it writes wrong, and memory for so many bytes.
struct WrongDevice
{
    trilume_accel_job_t job = {};
    std::int64_t wrongResult = -1; // of the latest job; -1: none
    std::uint64_t memoryBytes = 0;
    trilume_accel_plugin_t real = {};
} wrongDevice; // clazy:exclude=non-pod-global-static

trilume_accel_result_t submitNoted(trilume_accel_device_t* device,
                                   const trilume_accel_job_t* jobs,
                                   std::size_t jobSize,
                                   std::uint32_t count,
                                   trilume_accel_ticket_t* ticket,
                                   trilume_accel_error_t* error)
{
    wrongDevice.job = jobs[0];
    return wrongDevice.real.submit(device, jobs, jobSize, count, ticket, error);
}

trilume_accel_result_t waitWrongly(trilume_accel_device_t* device,
                                   trilume_accel_ticket_t ticket,
                                   std::uint64_t timeout,
                                   trilume_accel_report_t* report,
                                   trilume_accel_error_t* error)
{
    const trilume_accel_result_t result =
        wrongDevice.real.wait(device, ticket, timeout, report, error);
    if (result == TRILUME_ACCEL_OK && wrongDevice.wrongResult >= 0) {
        wrongDevice.job.results[wrongDevice.wrongResult] ^= 1;
    }
    return result;
}

trilume_accel_result_t describeSmall(trilume_accel_device_t* device,
                                     trilume_accel_device_info_t* info,
                                     trilume_accel_error_t* error)
{
    const trilume_accel_result_t result = wrongDevice.real.describe(device, info, error);
    info->memory_bytes = wrongDevice.memoryBytes;
    return result;
}

std::unique_ptr<ProjectionBackend> openWrongDevice(std::uint64_t memoryBytes)
{
    static const auto library = accel::PluginLibrary::load(TRILUME_TEST_NULL_DEVICE).value();
    static trilume_accel_plugin_t table; // clazy:exclude=non-pod-global-static
    wrongDevice = {};
    wrongDevice.memoryBytes = memoryBytes;
    wrongDevice.real = library->table().functions;
    table = wrongDevice.real;
    table.submit = &submitNoted;
    table.wait = &waitWrongly;
    table.describe = &describeSmall;
    return std::make_unique<accel::PluginBackend>(
        accel::PluginDevice::open(accel::PluginLibrary::take(&table, "wrong").value(), "null:0")
            .value());
}

Errc codeOf(const Status& status)
{
    return status.ok() ? Errc{} : status.error().code;
}

} // namespace

class TestProjectionBackend final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_case = std::make_unique<AccelCase>(std::vector<std::size_t>{100, 33}, 70, 3); }

    void writesTheRowsOfAJobAndNoOthers_data() { kinds(); }

    void writesTheRowsOfAJobAndNoOthers();

    void settlesTicketsInAnyOrder_data() { kinds(); }

    void settlesTicketsInAnyOrder();

    void refusesWhatThereIsNot_data() { kinds(); }

    void refusesWhatThereIsNot();

    void refusesScalesOfGroups_data() { kinds(); }

    void refusesScalesOfGroups();

    void asksWithADeadlineThatIsOver();
    void aDeviceNoticesMisuse();
    void aPluginsWrongResultFails_data();
    void aPluginsWrongResultFails();
    void aPluginIsLookedAtAgainAfterAFailure();
    void aPluginIsNotFilledBeyondItsMemory();

private:
    static void kinds()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("cpu") << QStringLiteral("cpu");
        QTest::newRow("fake") << QStringLiteral("fake");
        QTest::newRow("plugin") << QStringLiteral("plugin");
    }

    std::unique_ptr<AccelCase> m_case;
};

void TestProjectionBackend::writesTheRowsOfAJobAndNoOthers()
{
    QFETCH(QString, kind);
    const auto opened = open(kind, m_case->plan());
    ProjectionBackend& backend = *opened->backend;
    QVERIFY(residentInFull(backend, m_case->plan()));
    for (const BlockRun run : {BlockRun{0, 7}, BlockRun{0, 2}, BlockRun{3, 6}, BlockRun{6, 7}}) {
        m_case->clearSums();
        const std::array<ProjectionJob, 2> group = {
            {{m_case->projection(0), run}, {m_case->projection(1), {2, 3}}}};
        const auto ticket = backend.submit(group);
        QVERIFY(ticket.ok());
        QVERIFY(backend.wait(ticket.value(), soon()).state == TicketState::Done);
        QVERIFY(m_case->isRight(0, run));
        QVERIFY(m_case->isRight(1, {2, 3}));
    }
    QCOMPARE(opened->device.log().misuses.size(), std::size_t{0});
}

void TestProjectionBackend::settlesTicketsInAnyOrder()
{
    QFETCH(QString, kind);
    const auto opened = open(kind, m_case->plan());
    ProjectionBackend& backend = *opened->backend;
    QVERIFY(residentInFull(backend, m_case->plan()));
    const ProjectionJob upper = {m_case->projection(0), {0, 4}};
    const ProjectionJob lower = {m_case->projection(0), {4, 7}};
    const ProjectionJob other = {m_case->projection(1), {0, 3}};
    const Ticket first = backend.submit({&upper, 1}).value();
    const Ticket second = backend.submit({&lower, 1}).value();
    const Ticket third = backend.submit({&other, 1}).value();
    QVERIFY(first != second && second != third && first != third);
    QVERIFY(backend.wait(third, soon()).state == TicketState::Done);
    QVERIFY(m_case->isRight(1));
    backend.abandon(second);
    QVERIFY(backend.wait(first, soon()).state == TicketState::Done);
    const Ticket again = backend.submit({&lower, 1}).value();
    QVERIFY(backend.wait(again, soon()).state == TicketState::Done);
    QVERIFY(m_case->isRight(0));
    QCOMPARE(opened->device.log().misuses.size(), std::size_t{0});
}

void TestProjectionBackend::refusesWhatThereIsNot()
{
    QFETCH(QString, kind);
    const auto opened = open(kind, m_case->plan());
    ProjectionBackend& backend = *opened->backend;
    const accel::PlannedMatrix& matrix = m_case->plan().matrices()[0];
    QCOMPARE(codeOf(backend.makeResident({}, matrix, {3, 8})), Errc::InvalidArgument);
    QVERIFY(residentInFull(backend, m_case->plan()));

    const ProjectionJob beyond = {m_case->projection(0), {5, 8}};
    const ProjectionJob turned = {m_case->projection(0), {4, 3}};
    ProjectionJob unknown = {m_case->projection(0), {0, 1}};
    unknown.projection.matrix = accel::matrixHandle(2);
    for (const ProjectionJob& job : {beyond, turned, unknown}) {
        const auto ticket = backend.submit({&job, 1});
        QVERIFY(!ticket.ok());
        QCOMPARE(ticket.error().code, Errc::InvalidArgument);
    }
    QVERIFY(m_case->isRight(0, {}));
    const accel::TicketStatus status = backend.wait(Ticket{99}, soon());
    QCOMPARE(status.state, TicketState::Failed);
    QCOMPARE(status.error.code, Errc::InvalidArgument);
    QCOMPARE(backend.health(), accel::BackendHealth::Usable);
}

// Both need sums of groups, which no job asks for.
void TestProjectionBackend::refusesScalesOfGroups()
{
    QFETCH(QString, kind);
    const auto opened = open(kind, m_case->plan());
    accel::ProjectionShape shape = m_case->plan().matrices()[0].shape;
    QVERIFY(opened->backend->supports(shape).ok());
    shape.scales = quant::ScaleKind::Group;
    QCOMPARE(codeOf(opened->backend->supports(shape)), Errc::Unsupported);
    shape.scales = quant::ScaleKind::Tensor;
    shape.grid = quant::ActivationGrid::Group;
    QCOMPARE(codeOf(opened->backend->supports(shape)), Errc::Unsupported);
}

void TestProjectionBackend::asksWithADeadlineThatIsOver()
{
    tests::FakeDevice device({.startsWhenAwaited = true});
    const auto backend = device.connect();
    QVERIFY(residentInFull(*backend, m_case->plan()));
    const ProjectionJob job = {m_case->projection(0), {0, 7}};
    const Ticket ticket = backend->submit({&job, 1}).value();
    while (backend->wait(ticket, Deadline{}).state == TicketState::Out) {
        QVERIFY(m_case->isRight(0, {}));
    }
    QVERIFY(m_case->isRight(0));
}

// Otherwise the tests that use it would show nothing.
void TestProjectionBackend::aDeviceNoticesMisuse()
{
    tests::FakeDevice device({.startsWhenAwaited = true});
    const auto misuses = [&device] {
        return device.log().misuses.size();
    };
    {
        const auto backend = device.connect();
        QVERIFY(residentInFull(*backend, m_case->plan()));
        const ProjectionJob job = {m_case->projection(0), {0, 4}};
        const ProjectionJob overlapping = {m_case->projection(0), {3, 7}};
        const Ticket ticket = backend->submit({&job, 1}).value();
        QVERIFY(!backend->submit({&overlapping, 1}).ok()); // the sums are not free
        QCOMPARE(misuses(), std::size_t{1});
        m_case->changeCodes(); // which are read when the ticket is waited for
        QCOMPARE(backend->wait(ticket, soon()).state, TicketState::Done);
        QCOMPARE(misuses(), std::size_t{2});
        QCOMPARE(backend->wait(ticket, soon()).state, TicketState::Failed); // it is over
        backend->abandon(ticket);
        QCOMPARE(misuses(), std::size_t{4});
        QVERIFY(backend->submit({&overlapping, 1}).ok());
    }
    QCOMPARE(misuses(), std::size_t{5}); // closed with a ticket out
}

void TestProjectionBackend::aPluginsWrongResultFails_data()
{
    QTest::addColumn<int>("result"); // of the job, that is wrong; -1: none
    QTest::addColumn<BlockRun>("blocks");
    QTest::newRow("none") << -1 << BlockRun{0, 7};
    QTest::newRow("first") << 0 << BlockRun{0, 7};
    QTest::newRow("last row") << 99 << BlockRun{0, 7};
    QTest::newRow("second token") << 112 + 50 << BlockRun{0, 7};
    QTest::newRow("none, some blocks") << -1 << BlockRun{2, 5};
    QTest::newRow("some blocks") << 47 << BlockRun{2, 5};
}

void TestProjectionBackend::aPluginsWrongResultFails()
{
    QFETCH(int, result);
    QFETCH(BlockRun, blocks);
    const auto backend = openWrongDevice(0);
    QVERIFY(residentInFull(*backend, m_case->plan()));
    wrongDevice.wrongResult = result;
    const auto ticket = backend->submit(std::array{ProjectionJob{m_case->projection(0), blocks}});
    QVERIFY(ticket.ok());
    const accel::TicketStatus status = backend->wait(ticket.value(), soon());
    QCOMPARE(status.state, result < 0 ? TicketState::Done : TicketState::Failed);
    QVERIFY(result < 0 || status.error.english().find("do not fit") != std::string::npos);
}

// After the first thousand some are looked at; one that is found wrong makes it all again.
void TestProjectionBackend::aPluginIsLookedAtAgainAfterAFailure()
{
    const auto backend = openWrongDevice(0);
    QVERIFY(residentInFull(*backend, m_case->plan()));
    const auto isFoundWrong = [&] {
        const auto ticket =
            backend->submit(std::array{ProjectionJob{m_case->projection(1), {0, 3}}});
        return backend->wait(ticket.value(), soon()).state == TicketState::Failed;
    };
    for (unsigned i = 0; i < accel::CheckSchedule::kInFull; ++i) {
        QVERIFY(!isFoundWrong());
    }
    wrongDevice.wrongResult = 5;
    unsigned unseen = 0;
    while (unseen < 100 && !isFoundWrong()) {
        ++unseen;
    }
    QCOMPARE(unseen, accel::CheckSchedule::kOneOf - 1);
    QVERIFY(isFoundWrong());
    QVERIFY(isFoundWrong());
}

void TestProjectionBackend::aPluginIsNotFilledBeyondItsMemory()
{
    const auto backend = openWrongDevice(1500); // 100 x 70 weights take 1386, 33 x 70 some 400
    const accel::PlannedMatrix& large = m_case->plan().matrices()[0];
    const accel::PlannedMatrix& small = m_case->plan().matrices()[1];
    QVERIFY(backend->makeResident(accel::matrixHandle(0), large, large.allBlocks()).ok());
    const Status full = backend->makeResident(accel::matrixHandle(1), small, small.allBlocks());
    QCOMPARE(codeOf(full), Errc::OutOfMemory);
    QCOMPARE(QString::fromStdString(full.error().english()),
             QStringLiteral("null:0: a matrix of 33 rows and 70 columns needs 396 bytes or more of "
                            "its memory, of whose 1500 at most 114 are free."));
}

QTEST_GUILESS_MAIN(TestProjectionBackend)
#include "test_projection_backend.moc"
