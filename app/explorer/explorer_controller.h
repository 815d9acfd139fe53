// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/layer_parts.h"
#include "app/explorer/shown_data.h"

#include <QObject>
#include <QString>

#include <memory>

namespace trilume::app {

// What the explorer page talks to. [ui thread] Answers that begin while the page is open (or
// always, where the person keeps recording) are watched from the inside; otherwise nothing is and
// nothing is paid. Never blocks: recordings are made on the inference thread and arrive by signal.
class ExplorerController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // What the layers of the loaded model have, and so what can be shown of them; null while it is
    // not known, which a recording may be before.
    [[nodiscard]] virtual std::shared_ptr<const LayerParts> parts() const = 0;
    // The newest of the loaded model, of whatever chat; null before the first.
    [[nodiscard]] virtual ActivationSnapshotPtr snapshot() const = 0;
    // Of the loaded model; null until they were asked for and counted.
    [[nodiscard]] virtual WeightTablePtr weights() const = 0;
    [[nodiscard]] virtual bool keepsRecording() const = 0;

public Q_SLOTS:
    // Whether the page can be seen: what decides on the next answer, and whether snapshots come
    // while one is written.
    virtual void setWatched(bool isWatched) = 0;
    virtual void setKeepsRecording(bool keeps) = 0; // answers are watched with the page closed too
    virtual void countWeights() = 0;                // ends with weightsCounted, once for a model
    // Files, on a thread of their own: NPZ or CSV by the end of the path, or the bytes of a
    // picture.
    virtual void exportData(const QString& path, const trilume::app::ShownData& data) = 0;
    virtual void exportPicture(const QString& path, const QByteArray& picture) = 0;

Q_SIGNALS:
    void partsChanged();
    void snapshotChanged(); // at most ten times a second, and once an answer ends
    void weightsCounted();
    void keepsRecordingChanged(bool keeps);
    void exported(const QString& path);
    void exportFailed(const QString& message); // one sentence
};

} // namespace trilume::app
