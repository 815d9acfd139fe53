// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/chat/transcript_view.h"
#include "ui/theme/theme.h"
#include "ui/widgets/quantity.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

// Very long messages in the transcript: a beginning, and a button that shows the rest.

using namespace trilume;
using app::Message;
using app::MessageRole;
using app::MessageStatus;

namespace {

constexpr int kWidth = 700;
constexpr int kHeight = 600;

Message message(std::int64_t id, MessageRole role, const QString& text)
{
    Message message;
    message.id = {id};
    message.role = role;
    message.text = text;
    return message;
}

QString words(int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QStringLiteral("word%1 ").arg(i);
    }
    return text;
}

struct Fixture
{
    explicit Fixture(std::vector<Message> messages)
        : settings(folder.filePath(QStringLiteral("settings.ini")))
        , theme(settings)
        , view(theme, dialogs, nullptr)
    {
        model.setMessages(std::move(messages));
        view.setModel(&model);
        view.resize(kWidth, kHeight);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        QCoreApplication::processEvents();
    }

    // From the middle of the text of one row to that of another, as with the mouse.
    QString select(int from, int to)
    {
        QWidget* viewport = view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, rect(from).center());
        const QPointF end = rect(to).center();
        QMouseEvent move(QEvent::MouseMove, end, viewport->mapToGlobal(end), Qt::LeftButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, end.toPoint());
        return view.selectedText();
    }

    // What the keys for all of the current message and for copying copy.
    QString copyAll(int row)
    {
        view.setFocus(Qt::TabFocusReason);
        view.setCurrentIndex(model.index(row, 0));
        QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text();
    }

    [[nodiscard]] QRect rect(int row) const { return view.visualRect(model.index(row, 0)); }

    // The only one in sight; null when there is none or more than one.
    [[nodiscard]] QPushButton* button(const char* name = "foldButton") const
    {
        QPushButton* found = nullptr;
        for (auto* button : view.findChildren<QPushButton*>(QLatin1String(name))) {
            if (button->isVisibleTo(&view)) {
                if (found != nullptr) {
                    return nullptr;
                }
                found = button;
            }
        }
        return found;
    }

    QTemporaryDir folder;
    app::Settings settings;
    ui::Theme theme;
    tests::FakeDialogs dialogs;
    app::TranscriptModel model;
    ui::TranscriptView view;
};

} // namespace

class TestFoldedMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheBeginningOfALongQuestion();
    void unfoldsWhereTheReaderIs();
    void foldsWhereTheButtonIs();
    void foldsInTheMiddleOfTheText();
    void showsWhatAKeyUnfolds_data();
    void showsWhatAKeyUnfolds();
    void isReachedByKeys();
    void putsButtonsInTheOrderOfTheRows();
    void keepsTheFocusWhereItScrollsAway();
    void namesTheButtonForScreenReaders();
    void leavesOpenWhatWasSeenBeingWritten();
    void showsAThoughtWhenAsked();
    void aThoughtAloneLeavesNoGap();
    void saysThatItThinks();
    void foldsTheWholeOfAContinuedText();
    void namesNoHalfCharacter();
    void copiesAllOfWhatIsFolded();
    void copiesTheSameFoldedAndOpen_data();
    void copiesTheSameFoldedAndOpen();
    void selectsWhatIsFoldedInBetween();
};

void TestFoldedMessages::showsTheBeginningOfALongQuestion()
{
    const QString text = words(25'000);
    Fixture fixture({message(1, MessageRole::User, text),
                     message(2, MessageRole::Assistant, QStringLiteral("I see."))});
    QVERIFY(fixture.rect(0).height() < kHeight);
    const auto* document = fixture.view.layouts().keptDocument({1});
    QVERIFY(document != nullptr);
    QVERIFY(document->characterCount() <= 1'001);
    QVERIFY(fixture.button() != nullptr);
    QCOMPARE(fixture.button()->text(),
             QStringLiteral("Show all (%1 characters)").arg(ui::formatCount(qint64(text.size()))));
    QTest::mouseClick(fixture.button(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.view.layouts().keptDocument({1})->toPlainText(), text);
}

void TestFoldedMessages::unfoldsWhereTheReaderIs()
{
    std::vector<Message> messages;
    for (int i = 1; i <= 10; ++i) {
        messages.push_back(message(i, MessageRole::User, words(i == 8 ? 3'000 : 30)));
    }
    Fixture fixture(messages);
    fixture.view.verticalScrollBar()->setValue(fixture.view.verticalScrollBar()->maximum() - 90);
    QCoreApplication::processEvents();
    QVERIFY(fixture.button() != nullptr);
    const int before = fixture.rect(7).top();
    const int height = fixture.rect(7).height();
    QTest::mouseClick(fixture.button(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.rect(7).top(), before);
    QVERIFY(fixture.rect(7).height() > 4 * height);
    QCOMPARE(fixture.button(), nullptr); // it is below, at the end of the text
    QVERIFY(!fixture.view.isAtEnd());
}

void TestFoldedMessages::foldsWhereTheButtonIs()
{
    std::vector<Message> messages;
    for (int i = 1; i <= 10; ++i) {
        messages.push_back(message(i, MessageRole::User, words(i == 5 ? 3'000 : 30)));
    }
    Fixture fixture(messages);
    fixture.view.toggleFold(fixture.model.index(4));
    fixture.view.scrollTo(fixture.model.index(5), QAbstractItemView::PositionAtTop);
    QScrollBar* bar = fixture.view.verticalScrollBar();
    bar->setValue(bar->value() - 200);
    QCoreApplication::processEvents();
    QVERIFY(fixture.button() != nullptr);
    QCOMPARE(fixture.button()->text(), QStringLiteral("Show less"));
    const int before = fixture.button()->y();
    const int next = fixture.rect(5).top();
    QTest::mouseClick(fixture.button(), Qt::LeftButton);
    QCoreApplication::processEvents();
    QVERIFY(fixture.button() != nullptr);
    QVERIFY(fixture.button()->text().startsWith(QStringLiteral("Show all")));
    QCOMPARE(fixture.button()->y(), before);
    QCOMPARE(fixture.rect(5).top(), next);
}

void TestFoldedMessages::foldsInTheMiddleOfTheText()
{
    std::vector<Message> messages;
    for (int i = 1; i <= 60; ++i) {
        messages.push_back(message(i, MessageRole::User, words(i == 31 ? 6'000 : 30)));
    }
    Fixture fixture(messages);
    const QModelIndex index = fixture.model.index(30);
    fixture.view.toggleFold(index);
    QScrollBar* bar = fixture.view.verticalScrollBar();
    bar->setValue(bar->value() + fixture.rect(30).center().y());
    QCoreApplication::processEvents();
    QCOMPARE(fixture.button(), nullptr); // far below
    const int layouts = fixture.view.layouts().layoutsDone();
    fixture.view.toggleFold(index);
    QCoreApplication::processEvents();
    QVERIFY(fixture.button() != nullptr);
    QVERIFY(fixture.rect(30).intersects(fixture.view.viewport()->rect()));
    QCOMPARE(fixture.button()->geometry().bottom(), fixture.view.viewport()->height() - 1);
    QVERIFY(fixture.view.layouts().layoutsDone() - layouts < 10);
}

void TestFoldedMessages::showsWhatAKeyUnfolds_data()
{
    QTest::addColumn<int>("row");
    QTest::newRow("above") << 0;
    QTest::newRow("below") << 58;
}

void TestFoldedMessages::showsWhatAKeyUnfolds()
{
    QFETCH(int, row);
    std::vector<Message> messages;
    for (int i = 1; i <= 60; ++i) {
        messages.push_back(message(i, MessageRole::User, words(i == row + 1 ? 3'000 : 30)));
    }
    Fixture fixture(messages);
    fixture.view.setFocus(Qt::TabFocusReason);
    fixture.view.setCurrentIndex(fixture.model.index(row));
    QScrollBar* bar = fixture.view.verticalScrollBar();
    bar->setValue(row == 0 ? bar->maximum() : 0);
    QCoreApplication::processEvents();
    QVERIFY(!fixture.rect(row).intersects(fixture.view.viewport()->rect()));
    const int layouts = fixture.view.layouts().layoutsDone();
    for (int i = 0; i < 2; ++i) { // unfolds, and folds again
        QTest::keyClick(&fixture.view, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(fixture.rect(row).intersects(fixture.view.viewport()->rect()));
    }
    QVERIFY(fixture.view.layouts().layoutsDone() - layouts < 12);
}

void TestFoldedMessages::isReachedByKeys()
{
    Fixture fixture({message(1, MessageRole::User, words(3'000))});
    const int folded = fixture.rect(0).height();
    fixture.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fixture.button());
    QTest::keyClick(fixture.button(), Qt::Key_Space);
    QCoreApplication::processEvents();
    QVERIFY(fixture.rect(0).height() > folded);
    QCOMPARE(QApplication::focusWidget(), &fixture.view);
    QTest::keyClick(&fixture.view, Qt::Key_Return); // the message that is current
    QCoreApplication::processEvents();
    QCOMPARE(fixture.rect(0).height(), folded);
    QTest::keyClick(&fixture.view, Qt::Key_Space);
    QCoreApplication::processEvents();
    QVERIFY(fixture.rect(0).height() > folded);
}

void TestFoldedMessages::putsButtonsInTheOrderOfTheRows()
{
    Fixture fixture({message(1, MessageRole::User, words(3'000)),
                     message(2, MessageRole::User, words(3'000)),
                     message(3, MessageRole::User, words(150))});
    QVERIFY(fixture.button() != nullptr); // that of the second row comes first
    QPushButton* second = fixture.button();
    QScrollBar* bar = fixture.view.verticalScrollBar();
    bar->setValue(bar->value() + fixture.rect(0).bottom() - 80);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.button(), nullptr); // two of them
    fixture.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    auto* first = qobject_cast<QPushButton*>(QApplication::focusWidget());
    QVERIFY(first != nullptr);
    QVERIFY(first != second);
    QTest::keyClick(first, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), second);
}

void TestFoldedMessages::keepsTheFocusWhereItScrollsAway()
{
    std::vector<Message> messages;
    for (int i = 1; i <= 10; ++i) {
        messages.push_back(message(i, MessageRole::User, words(i == 10 ? 3'000 : 30)));
    }
    Fixture fixture(messages);
    QWidget other(&fixture.view);
    other.setFocusPolicy(Qt::StrongFocus);
    other.show();
    fixture.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), fixture.button());
    fixture.view.verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    QCOMPARE(fixture.button(), nullptr);
    QCOMPARE(QApplication::focusWidget(), &fixture.view);
}

void TestFoldedMessages::namesTheButtonForScreenReaders()
{
    Fixture fixture({message(1, MessageRole::User, words(3'000))});
    QVERIFY(fixture.button() != nullptr);
    QVERIFY(fixture.button()->accessibleName().startsWith(fixture.button()->text()));
    QVERIFY(fixture.button()->accessibleName().contains(QStringLiteral("word0 word1")));
}

void TestFoldedMessages::namesNoHalfCharacter()
{
    const QString lamp = QStringLiteral("\U0001F4A1");
    Fixture fixture({message(1, MessageRole::User, QStringLiteral("a") + lamp.repeated(2'000))});
    QVERIFY(fixture.button() != nullptr);
    const QString name = fixture.button()->accessibleName();
    QVERIFY2(name.endsWith(QStringLiteral(": a") + lamp.repeated(29)), qPrintable(name));
}

void TestFoldedMessages::showsAThoughtWhenAsked()
{
    Message answer = message(2, MessageRole::Assistant, QStringLiteral("Yes."));
    answer.thought = QStringLiteral("It seems so.\n\nAnd why not?");
    answer.stats.thoughtSeconds = 12.0;
    Fixture fixture({message(1, MessageRole::User, QStringLiteral("Is it?")), answer,
                     message(3, MessageRole::User, QStringLiteral("Sure?"))});
    QPushButton* button = fixture.button("thoughtButton");
    QVERIFY(button != nullptr);
    QVERIFY2(button->text().startsWith(QStringLiteral("Thought for 12")),
             qPrintable(button->text()));
    QVERIFY(button->accessibleName().contains(QStringLiteral("Yes.")));
    QVERIFY(button->focusPolicy() & Qt::TabFocus);
    QCOMPARE(fixture.view.layouts().textOf(fixture.model.index(1, 0)), QStringLiteral("Yes."));
    const int height = fixture.rect(1).height();
    const int top = fixture.rect(1).top();
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(fixture.button("thoughtButton"), button); // and has the focus still
    QVERIFY(button->hasFocus());
    QVERIFY(fixture.rect(1).height() > height);
    QCOMPARE(fixture.rect(1).top(), top);
    QCOMPARE(fixture.view.layouts().textOf(fixture.model.index(1, 0)),
             QStringLiteral("> It seems so.\n> \n> And why not?\n\nYes."));
    const QString hides = button->text();
    button->click();
    QVERIFY(button->text() != hides);
    QCOMPARE(fixture.rect(1).height(), height);
    // The answer is what is copied.
    fixture.view.setCurrentIndex(fixture.model.index(1, 0));
    fixture.view.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Yes."));
}

// Its limit came before the answer.
void TestFoldedMessages::aThoughtAloneLeavesNoGap()
{
    Message answer = message(2, MessageRole::Assistant, QStringLiteral("Yes."));
    answer.thought = QStringLiteral("It seems so.");
    const int height = Fixture({answer}).rect(0).height();
    answer.text.clear();
    Fixture fixture({answer});
    QVERIFY(fixture.rect(0).height() <= height - QFontMetrics(fixture.view.font()).height());
    fixture.button("thoughtButton")->click();
    QVERIFY(fixture.rect(0).height() >= height);
}

void TestFoldedMessages::saysThatItThinks()
{
    Message answer = message(2, MessageRole::Assistant, QString());
    answer.status = MessageStatus::Running;
    Fixture fixture({message(1, MessageRole::User, QStringLiteral("Is it?")), answer});
    QCOMPARE(fixture.button("thoughtButton"), nullptr);
    fixture.model.appendThought(answer.id, QStringLiteral("It seems"));
    QTRY_VERIFY(fixture.button("thoughtButton") != nullptr);
    QPushButton* button = fixture.button("thoughtButton");
    QVERIFY(button->text().startsWith(QStringLiteral("Thinking")));
    button->click();
    fixture.model.appendThought(answer.id, QStringLiteral(" so"));
    QTRY_COMPARE(fixture.view.layouts().textOf(fixture.model.index(1, 0)),
                 QStringLiteral("> It seems so\n\n"));
    fixture.model.appendText(answer.id, QStringLiteral("Yes."));
    QTRY_VERIFY(button->text().startsWith(QStringLiteral("Thought")));
}

void TestFoldedMessages::leavesOpenWhatWasSeenBeingWritten()
{
    Message answer = message(2, MessageRole::Assistant, words(5'000));
    answer.status = MessageStatus::Running;
    Fixture fixture({message(1, MessageRole::User, QStringLiteral("Go on"))});
    fixture.model.append(answer);
    QCoreApplication::processEvents();
    const int height = fixture.rect(1).height();
    QVERIFY(height > 4 * kHeight);
    QCOMPARE(fixture.button(), nullptr);
    answer.status = MessageStatus::Complete;
    fixture.model.update(answer);
    QCoreApplication::processEvents();
    QVERIFY(fixture.rect(1).height() >= height);
    // When the chat is opened again it is folded as any other.
    fixture.model.setMessages(fixture.model.messages());
    QCoreApplication::processEvents();
    QVERIFY(fixture.rect(1).height() < height / 2);
}

void TestFoldedMessages::foldsTheWholeOfAContinuedText()
{
    Fixture fixture({message(1, MessageRole::User, words(5'000)),
                     message(2, MessageRole::Assistant, words(5'000))});
    fixture.view.setMode(app::ChatMode::Completion);
    QCoreApplication::processEvents();
    QVERIFY(fixture.view.layouts().keptDocument({2})->characterCount() <= 5'001);
    fixture.view.toggleFold(fixture.model.index(1));
    QCoreApplication::processEvents();
    QCOMPARE(fixture.view.layouts().keptDocument({2})->toPlainText(), words(5'000).repeated(2));
}

void TestFoldedMessages::copiesAllOfWhatIsFolded()
{
    const QString text = words(3'000);
    Fixture fixture({message(1, MessageRole::User, text)});
    fixture.view.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&fixture.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&fixture.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
}

void TestFoldedMessages::copiesTheSameFoldedAndOpen_data()
{
    QTest::addColumn<app::ChatMode>("mode");
    QTest::addColumn<QString>("answer");
    QTest::newRow("continuation") << app::ChatMode::Completion << words(5'000);
    QString markdown = QStringLiteral("# Words\n\n");
    for (int i = 0; i < 200; ++i) {
        markdown += QStringLiteral("- **bold** and `code`\n- ") + words(30)
                    + QStringLiteral("\n\n*quiet* words\n\n");
    }
    QTest::newRow("Markdown") << app::ChatMode::Dialogue << markdown;
}

void TestFoldedMessages::copiesTheSameFoldedAndOpen()
{
    QFETCH(app::ChatMode, mode);
    QFETCH(QString, answer);
    Fixture fixture({message(1, MessageRole::User, QStringLiteral("Words that begin. ")),
                     message(2, MessageRole::Assistant, answer)});
    fixture.view.setMode(mode);
    QCoreApplication::processEvents();
    const QModelIndex index = fixture.model.index(1);
    QVERIFY(fixture.view.layouts().isFolded(index));
    const QString folded = fixture.copyAll(1);
    fixture.view.toggleFold(index);
    QCoreApplication::processEvents();
    QVERIFY(!fixture.view.layouts().isFolded(index));
    QCOMPARE(folded, fixture.copyAll(1));
}

void TestFoldedMessages::selectsWhatIsFoldedInBetween()
{
    Fixture fixture(
        {message(1, MessageRole::User, words(3'000)), message(2, MessageRole::User, words(60))});
    const QStringList parts = fixture.select(0, 1).split(QStringLiteral("\n\n"));
    QCOMPARE(parts.size(), 2);
    QVERIFY(parts.first().size() < words(3'000).size());
    QVERIFY(parts.first().size() > words(3'000).size() / 2);
    QVERIFY(words(3'000).endsWith(parts.first()));
    QVERIFY(words(60).startsWith(parts.last()));
}

QTEST_MAIN(TestFoldedMessages)
#include "test_folded_messages.moc"
