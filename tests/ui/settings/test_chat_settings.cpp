// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/setting_values.h"
#include "tests/ui/desk.h"

#include <QApplication>
#include <QDoubleSpinBox>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace trilume;
using app::SettingId;
using tests::Desk;

// The settings of one chat, in the window on the real controllers and database.
class TestChatSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedCountsWhenTheWindowCloses();
    void anotherChatClosesThePanel();
    void whatIsSetBeforeTheChatsComeIsKept();
    void whatNobodyEditedStaysAsItIs();

private:
    static QPlainTextEdit* openPanel(const Desk& desk);
    [[nodiscard]] static bool close(Desk& desk);
    static QString prompt(Desk& desk);
};

// Its field of the system prompt.
QPlainTextEdit* TestChatSettings::openPanel(const Desk& desk)
{
    QTest::keyClick(desk.window.get(), Qt::Key_I, Qt::ControlModifier);
    const auto* panel = desk.find<QWidget>("chatSettingsPanel");
    return panel == nullptr
               ? nullptr
               : panel->findChild<QPlainTextEdit*>(QStringLiteral("chat/system_prompt"));
}

bool TestChatSettings::close(Desk& desk)
{
    QSignalSpy finished(&desk.app.services(), &desktop::Services::shutDownFinished);
    desk.window->close();
    return !finished.isEmpty() || finished.wait();
}

QString TestChatSettings::prompt(Desk& desk)
{
    return desk.app.chats().chatSettings().text(SettingId::SystemPrompt);
}

void TestChatSettings::whatIsTypedCountsWhenTheWindowCloses()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.app.ask(QStringLiteral("A")));
    QPlainTextEdit* field = openPanel(desk);
    QVERIFY(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("Be brief."));
    QVERIFY(close(desk)); // within the pause
    QVERIFY(desk.restart());
    QTRY_COMPARE(desk.title(), QStringLiteral("A"));
    QTRY_COMPARE(prompt(desk), QStringLiteral("Be brief."));
    openPanel(desk);
    auto* longest = desk.find<QWidget>("chatSettingsPanel")
                        ->findChild<QDoubleSpinBox*>(QStringLiteral("sampling/max_tokens"));
    longest->setFocus();
    longest->selectAll();
    QTest::keyClicks(longest, QStringLiteral("77")); // without Return
    QVERIFY(close(desk));
    QVERIFY(desk.restart());
    QTRY_COMPARE(desk.app.chats().chatSettings().value(SettingId::MaxTokens), 77.0);
}

void TestChatSettings::anotherChatClosesThePanel()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(desk.open(QStringLiteral("A")));
    QTest::keyClicks(openPanel(desk), QStringLiteral("Be brief."));
    QVERIFY(desk.open(QStringLiteral("B"))); // say, a copy that has just been made
    QTRY_VERIFY(desk.find<QWidget>("chatSettingsPanel") == nullptr);
    QVERIFY(prompt(desk).isEmpty());
    QVERIFY(desk.open(QStringLiteral("A")));
    QCOMPARE(prompt(desk), QStringLiteral("Be brief."));
}

void TestChatSettings::whatIsSetBeforeTheChatsComeIsKept()
{
    Desk desk;
    QVERIFY(desk.start());
    QVERIFY(desk.app.ask(QStringLiteral("A")));
    QVERIFY(close(desk));
    desk.window.reset();
    desk.app.build();
    desk.show();
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    QPlainTextEdit* field = openPanel(desk);
    QTest::keyClicks(field, QStringLiteral("Be brief."));
    QTest::keyClick(field, Qt::Key_Tab);
    QVERIFY(desk.app.start());
    QVERIFY(desk.find<QWidget>("chatSettingsPanel")->isVisible());
    QVERIFY(!desk.app.chats().currentChat()); // where one was waits in the list
    QCOMPARE(prompt(desk), QStringLiteral("Be brief."));
}

void TestChatSettings::whatNobodyEditedStaysAsItIs()
{
    Desk desk;
    QVERIFY(desk.start());
    const QString imported = QStringLiteral("One\r\ntwo\u00a0three");
    desk.app.settings().setText(SettingId::SystemPrompt, imported);
    QPlainTextEdit* field = openPanel(desk);
    QVERIFY(field->hasFocus());
    QTest::keyClick(field, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(desk.find<QWidget>("chatSettingsPanel") == nullptr);
    QVERIFY(desk.app.chats().chatSettings().isDefault(SettingId::SystemPrompt));
    QCOMPARE(prompt(desk), imported);
    QTest::keyClicks(openPanel(desk), QStringLiteral("x")); // at the beginning
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(desk.find<QWidget>("chatSettingsPanel") == nullptr);
    QCOMPARE(prompt(desk), QStringLiteral("xOne\ntwo three"));
}

QTEST_MAIN(TestChatSettings)
#include "test_chat_settings.moc"
