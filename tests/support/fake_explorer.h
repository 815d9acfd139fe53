// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/explorer_controller.h"

#include <QString>

#include <memory>

namespace trilume::tests {

// As the engine describes the bundled model.
inline const app::LayerParts& bundledLayerParts()
{
    static const app::LayerParts kParts = {
        QStringLiteral("residual_rms residual_max forget_mean forget_lower forget_median "
                       "forget_upper state_rms update_rms zero_share_i zero_share_f zero_share_g "
                       "zero_share_o zero_share_mlp_gate zero_share_mlp_down saturated_share_i "
                       "saturated_share_f saturated_share_g saturated_share_o "
                       "saturated_share_mlp_gate saturated_share_mlp_down seconds_i_f_g seconds_o "
                       "seconds_mlp_gate seconds_mlp_down")
            .split(QLatin1Char(' ')),
        QStringLiteral("i f g o mlp_gate mlp_down").split(QLatin1Char(' ')),
        QStringLiteral("i_f_g o mlp_gate mlp_down").split(QLatin1Char(' '))};
    return kParts;
}

// Recordings that a test makes up.
class FakeExplorer final : public app::ExplorerController
{
    Q_OBJECT

public:
    using ExplorerController::ExplorerController;

    [[nodiscard]] app::ActivationSnapshotPtr snapshot() const override { return m_snapshot; }

    [[nodiscard]] app::WeightTablePtr weights() const override { return m_weights; }

    [[nodiscard]] bool keepsRecording() const override { return m_keeps; }

    void setWatched(bool watched) override { isWatched = watched; }

    void setKeepsRecording(bool keeps) override
    {
        m_keeps = keeps;
        Q_EMIT keepsRecordingChanged(keeps);
    }

    void countWeights() override { ++countsAsked; }

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
    void show(app::ActivationSnapshotPtr snapshot)
    {
        m_snapshot = std::move(snapshot);
        Q_EMIT snapshotChanged();
    }

    void show(app::WeightTablePtr weights)
    {
        m_weights = std::move(weights);
        Q_EMIT weightsCounted();
    }

    bool isWatched = false;
    int countsAsked = 0;
    QString exportedPath;
    app::ShownData exportedData;
    QByteArray exportedPicture;

private:
    app::ActivationSnapshotPtr m_snapshot;
    app::WeightTablePtr m_weights;
    bool m_keeps = false;
};

} // namespace trilume::tests
