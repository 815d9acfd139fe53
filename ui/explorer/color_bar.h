// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/color_map.h"

#include <QStringList>
#include <QWidget>

#include <vector>

class QPainter;

namespace trilume::ui {

class Theme;

// What the colours of a map stand for: a bar with the largest value at its top, the one in the
// middle and the smallest. [ui thread]
class ColorBar final : public QWidget
{
    Q_OBJECT

public:
    ColorBar(const Theme& theme, QWidget* parent);

    // `labels`: from the bottom to the top, evenly spaced.
    void setScale(std::vector<ColorStop> stops, const QStringList& labels);

    [[nodiscard]] const QStringList& labels() const { return m_labels; }

    void paintTo(QPainter& painter, const QSize& size) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    std::vector<ColorStop> m_stops;
    QStringList m_labels;
};

} // namespace trilume::ui
