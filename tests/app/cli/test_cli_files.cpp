// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"
#include "tests/app/download/model_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <filesystem>
#include <random>

#include <sys/stat.h>
#include <unistd.h>

using namespace trilume::tests;

namespace {

constexpr char kBundled[] = TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";

// A checkpoint as a repository has it.
QList<ServedFile> goldenFiles()
{
    const QString folder = QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/golden/micro-f16/");
    return {{"config.json", contentOf(folder + QStringLiteral("config.json")), false},
            {"model.safetensors", contentOf(folder + QStringLiteral("model.safetensors")), true}};
}

// Starts to load that from the server into the data of a person of this test's.
void startDownload(QProcess& process, const ModelServer& server, const QString& data)
{
    prepareCli(process, {QStringLiteral("download"), QStringLiteral("maker/model"),
                         QStringLiteral("--endpoint"), QString::fromUtf8(server.address())});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(QStringLiteral("XDG_DATA_HOME"), data);
    environment.insert(QStringLiteral("http_proxy"), QStringLiteral("http://127.0.0.1:1"));
    process.setProcessEnvironment(environment);
    process.start();
}

} // namespace

// Kinds of files and names that the commands meet.
class TestCliFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesNeedNotBeUtf8();
    void textsMayBePipes();
    void modelsMayNotBePipes();
    void importsUnderAGivenName();
    void kernelsInTheEnvironmentAreRefusedWhenUnknown();
    void aCacheThatCannotBeUsedCostsOneWarning();
    void downloadsWhatItThenImports();
    void anInterruptedDownloadGoesOn();
    void aKilledDownloadLeavesNothingThatLooksWhole();

private:
    [[nodiscard]] QByteArray path(const char* name) const
    {
        return QFile::encodeName(m_folder->path()) + '/' + name;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestCliFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestCliFiles::namesNeedNotBeUtf8()
{
    QCOMPARE(::symlink(kBundled, path("caf\xE9.gguf").constData()), 0);
    const CliResult result = runShell("cd '" + QFile::encodeName(m_folder->path())
                                      + "' && \"$1\" logits $'caf\\xe9.gguf' --ids 1 --last 1 "
                                        "--out $'caf\\xe9.csv' && \"$1\" generate $'caf\\xe9.gguf' "
                                        "Hello --max-tokens 1");
    QVERIFY2(result.code == 0, result.err.constData());
    struct stat info = {};
    QCOMPARE(::stat(path("caf\xE9.csv").constData(), &info), 0);
    QVERIFY(info.st_size > 0);
    // Not QDir, which leaves such names out.
    const std::filesystem::directory_iterator files(m_folder->path().toStdString());
    QCOMPARE(std::distance(begin(files), end(files)), 2);
    QCOMPARE(::unlink(path("caf\xE9.csv").constData()), 0);
    QCOMPARE(::unlink(path("caf\xE9.gguf").constData()), 0);
}

void TestCliFiles::textsMayBePipes()
{
    const CliResult piped = runShell("\"$1\" eval <(echo A lamp glows.)");
    QVERIFY2(piped.code == 0, piped.err.constData());
    QFile text(QFile::decodeName(path("text")));
    QVERIFY(text.open(QIODevice::WriteOnly) && text.write("A lamp glows.\n") > 0);
    text.close();
    const CliResult file = runCli({QStringLiteral("eval"), text.fileName()});
    QCOMPARE(file.code, 0);
    QCOMPARE(piped.out, file.out);
    const CliResult folder = runCli({QStringLiteral("eval"), m_folder->path()});
    QCOMPARE(folder.code, 1);
    QVERIFY2(folder.err.endsWith(": is neither a regular file nor a pipe.\n"),
             folder.err.constData());
}

void TestCliFiles::modelsMayNotBePipes()
{
    QCOMPARE(::mkfifo(path("x.gguf").constData(), 0600), 0);
    const QString pipe = QFile::decodeName(path("x.gguf"));
    for (const QStringList& words : {QStringList{QStringLiteral("inspect"), pipe},
                                     {QStringLiteral("generate"), pipe},
                                     {QStringLiteral("chat"), pipe},
                                     {QStringLiteral("inspect"), m_folder->path()},
                                     {QStringLiteral("inspect"), QStringLiteral("/dev/zero")}}) {
        const CliResult result = runCli(words);
        QCOMPARE(result.code, 1);
        QCOMPARE(result.err,
                 "trilume-cli: " + words.last().toUtf8() + ": is not a regular file.\n");
    }
}

void TestCliFiles::importsUnderAGivenName()
{
    const QString file = QFile::decodeName(path("m.gguf"));
    const CliResult import = runCli(
        {QStringLiteral("import"),
         QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/golden/micro-f16"),
         QStringLiteral("--output"), file, QStringLiteral("--name"), QStringLiteral("A Name")});
    QVERIFY2(import.code == 0, import.err.constData());
    QVERIFY(import.err.contains("\nA Name: ") || import.err.startsWith("A Name: "));
    QVERIFY(runCli({QStringLiteral("inspect"), file}).out.contains("A Name"));
}

void TestCliFiles::kernelsInTheEnvironmentAreRefusedWhenUnknown()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("TRILUME_FORCE_ISA"), QStringLiteral("bogus"));
    const QByteArray command = "\"$1\" generate --ids 1 --max-tokens 1 --print-ids";
    const CliResult bogus = runShell(command, environment);
    QCOMPARE(bogus.code, 2);
    QVERIFY2(bogus.err.startsWith("trilume-cli: TRILUME_FORCE_ISA in the environment is \"bogus\", "
                                  "expected one that this machine has: scalar"),
             bogus.err.constData());
    QCOMPARE(runShell(command + " --isa scalar", environment).code, 0); // the option comes first
    environment.insert(QStringLiteral("TRILUME_FORCE_ISA"), QStringLiteral("scalar"));
    QCOMPARE(runShell(command, environment).code, 0);
}

void TestCliFiles::aCacheThatCannotBeUsedCostsOneWarning()
{
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("trilume/packings.json")));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("trilume/fingerprints.json")));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_folder->path());
    const CliResult result =
        runShell("\"$1\" generate --ids 1 --max-tokens 1 --print-ids", environment);
    QVERIFY2(result.code == 0, result.err.constData());
    QCOMPARE(result.err.count("trilume-cli: warning: a cache cannot be used"), 1);
    QVERIFY(!result.out.isEmpty());
}

void TestCliFiles::downloadsWhatItThenImports()
{
    ModelServer server;
    server.setRevision(QByteArray(40, 'a'), goldenFiles());
    QProcess process;
    startDownload(process, server, m_folder->path());
    const CliResult loaded = finishCli(process);
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    const QString folder = QString::fromUtf8(loaded.out.trimmed());
    QCOMPARE(folder, m_folder->path() + QStringLiteral("/trilume/models/model"));
    QVERIFY2(loaded.err.startsWith("100 %\n")
                 && loaded.err.contains(QByteArray("maker/model at commit ").append(40, 'a')),
             loaded.err.constData());
    const QString file = QFile::decodeName(path("m.gguf"));
    QCOMPARE(runCli({QStringLiteral("import"), folder, QStringLiteral("--output"), file}).code, 0);
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->path());
    const QJsonObject listed =
        QJsonDocument::fromJson(runShell("\"$1\" models --json", environment).out).object();
    QCOMPARE(listed.keys(), (QStringList{QStringLiteral("catalogue"), QStringLiteral("folder"),
                                         QStringLiteral("models")}));
    const QJsonArray offered = listed.value(QStringLiteral("catalogue")).toArray();
    QVERIFY(offered.size() > 10);
    QCOMPARE(offered.at(1).toObject().value(QStringLiteral("repository")).toString(),
             QStringLiteral("ridger/MMfreeLM-1.3B"));
    QVERIFY(offered.last().toObject().value(QStringLiteral("repository")).isNull());
    const QJsonObject model = listed.value(QStringLiteral("models")).toArray().at(0).toObject();
    QCOMPARE(model.keys(), (QStringList{QStringLiteral("bytes"), QStringLiteral("commit"),
                                        QStringLiteral("kind"), QStringLiteral("name"),
                                        QStringLiteral("path"), QStringLiteral("repository")}));
    QCOMPARE(model.value(QStringLiteral("kind")).toString(), QStringLiteral("checkpoint"));
    QCOMPARE(model.value(QStringLiteral("path")).toString(), folder);
    QCOMPARE(model.value(QStringLiteral("repository")).toString(), QStringLiteral("maker/model"));
    QVERIFY(runShell("\"$1\" models", environment).out.contains("maker/model at aaaaaaaa"));
    QCOMPARE(runCli({QStringLiteral("download"), QStringLiteral("nothing")}).code, 2);
    QCOMPARE(runCli({QStringLiteral("download"), QStringLiteral("a/b"),
                     QStringLiteral("--endpoint"), QStringLiteral("here")})
                 .code,
             2);
}

void TestCliFiles::anInterruptedDownloadGoesOn()
{
    ModelServer server;
    const QList<ServedFile> files = goldenFiles();
    server.setRevision(QByteArray(40, 'a'), files);
    const QString part =
        m_folder->path() + QStringLiteral("/trilume/models/.model.part/model.safetensors.part");
    server.setPrank([&files](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith(".safetensors")) {
            return false;
        }
        ModelServer::writeBytes(request, connection, files[1].bytes, 100'000);
        connection.holdOpen();
        return true;
    });
    QProcess process;
    startDownload(process, server, m_folder->path());
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(part).size(), 100'000, 60'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    const CliResult stopped = finishCli(process);
    QCOMPARE(stopped.code, 130);
    QVERIFY2(stopped.err.endsWith("stopped; what has come is kept, and the same command goes on "
                                  "from there\n"),
             stopped.err.constData());
    QCOMPARE(contentOf(part), files[1].bytes.left(100'000));
    server.setPrank(nullptr);
    QProcess again;
    startDownload(again, server, m_folder->path());
    const CliResult loaded = finishCli(again);
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    QCOMPARE(
        contentOf(m_folder->path() + QStringLiteral("/trilume/models/model/model.safetensors")),
        files[1].bytes);
    QCOMPARE(server.seen().constLast().value("Range"), QByteArray("bytes=100000-"));
}

void TestCliFiles::aKilledDownloadLeavesNothingThatLooksWhole()
{
    ModelServer server;
    const QList<ServedFile> files = goldenFiles();
    server.setRevision(QByteArray(40, 'a'), files);
    // In pieces, so that there is something to be in the middle of.
    server.setPrank([&files](const SeenRequest& request, ServedConnection& connection) {
        if (!request.target.endsWith(".safetensors")) {
            return false;
        }
        const QByteArray range = request.value("Range");
        const qsizetype first = range.mid(6, range.size() - 7).toLongLong();
        ModelServer::writeBytes(request, connection, files[1].bytes, 0);
        for (qsizetype at = first; at < files[1].bytes.size(); at += 4'096) {
            connection.write(files[1].bytes.mid(at, 4'096));
        }
        return true;
    });
    const unsigned seed = 5;
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const QString folder = m_folder->path() + QStringLiteral("/trilume/models/model");
    bool isWhole = false;
    int kills = 0;
    for (int round = 0; round < 12 && !isWhole; ++round) {
        QProcess process;
        startDownload(process, server, m_folder->path());
        // Longer and longer, so that it ends some time however slow this machine is.
        const int patience = static_cast<int>(random() % 40) + round * 10;
        if (!process.waitForFinished(patience)) {
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished();
            ++kills;
        }
        isWhole = QFileInfo::exists(folder);
        if (isWhole) {
            for (const ServedFile& file : files) {
                QCOMPARE(contentOf(folder + QLatin1Char('/') + QString::fromUtf8(file.name)),
                         file.bytes);
            }
        }
    }
    QVERIFY(kills > 0);
    QProcess last;
    startDownload(last, server, m_folder->path());
    const CliResult loaded = finishCli(last);
    QVERIFY2(loaded.code == 0, loaded.err.constData());
    QCOMPARE(contentOf(folder + QStringLiteral("/model.safetensors")), files[1].bytes);
    QCOMPARE(QDir(m_folder->path() + QStringLiteral("/trilume/models"))
                 .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("model")});
}

QTEST_GUILESS_MAIN(TestCliFiles)
#include "test_cli_files.moc"
