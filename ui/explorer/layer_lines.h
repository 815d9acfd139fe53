// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/explorer/view_card.h"

#include <QStringList>

#include <vector>

class QCPItemLine;
class QCustomPlot;

namespace trilume::ui {

class RepaintLimit;

// The rows of the map as lines over the same tokens, the chosen one on top. Heights are places in
// the range of the map's colours, so that both say the same. [ui thread]
class LayerLines final : public ViewCard
{
    Q_OBJECT

public:
    LayerLines(const Theme& theme, QWidget* parent);
    ~LayerLines() override;

    struct Content
    {
        int layers = 0;
        int columns = 0;           // that there is room for
        std::vector<float> places; // (layers, columns) 0..1; not-a-number: nothing there
        QStringList labels;        // of the values at 0, 0.5 and 1
    };

    void setContent(Content content);
    void setMarked(int column, int layer);

    // Of a line, for tests: its points that are known.
    [[nodiscard]] std::vector<double> pointsOf(int layer) const;

    // In pixels of the plot.
    [[nodiscard]] double cursorX() const;

Q_SIGNALS:
    void columnChosen(int column);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void applyTheme();
    void updateLines();

    const Theme& m_theme;
    Content m_content;
    int m_column = -1;
    int m_layer = 0;
    QCustomPlot* m_plot;
    QCPItemLine* m_cursor;
    RepaintLimit* m_limit;
};

} // namespace trilume::ui
