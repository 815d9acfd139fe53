// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/compare/shown_figure.h"

#include <QFrame>

namespace trilume::ui {

class Theme;

// One quantity of all runs as bars from 0: blue for the processor, amber for a device, hatched
// where it is modelled; the figure with its spread and where it comes from stand beside each. [ui
// thread]
class BarCard final : public QFrame
{
    Q_OBJECT

public:
    BarCard(const Theme& theme, QWidget* parent);

    void setContent(ShownBars bars);

    [[nodiscard]] QRectF barPlace(int index) const; // as it is painted

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Places
    {
        QRectF name;
        QRectF bar;
        QRectF text;
        QRectF badge;
    };

    [[nodiscard]] bool isNarrow(int width) const;
    [[nodiscard]] int rowHeight(int width) const;
    [[nodiscard]] int titleHeight() const;
    [[nodiscard]] Places placesOf(int index) const;
    void paintBar(QPainter& painter, const QRectF& place, const ShownBar& bar) const;

    const Theme& m_theme;
    ShownBars m_shown;
};

} // namespace trilume::ui
