// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"
#include "ui/explorer/selection.h"
#include "ui/explorer/value_range.h"

#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

class QBoxLayout;
class QScrollBar;

namespace trilume::ui {

class ColorBar;
class HeatMap;
class Theme;
class TokenStrip;

// The map of layers and tokens with the text under it. Shows as many tokens as there is room for,
// the newest unless one has scrolled back. [ui thread]
class TokenMap final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMostColumns = 512;

    TokenMap(const Theme& theme, QWidget* parent);

    // A snapshot with tokens.
    void setContent(app::ActivationSnapshotPtr snapshot, const Selection& selection);
    void setMarked(CellCursor cursor);  // and scrolls there
    void setRangeHeld(bool isHeld);     // the colours keep their meaning while new tokens come
    void setLayersAlone(bool areAlone); // each has the whole range of colours to itself
    void zoom(int steps);               // above 0: wider columns

    [[nodiscard]] const ValueRange& rangeOf(std::size_t layer) const;

    // Tokens that are in view: the first and their number.
    [[nodiscard]] std::size_t firstShown() const { return m_first; }

    [[nodiscard]] std::size_t shownCount() const;

    [[nodiscard]] HeatMap& map() const { return *m_map; }

    [[nodiscard]] const TokenStrip& strip() const { return *m_strip; }

    [[nodiscard]] const ColorBar& bar() const { return *m_bar; }

    // Values at 0, 0.5 and 1 of the range, of the marked layer's where each has its own, in words.
    [[nodiscard]] const QStringList& scaleLabels() const { return m_scaleLabels; }

Q_SIGNALS:
    void cursorRequested(trilume::ui::CellCursor cursor);
    void hovered(bool isInside, trilume::ui::CellCursor cursor);
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void connectMap();
    void measure(); // the ranges of what there is
    [[nodiscard]] QuantityScale scale() const;
    void fit();   // how many columns, and which
    void paint(); // the cells in view
    void showMark();
    void scrollTo(std::size_t first);
    [[nodiscard]] std::size_t mostFirst() const;

    const Theme& m_theme;
    HeatMap* m_map;
    TokenStrip* m_strip;
    ColorBar* m_bar;
    QScrollBar* m_scroll;
    QBoxLayout* m_foot;
    app::ActivationSnapshotPtr m_snapshot;
    QuantityInfo m_info;
    std::size_t m_part = 0;
    std::optional<Reference> m_reference;
    CellCursor m_cursor;
    ValueRange m_range;                    // of all layers
    std::vector<ValueRange> m_layerRanges; // of each
    QStringList m_scaleLabels;
    bool m_isRangeHeld = false;
    bool m_areLayersAlone = false;
    std::size_t m_columns = 1;
    std::size_t m_first = 0;
    bool m_follows = true; // the newest token stays in view
    int m_zoom = 0;
};

} // namespace trilume::ui
