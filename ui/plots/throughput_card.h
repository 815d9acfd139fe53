// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace trilume::app {
class MetricsHub;
}

namespace trilume::ui {

class PlotWidget;
class Readout;
class Theme;
class TimeAxis;

// Tokens per second: the newest value large, its course below. [ui thread]
class ThroughputCard final : public QFrame
{
    Q_OBJECT

public:
    ThroughputCard(const Theme& theme, const app::MetricsHub& metrics, QWidget* parent);

    void setWindow(double seconds);
    void setPaused(bool isPaused);
    void setLastAnswer(double tokensPerSecond); // 0: none yet

    [[nodiscard]] const PlotWidget& plot() const { return *m_plot; }

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void applyTheme();
    void update(bool isForced);
    void showNewest();
    void showValueAt(double seconds, bool isInside);

    const Theme& m_theme;
    const app::MetricsHub& m_metrics;
    QLabel* m_title;
    QLabel* m_badge;
    Readout* m_readout;
    PlotWidget* m_plot;
    TimeAxis* m_axis;
    double m_window = 60.0;
    double m_pausedAt = -1.0; // negative: not paused
    double m_lastAnswer = 0.0;
    bool m_wasFlat = false;
    bool m_isHovering = false;
};

} // namespace trilume::ui
