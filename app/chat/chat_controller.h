// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/answer_reader.h"
#include "app/chat/chat_finder.h"
#include "app/chat/chat_list_model.h"
#include "app/chat/chat_transfer.h"
#include "app/chat/message.h"
#include "app/chat/transcript_model.h"
#include "app/generation/backend_capabilities.h"
#include "app/settings/settings.h"

#include <QObject>
#include <QString>

namespace trilume::app {

enum class GenerationState
{
    Idle = 1,
    ReadingPrompt = 2,
    Writing = 3,
    Stopping = 4,
    Waiting = 5, // for what others have generated before it
};

// What the chats on the disk are being prepared for.
enum class StoreState
{
    Opening = 1,
    Checking, // the program, or the disk, did not end in order before
    Updating, // they were written by an older program
    Open,
    Closed, // refused, and errorOccurred said why
};

// Where a message was written: what cannot be sent goes back there, and nowhere else.
enum class WrittenIn
{
    ChatPage = 1,
    Explorer = 2,
};

// What the chat page talks to: chats, the open transcript, sending and stopping. [ui thread] Never
// blocks: the store and the generator live on threads of their own and answer by signals; late
// answers of an older turn are dropped.
class ChatController : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual StoreState storeState() const = 0;
    [[nodiscard]] virtual ChatListModel* chats() = 0; // none before they are Open
    [[nodiscard]] virtual TranscriptModel* transcript() = 0;
    [[nodiscard]] virtual ChatFinder* finder() = 0;
    [[nodiscard]] virtual ChatTransfer* transfer() = 0;
    [[nodiscard]] virtual AnswerReader* reader() = 0;
    [[nodiscard]] virtual ChatId currentChat() const = 0; // none: a new chat that is not stored yet
    [[nodiscard]] virtual QString currentTitle() const = 0;
    // Opened, but its messages are still on their way from the disk.
    [[nodiscard]] virtual bool isChatLoading() const = 0;
    [[nodiscard]] virtual ChatMode mode() const = 0;
    // How it is answered: what is set in it is its own, and stored with it, at once or with its
    // first message.
    [[nodiscard]] virtual SettingValues& chatSettings() = 0;
    [[nodiscard]] virtual GenerationState state() const = 0;
    [[nodiscard]] virtual int turnsBefore() const = 0; // others, while it is Waiting
    // What is generated answers the current chat; false as well when nothing is.
    [[nodiscard]] virtual bool isAnsweringHere() const = 0;
    [[nodiscard]] virtual ChatId answeringChat() const = 0; // none, or one that is not stored yet
    // What was typed in a chat, or for none in a new one, and not sent.
    [[nodiscard]] virtual QString draft(ChatId chat) const = 0;
    [[nodiscard]] virtual bool canSend()
        const = 0; // a model is loaded, and no turn of a chat is under way
    // Of who answers: what can be expected of an answer beside its text.
    [[nodiscard]] virtual BackendCapabilities capabilities() const = 0;
    [[nodiscard]] virtual bool canUndoDelete() const = 0;
    [[nodiscard]] virtual ChatId lastDeletedChat() const = 0; // what undoDelete brings back
    [[nodiscard]] virtual QString lastDeletedTitle() const = 0;
    // The name of the folder that undoRemoveFolder() brings back; empty: none.
    [[nodiscard]] virtual QString removedFolder() const = 0;

public Q_SLOTS:
    virtual void newChat() = 0; // stored with its first message; a running answer goes on
    virtual void openChat(trilume::app::ChatId chat) = 0;
    virtual void renameChat(trilume::app::ChatId chat, const QString& title) = 0;
    virtual void pinChat(trilume::app::ChatId chat, trilume::app::Pinning pinning) = 0;
    // A folder of this name with the chat in it, or for none an empty one; the one that is there,
    // where there is one. Nothing for a name of blanks.
    virtual void makeFolder(const QString& name, trilume::app::ChatId chat) = 0;
    virtual void moveChat(trilume::app::ChatId chat,
                          trilume::app::FolderId folder) = 0; // none: out of its own
    virtual void renameFolder(trilume::app::FolderId folder, const QString& name) = 0;
    virtual void foldFolder(trilume::app::FolderId folder, trilume::app::Folding folding) = 0;
    virtual void removeFolder(trilume::app::FolderId folder) = 0; // its chats stay in the list
    // Until the next one is removed or the program ends.
    virtual void undoRemoveFolder() = 0;
    // With all its branches; the copy is opened.
    virtual void duplicateChat(trilume::app::ChatId chat) = 0;
    // Kept over the end of the program, however it ends; empty: there is none any more.
    virtual void keepDraft(trilume::app::ChatId chat, const QString& text) = 0;
    // What is typed now, and was kept of another chat before; it is of one of them at any moment.
    virtual void moveDraft(trilume::app::ChatId from,
                           trilume::app::ChatId to,
                           const QString& text) = 0;
    // Hidden at once, removed for good after a month.
    virtual void deleteChat(trilume::app::ChatId chat) = 0;
    // Brings back the chat that was deleted last, then the one before it, also after a restart.
    virtual void undoDelete() = 0;
    // In completion mode an empty text lets the model go on where it ended.
    virtual void sendFrom(trilume::app::WrittenIn place, const QString& text) = 0;

    void send(const QString& text) { sendFrom(WrittenIn::ChatPage, text); }

    // Another answer in place of this one, which stays as a branch beside it.
    virtual void regenerate(trilume::app::MessageId answer) = 0;
    // The person's message anew, with an answer; the old one stays as a branch with all that
    // follows.
    virtual void sendInstead(trilume::app::MessageId message, const QString& text) = 0;
    // The last answer, which ended early, goes on.
    virtual void goOn(trilume::app::MessageId answer) = 0;
    // Shows the branch of the current chat that holds this message, and below it the newest one.
    // False: nothing comes of it, since another branch is being taken, the chat is not loaded yet,
    // or the message is shown already. Else rows come in, or errorOccurred says why not.
    virtual bool takeBranch(trilume::app::MessageId branch) = 0;

    // All chats, those that were deleted too, and all drafts, from the disk and for good; with them
    // copies of older formats and what models have read of them. An answer stops first. Ends with
    // everythingDeleted(), or with errorOccurred() and what could not be deleted still there.
    virtual void deleteEverything() = 0;

    // All chats of a copy (ChatTransfer::saveCopy) in place of those that are here, which are kept
    // as a file. An answer stops first. Ends with restored(), or with restoreFailed() and all as
    // before.
    virtual void restoreFrom(const QString& copy) = 0;

    virtual void stop() = 0;
    virtual void setMode(trilume::app::ChatMode mode) = 0;

Q_SIGNALS:
    void storeStateChanged(trilume::app::StoreState state);
    // Before another chat is shown: what was being typed for this one counts now.
    void leavingChat();
    void currentChatChanged();
    // Before currentChatChanged(): the new chat that is shown was stored, as this one.
    void newChatStored(trilume::app::ChatId chat);
    void titleChanged(const QString& title);
    void modeChanged(trilume::app::ChatMode mode);
    void stateChanged(trilume::app::GenerationState state);
    void turnsBeforeChanged(int turnsBefore); // after stateChanged() where that changed too
    void canSendChanged(bool canSend);
    void prefillProgress(int doneTokens, int totalTokens);
    void messageFinished(trilume::app::MessageId message); // after it is on the disk
    // It could not be sent, errorOccurred says why: who wrote it takes its text back. On the chat
    // page in the chat it was written for, which may not be the current one any more; none: a new
    // chat.
    void sendRejected(trilume::app::ChatId chat,
                      const QString& text,
                      trilume::app::WrittenIn place);
    void chatDeleted(const QString& title);
    void removedFolderChanged(); // what removedFolder() says
    void everythingDeleted();
    void restored(const QString& kept); // where the chats from before are; before they are Open
    void restoreFailed(const QString& message);
    void deletedChatsChanged(); // what canUndoDelete and lastDeletedChat say
    void errorOccurred(
        const QString& message); // one sentence for the panel; repeated ones replace it
};

} // namespace trilume::app
