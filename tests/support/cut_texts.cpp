// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cut_texts.h"

#include "tests/support/long_language.h"
#include "tests/support/painted_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QTextDocumentFragment>
#include <QTextEdit>
#include <QToolButton>
#include <QWidget>

namespace trilume::tests {

namespace {

constexpr int kRounding = 1; // pixels

// As it is read: no markup, no & before a letter, nothing that only steers directions.
QString readText(const QString& text)
{
    const QString plain =
        Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
    QString letters;
    for (const QChar letter : plain.simplified()) {
        if (letter != u'&' && letter.category() != QChar::Other_Format) {
            letters += letter;
        }
    }
    return letters;
}

bool isToldWhole(const QWidget& widget, const QString& text)
{
    return readText(widget.toolTip()).contains(readText(text));
}

bool isCut(const QString& painted)
{
    return painted.count(LongLanguage::kOpen) > painted.count(LongLanguage::kClose);
}

class CutTextFinder
{
public:
    void look(QWidget& widget)
    {
        if (!widget.isVisible()) {
            return;
        }
        if (auto* label = qobject_cast<QLabel*>(&widget)) {
            lookAtLabel(*label);
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
            lookAtButton(*button);
        } else if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) {
            lookAtLine(*line);
        } else if (const auto* edit = qobject_cast<const QTextEdit*>(&widget)) {
            lookAtEdit(*edit);
        }
        if (isPaintedByItself(widget)) {
            const QString painted = paintedText(widget);
            if (isCut(painted) && widget.toolTip().isEmpty()) {
                add(widget, "paints a part of its text", painted);
            }
        }
        for (QObject* child : widget.children()) {
            if (auto* below = qobject_cast<QWidget*>(child);
                below != nullptr && !below->isWindow()) {
                look(*below);
            }
        }
    }

    [[nodiscard]] QStringList found() const { return m_found; }

private:
    // Of others Qt paints the text that their properties tell.
    static bool isPaintedByItself(const QWidget& widget)
    {
        const bool isOfText = qobject_cast<const QLineEdit*>(&widget) != nullptr
                              || qobject_cast<const QTextEdit*>(&widget) != nullptr
                              || qobject_cast<const QTextEdit*>(widget.parentWidget()) != nullptr
                              || qobject_cast<const QLabel*>(&widget) != nullptr;
        return !isOfText && !widget.size().isEmpty();
    }

    void lookAtLabel(QLabel& label)
    {
        static_cast<void>(paintedText(label)); // some learn then whether they end in dots
        if (label.text().isEmpty() || isToldWhole(label, label.text())) {
            return;
        }
        const int height =
            label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
        const int width =
            label.wordWrap() ? label.minimumSizeHint().width() : label.sizeHint().width();
        lookAtRoom(label, QSize(width, height), label.text());
    }

    // What has no words but a picture says them to the mouse.
    void lookAtButton(const QAbstractButton& button)
    {
        const auto* tool = qobject_cast<const QToolButton*>(&button);
        const bool isPicture = tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly
                               && !tool->icon().isNull();
        if (!button.text().isEmpty() && !isPicture && !isToldWhole(button, button.text())) {
            lookAtRoom(button, button.minimumSizeHint(), button.text());
        }
    }

    void lookAtLine(const QLineEdit& line)
    {
        if (line.placeholderText().isEmpty() || isToldWhole(line, line.placeholderText())) {
            return;
        }
        QStyleOptionFrame option;
        option.initFrom(&line);
        const QRect inside =
            line.style()->subElementRect(QStyle::SE_LineEditContents, &option, &line);
        const QMargins margins = line.textMargins();
        const int room = inside.width() - margins.left() - margins.right();
        if (line.fontMetrics().horizontalAdvance(line.placeholderText()) > room) {
            add(line, "has less room than its placeholder", line.placeholderText());
        }
    }

    void lookAtEdit(const QTextEdit& edit)
    {
        const QRect room = edit.viewport()->rect();
        const int margin = int(edit.document()->documentMargin());
        const QRect needed = edit.fontMetrics().boundingRect(
            room.adjusted(margin, margin, -margin, 0), Qt::TextWordWrap, edit.placeholderText());
        const bool isShown = edit.document()->isEmpty() && !edit.placeholderText().isEmpty();
        if (isShown && !room.adjusted(0, 0, kRounding, kRounding).contains(needed)) {
            add(edit, "has less room than its placeholder", edit.placeholderText());
        }
    }

    void lookAtRoom(const QWidget& widget, const QSize& needed, const QString& text)
    {
        if (needed.width() > widget.width() + kRounding) {
            add(widget, "is narrower than its text", text, needed);
        } else if (needed.height() > widget.height() + kRounding) {
            add(widget, "is lower than its text", text, needed);
        } else {
            lookAtPlace(widget, text);
        }
    }

    // In what scrolls it may be anywhere, from top to bottom; sideways only where it can be moved.
    void lookAtPlace(const QWidget& widget, const QString& text)
    {
        QRect place = widget.rect();
        const QWidget* inner = &widget;
        while (!inner->isWindow() && inner->parentWidget() != nullptr) {
            const QWidget* outer = inner->parentWidget();
            place.translate(inner->pos());
            const QRect room = outer->rect().adjusted(-kRounding, -kRounding, kRounding, kRounding);
            const auto* area = qobject_cast<const QAbstractScrollArea*>(outer->parentWidget());
            const bool scrolls = area != nullptr && area->viewport() == outer;
            const bool isBeside = place.left() < room.left() || place.right() > room.right();
            const bool isBeyond = place.top() < room.top() || place.bottom() > room.bottom();
            const bool canComeIn = scrolls
                                   && (!isBeyond || area->verticalScrollBar()->maximum() > 0)
                                   && (!isBeside || area->horizontalScrollBar()->isVisible());
            if (canComeIn && (isBeyond || isBeside)) {
                return; // it may be outside of what is around that, too
            }
            if (isBeyond || isBeside) {
                add(widget,
                    "stands beyond the edge of " + outer->objectName().toUtf8() + " ("
                        + outer->metaObject()->className() + ")",
                    text);
                return;
            }
            inner = outer;
        }
    }

    void add(const QWidget& widget, const QByteArray& what, const QString& text, QSize needed = {})
    {
        QString line = widget.objectName() + QStringLiteral(" (")
                       + QString::fromLatin1(widget.metaObject()->className())
                       + QStringLiteral(") ") + QString::fromUtf8(what)
                       + QStringLiteral(": %1x%2").arg(widget.width()).arg(widget.height());
        if (!needed.isEmpty()) {
            line += QStringLiteral(" for %1x%2").arg(needed.width()).arg(needed.height());
        }
        m_found.append(line + QStringLiteral(": ") + text);
    }

    QStringList m_found;
};

} // namespace

QStringList cutTexts(QWidget& top)
{
    CutTextFinder finder;
    finder.look(top);
    return finder.found();
}

} // namespace trilume::tests
