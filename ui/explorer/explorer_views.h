// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/shown_data.h"
#include "ui/explorer/selection.h"

#include <QStackedWidget>

class QBoxLayout;

namespace trilume::ui {

class AttentionPanel;
class InsideCard;
class LayerLines;
class LensPanel;
class MemoryPanel;
class Theme;
class TokenMap;
class WeightPanel;

// The views of the page, one of which fits the chosen quantity; all point at the same cell.
// [ui thread]
class ExplorerViews final : public QStackedWidget
{
    Q_OBJECT

public:
    ExplorerViews(const Theme& theme, QWidget* parent);

    // A snapshot with tokens; null is enough for the weights.
    void setContent(app::ActivationSnapshotPtr snapshot, const Selection& selection);
    void setWeights(app::WeightTablePtr weights);
    void revealCursor(); // scrolls there, where the view scrolls
    void setRangeHeld(bool isHeld);
    void setLayersAlone(bool areAlone);
    void zoom(int steps); // of the map

    void takeFocus(); // the map, or what is in its place
    void setSpoken(const QString& text);

    [[nodiscard]] TokenMap& tokenMap() const { return *m_map; }

    [[nodiscard]] MemoryPanel& memory() const { return *m_memory; }

    [[nodiscard]] WeightPanel& weightPanel() const { return *m_weights; }

    [[nodiscard]] LensPanel& lensPanel() const { return *m_lens; }

    [[nodiscard]] AttentionPanel& attentionPanel() const { return *m_attention; }

    [[nodiscard]] bool showsTokens() const; // the map, with the card of one cell

    // The numbers of the view, for files, of all tokens, in sight or not; no rows: there are none.
    [[nodiscard]] app::ShownData data() const;
    [[nodiscard]] app::ShownData insideData() const; // no rows without a card of the cell

Q_SIGNALS:
    void cursorRequested(trilume::ui::CellCursor cursor);
    void hovered(bool isInside, trilume::ui::CellCursor cursor);
    void projectionRequested(int projection);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void applyTheme();
    void fitCards();
    void connectViews();
    void moveToLayer(int layer);
    void showLines();
    [[nodiscard]] app::ShownData tokenData() const;
    [[nodiscard]] app::ShownData memoryData() const;
    [[nodiscard]] app::ShownData weightData() const;

    const Theme& m_theme;
    QWidget* m_tokens;
    QBoxLayout* m_cards = nullptr;
    TokenMap* m_map;
    LayerLines* m_lines;
    InsideCard* m_inside;
    MemoryPanel* m_memory;
    WeightPanel* m_weights;
    LensPanel* m_lens;
    AttentionPanel* m_attention;
    app::ActivationSnapshotPtr m_snapshot;
    app::WeightTablePtr m_table;
    Selection m_selection;
};

} // namespace trilume::ui
