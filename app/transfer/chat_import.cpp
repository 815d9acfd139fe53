// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_import.h"

#include "app/platform/error_text.h"
#include "app/platform/joined_text.h"
#include "app/platform/text_run.h"
#include "app/store/chat_repository.h"
#include "app/store/folder_repository.h"
#include "app/store/message_repository.h"

#include <QCoreApplication>
#include <QSet>

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

// The folders of a file, so many and no more.
class FolderCount final
{
public:
    // Whether the chats of this one come into it.
    [[nodiscard]] bool take(const QString& name)
    {
        if (m_names.size() < kMostFolders || m_names.contains(name)) {
            m_names.insert(name);
            return true;
        }
        return false;
    }

private:
    QSet<QString> m_names;
};

Status insert(Database& database,
              MessageRepository& messages,
              ImportedChat& imported,
              const TransferWatch& watch)
{
    ChatRepository chats(database);
    if (!imported.folder.isEmpty()) {
        const Result<FolderId> folder = FolderRepository(database).findOrMake(imported.folder);
        if (!folder) {
            return folder.error();
        }
        imported.chat.folder = folder.value();
    }
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
    FolderCount folders;
    const auto tell = [&outcome](const ImportedChat& chat, const QString& repair) {
        if (outcome.repairs.size() < kMostRepairs) {
            outcome.repairs.append(labelledText(inItsOwnRun(chat.chat.title.left(40)), repair));
        }
    };
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
            tell(chat.value(), repair);
        }
        if (!chat.value().folder.isEmpty() && !folders.take(chat.value().folder)) {
            tell(chat.value(), QCoreApplication::translate(
                                   "ChatFile", "it is in no folder: of the file's folders only the "
                                               "first %1 are made.")
                                   .arg(kMostFolders));
        }
    }
    if (outcome.chats == 0 && firstLeftOut) {
        return *firstLeftOut;
    }
    return outcome;
}

Status importChats(Database& database, const ChatFile& file, const TransferWatch& watch)
{
    FolderCount folders;
    MessageRepository messages(database);
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
        if (!chat.value().folder.isEmpty() && !folders.take(chat.value().folder)) {
            chat.value().folder.clear();
        }
        if (Status done = insert(database, messages, chat.value(), watch); !done) {
            return done;
        }
    }
    return Done{};
}

} // namespace trilume::app
