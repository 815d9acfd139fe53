// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace trilume::ui {

class Theme;

// The line under a plot: how far back it goes, now, and a small triangle for every answer that
// began.
class TimeAxis final : public QWidget
{
    Q_OBJECT

public:
    TimeAxis(const Theme& theme, QWidget* parent);

    void setSpan(double seconds, int left, int right); // left and right in pixels
    void setMarkers(std::vector<double> secondsBeforeNow);

    [[nodiscard]] const std::vector<double>& markers() const { return m_markers; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    double m_seconds = 60.0;
    int m_left = 0;
    int m_right = 0;
    std::vector<double> m_markers;
};

// "60 s", "10 min"
[[nodiscard]] QString spanText(double seconds);

} // namespace trilume::ui
