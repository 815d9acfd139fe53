// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "ui/chat/answer_origin_text.h"
#include "ui/chat/origin_popup.h"
#include "ui/chat/transcript_delegate.h"
#include "ui/chat/transcript_view.h"

#include <QCursor>
#include <QMenu>
#include <QToolTip>

#include <algorithm>
#include <vector>

// What is done with a whole message: the buttons beside it and its menu.

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

bool isFinishedAnswer(const QModelIndex& index)
{
    const auto status = static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
    return index.data(Model::RoleRole).toInt() == int(app::MessageRole::Assistant)
           && status != app::MessageStatus::Running
           && !index.data(Model::TextRole).toString().isEmpty();
}

} // namespace

void TranscriptView::setCanSend(bool canSend)
{
    m_canSend = canSend;
    m_delegate->setCanSend(canSend);
    viewport()->update();
}

std::optional<TranscriptView::ActionAt> TranscriptView::actionAt(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid()) {
        return std::nullopt;
    }
    const MessageGeometry geometry = m_layouts.geometry(index, viewport()->width());
    const ActionButton* button = geometry.actionAt(position - visualRect(index).topLeft());
    return button == nullptr ? std::nullopt : std::optional(ActionAt{index, button->action});
}

bool TranscriptView::canDo(MessageAction action, const QModelIndex& index) const
{
    return isPossible(action, index) && (m_canSend || !needsModel(action));
}

void TranscriptView::perform(MessageAction action, const QModelIndex& index)
{
    if (!index.isValid() || !canDo(action, index)) {
        return;
    }
    if (action == MessageAction::Copy) {
        copyMessage(index);
        QToolTip::showText(QCursor::pos(), tr("Copied"), this);
        return;
    }
    Q_EMIT actionRequested(action, index.data(Model::IdRole).value<app::MessageId>());
}

void TranscriptView::addActions(QMenu& menu, const QModelIndex& index)
{
    std::vector<MessageAction> actions = messageActions(index);
    if (actions.empty() || actions.front() != MessageAction::Copy) {
        actions.insert(actions.begin(), MessageAction::Copy); // of any message
    }
    const QPersistentModelIndex kept(index);
    for (const MessageAction action : actions) {
        QAction* entry = menu.addAction(actionText(action), this,
                                        [this, kept, action] { perform(action, kept); });
        entry->setEnabled(canDo(action, index));
    }
    if (isFinishedAnswer(index)) {
        QAction* entry = menu.addAction(
            m_layouts.tokensOf(index) != nullptr ? tr("Show it as usual")
                                                 : tr("How likely its tokens are"),
            this, [this, kept] {
                Q_EMIT tokensRequested(kept.data(Model::IdRole).value<app::MessageId>());
            });
        entry->setObjectName(QStringLiteral("showTokens"));
        entry->setEnabled(m_canSend);
    }
    const std::vector<OriginRow> origin = originRows(index);
    if (!origin.empty()) {
        QAction* entry = menu.addAction(tr("How this was made"), this, [this, kept, origin] {
            const QRect row = visualRect(kept);
            const int y = std::clamp(row.center().y(), 0, viewport()->height());
            (new OriginPopup(m_theme, origin, this))
                ->showAt(viewport()->mapToGlobal(QPoint(row.center().x(), y)));
        });
        entry->setObjectName(QStringLiteral("howThisWasMade"));
    }
}

void TranscriptView::updateHover(const QPoint& position)
{
    const QModelIndex index = indexAt(position);
    const std::optional<ActionAt> button = actionAt(position);
    const bool isEnabled = button && canDo(button->action, button->index);
    m_delegate->setHovered(index.isValid() ? index.row() : -1,
                           button ? std::optional(button->action) : std::nullopt);
    const bool isOverLink = index.isValid() && !linkAt(position).isEmpty();
    viewport()->setCursor(isEnabled || isOverLink      ? Qt::PointingHandCursor
                          : index.isValid() && !button ? Qt::IBeamCursor
                                                       : Qt::ArrowCursor);
    viewport()->update();
}

} // namespace trilume::ui
