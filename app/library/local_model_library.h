// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_import.h"
#include "app/library/model_library.h"
#include "app/library/model_scan.h"
#include "app/library/trash.h"

#include <QThread>

#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace trilume::app {

class ImportWorker;
class LibraryWorker;
class Settings;

// The ModelLibrary of this machine's disk. [ui thread] A thread for looking and one for an import,
// each from its first use on. Folders, what was used last and what is opened at the start are in
// the settings; speeds and fingerprints in the folder for caches; our own models in modelsFolder().
class LocalModelLibrary final : public ModelLibrary
{
    Q_OBJECT

public:
    // `settings` is borrowed and outlives this.
    explicit LocalModelLibrary(Settings& settings, QObject* parent = nullptr);
    // Cancels; waits for what cannot be, ten seconds at most.
    ~LocalModelLibrary() override;

    [[nodiscard]] const ModelShelf& shelf() const override { return m_shelf; }

    [[nodiscard]] bool isLooking() const override { return m_current != 0; }

    [[nodiscard]] bool wasLooked() const override { return m_wasLooked; }

    [[nodiscard]] bool isAtStart(const FoundModel& model) const override;

    [[nodiscard]] std::optional<ModelImport> runningImport() const override { return m_import; }

    [[nodiscard]] QString lastRemoved() const override;

    void look() override;
    void openAtStart(const FoundModel& model) override;
    void openLastUsedAtStart() override;
    void addFolder(const QString& path) override;
    void forgetFolder(const QString& path) override;
    void importFrom(const QString& path) override;
    void cancelImport() override;
    void remove(const QString& path) override;
    void undoRemove() override;

    // Of the model that answers: it is on the shelf wherever it lies, and stays where it is. What
    // loading it has found out is on the shelf from now on.
    void setInUse(const QString& path, const QString& fingerprint);

    // An answer ended.
    void noteAnswer(const QString& fingerprint, int tokens, double seconds);

private:
    struct Removed
    {
        TrashedFile file;
        bool wasAtStart = false;
    };

    [[nodiscard]] LibraryWorker& worker();
    [[nodiscard]] ImportWorker& importer();
    [[nodiscard]] const FoundModel* find(const QString& path) const;
    void onFound(qint64 number, const ModelScanOutcome& outcome);
    void onImported(const ImportedModel& model);
    void onFolderOfModels(const QString& path);
    void onImportFailed(const QString& message);
    void onRemoved(const TrashedFile& file);
    void onTookBack(const QString& path);
    void onFailed(const QString& message);
    void takeFingerprint(const QString& path, const QString& fingerprint);
    void onSpeedChanged(const QString& fingerprint, double tokensPerSecond);
    void endImport();

    Settings& m_settings;
    ModelShelf m_shelf;
    QString m_inUse; // a path
    bool m_wasLooked = false;
    qint64 m_lastLook = 0;
    qint64 m_current = 0; // the look that is waited for; 0: none
    std::stop_source m_stopLooking;
    std::optional<ModelImport> m_import;
    std::stop_source m_stopImport;
    std::vector<Removed> m_removed;
    std::set<QString> m_beingRemoved; // paths
    bool m_isTakingBack = false;      // the last one of m_removed
    std::unique_ptr<QThread> m_thread;
    LibraryWorker* m_worker = nullptr; // lives and ends with the thread
    std::unique_ptr<QThread> m_importThread;
    ImportWorker* m_importer = nullptr; // the same
};

} // namespace trilume::app
