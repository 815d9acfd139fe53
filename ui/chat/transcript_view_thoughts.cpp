// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "ui/chat/transcript_view.h"
#include "ui/widgets/quantity.h"

#include <QPushButton>

// What the model thought before an answer, which is hidden until somebody asks for it.

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

// Which of the states of the button's words.
struct ThoughtState
{
    bool isShown = false;
    bool isThinking = false; // still
    double seconds = -1.0;   // not known
};

QString thoughtWords(const ThoughtState& state)
{
    if (state.isThinking) {
        return state.isShown ? TranscriptView::tr("Thinking\u2026 (hide)")
                             : TranscriptView::tr("Thinking\u2026 (show)");
    }
    if (state.seconds < 0.0) {
        return state.isShown ? TranscriptView::tr("Thought (hide)")
                             : TranscriptView::tr("Thought (show)");
    }
    //: above an answer; %1 is how long the model thought before it, such as "12 s"
    return (state.isShown ? TranscriptView::tr("Thought for %1 (hide)")
                          : TranscriptView::tr("Thought for %1 (show)"))
        .arg(formatDuration(state.seconds));
}

} // namespace

void TranscriptView::addThoughtButton(std::vector<TextButtons::Place>& places,
                                      const QModelIndex& index)
{
    if (!m_layouts.hasThought(index)) {
        return;
    }
    const QRect row = m_layouts.geometry(index, viewport()->width())
                          .thought.translated(visualRect(index).topLeft());
    if (!row.intersects(viewport()->rect())) {
        return;
    }
    ThoughtState state;
    state.isShown = m_layouts.isThoughtShown(index);
    state.isThinking = index.data(Model::StatusRole).toInt() == int(app::MessageStatus::Running)
                       && index.data(Model::TextRole).toString().isEmpty();
    state.seconds = index.data(Model::StatsRole).value<app::MessageStats>().thoughtSeconds;
    constexpr int kWordsOfAnswer = 60; // that name it for screen readers
    places.push_back({index.data(Model::IdRole).value<app::MessageId>(), TextButtons::Kind::Thought,
                      0, row, isRightToLeft(), thoughtWords(state),
                      index.data(Model::TextRole).toString().left(kWordsOfAnswer)});
}

// The top of the message stays where it is, and its button has the focus as before.
void TranscriptView::toggleThought(const QModelIndex& index)
{
    if (!index.isValid() || m_rowsAreStale || !m_layouts.hasThought(index)) {
        return;
    }
    const int top = visualRect(index).top();
    m_layouts.setThoughtShown(index.data(Model::IdRole).value<app::MessageId>(),
                              !m_layouts.isThoughtShown(index));
    m_rows.setEstimate(index.row(), m_rows.height(index.row()));
    m_selection.clear();
    m_readingPlace.reset();
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    m_isSettling = true;
    settleAround(index.row(), top);
    m_isSettling = false;
    m_staysAtEnd = isAtEnd();
    Q_EMIT shownTextChanged();
    updateTextButtons();
    updateEndButton();
    viewport()->update();
}

} // namespace trilume::ui
