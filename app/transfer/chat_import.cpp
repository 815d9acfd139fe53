// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_import.h"

#include "app/platform/error_text.h"
#include "app/store/chat_repository.h"
#include "app/store/message_repository.h"

#include <QCoreApplication>

#include <optional>
#include <utility>

namespace trilume::app {

namespace {

constexpr int kMostRepairs = 20; // that are told
constexpr std::size_t kMessagesAtOnce = 256;

Error cancelled()
{
    return {Errc::Cancelled,
            asSentence(QCoreApplication::translate("ChatFile", "The import was cancelled."))};
}

Status insert(Database& database, ImportedChat& imported, const TransferWatch& watch)
{
    ChatRepository chats(database);
    MessageRepository messages(database);
    const Result<ChatId> chat = chats.insert(imported.chat);
    if (!chat) {
        return chat.error();
    }
    std::vector<MessageId> ids; // by place
    const auto idOf = [&ids](MessageId place) {
        return place ? ids.at(static_cast<std::size_t>(place.value) - 1) : MessageId{};
    };
    for (Message& message : imported.messages) {
        if (ids.size() % kMessagesAtOnce == 0 && watch.isCancelled && watch.isCancelled()) {
            return cancelled();
        }
        message.chat = chat.value();
        message.parent = idOf(message.parent);
        const Result<MessageId> id = messages.insert(message);
        if (!id) {
            return id.error();
        }
        ids.push_back(id.value());
    }
    if (imported.chat.currentLeaf) {
        if (Status done =
                chats.setLeaf(chat.value(), idOf(imported.chat.currentLeaf), imported.chat.updated);
            !done) {
            return done;
        }
    }
    return chats.setDraft(chat.value(), imported.chat.draft);
}

} // namespace

Result<ImportOutcome> checkChats(const ChatFile& file, const TransferWatch& watch)
{
    ImportOutcome outcome;
    std::optional<Error> firstLeftOut;
    for (int i = 0; i < file.count(); ++i) {
        if (!watch.goesOn(i, file.count())) {
            return cancelled();
        }
        const Result<ImportedChat> chat = file.chat(i);
        if (!chat && !file.mayLeaveOut()) {
            return chat.error();
        }
        if (!chat) {
            firstLeftOut = firstLeftOut ? firstLeftOut : chat.error();
            if (outcome.leftOut.size() < kMostRepairs) {
                outcome.leftOut.append(errorText(chat.error()));
            }
            continue;
        }
        ++outcome.chats;
        outcome.messages += static_cast<int>(chat.value().messages.size());
        for (const QString& repair : chat.value().repairs) {
            if (outcome.repairs.size() < kMostRepairs) {
                outcome.repairs.append(chat.value().chat.title.left(40) + QStringLiteral(": ")
                                       + repair);
            }
        }
    }
    if (outcome.chats == 0 && firstLeftOut) {
        return *firstLeftOut;
    }
    return outcome;
}

Status importChats(Database& database, const ChatFile& file, const TransferWatch& watch)
{
    for (int i = 0; i < file.count(); ++i) {
        if (!watch.goesOn(i, file.count())) {
            return cancelled();
        }
        Result<ImportedChat> chat = file.chat(i);
        if (!chat && file.mayLeaveOut()) {
            continue;
        }
        if (!chat) {
            return chat.error();
        }
        if (Status done = insert(database, chat.value(), watch); !done) {
            return done;
        }
    }
    return Done{};
}

} // namespace trilume::app
