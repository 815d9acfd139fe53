// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_worker.h"

#include "app/platform/error_text.h"
#include "app/platform/paths.h"

#include <exception>
#include <utility>

namespace trilume::app {

LibraryWorker::LibraryWorker(QString cacheFolder, QObject* parent)
    : Worker(parent)
    , m_cacheFolder(std::move(cacheFolder))
{}

ModelSpeeds& LibraryWorker::speeds()
{
    if (!m_speeds) {
        m_speeds.emplace(m_cacheFolder + QStringLiteral("/speeds.json"));
    }
    return *m_speeds;
}

void LibraryWorker::look(qint64 number, ModelScanRequest request)
{
    request.bundled = bundledModelPath();
    request.cacheFolder = m_cacheFolder;
    try {
        std::optional<ModelScanOutcome> outcome = scanForModels(request);
        if (!outcome) {
            return; // a newer one is on its way
        }
        for (FoundModel& model : outcome->models) {
            model.tokensPerSecond = speeds().of(model.fingerprint);
        }
        Q_EMIT found(number, *outcome);
    } catch (const std::exception&) { // the outermost function of this thread's work
        Q_EMIT found(number, ModelScanOutcome());
        Q_EMIT failed(tr("There is not enough memory to look for models."));
    }
}

void LibraryWorker::remove(const QString& path, const QString& name)
{
    Result<TrashedFile> file = moveToTrash(path);
    if (!file) {
        Q_EMIT failed(errorText(file.error()));
        return;
    }
    file.value().name = name;
    Q_EMIT removed(file.value());
}

void LibraryWorker::takeBack(const TrashedFile& file)
{
    const Status status = bringBack(file);
    if (status) {
        Q_EMIT tookBack(file.path);
    } else {
        Q_EMIT failed(errorText(status.error()));
    }
}

void LibraryWorker::tellSpeed(const QString& fingerprint)
{
    Q_EMIT speedChanged(fingerprint, speeds().of(fingerprint));
}

void LibraryWorker::noteAnswer(const QString& fingerprint, int tokens, double seconds)
{
    const Status status = speeds().add(fingerprint, tokens, seconds);
    if (!status) { // for this run only, then: nothing is lost that anybody wrote
        qWarning("%s", status.error().english().c_str());
    }
    Q_EMIT speedChanged(fingerprint, speeds().of(fingerprint));
}

} // namespace trilume::app
