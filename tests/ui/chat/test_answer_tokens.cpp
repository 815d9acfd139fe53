// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"
#include "tests/support/fake_explorer.h"
#include "tests/support/fake_services.h"
#include "ui/chat/message_layouts.h"
#include "ui/chat/token_shades.h"
#include "ui/chat/transcript_view.h"
#include "ui/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace trilume;
using app::Message;
using app::MessageRole;

namespace {

// Two turns; the numbers are the ids.
std::vector<Message> conversation()
{
    const auto said = [](std::int64_t id, MessageRole role, const char* text) {
        Message message;
        message.id = {id};
        message.parent = {id - 1};
        message.role = role;
        message.text = QString::fromUtf8(text);
        return message;
    };
    return {said(1, MessageRole::User, "Hi"), said(2, MessageRole::Assistant, "Good day."),
            said(3, MessageRole::User, "And why?"),
            said(4, MessageRole::Assistant, "**Because** a lamp glows when it is warm.")};
}

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
        chats.addChat(QStringLiteral("Lamps"), QDateTime::currentDateTime(), conversation());
        window = std::make_unique<ui::MainWindow>(
            theme,
            ui::MainWindow::Services{chats, models, metrics, sensors, settings, dialogs, explorer});
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        chats.openChat(
            chats.chats()->index(0).data(app::ChatListModel::IdRole).value<app::ChatId>());
        QTRY_COMPARE(chats.transcript()->rowCount(), 4);
    }

    [[nodiscard]] ui::TranscriptView* view() const
    {
        return window->findChild<ui::TranscriptView*>();
    }

    [[nodiscard]] QWidget* notice() const
    {
        return window->findChild<QWidget*>(QStringLiteral("tokenNotice"));
    }

    [[nodiscard]] QString said() const
    {
        const auto* words = notice()->findChild<QLabel*>(QStringLiteral("bannerText"));
        return notice()->isVisible() ? words->text() : QString();
    }

    [[nodiscard]] QModelIndex row(int number) const { return view()->model()->index(number, 0); }

    [[nodiscard]] app::MessageId id(int number) const
    {
        return row(number).data(app::TranscriptModel::IdRole).value<app::MessageId>();
    }

    // As its document has it.
    [[nodiscard]] QString shown(int number) const
    {
        static_cast<void>(view()->grab()); // laid out by now
        return view()->layouts().keptDocument(id(number))->toPlainText();
    }

    // The middle of a letter, in the viewport.
    [[nodiscard]] QPoint placeOf(int number, int position) const
    {
        static_cast<void>(view()->grab());
        const ui::MessageDocument* document = view()->layouts().keptDocument(id(number));
        const QTextBlock block = document->findBlock(position);
        const int inBlock = position - block.position();
        const QTextLine line = block.layout()->lineForTextPosition(inBlock);
        const int width = view()->viewport()->width();
        const QPointF text((width - view()->layouts().columnWidth(width)) / 2,
                           *view()->layouts().knownTextTop(id(number)));
        const double x = (line.cursorToX(inBlock) + line.cursorToX(inBlock + 1)) / 2.0;
        return view()->visualRect(row(number)).topLeft()
               + (text + block.layout()->position() + QPointF(x, line.y() + line.height() / 2.0))
                     .toPoint();
    }

    // What was asked of the model: "tokens 3" of the answer in that row.
    [[nodiscard]] static QString asked(const char* what, app::MessageId answer)
    {
        return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(answer.value);
    }

    // Ctrl+T, and the model has read the last answer.
    void showTokens() const
    {
        QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier);
        chats.reader()->finishTokens();
    }

    QTemporaryDir folder;
    app::Settings settings;
    app::MetricsHub metrics;
    mutable tests::FakeChats chats;
    tests::FakeModels models;
    tests::FakeSensors sensors{settings};
    tests::FakeExplorer explorer;
    tests::FakeDialogs dialogs;
    ui::Theme theme;
    std::unique_ptr<ui::MainWindow> window;
};

} // namespace

// An answer that is shown by its tokens: asked for, pointed at, walked through, gone again.
class TestAnswerTokens final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aKeyShowsTheLastAnswer();
    void aKeyShowsTheMarkedAnswer();
    void theMenuShowsAnyAnswer();
    void theProgressIsToldAndCanBeStopped();
    void aFailureIsTold();
    void theMouseTellsATokenAndLeadsToItsLayers();
    void theKeysWalkThroughTokens();
    void unlikelyTokensAreShaded();
    void textStaysReadable_data();
    void textStaysReadable();
    void itEndsWithWhatItShows_data();
    void itEndsWithWhatItShows();
    void selectingTextDoesNotLeaveThePage();
    void aFoldedAnswerIsWalkedAsFarAsItIsShown();
    void whatATokenHasOfTheTextBeforeIsShownOnce();
    void whoTypesGoesOnTyping();

private:
    std::unique_ptr<Desk> m_desk;
};

void TestAnswerTokens::init()
{
    m_desk = std::make_unique<Desk>();
}

void TestAnswerTokens::cleanup()
{
    m_desk.reset();
}

void TestAnswerTokens::aKeyShowsTheLastAnswer()
{
    QCOMPARE(m_desk->shown(3), QStringLiteral("Because a lamp glows when it is warm."));
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_desk->chats.reader()->asked, QStringList(Desk::asked("tokens", m_desk->id(3))));
    m_desk->chats.reader()->finishTokens();
    // As it was written, so that every token has its letters.
    QCOMPARE(m_desk->shown(3), QStringLiteral("**Because** a lamp glows when it is warm."));
    QVERIFY2(m_desk->said().contains(QStringLiteral("8 tokens")), qPrintable(m_desk->said()));
    QVERIFY(m_desk->view()->hasFocus());
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_desk->shown(3), QStringLiteral("Because a lamp glows when it is warm."));
    QCOMPARE(m_desk->said(), QString());
}

void TestAnswerTokens::aKeyShowsTheMarkedAnswer()
{
    m_desk->view()->setFocus();
    m_desk->view()->setCurrentIndex(m_desk->row(1));
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    m_desk->view()->setCurrentIndex(m_desk->row(2)); // a question has none: the last answer
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(m_desk->chats.reader()->asked,
             QStringList({Desk::asked("tokens", m_desk->id(1)), QStringLiteral("given up"),
                          Desk::asked("tokens", m_desk->id(3))}));
}

void TestAnswerTokens::theMenuShowsAnyAnswer()
{
    const auto entry = [this](int row) -> QAction* {
        const QPoint place = m_desk->view()->visualRect(m_desk->row(row)).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place,
                                m_desk->view()->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(m_desk->view()->viewport(), &asked);
        return m_desk->view()->findChild<QAction*>(QStringLiteral("showTokens"));
    };
    static_cast<void>(m_desk->view()->grab());
    QVERIFY(entry(0) == nullptr);
    QAction* show = entry(1);
    QVERIFY(show != nullptr && show->isEnabled());
    show->trigger();
    QCOMPARE(m_desk->chats.reader()->asked, QStringList(Desk::asked("tokens", m_desk->id(1))));
}

void TestAnswerTokens::theProgressIsToldAndCanBeStopped()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    m_desk->chats.reader()->progress(1200, 2181);
    QVERIFY2(m_desk->said().contains(QStringLiteral("1\u202F200 of 2\u202F181")),
             qPrintable(m_desk->said()));
    auto* stop = m_desk->notice()->findChild<QPushButton*>(QStringLiteral("bannerAction"));
    QTest::mouseClick(stop, Qt::LeftButton);
    QCOMPARE(m_desk->chats.reader()->asked.last(), QStringLiteral("given up"));
    QCOMPARE(m_desk->said(), QString());
    QCOMPARE(m_desk->shown(3), QStringLiteral("Because a lamp glows when it is warm."));
}

void TestAnswerTokens::aFailureIsTold()
{
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    m_desk->chats.reader()->progress(1, 2);
    m_desk->chats.reader()->fail(QStringLiteral("The device is gone."));
    QCOMPARE(m_desk->said(), QString());
    const auto* error = m_desk->window->findChild<QWidget*>(QStringLiteral("chatError"));
    QVERIFY(error->isVisible());
    QCOMPARE(error->findChild<QLabel*>(QStringLiteral("bannerText"))->text(),
             QStringLiteral("The device is gone."));
}

void TestAnswerTokens::theMouseTellsATokenAndLeadsToItsLayers()
{
    m_desk->showTokens();
    const auto lamp = static_cast<int>(m_desk->shown(3).indexOf(QStringLiteral("lamp")));
    const QPoint place = m_desk->placeOf(3, lamp + 1);
    QTest::mouseMove(m_desk->view()->viewport(), place);
    QTRY_VERIFY2(m_desk->said().contains(QStringLiteral("\u2423lamp")), qPrintable(m_desk->said()));
    QVERIFY2(m_desk->said().contains(QStringLiteral("\u2423or")), qPrintable(m_desk->said()));
    QTest::mouseMove(m_desk->view()->viewport(), place + QPoint(0, 200)); // beside all of them
    QTRY_VERIFY(m_desk->said().contains(QStringLiteral("8 tokens")));
    QTest::mouseClick(m_desk->view()->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_desk->chats.reader()->asked.last(), Desk::asked("layers", m_desk->id(3)));
    QVERIFY(m_desk->window->findChild<QWidget*>(QStringLiteral("explorerPageWidget"))->isVisible());
}

void TestAnswerTokens::theKeysWalkThroughTokens()
{
    m_desk->showTokens();
    QTest::keyClick(m_desk->view(), Qt::Key_Right);
    QVERIFY(m_desk->said().contains(QStringLiteral("**Because**")));
    QTest::keyClick(m_desk->view(), Qt::Key_Right);
    QTest::keyClick(m_desk->view(), Qt::Key_Right);
    QVERIFY(m_desk->said().contains(QStringLiteral("\u2423lamp")));
    QTest::keyClick(m_desk->view(), Qt::Key_Left);
    QVERIFY(m_desk->said().contains(QStringLiteral("\u2423a:")));
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(m_desk->view(), Qt::Key_Right);
    }
    QVERIFY(m_desk->said().contains(QStringLiteral("\u2423warm.")));
    QTest::keyClick(m_desk->view(), Qt::Key_Return);
    QCOMPARE(m_desk->chats.reader()->asked.last(), Desk::asked("layers", m_desk->id(3)));
}

void TestAnswerTokens::unlikelyTokensAreShaded()
{
    m_desk->showTokens();
    const QString text = m_desk->shown(3);
    const QColor page = m_desk->theme.tokens().background;
    // Of what is behind a letter, the pixel that is most like the page.
    const auto shade = [&](const char* word) {
        const QPoint middle =
            m_desk->placeOf(3, static_cast<int>(text.indexOf(QLatin1String(word))));
        const QImage picture = m_desk->window->grab().toImage(); // with what is below the view
        const QPoint inWindow = m_desk->view()->viewport()->mapTo(m_desk->window.get(), middle);
        int least = 3 * 255;
        for (int y = -7; y <= 7; ++y) {
            const QColor color = picture.pixelColor(inWindow + QPoint(0, y));
            least = std::min(least, std::abs(color.red() - page.red())
                                        + std::abs(color.green() - page.green())
                                        + std::abs(color.blue() - page.blue()));
        }
        return least;
    };
    QCOMPARE(shade("Because"), 0);               // certain
    QVERIFY(shade("lamp") > 10);                 // 1 in 4
    QVERIFY(shade("warm") > shade("lamp") + 20); // 1 in 128
}

void TestAnswerTokens::textStaysReadable_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestAnswerTokens::textStaysReadable()
{
    QFETCH(bool, isDark);
    const ui::Tokens& tokens = isDark ? ui::darkTokens() : ui::lightTokens();
    for (const double probability : {0.0, 1e-9, 0.01, 0.2, 0.5}) {
        QVERIFY(ui::contrastRatio(ui::shadeOf(probability, tokens), tokens.text) >= 4.5);
    }
    QVERIFY(ui::contrastRatio(ui::chosenShade(tokens), tokens.text) >= 4.5);
    QVERIFY(!ui::shadeOf(1.0, tokens).isValid());
    QVERIFY(!ui::shadeOf(0.95, tokens).isValid());
}

void TestAnswerTokens::itEndsWithWhatItShows_data()
{
    QTest::addColumn<QString>("event");
    for (const char* event : {"another chat", "another model", "the answer goes on", "closed"}) {
        QTest::newRow(event) << QString::fromLatin1(event);
    }
}

void TestAnswerTokens::itEndsWithWhatItShows()
{
    QFETCH(QString, event);
    m_desk->showTokens();
    QVERIFY(!m_desk->said().isEmpty());
    if (event == QLatin1String("another chat")) {
        m_desk->chats.newChat();
    } else if (event == QLatin1String("another model")) {
        m_desk->models.open(QStringLiteral("other.gguf"));
        m_desk->models.succeed(tests::FakeModels::tinySummary());
    } else if (event == QLatin1String("the answer goes on")) {
        Message message = m_desk->chats.transcript()->messages().back();
        message.text += QStringLiteral(" And warm it is.");
        m_desk->chats.transcript()->update(message);
        QCOMPARE(m_desk->shown(3),
                 QStringLiteral("Because a lamp glows when it is warm. And warm it is."));
    } else {
        const QList<QAbstractButton*> buttons = m_desk->notice()->findChildren<QAbstractButton*>();
        QTest::mouseClick(buttons.last(), Qt::LeftButton);
        QCOMPARE(m_desk->shown(3), QStringLiteral("Because a lamp glows when it is warm."));
    }
    QCOMPARE(m_desk->said(), QString());
}

// It is a click that leads to the layers.
void TestAnswerTokens::selectingTextDoesNotLeaveThePage()
{
    m_desk->showTokens();
    QWidget* viewport = m_desk->view()->viewport();
    const auto lamp = static_cast<int>(m_desk->shown(3).indexOf(QStringLiteral("lamp")));
    QTest::mousePress(viewport, Qt::LeftButton, {}, m_desk->placeOf(3, lamp));
    QMouseEvent moved(QEvent::MouseMove, m_desk->placeOf(3, lamp + 9),
                      viewport->mapToGlobal(m_desk->placeOf(3, lamp + 9)), Qt::NoButton,
                      Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &moved);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, m_desk->placeOf(3, lamp + 9));
    QVERIFY2(m_desk->view()->selectedText().startsWith(QStringLiteral("amp"))
                 || m_desk->view()->selectedText().startsWith(QStringLiteral("lamp")),
             qPrintable(m_desk->view()->selectedText()));
    QCOMPARE(m_desk->chats.reader()->asked.size(), 1);
}

void TestAnswerTokens::aFoldedAnswerIsWalkedAsFarAsItIsShown()
{
    Message message = m_desk->chats.transcript()->messages().back();
    message.text = QStringLiteral("The lamp is lit.\n\n").repeated(3'000);
    m_desk->chats.transcript()->update(message);
    m_desk->showTokens();
    QTest::keyClick(m_desk->view(), Qt::Key_Left); // from the end
    QVERIFY(m_desk->said().contains(QStringLiteral("likely")));
    QTest::keyClick(m_desk->view(), Qt::Key_Right);
    QTest::keyClick(m_desk->view(), Qt::Key_Left);
    QVERIFY(m_desk->said().contains(QStringLiteral("likely")));
}

void TestAnswerTokens::whatATokenHasOfTheTextBeforeIsShownOnce()
{
    m_desk->chats.setMode(app::ChatMode::Completion);
    const QString before = m_desk->shown(3);
    QVERIFY(before.startsWith(QStringLiteral("And why?**Because")));
    m_desk->chats.reader()->lead = QStringLiteral("y?");
    m_desk->showTokens();
    QCOMPARE(m_desk->shown(3), before);
    QTest::keyClick(m_desk->view(), Qt::Key_Right);
    QVERIFY2(m_desk->said().startsWith(QStringLiteral("y?**Because")), qPrintable(m_desk->said()));
}

// Reading a long chat takes a while.
void TestAnswerTokens::whoTypesGoesOnTyping()
{
    auto* field = m_desk->window->findChild<QTextEdit*>(QStringLiteral("composer"));
    m_desk->view()->setFocus();
    QTest::keyClick(m_desk->window.get(), Qt::Key_T, Qt::ControlModifier);
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("mean"));
    m_desk->chats.reader()->finishTokens();
    QVERIFY(field->hasFocus());
    QVERIFY(!m_desk->said().isEmpty());
}

QTEST_MAIN(TestAnswerTokens)
#include "test_answer_tokens.moc"
