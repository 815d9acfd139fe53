// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/text_popup.h"

#include "ui/theme/theme.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace trilume::ui {

namespace {

constexpr int kPopupWidth = 620; // pixels at 100 %, where there is room
constexpr int kPopupHeight = 420;
constexpr qsizetype kLongestLine = 4'000; // characters that are laid out at once

QString inLines(const QString& text)
{
    QString out;
    out.reserve(text.size() + text.size() / 1'000);
    qsizetype line = 0; // characters of it so far
    for (const QChar letter : text) {
        out += letter;
        line = letter == u'\n' ? 0 : line + 1;
        const bool canBreak = letter.isSpace() || line >= 2 * kLongestLine;
        if (line >= kLongestLine && canBreak && !letter.isHighSurrogate()) {
            out += u'\n';
            line = 0;
        }
    }
    return out;
}

} // namespace

TextPopup::TextPopup(const Theme& theme, const QString& text, QWidget* parent)
    : QFrame(parent, Qt::Popup)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("textPopup"));
    setProperty("surface", QStringLiteral("popover"));
    auto* column = new QVBoxLayout(this);
    const int margin = theme.metrics().space(3);
    column->setContentsMargins(margin, margin, margin, margin);
    auto* field = new QPlainTextEdit(this);
    field->setObjectName(QStringLiteral("textPopupField"));
    field->setAccessibleName(tr("Pasted text"));
    field->setReadOnly(true);
    field->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field->setFrameShape(QFrame::NoFrame);
    field->setFont(theme.metrics().font(TextStyle::Body));
    QPalette palette = field->palette();
    palette.setColor(QPalette::Base, theme.tokens().raised);
    palette.setColor(QPalette::Text, theme.tokens().text);
    field->setPalette(palette);
    field->setPlainText(inLines(text));
    column->addWidget(field);
    setFocusProxy(field);
    resize(theme.metrics().px(kPopupWidth), theme.metrics().px(kPopupHeight));
}

void TextPopup::showAbove(const QWidget& place)
{
    const QWidget* window = place.window();
    const QRect room(window->mapToGlobal(QPoint(0, 0)), window->size());
    resize(size().boundedTo(room.size()));
    const QPoint corner = place.mapToGlobal(QPoint(0, 0));
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() + 1 - width())),
         std::max(room.top(), corner.y() - height()));
    show();
    setFocus(Qt::PopupFocusReason);
}

} // namespace trilume::ui
