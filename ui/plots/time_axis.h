// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/metrics_hub.h"

#include <QString>
#include <QWidget>

#include <vector>

namespace trilume::ui {

class Theme;
class TimeView;

// The line under a plot: how far back it goes, now, and a small triangle for every answer that
// began; a click on one goes to the message. While the view is held it says times of day instead.
class TimeAxis final : public QWidget
{
    Q_OBJECT

public:
    TimeAxis(const Theme& theme,
             const app::MetricsHub& metrics,
             const TimeView& view,
             QWidget* parent);

    void setSides(int left, int right); // where the axis begins and ends, in pixels

    // Takes the markers of the time that is shown; true when there are others than before.
    bool readMarkers();

    [[nodiscard]] const std::vector<app::MessageMarker>& markers() const { return m_markers; }

    [[nodiscard]] double markerX(const app::MessageMarker& marker) const;

    [[nodiscard]] QString leftText() const;
    [[nodiscard]] QString rightText() const;
    [[nodiscard]] QString timeOfDay(double seconds) const; // of a moment on the hub's clock

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void markerClicked(const trilume::app::MessageMarker& marker);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    [[nodiscard]] const app::MessageMarker* markerAt(const QPointF& position) const;

    const Theme& m_theme;
    const app::MetricsHub& m_metrics;
    const TimeView& m_view;
    int m_left = 0;
    int m_right = 0;
    std::vector<app::MessageMarker> m_markers;
};

// "60 s", "10 min"
[[nodiscard]] QString spanText(double seconds);

} // namespace trilume::ui
