// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_actions.h"

#include "app/chat/transcript_model.h"
#include "ui/widgets/quantity.h"

#include <QCoreApplication>

namespace trilume::ui {

using Model = app::TranscriptModel;

namespace {

app::Branch branchOf(const QModelIndex& index)
{
    return index.data(Model::BranchRole).value<app::Branch>();
}

// The last one, unless the model itself ended it.
bool mayGoOn(const QModelIndex& index)
{
    const auto status = static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
    const auto stats = index.data(Model::StatsRole).value<app::MessageStats>();
    const bool isLast = !index.siblingAtRow(index.row() + 1).isValid();
    return isLast && (status != app::MessageStatus::Complete || app::isCut(status, stats));
}

QString actionWords(const char* text)
{
    return QCoreApplication::translate("MessageActions", text);
}

} // namespace

std::vector<MessageAction> messageActions(const QModelIndex& index)
{
    const auto role = static_cast<app::MessageRole>(index.data(Model::RoleRole).toInt());
    const auto status = static_cast<app::MessageStatus>(index.data(Model::StatusRole).toInt());
    std::vector<MessageAction> actions;
    if (role == app::MessageRole::System || status == app::MessageStatus::Running) {
        return actions;
    }
    if (role == app::MessageRole::User) {
        actions.push_back(MessageAction::Edit);
    } else {
        actions = {MessageAction::Copy, MessageAction::Regenerate};
        if (mayGoOn(index)) {
            actions.push_back(MessageAction::GoOn);
        }
    }
    if (branchOf(index).count > 1) {
        actions.push_back(MessageAction::PreviousBranch);
        actions.push_back(MessageAction::NextBranch);
    }
    return actions;
}

bool isPossible(MessageAction action, const QModelIndex& index)
{
    const app::Branch branch = branchOf(index);
    switch (action) {
    case MessageAction::PreviousBranch:
        return branch.number > 1;
    case MessageAction::NextBranch:
        return branch.number < branch.count;
    default:
        return true;
    }
}

bool needsModel(MessageAction action)
{
    return action == MessageAction::Regenerate || action == MessageAction::GoOn
           || action == MessageAction::Edit;
}

QString actionIcon(MessageAction action)
{
    switch (action) {
    case MessageAction::Copy:
        return QStringLiteral("copy");
    case MessageAction::Regenerate:
        return QStringLiteral("again");
    case MessageAction::GoOn:
        return QStringLiteral("play");
    case MessageAction::Edit:
        return QStringLiteral("edit");
    case MessageAction::PreviousBranch:
        return QStringLiteral("previous");
    case MessageAction::NextBranch:
        return QStringLiteral("next");
    }
    return {};
}

QString actionText(MessageAction action)
{
    switch (action) {
    case MessageAction::Copy:
        return actionWords(QT_TRANSLATE_NOOP("MessageActions", "Copy message"));
    case MessageAction::Regenerate:
        return actionWords(QT_TRANSLATE_NOOP("MessageActions", "Answer again"));
    case MessageAction::GoOn:
        return actionWords(QT_TRANSLATE_NOOP("MessageActions", "Let the answer go on"));
    case MessageAction::Edit:
        return actionWords(QT_TRANSLATE_NOOP("MessageActions", "Change this message"));
    case MessageAction::PreviousBranch:
        return actionWords(QT_TRANSLATE_NOOP("MessageActions", "Previous branch"));
    case MessageAction::NextBranch:
        return actionWords(QT_TRANSLATE_NOOP("MessageActions", "Next branch"));
    }
    return {};
}

QString branchText(const QModelIndex& index)
{
    const app::Branch branch = branchOf(index);
    //: branches of a chat at one place: the number of the one that is shown, and how many there are
    return branch.count < 2 ? QString()
                            : QCoreApplication::translate("MessageActions", "%1 / %2")
                                  .arg(formatCount(branch.number), formatCount(branch.count));
}

} // namespace trilume::ui
