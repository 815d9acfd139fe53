// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/spoken_language.h"
#include "app/platform/text_run.h"
#include "app/settings/settings.h"
#include "tests/ui/desk.h"
#include "ui/chat/transcript_view.h"
#include "ui/widgets/choice_button.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <memory>

// The window on the real controllers in a language that is chosen while it is open: what is done by
// keys, and what stays as it was.

using namespace trilume;
using tests::Desk;

namespace {

constexpr const char* kLanguage = "appearance/language";

// The program as main builds it.
struct Speaking
{
    Speaking()
        : desk(std::make_unique<Desk>())
        , language(desk->app.settings())
    {
        QObject::connect(&language, &desktop::SpokenLanguage::changed, &desk->app.services(),
                         &desktop::Services::speakAnew);
    }

    ~Speaking()
    {
        desk->window.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(QLocale::c());
    }

    void choose(const char* word)
    {
        const auto& choices = app::settingSpec(app::SettingId::Language).choices;
        const auto found =
            std::find_if(choices.begin(), choices.end(), [word](const app::SettingChoice& choice) {
                return QLatin1String(choice.word) == QLatin1String(word);
            });
        QVERIFY(found != choices.end());
        const QPointer<QWidget> before = desk->window->centralWidget();
        desk->app.settings().setValue(app::SettingId::Language,
                                      static_cast<double>(found - choices.begin()));
        // A moment later, the window has other contents.
        QVERIFY(QTest::qWaitFor([&] { return desk->window->centralWidget() != before; }));
    }

    [[nodiscard]] QString rail(const char* name) const
    {
        return desk->find<QAbstractButton>(name)->accessibleName();
    }

    std::unique_ptr<Desk> desk;
    desktop::SpokenLanguage language;
};

ui::TranscriptView* transcript(const Desk& desk)
{
    return desk.window->findChild<ui::TranscriptView*>();
}

QString focusedName()
{
    return QApplication::focusWidget() == nullptr ? QString()
                                                  : QApplication::focusWidget()->objectName();
}

} // namespace

class TestWindowLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLanguageIsChosenByKeys();
    void everyLanguageChangesTheWindow_data();
    void everyLanguageChangesTheWindow();
    void theWindowStaysWhereItIs();
    void whatIsTypedAndReadStays();
    void aChangedMessageStays();
    void anAnswerGoesOn();
    void theWayBackFromAResetStays();
    void whatCannotBeSavedStays();
    void theTrayAndTheKeysFollow();
    void plotsAndSheetsFollow();
};

void TestWindowLanguage::init()
{
    for (const char* variable : {"LANGUAGE", "LC_ALL", "LC_MESSAGES"}) {
        qunsetenv(variable);
    }
    qputenv("LANG", "en_GB.UTF-8");
    QLocale::setDefault(QLocale::c());
}

void TestWindowLanguage::aLanguageIsChosenByKeys()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    QCOMPARE(speaking.rail("settingsPage"), QStringLiteral("Settings (Ctrl+,)"));
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    auto* button = desk.find<ui::ChoiceButton>(kLanguage);
    QVERIFY(button->isVisible());
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QStringList names;
    for (const QAction* action : menu->actions()) {
        names.append(app::withoutRuns(action->text()));
    }
    QCOMPARE(names.value(0), QStringLiteral("System"));
    QVERIFY(names.contains(QStringLiteral("Deutsch")));
    QVERIFY(names.contains(QStringLiteral("\u0627\u0644\u0639\u0631\u0628\u064A\u0629")));
    for (qsizetype i = 0; i < names.indexOf(QStringLiteral("Deutsch")); ++i) {
        QTest::keyClick(menu, Qt::Key_Down);
    }
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(speaking.rail("settingsPage"), QStringLiteral("Einstellungen (Ctrl+,)"));
    QCOMPARE(desk.app.settings().value(app::SettingId::Language), 1.0);
    // On the page and in the field where it was chosen.
    button = desk.find<ui::ChoiceButton>(kLanguage);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().startsWith(QStringLiteral("Deutsch")));
    QCOMPARE(desk.window->focusWidget(), button);
    QCOMPARE(QLocale().toString(1.5), QStringLiteral("1,5"));
    // And back.
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(speaking.rail("settingsPage"), QStringLiteral("Settings (Ctrl+,)"));
}

void TestWindowLanguage::everyLanguageChangesTheWindow_data()
{
    QTest::addColumn<QByteArray>("word");
    for (const app::SettingChoice& choice : app::settingSpec(app::SettingId::Language).choices) {
        if (QLatin1String(choice.word) != QLatin1String("system")) {
            QTest::newRow(choice.word) << QByteArray(choice.word);
        }
    }
}

void TestWindowLanguage::everyLanguageChangesTheWindow()
{
    QFETCH(const QByteArray, word);
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    const QString english = speaking.rail("settingsPage");
    if (word != "en") {
        speaking.choose(word.constData());
    }
    QCOMPARE(speaking.language.code(), QString::fromLatin1(word));
    QCOMPARE(speaking.rail("settingsPage") == english, word == "en");
    const bool isMirrored = word == "ar";
    QCOMPARE(QGuiApplication::layoutDirection(), isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
    const auto* composer = desk.composer();
    QCOMPARE(composer->isRightToLeft(), isMirrored);
    QCOMPARE(composer->mapTo(desk.window.get(), QPoint()).x()
                 > desk.list()->mapTo(desk.window.get(), QPoint()).x(),
             !isMirrored);
    if (word != "en") {
        speaking.choose("en");
    }
    QCOMPARE(speaking.rail("settingsPage"), english);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

void TestWindowLanguage::theWindowStaysWhereItIs()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    desk.window->resize(1111, 777);
    QTRY_COMPARE(desk.window->size(), QSize(1111, 777));
    const WId id = desk.window->winId();
    const QRect place = desk.window->geometry();
    const qsizetype children = desk.window->children().size();
    QTest::keyClick(desk.window.get(), Qt::Key_4, Qt::ControlModifier);
    QVERIFY(desk.find<QAbstractButton>("modelsPage")->isChecked());
    speaking.choose("de");
    QCOMPARE(desk.window->winId(), id);
    QCOMPARE(desk.window->geometry(), place);
    QVERIFY(desk.window->isActiveWindow());
    QVERIFY(desk.find<QAbstractButton>("modelsPage")->isChecked());
    QVERIFY(desk.find<QWidget>("modelsPageWidget")->isVisible());
    // All is in view before anything is painted, and nothing of the former contents is left.
    QVERIFY(desk.window->centralWidget()->isVisible());
    speaking.choose("en");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(desk.window->children().size(), children);
}

void TestWindowLanguage::whatIsTypedAndReadStays()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    tests::ScriptedModel::Script script;
    script.tokens.assign(120, "One more line.\n\n");
    desk.app.model().setScript(script);
    QVERIFY(desk.app.ask(QStringLiteral("Tell me more")));
    QVERIFY(desk.app.ask(QStringLiteral("And more")));
    ui::TranscriptView* view = transcript(desk);
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 500);
    view->verticalScrollBar()->setValue(300);
    QTRY_VERIFY(!view->isAtEnd());
    QTest::keyClicks(desk.composer(), QStringLiteral("half a thought"));
    auto* filter = desk.find<QLineEdit>("chatFilter");
    QVERIFY(filter != nullptr);
    filter->setText(QStringLiteral("more"));
    desk.composer()->setFocus();
    const QString title = desk.title();
    QVERIFY(!title.isEmpty());
    speaking.choose("fr");
    QCOMPARE(desk.title(), title);
    QCOMPARE(desk.app.transcript().rowCount(), 4);
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("half a thought"));
    QCOMPARE(desk.find<QLineEdit>("chatFilter")->text(), QStringLiteral("more"));
    QTRY_COMPARE(QApplication::focusWidget(), desk.composer());
    view = transcript(desk);
    QTRY_VERIFY(std::abs(view->verticalScrollBar()->value() - 300) <= 4);
    // Where one follows the end, one goes on to.
    view->scrollToEnd();
    QTRY_VERIFY(view->isAtEnd());
    speaking.choose("en");
    QTRY_VERIFY(transcript(desk)->isAtEnd());
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("half a thought"));
}

void TestWindowLanguage::aChangedMessageStays()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    QVERIFY(desk.app.ask(QStringLiteral("Hi")));
    QTest::keyClicks(desk.composer(), QStringLiteral("later"));
    desk.find<QAction>("editMessageAction")->trigger();
    QTRY_COMPARE(desk.composer()->toPlainText(), QStringLiteral("Hi"));
    QTest::keyClick(desk.composer(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(desk.composer(), QStringLiteral(" there"));
    speaking.choose("ja");
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Hi there"));
    QVERIFY(desk.find<QWidget>("editNotice")->isVisible());
    QTest::keyClick(desk.composer(), Qt::Key_Escape);
    QTRY_COMPARE(desk.composer()->toPlainText(), QStringLiteral("later"));
}

void TestWindowLanguage::anAnswerGoesOn()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    desk.app.model().hold();
    desk.app.chats().send(QStringLiteral("Hi"));
    desk.app.model().permit(2);
    QTRY_COMPARE(desk.app.last().text, QStringLiteral("Good"));
    speaking.choose("de");
    QVERIFY(desk.app.chats().state() != app::GenerationState::Idle);
    QVERIFY(desk.find<QAction>("stopAction")->isEnabled());
    QCOMPARE(desk.app.last().text, QStringLiteral("Good"));
    desk.app.model().release();
    QTRY_COMPARE(desk.app.chats().state(), app::GenerationState::Idle);
    QCOMPARE(desk.app.last().text, QStringLiteral("Good day."));
    QTRY_VERIFY(!desk.find<QAction>("stopAction")->isEnabled());
}

void TestWindowLanguage::theWayBackFromAResetStays()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    speaking.choose("de");
    desk.app.settings().setValue(app::SettingId::Temperature, 1.25);
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    desk.find<QAbstractButton>("resetSettings")->click(); // the language, too
    QTRY_COMPARE(speaking.rail("settingsPage"), QStringLiteral("Settings (Ctrl+,)"));
    QCOMPARE(desk.banner("settingsWereReset"), QStringLiteral("All settings are as they came."));
    desk.bannerAction("settingsWereReset")->click();
    QTRY_COMPARE(speaking.rail("settingsPage"), QStringLiteral("Einstellungen (Ctrl+,)"));
    QCOMPARE(desk.app.settings().value(app::SettingId::Temperature), 1.25);
}

void TestWindowLanguage::whatCannotBeSavedStays()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    desk.window->stayOpen(QStringLiteral("No room."), QStringLiteral("All of it"));
    speaking.choose("de");
    QVERIFY(desk.banner("unsavedError").startsWith(QStringLiteral("No room.")));
    QVERIFY(!desk.banner("unsavedError").contains(QStringLiteral("Make room")));
    QVERIFY(desk.bannerAction("unsavedError")->isVisible());
}

void TestWindowLanguage::theTrayAndTheKeysFollow()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    desk.app.settings().setValue(app::SettingId::TrayWanted, 1.0);
    QVERIFY(desk.start());
    QVERIFY(desk.tray.isShown());
    const QMenu* menu = desk.tray.menu;
    speaking.choose("de");
    QCOMPARE(desk.tray.menu.data(), menu); // the icon was not taken away and put there again
    QCOMPARE(menu->findChild<QAction*>(QStringLiteral("trayNewChat"))->text(),
             desk.find<QAction>("newChatAction")->text());
    QVERIFY(desk.find<QAction>("newChatAction")->text() != QStringLiteral("New chat"));
    desk.tray.choose("trayToggle");
    QVERIFY(!desk.window->isVisible());
    speaking.choose("fr"); // while it is hidden
    QVERIFY(!desk.window->isVisible());
    desk.tray.choose("trayToggle");
    QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
    // One of each key.
    QTest::keyClick(desk.window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("settingsPageWidget")->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.composer()->isVisible());
}

void TestWindowLanguage::plotsAndSheetsFollow()
{
    Speaking speaking;
    Desk& desk = *speaking.desk;
    QVERIFY(desk.start());
    const app::Series& throughput =
        *desk.app.services().metrics()->seriesOf(app::Quantity::Throughput).front();
    QCOMPARE(app::seriesName(throughput.description()), QStringLiteral("this program"));
    desk.find<QAction>("keysAction")->trigger();
    QVERIFY(desk.find<QWidget>("shortcutSheet") != nullptr);
    speaking.choose("de");
    QVERIFY(app::seriesName(throughput.description()) != QStringLiteral("this program"));
    QVERIFY(desk.find<QWidget>("shortcutSheet") == nullptr);
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.composer()->isVisible());
    QVERIFY(focusedName() == QStringLiteral("composer"));
}

QTEST_MAIN(TestWindowLanguage)
#include "test_window_language.moc"
