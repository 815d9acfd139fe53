// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <span>
#include <string>
#include <vector>

namespace trilume::app {

struct StateFilesOptions
{
    QString folder; // empty: nothing is kept
    // At most; but for 256 MiB also no more than a tenth of what the disk would have free without.
    qint64 budgetBytes = qint64{8} << 30;
    // Nothing is written where less than this would stay free.
    qint64 leaveFreeBytes = qint64{512} << 20;
};

// The folder of StateFiles: what is done to its files, by name. What fails is not done. [any
// thread]
class StateFolder final
{
public:
    explicit StateFolder(StateFilesOptions options);

    [[nodiscard]] bool isNone() const { return m_options.folder.isEmpty(); }

    [[nodiscard]] std::string path() const { return pathOf({}); }

    // How much may lie in it when so much does now.
    [[nodiscard]] qint64 budget(qint64 bytesNow) const;
    // For a file of so many bytes; makes the folder.
    [[nodiscard]] bool hasRoom(qint64 bytes) const;

    struct File
    {
        QString name;
        qint64 bytes = 0;
    };
    [[nodiscard]] std::vector<File> files() const; // as they were used, the last one at the end

    [[nodiscard]] bool has(const QString& name) const;
    [[nodiscard]] QByteArray read(const QString& name) const; // empty: it cannot be
    [[nodiscard]] bool write(const QString& name, std::span<const std::byte> bytes) const;
    [[nodiscard]] bool rename(const QString& name, const QString& to) const;
    void remove(const QString& name) const;
    void setUsed(const QString& name, std::filesystem::file_time_type time) const;

private:
    [[nodiscard]] std::string pathOf(const QString& name) const;

    StateFilesOptions m_options;
};

} // namespace trilume::app
