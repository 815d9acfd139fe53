// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_list_model.h"
#include "ui/chat/chat_list_proxy.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

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
    void init();
    void groupsByDay_data();
    void groupsByDay();
    void marksTheFirstOfEachGroup();
    void pinnedChatsHaveTheirHeading();
    void asksForARename();
    void findsAChat();
    void saysTheJoulesOfAChatWithTheirLabel();

private:
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
    m_proxy->setSourceModel(m_model.get());
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
    QCOMPARE(m_proxy->indexOf({4}).row(), 0);
    QCOMPARE(m_proxy->index(0, 0).data(ChatListProxy::GroupRole).toString(),
             QStringLiteral("Pinned"));
    QVERIFY(m_proxy->index(1, 0).data(ChatListProxy::IsFirstOfGroupRole).toBool());
}

void TestChatListProxy::asksForARename()
{
    QSignalSpy spy(m_proxy.get(), &ChatListProxy::renameRequested);
    const QModelIndex index = m_proxy->indexOf({2});
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
    QCOMPARE(m_proxy->indexOf({4}).row(), 3);
    QVERIFY(!m_proxy->indexOf({}).isValid());
    m_model->remove({4});
    QVERIFY(!m_proxy->indexOf({4}).isValid());
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
