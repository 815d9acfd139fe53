// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>

#include <vector>

#include <sys/types.h>

namespace trilume::tests {

// The processes called trilume-device-host whose environment, and therefore that of whoever started
// them, has this in it. Those that have ended and nobody has asked for yet are none.
[[nodiscard]] inline std::vector<pid_t> hostProcesses(const QByteArray& mark)
{
    std::vector<pid_t> found;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString& entry : entries) {
        bool isProcess = false;
        const int id = entry.toInt(&isProcess);
        QFile name(QStringLiteral("/proc/%1/comm").arg(entry));
        QFile environment(QStringLiteral("/proc/%1/environ").arg(entry));
        // The system keeps fifteen letters of a name.
        if (isProcess && name.open(QIODevice::ReadOnly) && name.readAll() == "trilume-device-\n"
            && environment.open(QIODevice::ReadOnly) && environment.readAll().contains(mark)) {
            found.push_back(id);
        }
    }
    return found;
}

} // namespace trilume::tests
