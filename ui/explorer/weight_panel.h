// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/explorer/activation_snapshot.h"

#include <QWidget>

class QBoxLayout;
class QLabel;

namespace trilume::ui {

class ColorBar;
class HeatMap;
class Theme;

// The share of weights that are not zero, for every ternary projection of every layer.
// [ui thread]
class WeightPanel final : public QWidget
{
    Q_OBJECT

public:
    WeightPanel(const Theme& theme, QWidget* parent);

    void setWeights(app::WeightTablePtr weights); // null: not counted yet
    void setMarked(int layer, int projection);

    [[nodiscard]] HeatMap& map() const { return *m_map; }

    [[nodiscard]] const ColorBar& bar() const { return *m_bar; }

Q_SIGNALS:
    void cellRequested(int layer, int projection);

private:
    void applyTheme();
    void say(int column, int row);

    const Theme& m_theme;
    QBoxLayout* m_column;
    QWidget* m_picture; // the map and its scale, which are not mirrored
    QBoxLayout* m_row;
    QBoxLayout* m_barColumn;
    QLabel* m_total;
    HeatMap* m_map;
    ColorBar* m_bar;
    QLabel* m_note;
    app::WeightTablePtr m_weights;
};

} // namespace trilume::ui
