// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/power/system_access.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <atomic>
#include <chrono>
#include <cstdint>

namespace trilume::tests {

// Folders that stand for /sys and /proc with one processor package, and a clock that goes as told.
// [any thread]
class FakeSysfs
{
public:
    FakeSysfs()
    {
        setTicks(1000, 1000);
        write("proc/self/statm", "2000 500 100 1 0 300 0");
    }

    void write(const char* file, const QByteArray& content) const
    {
        // Replaced as a whole: the sensor thread may be reading.
        const QString path = m_folder.filePath(QLatin1String(file));
        QDir().mkpath(QFileInfo(path).path());
        QFile part(path + QStringLiteral(".part"));
        if (part.open(QIODevice::WriteOnly)) {
            part.write(content + '\n');
            part.close();
            static_cast<void>(std::rename(part.fileName().toLocal8Bit().constData(),
                                          path.toLocal8Bit().constData()));
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }

    void remove(const char* folder) const
    {
        QDir(m_folder.filePath(QLatin1String(folder))).removeRecursively();
    }

    void setJoules(double joules) const
    {
        const auto microjoules = static_cast<qint64>(joules * 1e6);
        write("sys/class/powercap/intel-rapl:0/name", "package-0");
        write("sys/class/powercap/intel-rapl:0/max_energy_range_uj", "262143328850");
        write("sys/class/powercap/intel-rapl:0/energy_uj", QByteArray::number(microjoules));
    }

    // Of /proc/stat and of this program, in hundredths of a second.
    void setTicks(int busy, int idle) const
    {
        write("proc/stat", "cpu  " + QByteArray::number(busy) + " 0 0 " + QByteArray::number(idle)
                               + " 0 0 0 0 0 0");
        write("proc/self/stat", "1 (trilume) S 1 1 1 0 -1 0 0 0 0 0 " + QByteArray::number(busy)
                                    + " 0 0 0 20 0 1 0 1 1 1");
    }

    void pass(double seconds) { m_nanoseconds += static_cast<std::int64_t>(seconds * 1e9); }

    void sleep(double seconds) { m_asleep += static_cast<std::int64_t>(seconds * 1e9); }

    [[nodiscard]] power::SystemAccess access() const
    {
        power::SystemAccess access;
        access.sys = m_folder.filePath(QStringLiteral("sys")).toStdString();
        access.proc = m_folder.filePath(QStringLiteral("proc")).toStdString();
        access.now = [this] {
            return power::Instant{std::chrono::nanoseconds(m_nanoseconds.load()),
                                  std::chrono::nanoseconds(m_asleep.load())};
        };
        return access;
    }

private:
    QTemporaryDir m_folder;
    std::atomic<std::int64_t> m_nanoseconds{1'000'000'000'000};
    std::atomic<std::int64_t> m_asleep{0};
};

} // namespace trilume::tests
