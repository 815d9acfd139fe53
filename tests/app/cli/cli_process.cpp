// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"

#include <QDir>
#include <QFile>

#include <unistd.h>

namespace trilume::tests {

void prepareCli(QProcess& process, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TRILUME_MODEL_DIR"),
                       QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // in English
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(TRILUME_CLI));
    process.setArguments(arguments);
}

CliResult runCli(const QStringList& arguments, const QByteArray& input)
{
    QProcess process;
    prepareCli(process, arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    return finishCli(process);
}

CliResult finishCli(QProcess& process)
{
    CliResult result;
    // A process that ended while the test waited for something else is not waited for again: that
    // would count as a failure to end.
    const bool hasStarted = process.error() != QProcess::FailedToStart;
    const bool hasEnded =
        process.state() == QProcess::NotRunning ? hasStarted : process.waitForFinished(120000);
    if (hasEnded && process.exitStatus() == QProcess::NormalExit) {
        result.code = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

CliResult runShell(const QByteArray& script, const QProcessEnvironment& more)
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

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace trilume::tests
