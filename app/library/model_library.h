// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_description.h"
#include "app/library/published_file.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trilume::app {

// A model file that is there to be used, by what its header says.
struct FoundModel
{
    QString path;
    QString name; // as the file gives it
    QString architecture;
    qint64 parameterCount = 0;
    double bitsPerWeight = 0.0; // of the ternary weights
    int trainedLength = 0;      // tokens
    qint64 fileBytes = 0;
    bool isBundled = false;
    bool hasTokenizer = false;
    bool hasChatMarkers = false;
    QString fingerprint;        // of the tensors; empty until the file was loaded once here
    double tokensPerSecond = 0; // of the answers it wrote here lately; 0: it wrote none
    PublishedFile known;        // to the catalogue
    ModelDescription description;
    QString problem; // one sentence: why it cannot be used; empty: it can

    [[nodiscard]] bool isUsable() const { return problem.isEmpty(); }

    friend bool operator==(const FoundModel&, const FoundModel&) = default;
};

// A folder in which models are looked for.
struct ModelFolder
{
    QString path;
    bool isOwn = false; // of this program: cannot be forgotten
    QString problem;    // one sentence: what of it could not be looked at

    friend bool operator==(const ModelFolder&, const ModelFolder&) = default;
};

// All that there is to choose from.
struct ModelShelf
{
    std::vector<FoundModel> models; // the bundled one first, then by name
    std::vector<ModelFolder> folders;
    QStringList recent; // paths of those used last, the newest first
};

// An import that is under way.
struct ModelImport
{
    QString name; // of what is imported
    double share = 0.0;
    bool isBeingCancelled = false;
};

// The models on this machine: found in folders that the person has named, imported, removed. [ui
// thread] Looks at no disk by itself; what is asked for is told later, by the signals.
class ModelLibrary : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As it was when it was last looked at; empty before.
    [[nodiscard]] virtual const ModelShelf& shelf() const = 0;
    [[nodiscard]] virtual bool isLooking() const = 0;
    [[nodiscard]] virtual bool wasLooked() const = 0; // at least once, to the end

    // Opened at each start, whatever was used last.
    [[nodiscard]] virtual bool isAtStart(const FoundModel& model) const = 0;
    [[nodiscard]] virtual std::optional<ModelImport> runningImport() const = 0;
    [[nodiscard]] virtual QString lastRemoved() const = 0; // its name; empty: nothing to bring back

public Q_SLOTS:
    // Ends with shelfChanged(). Asked again meanwhile, it begins anew.
    virtual void look() = 0;
    virtual void openAtStart(const trilume::app::FoundModel& model) = 0; // at each start
    virtual void openLastUsedAtStart() = 0;

    virtual void addFolder(const QString& path) = 0;
    virtual void forgetFolder(const QString& path) = 0; // nothing in it is touched

    // A folder in the Hugging Face layout is converted, a model file is copied; both into our own
    // folder. One at a time. Ends with imported() or failed(), with neither when it was cancelled.
    // A folder that just holds model files is added instead: folderAdded().
    virtual void importFrom(const QString& path) = 0;
    virtual void cancelImport() = 0;

    // Into the desktop's trash. Ends with removed() or failed(). The bundled model and the one in
    // use stay.
    virtual void remove(const QString& path) = 0;
    virtual void undoRemove() = 0; // the last one; then the one before

Q_SIGNALS:
    void shelfChanged();
    void importChanged();
    void imported(const QString& path, const QString& name, const QStringList& warnings);
    void folderAdded(const QString& path);
    void removed(const QString& name);
    void broughtBack(const QString& path);
    void failed(const QString& message); // one sentence
};

} // namespace trilume::app
