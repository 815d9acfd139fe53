// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/composer_edit.h"

#include "app/prompts/prompt_places.h"
#include "ui/chat/place_highlighter.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_kind.h"

#include <QDropEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trilume::ui {

namespace {

constexpr int kMaximumLines = 8;
constexpr qsizetype kSurelyLonger = 2'000; // characters that fill more lines in any usual width

} // namespace

ComposerEdit::ComposerEdit(const Theme& theme, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0.0);
    connect(document(), &QTextDocument::contentsChanged, this, &ComposerEdit::followDirection);
    connect(document(), &QTextDocument::contentsChanged, this, &ComposerEdit::fitHeight);
    connect(&theme, &Theme::changed, this, &ComposerEdit::applyTheme);
    new PlaceHighlighter(theme, *document());
    followDirection();
    applyTheme();
}

// A text has its own direction; before there is one, the caret stands where the placeholder begins.
void ComposerEdit::followDirection()
{
    setTextDirection(document()->isEmpty() ? layoutDirection() : Qt::LayoutDirectionAuto);
}

void ComposerEdit::setTextDirection(Qt::LayoutDirection direction)
{
    QTextOption option = document()->defaultTextOption();
    if (option.textDirection() != direction) {
        option.setTextDirection(direction);
        document()->setDefaultTextOption(option);
    }
}

// What a long text needs is set before it comes: with each of these the document, which is small
// yet, is laid out again.
void ComposerEdit::makeRoomFor(const QString& text)
{
    if (text.size() >= kSurelyLonger || text.count(QLatin1Char('\n')) >= kMaximumLines) {
        m_isLongTextComing = true;
        setTextDirection(Qt::LayoutDirectionAuto);
        fitHeight();
    }
}

void ComposerEdit::endMakingRoom()
{
    m_isLongTextComing = false;
    fitHeight();
}

void ComposerEdit::showText(const QString& text)
{
    clear();
    makeRoomFor(text);
    setPlainText(text);
    endMakingRoom();
    moveCursor(QTextCursor::End);
}

void ComposerEdit::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        followDirection();
    }
}

void ComposerEdit::applyTheme()
{
    document()->setDefaultFont(m_theme.metrics().font(TextStyle::Body));
    fitHeight();
}

void ComposerEdit::fitHeight()
{
    const int line = QFontMetrics(m_theme.metrics().font(TextStyle::Body)).height();
    const int wanted =
        std::max(static_cast<int>(std::ceil(document()->size().height())), placeholderHeight());
    const int height = std::clamp(wanted, line, kMaximumLines * line);
    const bool isLong = m_isLongTextComing || wanted > kMaximumLines * line;
    setVerticalScrollBarPolicy(isLong ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    if (height != maximumHeight()) {
        setFixedHeight(height);
        updateGeometry();
    }
}

void ComposerEdit::setHint(const QString& hint)
{
    setPlaceholderText(hint);
    fitHeight();
}

// In a narrow window what to write takes several lines, too.
int ComposerEdit::placeholderHeight() const
{
    if (!document()->isEmpty() || placeholderText().isEmpty()) {
        return 0;
    }
    const int margin = static_cast<int>(document()->documentMargin());
    const QRect room(0, 0, viewport()->width() - 2 * margin, QWIDGETSIZE_MAX);
    const QFontMetrics letters(document()->defaultFont());
    return letters.boundingRect(room, Qt::TextWordWrap, placeholderText()).height() + 2 * margin;
}

void ComposerEdit::resizeEvent(QResizeEvent* event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ComposerEdit::setEarlierMessages(EarlierMessages::Source source)
{
    m_earlier.setSource(std::move(source));
}

bool ComposerEdit::insertPrompt(const QString& text)
{
    QTextCursor cursor = textCursor();
    const qsizetype selected = cursor.selectionEnd() - cursor.selectionStart();
    if (document()->characterCount() - 1 - selected + text.size() > kLongestText) {
        return false;
    }
    const int begin = cursor.selectionStart();
    makeRoomFor(text);
    cursor.beginEditBlock();
    cursor.insertText(text);
    cursor.endEditBlock();
    endMakingRoom();
    setTextCursor(cursor);
    if (!app::promptPlaces(text).empty()) {
        static_cast<void>(goToPlace(begin));
    }
    ensureCursorVisible();
    return true;
}

// Selects the next place to be filled in; false: there is none.
bool ComposerEdit::goToPlace(int from)
{
    const std::optional<app::PromptPlace> place = app::nextPromptPlace(toPlainText(), from);
    if (!place) {
        return false;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(place->begin));
    cursor.setPosition(static_cast<int>(place->begin + place->length), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
    return true;
}

bool ComposerEdit::bringsBack(const QKeyEvent& event)
{
    const bool isUp = event.key() == Qt::Key_Up;
    if ((!isUp && event.key() != Qt::Key_Down) || event.modifiers().testFlag(Qt::ShiftModifier)) {
        return false;
    }
    const std::optional<QString> text =
        isUp ? m_earlier.older(toPlainText()) : m_earlier.newer(toPlainText());
    if (text) {
        showText(*text);
    }
    return text.has_value();
}

void ComposerEdit::keyPressEvent(QKeyEvent* event)
{
    if (!m_isComposing && bringsBack(*event)) {
        event->accept();
        return;
    }
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter || m_isComposing) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        textCursor().insertBlock();
        ensureCursorVisible();
    } else {
        Q_EMIT submitted();
    }
    event->accept();
}

// Tab leads to the next place of a prompt, and out of the field where there is none.
bool ComposerEdit::focusNextPrevChild(bool next)
{
    return (next && !m_isComposing && goToPlace(textCursor().selectionEnd()))
           || QTextEdit::focusNextPrevChild(next);
}

void ComposerEdit::inputMethodEvent(QInputMethodEvent* event)
{
    m_isComposing = !event->preeditString().isEmpty();
    QTextEdit::inputMethodEvent(event);
}

void ComposerEdit::focusInEvent(QFocusEvent* event)
{
    QTextEdit::focusInEvent(event);
    Q_EMIT focusChanged(true);
}

void ComposerEdit::focusOutEvent(QFocusEvent* event)
{
    QTextEdit::focusOutEvent(event);
    Q_EMIT focusChanged(false);
}

// Files that are no models and no exports of chats, which are for the window.
QStringList ComposerEdit::textFilesOf(const QMimeData* data)
{
    QStringList paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl& url : urls) {
        QString path = url.toLocalFile();
        if (!path.isEmpty() && !isModelName(path) && !isCheckpointName(path)
            && !isChatsName(path)) {
            paths.append(path); // or a folder, which shows as it is read
        }
    }
    return paths;
}

// Those of the window are for it: models, and exports of chats.
void ComposerEdit::dragEnterEvent(QDragEnterEvent* event)
{
    if (!textFilesOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    } else {
        QTextEdit::dragEnterEvent(event);
    }
}

void ComposerEdit::dragMoveEvent(QDragMoveEvent* event)
{
    if (!textFilesOf(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    } else {
        QTextEdit::dragMoveEvent(event);
    }
}

void ComposerEdit::dropEvent(QDropEvent* event)
{
    const QStringList paths = textFilesOf(event->mimeData());
    if (!paths.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT filesDropped(paths);
    } else {
        QTextEdit::dropEvent(event);
    }
}

bool ComposerEdit::canInsertFromMimeData(const QMimeData* source) const
{
    // A dropped file is for the window, which opens models; here only text is.
    return source->hasText() && !source->hasUrls();
}

void ComposerEdit::insertFromMimeData(const QMimeData* source)
{
    const QString text = source->text();
    if (text.size() > kLongPaste) {
        Q_EMIT longTextPasted(text);
        return;
    }
    const qsizetype selected = textCursor().selectionEnd() - textCursor().selectionStart();
    const qsizetype characters = document()->characterCount() - 1 - selected + text.size();
    if (characters > kLongestText) {
        Q_EMIT pasteRefused(characters);
        return;
    }
    makeRoomFor(text);
    insertPlainText(text);
    endMakingRoom();
    ensureCursorVisible();
}

} // namespace trilume::ui
