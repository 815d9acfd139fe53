// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fake_services.h"
#include "ui/chat/answer_speech.h"
#include "ui/widgets/announcer.h"

#include <QAccessible>
#include <QTest>

using namespace trilume;
using ui::Announcer;

// What is told, and to whom it looks like a notification; that it is heard, on the bus of screen
// readers, is seen by tests/ui/at_spi.
class TestAnnouncer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isANotification();
    void tellsTheBeginningOfALongText();
    void saysHowAnAnswerEnded();
    void tellsAnswersOfTheOpenChat();
};

void TestAnnouncer::isANotification()
{
    QWidget window;
    Announcer announcer(&window);
    window.show();
    announcer.announce(QStringLiteral("Good day."));
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&announcer);
    QCOMPARE(interface->role(), QAccessible::Notification);
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("Good day."));
    QVERIFY(!interface->state().invisible);
    QVERIFY(!interface->state().focusable);
    announcer.announce(QStringLiteral("And good night."));
    QCOMPARE(interface->text(QAccessible::Name), QStringLiteral("And good night."));
}

void TestAnnouncer::tellsTheBeginningOfALongText()
{
    const QString sentence = QStringLiteral("The lamp is lit, and the night is long. ");
    const QString told = ui::shortenedForSpeech(sentence.repeated(100));
    QVERIFY(told.size() <= Announcer::kLongest + 1);
    QVERIFY(told.size() > Announcer::kLongest - sentence.size() - 2);
    QVERIFY2(told.endsWith(QStringLiteral("long.\u2026")), qPrintable(told.right(20)));
    const QString words = QStringLiteral("lamp ").repeated(1'000);
    QVERIFY(ui::shortenedForSpeech(words).endsWith(QStringLiteral("lamp\u2026")));
    const QString emoji = QStringLiteral("a") + QStringLiteral("\U0001F600").repeated(2'000);
    const QString cut = ui::shortenedForSpeech(emoji);
    QVERIFY(cut.at(cut.size() - 2).isLowSurrogate()); // whole ones
    const QString fits(Announcer::kLongest, u'x');
    QCOMPARE(ui::shortenedForSpeech(fits), fits);
}

void TestAnnouncer::saysHowAnAnswerEnded()
{
    app::Message answer;
    answer.role = app::MessageRole::Assistant;
    answer.text = QStringLiteral("**Because** it is `hot`.\n\n- red\n- white");
    QCOMPARE(ui::answerSpeech(answer), QStringLiteral("Because it is hot. red white"));
    answer.status = app::MessageStatus::Stopped;
    QCOMPARE(ui::answerSpeech(answer), QStringLiteral("Stopped: Because it is hot. red white"));
    answer.status = app::MessageStatus::Failed;
    answer.error = QStringLiteral("The device is gone.");
    QCOMPARE(ui::answerSpeech(answer), QStringLiteral("The device is gone."));
}

void TestAnnouncer::tellsAnswersOfTheOpenChat()
{
    app::MetricsHub metrics;
    tests::FakeChats chats(&metrics);
    QWidget window;
    Announcer announcer(&window);
    ui::announceAnswers(chats, announcer);
    window.show();
    const auto answer = [&chats](const char* text) {
        chats.write(QString::fromLatin1(text));
        chats.finish(app::MessageStatus::Complete, {});
    };
    chats.send(QStringLiteral("Hi"));
    answer("Good day.");
    QCOMPARE(announcer.announced(), QStringLiteral("Good day."));
    chats.send(QStringLiteral("And?"));
    chats.write(QStringLiteral("This"));
    chats.newChat(); // one does not hear what one does not see
    answer(" is elsewhere.");
    QCOMPARE(announcer.announced(), QStringLiteral("Good day."));
}

QTEST_MAIN(TestAnnouncer)
#include "test_announcer.moc"
