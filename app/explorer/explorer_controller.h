// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/layer_parts.h"
#include "app/explorer/lens_table.h"
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
    // What was looked into last, of whatever recording of the loaded model; null before the first.
    [[nodiscard]] virtual LensTablePtr lens() const = 0;
    [[nodiscard]] virtual bool isReadingLens() const = 0;
    [[nodiscard]] virtual bool keepsRecording() const = 0;

public Q_SLOTS:
    // Whether the page can be seen: what decides on the next answer, and whether snapshots come
    // while one is written.
    virtual void setWatched(bool isWatched) = 0;
    virtual void setKeepsRecording(bool keeps) = 0; // answers are watched with the page closed too
    virtual void countWeights() = 0;                // ends with weightsCounted, once for a model
    // What each layer would say after the tokens [first, end) of the snapshot: reads the text
    // again, on a thread of its own. Ends with lensChanged or lensFailed; not at all where the
    // snapshot has no source, or has gone meanwhile.
    virtual void readLens(std::size_t first, std::size_t end) = 0;
    virtual void stopLens() = 0; // what was shown before stays
    // Files, on a thread of their own: NPZ or CSV by the end of the path, or the bytes of a
    // picture.
    virtual void exportData(const QString& path, const trilume::app::ShownData& data) = 0;
    virtual void exportPicture(const QString& path, const QByteArray& picture) = 0;

Q_SIGNALS:
    void partsChanged();
    void snapshotChanged(); // at most ten times a second, and once an answer ends
    void weightsCounted();
    void lensProgressed(qint64 doneTokens, qint64 allTokens);
    void lensChanged();                      // the table, or whether one is being read
    void lensFailed(const QString& message); // one sentence
    void keepsRecordingChanged(bool keeps);
    void exported(const QString& path);
    void exportFailed(const QString& message); // one sentence
};

} // namespace trilume::app
