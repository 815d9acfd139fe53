// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/explorer/explorer_picture.h"

#include "ui/explorer/attention_panel.h"
#include "ui/explorer/color_bar.h"
#include "ui/explorer/explorer_views.h"
#include "ui/explorer/heat_map.h"
#include "ui/explorer/memory_panel.h"
#include "ui/explorer/quartile_bars.h"
#include "ui/explorer/token_map.h"
#include "ui/explorer/token_strip.h"
#include "ui/explorer/weight_panel.h"
#include "ui/plots/custom_plot.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QSvgGenerator>

#include <functional>
#include <vector>

namespace trilume::ui {

namespace {

constexpr int kMargin = 16;
constexpr int kTitleHeight = 30;
constexpr double kPixelRatio = 2.0; // of PNG

// A part of the picture: where it lies in the view, and how it is drawn from its own corner.
struct Part
{
    QRect place;
    std::function<void(QCPPainter&)> draw;
};

QRect placeOf(const QWidget& widget, const QWidget& view)
{
    return QRect(widget.mapTo(&view, QPoint(0, 0)), widget.size());
}

Part mapPart(HeatMap& map, const QWidget& view)
{
    return {placeOf(map, view), [&map](QCPPainter& painter) {
                map.paintTo(painter, map.size());
            }};
}

Part barPart(const ColorBar& bar, const QWidget& view)
{
    return {placeOf(bar, view), [&bar](QCPPainter& painter) {
                bar.paintTo(painter, bar.size());
            }};
}

Part bars(const QuartileBars& widget, const QWidget& view)
{
    return {placeOf(widget, view), [&widget](QCPPainter& painter) {
                widget.paintTo(painter, widget.size());
            }};
}

Part stripPart(const TokenStrip& strip, const QWidget& view)
{
    return {placeOf(strip, view), [&strip](QCPPainter& painter) {
                strip.paintTo(painter);
            }};
}

std::vector<Part> partsOf(const AttentionPanel& panel)
{
    std::vector<Part> parts{mapPart(panel.spreadMap(), panel), barPart(panel.spreadBar(), panel)};
    if (!panel.weightMap().isHidden()) {
        parts.push_back(mapPart(panel.weightMap(), panel));
        parts.push_back(barPart(panel.weightBar(), panel));
        parts.push_back(stripPart(panel.strip(), panel));
    }
    return parts;
}

std::vector<Part> partsOf(const ExplorerViews& views)
{
    const QWidget* view = views.currentWidget();
    if (view == &views.memory()) {
        return {bars(views.memory().halfLives(), *view), bars(views.memory().remaining(), *view)};
    }
    if (view == &views.weightPanel()) {
        return {mapPart(views.weightPanel().map(), *view),
                barPart(views.weightPanel().bar(), *view)};
    }
    if (view == &views.attentionPanel()) {
        return partsOf(views.attentionPanel());
    }
    const TokenMap& map = views.tokenMap();
    return {mapPart(map.map(), *view), stripPart(map.strip(), *view), barPart(map.bar(), *view)};
}

void draw(QCPPainter& painter,
          const Theme& theme,
          const QString& title,
          const std::vector<Part>& parts,
          const QRect& area)
{
    const Metrics& metrics = theme.metrics();
    const int margin = metrics.px(kMargin);
    const int head = metrics.px(kTitleHeight);
    const QSize size(area.width() + 2 * margin, area.height() + 2 * margin + head);
    painter.fillRect(QRect(QPoint(0, 0), size), theme.tokens().background);
    painter.setPen(theme.tokens().text);
    painter.setFont(metrics.font(TextStyle::Title));
    painter.drawText(QRect(margin, margin, area.width(), head), Qt::AlignLeft | Qt::AlignTop,
                     title);
    for (const Part& part : parts) {
        painter.save();
        painter.translate(part.place.topLeft() - area.topLeft() + QPoint(margin, margin + head));
        part.draw(painter);
        painter.restore();
    }
}

} // namespace

QByteArray drawExplorer(const Theme& theme,
                        const ExplorerViews& views,
                        const QString& title,
                        ExplorerPicture format)
{
    const std::vector<Part> parts = partsOf(views);
    QRect area;
    for (const Part& part : parts) {
        area |= part.place;
    }
    const int margin = theme.metrics().px(kMargin);
    const QSize size(area.width() + 2 * margin,
                     area.height() + 2 * margin + theme.metrics().px(kTitleHeight));
    QBuffer buffer;
    if (format == ExplorerPicture::Png) {
        QImage image(size * kPixelRatio, QImage::Format_RGB32);
        image.setDevicePixelRatio(kPixelRatio);
        QCPPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        draw(painter, theme, title, parts, area);
        painter.end();
        return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
    }
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setTitle(title);
    QCPPainter painter(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    draw(painter, theme, title, parts, area);
    return painter.end() ? buffer.data() : QByteArray();
}

} // namespace trilume::ui
