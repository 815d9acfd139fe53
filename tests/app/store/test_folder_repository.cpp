// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/folder_repository.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;

class TestFolderRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void chatsAreInOneFolder();
    void aFolderThatIsRemovedGivesItsChatsBack();

private:
    [[nodiscard]] ChatId insert(const QString& title, int minute = 0);
    [[nodiscard]] Chat find(ChatId chat) const;
    static QDateTime at(int minute)
    {
        return QDateTime::fromMSecsSinceEpoch(qint64{minute} * 60'000, Qt::UTC);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChatRepository> m_chats;
};

void TestFolderRepository::init()
{
    m_chats.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("chats.db")));
    QVERIFY(database.ok());
    m_database = std::move(database).value();
    m_chats = std::make_unique<ChatRepository>(*m_database);
}

ChatId TestFolderRepository::insert(const QString& title, int minute)
{
    Chat chat;
    chat.title = title;
    chat.created = at(minute);
    chat.updated = at(minute);
    const auto id = m_chats->insert(chat);
    return id ? id.value() : ChatId{};
}

Chat TestFolderRepository::find(ChatId chat) const
{
    const auto found = m_chats->find(chat);
    return found ? found.value() : Chat();
}

void TestFolderRepository::chatsAreInOneFolder()
{
    FolderRepository folders(*m_database);
    const ChatId chat = insert(QStringLiteral("a"), 1);
    QVERIFY(!find(chat).folder);
    const FolderId work = folders.findOrMake(QStringLiteral("Work")).value();
    const FolderId home = folders.findOrMake(QStringLiteral("'); DROP TABLE folders; --")).value();
    QVERIFY(folders.findOrMake(QStringLiteral("Work")).value() == work);
    QVERIFY(folders.move(chat, work).ok());
    QVERIFY(find(chat).folder == work);
    QVERIFY(folders.move(chat, home).ok());
    QVERIFY(m_chats->list().value().front().folder == home);
    QCOMPARE(find(chat).updated, at(1));
    QCOMPARE(folders.move(chat, FolderId{99}).error().code, Errc::NotFound);
    QVERIFY(find(chat).folder == home);
    QVERIFY(folders.move(chat, {}).ok());
    QVERIFY(!find(chat).folder);

    const Status taken = folders.rename(home, QStringLiteral("Work"));
    QVERIFY(!taken.ok());
    QVERIFY2(taken.error().english().find("Work") != std::string::npos,
             taken.error().english().c_str());
    QVERIFY(folders.rename(work, QStringLiteral("Work")).ok()); // its own
    QVERIFY(folders.rename(home, QStringLiteral("Home")).ok());
    QVERIFY(folders.fold(home, Folding::Folded).ok());
    const std::vector<Folder> expected = {{work, QStringLiteral("Work"), Folding::Unfolded},
                                          {home, QStringLiteral("Home"), Folding::Folded}};
    QVERIFY(folders.list().value() == expected);

    QCOMPARE(folderName(QStringLiteral("  a\n b ")), QStringLiteral("a b"));
    QCOMPARE(folderName(QStringLiteral(" \t")), QString());
    QCOMPARE(folderName(QString(QChar(0x2009)) + QChar::Null + QStringLiteral("x")),
             QStringLiteral("x"));
    const QString pairs = QStringLiteral("x") + QStringLiteral("\U0001f600").repeated(100);
    QCOMPARE(folderName(pairs), pairs.left(kLongestFolderName - 1)); // no half of a letter
}

void TestFolderRepository::aFolderThatIsRemovedGivesItsChatsBack()
{
    FolderRepository folders(*m_database);
    const FolderId work = folders.findOrMake(QStringLiteral("Work")).value();
    const ChatId shown = insert(QStringLiteral("shown"));
    const ChatId hidden = insert(QStringLiteral("hidden"));
    const ChatId moved = insert(QStringLiteral("moved"));
    for (const ChatId chat : {shown, hidden, moved}) {
        QVERIFY(folders.move(chat, work).ok());
    }
    QVERIFY(folders.fold(work, Folding::Folded).ok());
    QVERIFY(m_chats->hide(hidden, at(0)).ok());

    const auto removed = folders.remove(work);

    QVERIFY(removed.ok());
    QVERIFY(removed.value().chats == std::vector<ChatId>({shown, hidden, moved}));
    QVERIFY(folders.list().value().empty());
    QCOMPARE(m_chats->list().value().size(), std::size_t{2});
    QVERIFY(!find(shown).folder && !find(hidden).folder);
    QCOMPARE(folders.remove(work).error().code, Errc::NotFound);

    const FolderId home = folders.findOrMake(QStringLiteral("Home")).value();
    QVERIFY(folders.move(moved, home).ok()); // in the meantime
    const auto restored = folders.restore(removed.value());
    QVERIFY(restored.ok());
    const FolderId again = restored.value().folder.id;
    QVERIFY(again != work); // ids are not given again
    QVERIFY(restored.value().chats == std::vector<ChatId>({shown, hidden}));
    QVERIFY(restored.value().folder.folding == Folding::Folded);
    QVERIFY(find(shown).folder == again && find(hidden).folder == again);
    QVERIFY(find(moved).folder == home);
}

QTEST_GUILESS_MAIN(TestFolderRepository)
#include "test_folder_repository.moc"
