// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/frame/fuzzy_match.h"
#include "ui/frame/help_panel.h"
#include "ui/frame/palette_delegate.h"
#include "ui/frame/panel_keys.h"
#include "ui/frame/window_actions.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTextEdit>

#include <memory>
#include <set>

// What lies over the window: keys, commands, help, about; and what is dropped on it.

using namespace trilume;

namespace {

class Desk
{
public:
    Desk()
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , chats(&metrics)
        , theme(settings)
    {
        models.open(QStringLiteral("tiny.gguf"));
        models.succeed(tests::FakeModels::tinySummary());
        window = std::make_unique<ui::MainWindow>(
            theme,
            ui::MainWindow::Services{chats, models, metrics, sensors, settings, dialogs, explorer});
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Widget = QWidget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    // On whatever has the focus, as a person does.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
        QTest::qWait(0); // what is closed is deleted, what was chosen is done
    }

    void openPalette() const { press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }

    void type(const char* letters) const
    {
        QTest::keyClicks(QApplication::focusWidget(), QLatin1String(letters));
    }

    [[nodiscard]] QString chosen() const
    {
        return find<QListView>("commandList")->currentIndex().data().toString();
    }

    [[nodiscard]] const ui::WindowActions& actions() const
    {
        return *window->findChild<ui::WindowActions*>();
    }

    [[nodiscard]] bool hasFocusInComposer() const
    {
        return find<QTextEdit>("composer")->hasFocus();
    }

    QTemporaryDir folder;
    app::Settings settings;
    app::MetricsHub metrics;
    tests::FakeChats chats;
    tests::FakeModels models;
    tests::FakeSensors sensors{settings};
    tests::FakeDialogs dialogs;
    tests::FakeExplorer explorer;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

class TestWindowFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSheetHasTheKeysOfAll();
    void theSheetOpensAndClosesByKeys();
    void theSheetScrollsWhereItDoesNotFit();
    void noTwoActionsHaveOneKey();
    void keysOfTheWindowRestUnderASheet();
    void tabStaysInTheSheet();
    void letters_data();
    void letters();
    void theBestCommandIsFirst();
    void aCommandIsDoneByEnter();
    void aCommandIsFoundByItsGroup();
    void whatCannotBeDoneIsNotChosen();
    void thePaletteMovesByKeys();
    void thePaletteRemembersNothing();
    void thePaletteHasNames();
    void aboutTellsWhatItIs();
    void helpHasPagesAndLinks();
    void helpSaysWhereAnAddressLeads();
    void helpListsTheKeys();
    void everyLinkOfTheHelpLeadsSomewhere();
    void sheetsFitInTheSmallestWindow();
    void aDroppedPictureIsTold();
    void theWindowShowsThatAFileMayBeDropped();
};

void TestWindowFrame::theSheetHasTheKeysOfAll()
{
    Desk desk;
    desk.press(Qt::Key_F1);
    const QWidget* sheet = desk.find("shortcutSheet");
    QVERIFY(sheet != nullptr && sheet->isVisible());
    std::set<QString> shown;
    const QList<QLabel*> labels = sheet->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        shown.insert(label->text());
    }
    int withKeys = 0;
    for (const ui::WindowActions::Entry& entry : desk.actions().entries()) {
        if (!entry.action->shortcuts().isEmpty()) {
            ++withKeys;
            QVERIFY2(shown.count(ui::plainName(*entry.action)) == 1,
                     qPrintable(entry.action->text()));
        }
    }
    QVERIFY(withKeys > 20);
    for (const ui::KeyLine& line : ui::panelKeys()) { // plots and explorer among them
        QVERIFY2(shown.count(line.what) == 1, qPrintable(line.what));
        QVERIFY(!line.keys.contains(QString()));
    }
    for (const QString& text : shown) { // the composer says so, too
        QVERIFY2(!text.contains(QStringLiteral("Return")), qPrintable(text));
    }
    QCOMPARE(shown.count(QStringLiteral("Shift+Enter")), std::size_t{1});
    QCOMPARE(shown.count(QStringLiteral("In a plot")), std::size_t{1});
    QCOMPARE(shown.count(QStringLiteral("In the explorer")), std::size_t{1});
    QCOMPARE(shown.count(QStringLiteral("F1   Ctrl+/")), std::size_t{1});
}

void TestWindowFrame::theSheetOpensAndClosesByKeys()
{
    Desk desk;
    for (const QKeyCombination opening : {QKeyCombination(Qt::Key_F1), Qt::CTRL | Qt::Key_Slash}) {
        for (const QKeyCombination closing : {QKeyCombination(Qt::Key_Escape), opening}) {
            desk.press(opening.key(), opening.keyboardModifiers());
            QVERIFY(desk.find("shortcutSheet") != nullptr);
            QVERIFY(!desk.hasFocusInComposer());
            desk.press(closing.key(), closing.keyboardModifiers());
            QTRY_VERIFY(desk.find("shortcutSheet") == nullptr);
            QVERIFY(desk.hasFocusInComposer());
        }
    }
    desk.press(Qt::Key_F1);
    QTest::mouseClick(desk.find("shortcutSheet"), Qt::LeftButton, {}, QPoint(2, 2)); // beside it
    QTRY_VERIFY(desk.find("shortcutSheet") == nullptr);
}

void TestWindowFrame::theSheetScrollsWhereItDoesNotFit()
{
    Desk desk;
    desk.settings.setTextScale(10.0); // the largest there is
    QVERIFY(desk.settings.textScale() > 2.5);
    desk.window->resize(desk.theme.metrics().px(420), desk.theme.metrics().px(360));
    desk.press(Qt::Key_F1);
    const auto* area = desk.find<QScrollArea>("shortcutArea");
    const QRect inWindow(area->mapTo(desk.window.get(), QPoint()), area->size());
    QVERIFY(desk.window->rect().contains(inWindow));
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
    QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
    desk.press(Qt::Key_PageDown);
    QVERIFY(area->verticalScrollBar()->value() > 0);
}

void TestWindowFrame::noTwoActionsHaveOneKey()
{
    Desk desk;
    std::set<QKeySequence> seen;
    for (const ui::WindowActions::Entry& entry : desk.actions().entries()) {
        const QList<QKeySequence> keys = entry.action->shortcuts();
        for (const QKeySequence& key : keys) {
            QVERIFY2(seen.insert(key).second, qPrintable(key.toString()));
        }
    }
}

void TestWindowFrame::keysOfTheWindowRestUnderASheet()
{
    Desk desk;
    desk.press(Qt::Key_F1);
    QSignalSpy newChat(desk.actions().newChat, &QAction::triggered);
    QSignalSpy larger(desk.actions().larger, &QAction::triggered);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(newChat.size(), 0);
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    QCOMPARE(larger.size(), 1);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(newChat.size(), 1);
}

void TestWindowFrame::tabStaysInTheSheet()
{
    Desk desk;
    desk.actions().about->trigger();
    const QWidget* panel = desk.find("aboutPanel");
    std::set<const QWidget*> visited;
    for (int i = 0; i < 8; ++i) {
        visited.insert(QApplication::focusWidget());
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        desk.press(i < 4 ? Qt::Key_Tab : Qt::Key_Backtab);
    }
    QCOMPARE(visited.count(desk.find("copyFacts")), std::size_t{1});
    QCOMPARE(visited.count(desk.find("closeOverlay")), std::size_t{1});
}

void TestWindowFrame::letters_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<int>>("positions");
    QTest::addColumn<bool>("isMeant");
    const auto row = [](const char* tag, const char* typed, const char* name,
                        const QList<int>& positions) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << QString::fromUtf8(name) << positions
                           << true;
    };
    const auto no = [](const char* tag, const char* typed, const char* name) {
        QTest::newRow(tag) << QString::fromUtf8(typed) << QString::fromUtf8(name) << QList<int>()
                           << false;
    };
    row("nothing typed", "", "New chat", {});
    row("a word", "chat", "New chat", {4, 5, 6, 7});
    row("capitals", "NEW", "New chat", {0, 1, 2});
    row("begins of words", "nc", "New chat", {0, 4});
    row("accents in the name", "menu", "Menü öffnen", {0, 1, 2, 3});
    row("accents typed", "menü", "Menu", {0, 1, 2, 3});
    row("a begin before a middle", "at", "Chat at", {5, 6});
    row("words in another order", "chat new", "New chat", {0, 1, 2, 4, 5, 6, 7});
    row("scattered", "nwt", "New chat", {0, 2, 7});
    row("Arabic", "دردش", "دردشة جديدة", {0, 1, 2, 3});
    no("another letter", "z", "New chat");
    no("another order", "wn", "New chat");
    no("more than there is", "new chats", "New chat");
}

void TestWindowFrame::letters()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(QList<int>, positions);
    QFETCH(bool, isMeant);
    const auto match = ui::fuzzyMatch(typed, name);
    QCOMPARE(match.has_value(), isMeant);
    if (match) {
        QCOMPARE(match->positions, positions);
    }
}

void TestWindowFrame::theBestCommandIsFirst()
{
    const auto score = [](const char* typed, const char* name) {
        return ui::fuzzyMatch(QLatin1String(typed), QLatin1String(name))->score;
    };
    QVERIFY(score("keys", "Keys") > score("keys", "The monkeys"));
    QVERIFY(score("chat", "Chat") > score("chat", "New chat"));
    QVERIFY(score("chat", "The chat") > score("chat", "Choose a hat"));
    QVERIFY(score("nc", "New chat") > score("nc", "Nice"));
}

void TestWindowFrame::aCommandIsDoneByEnter()
{
    Desk desk;
    QSignalSpy newChat(desk.actions().newChat, &QAction::triggered);
    desk.openPalette();
    QVERIFY(desk.find("commandPalette")->isVisible());
    QVERIFY(desk.find("commandField")->hasFocus());
    QVERIFY(desk.find<QListView>("commandList")->model()->rowCount() > 20);
    desk.type("new ch");
    QCOMPARE(desk.chosen(), QStringLiteral("New chat"));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(newChat.size(), 1);
    QTRY_VERIFY(desk.find("commandPalette") == nullptr);
    QVERIFY(desk.hasFocusInComposer());
    // By the mouse as well.
    desk.openPalette();
    desk.type("settings");
    const auto* list = desk.find<QListView>("commandList");
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    QTRY_VERIFY(desk.find("settingsPageWidget")->isVisible());
    QTRY_VERIFY(desk.find("findSetting")->hasFocus());
}

void TestWindowFrame::aCommandIsFoundByItsGroup()
{
    Desk desk;
    desk.settings.setTheme(app::ThemeChoice::Light);
    desk.openPalette();
    desk.type("view dark");
    QCOMPARE(desk.chosen(), QStringLiteral("Dark colours"));
    const QModelIndex index = desk.find<QListView>("commandList")->currentIndex();
    QCOMPARE(index.data(ui::PaletteDelegate::GroupRole).toString(), QStringLiteral("View"));
    desk.press(Qt::Key_Enter);
    QTRY_COMPARE(desk.settings.theme(), app::ThemeChoice::Dark);
    desk.openPalette();
    desk.type("zzz");
    QVERIFY(desk.find("noCommandFound")->isVisible());
    desk.press(Qt::Key_Return); // nothing happens
    QVERIFY(desk.find("commandPalette")->isVisible());
}

void TestWindowFrame::whatCannotBeDoneIsNotChosen()
{
    Desk desk;
    QVERIFY(!desk.actions().restoreChat->isEnabled());
    QSignalSpy restored(desk.actions().restoreChat, &QAction::triggered);
    desk.openPalette();
    desk.type("bring back the last deleted");
    const auto* list = desk.find<QListView>("commandList");
    QCOMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data().toString(), QStringLiteral("Bring back the last deleted chat"));
    QVERIFY(!row.flags().testFlag(Qt::ItemIsEnabled));
    QVERIFY(!list->currentIndex().isValid());
    desk.press(Qt::Key_Return);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QTest::qWait(0);
    QCOMPARE(restored.size(), 0);
    QVERIFY(desk.find("commandPalette")->isVisible());
    desk.actions().restoreChat->setEnabled(true); // while it is open
    QCOMPARE(desk.chosen(), QStringLiteral("Bring back the last deleted chat"));
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(restored.size(), 1);
}

void TestWindowFrame::thePaletteMovesByKeys()
{
    Desk desk;
    desk.openPalette();
    const auto* list = desk.find<QListView>("commandList");
    const auto row = [list] {
        return list->currentIndex().row();
    };
    QCOMPARE(row(), 0);
    desk.press(Qt::Key_Up);
    QCOMPARE(row(), 0);
    std::set<int> visited;
    for (int i = 0; i < list->model()->rowCount() + 3; ++i) {
        visited.insert(row());
        desk.press(Qt::Key_Down);
    }
    for (int i = 0; i < list->model()->rowCount(); ++i) {
        const bool isEnabled = list->model()->index(i, 0).flags().testFlag(Qt::ItemIsEnabled);
        QCOMPARE(visited.count(i) == 1, isEnabled);
    }
    const int last = row();
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center()));
    desk.press(Qt::Key_PageUp);
    QVERIFY(row() < last - 3);
    for (int i = 0; i < 10; ++i) {
        desk.press(Qt::Key_PageUp);
    }
    QCOMPARE(row(), 0);
    desk.press(Qt::Key_PageDown);
    QVERIFY(row() > 3);
}

void TestWindowFrame::thePaletteRemembersNothing()
{
    Desk desk;
    desk.openPalette();
    desk.type("settings");
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.find("commandPalette") == nullptr);
    QVERIFY(desk.hasFocusInComposer());
    desk.openPalette();
    QCOMPARE(desk.find<QLineEdit>("commandField")->text(), QString());
    desk.press(Qt::Key_F1); // one sheet at a time, and no key of the window works under it
    QVERIFY(desk.find("shortcutSheet") == nullptr);
    desk.openPalette(); // its own key closes it
    QTRY_VERIFY(desk.find("commandPalette") == nullptr);
}

void TestWindowFrame::thePaletteHasNames()
{
    Desk desk;
    desk.openPalette();
    desk.type("new chat");
    auto* list = desk.find<QListView>("commandList");
    QVERIFY(!desk.find("commandField")->accessibleName().isEmpty());
    QVERIFY(!desk.find("commandPalette")->accessibleName().isEmpty());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(list);
    QCOMPARE(spoken->text(QAccessible::Name), list->accessibleName());
    QCOMPARE(spoken->child(0)->text(QAccessible::Name), QStringLiteral("New chat, Ctrl+N"));
}

void TestWindowFrame::aboutTellsWhatItIs()
{
    Desk desk;
    desk.actions().about->trigger();
    const QWidget* panel = desk.find("aboutPanel");
    QString all;
    const QList<QLabel*> labels = panel->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        all += label->text() + QLatin1Char('\n');
    }
    for (const char* word : {"GNU General Public License", "QCustomPlot", "SentencePiece", "Qt ",
                             "SQLite", "ICU", "xxHash", "libzip", "nlohmann", "/trilume"}) {
        QVERIFY2(all.contains(QLatin1String(word), Qt::CaseInsensitive), word);
    }
    QVERIFY(all.contains(QCoreApplication::applicationVersion()));
    QTest::mouseClick(desk.find("copyFacts"), Qt::LeftButton);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.startsWith(QStringLiteral("Trilume ")));
    QVERIFY(copied.contains(QLatin1String(qVersion())));
    QVERIFY(all.contains(copied)); // what is copied is what is seen
    QVERIFY(copied.contains(desk.models.summary().isa));
    QVERIFY(!copied.contains(QDir::homePath()) && !copied.contains(QStringLiteral("tiny.gguf")));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.find("aboutPanel") == nullptr);
}

void TestWindowFrame::helpHasPagesAndLinks()
{
    Desk desk;
    desk.press(Qt::Key_F1, Qt::ShiftModifier);
    auto* page = desk.find<QTextBrowser>("helpPage");
    QVERIFY(page->hasFocus());
    const QString first = page->toPlainText();
    for (const char* word : {"Measured", "Derived", "Modelled", "Scopes"}) {
        QVERIFY2(first.contains(QLatin1String(word)), word);
    }
    QVERIFY(!first.contains(QLatin1Char('#')));
    // The first link by the keyboard alone.
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Return);
    QVERIFY(page->toPlainText().contains(QStringLiteral("minus one, zero or plus one")));
    QVERIFY(desk.find<QAbstractButton>("help/models")->isChecked());
    QTest::mouseClick(desk.find("help/privacy"), Qt::LeftButton);
    QVERIFY(page->toPlainText().contains(QStringLiteral("leaves this computer")));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(desk.find("helpPanel") == nullptr);
    QVERIFY(desk.hasFocusInComposer());
}

void TestWindowFrame::helpSaysWhereAnAddressLeads()
{
    Desk desk;
    desk.actions().help->trigger();
    auto* page = desk.find<QTextBrowser>("helpPage");
    Q_EMIT page->anchorClicked(QUrl(QStringLiteral("https://example.org/paper")));
    QCOMPARE(desk.dialogs.openedLink, QString()); // not before one says so
    QWidget* banner = desk.find("outsideLink");
    QVERIFY(banner->isVisible());
    QString said;
    const QList<QLabel*> labels = banner->findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        said += label->text();
    }
    QVERIFY(said.contains(QStringLiteral("https://example.org/paper")));
    banner->findChild<QAbstractButton*>(QStringLiteral("bannerAction"))->click();
    QCOMPARE(desk.dialogs.openedLink, QStringLiteral("https://example.org/paper"));
    QVERIFY(!banner->isVisible());
}

void TestWindowFrame::helpListsTheKeys()
{
    Desk desk;
    desk.actions().help->trigger();
    desk.find<QAbstractButton>("help/keys")->click();
    const QString text = desk.find<QTextBrowser>("helpPage")->toPlainText();
    for (const ui::KeyLine& line : ui::allKeys(desk.actions())) {
        QVERIFY2(text.contains(line.what), qPrintable(line.what));
        QVERIFY2(text.contains(line.keys.join(QStringLiteral(", "))), qPrintable(line.what));
    }
}

void TestWindowFrame::everyLinkOfTheHelpLeadsSomewhere()
{
    const std::vector<ui::HelpTopic> topics = ui::helpTopics();
    QCOMPARE(topics.size(), std::size_t{6});
    std::set<QString> ids;
    for (const ui::HelpTopic& topic : topics) {
        ids.insert(topic.id + QStringLiteral(".md"));
        QVERIFY(!topic.title.isEmpty() && !topic.title.startsWith(QLatin1Char('#')));
        QVERIFY(topic.text.size() > 100);
    }
    static const QRegularExpression kLink(QStringLiteral("\\]\\(([^)]*)\\)"));
    int links = 0;
    for (const ui::HelpTopic& topic : topics) {
        for (auto it = kLink.globalMatch(topic.text); it.hasNext(); ++links) {
            const QString target = it.next().captured(1);
            QVERIFY2(ids.count(target) == 1, qPrintable(topic.id + QStringLiteral(": ") + target));
        }
    }
    QVERIFY(links > 2);
}

void TestWindowFrame::sheetsFitInTheSmallestWindow()
{
    Desk desk;
    desk.window->resize(desk.window->minimumSize());
    for (const char* name :
         {"keysAction", "paletteAction", "helpAction", "aboutAction", "useServerAction"}) {
        desk.find<QAction>(name)->trigger();
        QTest::qWait(10);
        QWidget* sheet = QApplication::focusWidget()->parentWidget();
        for (QWidget* above = sheet; above != nullptr; above = above->parentWidget()) {
            if (qobject_cast<QScrollArea*>(above) != nullptr) {
                sheet = above->parentWidget(); // what is in it may be scrolled to
            }
        }
        const QList<QWidget*> all =
            sheet->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget* widget : all) {
            const QRect place(widget->mapTo(desk.window.get(), QPoint()), widget->size());
            QVERIFY2(!widget->isVisible() || desk.window->rect().contains(place),
                     qPrintable(QLatin1String(name) + QLatin1Char(' ') + widget->objectName()));
        }
    }
}

void TestWindowFrame::aDroppedPictureIsTold()
{
    Desk desk;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/pictures/lamp.png"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &drop);
    QTRY_COMPARE(desk.models.openedPath, QStringLiteral("/pictures/lamp.png"));
    desk.models.refuse(QStringLiteral("This is a PNG picture, not a model file."));
    QVERIFY(desk.find("modelError")->isVisible());
    QVERIFY(desk.models.isLoaded()); // the one before
}

void TestWindowFrame::theWindowShowsThatAFileMayBeDropped()
{
    Desk desk;
    const QWidget* frame = desk.find("dropFrame");
    QVERIFY(!frame->isVisible());
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.gguf"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &file, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    QVERIFY(frame->isVisible());
    QCOMPARE(frame->geometry(), desk.window->rect());
    QDragLeaveEvent leave;
    QApplication::sendEvent(desk.window.get(), &leave);
    QVERIFY(!frame->isVisible());
    QMimeData text; // nothing that the window takes
    text.setText(QStringLiteral("a.gguf"));
    QDragEnterEvent other(QPoint(50, 50), Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &other);
    QVERIFY(!frame->isVisible());
}

QTEST_MAIN(TestWindowFrame)
#include "test_window_frame.moc"
