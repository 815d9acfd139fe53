// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plots/plot_export.h"

#include "ui/plots/custom_plot.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QImage>
#include <QPdfWriter>
#include <QPolygonF>
#include <QSvgGenerator>

namespace trilume::ui {

namespace {

constexpr int kPictureWidth = 640;
constexpr int kPlotHeight = 240;
constexpr int kLineHeight = 22;
constexpr int kPictureMargin = 16;
constexpr double kPixelRatio = 2.0; // of PNG
constexpr int kPdfDotsPerInch = 96; // one dot is a pixel of the other formats
constexpr double kPointsPerDot = 72.0 / kPdfDotsPerInch;

// Places everything from top to bottom; all lengths follow the scale of the theme.
class Sheet
{
public:
    Sheet(const Theme& theme, const PlotPicture& picture, const PlotWidget& plot)
        : m_theme(theme)
        , m_picture(picture)
        , m_plot(plot)
    {}

    [[nodiscard]] QSize size() const
    {
        const int lines = static_cast<int>(m_picture.lines.size()) + 2; // title and axis
        return QSize(px(kPictureWidth), px(2 * kPictureMargin + kPlotHeight + lines * kLineHeight));
    }

    void draw(QCPPainter& painter) const
    {
        painter.setLayoutDirection(Qt::LeftToRight); // as the axes
        painter.fillRect(QRect(QPoint(0, 0), size()), m_theme.tokens().raised);
        int y = px(kPictureMargin);
        painter.setFont(m_theme.metrics().font(TextStyle::Title));
        painter.setPen(m_theme.tokens().text);
        painter.drawText(row(y), Qt::AlignLeft | Qt::AlignVCenter, m_picture.title);
        y += px(kLineHeight);
        for (const PlotPicture::Line& line : m_picture.lines) {
            drawLegend(painter, line, row(y));
            y += px(kLineHeight);
        }
        painter.save();
        painter.translate(px(kPictureMargin), y);
        m_plot.plot().toPainter(&painter, size().width() - 2 * px(kPictureMargin), px(kPlotHeight));
        painter.restore();
        drawAxis(painter, y + px(kPlotHeight));
    }

private:
    [[nodiscard]] int px(int pixels) const { return m_theme.metrics().px(pixels); }

    [[nodiscard]] QRect row(int y) const
    {
        return QRect(px(kPictureMargin), y, size().width() - 2 * px(kPictureMargin),
                     px(kLineHeight));
    }

    void drawLegend(QCPPainter& painter, const PlotPicture::Line& line, const QRect& row) const
    {
        constexpr int kSample = 22;
        QPen pen(m_theme.tokens().*line.style.color, 1.6 * m_theme.metrics().scale());
        pen.setStyle(line.style.isModelled ? Qt::DashLine : Qt::SolidLine);
        painter.setPen(pen);
        painter.drawLine(
            QLineF(row.left(), row.center().y(), row.left() + px(kSample), row.center().y()));
        painter.setPen(m_theme.tokens().muted);
        painter.setFont(m_theme.metrics().font(TextStyle::Note));
        painter.drawText(row.adjusted(px(kSample + 8), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         line.text);
    }

    void drawAxis(QCPPainter& painter, int y) const
    {
        const QRect line = row(y).adjusted(m_plot.axisLeft(), 0, -1, 0);
        painter.setFont(m_theme.metrics().font(TextStyle::Small));
        painter.setPen(m_theme.tokens().faint);
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_picture.leftText);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, m_picture.rightText);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.tokens().muted);
        const double half = px(3);
        const double top = y - px(9); // the margin of the plot below its axis
        for (const double share : m_picture.markers) {
            const double x = line.left() + share * line.width();
            painter.drawPolygon(QPolygonF({QPointF(x, top), QPointF(x - half, top + half * 1.7),
                                           QPointF(x + half, top + half * 1.7)}));
        }
    }

    const Theme& m_theme;
    const PlotPicture& m_picture;
    const PlotWidget& m_plot;
};

QByteArray drawPng(const Sheet& sheet, QBuffer& buffer)
{
    QImage image(sheet.size() * kPixelRatio, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPixelRatio);
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.setRenderHint(QPainter::Antialiasing);
    sheet.draw(painter);
    painter.end();
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray drawSvg(const Sheet& sheet, const QString& title, QBuffer& buffer)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(sheet.size());
    generator.setViewBox(QRect(QPoint(0, 0), sheet.size()));
    generator.setTitle(title);
    QCPPainter painter(&generator);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    sheet.draw(painter);
    return painter.end() ? buffer.data() : QByteArray();
}

QByteArray drawPdf(const Sheet& sheet, const QString& title, QBuffer& buffer)
{
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(kPdfDotsPerInch);
    writer.setPageMargins(QMarginsF());
    writer.setPageSize(QPageSize(QSizeF(sheet.size()) * kPointsPerDot, QPageSize::Point, title,
                                 QPageSize::ExactMatch));
    QCPPainter painter(&writer);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    sheet.draw(painter);
    return painter.end() ? buffer.data() : QByteArray();
}

} // namespace

QByteArray drawPicture(const Theme& theme,
                       const PlotPicture& picture,
                       const PlotWidget& plot,
                       PictureFormat format)
{
    const Sheet sheet(theme, picture, plot);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    switch (format) {
    case PictureFormat::Svg:
        return drawSvg(sheet, picture.title, buffer);
    case PictureFormat::Pdf:
        return drawPdf(sheet, picture.title, buffer);
    case PictureFormat::Png:
        break;
    }
    return drawPng(sheet, buffer);
}

} // namespace trilume::ui
