// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// The program as a user has it: a process with two streams and an exit code.
namespace trilume::tests {

struct CliResult
{
    int code = -1; // -1: did not start, crashed or hung
    QByteArray out;
    QByteArray err;
};

// English, and an environment with the bundled model of the source tree.
void prepareCli(QProcess& process, const QStringList& arguments);

[[nodiscard]] CliResult runCli(const QStringList& arguments, const QByteArray& input = {});

// Waits for the end.
[[nodiscard]] CliResult finishCli(QProcess& process);

// By way of a shell, as "$1", which passes any bytes on; QProcess cannot.
[[nodiscard]] CliResult runShell(const QByteArray& script, const QProcessEnvironment& more = {});

[[nodiscard]] QByteArray contentOf(const QString& path);

} // namespace trilume::tests
