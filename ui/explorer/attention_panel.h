// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "app/explorer/shown_data.h"
#include "ui/explorer/selection.h"

#include <QWidget>

#include <cstddef>
#include <utility>
#include <vector>

class QBoxLayout;
class QLabel;

namespace trilume::ui {

class ColorBar;
class HeatMap;
class IconButton;
class Theme;
class TokenStrip;
class ViewCard;

// The heads of attention at one token: how widely each of every layer looks, and which tokens those
// of the layer at the cursor look at. [ui thread]
class AttentionPanel final : public QWidget
{
    Q_OBJECT

public:
    AttentionPanel(const Theme& theme, QWidget* parent);

    // A snapshot with tokens.
    void setContent(app::ActivationSnapshotPtr snapshot, CellCursor cursor);

    [[nodiscard]] HeatMap& spreadMap() const { return *m_spreads; }

    [[nodiscard]] HeatMap& weightMap() const { return *m_weights; }

    [[nodiscard]] const ColorBar& spreadBar() const { return *m_spreadBar; }

    [[nodiscard]] const ColorBar& weightBar() const { return *m_weightBar; }

    [[nodiscard]] const TokenStrip& strip() const { return *m_strip; }

    [[nodiscard]] std::size_t head() const { return m_head; }

    // What the marked head looks at, in words.
    [[nodiscard]] QString spoken() const;

    // Of the token: for every head its entropy and, where they were kept, its weights.
    [[nodiscard]] app::ShownData data() const;

Q_SIGNALS:
    void cursorRequested(trilume::ui::CellCursor cursor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectMaps();
    void applyTheme();
    void show();
    void showSpreads();
    void showWeights();
    void say(std::size_t layer, std::size_t head);
    void sayWeight(int column, int row);
    void choose(std::size_t layer, std::size_t head);
    void step(int tokens);
    [[nodiscard]] const app::AttentionMap* map() const; // of the token; null: not kept
    [[nodiscard]] QString textAt(std::size_t position) const;
    // The position of a column with the largest weight: a column stands for several where there is
    // no room for all.
    [[nodiscard]] std::size_t seenIn(std::size_t column, std::size_t head) const;
    [[nodiscard]] QString sentence(std::size_t layer, std::size_t head) const;

    const Theme& m_theme;
    QBoxLayout* m_column;
    ViewCard* m_spreadCard;
    HeatMap* m_spreads;
    ColorBar* m_spreadBar;
    ViewCard* m_weightCard;
    IconButton* m_previous;
    IconButton* m_next;
    HeatMap* m_weights;
    ColorBar* m_weightBar;
    TokenStrip* m_strip;
    QLabel* m_hint; // in the place of the lower map
    QLabel* m_sentence;
    std::vector<QBoxLayout*> m_pictures; // a map beside its scale
    app::ActivationSnapshotPtr m_snapshot;
    CellCursor m_cursor;
    std::size_t m_head = 0;
    std::size_t m_perColumn = 1; // positions
};

} // namespace trilume::ui
