// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"
#include "tests/support/host_processes.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace trilume::tests;

namespace {

constexpr auto kStrange = QLatin1String(TRILUME_TEST_STRANGE_PLUGIN);

// Reads ids and writes more of them, on a device or, without one, on the processor.
QStringList idsOn(const QString& device, int count)
{
    QStringList words{QStringLiteral("generate"),    QStringLiteral("--ids"),
                      QStringLiteral("1,2,300"),     QStringLiteral("--greedy"),
                      QStringLiteral("--print-ids"), QStringLiteral("--max-tokens"),
                      QString::number(count)};
    return device.isEmpty() ? words : words + QStringList{QStringLiteral("--device"), device};
}

// From now on the system answers this call of the process with an error.
void refuseCall(long call, int error)
{
    const auto number = static_cast<std::uint32_t>(call);
    const auto answer = SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error);
    std::array<sock_filter, 4> steps{{
        BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1),
        BPF_STMT(BPF_RET | BPF_K, answer),
        BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    }};
    const sock_fprog program = {static_cast<unsigned short>(steps.size()), steps.data()};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0
        || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) {
        _exit(77);
    }
}

} // namespace

// What the commands do with devices of plugins.
class TestCliDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void devicesAreListedAndUsed();
    void simulatedBoardsWriteTheSame();
    void aFolderOfStrangePluginsIsListed();
    void aPluginWithoutADeviceIsNoTrouble();
    void aPluginThatChangesItsProcessChangesNothingElse();
    void aKilledHostCostsAMessageAndNoToken();
    void whereMemoryCannotBeSharedTheProcessorGoesOn_data();
    void whereMemoryCannotBeSharedTheProcessorGoesOn();
    void projectionsAreTheDocument();

private:
    [[nodiscard]] QByteArray path(const char* name) const
    {
        return QFile::encodeName(m_folder->path()) + '/' + name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliDevices::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

// Whatever else lies in the folder, the device computes the same bits as the processor.
void TestCliDevices::devicesAreListedAndUsed()
{
    const QTemporaryDir plugins;
    QVERIFY(QFile::copy(QStringLiteral(TRILUME_TEST_NULL_DEVICE),
                        plugins.filePath(QStringLiteral("null.so"))));
    QVERIFY(QFile::link(plugins.filePath(QStringLiteral("null.so")),
                        plugins.filePath(QStringLiteral("twice.so"))));
    QVERIFY(QFile::link(QStringLiteral("/no/such"), plugins.filePath(QStringLiteral("gone.so"))));
    QFile text(plugins.filePath(QStringLiteral("text.so")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("no plugin") > 0);
    text.close();
    qputenv("TRILUME_PLUGIN_DIR", plugins.path().toLocal8Bit());
    const CliResult listed = runCli({QStringLiteral("devices")});
    QCOMPARE(listed.code, 0);
    const QList<QByteArray> lines = listed.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("cpu "));
    QVERIFY(lines[1].startsWith("gone.so ") && lines[1].contains("cannot be used"));
    QVERIFY(lines[2].startsWith("null:0 ") && !lines[2].contains("cannot"));
    QVERIFY(lines[3].startsWith("text.so ") && lines[3].contains("too short"));
    const QJsonArray all =
        QJsonDocument::fromJson(runCli({QStringLiteral("devices"), QStringLiteral("--json")}).out)
            .object()
            .value(QLatin1String("devices"))
            .toArray();
    QCOMPARE(all.size(), 4);
    QCOMPARE(all[2].toObject().value(QLatin1String("id")), QStringLiteral("null:0"));
    const QByteArray hash = QCryptographicHash::hash(
        contentOf(QStringLiteral(TRILUME_TEST_NULL_DEVICE)), QCryptographicHash::Sha256);
    QCOMPARE(all[2].toObject().value(QLatin1String("sha256")), QString::fromLatin1(hash.toHex()));

    const QStringList logits{QStringLiteral("logits"), QStringLiteral("--ids"),
                             QStringLiteral("1,2,300"), QStringLiteral("--last"),
                             QStringLiteral("3")};
    const QStringList onDevice{QStringLiteral("--device"), QStringLiteral("null:0")};
    const CliResult expected = runCli(logits);
    const CliResult there = runCli(logits + onDevice);
    QCOMPARE(there.code, 0);
    QVERIFY(there.err.isEmpty());
    QVERIFY(!there.out.isEmpty() && there.out == expected.out);
    const CliResult answered =
        runCli(QStringList{QStringLiteral("generate"), QStringLiteral("Who are you?"),
                           QStringLiteral("--greedy")}
               + onDevice);
    QVERIFY2(answered.out.startsWith("I am Trilume"), answered.out.constData());
    const QString read = QString::fromUtf8(path("read.txt"));
    QFile lamp(read);
    QVERIFY(lamp.open(QIODevice::WriteOnly) && lamp.write("A lamp glows.\n") > 0);
    lamp.close();
    const QStringList eval{QStringLiteral("eval"), read};
    const CliResult evaluated = runCli(eval + onDevice);
    QVERIFY(!evaluated.out.isEmpty() && evaluated.out == runCli(eval).out);
    const QStringList trace{QStringLiteral("trace"), QStringLiteral("--ids"), QStringLiteral("1,2"),
                            QStringLiteral("--out"), QString::fromUtf8(path("a.npz"))};
    QCOMPARE(runCli(trace + onDevice).code, 0);
    const CliResult inProcess =
        runCli(logits + onDevice + QStringList{QStringLiteral("--device-in-process")});
    QCOMPARE(inProcess.out, expected.out);
    const CliResult unknown = runCli(logits + QStringList{onDevice[0], QStringLiteral("null:7")});
    QCOMPARE(unknown.code, 1);
    QVERIFY(unknown.err.contains("null:7: There is one device only: 0."));
    const CliResult other = runCli(logits + QStringList{onDevice[0], QStringLiteral("board:1")});
    QVERIFY(other.err.contains("There is no device board:1, expected one of: cpu, null:0"));
    qunsetenv("TRILUME_PLUGIN_DIR");
}

// Ids of tokens and text, as the processor has them.
void TestCliDevices::simulatedBoardsWriteTheSame()
{
#ifdef TRILUME_TEST_VIRTUAL_FOLDER
    qputenv("TRILUME_PLUGIN_DIR", TRILUME_TEST_VIRTUAL_FOLDER);
    const CliResult listed = runCli({QStringLiteral("devices")});
    QCOMPARE(listed.code, 0);
    for (const char* id : {"virtual:ecp5-25f ", "virtual:kria-kv260 ", "virtual:wide "}) {
        QByteArray begin(1, '\n');
        begin += id;
        QVERIFY2(listed.out.contains(begin), listed.out.constData());
    }
    // Its constants, each with its source and the setting that changes it.
    const QJsonArray all =
        QJsonDocument::fromJson(runCli({QStringLiteral("devices"), QStringLiteral("--json")}).out)
            .object()
            .value(QLatin1String("devices"))
            .toArray();
    int figures = 0;
    for (const auto& device : all) {
        const QJsonArray constants = device.toObject().value(QLatin1String("figures")).toArray();
        for (const auto& constant : constants) {
            QVERIFY(!constant.toObject().value(QLatin1String("source")).toString().isEmpty());
            const QString setting = constant.toObject().value(QLatin1String("setting")).toString();
            figures += setting == QLatin1String("rest_watts") ? 1 : 0;
        }
    }
    QCOMPARE(figures, 4);
    if (listed.out.contains("without the core")) {
        qunsetenv("TRILUME_PLUGIN_DIR");
        QSKIP("Under sanitizers only a board is built that would take minutes.");
    }
    QVERIFY(listed.out.contains("power: modelled, module"));
    const QStringList ids{QStringLiteral("generate"),     QStringLiteral("--ids"),
                          QStringLiteral("1,2,300,17"),   QStringLiteral("--greedy"),
                          QStringLiteral("--max-tokens"), QStringLiteral("6")};
    const QStringList answer{QStringLiteral("generate"),     QStringLiteral("Who are you?"),
                             QStringLiteral("--seed"),       QStringLiteral("7"),
                             QStringLiteral("--max-tokens"), QStringLiteral("5")};
    const QStringList onBoard{QStringLiteral("--device"), QStringLiteral("virtual:wide")};
    for (const QStringList& arguments : {ids, answer}) {
        const CliResult here = runCli(arguments);
        const CliResult there = runCli(arguments + onBoard);
        QVERIFY2(there.code == 0, there.err.constData());
        QVERIFY(!here.out.isEmpty());
        QCOMPARE(there.out, here.out);
        QVERIFY2(!there.err.contains("processor"), there.err.constData()); // which did none of it
    }
    const CliResult table = runCli(ids + onBoard + QStringList{QStringLiteral("--device-table")});
    QVERIFY2(table.err.contains("rows on device\n"), table.err.constData());
    const auto setTo = [&](const char* settings) {
        return runCli(
            ids + onBoard
            + QStringList{QStringLiteral("--device-settings"), QString::fromUtf8(settings)});
    };
    QCOMPARE(setTo("{\"rest_watts\": 2.5}").out, runCli(ids).out);
    const CliResult refused = setTo("{\"volts\": 5}");
    QCOMPARE(refused.code, 2); // wrong usage
    QVERIFY2(refused.err.contains("virtual:wide: The settings of the board name \"volts\", "
                                  "expected one of: rest_watts, "),
             refused.err.constData());
    qunsetenv("TRILUME_PLUGIN_DIR");
#else
    QSKIP("Verilator is missing: there are no simulated boards.");
#endif
}

// Each has a line, and what they print and do stays in their processes.
void TestCliDevices::aFolderOfStrangePluginsIsListed()
{
    const QStringList names{QStringLiteral("exits"), QStringLiteral("hangs"),
                            QStringLiteral("prints"), QStringLiteral("rude"),
                            QStringLiteral("sleeps")};
    for (const QString& name : names) {
        QVERIFY(QFile::copy(kStrange, m_folder->filePath(name + QStringLiteral(".so"))));
    }
    qputenv("TRILUME_PLUGIN_DIR", QFile::encodeName(m_folder->path()));
    QElapsedTimer timer;
    timer.start();
    const CliResult listed = runCli({QStringLiteral("devices"), QStringLiteral("--json")});
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    qunsetenv("TRILUME_PLUGIN_DIR");
    QCOMPARE(listed.code, 0);
    const QJsonArray all =
        QJsonDocument::fromJson(listed.out).object().value(QLatin1String("devices")).toArray();
    QCOMPARE(all.size(), 6);
    const auto text = [&all](int place, const char* key) {
        return all[place].toObject().value(QLatin1String(key)).toString();
    };
    QCOMPARE(text(1, "id"), QStringLiteral("exits.so"));
    QVERIFY(text(1, "why").contains(QStringLiteral("ended with code 0")));
    QCOMPARE(text(2, "id"), QStringLiteral("hangs"));
    QVERIFY(text(2, "why").contains(QStringLiteral("did not answer within 2 s")));
    QCOMPARE(text(3, "id"), QStringLiteral("prints:0"));
    QCOMPARE(text(4, "id"), QStringLiteral("rude:0"));
    QCOMPARE(text(5, "id"), QStringLiteral("sleeps.so"));
    QVERIFY(text(5, "why").contains(QStringLiteral("did not answer within 2 s")));
}

// As that of boards is for most people. Who asks for it is told, a program as well.
void TestCliDevices::aPluginWithoutADeviceIsNoTrouble()
{
    QVERIFY(QFile::copy(kStrange, m_folder->filePath(QStringLiteral("empty.so"))));
    qputenv("TRILUME_PLUGIN_DIR", QFile::encodeName(m_folder->path()));
    const CliResult listed = runCli({QStringLiteral("devices")});
    const CliResult json = runCli({QStringLiteral("devices"), QStringLiteral("--json")});
    const CliResult asked = runCli(idsOn(QStringLiteral("empty"), 1));
    qunsetenv("TRILUME_PLUGIN_DIR");
    QCOMPARE(listed.code, 0);
    QCOMPARE(listed.out.count('\n'), 1);
    QVERIFY(listed.out.startsWith("cpu "));
    QVERIFY(json.out.contains("\"why\": \"The plugin empty has found no device.\""));
    QVERIFY(asked.code != 0);
    QVERIFY2(asked.err.contains("The plugin empty has found no device."), asked.err.constData());
}

// Ctrl-C, numbers, relative paths and what is written are as without it.
void TestCliDevices::aPluginThatChangesItsProcessChangesNothingElse()
{
    QVERIFY(QFile::copy(kStrange, m_folder->filePath(QStringLiteral("rude.so"))));
    qputenv("TRILUME_PLUGIN_DIR", QFile::encodeName(m_folder->path()));
    qputenv("LC_ALL", "de_DE.UTF-8");
    const QByteArray logits =
        "cd '" + QFile::encodeName(m_folder->path()) + "' && \"$1\" logits --ids 1,2,300 --out ";
    const CliResult there = runShell(logits + "there.csv --device rude:0 --threads 2");
    const CliResult here = runShell(logits + "here.csv --threads 1");
    qputenv("LC_ALL", "C.UTF-8");
    QVERIFY2(there.code == 0 && there.err == here.err, there.err.constData());
    const QByteArray expected = contentOf(m_folder->filePath(QStringLiteral("here.csv")));
    QVERIFY(expected.size() > 1000);
    QCOMPARE(contentOf(m_folder->filePath(QStringLiteral("there.csv"))), expected);
    QProcess process;
    prepareCli(process, idsOn(QStringLiteral("rude:0"), 100'000));
    process.start();
    QVERIFY(process.waitForReadyRead(30'000)); // it is at work
    QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
    const CliResult stopped = finishCli(process);
    qunsetenv("TRILUME_PLUGIN_DIR");
    QCOMPARE(stopped.code, 130);
}

void TestCliDevices::aKilledHostCostsAMessageAndNoToken()
{
    qputenv("TRILUME_PLUGIN_DIR",
            QFileInfo(QStringLiteral(TRILUME_TEST_NULL_DEVICE)).path().toLocal8Bit());
    const QByteArray mark = QByteArray::number(QCoreApplication::applicationPid());
    qputenv("TRILUME_TEST_MARK", mark);
    const CliResult expected = runCli(idsOn({}, 30));
    QProcess process;
    prepareCli(process, idsOn(QStringLiteral("null:0"), 30));
    process.start();
    QVERIFY(process.waitForReadyRead(30'000));
    const std::vector<pid_t> hosts = hostProcesses("TRILUME_TEST_MARK=" + mark);
    QCOMPARE(hosts.size(), std::size_t(1));
    QCOMPARE(::kill(hosts[0], SIGKILL), 0);
    const CliResult result = finishCli(process);
    qunsetenv("TRILUME_PLUGIN_DIR");
    QCOMPARE(result.code, 0);
    QVERIFY(!expected.out.isEmpty());
    QCOMPARE(result.out, expected.out);
    QCOMPARE(result.err.count("null:0: the processor goes on alone, with the same result: null:0: "
                              "The process of the device was ended by signal 9 (Killed)"),
             1);
    QVERIFY2(result.err.count("null:0: ") <= 3, result.err.constData()); // and that it is back
    QVERIFY(hostProcesses("TRILUME_TEST_MARK=" + mark).empty());
}

void TestCliDevices::whereMemoryCannotBeSharedTheProcessorGoesOn_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<int>("error");
    QTest::newRow("not allowed") << int(SYS_memfd_create) << EPERM;
    QTest::newRow("no room") << int(SYS_fallocate) << ENOSPC;
}

void TestCliDevices::whereMemoryCannotBeSharedTheProcessorGoesOn()
{
    QFETCH(const int, call);
    QFETCH(const int, error);
    qputenv("TRILUME_PLUGIN_DIR",
            QFileInfo(QStringLiteral(TRILUME_TEST_NULL_DEVICE)).path().toLocal8Bit());
    const CliResult expected = runCli(idsOn({}, 8));
    QProcess process;
    prepareCli(process, idsOn(QStringLiteral("null:0"), 8));
    process.setChildProcessModifier([call, error] { refuseCall(call, error); });
    process.start();
    const CliResult result = finishCli(process);
    qunsetenv("TRILUME_PLUGIN_DIR");
    if (result.code == 77) {
        QSKIP("this system lets no process refuse itself a call");
    }
    QVERIFY2(result.code == 0, result.err.constData());
    QVERIFY(!expected.out.isEmpty());
    QCOMPARE(result.out, expected.out);
    QCOMPARE(result.err.count("null:0: the processor computes everything: "), 1);
    QCOMPARE(result.err.count(" bytes of memory to share with the process of the device cannot be "
                              "had: "),
             1);
}

// What the command prints is kept as engine/fpga/boards/projection.md: after a wanted change run
// this test with TRILUME_UPDATE_SNAPSHOTS=1 and look at the difference.
void TestCliDevices::projectionsAreTheDocument()
{
    const CliResult text = runCli({QStringLiteral("project")});
    QCOMPARE(text.code, 0);
    QCOMPARE(text.err, QByteArray());
    QFile document(QStringLiteral(TRILUME_TEST_SOURCE_DIR "/engine/fpga/boards/projection.md"));
    if (qEnvironmentVariableIsSet("TRILUME_UPDATE_SNAPSHOTS")) {
        QVERIFY(document.open(QIODevice::WriteOnly) && document.write(text.out) > 0);
        document.close();
    }
    QVERIFY(document.open(QIODevice::ReadOnly));
    QCOMPARE(text.out, document.readAll());

    const QJsonObject json =
        QJsonDocument::fromJson(runCli({QStringLiteral("project"), QStringLiteral("--json")}).out)
            .object();
    const QJsonArray projections = json.value(QLatin1String("projections")).toArray();
    const qsizetype boards = json.value(QLatin1String("boards")).toArray().size();
    QVERIFY(boards > 3);
    QCOMPARE(projections.size(), boards * 3 * 2); // sizes, packings
    // 24 layers of 4 x 1024^2 and 3 x 2816 x 1024, a head of 32000 x 1024.
    QCOMPARE(projections.first().toObject().value(QLatin1String("weights")).toInteger(),
             qint64{24} * (4 * 1024 * 1024 + 3 * 2816 * 1024) + 32'000 * 1024);
    QVERIFY(json.value(QLatin1String("published")).toArray().size() > 5);
}

QTEST_GUILESS_MAIN(TestCliDevices)
#include "test_cli_devices.moc"
