// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "app/settings/settings.h"
#include "ui/chat/message_layouts.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

using namespace trilume;
using app::AnswerSampling;
using app::ChatMode;
using app::Message;
using app::MessageId;
using app::MessageRole;
using app::MessageStatus;

namespace {

constexpr int kWidth = 640;

Message message(std::int64_t id, MessageRole role, const QString& text)
{
    Message message;
    message.id = {id};
    message.role = role;
    message.text = text;
    return message;
}

} // namespace

class TestMessageLayouts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void putsThePersonsWordsToTheRight();
    void placesItsButtonsBesideAMessage();
    void onlyTheLastAnswerThatEndedEarlyGoesOn();
    void keepsTheColumnReadable();
    void mirrorsEveryPart();
    void leavesTheStatsOutWhileWriting();
    void showsTheErrorUnderTheText();
    void remembersHeightsAndFewDocuments();
    void joinsBeginningAndContinuation();

private:
    [[nodiscard]] QList<int> actionsOf(int row);

    QTemporaryDir m_folder;
    std::unique_ptr<app::Settings> m_settings;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::MessageLayouts> m_layouts;
    std::unique_ptr<app::TranscriptModel> m_model;
};

void TestMessageLayouts::init()
{
    m_settings = std::make_unique<app::Settings>(m_folder.filePath(QStringLiteral("settings.ini")));
    m_theme = std::make_unique<ui::Theme>(*m_settings);
    m_layouts = std::make_unique<ui::MessageLayouts>(*m_theme);
    m_model = std::make_unique<app::TranscriptModel>();
    m_model->setMessages({message(1, MessageRole::User, QStringLiteral("Once")),
                          message(2, MessageRole::Assistant, QStringLiteral(" upon a time"))});
}

void TestMessageLayouts::cleanup()
{
    m_layouts.reset();
    m_theme.reset();
}

void TestMessageLayouts::putsThePersonsWordsToTheRight()
{
    const ui::MessageGeometry question = m_layouts->geometry(m_model->index(0), kWidth);
    const ui::MessageGeometry answer = m_layouts->geometry(m_model->index(1), kWidth);
    const int left = (kWidth - m_layouts->columnWidth(kWidth)) / 2;
    QVERIFY(question.bubble.contains(question.text));
    QCOMPARE(question.bubble.right() + 1, kWidth - left);
    QVERIFY(question.bubble.width() < kWidth / 2);
    QVERIFY(answer.bubble.isNull());
    QCOMPARE(answer.text.left(), left);
    QVERIFY(answer.stats.top() > answer.text.bottom());
}

QList<int> TestMessageLayouts::actionsOf(int row)
{
    QList<int> actions;
    for (const ui::ActionButton& button :
         m_layouts->geometry(m_model->index(row), kWidth).actions) {
        actions.append(static_cast<int>(button.action));
    }
    return actions;
}

// Of a message of the person: below its bubble, so that they never lie under it.
void TestMessageLayouts::placesItsButtonsBesideAMessage()
{
    using ui::MessageAction;
    const int right = (kWidth + m_layouts->columnWidth(kWidth)) / 2;
    const ui::MessageGeometry plain = m_layouts->geometry(m_model->index(0), kWidth);
    QCOMPARE(actionsOf(0), QList<int>{int(MessageAction::Edit)});
    QVERIFY(plain.actions.front().place.right() < plain.bubble.left());
    QCOMPARE(actionsOf(1), (QList<int>{int(MessageAction::Regenerate), int(MessageAction::Copy)}));

    m_model->setMessages(m_model->messages(),
                         {{{}, {MessageId{1}, MessageId{7}}},
                          {MessageId{1}, {MessageId{2}, MessageId{8}, MessageId{9}}}});
    m_layouts->clear();
    const ui::MessageGeometry question = m_layouts->geometry(m_model->index(0), kWidth);
    QVERIFY(question.branch.top() > question.bubble.bottom());
    QCOMPARE(question.height, question.branch.bottom() + 1);
    const ui::MessageGeometry answer = m_layouts->geometry(m_model->index(1), kWidth);
    int former = right;
    for (const ui::ActionButton& button : answer.actions) { // from the end of the line on
        QVERIFY(button.place.right() < former);
        QVERIFY(!button.place.intersects(answer.stats));
        QVERIFY(!button.place.intersects(answer.branch));
        QCOMPARE(button.place.top(), answer.stats.top());
        QCOMPARE(answer.actionAt(button.place.center()), &button);
        former = button.place.left();
    }
    QCOMPARE(answer.actions.front().action, MessageAction::NextBranch);
    QCOMPARE(answer.actionAt(answer.text.center()), nullptr);
}

void TestMessageLayouts::onlyTheLastAnswerThatEndedEarlyGoesOn()
{
    const int goOn = int(ui::MessageAction::GoOn);
    for (const MessageStatus status :
         {MessageStatus::Stopped, MessageStatus::Interrupted, MessageStatus::Failed}) {
        Message answer = m_model->messages().back();
        answer.status = status;
        m_model->update(answer);
        QVERIFY(actionsOf(1).contains(goOn));
    }
    Message answer = m_model->messages().back();
    answer.status = MessageStatus::Complete;
    m_model->update(answer);
    QVERIFY(!actionsOf(1).contains(goOn));
    for (const app::AnswerCut cut : {app::AnswerCut::AtLimit, app::AnswerCut::ByServer}) {
        answer.stats.cut = cut;
        m_model->update(answer);
        QVERIFY(actionsOf(1).contains(goOn));
    }
    m_model->append(message(3, MessageRole::User, QStringLiteral("So?")));
    QVERIFY(!actionsOf(1).contains(goOn));
}

void TestMessageLayouts::keepsTheColumnReadable()
{
    QCOMPARE(m_layouts->columnWidth(2000), 680);
    QCOMPARE(m_layouts->columnWidth(400), 340);
    QVERIFY(m_layouts->columnWidth(10) >= 1);
    m_settings->setTextScale(1.5);
    QCOMPARE(m_layouts->columnWidth(2000), 1020);
}

void TestMessageLayouts::mirrorsEveryPart()
{
    m_model->setMessages(m_model->messages(), {{{}, {MessageId{1}, MessageId{7}}},
                                               {MessageId{1}, {MessageId{2}, MessageId{8}}}});
    Message failed = m_model->messages().back();
    failed.status = MessageStatus::Failed;
    failed.error = QStringLiteral("There is not enough memory.");
    m_model->update(failed);
    ui::MessageLayouts mirrored(*m_theme);
    mirrored.setDirection(Qt::RightToLeft);
    for (const int row : {0, 1}) {
        const ui::MessageGeometry usual = m_layouts->geometry(m_model->index(row), kWidth);
        const ui::MessageGeometry other = mirrored.geometry(m_model->index(row), kWidth);
        QCOMPARE(other.height, usual.height);
        std::vector<std::pair<QRect, QRect>> parts = {
            {usual.bubble, other.bubble}, {usual.text, other.text}, {usual.error, other.error},
            {usual.stats, other.stats},   {usual.fold, other.fold}, {usual.branch, other.branch}};
        QCOMPARE(other.actions.size(), usual.actions.size());
        for (std::size_t i = 0; i < usual.actions.size(); ++i) {
            parts.emplace_back(usual.actions[i].place, other.actions[i].place);
        }
        for (const auto& [before, after] : parts) {
            QCOMPARE(after.isNull(), before.isNull());
            QCOMPARE(after.size(), before.size());
            QCOMPARE(after.top(), before.top());
            QVERIFY(before.isNull() || after.left() == kWidth - 1 - before.right());
        }
    }
    QCOMPARE(mirrored.geometry(m_model->index(0), kWidth).bubble.left(),
             (kWidth - mirrored.columnWidth(kWidth)) / 2);
}

void TestMessageLayouts::leavesTheStatsOutWhileWriting()
{
    Message running = m_model->messages().back();
    running.status = MessageStatus::Running;
    const int finished = m_layouts->height(m_model->index(1), kWidth);
    m_model->update(running);
    m_layouts->forget(running.id);
    QVERIFY(m_layouts->geometry(m_model->index(1), kWidth).stats.isNull());
    QVERIFY(m_layouts->height(m_model->index(1), kWidth) < finished);
}

void TestMessageLayouts::showsTheErrorUnderTheText()
{
    Message failed = m_model->messages().back();
    failed.status = MessageStatus::Failed;
    failed.error = QStringLiteral("There is not enough memory.");
    m_model->update(failed);
    const ui::MessageGeometry geometry = m_layouts->geometry(m_model->index(1), kWidth);
    QVERIFY(geometry.error.top() > geometry.text.bottom());
    QVERIFY(geometry.stats.top() > geometry.error.bottom());
}

void TestMessageLayouts::remembersHeightsAndFewDocuments()
{
    std::vector<Message> messages;
    for (int i = 1; i <= 200; ++i) {
        messages.push_back(message(i, MessageRole::Assistant, QStringLiteral("Text")));
    }
    m_model->setMessages(messages);
    for (int row = 0; row < 200; ++row) {
        QVERIFY(m_layouts->height(m_model->index(row), kWidth) > 0);
    }
    QCOMPARE(m_layouts->layoutsDone(), 200);
    QCOMPARE(m_layouts->documentsKept(), 64);
    for (int row = 0; row < 200; ++row) {
        QVERIFY(m_layouts->height(m_model->index(row), kWidth) > 0);
    }
    QCOMPARE(m_layouts->layoutsDone(), 200); // heights were remembered without the documents
    QVERIFY(!m_layouts->knownHeight({1}, kWidth + 1).has_value());
}

void TestMessageLayouts::joinsBeginningAndContinuation()
{
    m_layouts->setMode(ChatMode::Completion);
    QCOMPARE(m_layouts->height(m_model->index(0), kWidth), 0);
    QCOMPARE(m_layouts->document(m_model->index(1), kWidth).toPlainText(),
             QStringLiteral("Once upon a time"));
    m_layouts->setMode(ChatMode::Dialogue);
    QVERIFY(m_layouts->height(m_model->index(0), kWidth) > 0);
    QCOMPARE(m_layouts->document(m_model->index(1), kWidth).toPlainText(),
             QStringLiteral("upon a time"));
}

QTEST_MAIN(TestMessageLayouts)
#include "test_message_layouts.moc"
