// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_library.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace trilume::app {

// Where to look for models, and how far.
struct ModelScanRequest
{
    QString bundled; // empty: there is none
    QStringList files;
    QStringList folders; // the first is our own
    QString cacheFolder;
    std::stop_token stop;
    int depth = 6;        // folders below a named one
    int entries = 50'000; // of a named folder and all below
    int models = 1'000;   // in all
};

struct ModelScanOutcome
{
    std::vector<FoundModel> models;
    std::vector<ModelFolder> folders;
};

// Looks for files that end in ".gguf" and reads their headers. Links to files are followed, links
// to folders below a named one are not, so that nothing is walked in circles; hidden folders are
// left out, the trash of a drive among them. One file is found once, whatever paths lead to it.
// What cannot be looked at is told with its folder. Nothing when it was stopped. [any thread] May
// throw std::bad_alloc.
[[nodiscard]] std::optional<ModelScanOutcome> scanForModels(const ModelScanRequest& request);

} // namespace trilume::app
