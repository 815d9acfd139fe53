// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/model_scan.h"

#include "app/library/model_header.h"
#include "app/platform/display_text.h"
#include "app/platform/number_text.h"
#include "app/platform/text_run.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <filesystem>
#include <string>
#include <system_error>
#include <utility>

namespace trilume::app {

namespace {

class Scan
{
    Q_DECLARE_TR_FUNCTIONS(ModelScan)

public:
    explicit Scan(const ModelScanRequest& request)
        : m_request(request)
    {}

    void addBundled()
    {
        if (!m_request.bundled.isEmpty()) {
            addFile(QFileInfo(m_request.bundled));
        }
    }

    // One that is not there is on a drive that is not plugged in, or gone: nothing to choose.
    void addNamedFile(const QString& path)
    {
        const QFileInfo info(path);
        if (info.exists()) {
            addFile(info);
        }
    }

    void addFolder(const QString& path);

    [[nodiscard]] bool isStopped() const { return m_request.stop.stop_requested(); }

    [[nodiscard]] ModelScanOutcome take();

private:
    struct Place
    {
        QString path;
        int depth;
    };

    void addFile(const QFileInfo& info);
    void lookInto(const Place& place, ModelFolder& folder);
    void addBelow(const QFileInfo& folder, int depth);
    [[nodiscard]] static QString whyNot(const QFileInfo& folder);

    const ModelScanRequest& m_request;
    ModelScanOutcome m_outcome;
    QSet<QString> m_seen; // canonical paths
    // Of the folder that is looked through:
    std::vector<Place> m_places; // still to do
    int m_entries = 0;
    QString m_limit;      // what it has more of than is looked at; %2: the folder
    QString m_unreadable; // why a folder in it could not be looked into
};

void Scan::addFile(const QFileInfo& info)
{
    const auto most = static_cast<std::size_t>(m_request.models);
    if (m_outcome.models.size() >= most) {
        m_limit = tr("%1 models are listed, and no more: some in %2 are left out.")
                      .arg(countText(m_request.models));
        return;
    }
    const QString whole = info.canonicalFilePath();
    if (whole.isEmpty()) {
        const bool isReadable =
            QFile::decodeName(QFile::encodeName(info.filePath())) == info.filePath()
            && !info.filePath().contains(QChar(QChar::ReplacementCharacter));
        if (!isReadable) { // else it leads nowhere, or has gone meanwhile
            FoundModel model;
            model.path = info.filePath();
            model.name = displayText(info.fileName());
            model.problem = tr("The name of the file %1 is not readable text (UTF-8): rename it.")
                                .arg(inOneRun(model.path));
            m_outcome.models.push_back(std::move(model));
        }
        return;
    }
    if (m_seen.contains(whole)) {
        return;
    }
    m_seen.insert(whole);
    FoundModel model = readModelHeader(info.filePath(), m_request.cacheFolder);
    model.isBundled = info.filePath() == m_request.bundled;
    model.known = recogniseFile(toFilePath(info.filePath()), m_request.cacheFolder, m_request.stop);
    m_outcome.models.push_back(std::move(model));
}

QString Scan::whyNot(const QFileInfo& folder)
{
    const QString name = inOneRun(QDir::toNativeSeparators(folder.filePath()));
    if (!folder.exists()) {
        return tr("%1 is not there.").arg(name);
    }
    if (!folder.isDir()) {
        return tr("%1 is a file, not a folder.").arg(name);
    }
    return folder.isReadable() && folder.isExecutable()
               ? QString()
               : tr("%1 cannot be read: it belongs to somebody else.").arg(name);
}

void Scan::addFolder(const QString& path)
{
    ModelFolder folder;
    folder.path = path;
    folder.isOwn = path == m_request.folders.first();
    const QFileInfo info(path);
    if (!folder.isOwn || info.exists()) { // ours is made when something comes into it
        folder.problem = whyNot(info);
        m_places = {{path, 0}};
        m_entries = 0;
        m_unreadable.clear();
        m_limit.clear();
    }
    while (!m_places.empty() && folder.problem.isEmpty() && !isStopped()) {
        const Place place = m_places.back();
        m_places.pop_back();
        lookInto(place, folder);
    }
    m_places.clear();
    if (folder.problem.isEmpty()) {
        folder.problem = m_unreadable.isEmpty() && !m_limit.isEmpty()
                             ? m_limit.arg(inOneRun(QDir::toNativeSeparators(folder.path)))
                             : m_unreadable;
    }
    m_outcome.folders.push_back(std::move(folder));
}

// By the standard library: Qt's iterators leave out names that are no text.
void Scan::lookInto(const Place& place, ModelFolder& folder)
{
    std::error_code error;
    std::filesystem::directory_iterator entry(toFilePath(place.path), error);
    for (; !error && entry != std::filesystem::directory_iterator() && !isStopped();
         entry.increment(error)) {
        if (++m_entries > m_request.entries) {
            folder.problem = tr("%1 has more than %2 files: the others were not looked at.")
                                 .arg(inOneRun(QDir::toNativeSeparators(folder.path)),
                                      countText(m_request.entries));
            return;
        }
        const std::string name = entry->path().filename().string();
        const QFileInfo info(place.path + QLatin1Char('/')
                             + QFile::decodeName(QByteArray::fromStdString(name)));
        if (entry->is_directory(error)) { // whatever its name
            if (!entry->is_symlink(error) && name.front() != '.') {
                addBelow(info, place.depth + 1);
            }
        } else if (info.fileName().endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive)) {
            addFile(info);
        }
        error.clear(); // of this entry
    }
    if (error && m_unreadable.isEmpty()) {
        m_unreadable =
            tr("%1 cannot be read: %2.")
                .arg(inOneRun(QDir::toNativeSeparators(place.path)), displayText(error.message()));
    }
}

void Scan::addBelow(const QFileInfo& folder, int depth)
{
    if (depth > m_request.depth) {
        m_limit = m_limit.isEmpty()
                      ? tr("%2 has folders more than %1 deep, which were not looked into.")
                            .arg(countText(m_request.depth))
                      : m_limit;
        return;
    }
    const QString why = whyNot(folder);
    if (why.isEmpty()) {
        m_places.push_back({folder.filePath(), depth});
    } else if (m_unreadable.isEmpty()) {
        m_unreadable = why;
    }
}

ModelScanOutcome Scan::take()
{
    std::stable_sort(m_outcome.models.begin(), m_outcome.models.end(),
                     [](const FoundModel& left, const FoundModel& right) {
                         if (left.isBundled != right.isBundled) {
                             return left.isBundled;
                         }
                         const int order = QString::localeAwareCompare(left.name, right.name);
                         return order != 0 ? order < 0 : left.path < right.path;
                     });
    return std::move(m_outcome);
}

} // namespace

std::optional<ModelScanOutcome> scanForModels(const ModelScanRequest& request)
{
    Scan scan(request);
    scan.addBundled();
    for (const QString& file : request.files) {
        scan.addNamedFile(file);
    }
    for (const QString& folder : request.folders) {
        if (scan.isStopped()) {
            return std::nullopt;
        }
        scan.addFolder(folder);
    }
    return scan.isStopped() ? std::nullopt : std::optional(scan.take());
}

} // namespace trilume::app
