// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"

#include "tests/support/painted_texts.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QLabel>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

namespace trilume::tests {

namespace {

constexpr int kRounding = 1; // pixels

class Finder
{
public:
    Finder(QChar begin, QChar end)
        : m_begin(begin)
        , m_end(end)
    {}

    void look(QWidget& widget)
    {
        if (!widget.isVisible() || widget.visibleRegion().isEmpty()) {
            return;
        }
        const QString painted = paintedText(widget);
        if (isCut(painted) && !isToldWhole(widget) && !scrolls(widget)) {
            add(widget, "painted", painted);
        }
        if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
            lookAtLabel(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            lookAtButton(*button);
        }
    }

    [[nodiscard]] std::vector<SeenText> found() const { return m_found; }

private:
    // Some of its letters are out of sight until one scrolls.
    static bool scrolls(const QWidget& widget)
    {
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
        return area != nullptr && area->viewport() == &widget
               && qobject_cast<const QTextEdit*>(area) != nullptr;
    }

    [[nodiscard]] bool isCut(const QString& text) const
    {
        return text.count(m_begin) != text.count(m_end);
    }

    [[nodiscard]] bool isToldWhole(const QWidget& widget) const
    {
        return widget.toolTip().contains(m_end) && !isCut(widget.toolTip());
    }

    void lookAtLabel(const QLabel& label)
    {
        if (!label.text().contains(m_begin) || isToldWhole(label)) {
            return;
        }
        const int height =
            label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        if (height > label.height() + kRounding) {
            add(label, "is lower than its text", label.text());
        }
        if (label.minimumSizeHint().width() > label.width() + kRounding) {
            add(label, "is narrower than its text", label.text());
        }
        lookAtPlace(label, label.text());
    }

    void lookAtButton(const QAbstractButton& button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        const bool isIcon = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
                            && !tool->icon().isNull();
        if (!button.text().contains(m_begin) || isIcon) {
            return;
        }
        if (button.minimumSizeHint().width() > button.width() + kRounding && !isToldWhole(button)) {
            add(button, "is narrower than its text", button.text());
        }
        if (button.minimumSizeHint().height() > button.height() + kRounding) {
            add(button, "is lower than its text", button.text());
        }
        lookAtPlace(button, button.text());
    }

    // In what scrolls it may be anywhere from top to bottom.
    void lookAtPlace(const QWidget& widget, const QString& text)
    {
        bool scrollsUp = false;
        for (const QWidget* around = widget.parentWidget(); around != nullptr && !widget.isWindow();
             around = around->parentWidget()) {
            const QRect place(widget.mapTo(around, QPoint()), widget.size());
            const QRect room = around->rect();
            const bool isBeside =
                place.left() < room.left() - kRounding || place.right() > room.right() + kRounding;
            const bool isBeyond =
                place.top() < room.top() - kRounding || place.bottom() > room.bottom() + kRounding;
            if (isBeside || (isBeyond && !scrollsUp)) {
                const auto* area = qobject_cast<const QAbstractScrollArea*>(around->parentWidget());
                if (area == nullptr || isBeside) {
                    add(widget, "stands beyond the edge", text);
                    return;
                }
            }
            scrollsUp =
                scrollsUp
                || qobject_cast<const QAbstractScrollArea*>(around->parentWidget()) != nullptr;
            if (around->isWindow()) {
                return;
            }
        }
    }

    void add(const QWidget& widget, const char* what, const QString& text)
    {
        SeenText seen;
        seen.place = widget.objectName() + QStringLiteral(" (")
                     + QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(") ")
                     + QLatin1String(what)
                     + QStringLiteral(" %1x%2").arg(widget.width()).arg(widget.height());
        seen.text = text;
        m_found.push_back(seen);
    }

    QChar m_begin;
    QChar m_end;
    std::vector<SeenText> m_found;
};

} // namespace

std::vector<SeenText> cutTexts(QWidget& top, QChar begin, QChar end)
{
    Finder finder(begin, end);
    finder.look(top);
    for (QWidget* widget : top.findChildren<QWidget*>()) {
        finder.look(*widget);
    }
    return finder.found();
}

} // namespace trilume::tests
