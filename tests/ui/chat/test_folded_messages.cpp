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

    [[nodiscard]] QRect rect(int row) const { return view.visualRect(model.index(row, 0)); }

    // The only one in sight; null when there is none or more than one.
    [[nodiscard]] QPushButton* button() const
    {
        QPushButton* found = nullptr;
        for (auto* button : view.findChildren<QPushButton*>(QStringLiteral("foldButton"))) {
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
    void isReachedByKeys();
    void namesTheButtonForScreenReaders();
    void leavesOpenWhatWasSeenBeingWritten();
    void foldsTheWholeOfAContinuedText();
    void copiesAllOfWhatIsFolded();
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

void TestFoldedMessages::namesTheButtonForScreenReaders()
{
    Fixture fixture({message(1, MessageRole::User, words(3'000))});
    QVERIFY(fixture.button() != nullptr);
    QVERIFY(fixture.button()->accessibleName().startsWith(fixture.button()->text()));
    QVERIFY(fixture.button()->accessibleName().contains(QStringLiteral("word0 word1")));
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

QTEST_MAIN(TestFoldedMessages)
#include "test_folded_messages.moc"
