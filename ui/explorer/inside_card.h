// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/shown_data.h"
#include "ui/explorer/selection.h"
#include "ui/explorer/view_card.h"

#include <cstdint>
#include <span>
#include <vector>

class QStackedWidget;

namespace trilume::ui {

class CodeHistogram;
class HeatMap;
class PartSwitch;

// What is inside one cell of the map: the channels of all layers at the token, or how often each
// code came in the layer. [ui thread]
class InsideCard final : public ViewCard
{
    Q_OBJECT

public:
    InsideCard(const Theme& theme, QWidget* parent);

    void setContent(app::ActivationSnapshotPtr snapshot, const Selection& selection);

    [[nodiscard]] bool showsCodes() const;

    // More than usual, in pixels, where names of projections take several lines in this width.
    [[nodiscard]] int moreHeight(int width) const;

    // What the card shows, for files: the sampled channels after each layer, layer 0 being the
    // embedding, or how often each code came. No rows while there is nothing.
    [[nodiscard]] app::ShownData data() const;

    [[nodiscard]] HeatMap& channelMap() const { return *m_channels; }

    [[nodiscard]] CodeHistogram& histogram() const { return *m_histogram; }

Q_SIGNALS:
    void layerRequested(int layer);
    void projectionRequested(int projection);
    void viewChanged();

private:
    void updateContent();
    void showChannels();
    void showCodes();
    [[nodiscard]] std::span<const std::uint64_t> codeCounts() const;
    [[nodiscard]] app::ShownData channelData() const;
    [[nodiscard]] app::ShownData codeData() const;
    [[nodiscard]] QString channelText(int column, int row) const; // empty: none there
    // Of the token at the cursor, less those of the reference; empty where that has none.
    [[nodiscard]] std::vector<float> channelValues() const;

    const Theme& m_theme;
    PartSwitch* m_views;
    PartSwitch* m_projections;
    QStackedWidget* m_stack;
    HeatMap* m_channels;
    CodeHistogram* m_histogram;
    app::ActivationSnapshotPtr m_snapshot;
    Selection m_selection;
    float m_largest = 0.0F; // |channel| at the token
    int m_rowsBefore = 0;   // of the map of channels: one where there is an embedding
};

} // namespace trilume::ui
