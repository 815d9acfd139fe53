// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "ui/chat/token_shades.h"
#include "ui/chat/transcript_delegate.h"
#include "ui/chat/transcript_view.h"
#include "ui/widgets/plain_tip.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <utility>

// An answer that is shown by its tokens: which of them one is at.

namespace trilume::ui {

using Model = app::TranscriptModel;

void TranscriptView::showTokens(std::shared_ptr<const app::ReadAnswer> answer)
{
    const auto relayOut = [this](app::MessageId message) {
        const QModelIndex index = indexOf(message);
        if (index.isValid() && !m_rowsAreStale && index.row() < m_rows.count()) {
            m_rows.setEstimate(index.row(), m_rows.height(index.row()));
        }
    };
    const app::MessageId before = m_tokensOf;
    m_tokensOf = answer != nullptr ? answer->answer : app::MessageId();
    m_layouts.showTokens(std::move(answer));
    for (const app::MessageId message : {before, m_tokensOf}) {
        if (message) {
            relayOut(message);
        }
    }
    m_selection.clear();
    chooseToken(-1);
    const QModelIndex shown = indexOf(m_tokensOf);
    if (shown.isValid()) {
        selectionModel()->setCurrentIndex(shown, QItemSelectionModel::NoUpdate);
        scrollTo(shown);
    } else if (!m_rowsAreStale) {
        settle();
    }
    updateTextButtons();
    viewport()->update();
}

// -1: there is none.
qsizetype TranscriptView::tokenUnder(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    const app::ReadAnswer* answer = index.isValid() ? m_layouts.tokensOf(index) : nullptr;
    if (answer == nullptr) {
        return -1;
    }
    const int width = viewport()->width();
    const QRect text =
        m_layouts.geometry(index, width).text.translated(visualRect(index).topLeft());
    const int place = m_layouts.document(index, width)
                          .documentLayout()
                          ->hitTest(QPointF(position - text.topLeft()), Qt::ExactHit);
    return place < 0 ? -1 : app::tokenAt(*answer, place - m_layouts.tokensBegin(index));
}

void TranscriptView::chooseToken(qsizetype token)
{
    if (token != m_chosenToken) {
        m_chosenToken = token;
        m_delegate->setChosenToken(token);
        viewport()->update();
        Q_EMIT tokenChosen(token);
    }
}

// Beside the line of the token, in the viewport.
QPoint TranscriptView::placeOfToken(const QModelIndex& index, const app::ReadToken& token)
{
    const int width = viewport()->width();
    const int position = m_layouts.tokensBegin(index) + static_cast<int>(token.begin);
    const QTextBlock block = m_layouts.document(index, width).findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    QPoint place = m_layouts.geometry(index, width).text.topLeft() + visualRect(index).topLeft();
    if (line.isValid()) {
        place += (block.layout()->position()
                  + QPointF(line.cursorToX(position - block.position()), line.y() + line.height()))
                     .toPoint();
    }
    return place;
}

void TranscriptView::showTokenTip(const QPoint& position)
{
    const QModelIndex index = indexOf(m_tokensOf);
    const app::ReadAnswer* answer = index.isValid() ? m_layouts.tokensOf(index) : nullptr;
    if (answer == nullptr || m_chosenToken < 0) {
        QToolTip::hideText();
        return;
    }
    const app::ReadToken& token = answer->tokens[static_cast<std::size_t>(m_chosenToken)];
    QToolTip::showText(viewport()->mapToGlobal(position), plainTip(tokenSentence(token)),
                       viewport());
}

// How many of them its document has: less than all where it is folded.
qsizetype TranscriptView::shownTokens(const QModelIndex& index, const app::ReadAnswer& answer)
{
    const qsizetype end = m_layouts.document(index, viewport()->width()).characterCount() - 1
                          - m_layouts.tokensBegin(index);
    const auto beyond =
        std::find_if(answer.tokens.begin(), answer.tokens.end(),
                     [end](const app::ReadToken& token) { return token.begin >= end; });
    return beyond - answer.tokens.begin();
}

// Left, right and Return belong to the tokens of the marked message; false: it has none.
bool TranscriptView::keyAmongTokens(const QKeyEvent& event)
{
    const QModelIndex index = currentIndex();
    const app::ReadAnswer* answer = index.isValid() ? m_layouts.tokensOf(index) : nullptr;
    if (answer == nullptr || answer->tokens.empty()
        || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier) {
        return false;
    }
    const qsizetype count = shownTokens(index, *answer);
    if (count == 0) {
        return false;
    }
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    if (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right) {
        const qsizetype step = event.key() == forward ? 1 : -1;
        const qsizetype from = m_chosenToken < 0 && step < 0 ? count : m_chosenToken;
        chooseToken(std::clamp<qsizetype>(from + step, 0, count - 1));
        showTokenTip(placeOfToken(index, answer->tokens[static_cast<std::size_t>(m_chosenToken)]));
        return true;
    }
    if ((event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) && m_chosenToken >= 0) {
        Q_EMIT tokenActivated(m_tokensOf, m_chosenToken);
        return true;
    }
    return false;
}

} // namespace trilume::ui
