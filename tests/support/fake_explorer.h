// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/explorer_controller.h"
#include "app/explorer/snapshot_values.h"
#include "engine/model/architectures.h"

#include <QString>

#include <memory>
#include <optional>

namespace trilume::tests {

// Of the architecture of the bundled model.
inline const app::LayerParts& bundledLayerParts()
{
    static const app::LayerParts kParts = app::layerParts(model::architectures().front().watchable);
    return kParts;
}

// Recordings that a test makes up.
class FakeExplorer final : public app::ExplorerController
{
    Q_OBJECT

public:
    // Of a model with these parts; nothing: none that is known.
    explicit FakeExplorer(const std::optional<app::LayerParts>& parts = bundledLayerParts(),
                          QObject* parent = nullptr)
        : ExplorerController(parent)
        , m_parts(parts ? std::make_shared<app::LayerParts>(*parts) : nullptr)
    {}

    [[nodiscard]] std::shared_ptr<const app::LayerParts> parts() const override { return m_parts; }

    [[nodiscard]] app::ActivationSnapshotPtr snapshot() const override { return m_snapshot; }

    [[nodiscard]] app::WeightTablePtr weights() const override { return m_weights; }

    [[nodiscard]] app::LensTablePtr lens() const override { return m_lens; }

    [[nodiscard]] bool isReadingLens() const override { return m_isReadingLens; }

    [[nodiscard]] bool keepsRecording() const override { return m_keeps; }

    void setWatched(bool watched) override { isWatched = watched; }

    void setKeepsRecording(bool keeps) override
    {
        m_keeps = keeps;
        Q_EMIT keepsRecordingChanged(keeps);
    }

    void countWeights() override { ++countsAsked; }

    void readLens(std::size_t first, std::size_t end) override
    {
        lensFirst = first;
        lensEnd = end;
        m_isReadingLens = true;
        Q_EMIT lensChanged();
    }

    void stopLens() override
    {
        if (m_isReadingLens) {
            m_isReadingLens = false;
            Q_EMIT lensChanged();
        }
    }

    void exportData(const QString& path, const app::ShownData& data) override
    {
        exportedPath = path;
        exportedData = data;
    }

    void exportPicture(const QString& path, const QByteArray& picture) override
    {
        exportedPath = path;
        exportedPicture = picture;
    }

    // The test's side.
    void describe(const app::LayerParts& parts)
    {
        m_parts = std::make_shared<app::LayerParts>(parts);
        Q_EMIT partsChanged();
    }

    void show(app::ActivationSnapshotPtr snapshot)
    {
        m_snapshot = std::move(snapshot);
        Q_EMIT snapshotChanged();
    }

    void show(app::LensTablePtr lens)
    {
        m_isReadingLens = false;
        m_lens = std::move(lens);
        Q_EMIT lensChanged();
    }

    void show(app::WeightTablePtr weights)
    {
        m_weights = std::move(weights);
        Q_EMIT weightsCounted();
    }

    bool isWatched = false;
    int countsAsked = 0;
    std::size_t lensFirst = 0; // as asked last
    std::size_t lensEnd = 0;
    QString exportedPath;
    app::ShownData exportedData;
    QByteArray exportedPicture;

private:
    std::shared_ptr<const app::LayerParts> m_parts;
    app::ActivationSnapshotPtr m_snapshot;
    app::WeightTablePtr m_weights;
    app::LensTablePtr m_lens;
    bool m_isReadingLens = false;
    bool m_keeps = false;
};

} // namespace trilume::tests
