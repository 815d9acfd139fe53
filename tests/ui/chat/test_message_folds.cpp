// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/message_folds.h"

#include <QTest>

using namespace trilume;
using ui::MessageFolds;

class TestMessageFolds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereAReaderWould_data();
    void cutsWhereAReaderWould();
    void remembersWhatIsOpen();
};

void TestMessageFolds::cutsWhereAReaderWould_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isQuestion");
    QTest::addColumn<qsizetype>("length");
    const QString face = QString::fromUtf8("\U0001F600");
    QTest::newRow("empty") << QString() << true << qsizetype(0);
    QTest::newRow("not much longer") << QString(2'400, u'a') << true << qsizetype(2'400);
    QTest::newRow("one word") << QString(2'401, u'a') << true << qsizetype(1'000);
    QTest::newRow("words") << QStringLiteral("eight by ").repeated(400) << true << qsizetype(998);
    QTest::newRow("paragraphs") << QString(900, u'a') + QStringLiteral("\n\nb c\nd ")
                                       + QStringLiteral("e f ").repeated(500)
                                << true << qsizetype(900);
    QTest::newRow("faces") << u'a' + face.repeated(2'000) << true << qsizetype(999);
    const QString family =
        QString::fromUtf8("\U0001F469\u200D\U0001F469\u200D\U0001F467"); // one letter
    QTest::newRow("families") << u'a' + family.repeated(500) << true << qsizetype(993);
    QTest::newRow("lines") << QStringLiteral("ab\n").repeated(40) << true << qsizetype(35);
    QTest::newRow("few lines") << QStringLiteral("ab\n").repeated(29) << true << qsizetype(87);
    QTest::newRow("an answer is read") << QString(30'000, u'a') << false << qsizetype(30'000);
    QTest::newRow("a very long answer") << QString(30'001, u'a') << false << qsizetype(5'000);
}

void TestMessageFolds::cutsWhereAReaderWould()
{
    QFETCH(QString, text);
    QFETCH(bool, isQuestion);
    QFETCH(qsizetype, length);
    QCOMPARE(MessageFolds::foldedLength(text, isQuestion ? MessageFolds::Kind::Question
                                                         : MessageFolds::Kind::Text),
             length);
}

void TestMessageFolds::remembersWhatIsOpen()
{
    MessageFolds folds;
    QVERIFY(!folds.isOpen({1}));
    folds.open({1});
    QVERIFY(folds.isOpen({1}) && !folds.isOpen({2}));
    folds.close({1});
    QVERIFY(!folds.isOpen({1}));
    folds.open({2});
    folds.clear();
    QVERIFY(!folds.isOpen({2}));
}

QTEST_MAIN(TestMessageFolds)
#include "test_message_folds.moc"
