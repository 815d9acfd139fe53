// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_import.h"
#include "app/platform/parcel.h"
#include "app/platform/worker.h"

#include <QString>

namespace trilume::app {

// Imports models for LocalModelLibrary. [import thread] Its own, since one takes minutes.
class ImportWorker final : public Worker
{
    Q_OBJECT

public:
    using Worker::Worker;

    // Ends with one of imported(), folderOfModels() and failed().
    void import(ModelImportRequest request);

Q_SIGNALS:
    void progressed(double share); // a few times a second
    void imported(const trilume::app::Parcel<trilume::app::ImportedModel>& model);
    void folderOfModels(const QString& path); // nothing to convert, but model files lie in it
    void failed(const QString& message);      // empty: it was cancelled

private:
    void tryImport(ModelImportRequest request);
};

} // namespace trilume::app
