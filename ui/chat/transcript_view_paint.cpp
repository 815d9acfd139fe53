// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "ui/chat/message_style.h"
#include "ui/chat/transcript_delegate.h"
#include "ui/chat/transcript_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QApplication>
#include <QClipboard>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <vector>

// Painting of the transcript, the caret of what is being written, and folding of long messages.

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

constexpr int kWordsOfName = 60; // characters of a message that name it for screen readers

QString nameOf(const QString& text)
{
    const bool cutsACharacter =
        text.size() > kWordsOfName && text.at(kWordsOfName).isLowSurrogate();
    return text.left(cutsACharacter ? kWordsOfName - 1 : kWordsOfName);
}

} // namespace

void TranscriptView::paintEvent(QPaintEvent* event)
{
    if (m_rowsAreStale) {
        settle();
    }
    QPainter painter(viewport());
    if (m_rows.count() == 0) {
        return;
    }
    m_delegate->setCaretVisible(m_isCaretVisible);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (int row = m_rows.rowAt(event->rect().top() + verticalOffset() - contentTop());
         row < m_rows.count(); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const QRect rect = visualRect(index);
        if (rect.top() > event->rect().bottom()) {
            break;
        }
        if (rect.isEmpty()) {
            continue;
        }
        option.rect = rect;
        option.state = QStyle::State_Enabled;
        if (hasFocus() && index == currentIndex()) {
            option.state |= QStyle::State_HasFocus;
        }
        painter.save();
        painter.setClipRect(rect.intersected(event->rect()));
        m_delegate->paint(&painter, option, index);
        painter.restore();
    }
}

void TranscriptView::updateTextButtons()
{
    std::vector<TextButtons::Place> places;
    const int first = m_rows.count() == 0 ? 0 : m_rows.rowAt(verticalOffset() - contentTop());
    for (int row = first; row < m_rows.count(); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const QRect place = visualRect(index);
        if (place.top() > viewport()->height()) {
            break;
        }
        if (place.isEmpty()) {
            continue;
        }
        addThoughtButton(places, index);
        addCodeButtons(places, index);
        if (!m_layouts.canFold(index)) {
            continue;
        }
        const QRect button =
            m_layouts.geometry(index, viewport()->width()).fold.translated(place.topLeft());
        if (button.intersects(viewport()->rect())) {
            const QString text = m_layouts.textOf(index);
            const auto characters = static_cast<int>(text.size());
            const QString words = m_layouts.isFolded(index)
                                      //: under a long message; %1 is a number above 1 000
                                      ? tr("Show all (%1 characters)", nullptr, characters)
                                            .arg(formatCount(characters))
                                      : tr("Show less");
            places.push_back({index.data(Model::IdRole).value<app::MessageId>(),
                              TextButtons::Kind::Fold, 0, button,
                              m_layouts.isBubble(index) != isRightToLeft(), words, nameOf(text)});
        }
    }
    m_textButtons->show(places);
}

// In the line above each block of code that is in sight, at the end of it.
void TranscriptView::addCodeButtons(std::vector<TextButtons::Place>& places,
                                    const QModelIndex& index)
{
    if (!m_layouts.isMarkdown(index)) {
        return;
    }
    const int width = viewport()->width();
    const QPoint origin =
        visualRect(index).topLeft() + m_layouts.geometry(index, width).text.topLeft();
    const MessageDocument& document = m_layouts.document(index, width);
    const int head = m_theme.metrics().px(kCodeHead);
    const int gap = m_theme.metrics().space(1);
    const QRectF visible = QRectF(viewport()->rect()).translated(-origin);
    for (const CodeBox& box : document.codeBoxes(m_theme, visible)) {
        QRect row = box.place.toRect().translated(origin);
        row.setHeight(head);
        row.adjust(gap, gap, -gap, 0);
        if (row.intersects(viewport()->rect())) {
            places.push_back({index.data(Model::IdRole).value<app::MessageId>(),
                              TextButtons::Kind::CopyCode, box.position, row, !isRightToLeft(),
                              tr("Copy code"), nameOf(document.findBlock(box.position).text())});
        }
    }
}

void TranscriptView::copyCode(app::MessageId message, int position, const QPushButton& button)
{
    const QModelIndex index = indexOf(message);
    if (index.isValid()) {
        QGuiApplication::clipboard()->setText(m_layouts.codeAt(index, position));
        QToolTip::showText(button.mapToGlobal(button.rect().bottomLeft()), tr("Copied"), this);
    }
}

// What the reader sees stays: the beginning of a message that opens, the button of one that closes.
// A button that was not in sight comes to the edge where it was; a message to the top.
void TranscriptView::toggleFold(const QModelIndex& index)
{
    if (!index.isValid() || m_rowsAreStale || !m_layouts.canFold(index)) {
        return;
    }
    const auto message = index.data(Model::IdRole).value<app::MessageId>();
    const QPushButton* clicked = m_textButtons->foldButton(message);
    const bool hadFocus = clicked != nullptr && clicked->hasFocus();
    const int width = viewport()->width();
    const QRect place = visualRect(index);
    const bool isInSight = place.intersects(viewport()->rect());
    const QRect button = m_layouts.geometry(index, width).fold.translated(place.topLeft());
    const bool folds = !m_layouts.isFolded(index);
    m_layouts.setFolded(message, folds);
    m_rows.setEstimate(index.row(), m_rows.height(index.row()));
    m_selection.clear();
    m_readingPlace.reset();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    const int buttonInRow = m_layouts.geometry(index, width).fold.top();
    const int lowest = std::max(0, viewport()->height() - button.height());
    const int top = folds ? std::clamp(button.top(), 0, lowest) - buttonInRow : place.top();
    m_isSettling = true;
    settleAround(index.row(), isInSight ? top : 0);
    m_isSettling = false;
    m_staysAtEnd = isAtEnd();
    if (hadFocus) {
        setFocus(Qt::OtherFocusReason); // its button may be far away now; keys scroll in the text
    }
    updateTextButtons();
    updateEndButton();
    viewport()->update();
}

void TranscriptView::updateCaretTimer()
{
    const int count = model() == nullptr ? 0 : model()->rowCount(rootIndex());
    const bool isWriting =
        count > 0
        && model()->index(count - 1, 0, rootIndex()).data(Model::StatusRole).toInt()
               == int(app::MessageStatus::Running);
    // Half the flash time on, half off; 0 means that the desktop asks for no blinking.
    const int flashTime = QApplication::cursorFlashTime();
    if (!isWriting || flashTime <= 0) {
        m_caretTimer.stop();
        m_isCaretVisible = true;
    } else if (!m_caretTimer.isActive()) {
        m_caretTimer.start(flashTime / 2, this);
    }
}

void TranscriptView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_caretTimer.timerId()) {
        QListView::timerEvent(event);
        return;
    }
    m_isCaretVisible = !m_isCaretVisible;
    const int last = m_rows.count() - 1;
    if (last >= 0 && !m_rowsAreStale) {
        viewport()->update(visualRect(model()->index(last, 0, rootIndex())));
    }
}

} // namespace trilume::ui
