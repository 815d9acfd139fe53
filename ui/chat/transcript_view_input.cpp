// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "ui/chat/stats_line.h"
#include "ui/chat/transcript_delegate.h"
#include "ui/chat/transcript_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/plain_tip.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStringList>
#include <QTextCursor>
#include <QToolTip>

#include <algorithm>

// Mouse, keys and copying of the transcript.

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

bool isPress(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space;
}

} // namespace

TextPlace TranscriptView::placeAt(const QPoint& position)
{
    if (m_rowsAreStale || m_rows.count() == 0) {
        return {};
    }
    const int row = m_rows.rowAt(position.y() + verticalOffset() - contentTop());
    const QModelIndex index = model()->index(row, 0, rootIndex());
    const int width = viewport()->width();
    const QRect text =
        m_layouts.geometry(index, width).text.translated(visualRect(index).topLeft());
    const MessageDocument& document = m_layouts.document(index, width);
    if (position.y() < text.top()) {
        return {row, 0};
    }
    if (position.y() > text.bottom()) {
        return {row, document.characterCount() - 1};
    }
    return {row,
            document.documentLayout()->hitTest(QPointF(position - text.topLeft()), Qt::FuzzyHit)};
}

QString TranscriptView::linkAt(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return {};
    }
    const int width = viewport()->width();
    const QRect text =
        m_layouts.geometry(index, width).text.translated(visualRect(index).topLeft());
    return m_layouts.document(index, width)
        .documentLayout()
        ->anchorAt(QPointF(position - text.topLeft()));
}

QString TranscriptView::statsToolTipAt(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return {};
    }
    const QRect line = m_layouts.geometry(index, viewport()->width()).stats;
    if (!line.translated(visualRect(index).topLeft()).contains(position)) {
        return {};
    }
    return statsToolTip(static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt()),
                        index.data(Model::StatsRole).value<app::MessageStats>(), m_grid);
}

void TranscriptView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    const QPoint position = event->position().toPoint();
    const QModelIndex index = indexAt(position);
    if (const std::optional<ActionAt> button = actionAt(position)) {
        perform(button->action, button->index);
        return;
    }
    if (index.isValid()) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    m_pressedLink = linkAt(position);
    const TextPlace place = placeAt(position);
    if (event->modifiers().testFlag(Qt::ShiftModifier) && m_selection.isActive()) {
        m_selection.extendTo(place);
    } else {
        m_selection.begin(place);
    }
    m_isSelecting = true;
    viewport()->update();
}

void TranscriptView::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint position = event->position().toPoint();
    if (!m_isSelecting || !event->buttons().testFlag(Qt::LeftButton)) {
        updateHover(position);
        if (const qsizetype token = tokenUnder(position); token != m_chosenToken && m_tokensOf) {
            chooseToken(token);
            showTokenTip(position);
        }
        return;
    }
    if (position.y() < 0 || position.y() >= viewport()->height()) {
        const int beyond =
            position.y() < 0 ? position.y() : position.y() - viewport()->height() + 1;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + beyond);
    }
    m_selection.extendTo(placeAt(position));
    viewport()->update();
}

void TranscriptView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_isSelecting) {
        return;
    }
    m_isSelecting = false;
    if (!m_selection.isEmpty()) {
        QClipboard* clipboard = QGuiApplication::clipboard();
        if (clipboard->supportsSelection()) {
            clipboard->setText(selectedText(), QClipboard::Selection);
        }
    } else if (!m_pressedLink.isEmpty() && linkAt(event->position().toPoint()) == m_pressedLink) {
        m_dialogs.openLink(m_pressedLink);
    } else if (const qsizetype token = tokenUnder(event->position().toPoint()); token >= 0) {
        Q_EMIT tokenActivated(m_tokensOf, token);
    }
}

void TranscriptView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const TextPlace place = placeAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || place.row < 0) {
        return;
    }
    const QModelIndex index = model()->index(place.row, 0, rootIndex());
    QTextCursor cursor(&m_layouts.document(index, viewport()->width()));
    cursor.setPosition(place.position);
    cursor.select(QTextCursor::WordUnderCursor);
    m_selection.begin({place.row, cursor.selectionStart()});
    m_selection.extendTo({place.row, cursor.selectionEnd()});
    viewport()->update();
}

QString TranscriptView::selectedText()
{
    QStringList parts;
    if (m_selection.isEmpty()) {
        return {};
    }
    for (int row = m_selection.first().row; row <= m_selection.last().row; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const MessageDocument& document = m_layouts.document(index, viewport()->width());
        const int end = document.characterCount() - 1;
        const auto range = m_selection.range(row, end);
        if (!range) {
            continue;
        }
        const bool goesOn = m_layouts.isFolded(index) && range->second == end;
        parts.append(goesOn ? m_layouts.shownTextFrom(index, range->first) // also what is folded
                            : document.textBetween(range->first, range->second));
    }
    return parts.join(QStringLiteral("\n\n"));
}

void TranscriptView::copyMessage(const QModelIndex& index) const
{
    QGuiApplication::clipboard()->setText(index.data(Model::TextRole).toString());
}

void TranscriptView::copy()
{
    if (!m_selection.isEmpty()) {
        QGuiApplication::clipboard()->setText(selectedText());
    } else if (currentIndex().isValid()) {
        copyMessage(currentIndex());
    }
}

void TranscriptView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (keyAmongTokens(*event)) {
        return;
    } else if (event->matches(QKeySequence::SelectAll) && currentIndex().isValid()) {
        const int row = currentIndex().row();
        const MessageDocument& document = m_layouts.document(currentIndex(), viewport()->width());
        m_selection.begin({row, 0});
        m_selection.extendTo({row, document.characterCount() - 1});
        viewport()->update();
    } else if (event->key() == Qt::Key_Escape && !m_selection.isEmpty()) {
        m_selection.clear();
        viewport()->update();
    } else if (event->key() == Qt::Key_Home || event->key() == Qt::Key_End) {
        QScrollBar* bar = verticalScrollBar();
        bar->setValue(event->key() == Qt::Key_Home ? 0 : bar->maximum());
        QAbstractItemView::keyPressEvent(event);
    } else if (isPress(event->key()) && currentIndex().isValid()
               && m_layouts.canFold(currentIndex())) {
        toggleFold(currentIndex());
    } else if (event->text().isEmpty() || event->key() == Qt::Key_Escape) {
        QAbstractItemView::keyPressEvent(event);
    } else {
        event->ignore(); // letters belong to the composer, not to a search in the list
    }
}

QModelIndex TranscriptView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = m_rows.count();
    if (count == 0 || m_rowsAreStale) {
        return {};
    }
    QScrollBar* bar = verticalScrollBar();
    const int row = currentIndex().isValid() ? currentIndex().row() : count - 1;
    const QRect rect = visualRect(model()->index(row, 0, rootIndex()));
    const auto at = [this, count](int wanted) {
        return model()->index(std::clamp(wanted, 0, count - 1), 0, rootIndex());
    };
    switch (action) {
    case MoveUp:
    case MoveLeft:
    case MovePrevious:
        if (rect.top() < 0 && rect.height() > viewport()->height()) {
            bar->setValue(bar->value() - 3 * bar->singleStep());
            return at(row);
        }
        return at(row - 1);
    case MoveDown:
    case MoveRight:
    case MoveNext:
        if (rect.bottom() > viewport()->height() && rect.height() > viewport()->height()) {
            bar->setValue(bar->value() + 3 * bar->singleStep());
            return at(row);
        }
        return at(row + 1);
    case MovePageUp:
    case MovePageDown: {
        const int step = viewport()->height() - bar->singleStep();
        bar->setValue(bar->value() + (action == MovePageUp ? -step : step));
        const int y = action == MovePageUp ? 0 : viewport()->height() - 1;
        const QModelIndex reached = indexAt(QPoint(0, y));
        return reached.isValid() ? reached : at(action == MovePageUp ? 0 : count - 1);
    }
    case MoveHome:
        return at(0);
    case MoveEnd:
        return at(count - 1);
    }
    return {};
}

void TranscriptView::setSelection(const QRect&, QItemSelectionModel::SelectionFlags)
{
    // Rows are not selected, text is.
}

QRegion TranscriptView::visualRegionForSelection(const QItemSelection&) const
{
    return {};
}

void TranscriptView::focusInEvent(QFocusEvent* event)
{
    QAbstractItemView::focusInEvent(event);
    if (!currentIndex().isValid() && m_rows.count() > 0
        && event->reason() != Qt::MouseFocusReason) {
        selectionModel()->setCurrentIndex(model()->index(m_rows.count() - 1, 0, rootIndex()),
                                          QItemSelectionModel::NoUpdate);
    }
    viewport()->update();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isFromKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isFromKeyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_selection.isEmpty()) {
        menu->addAction(tr("Copy selected text"), this, &TranscriptView::copy);
    }
    const QPersistentModelIndex kept(index);
    addActions(*menu, index);
    if (m_layouts.hasThought(index)) {
        menu->addAction(m_layouts.isThoughtShown(index) ? tr("Hide the thought")
                                                        : tr("Show the thought"),
                        this, [this, kept] { toggleThought(kept); });
    }
    if (m_layouts.canFold(index)) {
        menu->addAction(m_layouts.isFolded(index) ? tr("Show all") : tr("Show less"), this,
                        [this, kept] { toggleFold(kept); });
    }
    const QString code =
        isFromKeyboard
            ? QString()
            : m_layouts.document(index, viewport()->width()).codeAt(placeAt(event->pos()).position);
    if (!code.isEmpty()) {
        menu->addAction(tr("Copy code"), this,
                        [code] { QGuiApplication::clipboard()->setText(code); });
    }
    const QPoint position = isFromKeyboard ? visualRect(index).center() : event->pos();
    menu->popup(viewport()->mapToGlobal(position));
}

bool TranscriptView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString link = linkAt(help->pos());
        const std::optional<ActionAt> button = actionAt(help->pos());
        if (tokenUnder(help->pos()) >= 0) {
            showTokenTip(help->pos());
            return true;
        }
        const QString figures = button ? QString() : statsToolTipAt(help->pos());
        const QString text = figures.isEmpty() ? link : figures;
        QToolTip::showText(help->globalPos(), button ? actionText(button->action) : plainTip(text),
                           viewport());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        m_delegate->setHovered(-1, std::nullopt);
        viewport()->update();
    }
    return QListView::viewportEvent(event);
}

} // namespace trilume::ui
