// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/widget_states.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringList>

namespace trilume::ui {

namespace {

// Its names from the window down; a widget without one, as those in a row of segments, by its place
// among its siblings.
QString pathOf(const QWidget& widget, const QWidget& window)
{
    QStringList path;
    for (const QWidget* at = &widget; at != nullptr && at != &window; at = at->parentWidget()) {
        const QString name = at->objectName();
        path.prepend(name.isEmpty() && at->parentWidget() != nullptr
                         ? QString::number(at->parentWidget()->children().indexOf(at))
                         : name);
    }
    return path.join(QLatin1Char('/'));
}

// That of a number shows a setting, and with it the point or comma of the language.
bool isOwnField(const QLineEdit& field)
{
    return !field.isReadOnly() && qobject_cast<const QAbstractSpinBox*>(field.parent()) == nullptr;
}

} // namespace

WidgetStates::WidgetStates(const QWidget& window)
{
    const auto fields = window.findChildren<QLineEdit*>();
    for (const QLineEdit* field : fields) {
        if (isOwnField(*field)) {
            m_fields.insert(pathOf(*field, window), {field->text(), field->cursorPosition()});
        }
    }
    const auto texts = window.findChildren<QPlainTextEdit*>();
    for (const QPlainTextEdit* text : texts) {
        if (!text->isReadOnly()) {
            m_fields.insert(pathOf(*text, window),
                            {text->toPlainText(), text->textCursor().position()});
        }
    }
    const auto areas = window.findChildren<QAbstractScrollArea*>();
    for (const QAbstractScrollArea* area : areas) {
        m_scrolled.insert(pathOf(*area, window), area->verticalScrollBar()->value());
    }
    if (const QWidget* focused = window.focusWidget(); focused != nullptr) {
        m_focused = pathOf(*focused, window);
    }
}

void WidgetStates::restore(QWidget& window) const
{
    const auto fields = window.findChildren<QLineEdit*>();
    for (QLineEdit* field : fields) {
        const auto kept = m_fields.constFind(pathOf(*field, window));
        if (kept != m_fields.constEnd() && isOwnField(*field)) {
            if (field->text() != kept->text) {
                field->setText(kept->text);
            }
            field->setCursorPosition(kept->cursor);
        }
    }
    const auto texts = window.findChildren<QPlainTextEdit*>();
    for (QPlainTextEdit* text : texts) {
        const auto kept = m_fields.constFind(pathOf(*text, window));
        if (kept != m_fields.constEnd() && !text->isReadOnly()) {
            if (text->toPlainText() != kept->text) {
                text->setPlainText(kept->text);
            }
            QTextCursor cursor = text->textCursor();
            cursor.setPosition(qMin(kept->cursor, text->document()->characterCount() - 1));
            text->setTextCursor(cursor);
        }
    }
    const auto areas = window.findChildren<QAbstractScrollArea*>();
    for (QAbstractScrollArea* area : areas) {
        const auto kept = m_scrolled.constFind(pathOf(*area, window));
        if (kept != m_scrolled.constEnd()) {
            area->verticalScrollBar()->setValue(*kept);
        }
    }
    if (m_focused.isEmpty()) {
        return;
    }
    const auto widgets = window.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() != Qt::NoFocus && pathOf(*widget, window) == m_focused) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace trilume::ui
