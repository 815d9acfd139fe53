// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/platform/paths.h"
#include "app/settings/settings.h"
#include "tests/ui/settings/settings_desk.h"
#include "ui/settings/privacy_part.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QUrl>

using namespace trilume;
using app::SettingId;
using tests::SettingsDesk;

// What of the page of settings is no setting: the keys, the data, the server.
class TestSettingsParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheKeys();
    void showsWhereTheDataLies();
    void reachesTheFileManager();
    void deletesEverythingInTwoSteps();
    void whatIsBeingLoadedIsForgottenToo();
    void givenMarkersAreForgottenToo();
    void nothingBringsDeletedSettingsBack();
    void settingsThatCannotBeDeletedAreTold();
    void savesACopyOfAllChats();
    void restoresACopyInTwoSteps();
    void tellsWhatBecomesOfTheServer();
    void copiesWhatOthersNeedOfTheServer();
    void showsPluginsWithTheirCheckSums();
    void namesFoldersWithPlugins();

public Q_SLOTS:
    void takeUrl(const QUrl& url) { m_opened = url; }

private:
    QTemporaryDir m_folder;
    QUrl m_opened; // by the file manager
};

void TestSettingsParts::leadsToTheKeys()
{
    SettingsDesk desk;
    desk.search(QStringLiteral("shortcut"));
    QVERIFY(!desk.find<QWidget>("sampling/top_p")->isVisibleTo(desk.window.get()));
    auto* show = desk.find<QPushButton>("showKeys");
    QVERIFY(show->isVisible());
    QVERIFY2(show->text().contains(QStringLiteral("F1")), qPrintable(show->text()));
    QVERIFY(desk.find<QWidget>("shortcutSheet") == nullptr);
    QTest::mouseClick(show, Qt::LeftButton);
    QVERIFY(desk.find<QWidget>("shortcutSheet")->isVisible());
}

void TestSettingsParts::showsWhereTheDataLies()
{
    SettingsDesk desk;
    QTest::mouseClick(desk.find<QPushButton>("showChatsFolder"), Qt::LeftButton);
    QCOMPARE(desk.dialogs.openedFolder, app::dataFolder());
}

// With the desktop's own dialogs, up to where the file manager would be called.
void TestSettingsParts::reachesTheFileManager()
{
    qputenv("XDG_DATA_HOME", m_folder.path().toLocal8Bit());
    const SettingsDesk desk;
    ui::NativeDialogs dialogs;
    ui::PrivacyPart part(desk.theme, dialogs, nullptr);
    part.show();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    auto* show = part.findChild<QPushButton*>(QStringLiteral("showChatsFolder"));
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(m_opened.toLocalFile(), m_folder.path()); // what there is of it yet
    QVERIFY(QDir().mkpath(app::dataFolder()));
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_COMPARE(m_opened.toLocalFile(), app::dataFolder());
    dialogs.openLink(QStringLiteral("file:///etc/passwd")); // a link in an answer, say
    QCOMPARE(m_opened.toLocalFile(), app::dataFolder());
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
}

void TestSettingsParts::deletesEverythingInTwoSteps()
{
    SettingsDesk desk;
    desk.settings.setTheme(app::ThemeChoice::Dark);
    auto* composer = desk.find<QTextEdit>("composer");
    composer->setPlainText(QStringLiteral("not sent"));
    auto* ask = desk.find<QPushButton>("deleteEverything");
    auto* confirm = desk.find<QPushButton>("deleteEverythingNow");
    auto* keep = desk.find<QPushButton>("keepEverything");
    QVERIFY(confirm->isHidden());
    ask->click();
    QVERIFY(ask->isHidden());
    QVERIFY(!confirm->isHidden());
    QVERIFY(keep->hasFocus()); // what is pressed by mistake changes nothing
    QCOMPARE(desk.chats.deleteCount, 0);
    keep->click();
    QVERIFY(confirm->isHidden());
    QVERIFY(ask->hasFocus());
    QCOMPARE(desk.chats.deleteCount, 0);
    ask->click();
    confirm->click();
    QCOMPARE(desk.chats.deleteCount, 1);
    QVERIFY(desk.settings.theme() == app::ThemeChoice::System); // with all that is remembered
    QVERIFY(composer->toPlainText().isEmpty());
    QVERIFY(!desk.find<QLabel>("deletedEverything")->text().isEmpty());
    QVERIFY(confirm->isHidden());
}

void TestSettingsParts::whatIsBeingLoadedIsForgottenToo()
{
    SettingsDesk desk;
    desk.models.open(QStringLiteral("/secret/model.gguf"));
    QVERIFY(desk.models.isLoading());
    desk.find<QPushButton>("deleteEverything")->click();
    desk.find<QPushButton>("deleteEverythingNow")->click();
    QVERIFY(desk.models.openedPath != QStringLiteral("/secret/model.gguf"));
}

// The bundled model is loaded anew where it reads by markers of the person.
void TestSettingsParts::givenMarkersAreForgottenToo()
{
    SettingsDesk desk;
    app::ModelSummary bundled = tests::FakeModels::tinySummary();
    desk.models.succeed(bundled);
    desk.find<QPushButton>("deleteEverything")->click();
    desk.find<QPushButton>("deleteEverythingNow")->click();
    QVERIFY(!desk.models.isLoading());
    bundled.givenMarkers = app::ModelMarkers();
    desk.models.succeed(bundled);
    desk.find<QPushButton>("deleteEverything")->click();
    desk.find<QPushButton>("deleteEverythingNow")->click();
    QVERIFY(desk.models.isLoading());
}

void TestSettingsParts::nothingBringsDeletedSettingsBack()
{
    SettingsDesk desk;
    desk.settings.setText(SettingId::SystemPrompt, QStringLiteral("A secret."));
    desk.find<QPushButton>("resetSettings")->click();
    QVERIFY(desk.find<QWidget>("settingsWereReset")->isVisible()); // with its undo
    desk.find<QPushButton>("deleteEverything")->click();
    desk.find<QPushButton>("deleteEverythingNow")->click();
    QVERIFY(!desk.find<QWidget>("settingsWereReset")->isVisible());
}

void TestSettingsParts::settingsThatCannotBeDeletedAreTold()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("kept/settings.ini"));
    SettingsDesk desk(1280, file);
    desk.settings.setText(SettingId::SystemPrompt, QStringLiteral("A secret."));
    QTRY_VERIFY(QFile::exists(file));
    QVERIFY(QDir(folder.filePath(QStringLiteral("kept"))).removeRecursively());
    QFile inItsPlace(folder.filePath(QStringLiteral("kept")));
    QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
    desk.find<QPushButton>("deleteEverything")->click();
    desk.find<QPushButton>("deleteEverythingNow")->click();
    const QString told = desk.find<QLabel>("deletedEverything")->text();
    QVERIFY2(told.contains(file), qPrintable(told));
}

void TestSettingsParts::savesACopyOfAllChats()
{
    SettingsDesk desk;
    auto* save = desk.find<QPushButton>("saveChatsCopy");
    const auto* outcome = desk.find<QLabel>("chatsCopyOutcome");
    save->click(); // and cancelled
    QVERIFY(desk.chats.transfer()->asked.isEmpty());
    desk.dialogs.saveFolder = QStringLiteral("/backup");
    save->click();
    const QString path = QStringLiteral("/backup/") + desk.dialogs.suggestedName;
    QCOMPARE(desk.chats.transfer()->asked, QStringList(QStringLiteral("copy ") + path));
    QVERIFY(!save->isEnabled());
    Q_EMIT desk.chats.transfer()->exported(path);
    QVERIFY2(outcome->text().contains(path), qPrintable(outcome->text()));
    QVERIFY(save->isEnabled());
    save->click();
    Q_EMIT desk.chats.transfer()->failed(QStringLiteral("The disk is full."));
    QCOMPARE(outcome->text(), QStringLiteral("The disk is full."));
    Q_EMIT desk.chats.transfer()->exported(QStringLiteral("/chats.json")); // somebody else's
    QCOMPARE(outcome->text(), QStringLiteral("The disk is full."));
}

void TestSettingsParts::restoresACopyInTwoSteps()
{
    SettingsDesk desk;
    auto* choose = desk.find<QPushButton>("restoreChatsCopy");
    auto* restore = desk.find<QPushButton>("restoreChatsNow");
    auto* leave = desk.find<QPushButton>("keepChats");
    const auto* text = desk.find<QLabel>("chatsCopyText");
    const auto* outcome = desk.find<QLabel>("chatsCopyOutcome");
    desk.dialogs.answer = QStringLiteral("/backup/yesterday.db");
    choose->click();
    QVERIFY2(text->text().contains(QStringLiteral("yesterday.db")), qPrintable(text->text()));
    leave->click();
    QCOMPARE(desk.chats.restoredFrom, QString());
    QVERIFY(restore->isHidden());
    choose->click();
    restore->click();
    QCOMPARE(desk.chats.restoredFrom, QStringLiteral("/backup/yesterday.db"));
    QVERIFY(!choose->isEnabled());
    Q_EMIT desk.chats.restored(QStringLiteral("/data/chats.db.replaced-2026-11-28"));
    QVERIFY2(outcome->text().contains(QStringLiteral("chats.db.replaced-2026-11-28")),
             qPrintable(outcome->text()));
    choose->click();
    restore->click();
    Q_EMIT desk.chats.restoreFailed(QStringLiteral("It is damaged."));
    QCOMPARE(outcome->text(), QStringLiteral("It is damaged."));
    QVERIFY(choose->isEnabled());
}

void TestSettingsParts::tellsWhatBecomesOfTheServer()
{
    SettingsDesk desk;
    const auto* state = desk.find<QLabel>("serverState");
    const auto* copy = desk.find<QPushButton>("copyServerToken");
    QVERIFY(state->text().startsWith(QStringLiteral("It is off")));
    QVERIFY(copy->isHidden());
    desk.server.become(app::ServerState::Failed, QStringLiteral("Port 8480 is taken."));
    QCOMPARE(state->text(), QStringLiteral("It does not run. Port 8480 is taken."));
    QVERIFY(copy->isHidden());
    desk.server.become(app::ServerState::Running);
    QCOMPARE(state->text(), QStringLiteral("It runs at http://127.0.0.1:8480/v1."));
    QVERIFY(!copy->isHidden());
    desk.search(QStringLiteral("copy token"));
    QVERIFY(copy->isVisibleTo(desk.window.get()));
    QVERIFY(!desk.number(SettingId::ServerPort)->isVisibleTo(desk.window.get()));
    desk.server.become(app::ServerState::Stopping);
    QVERIFY(copy->isHidden());
}

void TestSettingsParts::copiesWhatOthersNeedOfTheServer()
{
    SettingsDesk desk;
    desk.server.become(app::ServerState::Running);
    const auto* copied = desk.find<QLabel>("serverCopied");
    QVERIFY(copied->isHidden());
    desk.find<QPushButton>("copyServerAddress")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.server.address());
    QVERIFY(copied->text().contains(QStringLiteral("address")));
    desk.find<QPushButton>("copyServerToken")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), desk.server.token());
    QVERIFY(!copied->isHidden());
    QVERIFY(copied->text().contains(QStringLiteral("token")));
    desk.server.become(app::ServerState::Off);
    QVERIFY(copied->isHidden());
}

void TestSettingsParts::showsPluginsWithTheirCheckSums()
{
    SettingsDesk desk;
    desk.models.boards.there = tests::FakeDevices::boards();
    desk.search(QStringLiteral("plugin"));
    const auto* part = desk.find<QWidget>("pluginsPart");
    QVERIFY(part->isVisible());
    QCOMPARE(desk.models.boards.looks, 1);
    QVERIFY(!desk.find<QPushButton>("lookForPlugins")->isEnabled());
    desk.models.boards.find();
    const auto texts = [part] {
        QStringList found;
        const QList<QLabel*> labels = part->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            found += label->isVisible() ? QStringList{label->text()} : QStringList();
        }
        return found.join(QLatin1Char('|'));
    };
    QTRY_VERIFY(texts().contains(QStringLiteral("/usr/lib/trilume/plugins/virtual.so|ECP5 25F "
                                                "board\nWide board\nSHA-256 ")
                                 + QString(64, QLatin1Char('7'))));
    QVERIFY(texts().contains(QStringLiteral("sudo usermod -a -G fpga $USER")));
    QTest::mouseClick(desk.find<QPushButton>("lookForPlugins"), Qt::LeftButton);
    QCOMPARE(desk.models.boards.looks, 2);
    desk.models.boards.there.clear();
    desk.models.boards.find();
    QTRY_VERIFY(texts().contains(QStringLiteral("No plugins were found.")));
}

void TestSettingsParts::namesFoldersWithPlugins()
{
    SettingsDesk desk;
    desk.search(QStringLiteral("plugin"));
    QTest::mouseClick(desk.find<QPushButton>("addPluginFolder"), Qt::LeftButton);
    QCOMPARE(desk.settings.pluginFolders(), QStringList()); // cancelled
    desk.dialogs.answer = m_folder.path();
    QTest::mouseClick(desk.find<QPushButton>("addPluginFolder"), Qt::LeftButton);
    QCOMPARE(desk.settings.pluginFolders(), QStringList{m_folder.path()});
    QTRY_VERIFY(desk.find<QPushButton>("forgetPluginFolder") != nullptr
                && desk.find<QPushButton>("forgetPluginFolder")->isVisible());
    QCOMPARE(desk.find<QPushButton>("forgetPluginFolder")->accessibleName(),
             QStringLiteral("Forget ") + m_folder.path());
    QTest::mouseClick(desk.find<QPushButton>("forgetPluginFolder"), Qt::LeftButton);
    QCOMPARE(desk.settings.pluginFolders(), QStringList());
    QVERIFY(desk.find<QPushButton>("addPluginFolder")->hasFocus());
}

QTEST_MAIN(TestSettingsParts)
#include "test_settings_parts.moc"
