// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison_view.h"

#include <QFrame>

#include <vector>

namespace trilume::ui {

class Theme;

// One quantity of all runs as bars from 0: blue for the processor, amber for a device, hatched
// where it is modelled; the figure with its spread and where it comes from stand beside each. [ui
// thread]
class BarCard final : public QFrame
{
    Q_OBJECT

public:
    struct Bar
    {
        QString name;
        QString text;
        double value = 0.0;
        EvidenceLabel label = EvidenceLabel::Measured;
        bool isOnDevice = false;
    };

    BarCard(const Theme& theme, QWidget* parent);

    void setContent(const QString& title, std::vector<Bar> bars);

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
    void paintBar(QPainter& painter, const QRectF& place, const Bar& bar) const;

    const Theme& m_theme;
    QString m_title;
    std::vector<Bar> m_bars;
};

} // namespace trilume::ui
