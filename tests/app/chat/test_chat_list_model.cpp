// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <random>

using namespace trilume;
using namespace trilume::app;

class TestChatListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleIsServed();
    void theNewestIsFirst();
    void upsertMovesToItsPlace();
    void anySequenceKeepsTheOrder();
    void removeOfAnUnknownChatDoesNothing();
    void pinnedChatsAreFirst();
    void draftsAndAnswersAreMarked();

private:
    static Chat chat(std::int64_t id, int minute, const QString& title = {});
    static QStringList ids(const ChatListModel& model);
};

Chat TestChatListModel::chat(std::int64_t id, int minute, const QString& title)
{
    Chat chat;
    chat.id = ChatId{id};
    chat.title = title;
    chat.updated = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC).addSecs(qint64{60} * minute);
    return chat;
}

QStringList TestChatListModel::ids(const ChatListModel& model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row) {
        ids.append(
            QString::number(model.index(row).data(ChatListModel::IdRole).value<ChatId>().value));
    }
    return ids;
}

void TestChatListModel::everyRoleIsServed()
{
    ChatListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Chat one = chat(3, 7, QStringLiteral("Lamps"));
    one.messageCount = 12;
    one.folder = {5};
    model.upsert(one);

    const QModelIndex index = model.index(0);
    QVERIFY(index.data(ChatListModel::IdRole).value<ChatId>() == ChatId{3});
    QCOMPARE(index.data(ChatListModel::TitleRole).toString(), QStringLiteral("Lamps"));
    QCOMPARE(index.data().toString(), QStringLiteral("Lamps"));
    QCOMPARE(index.data(ChatListModel::MessageCountRole).toInt(), 12);
    QCOMPARE(index.data(ChatListModel::UpdatedRole).toDateTime(), one.updated);
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QVERIFY(!index.data(ChatListModel::EnergyRole).isValid());
    one.energy = ChatEnergy{2.5, 3, EvidenceLabel::Derived, EnergyScope::Machine};
    model.upsert(one);
    QCOMPARE(model.index(0).data(ChatListModel::EnergyRole).value<ChatEnergy>(), *one.energy);
    QCOMPARE(model.roleNames().size(), 9);
    QVERIFY(index.data(ChatListModel::FolderRole).value<FolderId>() == FolderId{5});
}

void TestChatListModel::theNewestIsFirst()
{
    ChatListModel model;
    model.setChats({chat(1, 5), chat(2, 9), chat(3, 1), chat(4, 9)});
    QCOMPARE(ids(model).join(QLatin1Char(' ')), QStringLiteral("4 2 1 3"));
    QCOMPARE(model.rowOf(ChatId{1}), 2);
    QVERIFY(model.find(ChatId{9}) == nullptr);
    QVERIFY(model.find(ChatId{3})->id == ChatId{3});
}

void TestChatListModel::upsertMovesToItsPlace()
{
    ChatListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChats({chat(1, 1), chat(2, 2), chat(3, 3)});
    const QPersistentModelIndex first = model.index(2);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);

    model.upsert(chat(1, 9, QStringLiteral("up")));

    QCOMPARE(ids(model).join(QLatin1Char(' ')), QStringLiteral("1 3 2"));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(first.row(), 0); // a view keeps its selection
    QCOMPARE(first.data().toString(), QStringLiteral("up"));

    model.upsert(chat(1, 9, QStringLiteral("renamed")));
    QCOMPARE(moved.count(), 1);
    QCOMPARE(first.data().toString(), QStringLiteral("renamed"));
}

void TestChatListModel::anySequenceKeepsTheOrder()
{
    constexpr std::uint32_t kSeed = 20260504;
    qInfo("seed %u", kSeed);
    std::mt19937 random(kSeed);
    ChatListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int i = 0; i < 500; ++i) {
        const auto id = static_cast<std::int64_t>(random() % 12 + 1);
        if (random() % 4 == 0) {
            model.remove(ChatId{id});
        } else {
            model.upsert(chat(id, static_cast<int>(random() % 8)));
        }
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(model.index(row - 1).data(ChatListModel::UpdatedRole).toDateTime()
                    >= model.index(row).data(ChatListModel::UpdatedRole).toDateTime());
        }
        QStringList unique = ids(model);
        QCOMPARE(unique.removeDuplicates(), 0);
    }
}

void TestChatListModel::removeOfAnUnknownChatDoesNothing()
{
    ChatListModel model;
    model.upsert(chat(1, 1));
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.remove(ChatId{2});
    QCOMPARE(removed.count(), 0);
    model.remove(ChatId{1});
    QCOMPARE(removed.count(), 1);
    QCOMPARE(model.rowCount(), 0);
}

void TestChatListModel::pinnedChatsAreFirst()
{
    ChatListModel model;
    model.setChats({chat(1, 1), chat(2, 2), chat(3, 3)});
    Chat pinned = chat(1, 1);
    pinned.isPinned = true;
    model.upsert(pinned);
    QCOMPARE(ids(model).join(u' '), QStringLiteral("1 3 2"));
    QVERIFY(model.index(0).data(ChatListModel::IsPinnedRole).toBool());
    model.upsert(chat(2, 9));
    QCOMPARE(ids(model).join(u' '), QStringLiteral("1 2 3"));
}

void TestChatListModel::draftsAndAnswersAreMarked()
{
    ChatListModel model;
    model.setChats({chat(1, 1), chat(2, 2)});
    QSignalSpy changed(&model, &ChatListModel::dataChanged);
    model.setDraft(ChatId{1}, QStringLiteral("x"));
    QVERIFY(model.index(1).data(ChatListModel::HasDraftRole).toBool());
    model.setDraft(ChatId{1}, QString());
    QVERIFY(!model.index(1).data(ChatListModel::HasDraftRole).toBool());
    model.setDraft(ChatId{9}, QStringLiteral("x")); // a new chat is in no row
    QCOMPARE(changed.count(), 2);
    QVERIFY(!model.index(0).data(ChatListModel::IsAnsweringRole).toBool());
    model.setAnswering(ChatId{2});
    QVERIFY(model.index(0).data(ChatListModel::IsAnsweringRole).toBool());
    model.upsert(chat(1, 5)); // the mark goes with the chat
    QVERIFY(model.index(1).data(ChatListModel::IsAnsweringRole).toBool());
    model.setAnswering({});
    QVERIFY(!model.index(1).data(ChatListModel::IsAnsweringRole).toBool());
}

QTEST_GUILESS_MAIN(TestChatListModel)
#include "test_chat_list_model.moc"
