// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/painted_texts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <cmath>

namespace trilume::tests {

namespace {

// Draws nothing and writes down letters. A text is drawn in items, one for each script and font:
// those that stand right beside each other are one piece.
class LetterEngine final : public QPaintEngine
{
public:
    LetterEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {}

    bool begin(QPaintDevice* /*device*/) override { return true; }

    bool end() override { return true; }

    void updateState(const QPaintEngineState& /*state*/) override {}

    void drawPixmap(const QRectF& /*r*/, const QPixmap& /*pm*/, const QRectF& /*sr*/) override {}

    void drawImage(const QRectF& /*r*/,
                   const QImage& /*pm*/,
                   const QRectF& /*sr*/,
                   Qt::ImageConversionFlags /*flags*/) override
    {}

    void drawPath(const QPainterPath& /*path*/) override {}

    void drawPolygon(const QPointF* /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override {}

    void drawTextItem(const QPointF& position, const QTextItem& item) override
    {
        const bool goesOn = position.y() == m_end.y() && std::abs(position.x() - m_end.x()) < kNear;
        text += (goesOn || text.isEmpty() ? QString() : QStringLiteral("\n")) + item.text();
        m_end = position + QPointF(item.width(), 0.0);
    }

    [[nodiscard]] Type type() const override { return User; }

    QString text;

private:
    static constexpr double kNear = 1.5; // pixels

    QPointF m_end{-1.0, -1.0};
};

class LetterDevice final : public QPaintDevice
{
public:
    explicit LetterDevice(const QWidget& widget)
        : m_widget(widget)
    {}

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }

    [[nodiscard]] QString text() const { return m_engine.text; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(QPaintDevice::devicePixelRatioFScale());
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    const QWidget& m_widget;
    mutable LetterEngine m_engine;
};

void add(QWidget& widget, std::vector<SeenText>& found)
{
    const bool isTold = qobject_cast<QLabel*>(&widget) != nullptr
                        || qobject_cast<QAbstractButton*>(&widget) != nullptr;
    SeenText text;
    text.text = isTold ? QString() : paintedText(widget);
    if (text.text.isEmpty()) {
        return;
    }
    text.place = widget.objectName() + QStringLiteral(" (")
                 + QString::fromLatin1(widget.metaObject()->className())
                 + QStringLiteral(") painted");
    found.push_back(text);
}

} // namespace

QString paintedText(QWidget& widget)
{
    if (!widget.isVisible() || widget.size().isEmpty()) {
        return {};
    }
    LetterDevice device(widget);
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return device.text();
}

std::vector<SeenText> paintedTexts(QWidget& top)
{
    std::vector<SeenText> found;
    add(top, found);
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        add(*widget, found);
    }
    return found;
}

} // namespace trilume::tests
