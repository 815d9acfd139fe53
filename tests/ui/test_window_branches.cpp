// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "tests/ui/desk.h"
#include "ui/chat/transcript_view.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>

// A chat as a tree, with mouse and keys: other answers, other questions, answers that go on.

using namespace trilume;
using app::GenerationState;
using tests::Desk;
using ui::MessageAction;

class TestWindowBranches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anotherAnswerByMouse();
    void branchesByKeys();
    void aMessageIsChangedInTheComposer();
    void aChangeThatIsGivenUpLeavesTheDraft_data();
    void aChangeThatIsGivenUpLeavesTheDraft();
    void aRejectedChangeComesBack();
    void anAnswerGoesOnByKeys();
    void theMenuOffersTheSame();
    void nothingIsOfferedWhileTheModelWrites();
    void theReaderStaysWhereTheBranchIs();

private:
    void say(const char* answer) { m_desk->app.model().setScript({{answer}, 1, {}, false}); }

    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] bool answerTwice(); // "Good day." and, by a key, "Hello."
    [[nodiscard]] QRect place(int row, MessageAction action);
    void click(int row, MessageAction action);
    void press(int key, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] ui::TranscriptView* view() const;
    [[nodiscard]] QString notice() const { return m_desk->banner("editNotice"); }

    std::unique_ptr<Desk> m_desk;
};

void TestWindowBranches::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->start());
}

void TestWindowBranches::cleanup()
{
    m_desk.reset();
}

bool TestWindowBranches::waitUntilIdle()
{
    return QTest::qWaitFor([this] {
        return m_desk->app.chats().state() == GenerationState::Idle
               && m_desk->app.chats().canSend();
    });
}

bool TestWindowBranches::answerTwice()
{
    m_desk->type(QStringLiteral("Hi"));
    const bool isAnswered = waitUntilIdle();
    say("Hello.");
    press(Qt::Key_R, Qt::ControlModifier);
    return isAnswered && waitUntilIdle()
           && m_desk->app.shown() == QStringLiteral("You: Hi | Model: Hello.");
}

ui::TranscriptView* TestWindowBranches::view() const
{
    return m_desk->window->findChild<ui::TranscriptView*>();
}

// In the viewport; null where it is not offered.
QRect TestWindowBranches::place(int row, MessageAction action)
{
    const QModelIndex index = view()->model()->index(row, 0);
    static_cast<void>(view()->grab()); // laid out by now
    ui::MessageLayouts layouts(m_desk->theme);
    const ui::MessageGeometry geometry = layouts.geometry(index, view()->viewport()->width());
    for (const ui::ActionButton& button : geometry.actions) {
        if (button.action == action) {
            return button.place.translated(view()->visualRect(index).topLeft());
        }
    }
    return {};
}

void TestWindowBranches::click(int row, MessageAction action)
{
    const QRect button = place(row, action);
    QVERIFY(!button.isNull());
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, button.center());
}

void TestWindowBranches::press(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_desk->window.get(), static_cast<Qt::Key>(key), modifiers);
}

void TestWindowBranches::anotherAnswerByMouse()
{
    m_desk->type(QStringLiteral("Hi"));
    QVERIFY(waitUntilIdle());
    QVERIFY(place(1, MessageAction::NextBranch).isNull());
    say("Hello.");
    click(1, MessageAction::Regenerate);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Hello."));
    QVERIFY(waitUntilIdle());
    QCOMPARE(ui::branchText(view()->model()->index(1, 0)), QStringLiteral("2 / 2"));

    click(1, MessageAction::NextBranch); // there is none
    click(1, MessageAction::PreviousBranch);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Good day."));
    QCOMPARE(ui::branchText(view()->model()->index(1, 0)), QStringLiteral("1 / 2"));
    click(1, MessageAction::NextBranch);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Hello."));
}

void TestWindowBranches::branchesByKeys()
{
    QVERIFY(answerTwice());
    press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Good day."));
    press(Qt::Key_Left, Qt::AltModifier); // the first one stays
    press(Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Hello."));

    // With the focus among the messages it is the marked one that is meant.
    m_desk->type(QStringLiteral("Why?"));
    QVERIFY(waitUntilIdle());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    say("Third.");
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Third."));
    QVERIFY(waitUntilIdle());
}

void TestWindowBranches::aMessageIsChangedInTheComposer()
{
    m_desk->type(QStringLiteral("Hi"));
    QVERIFY(waitUntilIdle());
    m_desk->type(QStringLiteral("Wy?"));
    QVERIFY(waitUntilIdle());
    QTest::keyClicks(m_desk->composer(), QStringLiteral("a draft"));

    press(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(m_desk->composer()->toPlainText(), QStringLiteral("Wy?"));
    QVERIFY(notice().contains(QStringLiteral("branch")));
    m_desk->composer()->selectAll();
    m_desk->type(QStringLiteral("Why?"));
    QVERIFY(waitUntilIdle());

    QCOMPARE(m_desk->app.shown(),
             QStringLiteral("You: Hi | Model: Good day. | You: Why? | Model: Good day."));
    QCOMPARE(ui::branchText(view()->model()->index(2, 0)), QStringLiteral("2 / 2"));
    QCOMPARE(m_desk->composer()->toPlainText(), QStringLiteral("a draft"));
    QCOMPARE(notice(), QString());
    click(2, MessageAction::PreviousBranch);
    QTRY_VERIFY(m_desk->app.shown().contains(QStringLiteral("Wy?")));
}

void TestWindowBranches::aChangeThatIsGivenUpLeavesTheDraft_data()
{
    QTest::addColumn<QString>("how");
    for (const char* how : {"escape", "action", "close", "other chat", "answer again"}) {
        QTest::newRow(how) << QString::fromLatin1(how);
    }
}

void TestWindowBranches::aChangeThatIsGivenUpLeavesTheDraft()
{
    QFETCH(QString, how);
    QVERIFY(m_desk->makeChats({QStringLiteral("A"), QStringLiteral("B")}));
    QVERIFY(m_desk->open(QStringLiteral("A")));
    QTest::keyClicks(m_desk->composer(), QStringLiteral("a draft"));
    click(0, MessageAction::Edit);
    QCOMPARE(m_desk->composer()->toPlainText(), QStringLiteral("A"));
    QTest::keyClicks(m_desk->composer(), QStringLiteral(" and more"));
    if (how == QLatin1String("escape")) {
        QTest::keyClick(m_desk->composer(), Qt::Key_Escape);
    } else if (how == QLatin1String("action")) {
        QTest::mouseClick(m_desk->bannerAction("editNotice"), Qt::LeftButton);
    } else if (how == QLatin1String("close")) {
        QTest::mouseClick(m_desk->find<QWidget>("editNotice")
                              ->findChild<QAbstractButton*>(QStringLiteral("bannerClose")),
                          Qt::LeftButton);
    } else if (how == QLatin1String("answer again")) {
        press(Qt::Key_R, Qt::ControlModifier);
        QVERIFY(waitUntilIdle());
    } else {
        QVERIFY(m_desk->open(QStringLiteral("B")));
        QCOMPARE(m_desk->composer()->toPlainText(), QString());
        QCOMPARE(notice(), QString());
        QVERIFY(m_desk->open(QStringLiteral("A")));
    }
    QCOMPARE(m_desk->composer()->toPlainText(), QStringLiteral("a draft"));
    QCOMPARE(notice(), QString());
    QCOMPARE(m_desk->app.transcript().rowCount(), 2);
}

void TestWindowBranches::aRejectedChangeComesBack()
{
    m_desk->type(QStringLiteral("Hi"));
    QVERIFY(waitUntilIdle());
    press(Qt::Key_E, Qt::ControlModifier);
    m_desk->app.model().hold();
    m_desk->app.models().open(QStringLiteral("/other.gguf")); // being loaded
    m_desk->app.chats().sendInstead(m_desk->app.transcript().messages().front().id,
                                    QStringLiteral("Hello"));
    m_desk->app.model().release();
    QVERIFY(waitUntilIdle());
    QVERIFY(m_desk->composer()->toPlainText().startsWith(QStringLiteral("Hello")));
}

void TestWindowBranches::anAnswerGoesOnByKeys()
{
    m_desk->app.model().hold();
    m_desk->type(QStringLiteral("Hi"));
    m_desk->app.model().permit(2);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Good"));
    QTest::keyClick(m_desk->composer(), Qt::Key_Escape);
    QVERIFY(waitUntilIdle());
    m_desk->app.model().release();
    say(" evening.");
    QVERIFY(!place(1, MessageAction::GoOn).isNull());
    press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Good evening."));
    QVERIFY(waitUntilIdle());
    QVERIFY(place(1, MessageAction::GoOn).isNull());
}

void TestWindowBranches::theMenuOffersTheSame()
{
    QVERIFY(answerTwice());
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), view()->mapToGlobal(QPoint()));
    QApplication::sendEvent(view()->viewport(), &event);
    auto* menu = view()->findChild<QMenu*>();
    QVERIFY(menu != nullptr);
    QStringList entries;
    for (const QAction* action : menu->actions()) {
        entries.append((action->isEnabled() ? QString() : QStringLiteral("-")) + action->text());
    }
    QCOMPARE(entries,
             (QStringList{QStringLiteral("Copy message"), QStringLiteral("Answer again"),
                          QStringLiteral("Previous branch"), QStringLiteral("-Next branch"),
                          QStringLiteral("How likely its tokens are"),
                          QStringLiteral("How this was made")}));
    menu->actions().at(2)->trigger();
    QTRY_COMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Good day."));
    menu->close();
}

void TestWindowBranches::nothingIsOfferedWhileTheModelWrites()
{
    m_desk->type(QStringLiteral("Hi"));
    QVERIFY(waitUntilIdle());
    m_desk->app.model().hold();
    m_desk->type(QStringLiteral("Why?"));
    QTRY_COMPARE(m_desk->app.transcript().rowCount(), 4);
    click(1, MessageAction::Regenerate);
    click(0, MessageAction::Edit);
    QCOMPARE(m_desk->banner("chatError"), QString());
    QCOMPARE(notice(), QString());
    m_desk->app.model().release();
    QVERIFY(waitUntilIdle());
    QCOMPARE(m_desk->app.transcript().rowCount(), 4);
}

// What stands above the place where the paths part does not move.
void TestWindowBranches::theReaderStaysWhereTheBranchIs()
{
    QString lines = QStringLiteral("1");
    for (int i = 2; i < 120; ++i) {
        lines += QStringLiteral("\n\n") + QString::number(i);
    }
    m_desk->app.model().setScript({{lines.toStdString()}, 1, {}, false});
    m_desk->type(QStringLiteral("Count"));
    QVERIFY(waitUntilIdle());
    m_desk->type(QStringLiteral("Again"));
    QVERIFY(waitUntilIdle());
    say("No.");
    press(Qt::Key_R, Qt::ControlModifier);
    QVERIFY(waitUntilIdle());
    const QModelIndex question = view()->model()->index(2, 0);
    view()->scrollTo(question, QAbstractItemView::PositionAtCenter);
    const int before = view()->visualRect(question).top();
    click(3, MessageAction::PreviousBranch);
    QTRY_COMPARE(m_desk->app.last().text.size(), lines.size());
    static_cast<void>(view()->grab());
    QCOMPARE(view()->visualRect(question).top(), before);
}

QTEST_MAIN(TestWindowBranches)
#include "test_window_branches.moc"
