// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/explorer_controller.h"
#include "app/explorer/lens_reader.h"
#include "app/platform/file_saver.h"

#include <memory>
#include <stop_token>

namespace trilume::app {

class ExplorerWorker;
class ModelController;

// The ExplorerController over an ExplorerWorker. [ui thread] A new model takes away what was
// recorded of the old one: loading happens on the thread that records, so nothing of the old model
// arrives after `loaded`.
class LocalExplorerController final : public ExplorerController
{
    Q_OBJECT

public:
    // Both are borrowed and outlive this; the worker lives on the inference thread.
    LocalExplorerController(ExplorerWorker& worker,
                            const ModelController& models,
                            QObject* parent = nullptr);
    ~LocalExplorerController() override;

    [[nodiscard]] std::shared_ptr<const LayerParts> parts() const override { return m_parts; }

    [[nodiscard]] ActivationSnapshotPtr snapshot() const override { return m_snapshot; }

    [[nodiscard]] WeightTablePtr weights() const override { return m_weights; }

    [[nodiscard]] LensTablePtr lens() const override { return m_lens; }

    [[nodiscard]] bool isReadingLens() const override { return m_lensReader.isReading(); }

    [[nodiscard]] bool keepsRecording() const override { return m_keeps; }

    void setWatched(bool isWatched) override;
    void setKeepsRecording(bool keeps) override;
    void countWeights() override;
    void readLens(std::size_t first, std::size_t end) override;
    void stopLens() override;
    void exportData(const QString& path, const ShownData& data) override;
    void exportPicture(const QString& path, const QByteArray& picture) override;

    void cancel(); // a count or a reading in progress; for the end of the program

private:
    void onModelLoaded();
    void updateRecording();
    [[nodiscard]] std::size_t threads() const;

    ExplorerWorker& m_worker;
    const ModelController& m_models;
    std::shared_ptr<const LayerParts> m_parts;
    ActivationSnapshotPtr m_snapshot;
    WeightTablePtr m_weights;
    LensTablePtr m_lens;
    LensReader m_lensReader;
    std::stop_source m_stop;
    FileSaver m_saver;
    bool m_isCounting = false;
    bool m_isWatched = false;
    bool m_keeps = false;
};

} // namespace trilume::app
