// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/cli_process.h"

#include <QProcessEnvironment>

namespace trilume::tests {

void prepareCli(QProcess& process, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TRILUME_MODEL_DIR"),
                       QStringLiteral(TRILUME_TEST_SOURCE_DIR "/resources/models"));
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

} // namespace trilume::tests
