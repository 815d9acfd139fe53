// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform/parcel.h"
#include "app/platform/worker.h"
#include "app/store/database.h"
#include "app/store/folder.h"
#include "app/store/message.h"
#include "app/store/turn.h"
#include "engine/base/result.h"

#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>
#include <initializer_list>
#include <memory>
#include <vector>

namespace trilume::app {

class UnfinishedAnswers;

struct StoreOptions
{
    QString path;
    // How much of a streaming answer a crash may cost.
    std::chrono::milliseconds checkpointInterval{1000};
    // How long a deleted chat can be brought back. Removed for good at a start or an end after it.
    std::chrono::hours keepDeleted{30 * 24};
    DatabaseOptions database;
};

// Owns the connection to the chat database and does all that is done with it. [store thread] Lives
// on a thread of its own; slots are called by queued connections and answered by signals, in order.
// Answers that stream are written about once a second, so that a crash leaves what was there.
class StoreWorker final : public Worker
{
    Q_OBJECT

public:
    explicit StoreWorker(StoreOptions options, QObject* parent = nullptr);
    ~StoreWorker() override; // as close()

public Q_SLOTS:
    void open();
    // After fileRefused and with the person's consent, else without effect: begins a new database
    // and keeps the old one under another name (moveDatabaseAside).
    void moveAsideAndOpen();
    // Ends with closed(), or with closeFailed() and all as before: nothing is given up unasked.
    void close();
    // The database with all that is kept beside it, and a new one in its place: ends with
    // everythingDeleted() and opened(), or with openFailed() or failed().
    void deleteEverything();
    // All chats of a copy (saveDatabaseCopy) in place of those that are there, which are kept. Ends
    // with restored() and opened(), or with restoreFailed() and all as before.
    void restoreFrom(const QString& copy);
    void giveUpAndClose(); // what cannot be written is lost; ends with closed()

    void loadChat(trilume::app::ChatId chat);
    // The path of the chat runs through this message from now on, and where it forks further on
    // through the newest branch.
    void takeBranch(trilume::app::ChatId chat, trilume::app::MessageId branch);
    void renameChat(trilume::app::ChatId chat, const QString& title);
    void setMode(trilume::app::ChatId chat, trilume::app::ChatMode mode);
    void setChatSettings(trilume::app::ChatId chat, const trilume::app::ChatSettings& settings);
    void pinChat(trilume::app::ChatId chat, trilume::app::Pinning pinning);
    // Nothing is told unless it fails: by failed() when the last one did not, and by
    // draftNotSaved().
    void saveDraft(trilume::app::ChatId chat, const QString& text); // none: of a new chat
    void moveDraft(trilume::app::ChatId from, trilume::app::ChatId to, const QString& text);
    // What the chat that is not there yet is to have of its own; it goes to the one that a turn
    // makes. Failures are told by chatSettingsNotSaved() of no chat as well.
    void setNewChatSettings(const trilume::app::ChatSettings& settings);
    // Told by foldersChanged(), and by chatChanged() where one moved; also after a failure, so that
    // what is stored is shown again.
    void makeFolder(const QString& name, trilume::app::ChatId chat); // with it in it, or for none
    void moveChat(trilume::app::ChatId chat, trilume::app::FolderId folder); // none: into none
    void renameFolder(trilume::app::FolderId folder, const QString& name);
    void foldFolder(trilume::app::FolderId folder, trilume::app::Folding folding);
    void removeFolder(trilume::app::FolderId folder); // and by folderRemoved()
    void restoreFolder(const trilume::app::FolderContents& removed);
    // With all branches; told by chatDuplicated().
    void duplicateChat(trilume::app::ChatId chat, const QString& title);
    // Adds chats, in one transaction: all that `work` inserts or nothing. Ends with chatsAdded() or
    // addingFailed().
    void addChats(const std::function<Status(Database& database)>& work);
    void deleteChat(trilume::app::ChatId chat); // hides it, until it is purged by its age
    void undeleteChat(trilume::app::ChatId chat);

    void beginTurn(const trilume::app::NewTurn& turn);
    // Another model answers than was there when the turn began.
    void nameModel(trilume::app::MessageId answer, const QString& modelName);
    void appendText(trilume::app::MessageId answer, const QString& text);
    void appendThought(trilume::app::MessageId answer, const QString& text);
    // When it cannot be written, it is kept and tried again at every checkpoint and at the end.
    void finishTurn(trilume::app::TurnId turn, const trilume::app::Message& answer);

Q_SIGNALS:
    // `deleted`: what undeleteChat can bring back, the last deleted one last. `draft`: of a new
    // chat, as `newSettings`.
    void opened(const trilume::app::Parcel<std::vector<trilume::app::Chat>>& chats,
                const trilume::app::Parcel<std::vector<trilume::app::Chat>>& deleted,
                const QString& draft,
                const trilume::app::Parcel<trilume::app::ChatSettings>& newSettings,
                const trilume::app::Parcel<std::vector<trilume::app::Folder>>& folders);
    // Before opened() or openFailed(), when it takes longer than a moment.
    void openingStepped(const trilume::app::Parcel<trilume::app::OpeningStep>& step);
    void openFailed(const QString& message);
    // After openFailed, when the file itself is at fault: damaged, or not written by this program
    // or an older one. Not when it is in use or the disk is full.
    void fileRefused();
    void movedAside(const QString& path); // where the old database is now
    // They cannot be brought back any more; at a start or an end.
    void chatsPurged(const trilume::app::Parcel<std::vector<trilume::app::ChatId>>& chats);
    void deletingEverything();          // to whoever keeps something that belongs to the chats
    void everythingDeleted();           // before opened()
    void restored(const QString& kept); // before opened(); where the chats from before are
    void restoreFailed(const QString& message);
    void closed(); // whether or not it was open
    // Answers that only this worker has still, and why they could not be written.
    void closeFailed(const trilume::app::Parcel<std::vector<trilume::app::Message>>& unsaved,
                     const QString& message);

    void chatLoaded(const trilume::app::Parcel<trilume::app::Chat>& chat,
                    const trilume::app::Parcel<trilume::app::ChatPath>& path);
    void branchTaken(const trilume::app::Parcel<trilume::app::Chat>& chat,
                     const trilume::app::Parcel<trilume::app::ChatPath>& path);
    void branchNotTaken(const trilume::app::Parcel<trilume::app::ChatId>& chat,
                        const QString& message);
    void chatLoadFailed(const trilume::app::Parcel<trilume::app::ChatId>& chat,
                        const QString& message);
    void chatChanged(const trilume::app::Parcel<trilume::app::Chat>& chat);
    void foldersChanged(const trilume::app::Parcel<std::vector<trilume::app::Folder>>& all);
    // After foldersChanged().
    void folderRemoved(const trilume::app::Parcel<trilume::app::FolderContents>& removed);
    void folderRestored(const trilume::app::Parcel<trilume::app::FolderContents>& restored);
    void chatsAdded(const trilume::app::Parcel<std::vector<trilume::app::Chat>>& all); // listed
    void addingFailed(const QString& message);
    void chatSettingsNotSaved(const trilume::app::Parcel<trilume::app::ChatId>& chat);
    void draftNotSaved(const trilume::app::Parcel<trilume::app::ChatId>& chat);
    void chatDuplicated(const trilume::app::Parcel<trilume::app::Chat>& copy);
    void chatDeleteFailed(const trilume::app::Parcel<trilume::app::ChatId>& chat,
                          const QString& message);
    void chatUndeleteFailed(const trilume::app::Parcel<trilume::app::ChatId>& chat,
                            const QString& message);

    void turnBegun(const trilume::app::Parcel<trilume::app::BegunTurn>& turn);
    void turnBeginFailed(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                         const QString& message);
    // The answer is on the disk. `chat` has no id when it was removed in the meantime.
    void turnFinished(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                      const trilume::app::Parcel<trilume::app::Message>& answer,
                      const trilume::app::Parcel<trilume::app::Chat>& chat);
    void turnFinishFailed(const trilume::app::Parcel<trilume::app::TurnId>& turn,
                          const QString& message);

    void failed(const QString& message); // anything else that could not be written

private:
    struct OpenedChats
    {
        std::vector<Chat> listed;
        std::vector<Chat> deleted;
        QString draft;
        ChatSettings newSettings;
        std::vector<Folder> folders;
    };

    [[nodiscard]] Result<OpenedChats> openDatabase();
    [[nodiscard]] Status interruptRunning();
    [[nodiscard]] QDateTime oldestKept() const; // of the deleted chats
    [[nodiscard]] Status purgeOld();
    [[nodiscard]] Result<ChatPath> readPath(const Chat& chat);
    void closeDatabase();
    [[nodiscard]] Status saveAnswers();
    [[nodiscard]] Result<QString> replaceBy(const QString& copy);
    [[nodiscard]] Error notOpenError() const;
    [[nodiscard]] Result<std::vector<Chat>> storeChats(
        const std::function<Status(Database& database)>& work);
    [[nodiscard]] Result<Chat> storeCopy(ChatId chat, const QString& title);
    void tellDraft(const Status& done, std::initializer_list<ChatId> chats);
    void tellChange(const Status& done, ChatId chat);
    void tellFolders(const Status& done);
    [[nodiscard]] Status storeFolder(const QString& name, ChatId chat);
    void checkpoint();
    void checkpointSoon();

    StoreOptions m_options;
    std::unique_ptr<Database> m_database;
    QTimer m_checkpointTimer;
    std::unique_ptr<UnfinishedAnswers> m_answers;
    bool m_isFileRefused = false;
    bool m_wasDraftFailureTold = false;
    bool m_wasFailureTold = false; // of checkpoints; once is enough until one succeeds
};

} // namespace trilume::app
