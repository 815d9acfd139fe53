// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace trilume::app;

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleIsServed();
    void aStreamingAnswerChangesOnlyItsRow();
    void textForAnUnknownMessageIsDropped();
    void updateReplacesTheMessage();
    void setMessagesReplacesAll();
    void aFurtherAnswerMakesAFork();
    void anotherPathKeepsItsBeginning();
    void speakersAreNamedForScreenReaders_data();
    void speakersAreNamedForScreenReaders();
    void readingIsToldUntilTheFirstText();
    void readingEndsWithTheAnswer();
    void readingEndsWhileAnotherChatIsShown();
    void anotherModelIsTold_data();
    void anotherModelIsTold();

private:
    static Message message(std::int64_t id, MessageRole role, const QString& text);
};

Message TestTranscriptModel::message(std::int64_t id, MessageRole role, const QString& text)
{
    Message message;
    message.id = MessageId{id};
    message.role = role;
    message.text = text;
    message.created = QDateTime(QDate(2026, 5, 4), QTime(3, 2, 1), Qt::UTC);
    return message;
}

void TestTranscriptModel::everyRoleIsServed()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    Message answer = message(5, MessageRole::Assistant, QStringLiteral("Hello."));
    answer.status = MessageStatus::Failed;
    answer.error = QStringLiteral("It broke.");
    answer.stats.generatedTokens = 3;
    model.append(answer);

    const QModelIndex index = model.index(0);
    QVERIFY(index.data(TranscriptModel::IdRole).value<MessageId>() == MessageId{5});
    QCOMPARE(index.data(TranscriptModel::TextRole).toString(), QStringLiteral("Hello."));
    QCOMPARE(index.data().toString(), QStringLiteral("Hello."));
    QCOMPARE(index.data(TranscriptModel::RoleRole).toInt(), int(MessageRole::Assistant));
    QCOMPARE(index.data(TranscriptModel::StatusRole).toInt(), int(MessageStatus::Failed));
    QCOMPARE(index.data(TranscriptModel::ErrorRole).toString(), QStringLiteral("It broke."));
    QCOMPARE(index.data(TranscriptModel::StatsRole).value<MessageStats>().generatedTokens, 3);
    QCOMPARE(index.data(TranscriptModel::CreatedRole).toDateTime(), answer.created);
    QCOMPARE(index.data(TranscriptModel::CreatedRole).toDateTime().timeSpec(), Qt::LocalTime);
    QVERIFY(!index.data(Qt::DecorationRole).isValid());
    QVERIFY(index.data(TranscriptModel::BranchRole).value<Branch>() == (Branch{1, 1}));
    QCOMPARE(model.roleNames().size(), 11);
}

void TestTranscriptModel::aStreamingAnswerChangesOnlyItsRow()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    model.append(message(2, MessageRole::Assistant, QString()));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);

    model.appendText(MessageId{2}, QStringLiteral("Good "));
    model.appendText(MessageId{2}, QStringLiteral("day"));
    model.appendText(MessageId{2}, QString());

    QCOMPARE(model.index(1).data().toString(), QStringLiteral("Good day"));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.at(0).at(0).toModelIndex().row(), 1);
    QCOMPARE(changed.at(0).at(1).toModelIndex().row(), 1);
    QVERIFY(changed.at(0).at(2).value<QList<int>>().contains(TranscriptModel::TextRole));
    QVERIFY(!changed.at(0).at(2).value<QList<int>>().contains(TranscriptModel::StatusRole));
}

void TestTranscriptModel::textForAnUnknownMessageIsDropped()
{
    TranscriptModel model;
    model.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.appendText(MessageId{9}, QStringLiteral("late"));
    model.update(message(9, MessageRole::Assistant, QStringLiteral("late")));

    QCOMPARE(changed.count(), 0);
    QCOMPARE(model.rowCount(), 1);
}

void TestTranscriptModel::updateReplacesTheMessage()
{
    TranscriptModel model;
    model.append(message(1, MessageRole::Assistant, QStringLiteral("par")));
    Message whole = message(1, MessageRole::Assistant, QStringLiteral("partial"));
    whole.status = MessageStatus::Stopped;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);

    model.update(whole);

    QCOMPARE(changed.count(), 1);
    QCOMPARE(model.index(0).data(TranscriptModel::StatusRole).toInt(), int(MessageStatus::Stopped));
}

void TestTranscriptModel::setMessagesReplacesAll()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.append(message(1, MessageRole::User, QStringLiteral("Hi")));

    model.setMessages({message(7, MessageRole::User, QStringLiteral("a")),
                       message(8, MessageRole::Assistant, QStringLiteral("b"))});

    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowOf(MessageId{8}), 1);
    QCOMPARE(model.rowOf(MessageId{1}), -1);
}

void TestTranscriptModel::aFurtherAnswerMakesAFork()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto answerTo = [](std::int64_t parent, std::int64_t id) {
        Message answer = message(id, MessageRole::Assistant, QStringLiteral("a"));
        answer.parent = MessageId{parent};
        return answer;
    };
    model.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    model.append(answerTo(1, 2));
    model.append(answerTo(2, 3));
    model.cutAfter(MessageId{3}); // nothing follows it
    QCOMPARE(model.rowCount(), 3);

    model.cutAfter(MessageId{1});
    QCOMPARE(model.rowCount(), 1);
    model.append(answerTo(1, 4));
    const auto branch = model.index(1).data(TranscriptModel::BranchRole).value<Branch>();
    QVERIFY(branch == (Branch{2, 2}));
    QVERIFY(model.branchesAt(1) == (std::vector<MessageId>{{2}, {4}}));
    model.append(answerTo(4, 5));
    QVERIFY(model.branchesAt(2) == std::vector<MessageId>{{5}});
    model.cutAfter({}); // another beginning
    QCOMPARE(model.rowCount(), 0);
    model.append(message(6, MessageRole::User, QStringLiteral("Hello")));
    QVERIFY(model.branchesAt(0) == (std::vector<MessageId>{{1}, {6}}));
}

void TestTranscriptModel::anotherPathKeepsItsBeginning()
{
    TranscriptModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto messages = [](const std::vector<std::int64_t>& ids) {
        std::vector<Message> made;
        for (const std::int64_t id : ids) {
            made.push_back(message(id, MessageRole::User, QString::number(id)));
            made.back().parent = made.size() > 1 ? made[made.size() - 2].id : MessageId{};
        }
        return made;
    };
    model.setMessages(messages({1, 2, 3}), {{MessageId{1}, {{2}, {4}}}});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.changePath(messages({1, 4, 5, 6}), {{MessageId{1}, {{2}, {4}}}});
    QCOMPARE(reset.count(), 0);
    QCOMPARE(removed.count(), 1);
    QCOMPARE(removed.at(0).at(1).toInt(), 1);
    QCOMPARE(inserted.count(), 1);
    QCOMPARE(inserted.at(0).at(2).toInt(), 3);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(model.index(1).data(TranscriptModel::BranchRole).value<Branch>() == (Branch{2, 2}));
    model.changePath(messages({1, 4, 5, 6}), {});
    QCOMPARE(removed.count(), 1); // the same path: no row changes
    QCOMPARE(inserted.count(), 1);
}

void TestTranscriptModel::speakersAreNamedForScreenReaders_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("expected");
    QTest::newRow("user") << int(MessageRole::User) << QStringLiteral("You: text %1");
    QTest::newRow("assistant") << int(MessageRole::Assistant) << QStringLiteral("Model: text %1");
    QTest::newRow("system") << int(MessageRole::System) << QStringLiteral("Instructions: text %1");
}

void TestTranscriptModel::speakersAreNamedForScreenReaders()
{
    QFETCH(const int, role);
    QFETCH(const QString, expected);
    TranscriptModel model;
    model.append(message(1, static_cast<MessageRole>(role), QStringLiteral("text %1")));
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), expected);
}

void TestTranscriptModel::readingIsToldUntilTheFirstText()
{
    TranscriptModel model;
    Message answer = message(2, MessageRole::Assistant, {});
    answer.status = MessageStatus::Running;
    model.append(message(1, MessageRole::User, QStringLiteral("Hi")));
    model.append(answer);
    const auto reading = [&model](int row) {
        return model.index(row).data(TranscriptModel::ReadingRole).toString();
    };
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setReading(MessageId{2}, {120, 584});
    QCOMPARE(changed.count(), 1);
    QCOMPARE(reading(0), QString());
    QCOMPARE(reading(1), QStringLiteral("Reading 120 of 584 token(s)"));
    QCOMPARE(model.index(1).data(Qt::AccessibleDescriptionRole).toString(), reading(1));
    model.setReading(MessageId{9}, {1, 2}); // an answer of another chat
    QCOMPARE(changed.count(), 1);
    model.setReading(MessageId{2}, {300, 584});
    model.appendText(MessageId{2}, QStringLiteral("Good"));
    QCOMPARE(reading(1), QString());
}

void TestTranscriptModel::readingEndsWithTheAnswer()
{
    TranscriptModel model;
    Message answer = message(2, MessageRole::Assistant, {});
    answer.status = MessageStatus::Running;
    model.append(answer);
    model.setReading(MessageId{2}, {120, 584});
    answer.status = MessageStatus::Stopped;
    model.update(answer);
    QCOMPARE(model.index(0).data(TranscriptModel::ReadingRole).toString(), QString());
    answer.status = MessageStatus::Running; // it goes on, and nobody has told how far it has read
    model.update(answer);
    QCOMPARE(model.index(0).data(TranscriptModel::ReadingRole).toString(), QString());
}

void TestTranscriptModel::readingEndsWhileAnotherChatIsShown()
{
    TranscriptModel model;
    Message answer = message(2, MessageRole::Assistant, {});
    answer.status = MessageStatus::Running;
    model.append(answer);
    model.setReading(MessageId{2}, {584, 584});
    model.setMessages({message(7, MessageRole::User, QStringLiteral("Another chat"))});
    model.appendText(MessageId{2}, QStringLiteral("Good"));
    answer.text = QStringLiteral("Good");
    model.setMessages({answer});
    QCOMPARE(model.index(0).data(TranscriptModel::ReadingRole).toString(), QString());
}

void TestTranscriptModel::anotherModelIsTold_data()
{
    QTest::addColumn<QString>("firstName");
    QTest::addColumn<QString>("firstFingerprint");
    QTest::addColumn<QString>("secondName");
    QTest::addColumn<QString>("secondFingerprint");
    QTest::addColumn<bool>("isTold");
    const QString a = QStringLiteral("a");
    const QString b = QStringLiteral("b");
    QTest::newRow("the same") << a << QStringLiteral("1") << a << QStringLiteral("1") << false;
    QTest::newRow("another") << a << QStringLiteral("1") << b << QStringLiteral("2") << true;
    QTest::newRow("another name") << a << QStringLiteral("1") << b << QStringLiteral("1") << false;
    QTest::newRow("the same name") << a << QStringLiteral("1") << a << QStringLiteral("2") << true;
    QTest::newRow("by the name") << a << QString() << b << QStringLiteral("2") << true;
    QTest::newRow("while it writes") << a << QStringLiteral("1") << a << QString() << false;
    QTest::newRow("first not known") << QString() << QString() << b << QStringLiteral("2") << false;
    QTest::newRow("second not known")
        << a << QStringLiteral("1") << QString() << QString() << false;
}

void TestTranscriptModel::anotherModelIsTold()
{
    QFETCH(const QString, firstName);
    QFETCH(const QString, firstFingerprint);
    QFETCH(const QString, secondName);
    QFETCH(const QString, secondFingerprint);
    QFETCH(const bool, isTold);
    Message first = message(1, MessageRole::Assistant, {});
    first.stats.modelName = firstName;
    first.stats.origin.fingerprint = firstFingerprint;
    Message lost = message(3, MessageRole::Assistant, {}); // of nobody knows whom
    Message second = message(4, MessageRole::Assistant, {});
    second.stats.modelName = secondName;
    second.stats.origin.fingerprint = secondFingerprint;
    TranscriptModel model;
    model.setMessages({first, message(2, MessageRole::User, {}), lost, second});
    const QString told = model.index(3).data(TranscriptModel::FromHereRole).toString();
    QCOMPARE(told, isTold ? QStringLiteral("From here: %1").arg(secondName) : QString());
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(model.index(row).data(TranscriptModel::FromHereRole).toString(), QString());
    }
}

QTEST_GUILESS_MAIN(TestTranscriptModel)
#include "test_transcript_model.moc"
