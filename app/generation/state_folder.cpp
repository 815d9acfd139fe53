// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/generation/state_folder.h"

#include "app/platform/paths.h"
#include "engine/base/atomic_file.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdint>
#include <system_error>
#include <utility>

namespace trilume::app {

namespace {

// More is no file that is read as a whole.
constexpr qint64 kMostFileBytes = qint64{65} << 20;

// How much of a disk may be taken, but for what is little anywhere.
constexpr qint64 kShareOfDisk = 10;
constexpr qint64 kLittle = qint64{256} << 20;

} // namespace

StateFolder::StateFolder(StateFilesOptions options)
    : m_options(std::move(options))
{}

std::string StateFolder::pathOf(const QString& name) const
{
    return QFile::encodeName(m_options.folder + QLatin1Char('/') + name).toStdString();
}

qint64 StateFolder::budget(qint64 bytesNow) const
{
    std::error_code problem;
    std::filesystem::path place = path();
    while (!std::filesystem::exists(place, problem) && place.has_relative_path()) {
        place = place.parent_path(); // it is made with the first file
    }
    const std::filesystem::space_info space = std::filesystem::space(place, problem);
    const qint64 without = problem ? 0 : static_cast<qint64>(space.available) + bytesNow;
    return std::min(m_options.budgetBytes, std::max(kLittle, without / kShareOfDisk));
}

bool StateFolder::hasRoom(qint64 bytes) const
{
    if (!ensurePrivateFolder(m_options.folder).ok()) {
        return false;
    }
    std::error_code problem;
    const std::filesystem::space_info space = std::filesystem::space(path(), problem);
    return !problem && static_cast<qint64>(space.available) - bytes >= m_options.leaveFreeBytes;
}

// QDir would sort them by milliseconds only.
std::vector<StateFolder::File> StateFolder::files() const
{
    struct Found
    {
        std::filesystem::file_time_type used;
        File file;
    };
    std::vector<Found> all;
    for (const QFileInfo& info : QDir(m_options.folder).entryInfoList(QDir::Files)) {
        std::error_code ignored;
        all.push_back({std::filesystem::last_write_time(pathOf(info.fileName()), ignored),
                       {info.fileName(), info.size()}});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Found& a, const Found& b) { return a.used < b.used; });
    std::vector<File> files;
    files.reserve(all.size());
    for (Found& found : all) {
        files.push_back(std::move(found.file));
    }
    return files;
}

bool StateFolder::has(const QString& name) const
{
    std::error_code ignored;
    return std::filesystem::exists(pathOf(name), ignored);
}

QByteArray StateFolder::read(const QString& name) const
{
    QFile file(m_options.folder + QLatin1Char('/') + name);
    return file.open(QIODevice::ReadOnly) ? file.read(kMostFileBytes) : QByteArray();
}

bool StateFolder::write(const QString& name, std::span<const std::byte> bytes) const
{
    Result<AtomicFile> file = AtomicFile::create(pathOf(name));
    return file && file.value().write(bytes).ok() && file.value().commit().ok();
}

bool StateFolder::rename(const QString& name, const QString& to) const
{
    std::error_code problem;
    std::filesystem::rename(pathOf(name), pathOf(to), problem);
    return !problem;
}

void StateFolder::remove(const QString& name) const
{
    std::error_code ignored;
    std::filesystem::remove(pathOf(name), ignored);
}

void StateFolder::setUsed(const QString& name, std::filesystem::file_time_type time) const
{
    std::error_code ignored;
    std::filesystem::last_write_time(pathOf(name), time, ignored);
}

} // namespace trilume::app
