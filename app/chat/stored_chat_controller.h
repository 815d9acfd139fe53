// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/chat/chat_controller.h"
#include "app/chat/chat_setting_values.h"
#include "app/chat/model_answer_reader.h"
#include "app/chat/stored_chat_finder.h"
#include "app/chat/stored_chat_transfer.h"
#include "app/chat/transcript_dialogue.h"
#include "app/generation/generation_client.h"
#include "app/store/store_worker.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

namespace trilume::app {

class ModelController;

// What a StoredChatController works with: all borrowed, all outlive it.
struct ChatParts
{
    StoreWorker& store;   // [store thread]
    SearchWorker& search; // [search thread]
    GenerationQueue& generation;
    ModelController& models;
    Settings& settings;
    std::function<std::uint64_t()> nextSeed; // of the sampler, per turn
};

// The ChatController over the chat database and the generator. [ui thread] A turn is stored, then
// generated, then stored again, and over only when the answer is on the disk. It belongs to its
// chat: another chat can be opened in the meantime, and the turn goes on.
class StoredChatController final : public ChatController
{
    Q_OBJECT

public:
    explicit StoredChatController(const ChatParts& parts, QObject* parent = nullptr);
    ~StoredChatController() override;

    [[nodiscard]] StoreState storeState() const override { return m_storeState; }

    [[nodiscard]] ChatListModel* chats() override { return &m_chats; }

    [[nodiscard]] TranscriptModel* transcript() override { return &m_transcript; }

    [[nodiscard]] ChatFinder* finder() override { return &m_finder; }

    [[nodiscard]] ChatTransfer* transfer() override { return &m_transfer; }

    [[nodiscard]] AnswerReader* reader() override { return &m_reader; }

    [[nodiscard]] ChatId currentChat() const override { return m_current; }

    [[nodiscard]] QString currentTitle() const override { return m_title; }

    [[nodiscard]] bool isChatLoading() const override { return !m_isTranscriptLoaded; }

    [[nodiscard]] ChatMode mode() const override { return m_mode; }

    [[nodiscard]] SettingValues& chatSettings() override { return m_settings; }

    [[nodiscard]] GenerationState state() const override { return m_state; }

    [[nodiscard]] int turnsBefore() const override { return m_turn ? m_turn->turnsBefore : 0; }

    [[nodiscard]] bool isAnsweringHere() const override;
    [[nodiscard]] ChatId answeringChat() const override;
    [[nodiscard]] QString draft(ChatId chat) const override;

    [[nodiscard]] bool canSend() const override { return m_canSend; }

    [[nodiscard]] BackendCapabilities capabilities() const override;

    [[nodiscard]] bool canUndoDelete() const override { return !m_deleted.empty(); }

    [[nodiscard]] ChatId lastDeletedChat() const override;
    [[nodiscard]] QString lastDeletedTitle() const override;

    [[nodiscard]] QString removedFolder() const override;

    void newChat() override;
    void openChat(ChatId chat) override;
    void renameChat(ChatId chat, const QString& title) override;
    void pinChat(ChatId chat, Pinning pinning) override;
    void makeFolder(const QString& name, ChatId chat) override;
    void moveChat(ChatId chat, FolderId folder) override;
    void renameFolder(FolderId folder, const QString& name) override;
    void foldFolder(FolderId folder, Folding folding) override;
    void removeFolder(FolderId folder) override;
    void undoRemoveFolder() override;
    void duplicateChat(ChatId chat) override;
    void keepDraft(ChatId chat, const QString& text) override;
    void moveDraft(ChatId from, ChatId to, const QString& text) override;
    void deleteChat(ChatId chat) override;
    void undoDelete() override;
    void sendFrom(WrittenIn place, const QString& text) override;
    void regenerate(MessageId answer) override;
    void sendInstead(MessageId message, const QString& text) override;
    void goOn(MessageId answer) override;
    bool takeBranch(MessageId branch) override;
    void deleteEverything() override;
    void restoreFrom(const QString& copy) override;
    void stop() override;
    void setMode(ChatMode mode) override;

private:
    // The question that is being answered.
    struct Turn
    {
        TurnId id;
        std::int64_t view = 0;                 // m_view when it was sent
        WrittenIn place = WrittenIn::ChatPage; // the question
        QString question;
        generate::GenerationRequest request;
        QString systemPrompt;           // in it
        bool isStopped = false;         // asked to, maybe before it was stored
        int turnsBefore = 0;            // in the queue
        bool isReadingLong = false;     // so that it is told
        ChatId chat;                    // none until it is stored, for a new chat
        Message answer;                 // with the text so far; no id until it is stored
        std::optional<Message> resumed; // the answer as it was, of one that goes on
    };

    struct DeletedChat
    {
        Chat chat;
        bool wasCurrent = false;
    };

    void connectStore();
    void connectGeneration();
    void connectModels();

    void onOpeningStepped(OpeningStep step);
    void onOpened(const std::vector<Chat>& chats,
                  const std::vector<Chat>& deleted,
                  const QString& draft,
                  const ChatSettings& newSettings,
                  const std::vector<Folder>& folders);
    void onOpenFailed(const QString& message);
    void onChatLoaded(const Chat& chat, const ChatPath& path);
    void onBranchTaken(const Chat& chat, const ChatPath& path);
    void onBranchNotTaken(ChatId chat, const QString& message);
    void onChatLoadFailed(ChatId chat, const QString& message);
    void onChatChanged(const Chat& chat);
    void onRestored(const QString& kept);
    void onRestoreFailed(const QString& message);
    void onChatsAdded(const std::vector<Chat>& all);
    void onFolderRemoved(const FolderContents& removed);
    void onFolderRestored(const FolderContents& restored);
    void putInto(FolderId folder, const std::vector<ChatId>& chats);
    void onChatDuplicated(const Chat& copy);
    void onChatDeleteFailed(ChatId chat, const QString& message);
    void onChatUndeleteFailed(ChatId chat, const QString& message);
    void onTurnBegun(const BegunTurn& begun);
    void onTurnBeginFailed(TurnId turn, const QString& message);
    void onTurnFinished(TurnId turn, const Message& answer, const Chat& chat);
    void onTurnFinishFailed(TurnId turn, const QString& message);

    void onPositionChanged(TurnId turn, int turnsBefore);
    void onGenerationStarted(TurnId turn, const QString& modelName);
    void onPrefillProgressed(TurnId turn, int doneTokens, int totalTokens);
    void onTextGenerated(TurnId turn, const QString& text);
    void onThoughtGenerated(TurnId turn, const QString& text);
    void onGenerated(TurnId turn, const GenerationOutcome& outcome);
    void onGenerationFailed(TurnId turn, const QString& message);
    void onModelLoaded();

    [[nodiscard]] bool isCurrentTurn(TurnId turn) const;
    [[nodiscard]] QString whyNotSend() const; // empty when it can
    [[nodiscard]] ChatMode defaultMode() const;
    void takeNews(const Chat& chat);
    void noteDraft(ChatId chat, const QString& text);
    void takeDrafts(const std::vector<Chat>& chats);
    void showAgain(const DeletedChat& deleted);
    void reject(ChatId chat, const QString& text, WrittenIn place, const QString& message);
    void beginTurn(Turn&& turn, NewTurn&& stored);
    static void goOnWith(const Message& begun, generate::GenerationRequest& request);
    [[nodiscard]] generate::GenerationRequest requestAfter(int rows, const QString& question);
    void showRunningAnswer();
    void showBegun(const BegunTurn& begun);
    void finishTurn(); // generation is over; m_turn->answer is what it came to
    void endTurn();
    void show(ChatId chat, const QString& title, ChatMode mode, const ChatSettings& own = {});
    void takeSettings(const ChatSettings& own);
    void keepSettings();
    void keepChosenMeanwhile(const Chat& made);
    void storeSettings();
    void takeNewSettings(const ChatSettings& stored);
    void storeNewSettings();
    void setStoreState(StoreState state);
    void setState(GenerationState state);
    void setTitle(const QString& title);
    void applyMode(ChatMode mode);
    void updateCanSend();

    ChatParts m_parts;
    ChatListModel m_chats;
    StoredChatFinder m_finder;
    StoredChatTransfer m_transfer;
    std::map<ChatId, QString> m_drafts; // none is empty
    std::set<ChatId> m_unsavedDrafts;   // which the store could not write
    TranscriptModel m_transcript;
    TranscriptDialogue m_dialogue{m_transcript};
    GenerationClient m_generation;
    ModelAnswerReader m_reader;
    std::optional<Turn> m_turn;

    ChatId m_current;
    QString m_title;
    ChatMode m_mode = ChatMode::Dialogue;
    ChatSettingValues m_settings;
    ChatSettings m_keptSettings; // that the store knows of, or that a new chat begins with
    ChatSettings m_newSettings;  // of the new chat, while another one is shown
    std::optional<ChatSettings> m_storedNewSettings; // of it, in the store; absent: nobody knows
    std::set<ChatId> m_unsavedSettings; // of chats whose settings the store could not write
    std::int64_t m_view = 0;            // counts what the transcript has shown, new chats included
    bool m_isTranscriptLoaded = true;
    bool m_isTakingBranch = false; // the path that is shown may not be the stored one
    bool m_wasModeChosen = false;  // by the person, since the view last changed
    bool m_wereSettingsChosen = false;
    bool m_isToDelete = false;                   // everything, once the answer has ended
    QString m_toRestore;                         // from it, once the answer has ended
    StoreState m_stateBefore = StoreState::Open; // restoring

    std::vector<DeletedChat> m_deleted;   // the last deleted one last; news of these is not shown
    std::vector<DeletedChat> m_returning; // undone, until the store has said so
    std::optional<FolderContents> m_removedFolder;

    GenerationState m_state = GenerationState::Idle;
    StoreState m_storeState = StoreState::Opening;
    bool m_canSend = false;
};

} // namespace trilume::app
