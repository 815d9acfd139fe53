// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_scan.h"
#include "app/library/model_speeds.h"
#include "app/library/trash.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QString>

#include <optional>

namespace trilume::app {

// What LocalModelLibrary has the disk asked. [models thread]
class LibraryWorker final : public Worker
{
    Q_OBJECT

public:
    // `cacheFolder`: where fingerprints and speeds are kept.
    explicit LibraryWorker(QString cacheFolder, QObject* parent = nullptr);

    // Ends with found(), with nothing when it was stopped. The bundled model is added here.
    void look(qint64 number, ModelScanRequest request);

    // Each ends with the signal of its name, or with failed().
    void remove(const QString& path, const QString& name);
    void takeBack(const trilume::app::TrashedFile& file);

    void tellSpeed(const QString& fingerprint); // by speedChanged()
    // An answer was written; tells speedChanged().
    void noteAnswer(const QString& fingerprint, int tokens, double seconds);

Q_SIGNALS:
    void found(qint64 number, const trilume::app::Parcel<trilume::app::ModelScanOutcome>& outcome);
    void removed(const trilume::app::Parcel<trilume::app::TrashedFile>& file);
    void tookBack(const QString& path);
    void failed(const QString& message);
    void speedChanged(const QString& fingerprint, double tokensPerSecond);

private:
    [[nodiscard]] ModelSpeeds& speeds(); // read at first use

    QString m_cacheFolder;
    std::optional<ModelSpeeds> m_speeds;
};

} // namespace trilume::app
