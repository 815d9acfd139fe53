// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sampling_presets.h"
#include "app/settings/settings.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/frame/window_place.h"
#include "ui/settings/preset_row.h"
#include "ui/settings/segments.h"

#include <QAbstractButton>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

#include <memory>

using namespace trilume;
using app::SettingId;
using tests::FakeModels;
using tests::SettingsDesk;

namespace {

void turnWheel(QWidget& over)
{
    const QPointF centre(over.rect().center());
    QWheelEvent wheel(centre, over.mapToGlobal(centre), QPoint(), QPoint(0, -120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    // As the system sends it; sendEvent() would not let it go on to the parents.
    QSpontaneKeyEvent::setSpontaneous(&wheel);
    qApp->notify(&over, &wheel);
}

} // namespace

class TestSettingsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverySettingOfTheTable();
    void whatIsTypedCountsWithReturn();
    void whatIsTypedMovesIntoTheRange();
    void theWheelScrollsThePageUntilTheFieldIsChosen();
    void aPresetSetsTheNumbers();
    void ownNumbersAreNoPreset();
    void aChoiceCountsAtOnce();
    void hidesThePlotsAtOnce();
    void oneSettingGoesBack();
    void allGoBackAndCanBeBroughtBack();
    void findsByWords();
    void escapeGivesTheWholePageBack();
    void followsChangesFromElsewhere();
    void aTextCountsAfterAPauseOrWhenItIsLeft();
    void aTextIsBounded();
    void aTextIsKeptByAWindowThatGoes();
    void saysWhatAModelMakesOfASystemPrompt();
    void aChatHasItsOwnInAPanel();
    void thePanelHasRoomInASmallWindow();
    void aWordIsTypedInOneLine();
    void anAddressCountsWhenItIsOne();
    void everythingIsReachedByTab();
    void nothingIsCutInANarrowWindow();
    void theFirstWindowFitsTheScreen();
};

void TestSettingsPage::showsEverySettingOfTheTable()
{
    const SettingsDesk desk;
    QVERIFY(desk.find<QLineEdit>("findSetting")->hasFocus());
    for (const app::SettingSpec& spec : app::settingTable()) {
        const auto* editor = desk.find<QWidget>(spec.key);
        QVERIFY2(editor != nullptr, spec.key);
        QVERIFY2(editor->isVisibleTo(desk.window.get()), spec.key);
        // A list says what is chosen, too.
        QCOMPARE(editor->accessibleName().section(QLatin1String(": "), 0, 0),
                 app::settingText(spec.name));
    }
}

void TestSettingsPage::whatIsTypedCountsWithReturn()
{
    SettingsDesk desk;
    QDoubleSpinBox* field = desk.number(SettingId::MaxTokens);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("77"));
    QCOMPARE(desk.settings.sampling().maxTokens, 1024); // not yet
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(desk.settings.sampling().maxTokens, 77);
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(desk.settings.sampling().maxTokens, 205);
}

void TestSettingsPage::whatIsTypedMovesIntoTheRange()
{
    SettingsDesk desk;
    QDoubleSpinBox* field = desk.number(SettingId::MaxTokens);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("0"));
    QTest::keyClick(field, Qt::Key_Tab);
    QCOMPARE(desk.settings.sampling().maxTokens, 1);
    QCOMPARE(field->value(), 1.0);
}

void TestSettingsPage::theWheelScrollsThePageUntilTheFieldIsChosen()
{
    SettingsDesk desk;
    QDoubleSpinBox* field = desk.number(SettingId::TopK);
    auto* area = desk.find<QWidget>("settingsPageWidget")->findChild<QScrollArea*>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    turnWheel(*field);
    QCOMPARE(desk.settings.sampling().topK, 40);
    QVERIFY(area->verticalScrollBar()->value() > 0);
    area->verticalScrollBar()->setValue(0);
    field->setFocus();
    turnWheel(*field);
    QCOMPARE(desk.settings.sampling().topK, 35);
}

void TestSettingsPage::aPresetSetsTheNumbers()
{
    SettingsDesk desk;
    const auto presets = app::samplingPresets();
    QTest::mouseClick(desk.segments("samplingPresets").at(0), Qt::LeftButton);
    QCOMPARE(app::presetOf(desk.settings.sampling()), std::optional<std::size_t>(0));
    QCOMPARE(desk.number(SettingId::Temperature)->value(), presets[0].sampling.temperature);
    QVERIFY(!desk.find<QAbstractButton>("ownSampling")->isVisible()); // there are none
}

void TestSettingsPage::ownNumbersAreNoPreset()
{
    SettingsDesk desk;
    QDoubleSpinBox* field = desk.number(SettingId::Temperature);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_Up);
    QCOMPARE(desk.settings.sampling().temperature, 0.7);
    auto* own = desk.find<QAbstractButton>("ownSampling");
    QVERIFY(own->isVisible() && own->isChecked());
    desk.window->resize(420, 360);
    auto* area = desk.find<QWidget>("settingsPageWidget")->findChild<QScrollArea*>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    desk.window->resize(1280, 800);
    QTest::mouseClick(own, Qt::LeftButton); // they are chosen already
    QVERIFY(own->isChecked());
    const auto presets = desk.segments("samplingPresets");
    QVERIFY(!presets.at(1)->isChecked());
    QTest::mouseClick(presets.at(0), Qt::LeftButton); // to try another
    QVERIFY(!own->isChecked());
    QTest::mouseClick(own, Qt::LeftButton); // and back
    QCOMPARE(desk.settings.sampling().temperature, 0.7);
    QVERIFY(own->isChecked() && !presets.at(0)->isChecked());
    QTest::keyClick(field, Qt::Key_Down);
    QVERIFY(presets.at(1)->isChecked());
    // After a restart they are there still.
    ui::PresetRow again(desk.theme, desk.settings, nullptr);
    auto* ownAgain = again.findChild<QAbstractButton*>(QStringLiteral("ownSampling"));
    QVERIFY(!ownAgain->isHidden() && !ownAgain->isChecked());
    ownAgain->click();
    QCOMPARE(desk.settings.sampling().temperature, 0.7);
}

void TestSettingsPage::aChoiceCountsAtOnce()
{
    SettingsDesk desk;
    const QList<QAbstractButton*> themes = desk.segments("appearance/theme");
    QTest::mouseClick(themes.at(2), Qt::LeftButton);
    QVERIFY(desk.settings.theme() == app::ThemeChoice::Dark);
    QVERIFY(desk.theme.tokens().isDark);
    themes.at(2)->setFocus();
    QTest::keyClick(themes.at(2), Qt::Key_Left);
    QVERIFY(desk.settings.theme() == app::ThemeChoice::Light);
}

void TestSettingsPage::hidesThePlotsAtOnce()
{
    SettingsDesk desk;
    auto* action = desk.find<QAction>("showDockAction");
    QVERIFY(action->isChecked());
    QTest::mouseClick(desk.segments("window/live_dock_visible").at(0), Qt::LeftButton);
    QVERIFY(!action->isChecked());
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("composer")->isVisible());
    QVERIFY(!desk.find<QWidget>("liveDock")->isVisible());
}

void TestSettingsPage::oneSettingGoesBack()
{
    SettingsDesk desk;
    auto* back = desk.find<QAbstractButton>("reset-sampling/top_p");
    QVERIFY(!back->isVisible());
    desk.settings.setValue(SettingId::TopP, 0.5);
    QVERIFY(back->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(desk.settings.isDefault(SettingId::TopP));
    QCOMPARE(desk.number(SettingId::TopP)->value(), 1.0);
    QVERIFY(!back->isVisible());
    QVERIFY(desk.number(SettingId::TopP)->hasFocus()); // the button cannot keep it
}

void TestSettingsPage::allGoBackAndCanBeBroughtBack()
{
    SettingsDesk desk;
    desk.settings.setValue(SettingId::TopP, 0.5);
    desk.settings.setValue(SettingId::ModelIdleWatts, 7.5);
    desk.settings.setValue(SettingId::ChatListVisible, 0.0);
    QTest::mouseClick(desk.find<QPushButton>("resetSettings"), Qt::LeftButton);
    for (const app::SettingSpec& spec : app::settingTable()) {
        QVERIFY2(desk.settings.isDefault(spec.id), spec.key);
    }
    auto* banner = desk.find<QWidget>("settingsWereReset");
    QVERIFY(banner->isVisible());
    QTest::mouseClick(banner->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(desk.settings.value(SettingId::TopP), 0.5);
    QCOMPARE(desk.settings.value(SettingId::ModelIdleWatts), 7.5);
    QCOMPARE(desk.settings.value(SettingId::ChatListVisible), 0.0);
    QVERIFY(!banner->isVisible());
}

void TestSettingsPage::findsByWords()
{
    SettingsDesk desk;
    const auto isShown = [&desk](const char* name) {
        return desk.find<QWidget>(name)->isVisibleTo(desk.window.get());
    };
    desk.search(QStringLiteral("PROBABILITY top"));
    QVERIFY(isShown("sampling/top_p"));
    QVERIFY(!isShown("sampling/min_p"));
    QVERIFY(!isShown("samplingPresets"));
    QVERIFY(!isShown("appearance/theme"));
    desk.search(QStringLiteral("min_p")); // as it is called in the file
    QVERIFY(isShown("sampling/min_p"));
    desk.search(QStringLiteral("energy")); // a heading
    QVERIFY(isShown("power/model_full_watts"));
    desk.search(QStringLiteral("precise"));
    QVERIFY(isShown("samplingPresets"));
    desk.search(QStringLiteral("watts.*"));
    QVERIFY(isShown("noSettingFound"));
    QVERIFY(!isShown("power/model_full_watts"));
}

void TestSettingsPage::escapeGivesTheWholePageBack()
{
    SettingsDesk desk;
    desk.search(QStringLiteral("threads"));
    QVERIFY(!desk.find<QWidget>("sampling/top_p")->isVisibleTo(desk.window.get()));
    QTest::keyClick(desk.find<QLineEdit>("findSetting"), Qt::Key_Escape);
    QVERIFY(desk.find<QWidget>("sampling/top_p")->isVisibleTo(desk.window.get()));
    QVERIFY(desk.find<QLineEdit>("findSetting")->hasFocus());
}

void TestSettingsPage::followsChangesFromElsewhere()
{
    SettingsDesk desk;
    desk.settings.setTheme(app::ThemeChoice::Dark);
    QVERIFY(desk.segments("appearance/theme").at(2)->isChecked());
    auto* menu = desk.find<QMenu>("mainMenu");
    QList<QAction*> checked;
    for (QMenu* part : menu->findChildren<QMenu*>()) {
        for (QAction* action : part->actions()) {
            if (action->isChecked()) {
                checked.append(action);
            }
        }
    }
    QCOMPARE(checked.size(), 1);
    QCOMPARE(checked.constFirst()->text(), QStringLiteral("Dark colours"));
    QTest::keyClick(desk.window.get(), Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(desk.number(SettingId::TextScale)->value(), 1.1);
}

void TestSettingsPage::aTextCountsAfterAPauseOrWhenItIsLeft()
{
    SettingsDesk desk;
    auto* field = desk.find<QPlainTextEdit>("chat/system_prompt");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Be brief."));
    QVERIFY(desk.settings.isDefault(SettingId::SystemPrompt));
    QTRY_COMPARE(desk.settings.text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("Be kind."));
    QTest::keyClick(field, Qt::Key_Tab); // leaves it
    QVERIFY(!field->hasFocus());
    const QString both = QStringLiteral("Be brief.\nBe kind.");
    QCOMPARE(desk.settings.text(SettingId::SystemPrompt), both);
    QTest::mouseClick(desk.find<QPushButton>("resetSettings"), Qt::LeftButton);
    QVERIFY(field->toPlainText().isEmpty());
    desk.find<QWidget>("settingsWereReset")->findChild<QPushButton*>()->click();
    QCOMPARE(field->toPlainText(), both);
    QCOMPARE(desk.settings.text(SettingId::SystemPrompt), both);
}

void TestSettingsPage::aTextIsBounded()
{
    SettingsDesk desk;
    auto* field = desk.find<QPlainTextEdit>("chat/system_prompt");
    field->setFocus();
    const QString whole(app::kLongestSystemPrompt - 2, QLatin1Char('x'));
    field->setPlainText(whole);
    field->moveCursor(QTextCursor::Start);
    QTest::keyClicks(field, QStringLiteral("abcd"));
    QCOMPARE(field->toPlainText(), QStringLiteral("ab") + whole); // nothing else is lost
}

void TestSettingsPage::aTextIsKeptByAWindowThatGoes()
{
    SettingsDesk desk;
    auto* field = desk.find<QPlainTextEdit>("chat/system_prompt");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("Be brief."));
    QVERIFY(desk.settings.text(SettingId::SystemPrompt).isEmpty());
    desk.window.reset();
    QCOMPARE(desk.settings.text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
}

void TestSettingsPage::saysWhatAModelMakesOfASystemPrompt()
{
    SettingsDesk desk;
    const auto* note = desk.find<QLabel>("systemPromptNote");
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.hasChatMarkers = true;
    summary.hasSystemMarkers = true;
    desk.models.succeed(summary);
    QVERIFY(note->isHidden());
    summary.hasSystemMarkers = false;
    desk.models.succeed(summary);
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(QStringLiteral("may not heed")));
    summary.hasChatMarkers = false;
    desk.models.succeed(summary);
    QVERIFY(note->text().contains(QStringLiteral("first line")));
}

void TestSettingsPage::aChatHasItsOwnInAPanel()
{
    SettingsDesk desk;
    QTest::keyClick(desk.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::mouseClick(desk.find<QWidget>("chatSettingsButton"), Qt::LeftButton);
    auto* panel = desk.find<QWidget>("chatSettingsPanel");
    QVERIFY(panel != nullptr);
    auto* prompt = panel->findChild<QPlainTextEdit*>(QStringLiteral("chat/system_prompt"));
    QVERIFY(prompt->hasFocus());
    QTest::keyClicks(prompt, QStringLiteral("Be brief."));
    auto* longest = panel->findChild<QDoubleSpinBox*>(QStringLiteral("sampling/max_tokens"));
    auto* back = panel->findChild<QAbstractButton*>(QStringLiteral("reset-sampling/max_tokens"));
    QVERIFY(!back->isVisible());
    longest->setFocus();
    QTest::keyClick(longest, Qt::Key_Up);
    app::SettingValues& own = desk.chats.chatSettings();
    QCOMPARE(own.text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    QCOMPARE(own.value(SettingId::MaxTokens), 1152.0);
    QVERIFY(desk.chats.defaults().isDefault(SettingId::MaxTokens)); // of this chat alone
    QVERIFY(desk.chats.defaults().isDefault(SettingId::SystemPrompt));
    QVERIFY(back->isVisible());
    QVERIFY(back->accessibleName().contains(QStringLiteral("as in the settings")));
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(own.isDefault(SettingId::MaxTokens));
    // Typed, and closed at once.
    prompt->setFocus();
    prompt->selectAll();
    QTest::keyClicks(prompt, QStringLiteral("Be kind."));
    QTest::keyClick(prompt, Qt::Key_Escape);
    QTRY_VERIFY(desk.find<QWidget>("chatSettingsPanel") == nullptr);
    QCOMPARE(own.text(SettingId::SystemPrompt), QStringLiteral("Be kind."));
    QTest::keyClick(desk.window.get(), Qt::Key_I, Qt::ControlModifier);
    prompt = desk.find<QWidget>("chatSettingsPanel")
                 ->findChild<QPlainTextEdit*>(QStringLiteral("chat/system_prompt"));
    QCOMPARE(prompt->toPlainText(), QStringLiteral("Be kind."));
}

void TestSettingsPage::thePanelHasRoomInASmallWindow()
{
    const SettingsDesk desk(430);
    desk.window->resize(420, 360);
    QTest::keyClick(desk.window.get(), Qt::Key_I, Qt::ControlModifier);
    const auto* area = desk.find<QScrollArea>("chatSettingsArea");
    QVERIFY(area != nullptr);
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
}

void TestSettingsPage::aWordIsTypedInOneLine()
{
    SettingsDesk desk;
    auto* currency = desk.find<QLineEdit>("power/currency");
    currency->setFocus();
    QTest::keyClicks(currency, QStringLiteral("marks and pennies"));
    QCOMPARE(currency->text(), QStringLiteral("marks and pe")); // as long as it may be
    QCOMPARE(desk.settings.grid().currency, QStringLiteral("marks and pe"));
    QCOMPARE(desk.settings.grid().pricePerKwh, 0.0);
    QTest::mouseClick(desk.find<QAbstractButton>("reset-power/currency"), Qt::LeftButton);
    QCOMPARE(currency->text(), QString());
}

void TestSettingsPage::anAddressCountsWhenItIsOne()
{
    SettingsDesk desk;
    auto* field = desk.find<QLineEdit>("model/hub_address");
    auto* problem = desk.find<QWidget>("model/hub_address-problem");
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("hub.example.org"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(problem->isVisible());
    QVERIFY(desk.settings.isDefault(SettingId::HubAddress));
    desk.settings.setThreads(2); // a change elsewhere takes nothing away
    QCOMPARE(field->text(), QStringLiteral("hub.example.org"));
    QTest::keyClick(field, Qt::Key_Home);
    QTest::keyClicks(field, QStringLiteral("https://"));
    desk.find<QLineEdit>("findSetting")->setFocus();
    QVERIFY(!problem->isVisible());
    QCOMPARE(desk.settings.text(SettingId::HubAddress), QStringLiteral("https://hub.example.org"));
    QTest::mouseClick(desk.find<QAbstractButton>("reset-model/hub_address"), Qt::LeftButton);
    QCOMPARE(field->text(), QString());
    QVERIFY(desk.settings.isDefault(SettingId::HubAddress));
}

void TestSettingsPage::everythingIsReachedByTab()
{
    SettingsDesk desk;
    QSet<QWidget*> reached;
    desk.find<QLineEdit>("findSetting")->setFocus();
    for (int i = 0; i < 80; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (const app::SettingSpec& spec : app::settingTable()) {
        auto* editor = desk.find<QWidget>(spec.key);
        const auto isReached = [&reached, editor] {
            return std::any_of(reached.begin(), reached.end(), [editor](const QWidget* widget) {
                return widget == editor || editor->isAncestorOf(widget);
            });
        };
        QVERIFY2(isReached(), spec.key);
    }
}

void TestSettingsPage::nothingIsCutInANarrowWindow()
{
    const SettingsDesk desk(430);
    const auto* area = desk.find<QWidget>("settingsPageWidget")->findChild<QScrollArea*>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
}

// 1366x768 less a panel, and 1920x1080 at 200 %.
void TestSettingsPage::theFirstWindowFitsTheScreen()
{
    const QSize meant(1280, 800);
    QCOMPARE(ui::firstSize(meant, QSize(2560, 1440)), meant);
    for (const QSize screen : {QSize(1366, 740), QSize(960, 540), QSize(800, 480)}) {
        const QSize size = ui::firstSize(meant, screen);
        QVERIFY(size.width() < screen.width());
        QVERIFY(size.height() < screen.height() - 30); // room for a title line
    }
    // Three times 360 is more than many a screen has.
    SettingsDesk desk;
    desk.settings.setTextScale(3.0);
    const QSize screen = desk.window->screen()->availableGeometry().size();
    QVERIFY(desk.window->minimumHeight() < screen.height());
    QVERIFY(desk.window->minimumWidth() < screen.width());
    desk.window->resize(desk.window->minimumSize());
    QCOMPARE(desk.window->size(), desk.window->minimumSize());
}

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
