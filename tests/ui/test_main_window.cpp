// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/chat/chat_list_proxy.h"
#include "ui/chat/chat_pdf.h"
#include "ui/chat/pdf_commands.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <memory>

using namespace trilume;
using app::GenerationState;
using app::MessageStatus;
using tests::FakeChats;
using tests::FakeDialogs;
using tests::FakeModels;

namespace {

// The window on services that do what the test says, for keys and clicks as a person makes them.
class Desk
{
public:
    explicit Desk(bool hasModel = true)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , chats(&metrics)
        , theme(settings)
    {
        settings.setTheme(app::ThemeChoice::Light);
        if (hasModel) {
            models.open(QStringLiteral("tiny.gguf"));
            models.succeed(FakeModels::tinySummary());
        }
        window = std::make_unique<ui::MainWindow>(
            theme,
            ui::MainWindow::Services{chats, models, metrics, sensors, settings, dialogs, explorer});
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
    }

    template <typename Widget>
    Widget* find(const char* name) const
    {
        return window->findChild<Widget*>(QLatin1String(name));
    }

    QTextEdit* composer() const { return find<QTextEdit>("composer"); }

    void type(const QString& text, Qt::Key last = Qt::Key_Return) const
    {
        QTest::keyClicks(composer(), text);
        QTest::keyClick(composer(), last);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus != nullptr ? focus : window.get(), key, modifiers);
    }

    QString state() const { return find<QLabel>("statusState")->text(); }

    QTemporaryDir folder;
    app::Settings settings;
    app::MetricsHub metrics;
    FakeChats chats;
    FakeModels models;
    tests::FakeSensors sensors{settings};
    FakeDialogs dialogs;
    tests::FakeExplorer explorer;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

app::MessageStats shortAnswer()
{
    app::MessageStats stats;
    stats.generatedTokens = 31;
    stats.decodeSeconds = 0.005;
    stats.firstTokenSeconds = 0.002;
    stats.contextTokens = 44;
    return stats;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithTheFocusInTheComposer();
    void sendsWithEnterAndShowsTheAnswerGrow();
    void breaksTheLineWithShiftEnter();
    void leavesEnterToAnInputMethod();
    void doesNotSendBlankTextOrWithoutAModel();
    void stopsByEscapeAndByTheButton();
    void savesTheChatAsPdf();
    void saysHowMuchOfThePromptIsRead();
    void saysThatAnAnswerWaits();
    void beginsANewChat();
    void renamesInPlace();
    void deletesAndTakesBack();
    void findsChatsByTheirTitles();
    void showsErrorsInPlace();
    void opensAModelByDialogAndByDrop();
    void hidesPanelsWhereThereIsLittleRoom();
    void remembersPanelsAndTextSize();
    void copiesTheMarkedMessage();
    void sendsAnExamplePrompt();
    void saysWhatTheBundledModelIsGoodFor();
    void offersModelsWhereThereIsNone();
    void titleLeavesItsNeighboursRoom();
    void closesWhileWriting();
    void namesEveryIconButton();
    void reachesEveryPartWithTab();
};

void TestMainWindow::startsWithTheFocusInTheComposer()
{
    const Desk desk;
    QVERIFY(desk.composer()->hasFocus());
    QVERIFY(desk.find<QWidget>("emptyState")->isVisible());
    QCOMPARE(desk.state(), QStringLiteral("Ready"));
    QCOMPARE(desk.find<QLabel>("statusModel")->text(), QStringLiteral("Trilume Tiny"));
    QVERIFY(!desk.find<QWidget>("statusRate")->isVisible()); // nothing was written yet
}

void TestMainWindow::sendsWithEnterAndShowsTheAnswerGrow()
{
    Desk desk;
    desk.type(QStringLiteral("Why does a lamp glow?"));
    QCOMPARE(desk.chats.sendCount, 1);
    QVERIFY(desk.composer()->toPlainText().isEmpty());
    auto* view = desk.find<ui::TranscriptView>("transcript");
    QTRY_VERIFY(view->isVisible());
    QCOMPARE(view->model()->rowCount(), 2);
    desk.chats.write(QStringLiteral("It is"));
    QTRY_COMPARE(desk.state(), QStringLiteral("Writing"));
    const int before = view->visualRect(view->model()->index(1, 0)).height();
    for (int i = 0; i < 60; ++i) {
        desk.chats.write(QStringLiteral(" very hot"));
    }
    QTRY_VERIFY(view->visualRect(view->model()->index(1, 0)).height() > before);
    desk.chats.finish(MessageStatus::Complete, shortAnswer());
    QTRY_COMPARE(desk.state(), QStringLiteral("Ready"));
    QVERIFY(desk.find<QWidget>("liveDock")->isVisible()); // has the speed, so it is not said twice
    QVERIFY(!desk.find<QWidget>("statusRate")->isVisible());
    desk.window->resize(900, 600); // there, the strip has it
    QVERIFY(desk.find<QWidget>("readoutStrip")->isVisible());
    QVERIFY(!desk.find<QWidget>("statusRate")->isVisible());
    desk.settings.setLiveDockVisible(false);
    QVERIFY(desk.find<QWidget>("statusRate")->isVisible());
    QTRY_COMPARE(desk.find<QLabel>("tokensRead")->text(),
                 QStringLiteral("44 tokens read · trained length 2\u202F048"));
}

void TestMainWindow::breaksTheLineWithShiftEnter()
{
    Desk desk;
    QTest::keyClicks(desk.composer(), QStringLiteral("one"));
    QTest::keyClick(desk.composer(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(desk.composer(), QStringLiteral("two"));
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("one\ntwo"));
    QCOMPARE(desk.chats.sendCount, 0);
    QTest::keyClick(desk.composer(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(desk.chats.sendCount, 1);
    QTRY_COMPARE(desk.chats.transcript()->rowCount(), 2);
    QCOMPARE(desk.chats.transcript()->messages().front().text, QStringLiteral("one\ntwo"));
}

void TestMainWindow::leavesEnterToAnInputMethod()
{
    Desk desk;
    QTest::keyClicks(desk.composer(), QStringLiteral("In Chinese: "));
    QInputMethodEvent composing(QStringLiteral("nihao"), {});
    QApplication::sendEvent(desk.composer(), &composing);
    QTest::keyClick(desk.composer(), Qt::Key_Return);
    QCOMPARE(desk.chats.sendCount, 0);
    QInputMethodEvent commit;
    commit.setCommitString(QStringLiteral("\u4f60\u597d"));
    QApplication::sendEvent(desk.composer(), &commit);
    QCOMPARE(desk.chats.sendCount, 0);
    QTest::keyClick(desk.composer(), Qt::Key_Return);
    QCOMPARE(desk.chats.sendCount, 1);
    QTRY_COMPARE(desk.chats.transcript()->rowCount(), 2);
    QVERIFY(
        desk.chats.transcript()->messages().front().text.contains(QStringLiteral("\u4f60\u597d")));
}

void TestMainWindow::doesNotSendBlankTextOrWithoutAModel()
{
    Desk desk(false);
    desk.chats.setHasModel(false);
    desk.type(QStringLiteral("Hello"));
    QCOMPARE(desk.chats.sendCount, 0);
    QCOMPARE(desk.composer()->toPlainText(), QStringLiteral("Hello"));
    QVERIFY(!desk.find<QAbstractButton>("sendButton")->isEnabled());
    desk.chats.setHasModel(true);
    desk.composer()->clear();
    desk.type(QStringLiteral("  "));
    QCOMPARE(desk.chats.sendCount, 0);
}

void TestMainWindow::stopsByEscapeAndByTheButton()
{
    Desk desk;
    desk.type(QStringLiteral("Tell me a story"));
    desk.chats.write(QStringLiteral("Once"));
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.chats.stopCount, 1);
    QTRY_COMPARE(desk.state(), QStringLiteral("Stopped"));
    desk.type(QStringLiteral("Another"));
    auto* button = desk.find<QAbstractButton>("sendButton");
    QVERIFY(button->accessibleName().contains(QStringLiteral("Stop")));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(desk.chats.stopCount, 2);
    QTRY_COMPARE(desk.chats.state(), GenerationState::Idle);
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.chats.stopCount, 2);
}

void TestMainWindow::saysHowMuchOfThePromptIsRead()
{
    Desk desk;
    desk.type(QStringLiteral("A long prompt"));
    QCOMPARE(desk.state(), QStringLiteral("Reading the prompt"));
    desk.chats.readPrompt(64, 1300);
    QCOMPARE(desk.state(), QStringLiteral("Reading the prompt 64 of 1\u202F300"));
}

void TestMainWindow::saysThatAnAnswerWaits()
{
    Desk desk;
    desk.type(QStringLiteral("A prompt"));
    desk.chats.queueBehind(2);
    QCOMPARE(desk.state(), QStringLiteral("Waiting for 2 other answer(s)"));
    desk.chats.queueBehind(1);
    QCOMPARE(desk.state(), QStringLiteral("Waiting for another answer"));
    QVERIFY(desk.find<QAbstractButton>("sendButton")
                ->accessibleName()
                .contains(QStringLiteral("Stop")));
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(desk.state(), QStringLiteral("Waiting in another chat"));
    desk.chats.queueBehind(0);
    QCOMPARE(desk.state(), QStringLiteral("Reading the prompt of another chat"));
}

void TestMainWindow::beginsANewChat()
{
    Desk desk;
    desk.type(QStringLiteral("First"));
    desk.chats.finish(MessageStatus::Complete, shortAnswer());
    QCOMPARE(desk.find<QListView>("chatList")->model()->rowCount(), 1);
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("emptyState")->isVisible());
    QVERIFY(!desk.find<QListView>("chatList")
                 ->model()
                 ->index(0, 0)
                 .data(ui::ChatListProxy::IsOpenRole)
                 .toBool());
    QCOMPARE(desk.find<QLabel>("chatTitle")->text(), QStringLiteral("New chat"));
    desk.type(QStringLiteral("Second"));
    QTRY_COMPARE(desk.find<QListView>("chatList")->model()->rowCount(), 2);
    QCOMPARE(desk.find<QLabel>("chatTitle")->text(), QStringLiteral("Second"));
}

void TestMainWindow::renamesInPlace()
{
    Desk desk;
    desk.type(QStringLiteral("First"));
    desk.chats.finish(MessageStatus::Complete, shortAnswer());
    desk.press(Qt::Key_F2);
    auto* list = desk.find<QListView>("chatList");
    QTRY_VERIFY(list->findChild<QLineEdit*>() != nullptr);
    auto* editor = list->findChild<QLineEdit*>();
    QTest::keyClicks(editor, QStringLiteral("Lamps"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(desk.find<QLabel>("chatTitle")->text(), QStringLiteral("Lamps"));
    QCOMPARE(list->model()->index(0, 0).data().toString(), QStringLiteral("Lamps"));
}

void TestMainWindow::deletesAndTakesBack()
{
    Desk desk;
    desk.type(QStringLiteral("Precious"));
    desk.chats.finish(MessageStatus::Complete, shortAnswer());
    auto* list = desk.find<QListView>("chatList");
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->model()->rowCount(), 0);
    auto* bar = desk.find<QWidget>("undoBar");
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("bannerAction")),
                      Qt::LeftButton);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    QVERIFY(!bar->isVisible());
    QTRY_COMPARE(desk.find<QLabel>("chatTitle")->text(), QStringLiteral("Precious"));
    // The same by keys alone.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(list->model()->rowCount(), 1);
}

void TestMainWindow::findsChatsByTheirTitles()
{
    Desk desk;
    const QDateTime now = QDateTime::currentDateTime();
    desk.chats.addChat(QStringLiteral("A fox"), now.addDays(-1), {});
    desk.chats.addChat(QStringLiteral("A bird"), now, {});
    auto* list = desk.find<QListView>("chatList");
    QCOMPARE(list->model()->rowCount(), 2);
    desk.press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("FOX"));
    QVERIFY(!list->isVisible());
    auto* results = desk.find<QListView>("foundChats");
    QVERIFY(results->isVisible());
    QCOMPARE(results->model()->rowCount(), 1); // at once; messages may follow
    QCOMPARE(results->model()->index(0, 0).data().toString(), QStringLiteral("A fox"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(desk.find<QLabel>("chatTitle")->text(), QStringLiteral("A fox"));
}

void TestMainWindow::showsErrorsInPlace()
{
    Desk desk;
    const QString sentence = QStringLiteral("The disk is full, so this answer was not kept.");
    desk.chats.fail(sentence);
    auto* error = desk.find<QWidget>("chatError");
    QVERIFY(error->isVisible());
    QCOMPARE(error->findChild<QLabel*>(QStringLiteral("bannerText"))->text(), sentence);
    QVERIFY(QApplication::activeModalWidget() == nullptr);
    QTest::mouseClick(error->findChild<QAbstractButton*>(QStringLiteral("bannerClose")),
                      Qt::LeftButton);
    QVERIFY(!error->isVisible());
}

void TestMainWindow::opensAModelByDialogAndByDrop()
{
    Desk desk;
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.dialogs.asked, 1);
    QVERIFY(!desk.models.isLoading()); // cancelled
    desk.dialogs.answer = QStringLiteral("/models/broken.gguf");
    desk.press(Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(desk.models.openedPath, QStringLiteral("/models/broken.gguf"));
    QVERIFY(desk.find<QAbstractButton>("modelChip")
                ->accessibleName()
                .contains(QStringLiteral("Loading broken")));
    desk.models.refuse(QStringLiteral("broken.gguf ends inside tensor 12 of 57."));
    QVERIFY(desk.find<QWidget>("modelError")->isVisible());
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/models/other.gguf"))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(desk.window.get(), &drop);
    QTRY_COMPARE(desk.models.openedPath, QStringLiteral("/models/other.gguf"));
    QVERIFY(!desk.find<QWidget>("modelError")->isVisible());
}

void TestMainWindow::hidesPanelsWhereThereIsLittleRoom()
{
    Desk desk;
    QVERIFY(desk.find<QWidget>("liveDock")->isVisible());
    QVERIFY(!desk.find<QWidget>("readoutStrip")->isVisible());
    desk.window->resize(900, 700);
    QTRY_VERIFY(!desk.find<QWidget>("liveDock")->isVisible());
    QVERIFY(desk.find<QWidget>("readoutStrip")->isVisible());
    QVERIFY(desk.find<QWidget>("chatList")->isVisible());
    desk.window->resize(720, 700);
    QTRY_VERIFY(!desk.find<QWidget>("chatList")->isVisible());
    desk.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("chatList")->isVisible());
    desk.window->resize(1280, 700);
    QTRY_VERIFY(desk.find<QWidget>("liveDock")->isVisible());
}

void TestMainWindow::remembersPanelsAndTextSize()
{
    Desk desk;
    desk.press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(!desk.settings.isChatListVisible());
    desk.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!desk.settings.isLiveDockVisible());
    const double before = desk.theme.metrics().scale();
    desk.press(Qt::Key_Plus, Qt::ControlModifier);
    QVERIFY(desk.theme.metrics().scale() > before);
    desk.press(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(desk.settings.textScale(), 1.0);
    desk.window->close();
    QVERIFY(!desk.settings.windowGeometry().isEmpty());
}

void TestMainWindow::copiesTheMarkedMessage()
{
    Desk desk;
    desk.type(QStringLiteral("Question"));
    desk.chats.write(QStringLiteral("An **answer**"));
    desk.chats.finish(MessageStatus::Complete, shortAnswer());
    auto* view = desk.find<ui::TranscriptView>("transcript");
    view->setFocus(Qt::TabFocusReason);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("An **answer**"));
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Question"));
}

void TestMainWindow::saysWhatTheBundledModelIsGoodFor()
{
    Desk desk;
    const auto* about = desk.find<QLabel>("aboutBundledModel");
    QVERIFY(about->isVisible());
    QVERIFY(!about->text().contains(QStringLiteral("trilume-cli")));
    auto* larger = desk.find<QAbstractButton>("largerModel");
    QTest::mouseClick(larger, Qt::LeftButton);
    QVERIFY(
        desk.find<QWidget>("downloadPart")->isVisible()); // the page where there are larger ones
    desk.press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(larger->isVisible());
    app::ModelSummary other = FakeModels::tinySummary();
    other.isBundled = false;
    desk.models.succeed(other);
    QVERIFY(!about->isVisible());
    QVERIFY(!larger->isVisible());
}

void TestMainWindow::offersModelsWhereThereIsNone()
{
    const Desk desk(false);
    auto* get = desk.find<QAbstractButton>("emptyGetModel");
    QVERIFY(get->isVisible());
    QTest::mouseClick(get, Qt::LeftButton);
    QVERIFY(desk.find<QWidget>("downloadPart")->isVisible());
}

void TestMainWindow::titleLeavesItsNeighboursRoom()
{
    Desk desk;
    app::ModelSummary summary = FakeModels::tinySummary();
    summary.name = QStringLiteral("A model with a long name"); // as chips have it
    desk.models.succeed(summary);
    for (const int width : {420, 430, 470, 530, 620}) {
        desk.window->resize(width, 600);
        QCOMPARE(desk.window->width(), width);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        int end = 0;
        for (const char* name : {"chatTitle", "chatSettingsButton", "modelChip", "deviceChip"}) {
            const auto* part = desk.find<QWidget>(name);
            QVERIFY2(part->x() >= end, name);
            QVERIFY(part->width() >= 24);
            QVERIFY(width < 470 || part != desk.find<QWidget>("chatTitle") || part->width() >= 90);
            end = part->geometry().right() + 1;
        }
        QVERIFY(end <= desk.find<QWidget>("deviceChip")->parentWidget()->width());
    }
}

void TestMainWindow::sendsAnExamplePrompt()
{
    Desk desk;
    auto* prompt = desk.find<QAbstractButton>("examplePrompt0");
    const QString text = prompt->text();
    QTest::mouseClick(prompt, Qt::LeftButton);
    QCOMPARE(desk.chats.sendCount, 1);
    QTRY_COMPARE(desk.chats.transcript()->rowCount(), 2);
    QCOMPARE(desk.chats.transcript()->messages().front().text, text);
    QVERIFY(!desk.find<QWidget>("welcomeCard")->isVisible());
    desk.press(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(desk.find<QWidget>("welcomeCard")->isVisible());
    QTest::mouseClick(desk.find<QAbstractButton>("welcomeCardClose"), Qt::LeftButton);
    QVERIFY(!desk.find<QWidget>("welcomeCard")->isVisible());
    QVERIFY(desk.settings.isWelcomeCardClosed());
}

void TestMainWindow::closesWhileWriting()
{
    Desk desk;
    desk.chats.stopsAtOnce = false;
    desk.type(QStringLiteral("Tell me everything"));
    desk.chats.write(QStringLiteral("Well"));
    QSignalSpy closed(desk.window.get(), &ui::MainWindow::closed);
    QVERIFY(desk.window->close());
    QCOMPARE(closed.size(), 1);
    desk.window.reset();
    desk.chats.write(QStringLiteral(" late words")); // nobody listens, nothing breaks
    desk.chats.finish(MessageStatus::Stopped, shortAnswer());
    QCOMPARE(desk.chats.state(), GenerationState::Idle);
}

void TestMainWindow::namesEveryIconButton()
{
    const Desk desk;
    const QList<QAbstractButton*> buttons = desk.window->findChildren<QAbstractButton*>();
    QVERIFY(buttons.size() > 8);
    for (const QAbstractButton* button : buttons) {
        QVERIFY2(button->isHidden() || !button->accessibleName().isEmpty()
                     || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    }
}

void TestMainWindow::reachesEveryPartWithTab()
{
    Desk desk;
    desk.type(QStringLiteral("Question"));
    desk.chats.finish(MessageStatus::Complete, shortAnswer());
    QStringList missing = {
        QStringLiteral("chatList"),   QStringLiteral("transcript"), QStringLiteral("composer"),
        QStringLiteral("modelChip"),  QStringLiteral("deviceChip"), QStringLiteral("menuButton"),
        QStringLiteral("newChat"),    QStringLiteral("chatFilter"), QStringLiteral("modeButton"),
        QStringLiteral("pausePlots"),
    };
    for (int i = 0; i < 60 && !missing.isEmpty(); ++i) {
        desk.press(Qt::Key_Tab);
        missing.removeAll(QApplication::focusWidget()->objectName());
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
}

// Drawn by a thread, whole, with what is shown and nothing else.
void TestMainWindow::savesTheChatAsPdf()
{
    Desk desk;
    auto* save = desk.find<QAction>("savePdfAction");
    save->trigger(); // nothing is in it yet
    QCOMPARE(desk.dialogs.asked, 0);
    desk.type(QStringLiteral("Why does a lamp glow?"));
    desk.chats.write(QStringLiteral("**Because** it is hot.\n\n```\nglow();\n```\n")
                     + QStringLiteral("And so on, for many lines.\n\n").repeated(150));
    desk.chats.finish(app::MessageStatus::Complete, shortAnswer());
    desk.dialogs.saveFolder = desk.folder.path();
    save->trigger();
    QFile file(desk.folder.filePath(QStringLiteral("Why does a lamp glow_.pdf")));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pdf = file.readAll();
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.count("/Type /Page\n") >= 3); // 150 paragraphs
    ui::PrintedChat printed = ui::printedChat(desk.chats);
    QCOMPARE(printed.passages.size(), std::size_t{2});
    QVERIFY(printed.passages[1].isMarkdown && !printed.passages[0].isMarkdown);
    QCOMPARE(printed.title, QStringLiteral("Why does a lamp glow?"));
    printed.passages.pop_back();
    QVERIFY(ui::pdfOf(printed).size() < pdf.size());
    // A long line of code is broken where the page ends: twice as long, it takes more of them.
    const auto pagesOf = [&printed](const QString& line) {
        printed.passages = {{QString(), QStringLiteral("```\n%1\n```\n").arg(line), true}};
        return ui::pdfOf(printed).count("/Type /Page\n");
    };
    const QString words = QStringLiteral("glow(lamp); ").repeated(600);
    QVERIFY(pagesOf(words) > 1);
    QVERIFY(pagesOf(QString(7'000, QLatin1Char('x'))) > 1); // without a blank, too
    // On paper, for which the person is asked first.
    desk.press(Qt::Key_P, Qt::ControlModifier);
    desk.dialogs.printedFile = desk.folder.filePath(QStringLiteral("paper.pdf"));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    const auto* notice =
        desk.find<QWidget>("pageNotice")->findChild<QLabel*>(QStringLiteral("bannerText"));
    QTRY_VERIFY(notice->text().contains(desk.dialogs.printedFile));
    QFile paper(desk.dialogs.printedFile);
    QVERIFY(paper.open(QIODevice::ReadOnly) && paper.readAll().trimmed().endsWith("%%EOF"));
    desk.dialogs.printedFile = desk.folder.filePath(QStringLiteral("none/paper.pdf"));
    desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(notice->text().contains(QStringLiteral("could not print")));
}

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
