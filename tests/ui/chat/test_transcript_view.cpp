// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "app/settings/settings.h"
#include "tests/support/fake_services.h"
#include "ui/chat/transcript_view.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

#include <memory>

using namespace trilume;
using app::Message;
using app::MessageRole;
using app::MessageStatus;

namespace {

constexpr int kWidth = 700;
constexpr int kHeight = 600;

Message message(std::int64_t id, const QString& text)
{
    Message message;
    message.id = {id};
    message.role = id % 2 == 1 ? MessageRole::User : MessageRole::Assistant;
    message.text = text;
    return message;
}

std::vector<Message> manyMessages(int count)
{
    std::vector<Message> messages;
    messages.reserve(std::size_t(count));
    for (int i = 1; i <= count; ++i) {
        messages.push_back(message(i, QStringLiteral("Message %1. ").arg(i).repeated(1 + i % 12)));
    }
    return messages;
}

// A view with a model, shown, its first layout done.
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
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCoreApplication::processEvents();
    }

    [[nodiscard]] QRect rect(int row) const { return view.visualRect(model.index(row, 0)); }

    [[nodiscard]] int value() const { return view.verticalScrollBar()->value(); }

    QTemporaryDir folder;
    app::Settings settings;
    ui::Theme theme;
    tests::FakeDialogs dialogs;
    app::TranscriptModel model;
    ui::TranscriptView view;
};

// Of every line of code, at which positions letters have a colour.
QStringList coloredPlaces(const ui::MessageDocument& document)
{
    QStringList places;
    QString line;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        line.clear();
        for (const QTextLayout::FormatRange& range : block.layout()->formats()) {
            const QString gap = line.isEmpty() ? QString() : QStringLiteral(" ");
            line += gap + QStringLiteral("%1+%2").arg(range.start).arg(range.length);
        }
        places.append(line);
    }
    return places;
}

} // namespace

class TestTranscriptView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laysOutOnlyWhatIsInSight();
    void laysOutOnlyTheRowThatStreams();
    void staysAtTheEndWhileItIsThere();
    void staysWhereTheReaderIs();
    void goesToTheEndForOnesOwnMessage();
    void keepsFewDocuments();
    void keepsThePlaceWhenRowsAboveGetTheirHeight();
    void followsTheWidth();
    void keepsTheReadersPlaceAtAnyWidth();
    void selectsTextWithTheMouse();
    void opensLinksOnlyByClick();
    void saysTheTextToScreenReaders();
    void colorsCode();
    void copiesABlockOfCode();
};

void TestTranscriptView::laysOutOnlyWhatIsInSight()
{
    Fixture fixture(manyMessages(10'000));
    const int atFirst = fixture.view.layouts().layoutsDone();
    QVERIFY2(atFirst > 0 && atFirst < 40, qPrintable(QString::number(atFirst)));
    QVERIFY(fixture.view.isAtEnd());
    fixture.view.verticalScrollBar()->setValue(fixture.view.verticalScrollBar()->maximum() / 2);
    QCoreApplication::processEvents();
    const int afterJump = fixture.view.layouts().layoutsDone() - atFirst;
    QVERIFY2(afterJump > 0 && afterJump < 40, qPrintable(QString::number(afterJump)));
}

void TestTranscriptView::laysOutOnlyTheRowThatStreams()
{
    Fixture fixture(manyMessages(10'000));
    Message answer = message(10'002, QString());
    answer.status = MessageStatus::Running;
    fixture.model.append(message(10'001, QStringLiteral("Question")));
    fixture.model.append(answer);
    QCoreApplication::processEvents();
    const int before = fixture.view.layouts().layoutsDone();
    constexpr int kTokens = 50;
    for (int i = 0; i < kTokens; ++i) {
        fixture.model.appendText(answer.id, QStringLiteral(" word"));
        QCoreApplication::processEvents();
    }
    const int done = fixture.view.layouts().layoutsDone() - before;
    // One for each token; a few more, as rows that scroll out let others in.
    QVERIFY2(done >= kTokens && done < kTokens + 5, qPrintable(QString::number(done)));
    // Changes of one turn of the event loop are laid out once.
    for (int i = 0; i < kTokens; ++i) {
        fixture.model.appendText(answer.id, QStringLiteral(" word"));
    }
    QCoreApplication::processEvents();
    QVERIFY(fixture.view.layouts().layoutsDone() - before - done <= 3);
}

void TestTranscriptView::staysAtTheEndWhileItIsThere()
{
    Fixture fixture(manyMessages(100));
    Message answer = message(102, QString());
    answer.status = MessageStatus::Running;
    fixture.model.append(answer);
    for (int i = 0; i < 300; ++i) {
        fixture.model.appendText(answer.id, QStringLiteral(" word"));
        if (i % 10 == 0) {
            QCoreApplication::processEvents();
            QVERIFY(fixture.view.isAtEnd());
            QVERIFY(fixture.rect(100).bottom() < kHeight);
        }
    }
}

void TestTranscriptView::staysWhereTheReaderIs()
{
    Fixture fixture(manyMessages(100));
    Message answer = message(102, QString());
    answer.status = MessageStatus::Running;
    fixture.model.append(answer);
    QCoreApplication::processEvents();
    fixture.view.verticalScrollBar()->setValue(fixture.value() - 400);
    QCoreApplication::processEvents();
    const int before = fixture.rect(95).top();
    for (int i = 0; i < 300; ++i) {
        fixture.model.appendText(answer.id, QStringLiteral(" word"));
    }
    QCoreApplication::processEvents();
    QCOMPARE(fixture.rect(95).top(), before);
    QVERIFY(!fixture.view.isAtEnd());
}

void TestTranscriptView::goesToTheEndForOnesOwnMessage()
{
    Fixture fixture(manyMessages(100));
    fixture.view.verticalScrollBar()->setValue(0);
    QCoreApplication::processEvents();
    fixture.model.append(message(101, QStringLiteral("My question")));
    QCoreApplication::processEvents();
    QVERIFY(fixture.view.isAtEnd());
    QVERIFY(fixture.rect(100).bottom() < kHeight);
}

void TestTranscriptView::keepsFewDocuments()
{
    Fixture fixture(manyMessages(1'000));
    for (int value = fixture.value(); value > 0; value -= kHeight) {
        fixture.view.verticalScrollBar()->setValue(value);
        QCoreApplication::processEvents();
    }
    QVERIFY(fixture.view.layouts().documentsKept() <= 64);
}

void TestTranscriptView::keepsThePlaceWhenRowsAboveGetTheirHeight()
{
    Fixture fixture(manyMessages(300));
    // Upwards in small steps: what is in sight moves by the step and never jumps.
    for (int i = 0; i < 200; ++i) {
        const QModelIndex seen = fixture.view.indexAt(QPoint(10, kHeight / 2));
        const int top = fixture.view.visualRect(seen).top();
        fixture.view.verticalScrollBar()->setValue(fixture.value() - 40);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.view.visualRect(seen).top(), top + 40);
    }
}

void TestTranscriptView::followsTheWidth()
{
    Fixture fixture(manyMessages(50));
    const int wide = fixture.rect(49).height();
    fixture.view.resize(300, kHeight);
    QCoreApplication::processEvents();
    QVERIFY(fixture.rect(49).height() > wide);
    QVERIFY(fixture.view.isAtEnd());
}

// The word that begins the first line in sight, and where that line is.
void TestTranscriptView::keepsTheReadersPlaceAtAnyWidth()
{
    QString words;
    for (int i = 0; i < 3'000; ++i) {
        words += QStringLiteral("word%1 ").arg(i);
    }
    Fixture fixture({message(1, words.left(900)), message(2, words), message(3, words.left(900)),
                     message(4, words)});
    fixture.view.verticalScrollBar()->setValue(fixture.rect(1).top() + fixture.value() + 3'000);
    QCoreApplication::processEvents();
    QWidget* viewport = fixture.view.viewport();
    const int margin = (kWidth - fixture.view.layouts().columnWidth(kWidth)) / 2;
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, QPoint(margin + 10, 8));
    const QString marked = fixture.view.selectedText();
    QVERIFY(marked.startsWith(QStringLiteral("word")));
    const auto findMarked = [&fixture, viewport, &marked](int width) {
        const int left = (width - fixture.view.layouts().columnWidth(width)) / 2;
        for (int y = 1; y < 60; y += 4) {
            for (int x = left + 4; x < width - left; x += 12) {
                QTest::mouseDClick(viewport, Qt::LeftButton, {}, QPoint(x, y));
                if (fixture.view.selectedText() == marked) {
                    return y;
                }
            }
        }
        return -1;
    };
    const int before = findMarked(viewport->width());
    for (const int width : {640, 560, 500, 430, 520, 900, kWidth}) {
        fixture.view.resize(width, kHeight);
        QCoreApplication::processEvents();
        const int after = findMarked(viewport->width());
        QVERIFY2(after >= 0 && std::abs(after - before) <= 24,
                 qPrintable(QStringLiteral("%1: %2, %3").arg(width).arg(before).arg(after)));
    }
    QCOMPARE(findMarked(viewport->width()), before);
}

void TestTranscriptView::selectsTextWithTheMouse()
{
    Fixture fixture({message(1, QStringLiteral("Why?")),
                     message(2, QStringLiteral("Because it is very hot.")),
                     message(3, QStringLiteral("I see"))});
    QWidget* viewport = fixture.view.viewport();
    const QRect answer = fixture.rect(1);
    QTest::mouseDClick(viewport, Qt::LeftButton, {}, QPoint(40, answer.top() + 26));
    QCOMPARE(fixture.view.selectedText(), QStringLiteral("Because"));
    QTest::mousePress(viewport, Qt::LeftButton, {}, QPoint(1, answer.top() + 26));
    QTest::mouseMove(viewport, QPoint(kWidth - 5, answer.top() + 26));
    QMouseEvent move(QEvent::MouseMove, QPointF(kWidth - 5, answer.top() + 26),
                     viewport->mapToGlobal(QPointF(kWidth - 5, answer.top() + 26)), Qt::LeftButton,
                     Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(viewport, &move);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(kWidth - 5, answer.top() + 26));
    QCOMPARE(fixture.view.selectedText(), QStringLiteral("Because it is very hot."));
}

void TestTranscriptView::opensLinksOnlyByClick()
{
    Fixture fixture({message(2, QStringLiteral("[the paper](https://arxiv.org/abs/2406.02528) "
                                               "![picture](https://example.org/x.png)"))});
    QVERIFY(fixture.dialogs.openedLink.isEmpty());
    QTest::mouseClick(fixture.view.viewport(), Qt::LeftButton, {},
                      QPoint(40, fixture.rect(0).top() + 26));
    QCOMPARE(fixture.dialogs.openedLink, QStringLiteral("https://arxiv.org/abs/2406.02528"));
}

void TestTranscriptView::saysTheTextToScreenReaders()
{
    Fixture fixture(manyMessages(20));
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&fixture.view);
    QVERIFY(view != nullptr);
    QAccessibleTableInterface* table = view->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), 20);
    QAccessibleInterface* cell = table->cellAt(18, 0);
    QVERIFY(cell != nullptr);
    QVERIFY(cell->text(QAccessible::Name).startsWith(QStringLiteral("You: Message 19")));
    QVERIFY(cell->rect().isValid());
}

void TestTranscriptView::colorsCode()
{
    Fixture fixture({message(1, QStringLiteral("Code?")), message(3, QStringLiteral("Well?"))});
    Message answer = message(4, QString());
    answer.status = MessageStatus::Running;
    fixture.model.append(answer);
    fixture.model.appendText(answer.id, QStringLiteral("So:\n\n```cpp\nint a;\nint b"));
    QCoreApplication::processEvents();
    const auto places = [&fixture, &answer] {
        return coloredPlaces(*fixture.view.layouts().keptDocument(answer.id));
    };
    QTRY_COMPARE(places(), QStringList({{}, QStringLiteral("0+3"), {}})); // the last one goes on
    const int height = fixture.rect(2).height();
    fixture.model.appendText(answer.id, QStringLiteral(";\nint c;\n"));
    QCoreApplication::processEvents();
    QCOMPARE(places().value(1), QStringLiteral("0+3")); // never plain again
    answer.text = QStringLiteral("So:\n\n```cpp\nint a;\nint b;\nint c;\n```\n\nint d;");
    answer.status = MessageStatus::Complete;
    fixture.model.update(answer);
    QTRY_COMPARE(
        places(),
        QStringList({{}, QStringLiteral("0+3"), QStringLiteral("0+3"), QStringLiteral("0+3"), {}}));
    QVERIFY(fixture.rect(2).height() > height);
    // Nobody is asked about a block without a name, or about one that is too long.
    const auto tasks = [&fixture](const QString& text) {
        ui::MessageDocument document;
        document.setMarkdownAnswer(text, fixture.theme);
        return ui::CodeColors().update(document, 0, false, fixture.theme.tokens()).size();
    };
    const QString line = QStringLiteral("int a;\n");
    QCOMPARE(tasks(QStringLiteral("```cpp\n") + line + QStringLiteral("```\n")), std::size_t(1));
    QCOMPARE(tasks(QStringLiteral("```\n") + line + QStringLiteral("```\n")), std::size_t(0));
    QCOMPARE(tasks(QStringLiteral("```zyx\n") + line + QStringLiteral("```\n")), std::size_t(0));
    QCOMPARE(tasks(QStringLiteral("```cpp\n")
                   + line.repeated(ui::CodeColors::kLongestCode / line.size() + 1)
                   + QStringLiteral("```\n")),
             std::size_t(0));
}

void TestTranscriptView::copiesABlockOfCode()
{
    Fixture fixture({message(1, QStringLiteral("Code?")),
                     message(2, QStringLiteral("```py\nx = 1\n```\n\nand\n\n```\ny\nz\n```\n"))});
    const auto buttons = fixture.view.findChildren<QPushButton*>(QStringLiteral("copyCode"));
    QCOMPARE(buttons.size(), 2);
    QCOMPARE(buttons[0]->accessibleName(), QStringLiteral("Copy code: x = 1"));
    QVERIFY(buttons[0]->y() < buttons[1]->y());
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("x = 1\n"));
    // By keys alone: right behind the messages, from top to bottom.
    fixture.view.setFocus();
    QTest::keyClick(&fixture.view, Qt::Key_Tab);
    QTRY_VERIFY(buttons[0]->hasFocus());
    QTest::keyClick(buttons[0], Qt::Key_Tab);
    QTRY_VERIFY(buttons[1]->hasFocus());
    QTest::keyClick(buttons[1], Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("y\nz\n"));
}

QTEST_MAIN(TestTranscriptView)
#include "test_transcript_view.moc"
