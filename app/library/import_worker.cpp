// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/import_worker.h"

#include "app/platform/error_text.h"
#include "app/platform/text_run.h"

#include <QDir>
#include <QFileInfo>

#include <chrono>
#include <exception>
#include <utility>

namespace trilume::app {

namespace {

constexpr std::chrono::milliseconds kToldEvery{50};

bool isFolderOfModels(const QString& path)
{
    const QDir folder(path);
    return QFileInfo(path).isDir() && !folder.exists(QStringLiteral("config.json"))
           && !folder.entryList({QStringLiteral("*.gguf")}, QDir::Files).isEmpty();
}

} // namespace

void ImportWorker::import(ModelImportRequest request)
{
    const QString name = inOneRun(QDir::toNativeSeparators(request.source));
    // The outermost function of this thread's work: nothing may escape into the event loop.
    try {
        tryImport(std::move(request));
    } catch (const std::exception&) {
        Q_EMIT failed(tr("There is not enough memory to import %1.").arg(name));
    }
}

void ImportWorker::tryImport(ModelImportRequest request)
{
    if (isFolderOfModels(request.source)) {
        Q_EMIT folderOfModels(request.source);
        return;
    }
    using Clock = std::chrono::steady_clock;
    Clock::time_point told; // long ago
    request.onProgress = [this, &told](double share) {
        if (const Clock::time_point now = Clock::now(); now - told >= kToldEvery) {
            told = now;
            Q_EMIT progressed(share);
        }
    };
    const Result<ImportedModel> model = importModel(request);
    if (model) {
        Q_EMIT imported(model.value());
    } else {
        Q_EMIT failed(model.error().code == Errc::Cancelled ? QString() : errorText(model.error()));
    }
}

} // namespace trilume::app
