// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/host_connection.h"
#include "engine/accel/host/shared_memory.h"
#include "engine/accel/plugins/attached_device.h"
#include "engine/accel/plugins/plugin_backend.h"
#include "engine/accel/plugins/plugin_search.h"
#include "engine/accel/plugins/plugin_table.h"
#include "tests/engine/accel/accel_case.h"
#include "tests/support/host_processes.h"
#include "tests/support/tiny_model.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <map>
#include <optional>
#include <random>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <signal.h> // NOLINT(modernize-deprecated-headers): kill()
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trilume;
using accel::PluginDevice;
using accel::PluginLibrary;
using Library = std::shared_ptr<const PluginLibrary>;

namespace {

constexpr std::chrono::microseconds kLatestKill{300};

QString english(const Error& error)
{
    return QString::fromStdString(error.english());
}

// How often each was told.
using Troubles = std::map<accel::BackendTrouble, int>;

// Reads tokens on a device and on the processor, and compares.
class Comparison
{
public:
    explicit Comparison(accel::ProjectionOptions options)
    {
        options.report = [this](const accel::BackendReport& report) {
            ++troubles[report.trouble];
            if (report.trouble != accel::BackendTrouble::Returned) {
                lastError = english(report.error);
            }
        };
        m_there = m_model->createSequence(
            {.threads = {1}, .maxBatch = 1, .projections = std::move(options)});
        m_here = m_model->createSequence({.threads = {1}, .maxBatch = 1});
    }

    // Whether the logits are the same.
    [[nodiscard]] bool readToken()
    {
        const auto token = static_cast<TokenId>(m_read++ % tests::kTinyShape.vocabularySize);
        return logits(*m_there, token) == logits(*m_here, token);
    }

    Troubles troubles;
    QString lastError;

private:
    static std::vector<float> logits(model::Sequence& sequence, TokenId token)
    {
        std::vector<float> all(tests::kTinyShape.vocabularySize);
        model::ForwardOutputs outputs;
        outputs.allLogits = all;
        sequence.forward({&token, 1}, outputs);
        return all;
    }

    std::shared_ptr<const model::Model> m_model = tests::tinyModel();
    std::unique_ptr<model::Sequence> m_there;
    std::unique_ptr<model::Sequence> m_here;
    std::size_t m_read = 0;
};

} // namespace

class TestDeviceHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void computesTheSame();
    void outlivesTheThreadThatStartedIt();
    void noTokenIsLostWithAHost();
    void aPluginThatCrashesEndsItsProcessAlone();
    void anotherProcessTakesItsPlace();
    void aStoppedHostIsNotWaitedFor();
    void closingEndsAWait();
    void whatIsNotThereIsSaidAtOnce();
    void whatAHostSaysIsDoubted_data();
    void whatAHostSaysIsDoubted();
    void whoWritesALogHasMoreTime_data();
    void whoWritesALogHasMoreTime();
    void whatStandsInTheSharedMemoryIsDoubted();
    void memoryIsThereBeforeItIsUsed();
    void searchingHoldsNobodyUp();
    void tellsItsFigures();

private:
    [[nodiscard]] std::string strange(const QString& name);
    [[nodiscard]] std::vector<pid_t> hosts() const { return tests::hostProcesses(m_mark); }
    [[nodiscard]] static std::shared_ptr<accel::AttachedDevice> attach(const std::string& plugin);

    QByteArray m_mark;
    QTemporaryDir m_folder;
};

void TestDeviceHost::initTestCase()
{
    m_mark = "TRILUME_TEST_MARK=" + QByteArray::number(getpid());
    QVERIFY(qputenv("TRILUME_TEST_MARK", QByteArray::number(getpid())));
}

// Nothing is left of any test.
void TestDeviceHost::cleanup()
{
    QVERIFY(hosts().empty());
}

// The strange plugin under a name, which says what it does.
std::string TestDeviceHost::strange(const QString& name)
{
    const QString path = m_folder.filePath(name + QStringLiteral(".so"));
    if (!QFile::exists(path)) {
        QFile::copy(QStringLiteral(TRILUME_TEST_STRANGE_PLUGIN), path);
    }
    return path.toStdString();
}

std::shared_ptr<accel::AttachedDevice> TestDeviceHost::attach(const std::string& plugin)
{
    using std::chrono::milliseconds;
    return accel::AttachedDevice::create(
        [plugin]() -> Result<std::shared_ptr<PluginDevice>> {
            const Result<Library> library = PluginLibrary::host(plugin, TRILUME_TEST_DEVICE_HOST);
            return library ? PluginDevice::open(library.value(), "0") : library.error();
        },
        {milliseconds(0), milliseconds(0), milliseconds(0)});
}

void TestDeviceHost::computesTheSame()
{
    const auto device = attach(TRILUME_TEST_NULL_DEVICE);
    Comparison comparison(device->projections());
    const std::vector<pid_t> there = hosts();
    QCOMPARE(there.size(), std::size_t(1));
    QCOMPARE(getsid(there[0]), there[0]); // Ctrl-C in a terminal is not for it
    for (int i = 0; i < 30; ++i) {
        QVERIFY(comparison.readToken());
    }
    QVERIFY2(comparison.troubles.empty(), qPrintable(comparison.lastError));
}

// A process that is to die with its parent dies with the thread that made it.
void TestDeviceHost::outlivesTheThreadThatStartedIt()
{
    Result<std::shared_ptr<PluginDevice>> device = Error{Errc::Internal, {}};
    std::thread([&] {
        const Result<Library> library =
            PluginLibrary::host(TRILUME_TEST_NULL_DEVICE, TRILUME_TEST_DEVICE_HOST);
        device = PluginDevice::open(library.value(), "null:0");
    }).join();
    QVERIFY2(device.ok(), device.ok() ? "" : device.error().english().c_str());
    tests::AccelCase one({33}, 70, 21);
    accel::PluginBackend backend(device.value());
    const accel::PlannedMatrix& matrix = one.plan().matrices()[0];
    QVERIFY(backend.makeResident({}, matrix, matrix.allBlocks()).ok());
    const accel::ProjectionJob job = {one.projection(0), matrix.allBlocks()};
    const auto ticket = backend.submit({&job, 1});
    QVERIFY(ticket.ok());
    QCOMPARE(backend.wait(ticket.value(), accel::Deadline::max()).state, accel::TicketState::Done);
    QVERIFY(one.isRight(0));
    device = Error{Errc::Internal, {}};
}

// At any moment: the token comes out the same, the loss is told once, and the device is there
// again.
void TestDeviceHost::noTokenIsLostWithAHost()
{
    constexpr int kKills = 120;
    std::random_device seed;
    const unsigned number = seed();
    qInfo("seed %u", number);
    std::mt19937 random(number);
    std::uniform_int_distribution<int> moment(0, int(kLatestKill.count()));
    const auto device = attach(TRILUME_TEST_NULL_DEVICE);
    Comparison comparison(device->projections());
    int kills = 0;
    for (int i = 0; kills < kKills && i < 20 * kKills; ++i) {
        const std::vector<pid_t> there = hosts();
        const std::chrono::microseconds when(moment(random));
        std::thread killer([&] {
            const auto end = std::chrono::steady_clock::now() + when;
            while (std::chrono::steady_clock::now() < end) {
                std::this_thread::yield();
            }
            for (const pid_t id : there) {
                kills += kill(id, SIGKILL) == 0 ? 1 : 0;
            }
        });
        const bool isRight = comparison.readToken();
        killer.join();
        QVERIFY(isRight);
        QVERIFY(comparison.readToken()); // and after it
    }
    QVERIFY(kills >= kKills);
    const int told = comparison.troubles[accel::BackendTrouble::GivenUp]
                     + comparison.troubles[accel::BackendTrouble::NotOpened];
    QVERIFY2(told >= kKills / 2 && told <= kills, qPrintable(QString::number(told)));
    QCOMPARE(comparison.troubles[accel::BackendTrouble::Redone], 0);
    QVERIFY(comparison.troubles[accel::BackendTrouble::Returned] >= kKills / 2);
}

void TestDeviceHost::aPluginThatCrashesEndsItsProcessAlone()
{
    const auto device = attach(strange(QStringLiteral("crashes")));
    Comparison comparison(device->projections());
    for (int i = 0; i < 10; ++i) {
        QVERIFY(comparison.readToken());
    }
    QVERIFY(comparison.troubles[accel::BackendTrouble::GivenUp] >= 1);
#ifdef TRILUME_SANITIZED // whose handler of the signal ends the process
    const QString end = QStringLiteral("The process of the device has ended with code 1");
#else
    const QString end = QStringLiteral("The process of the device was ended by signal 11");
#endif
    QVERIFY2(comparison.lastError.contains(end), qPrintable(comparison.lastError));
}

// Where it is set otherwise: the first one ends before, though a sequence still has it, which goes
// on with the same tokens and gets the other one.
void TestDeviceHost::anotherProcessTakesItsPlace()
{
    const auto device = attach(TRILUME_TEST_NULL_DEVICE);
    Comparison comparison(device->projections());
    QVERIFY(comparison.readToken());
    const std::vector<pid_t> before = hosts();
    device->renew();
    QVERIFY(comparison.readToken());
    QCOMPARE(hosts(), before); // nobody has asked for it
    QVERIFY(device->device().ok());
    const std::vector<pid_t> after = hosts();
    QCOMPARE(after.size(), std::size_t(1));
    QVERIFY(after != before);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(comparison.readToken());
    }
    QCOMPARE(hosts(), after);
    QCOMPARE(comparison.troubles[accel::BackendTrouble::GivenUp], 1);
    QCOMPARE(comparison.troubles[accel::BackendTrouble::Returned], 1);
}

// Its part is computed here when the time is over, and no call hangs.
void TestDeviceHost::aStoppedHostIsNotWaitedFor()
{
    const auto device = attach(TRILUME_TEST_NULL_DEVICE);
    accel::ProjectionOptions options = device->projections();
    options.patience = [](std::span<const accel::ProjectionJob>) {
        return std::chrono::milliseconds(30);
    };
    options.mayHaveReturned = nullptr;
    Comparison comparison(options);
    QVERIFY(comparison.readToken());
    const std::vector<pid_t> there = hosts();
    QCOMPARE(there.size(), std::size_t(1));
    QCOMPARE(kill(there[0], SIGSTOP), 0);
    siginfo_t stopped = {};
    QCOMPARE(waitid(P_PID, static_cast<id_t>(there[0]), &stopped, WSTOPPED), 0); // all its threads
    QElapsedTimer timer;
    timer.start();
    QVERIFY(comparison.readToken());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(comparison.troubles[accel::BackendTrouble::GivenUp], 1);
    // Asked by hand it is lost, and closing it takes no longer than that.
    const Result<std::shared_ptr<PluginDevice>> open = device->device();
    QVERIFY(open.ok());
    const Status supported =
        open.value()->supports(tests::AccelCase({16}, 16, 1).plan().matrices()[0].shape);
    QVERIFY(!supported.ok());
    QVERIFY2(english(supported.error()).contains(QStringLiteral("did not answer within 2 s")),
             qPrintable(english(supported.error())));
    QVERIFY(open.value()->isLost());
}

void TestDeviceHost::closingEndsAWait()
{
    const Library library =
        PluginLibrary::host(TRILUME_TEST_NULL_DEVICE, TRILUME_TEST_DEVICE_HOST).value();
    const trilume_accel_plugin_t& plugin = library->table().functions;
    trilume_accel_device_t* device = nullptr;
    QCOMPARE(plugin.open(&accel::quietHost(), "0", nullptr, &device, nullptr), TRILUME_ACCEL_OK);
    const std::vector<std::int8_t> ones(2048 * 2048, 1);
    std::vector<std::int32_t> results(2048, -1);
    auto matrix = accel::emptyStruct<trilume_accel_matrix_t>();
    matrix.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    matrix.rows = matrix.columns = matrix.row_stride = 2048;
    matrix.trits = ones.data();
    auto job = accel::emptyStruct<trilume_accel_job_t>();
    QCOMPARE(plugin.upload(device, &matrix, &job.matrix, nullptr), TRILUME_ACCEL_OK);
    job.vectors = 1;
    job.row_count = job.activation_stride = job.result_stride = 2048;
    job.activations = ones.data();
    job.results = results.data();
    const std::vector<trilume_accel_job_t> jobs(2000, job);
    trilume_accel_ticket_t ticket = 0;
    QCOMPARE(plugin.submit(device, jobs.data(), sizeof job, 2000, &ticket, nullptr),
             TRILUME_ACCEL_OK);
    std::atomic<bool> isWaiting = false;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    std::thread waiter([&] {
        isWaiting = true;
        result = plugin.wait(device, ticket, ~0ULL, nullptr, nullptr);
    });
    QTRY_VERIFY(isWaiting);
    plugin.close(device);
    waiter.join();
    QVERIFY(result == TRILUME_ACCEL_ERROR_CANCELLED || result == TRILUME_ACCEL_ERROR_INVALID);
    QCOMPARE(std::count(results.begin(), results.end(), -1), std::ptrdiff_t(2048));
}

void TestDeviceHost::whatIsNotThereIsSaidAtOnce()
{
    const Library library =
        PluginLibrary::host(TRILUME_TEST_NULL_DEVICE, TRILUME_TEST_DEVICE_HOST).value();
    QElapsedTimer timer;
    timer.start();
    const auto device = PluginDevice::open(library, "null:7");
    QVERIFY2(timer.elapsed() < 900, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!device.ok());
    QCOMPARE(english(device.error()), QStringLiteral("null:7: There is one device only: 0."));
    QVERIFY(PluginDevice::open(library, "null:0").ok()); // in another process
}

void TestDeviceHost::whatAHostSaysIsDoubted_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing at all") << QByteArray("exit 3") << QStringLiteral("ended with code 3");
    QTest::newRow("never an answer")
        << QByteArray("exec sleep 60") << QStringLiteral("did not answer within 2 s");
    QTest::newRow("a word") << QByteArray("printf no >&3; exec sleep 60")
                            << QStringLiteral("cannot be read");
    QTest::newRow("another protocol") << QByteArray("head -c 100 /dev/zero >&3; exec sleep 60")
                                      << QStringLiteral("cannot be read");
    QTest::newRow("too much") << QByteArray("dd if=/dev/zero bs=100000 count=1 >&3; exec sleep 60")
                              << QStringLiteral("closed its connection");
    QTest::newRow("the end of talking")
        << QByteArray("exec 3>&- 4>&-; exec sleep 60") << QStringLiteral("closed its connection");
}

// Somebody else's program in the host's place.
void TestDeviceHost::whatAHostSaysIsDoubted()
{
    QFETCH(const QByteArray, script);
    QFETCH(const QString, problem);
    const QString path = m_folder.filePath(QStringLiteral("trilume-device-host"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + "\n") > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    QElapsedTimer timer;
    timer.start();
    const Result<Library> library =
        PluginLibrary::host(TRILUME_TEST_NULL_DEVICE, path.toStdString());
    QVERIFY(!library.ok());
    QVERIFY2(english(library.error()).contains(problem), qPrintable(english(library.error())));
    QVERIFY(timer.elapsed() < 4000);
    const Result<Library> none = PluginLibrary::host(TRILUME_TEST_NULL_DEVICE, "/no/such/host");
    // posix_spawn() learns it through memory that it shares with its child; an emulator copies
    // that.
    if (!qEnvironmentVariableIsSet("TRILUME_EMULATED")) {
        QVERIFY(english(none.error())
                    .contains(QStringLiteral("/no/such/host: the process for devices "
                                             "cannot be started")));
    }
    QVERIFY(!PluginLibrary::host(TRILUME_TEST_NULL_DEVICE, "trilume-device-host").ok());
}

void TestDeviceHost::whoWritesALogHasMoreTime_data()
{
    QTest::addColumn<int>("lines"); // a tenth of a second apart, then nothing more
    QTest::addColumn<int>("least"); // milliseconds until it is lost
    QTest::newRow("silent") << 0 << 400;
    QTest::newRow("at work") << 4 << 800;
    QTest::newRow("for longer than it may") << 99 << 1000;
}

void TestDeviceHost::whoWritesALogHasMoreTime()
{
    QFETCH(int, lines);
    QFETCH(int, least);
    accel::CallMessage<accel::LogLine> line = {{accel::kHostProtocol, accel::HostCall::Log}, {}};
    QFile log(m_folder.filePath(QStringLiteral("line")));
    QVERIFY(log.open(QIODevice::WriteOnly)
            && log.write(reinterpret_cast<const char*>(&line), sizeof line) == sizeof line);
    log.close();
    const QString path = m_folder.filePath(QStringLiteral("trilume-device-host"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\nn=0\nwhile [ $n -lt " + QByteArray::number(lines)
               + " ]; do sleep 0.1; cat " + QFile::encodeName(log.fileName())
               + " >&3; n=$((n+1)); done\nexec sleep 60\n");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    accel::HostConnection host(std::move(accel::HostProcess::start(path.toStdString())).value());
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    accel::HostConnection::Question question;
    question.call = accel::HostCall::Open;
    question.patience = std::chrono::milliseconds(1000);
    question.silence = std::chrono::milliseconds(400);
    question.error = &error;
    accel::NothingSaid nothing;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(host.ask(question, accel::NothingSaid{}, nothing), TRILUME_ACCEL_ERROR_LOST);
    QVERIFY2(timer.elapsed() >= least, qPrintable(QString::number(timer.elapsed())));
    QVERIFY2(timer.elapsed() < least + 900, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!host.isThere());
}

// The host writes nonsense over all of it, also what is not its own: results are then wrong, as
// those of a plugin here can be, but nothing else comes of it.
void TestDeviceHost::whatStandsInTheSharedMemoryIsDoubted()
{
    constexpr int kHosts = 3;
    tests::AccelCase one({33, 70}, 70, 21);
    QElapsedTimer timer;
    timer.start();
    for (int host = 0; host < kHosts; ++host) {
        const auto open = attach(strange(QStringLiteral("scribbles")))->device();
        QVERIFY(open.ok());
        accel::PluginBackend backend(open.value());
        std::vector<accel::ProjectionJob> jobs;
        for (std::size_t i = 0; i < 2; ++i) {
            const accel::PlannedMatrix& matrix = one.plan().matrices()[i];
            QVERIFY(backend.makeResident(accel::matrixHandle(i), matrix, matrix.allBlocks()).ok());
            jobs.push_back({one.projection(i), matrix.allBlocks()});
        }
        for (int round = 0; round < 10; ++round) {
            const auto ticket = backend.submit(jobs);
            if (!ticket) {
                continue;
            }
            const auto deadline = std::chrono::steady_clock::now() + std::chrono::milliseconds(5);
            if (backend.wait(ticket.value(), deadline).state == accel::TicketState::Out) {
                backend.abandon(ticket.value());
            }
        }
    }
    // Each may have to be ended by force.
    QVERIFY2(timer.elapsed() < kHosts * 3000, qPrintable(QString::number(timer.elapsed())));
}

// What is short is a sentence with a number; what the other side could take away is not taken.
void TestDeviceHost::memoryIsThereBeforeItIsUsed()
{
    constexpr std::size_t kHuge = std::size_t{1} << 50U;
    const Result<accel::SharedMemory> huge = accel::SharedMemory::create(kHuge);
    QVERIFY(!huge.ok());
    QCOMPARE(huge.error().code, Errc::OutOfMemory);
    QVERIFY(english(huge.error()).contains(QStringLiteral("1125899906842624 bytes")));
    QVERIFY(!accel::SharedMemory::create(0).ok());

    const Result<accel::SharedMemory> memory = accel::SharedMemory::create(10000);
    QVERIFY(memory.ok());
    const int descriptor = memory.value().descriptor();
    QCOMPARE(memory.value().bytes().size(), std::size_t(10000));
    QVERIFY(ftruncate(descriptor, 1) != 0 && ftruncate(descriptor, 20000) != 0);
    QVERIFY(QFileInfo(QStringLiteral("/proc/self/fd/%1").arg(descriptor))
                .symLinkTarget()
                .contains(QStringLiteral("memfd:"))); // which has no name in any folder
    const auto adopt = [](int file, std::size_t bytes) {
        return accel::SharedMemory::adopt(accel::OwnedDescriptor(file), bytes).ok();
    };
    QVERIFY(adopt(dup(descriptor), 10000));
    QVERIFY(!adopt(dup(descriptor), 20000)); // larger than it is
    QVERIFY(!adopt(-1, 10000));
    QVERIFY(!adopt(open("/dev/null", O_RDWR | O_CLOEXEC), 10000));
    const int loose = memfd_create("loose", MFD_CLOEXEC | MFD_ALLOW_SEALING);
    QVERIFY(loose >= 0 && ftruncate(loose, 10000) == 0);
    QVERIFY(!adopt(loose, 10000)); // it can be shrunk
}

// One library is good, the others are not to be loaded by anybody.
void TestDeviceHost::searchingHoldsNobodyUp()
{
    const std::map<std::string, QString> wanted = {
        {"aborts", QStringLiteral("was ended by signal 6")},
        {"exits", QStringLiteral("has ended with code 0")},
        {"fails", QStringLiteral("The board is locked in a drawer.")},
        {"good", QString()},
        {"hangs", QStringLiteral("did not answer within 2 s")},
        {"many", QString()},
        {"prints", QString()},
        {"rude", QString()},
        {"sleeps", QStringLiteral("did not answer within 2 s")}};
    const QTemporaryDir folder;
    for (const auto& [name, problem] : wanted) {
        QVERIFY(QFile::copy(QStringLiteral(TRILUME_TEST_STRANGE_PLUGIN),
                            folder.filePath(QString::fromStdString(name + ".so"))));
    }
    QVERIFY(QFile::copy(QStringLiteral(TRILUME_TEST_STRANGE_PLUGIN),
                        folder.filePath(QStringLiteral("good.so~"))));
    QElapsedTimer timer;
    timer.start();
    const std::filesystem::path place = folder.path().toStdString();
    const auto found = accel::findPlugins({&place, 1}, TRILUME_TEST_DEVICE_HOST);
    std::map<std::string, QString> said;
    for (const accel::FoundPlugin& plugin : found) {
        QString& problem = said[plugin.path.stem().string()];
        if (!plugin.library) {
            problem = english(plugin.library.error());
            continue;
        }
        const auto devices = plugin.library.value()->devices();
        problem = devices.ok() ? QString() : english(devices.error());
        QVERIFY(!devices || devices.value().size() == 1);
    }
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(said.size(), wanted.size());
    for (const auto& [name, problem] : wanted) {
        const QString& told = said[name];
        QVERIFY2(problem.isEmpty() ? told.isEmpty() : told.contains(problem), qPrintable(told));
    }
}

void TestDeviceHost::tellsItsFigures()
{
    const auto device = attach(TRILUME_TEST_NULL_DEVICE);
    Comparison comparison(device->projections());
    QVERIFY(comparison.readToken());
    const auto open = device->device();
    QVERIFY(open.ok());
    const auto readings = open.value()->readTelemetry();
    QVERIFY(readings.ok());
    QCOMPARE(readings.value().size(), std::size_t(1));
    const accel::PluginReading& bytes = readings.value()[0];
    QCOMPARE(bytes.kind, accel::ReadingKind::Bytes);
    QCOMPARE(bytes.label, EvidenceLabel::Derived);
    QVERIFY(bytes.value > 0.0 && bytes.renewals > 0);
    QCOMPARE(bytes.source, std::string("a byte for each weight of each job"));
}

QTEST_GUILESS_MAIN(TestDeviceHost)
#include "test_device_host.moc"
