// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/library/model_controller.h"
#include "app/settings/settings.h"
#include "engine/accel/projection_options.h"
#include "engine/base/result.h"
#include "engine/generate/state_store.h"
#include "engine/generate/text_generator.h"
#include "engine/model/model.h"

#include <QHash>
#include <QString>

#include <functional>
#include <memory>
#include <stop_token>

namespace trilume::app {

struct LoadedModel
{
    ModelSummary summary;
    std::unique_ptr<generate::TextGenerator> generator;
    std::shared_ptr<const model::Model> model; // null where the layers cannot be watched
};

// Where the device of this id computes, also one that is not there (yet): the processor does the
// work of one that cannot be opened, or fails. [inference thread]
using DeviceSource = std::function<accel::ProjectionOptions(const QString& id)>;

struct ModelLoadOptions
{
    int threads = 0; // 0: as many as the machine gives
    PackingChoice packing = PackingChoice::Automatic;
    std::function<void(double share)> onProgress; // on the loading thread; may be empty
    std::stop_token stop;
    generate::StateStore* states = nullptr; // outlives the generator; null: nothing outlives it
    QString markersFolder;                  // of kept_markers.h; empty: none are looked for
    QHash<QString, QString> devices;        // ids by the fingerprints of the models to run there
    DeviceSource device;                    // empty: the processor alone
};

// Turns a file into something that answers. Tests put a scripted generator here.
using ModelLoader =
    std::function<Result<LoadedModel>(const QString& path, const ModelLoadOptions& options)>;

// The engine in this process. [inference thread] May throw std::bad_alloc.
[[nodiscard]] Result<LoadedModel> loadLocalModel(const QString& path,
                                                 const ModelLoadOptions& options);

} // namespace trilume::app
