// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/transcript_view.h"

#include "app/chat/transcript_model.h"
#include "ui/chat/transcript_delegate.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon_button.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>

// Layout and scrolling; painting and folding are in transcript_view_paint.cpp, mouse, keys and
// copying in transcript_view_input.cpp.

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

constexpr int kTopPadding = 1; // steps of space
constexpr int kBottomPadding = 5;
constexpr int kNearEnd = 8; // pixels from the end that still count as being there

} // namespace

TranscriptView::TranscriptView(const Theme& theme, Dialogs& dialogs, QWidget* parent)
    : QListView(parent)
    , m_theme(theme)
    , m_dialogs(dialogs)
    , m_layouts(theme)
    , m_delegate(new TranscriptDelegate(theme, m_layouts, m_selection, m_marks, this))
    , m_endButton(new IconButton(theme,
                                 QStringLiteral("down"),
                                 tr("Go to the newest message"),
                                 QStringLiteral("round"),
                                 this))
    , m_textButtons(new TextButtons(*viewport()))
{
    setObjectName(QStringLiteral("transcript"));
    setProperty("surface", QStringLiteral("rows"));
    setAccessibleName(tr("Messages"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(NoSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(false);
    m_endButton->hide();
    connect(m_endButton, &QToolButton::clicked, this, &TranscriptView::scrollToEnd);
    connect(m_textButtons, &TextButtons::pressed, this,
            [this](app::MessageId message, TextButtons::Kind kind, int position,
                   const QPushButton* button) {
                switch (kind) {
                case TextButtons::Kind::Fold:
                    toggleFold(indexOf(message));
                    break;
                case TextButtons::Kind::CopyCode:
                    copyCode(message, position, *button);
                    break;
                case TextButtons::Kind::Thought:
                    toggleThought(indexOf(message));
                    break;
                }
            });
    m_layouts.setCodeAsker([this](const app::CodeTask& task) { m_colorist.ask(task); });
    connect(&m_colorist, &app::CodeColorist::colored, this, [this](const app::CodeResult& result) {
        m_layouts.takeColors(result);
        viewport()->update();
    });
    connect(&theme, &Theme::changed, this, &TranscriptView::applyTheme);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (!m_isSettling) {
            m_staysAtEnd = isAtEnd();
        }
        updateEndButton();
    });
    m_layouts.setDirection(layoutDirection());
    applyTheme();
}

TranscriptView::~TranscriptView() = default;

void TranscriptView::setModel(QAbstractItemModel* model)
{
    QListView::setModel(model);
    m_rowsAreStale = true;
    scheduleDelayedItemsLayout();
}

void TranscriptView::setMode(app::ChatMode mode)
{
    m_layouts.setMode(mode);
    m_rowsAreStale = true;
    scheduleDelayedItemsLayout();
}

void TranscriptView::applyTheme()
{
    keepReadingPlace();
    m_layouts.clear();
    m_rowsAreStale = true;
    m_endButton->setSide(32);
    verticalScrollBar()->setSingleStep(m_theme.metrics().space(6));
    scheduleDelayedItemsLayout();
}

int TranscriptView::contentTop() const
{
    return m_theme.metrics().space(kTopPadding);
}

int TranscriptView::contentBottom() const
{
    return m_theme.metrics().space(kBottomPadding);
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - kNearEnd;
}

int TranscriptView::horizontalOffset() const
{
    return 0;
}

int TranscriptView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

double TranscriptView::lineTop(const MessageDocument& document, int position) const
{
    const QTextBlock block = document.findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double top = document.documentLayout()->blockBoundingRect(block).top();
    return line.isValid() ? top + line.y() : top;
}

// Before the lines break elsewhere. Kept until the reader scrolls: at each step of a change of
// width the first line begins with other words, and the text would creep away.
void TranscriptView::keepReadingPlace()
{
    if (m_readingPlace || m_rowsAreStale || m_staysAtEnd || m_rows.count() == 0) {
        return;
    }
    const int row = m_rows.rowAt(verticalOffset() - contentTop());
    const QModelIndex index = model()->index(row, 0, rootIndex());
    ReadingPlace place;
    place.message = index.data(Model::IdRole).value<app::MessageId>();
    place.y = contentTop() + m_rows.top(row) - verticalOffset();
    const MessageDocument* document = m_layouts.keptDocument(place.message);
    if (document != nullptr && m_layouts.knownTextTop(place.message)) {
        const int textY = place.y + *m_layouts.knownTextTop(place.message);
        place.position = textY >= 0 ? 0
                                    : document->documentLayout()->hitTest(QPointF(0.0, 1.0 - textY),
                                                                          Qt::FuzzyHit);
        place.y = textY + static_cast<int>(lineTop(*document, place.position));
        place.isLine = true;
    }
    m_readingPlace = place;
}

QModelIndex TranscriptView::indexOf(app::MessageId message) const
{
    for (int row = 0; row < m_rows.count(); ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        if (index.data(Model::IdRole).value<app::MessageId>() == message) {
            return index;
        }
    }
    return {};
}

bool TranscriptView::settleAtReadingPlace()
{
    const QModelIndex index = m_readingPlace ? indexOf(m_readingPlace->message) : QModelIndex();
    if (!index.isValid()) {
        return false;
    }
    int inside = 0;
    if (m_readingPlace->isLine) {
        const int width = viewport()->width();
        const MessageGeometry geometry = m_layouts.geometry(index, width);
        const MessageDocument& document = m_layouts.document(index, width);
        const int last = document.characterCount() - 1;
        const int position = std::min(m_readingPlace->position, last);
        inside = geometry.text.top() + static_cast<int>(lineTop(document, position));
    }
    settleAround(index.row(), m_readingPlace->y - inside);
    return true;
}

void TranscriptView::rebuildRows()
{
    m_rows.clear();
    const int width = viewport()->width();
    const int count = model() == nullptr ? 0 : model()->rowCount(rootIndex());
    for (int row = 0; row < count; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        const auto id = index.data(Model::IdRole).value<app::MessageId>();
        const std::optional<int> known = m_layouts.knownHeight(id, width);
        m_rows.append(known ? *known : m_layouts.estimatedHeight(index, width), known.has_value());
    }
    m_rowsAreStale = false;
}

int TranscriptView::layOutRow(int row)
{
    if (!m_rows.isExact(row)) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        m_rows.set(row, m_layouts.height(index, viewport()->width()));
    }
    return m_rows.height(row);
}

void TranscriptView::doItemsLayout()
{
    settle();
}

void TranscriptView::updateGeometries()
{
    // Called for every change of what lies around the viewport; the base class would lay out all.
    updateEndButton();
}

// Lays out what is in sight and puts the scroll bar right, keeping in place what the reader sees.
void TranscriptView::settle()
{
    if (m_isSettling) {
        return;
    }
    const int oldValue = verticalScrollBar()->value();
    int anchor = -1;
    int anchorY = 0;
    if (!m_rowsAreStale && m_rows.count() > 0) {
        anchor = m_rows.rowAt(oldValue - contentTop());
        // A row whose height is known keeps its place better than one about to change.
        const int bottom = oldValue + viewport()->height();
        for (int row = anchor; row < m_rows.count() && m_rows.top(row) < bottom; ++row) {
            if (m_rows.isExact(row)) {
                anchor = row;
                break;
            }
        }
        anchorY = contentTop() + m_rows.top(anchor) - oldValue;
    }
    if (m_rowsAreStale) {
        const double share = m_rows.total() > 0 ? double(oldValue) / double(m_rows.total()) : 0.0;
        rebuildRows();
        anchor = m_rows.rowAt(static_cast<int>(share * m_rows.total()));
        anchorY = 0;
    }
    m_isSettling = true;
    if (m_rows.count() == 0) {
        verticalScrollBar()->setRange(0, 0);
    } else if (m_staysAtEnd) {
        settleAtEnd();
    } else if (!settleAtReadingPlace()) {
        settleAround(anchor, anchorY);
    }
    m_isSettling = false;
    updateEndButton();
    updateTextButtons();
    updateCaretTimer();
    viewport()->update();
}

void TranscriptView::settleAtEnd()
{
    int filled = contentBottom();
    for (int row = m_rows.count() - 1; row >= 0 && filled < viewport()->height(); --row) {
        filled += layOutRow(row);
    }
    setContentPosition(m_rows.total());
}

void TranscriptView::settleAround(int anchorRow, int anchorY)
{
    layOutRow(anchorRow);
    int y = anchorY;
    for (int row = anchorRow - 1; row >= 0 && y > 0; --row) {
        y -= layOutRow(row);
    }
    y = anchorY;
    for (int row = anchorRow; row < m_rows.count() && y < viewport()->height(); ++row) {
        y += layOutRow(row);
    }
    setContentPosition(contentTop() + m_rows.top(anchorRow) - anchorY);
    // At either end the position was clamped and other rows came into sight.
    const int first = m_rows.rowAt(verticalScrollBar()->value() - contentTop());
    for (int row = first; row < m_rows.count(); ++row) {
        if (contentTop() + m_rows.top(row) > verticalScrollBar()->value() + viewport()->height()) {
            break;
        }
        layOutRow(row);
    }
    setContentPosition(verticalScrollBar()->value());
}

void TranscriptView::setContentPosition(int value)
{
    const int content = contentTop() + m_rows.total() + contentBottom();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    verticalScrollBar()->setValue(value);
}

void TranscriptView::scrollContentsBy(int, int)
{
    if (!m_isSettling) {
        m_readingPlace.reset();
        m_staysAtEnd = isAtEnd();
        settle();
    }
}

void TranscriptView::scrollToEnd()
{
    m_readingPlace.reset();
    m_staysAtEnd = true;
    settle();
}

void TranscriptView::reset()
{
    m_readingPlace.reset();
    m_layouts.foldAll();
    m_rowsAreStale = true;
    m_staysAtEnd = true;
    m_selection.clear();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would lay out every row
    QAbstractItemView::reset();
    scheduleDelayedItemsLayout();
}

void TranscriptView::dataChanged(const QModelIndex& topLeft,
                                 const QModelIndex& bottomRight,
                                 const QList<int>& roles)
{
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        forgetRow(row);
    }
    scheduleDelayedItemsLayout(); // many changes in one turn are laid out once
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would lay out every row
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void TranscriptView::forgetRow(int row)
{
    const QModelIndex index = model()->index(row, 0, rootIndex());
    m_layouts.forget(index.data(Model::IdRole).value<app::MessageId>());
    if (!m_rowsAreStale && row < m_rows.count()) {
        m_rows.setEstimate(row, m_rows.height(row));
    }
}

void TranscriptView::rowsInserted(const QModelIndex& parent, int start, int end)
{
    const bool isAppend = !m_rowsAreStale && start == m_rows.count();
    if (isAppend && start > 0) {
        forgetRow(start - 1); // in completion mode it may have become part of what follows
    }
    for (int row = start; isAppend && row <= end; ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        m_rows.append(m_layouts.estimatedHeight(index, viewport()->width()), false);
        // What one says oneself, one wants to see.
        const bool isWritten =
            index.data(Model::StatusRole).toInt() == int(app::MessageStatus::Running);
        const bool isSaid =
            start == end && index.data(Model::RoleRole).toInt() == int(app::MessageRole::User);
        if (isSaid || (isWritten && m_followsWriting)) {
            m_staysAtEnd = true;
        }
    }
    m_followsWriting = false;
    if (!isAppend) {
        m_rowsAreStale = true;
        m_selection.clear();
    }
    scheduleDelayedItemsLayout();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would lay out every row
    QAbstractItemView::rowsInserted(parent, start, end);
}

// Rows go at the end only, where the path of the chat takes another branch: what stands before it
// stays where it is, unless the end is where something is being written.
void TranscriptView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end)
{
    if (!m_rowsAreStale && end + 1 == m_rows.count()) {
        m_rows.cut(start);
        m_followsWriting = m_staysAtEnd || m_followsWriting;
        m_staysAtEnd = false;
    } else {
        m_rowsAreStale = true;
    }
    m_selection.clear();
    scheduleDelayedItemsLayout();
    // NOLINTNEXTLINE(bugprone-parent-virtual-call): QListView would lay out every row
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
}

QRect TranscriptView::visualRect(const QModelIndex& index) const
{
    if (!index.isValid() || m_rowsAreStale || index.row() >= m_rows.count()) {
        return {};
    }
    return QRect(0, contentTop() + m_rows.top(index.row()) - verticalOffset(), viewport()->width(),
                 m_rows.height(index.row()));
}

QModelIndex TranscriptView::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset() - contentTop();
    if (m_rowsAreStale || m_rows.count() == 0 || y < 0 || y >= m_rows.total()) {
        return {};
    }
    return model()->index(m_rows.rowAt(y), 0, rootIndex());
}

void TranscriptView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    if (m_rowsAreStale) {
        settle();
    }
    const QRect rect = visualRect(index);
    const bool isTall = rect.height() > viewport()->height();
    int y = rect.top();
    if (hint == PositionAtTop || rect.top() < 0 || isTall) {
        y = 0;
    } else if (hint == PositionAtBottom || rect.bottom() >= viewport()->height()) {
        y = viewport()->height() - rect.height() - contentBottom();
    } else if (hint == PositionAtCenter) {
        y = (viewport()->height() - rect.height()) / 2;
    }
    if (isTall && hint == EnsureVisible && rect.bottom() > 0 && rect.top() < viewport()->height()) {
        return; // part of it is in sight; the keys scroll inside it
    }
    m_readingPlace.reset();
    m_isSettling = true;
    settleAround(index.row(), y);
    m_isSettling = false;
    m_staysAtEnd = isAtEnd();
    updateTextButtons();
    viewport()->update();
}

void TranscriptView::resizeEvent(QResizeEvent* event)
{
    if (event->size().width() != event->oldSize().width()) {
        keepReadingPlace();
        m_rowsAreStale = true;
    }
    settle();
    updateEndButton();
}

void TranscriptView::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange) {
        m_layouts.setDirection(layoutDirection());
        m_rowsAreStale = true;
        scheduleDelayedItemsLayout();
    }
}

void TranscriptView::updateEndButton()
{
    const bool isWanted = !isAtEnd() && m_rows.count() > 0;
    m_endButton->setVisible(isWanted);
    m_endButton->move((width() - m_endButton->width()) / 2,
                      viewport()->height() - m_endButton->height() - m_theme.metrics().space(2));
}

} // namespace trilume::ui
