// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <iterator>
#include <string>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace trilume::tests;

namespace {

constexpr char kBundled[] = TRILUME_TEST_SOURCE_DIR "/resources/models/trilume-seed.gguf";

// The program by way of a shell, which passes any bytes on; QProcess cannot.
CliResult runShell(const QByteArray& script, const QProcessEnvironment& more = {})
{
    QProcess process;
    prepareCli(process, {});
    QProcessEnvironment environment = process.processEnvironment();
    environment.insert(more);
    process.setProcessEnvironment(environment);
    QFile file(QDir::tempPath() + QStringLiteral("/trilume-test-%1.sh").arg(getpid()));
    if (!file.open(QIODevice::WriteOnly) || file.write(script) != script.size()) {
        return {};
    }
    file.close();
    process.setProgram(QStringLiteral("bash"));
    process.setArguments({file.fileName(), QStringLiteral(TRILUME_CLI)});
    process.start();
    process.closeWriteChannel();
    CliResult result = finishCli(process);
    QFile::remove(file.fileName());
    return result;
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

QTEST_GUILESS_MAIN(TestCliFiles)
#include "test_cli_files.moc"
