// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace trilume::app {

struct ModelImportRequest
{
    QString source; // a folder in the Hugging Face layout, a file of one, or a model file
    QString folder; // where the model goes; made when it is not there
    std::function<void(double share)> onProgress; // on the calling thread; may be empty
    std::stop_token stop;
};

struct ImportedModel
{
    QString path;
    QString name;
    QStringList warnings; // one sentence each
};

// Converts or copies a model into the folder, under a name that is free there. The file appears
// whole or, after an error or a stop (Errc::Cancelled), not at all; the space on the disk is looked
// at first. [any thread] May throw std::bad_alloc.
[[nodiscard]] Result<ImportedModel> importModel(const ModelImportRequest& request);

} // namespace trilume::app
