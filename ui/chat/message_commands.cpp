// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_commands.h"

#include "app/chat/chat_controller.h"
#include "app/chat/transcript_model.h"
#include "ui/chat/message_edit.h"
#include "ui/chat/transcript_view.h"
#include "ui/frame/window_actions.h"

#include <QAction>

#include <algorithm>

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

bool offers(const QModelIndex& index, MessageAction action)
{
    const std::vector<MessageAction> actions = messageActions(index);
    return std::find(actions.begin(), actions.end(), action) != actions.end();
}

} // namespace

MessageCommands::MessageCommands(TranscriptView& view,
                                 MessageEdit& edit,
                                 app::ChatController& chats,
                                 QObject* parent)
    : QObject(parent)
    , m_view(view)
    , m_edit(edit)
    , m_chats(chats)
{
    connect(&view, &TranscriptView::actionRequested, this, &MessageCommands::perform);
}

void MessageCommands::follow(const WindowActions& actions)
{
    const auto performs = [this](const QAction* wish, MessageAction action) {
        connect(wish, &QAction::triggered, this, [this, action] { performHere(action); });
    };
    performs(actions.regenerate, MessageAction::Regenerate);
    performs(actions.goOn, MessageAction::GoOn);
    performs(actions.editMessage, MessageAction::Edit);
    connect(actions.branchLeft, &QAction::triggered, this, &MessageCommands::goLeft);
    connect(actions.branchRight, &QAction::triggered, this, &MessageCommands::goRight);
}

void MessageCommands::goLeft()
{
    performHere(m_view.isRightToLeft() ? MessageAction::NextBranch : MessageAction::PreviousBranch);
}

void MessageCommands::goRight()
{
    performHere(m_view.isRightToLeft() ? MessageAction::PreviousBranch : MessageAction::NextBranch);
}

void MessageCommands::performHere(MessageAction action)
{
    const Model& transcript = *m_chats.transcript();
    const QModelIndex marked = m_view.hasFocus() ? m_view.currentIndex() : QModelIndex();
    if (marked.isValid() && offers(marked, action)) {
        perform(action, marked.data(Model::IdRole).value<app::MessageId>());
        return;
    }
    for (int row = transcript.rowCount() - 1; row >= 0; --row) {
        const QModelIndex index = transcript.index(row);
        if (offers(index, action)) {
            perform(action, index.data(Model::IdRole).value<app::MessageId>());
            return;
        }
    }
}

void MessageCommands::perform(MessageAction action, app::MessageId message)
{
    switch (action) {
    case MessageAction::Regenerate:
        m_edit.giveUp();
        m_chats.regenerate(message);
        break;
    case MessageAction::GoOn:
        m_edit.giveUp();
        m_chats.goOn(message);
        break;
    case MessageAction::Edit: {
        const Model& transcript = *m_chats.transcript();
        const int row = transcript.rowOf(message);
        if (row >= 0) {
            m_edit.begin(message, transcript.messages()[static_cast<std::size_t>(row)].text);
        }
        break;
    }
    case MessageAction::PreviousBranch:
        goTo(message, -1);
        break;
    case MessageAction::NextBranch:
        goTo(message, 1);
        break;
    case MessageAction::Copy:
        break; // the view does it
    }
}

void MessageCommands::goTo(app::MessageId message, int step)
{
    const Model& transcript = *m_chats.transcript();
    const int row = transcript.rowOf(message);
    if (row < 0) {
        return;
    }
    const std::vector<app::MessageId> branches = transcript.branchesAt(row);
    const auto here = std::find(branches.begin(), branches.end(), message);
    const auto wanted = (here - branches.begin()) + step;
    if (wanted >= 0 && wanted < static_cast<std::ptrdiff_t>(branches.size())) {
        m_edit.giveUp();
        m_chats.takeBranch(branches[static_cast<std::size_t>(wanted)]);
    }
}

} // namespace trilume::ui
