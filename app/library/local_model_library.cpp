// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/local_model_library.h"

#include "app/library/import_worker.h"
#include "app/library/library_worker.h"
#include "app/platform/display_text.h"
#include "app/platform/paths.h"
#include "app/platform/text_run.h"
#include "app/platform/worker_thread.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace trilume::app {

LocalModelLibrary::LocalModelLibrary(Settings& settings, QObject* parent)
    : ModelLibrary(parent)
    , m_settings(settings)
{}

LocalModelLibrary::~LocalModelLibrary()
{
    m_stopLooking.request_stop();
    m_stopImport.request_stop();
    for (std::unique_ptr<QThread>* thread : {&m_thread, &m_importThread}) {
        if (*thread) {
            (*thread)->quit();
            endThread(*thread);
        }
    }
}

LibraryWorker& LocalModelLibrary::worker()
{
    if (!m_thread) {
        m_thread = makeThread(QStringLiteral("models"));
        m_worker = moveTo(*m_thread, std::make_unique<LibraryWorker>(cacheFolder()));
        connect(m_worker, &LibraryWorker::found, this, &LocalModelLibrary::onFound);
        connect(m_worker, &LibraryWorker::removed, this, &LocalModelLibrary::onRemoved);
        connect(m_worker, &LibraryWorker::tookBack, this, &LocalModelLibrary::onTookBack);
        connect(m_worker, &LibraryWorker::failed, this, &LocalModelLibrary::onFailed);
        connect(m_worker, &LibraryWorker::speedChanged, this, &LocalModelLibrary::onSpeedChanged);
        m_thread->start();
    }
    return *m_worker;
}

ImportWorker& LocalModelLibrary::importer()
{
    if (!m_importThread) {
        m_importThread = makeThread(QStringLiteral("import"));
        m_importer = moveTo(*m_importThread, std::make_unique<ImportWorker>());
        connect(m_importer, &ImportWorker::progressed, this, [this](double share) {
            if (m_import) {
                m_import->share = share;
                Q_EMIT importChanged();
            }
        });
        connect(m_importer, &ImportWorker::imported, this, &LocalModelLibrary::onImported);
        connect(m_importer, &ImportWorker::folderOfModels, this,
                &LocalModelLibrary::onFolderOfModels);
        connect(m_importer, &ImportWorker::failed, this, &LocalModelLibrary::onImportFailed);
        m_importThread->start();
    }
    return *m_importer;
}

const FoundModel* LocalModelLibrary::find(const QString& path) const
{
    const auto found = std::ranges::find(m_shelf.models, path, &FoundModel::path);
    return found == m_shelf.models.end() ? nullptr : &*found;
}

void LocalModelLibrary::look()
{
    m_stopLooking.request_stop();
    m_stopLooking = std::stop_source();
    m_current = ++m_lastLook;
    ModelScanRequest request;
    if (!m_inUse.isEmpty()) {
        request.files.append(m_inUse);
    }
    request.files += m_settings.recentModels();
    request.folders.append(modelsFolder());
    request.folders += m_settings.modelFolders();
    request.folders.removeDuplicates();
    request.stop = m_stopLooking.get_token();
    post(worker(),
         [number = m_current, request](LibraryWorker& looking) { looking.look(number, request); });
}

void LocalModelLibrary::onFound(qint64 number, const ModelScanOutcome& outcome)
{
    if (number != m_current) {
        return; // of an older look
    }
    m_current = 0;
    m_wasLooked = true;
    m_shelf = {outcome.models, outcome.folders, m_settings.recentModels()};
    Q_EMIT shelfChanged();
}

bool LocalModelLibrary::isAtStart(const FoundModel& model) const
{
    const std::optional<QString> path = m_settings.modelAtStart();
    return path && (path->isEmpty() ? model.isBundled : *path == model.path);
}

void LocalModelLibrary::openAtStart(const FoundModel& model)
{
    m_settings.setModelAtStart(model.isBundled ? QString() : model.path);
    Q_EMIT shelfChanged();
}

void LocalModelLibrary::openLastUsedAtStart()
{
    m_settings.setModelAtStart(std::nullopt);
    Q_EMIT shelfChanged();
}

void LocalModelLibrary::addFolder(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    if (clean != modelsFolder()) {
        QStringList folders = m_settings.modelFolders();
        folders.append(clean);
        m_settings.setModelFolders(folders);
    }
    look();
}

void LocalModelLibrary::forgetFolder(const QString& path)
{
    QStringList folders = m_settings.modelFolders();
    folders.removeAll(path);
    m_settings.setModelFolders(folders);
    look();
}

void LocalModelLibrary::importFrom(const QString& path)
{
    const QString name = displayText(QFileInfo(QDir::cleanPath(path)).fileName());
    if (m_import) {
        Q_EMIT failed(tr("%1 is still being imported: import %2 after it.")
                          .arg(inOneRun(m_import->name), inOneRun(name)));
        return;
    }
    m_import = ModelImport{name, 0.0, false};
    m_stopImport = std::stop_source();
    const ModelImportRequest request{path, modelsFolder(), {}, m_stopImport.get_token()};
    post(importer(), [request](ImportWorker& importing) { importing.import(request); });
    Q_EMIT importChanged();
}

void LocalModelLibrary::cancelImport()
{
    m_stopImport.request_stop();
    if (m_import && !m_import->isBeingCancelled) {
        m_import->isBeingCancelled = true;
        Q_EMIT importChanged();
    }
}

void LocalModelLibrary::endImport()
{
    m_import.reset();
    Q_EMIT importChanged();
}

void LocalModelLibrary::onImported(const ImportedModel& model)
{
    endImport();
    look();
    Q_EMIT imported(model.path, model.name, model.warnings);
}

void LocalModelLibrary::onFolderOfModels(const QString& path)
{
    endImport();
    addFolder(path);
    Q_EMIT folderAdded(path);
}

void LocalModelLibrary::onImportFailed(const QString& message)
{
    endImport();
    if (!message.isEmpty()) {
        Q_EMIT failed(message);
    }
}

void LocalModelLibrary::remove(const QString& path)
{
    const FoundModel* model = find(path);
    if (model == nullptr) {
        return; // of a list that was older
    }
    if (model->isBundled) {
        Q_EMIT failed(tr("%1 comes with the program and stays.").arg(inOneRun(model->name)));
    } else if (path == m_inUse) {
        Q_EMIT failed(tr("%1 is in use: choose another model first, then remove it.")
                          .arg(inOneRun(model->name)));
    } else if (m_beingRemoved.insert(path).second) {
        m_stopLooking.request_stop(); // at once, not behind a slow drive; it is looked anew then
        post(worker(),
             [path, name = model->name](LibraryWorker& removing) { removing.remove(path, name); });
    }
}

void LocalModelLibrary::onRemoved(const TrashedFile& file)
{
    m_beingRemoved.erase(file.path);
    const bool wasAtStart = m_settings.modelAtStart() == file.path;
    m_removed.push_back({file, wasAtStart});
    if (wasAtStart) { // or the next start would look for it
        m_settings.setModelAtStart(std::nullopt);
    }
    if (m_settings.modelPath() == file.path) { // it was used last, but could not be opened, say
        m_settings.setModelPath({});
    }
    std::erase_if(m_shelf.models,
                  [&file](const FoundModel& model) { return model.path == file.path; });
    Q_EMIT shelfChanged();
    Q_EMIT removed(file.name);
    look();
}

QString LocalModelLibrary::lastRemoved() const
{
    return m_removed.empty() ? QString() : m_removed.back().file.name;
}

void LocalModelLibrary::undoRemove()
{
    if (m_removed.empty() || std::exchange(m_isTakingBack, true)) {
        return;
    }
    m_stopLooking.request_stop();
    post(worker(),
         [file = m_removed.back().file](LibraryWorker& bringing) { bringing.takeBack(file); });
}

// It stays where it is, and can be tried again.
void LocalModelLibrary::onFailed(const QString& message)
{
    m_isTakingBack = false;
    m_beingRemoved.clear();
    Q_EMIT failed(message);
    look();
}

void LocalModelLibrary::onTookBack(const QString& path)
{
    m_isTakingBack = false;
    const Removed last = m_removed.back();
    m_removed.pop_back();
    if (last.wasAtStart && !m_settings.modelAtStart()) {
        m_settings.setModelAtStart(last.file.path);
    }
    look();
    Q_EMIT broughtBack(path);
}

void LocalModelLibrary::setInUse(const QString& path, const QString& fingerprint)
{
    m_inUse = path;
    if (m_wasLooked && find(path) == nullptr) {
        look();
    } else {
        takeFingerprint(path, fingerprint);
    }
}

void LocalModelLibrary::takeFingerprint(const QString& path, const QString& fingerprint)
{
    const auto found = std::ranges::find(m_shelf.models, path, &FoundModel::path);
    if (found == m_shelf.models.end() || fingerprint.isEmpty()
        || found->fingerprint == fingerprint) {
        return;
    }
    found->fingerprint = fingerprint;
    found->tokensPerSecond = 0; // of another file, until it is told
    Q_EMIT shelfChanged();
    post(worker(), [fingerprint](LibraryWorker& telling) { telling.tellSpeed(fingerprint); });
}

void LocalModelLibrary::noteAnswer(const QString& fingerprint, int tokens, double seconds)
{
    if (!fingerprint.isEmpty()) {
        post(worker(), [fingerprint, tokens, seconds](LibraryWorker& noting) {
            noting.noteAnswer(fingerprint, tokens, seconds);
        });
    }
}

void LocalModelLibrary::onSpeedChanged(const QString& fingerprint, double tokensPerSecond)
{
    bool isAny = false;
    for (FoundModel& model : m_shelf.models) {
        if (model.fingerprint == fingerprint) {
            model.tokensPerSecond = tokensPerSecond;
            isAny = true;
        }
    }
    if (isAny) {
        Q_EMIT shelfChanged();
    }
}

} // namespace trilume::app
