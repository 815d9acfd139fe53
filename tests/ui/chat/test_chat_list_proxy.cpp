// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_list_model.h"
#include "ui/chat/chat_list_proxy.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace trilume;
using ui::ChatListProxy;

namespace {

QDate today()
{
    return QDate(2026, 11, 24);
}

app::Chat chat(std::int64_t id, const QString& title, const QDate& date)
{
    app::Chat chat;
    chat.id = {id};
    chat.title = title;
    chat.updated = QDateTime(date, QTime(12, 0));
    chat.created = chat.updated;
    chat.messageCount = 2;
    return chat;
}

} // namespace

class TestChatListProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // names are sorted
    }
    void init();
    void groupsByDay_data();
    void groupsByDay();
    void marksTheFirstOfEachGroup();
    void pinnedChatsHaveTheirHeading();
    void asksForARename();
    void findsAChat();
    void foldersHaveRowsOfTheirOwn();
    void foldedChatsAreNotRows();
    void rowsThatStayKeepTheirPlaceInTheView();
    void anySequenceShowsWhatABuiltListShows();
    void oneOfThousandsMovesAlone();
    void saysTheJoulesOfAChatWithTheirLabel();

private:
    // "[Work 2]", the title after a dash in a folder, the group before the first of it.
    [[nodiscard]] static QString shown(const ChatListProxy& rows);

    std::unique_ptr<app::ChatListModel> m_model;
    std::unique_ptr<ChatListProxy> m_proxy;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestChatListProxy::init()
{
    m_tester.reset();
    m_proxy.reset();
    m_model = std::make_unique<app::ChatListModel>();
    m_proxy = std::make_unique<ChatListProxy>(nullptr);
    m_proxy->setToday(today);
    m_proxy->setSource(*m_model);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setChats({
        chat(1, QStringLiteral("Why lamps glow"), today()),
        chat(2, QStringLiteral("A fox and a bird"), today()),
        chat(3, QStringLiteral("Generous"), today().addDays(-1)),
        chat(4, QStringLiteral("Letter"), QDate(2026, 10, 2)),
        chat(5, QStringLiteral("Old letter"), QDate(2025, 10, 2)),
    });
}

void TestChatListProxy::groupsByDay_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("group");
    QTest::newRow("today") << 0 << QStringLiteral("Today");
    QTest::newRow("yesterday") << 2 << QStringLiteral("Yesterday");
    QTest::newRow("a month of this year") << 3 << QStringLiteral("October");
    QTest::newRow("a month of another year") << 4 << QStringLiteral("October 2025");
}

void TestChatListProxy::groupsByDay()
{
    QFETCH(int, row);
    QFETCH(QString, group);
    QCOMPARE(m_proxy->index(row, 0).data(ChatListProxy::GroupRole).toString(), group);
}

void TestChatListProxy::marksTheFirstOfEachGroup()
{
    QList<bool> marks;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        marks.append(m_proxy->index(row, 0).data(ChatListProxy::IsFirstOfGroupRole).toBool());
    }
    QCOMPARE(marks, QList<bool>({true, false, true, true, true}));
}

void TestChatListProxy::pinnedChatsHaveTheirHeading()
{
    app::Chat pinned = *m_model->find({4});
    pinned.isPinned = true;
    m_model->upsert(pinned);
    QCOMPARE(m_proxy->indexOf(app::ChatId{4}).row(), 0);
    QCOMPARE(m_proxy->index(0, 0).data(ChatListProxy::GroupRole).toString(),
             QStringLiteral("Pinned"));
    QVERIFY(m_proxy->index(1, 0).data(ChatListProxy::IsFirstOfGroupRole).toBool());
}

void TestChatListProxy::asksForARename()
{
    QSignalSpy spy(m_proxy.get(), &ChatListProxy::renameRequested);
    const QModelIndex index = m_proxy->indexOf(app::ChatId{2});
    QVERIFY(index.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!m_proxy->setData(index, QStringLiteral("  "), Qt::EditRole));
    QVERIFY(!m_proxy->setData(index, QStringLiteral("A fox and a bird"), Qt::EditRole));
    QCOMPARE(spy.size(), 0);
    QVERIFY(m_proxy->setData(index, QStringLiteral(" A  new\nname "), Qt::EditRole));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().at(0).value<app::ChatId>().value, 2);
    QCOMPARE(spy.first().at(1).toString(), QStringLiteral("A new name"));
}

void TestChatListProxy::findsAChat()
{
    QCOMPARE(m_proxy->indexOf(app::ChatId{4}).row(), 3);
    QVERIFY(!m_proxy->indexOf(app::ChatId{}).isValid());
    m_model->remove({4});
    QVERIFY(!m_proxy->indexOf(app::ChatId{4}).isValid());
}

QString TestChatListProxy::shown(const ChatListProxy& rows)
{
    QStringList lines;
    for (int row = 0; row < rows.rowCount(); ++row) {
        const QModelIndex at = rows.index(row);
        if (at.data(ChatListProxy::IsHeadingRole).toBool()) {
            const QString folded = at.data(ChatListProxy::IsFoldedRole).toBool()
                                       ? QStringLiteral(" folded")
                                       : QString();
            lines.append(QStringLiteral("[%1 %2%3]")
                             .arg(at.data().toString())
                             .arg(at.data(ChatListProxy::ChatCountRole).toInt())
                             .arg(folded));
            continue;
        }
        const QString group = at.data(ChatListProxy::IsFirstOfGroupRole).toBool()
                                  ? at.data(ChatListProxy::GroupRole).toString() + u": "
                                  : QString();
        lines.append(group + (ChatListProxy::folderAt(at) ? QStringLiteral("- ") : QString())
                     + at.data().toString());
    }
    return lines.join(QStringLiteral(" | "));
}

void TestChatListProxy::foldersHaveRowsOfTheirOwn()
{
    m_model->setFolders({{{7}, QStringLiteral("Week 10")}, {{9}, QStringLiteral("week 2")}});
    m_model->setFolder({{2}, {4}}, {7});
    app::Chat pinned = *m_model->find({4});
    pinned.isPinned = true;
    m_model->upsert(pinned); // first in its folder
    pinned = *m_model->find({5});
    pinned.isPinned = true;
    m_model->upsert(pinned);
    QCOMPARE(shown(*m_proxy),
             QStringLiteral("Pinned: Old letter | [week 2 0] | [Week 10 2] | - Letter"
                            " | - A fox and a bird | Today: Why lamps glow | Yesterday: Generous"));
    const QModelIndex heading = m_proxy->indexOf(app::FolderId{7});
    QCOMPARE(heading.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Folder Week 10"));
    QCOMPARE(heading.data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("2 chat(s), unfolded"));
    QCOMPARE(m_proxy->indexOf(app::ChatId{4}).data(Qt::AccessibleDescriptionRole).toString(),
             QStringLiteral("2 message(s), in the folder Week 10, Pinned"));
    QSignalSpy renamed(m_proxy.get(), &ChatListProxy::folderRenameRequested);
    QSignalSpy chatRenamed(m_proxy.get(), &ChatListProxy::renameRequested);
    QVERIFY(m_proxy->setData(heading, QStringLiteral(" Year "), Qt::EditRole));
    QCOMPARE(renamed.size(), 1);
    QCOMPARE(renamed.first().at(0).value<app::FolderId>().value, 7);
    QCOMPARE(renamed.first().at(1).toString(), QStringLiteral("Year"));
    QVERIFY(chatRenamed.isEmpty());
    m_model->setFolders({{{9}, QStringLiteral("week 2")}}); // its chats are in none then
    QCOMPARE(shown(*m_proxy),
             QStringLiteral("Pinned: Letter | Old letter | [week 2 0] | Today: A fox and a bird"
                            " | Why lamps glow | Yesterday: Generous"));
}

void TestChatListProxy::foldedChatsAreNotRows()
{
    m_model->setFolders({{{7}, QStringLiteral("Work")}});
    m_model->setFolder({{2}, {4}}, {7});
    m_proxy->setOpenChat({4});
    const QModelIndex heading = m_proxy->indexOf(app::FolderId{7});
    QVERIFY(!heading.data(ChatListProxy::IsOpenRole).toBool());
    m_model->setFolding({7}, app::Folding::Folded);
    QCOMPARE(shown(*m_proxy), QStringLiteral("[Work 2 folded] | Today: Why lamps glow"
                                             " | Yesterday: Generous | October 2025: Old letter"));
    QVERIFY(!m_proxy->indexOf(app::ChatId{4}).isValid());
    // The heading says what is hidden.
    QVERIFY(m_proxy->indexOf(app::FolderId{7}).data(ChatListProxy::IsOpenRole).toBool());
    QSignalSpy changed(m_proxy.get(), &ChatListProxy::dataChanged);
    m_model->setAnswering({2});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex(), m_proxy->index(0));
    QVERIFY(m_proxy->index(0).data(app::ChatListModel::IsAnsweringRole).toBool());
    m_model->setFolding({7}, app::Folding::Unfolded);
    QVERIFY(m_proxy->indexOf(app::ChatId{4}).data(ChatListProxy::IsOpenRole).toBool());
    QVERIFY(!m_proxy->index(0).data(ChatListProxy::IsOpenRole).toBool());
}

void TestChatListProxy::rowsThatStayKeepTheirPlaceInTheView()
{
    m_model->setFolders({{{7}, QStringLiteral("Work")}, {{8}, QStringLiteral("Zoo")}});
    m_model->setFolder({{2}, {4}}, {7});
    const QPersistentModelIndex heading = m_proxy->indexOf(app::FolderId{7});
    const QPersistentModelIndex moved = m_proxy->indexOf(app::ChatId{2});
    const QPersistentModelIndex other = m_proxy->indexOf(app::ChatId{5});
    QSignalSpy removed(m_proxy.get(), &ChatListProxy::rowsRemoved);
    m_model->setFolder({{2}}, {8});
    m_model->setFolder({{2}}, {});
    // A folder goes behind another one with all that is in it.
    m_model->setFolders({{{7}, QStringLiteral("Zoology")}, {{8}, QStringLiteral("Zoo")}});
    QVERIFY(removed.isEmpty());
    QCOMPARE(QModelIndex(heading), m_proxy->indexOf(app::FolderId{7}));
    QCOMPARE(QModelIndex(moved), m_proxy->indexOf(app::ChatId{2}));
    m_model->setFolding({7}, app::Folding::Folded);
    QVERIFY(!removed.isEmpty());
    QCOMPARE(QModelIndex(other), m_proxy->indexOf(app::ChatId{5}));
    QCOMPARE(QModelIndex(heading), m_proxy->indexOf(app::FolderId{7}));
}

void TestChatListProxy::anySequenceShowsWhatABuiltListShows()
{
    constexpr quint32 kSeed = 20261128;
    qInfo("seed %u", kSeed);
    QRandomGenerator random(kSeed);
    m_model->setFolders({{{1}, QStringLiteral("a")}, {{2}, QStringLiteral("b")}});
    for (int step = 0; step < 400; ++step) {
        const app::ChatId id{1 + random.bounded(12)};
        const app::FolderId folder{random.bounded(5)};
        switch (random.bounded(6)) {
        case 0:
            m_model->remove(id);
            break;
        case 1:
            m_model->setFolder({id, {id.value + 1}}, folder);
            break;
        case 2: {
            std::vector<app::Folder> folders = m_model->folders();
            folders.resize(std::min<std::size_t>(folders.size(), 1));
            for (int more = random.bounded(4); more > 0; --more) {
                folders.push_back({{10 * step + more}, QString(QChar(u'a' + random.bounded(9)))});
            }
            m_model->setFolders(folders);
            break;
        }
        case 3:
            if (!m_model->folders().empty()) {
                m_model->setFolding(m_model->folders().back().id,
                                    static_cast<app::Folding>(random.bounded(2)));
            }
            break;
        default: {
            app::Chat changed =
                chat(id.value, QString::number(id.value), today().addDays(-random.bounded(5)));
            changed.isPinned = random.bounded(4) == 0;
            const std::vector<app::Folder>& folders = m_model->folders();
            changed.folder = folders.empty() ? app::FolderId{} : folders.back().id;
            m_model->upsert(changed);
            break;
        }
        }
        ChatListProxy fresh(nullptr);
        fresh.setToday(today);
        fresh.setSource(*m_model);
        QCOMPARE(shown(*m_proxy), shown(fresh));
    }
}

void TestChatListProxy::oneOfThousandsMovesAlone()
{
    constexpr int kCount = 5'000;
    m_tester.reset(); // it looks at every row after each change
    std::vector<app::Chat> chats;
    for (int i = 1; i <= kCount; ++i) {
        chats.push_back(chat(i, QString::number(i), today().addDays(-i / 10)));
        chats.back().folder = {i % 40};
    }
    std::vector<app::Folder> folders;
    for (int i = 1; i < 40; ++i) {
        folders.push_back({{i}, QStringLiteral("Folder %1").arg(i)});
    }
    m_model->setFolders(folders);
    m_model->setChats(chats);
    QCOMPARE(m_proxy->rowCount(), kCount + 39);
    QSignalSpy changed(m_proxy.get(), &QAbstractItemModel::rowsInserted);
    QSignalSpy moved(m_proxy.get(), &QAbstractItemModel::rowsMoved);
    app::Chat last = chats.back();
    last.updated = QDateTime(today(), QTime(13, 0));
    m_model->upsert(last);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(moved.size(), 1);
}

void TestChatListProxy::saysTheJoulesOfAChatWithTheirLabel()
{
    app::Chat known = chat(1, QStringLiteral("a"), today());
    known.energy = app::ChatEnergy{0.9, 2, EvidenceLabel::Modelled, EnergyScope::Machine};
    m_model->setChats({known, chat(2, QStringLiteral("b"), today().addDays(-1))});

    const QString sentence = QStringLiteral("900 mJ modelled (machine) for 2 answer(s)");
    QCOMPARE(m_proxy->index(0, 0).data(Qt::ToolTipRole).toString(), sentence);
    QVERIFY(m_proxy->index(0, 0).data(Qt::AccessibleDescriptionRole).toString().endsWith(sentence));
    QVERIFY(!m_proxy->index(1, 0).data(Qt::ToolTipRole).isValid());
}

QTEST_MAIN(TestChatListProxy)
#include "test_chat_list_proxy.moc"
