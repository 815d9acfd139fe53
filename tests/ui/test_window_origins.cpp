// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/transcript_model.h"
#include "tests/support/painted_texts.h"
#include "tests/support/web_server.h"
#include "tests/ui/desk.h"
#include "ui/chat/transcript_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QTest>
#include <QUrl>

#include <algorithm>
#include <memory>
#include <vector>

// What the window says of where answers come from: how far the text before one is read, which model
// wrote it and how, and that a chat is longer than the model was trained with.

using namespace trilume;
using app::GenerationState;
using tests::Desk;

class TestWindowOrigins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_desk.reset(); }
    void readingIsSaidWhereTheAnswerWillBe();
    void shortReadingIsNotSaid();
    void readingIsSaidAgainAfterAnotherChat();
    void anotherModelIsNamedBetweenTheMessages();
    void anAnswerSaysHowItWasMade();
    void anAnswerSaysItsSystemPrompt();
    void aQuestionWasNotMade();
    void aChatBeyondTheTrainedLengthSaysSo();
    void aModelOnAServerAnswers();
    void whatIsWrongWithAServerIsSaidInItsPlace();

private:
    [[nodiscard]] bool start(const QString& modelPath = QStringLiteral("/chat.gguf"));
    void script(const char* answer, std::size_t promptTokens);
    void ask(const char* text);
    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] ui::TranscriptView* view() const;
    [[nodiscard]] bool isPainted(const QString& words);
    [[nodiscard]] QMenu* openMenu(int row);

    std::unique_ptr<Desk> m_desk;
};

bool TestWindowOrigins::start(const QString& modelPath)
{
    m_desk = std::make_unique<Desk>(modelPath);
    return m_desk->start();
}

void TestWindowOrigins::script(const char* answer, std::size_t promptTokens)
{
    m_desk->app.model().setScript({{answer}, promptTokens, {}, false});
}

bool TestWindowOrigins::waitUntilIdle()
{
    return QTest::qWaitFor([this] {
        return m_desk->app.chats().state() == GenerationState::Idle
               && m_desk->app.chats().canSend();
    });
}

void TestWindowOrigins::ask(const char* text)
{
    m_desk->type(QString::fromLatin1(text));
    QVERIFY(waitUntilIdle());
}

ui::TranscriptView* TestWindowOrigins::view() const
{
    return m_desk->window->findChild<ui::TranscriptView*>();
}

bool TestWindowOrigins::isPainted(const QString& words)
{
    const std::vector<tests::SeenText> painted = tests::paintedTexts(*view());
    return std::any_of(painted.begin(), painted.end(),
                       [&words](const tests::SeenText& seen) { return seen.text.contains(words); });
}

QMenu* TestWindowOrigins::openMenu(int row)
{
    view()->setFocus();
    view()->setCurrentIndex(view()->model()->index(row, 0));
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), view()->mapToGlobal(QPoint()));
    QApplication::sendEvent(view()->viewport(), &event);
    return view()->findChild<QMenu*>();
}

void TestWindowOrigins::readingIsSaidWhereTheAnswerWillBe()
{
    QVERIFY(start());
    script("Good day.", 1500);
    m_desk->app.model().hold();
    m_desk->type(QStringLiteral("Hi"));
    m_desk->app.model().permit(700);
    const QString words = QStringLiteral("of 1\u202f500 token");
    QTRY_VERIFY(m_desk->app.transcript()
                    .index(1)
                    .data(app::TranscriptModel::ReadingRole)
                    .toString()
                    .contains(words));
    QVERIFY(isPainted(QStringLiteral("Reading ")));
    QVERIFY(m_desk->app.transcript()
                .index(1)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(QStringLiteral("Reading ")));
    m_desk->app.model().release();
    QVERIFY(waitUntilIdle());
    QVERIFY(!isPainted(QStringLiteral("Reading ")));
    QCOMPARE(m_desk->app.shown(), QStringLiteral("You: Hi | Model: Good day."));
}

void TestWindowOrigins::shortReadingIsNotSaid()
{
    QVERIFY(start());
    script("Good day.", 100);
    m_desk->app.model().hold();
    m_desk->type(QStringLiteral("Hi"));
    m_desk->app.model().permit(100);
    QTRY_COMPARE(m_desk->state(), QStringLiteral("Reading the prompt 100 of 100"));
    QVERIFY(!isPainted(QStringLiteral("Reading ")));
}

void TestWindowOrigins::readingIsSaidAgainAfterAnotherChat()
{
    QVERIFY(start());
    script("Good day.", 1500);
    ask("First");
    m_desk->app.model().hold();
    m_desk->type(QStringLiteral("And then?"));
    m_desk->app.model().permit(700);
    QTRY_VERIFY(isPainted(QStringLiteral("Reading ")));
    m_desk->app.chats().newChat();
    QVERIFY(!isPainted(QStringLiteral("Reading ")));
    QVERIFY(m_desk->open(QStringLiteral("First")));
    QTRY_VERIFY(isPainted(QStringLiteral("Reading ")));
}

void TestWindowOrigins::anotherModelIsNamedBetweenTheMessages()
{
    QVERIFY(start());
    ask("Hi");
    ask("And?");
    QVERIFY(!isPainted(QStringLiteral("From here")));
    m_desk->app.models().open(QStringLiteral("/other.gguf"));
    QTRY_COMPARE(m_desk->app.models().summary().path, QStringLiteral("/other.gguf"));
    QTRY_VERIFY(m_desk->app.chats().canSend());
    ask("And now?");
    ask("And then?");
    const app::TranscriptModel& transcript = m_desk->app.transcript();
    QStringList lines;
    for (int row = 0; row < transcript.rowCount(); ++row) {
        lines.append(transcript.index(row).data(app::TranscriptModel::FromHereRole).toString());
    }
    const QString line = QStringLiteral("From here: scripted /other.gguf");
    QCOMPARE(lines, (QStringList{{}, {}, {}, {}, {}, line, {}, {}}));
    QVERIFY(isPainted(line));
    QCOMPARE(transcript.index(5).data(Qt::AccessibleDescriptionRole).toString(), line);
    // Also after a restart.
    QVERIFY(m_desk->restart());
    QVERIFY(m_desk->open(QStringLiteral("Hi")));
    QVERIFY(isPainted(line));
}

void TestWindowOrigins::anAnswerSaysHowItWasMade()
{
    QVERIFY(start());
    ask("Hi");
    QMenu* menu = openMenu(1);
    QVERIFY(menu != nullptr);
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QWidget* popup = nullptr;
    QTRY_VERIFY((popup = view()->findChild<QWidget*>(QStringLiteral("originPopup"))) != nullptr);
    QTRY_VERIFY(popup->isVisible());
    const QString text = popup->accessibleDescription();
    QVERIFY2(text.contains(QStringLiteral("Model: scripted /chat.gguf")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Fingerprint: 0123456789abcdef")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Device: script")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Seed: 42")), qPrintable(text));
    auto* copy = popup->findChild<QAbstractButton*>(QStringLiteral("copyOrigin"));
    QVERIFY(copy != nullptr && copy->hasFocus());
    QTest::keyClick(copy, Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), text);
    QTRY_VERIFY(view()->findChild<QWidget*>(QStringLiteral("originPopup")) == nullptr);
}

// In force when it was written, whatever it is now; a long one by its beginning.
void TestWindowOrigins::anAnswerSaysItsSystemPrompt()
{
    QVERIFY(start());
    const QString prompt = QStringLiteral("Be kind.\nAnd ") + QStringLiteral("brief ").repeated(99);
    m_desk->app.chats().chatSettings().setText(app::SettingId::SystemPrompt, prompt);
    ask("Hi");
    m_desk->app.chats().chatSettings().setText(app::SettingId::SystemPrompt, {});
    QMenu* menu = openMenu(1);
    QVERIFY(menu != nullptr);
    menu->findChild<QAction*>(QStringLiteral("howThisWasMade"))->trigger();
    menu->close();
    auto* popup = view()->findChild<QWidget*>(QStringLiteral("originPopup"));
    QVERIFY(popup != nullptr);
    const QString said = popup->accessibleDescription();
    QVERIFY2(said.contains(QStringLiteral("System prompt: Be kind. And brief ")), qPrintable(said));
    QVERIFY2(said.contains(QChar(0x2026)) && said.size() < 700, qPrintable(said));
    QTest::keyClick(popup->findChild<QWidget*>(QStringLiteral("copyOrigin")), Qt::Key_Space);
    QVERIFY(QGuiApplication::clipboard()->text().contains(prompt.trimmed()));
}

void TestWindowOrigins::aQuestionWasNotMade()
{
    QVERIFY(start());
    ask("Hi");
    QMenu* menu = openMenu(0);
    QVERIFY(menu != nullptr);
    QVERIFY(menu->findChild<QAction*>(QStringLiteral("howThisWasMade")) == nullptr);
    menu->close();
}

void TestWindowOrigins::aChatBeyondTheTrainedLengthSaysSo()
{
    QVERIFY(start(QStringLiteral("/short.gguf")));
    const auto* hint = m_desk->find<QLabel>("tokensRead");
    script("Good day.", 999); // and one token of the answer
    ask("Hi");
    QTRY_COMPARE(hint->text(),
                 QStringLiteral("1\u202f000 tokens read · trained length 1\u202f000"));
    QCOMPARE(hint->property("tone").toString(), QStringLiteral("faint"));
    script("Good day.", 1000);
    ask("And?");
    QTRY_COMPARE(hint->text(), QStringLiteral("1\u202f001 tokens read · trained length "
                                              "1\u202f000: older text fades"));
    QCOMPARE(hint->property("tone").toString(), QStringLiteral("accent"));
    QVERIFY(hint->accessibleDescription().contains(QStringLiteral("answers may stray")));
    // Where there is no room for the meaning, the warning stays.
    m_desk->window->resize(m_desk->window->minimumWidth(), 700);
    QTRY_VERIFY(!hint->text().contains(QStringLiteral("fades")) || hint->isVisible());
    m_desk->app.chats().newChat();
    QTRY_COMPARE(hint->property("tone").toString(), QStringLiteral("faint"));
}

// From the menu's action to the answer, by mouse and keys, with all that the window says of it.
void TestWindowOrigins::aModelOnAServerAnswers()
{
    const QByteArray stream = tests::answerHead(200, "Content-Type: text/event-stream\r\n")
                              + R"(data: {"choices":[{"delta":{"content":"From far"}}]})" + "\n\n";
    const tests::WebServer server(
        [&stream](const tests::SeenRequest& request, tests::ServedConnection& connection) {
            if (request.method == "GET") {
                connection.writeAnswer(200, {}, R"({"data":[{"id":"small"},{"id":"large"}]})");
            } else {
                connection.write(stream); // and no end
            }
        });
    QVERIFY(start());
    const QString address = QString::fromUtf8(server.address("/v1"));
    m_desk->find<QAction>("useServerAction")->trigger();
    auto* field = m_desk->find<QLineEdit>("serverAddress");
    QVERIFY(field->hasFocus());
    QVERIFY(!m_desk->find<QAbstractButton>("useModel")->isEnabled());
    QVERIFY(!m_desk->find<QWidget>("forgetServerKey")->isVisible()); // there is none
    QTest::keyClicks(field, address);
    auto* key = m_desk->find<QLineEdit>("serverKey");
    QCOMPARE(key->echoMode(), QLineEdit::Password);
    QTest::keyClicks(key, QStringLiteral("a-key"));
    QVERIFY(server.seen().isEmpty()); // nothing goes out by itself
    QTest::keyClick(key, Qt::Key_Return);
    auto* list = m_desk->find<QListWidget>("serverModels");
    QTRY_VERIFY(list->isVisible() && list->hasFocus());
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(m_desk->find<QLineEdit>("serverModel")->text(), QStringLiteral("large"));
    QTest::mouseClick(m_desk->find<QWidget>("useModel"), Qt::LeftButton);
    QTRY_VERIFY(m_desk->find<QWidget>("serverPanel") == nullptr);
    QCOMPARE(server.seen().size(), 1);
    QCOMPARE(m_desk->find<QWidget>("deviceChip")->accessibleName(),
             QStringLiteral("Runs on the server ") + QUrl(address).authority());

    ask("Hello");
    QCOMPARE(m_desk->app.last().text, QStringLiteral("From far"));
    QCOMPARE(m_desk->app.last().status, app::MessageStatus::Failed);
    QTRY_VERIFY(isPainted(QStringLiteral("the answer was interrupted")));
    QCOMPARE(server.seen().constLast().value("authorization"), QByteArray("Bearer a-key"));
    QMenu* menu = openMenu(1);
    QVERIFY(menu != nullptr);
    const QList<QAction*> actions = menu->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const QAction* action) {
        return action->text() == QStringLiteral("Let the answer go on");
    }));
    menu->close();
    m_desk->find<QAction>("useServerAction")->trigger(); // where the key is kept
    QTest::mouseClick(m_desk->find<QWidget>("forgetServerKey"), Qt::LeftButton);
    QVERIFY(!m_desk->find<QWidget>("forgetServerKey")->isVisible());
    QVERIFY(m_desk->find<QLineEdit>("serverKey")->hasFocus());
    QCOMPARE(m_desk->find<QLabel>("serverMessage")->text(),
             QStringLiteral("The key is forgotten."));
}

void TestWindowOrigins::whatIsWrongWithAServerIsSaidInItsPlace()
{
    const tests::WebServer server(
        [](const tests::SeenRequest&, tests::ServedConnection& connection) {
            connection.writeAnswer(401, {}, R"({"error":{"message":"who are you?"}})");
        });
    QVERIFY(start());
    m_desk->find<QAction>("useServerAction")->trigger();
    auto* field = m_desk->find<QLineEdit>("serverAddress");
    const auto* message = m_desk->find<QLabel>("serverMessage");
    const auto* warning = m_desk->find<QLabel>("serverWarning");
    QVERIFY(!message->isVisible() && !warning->isVisible());
    field->setText(QString::fromUtf8(server.address("/v1")));
    QTest::mouseClick(m_desk->find<QWidget>("findModels"), Qt::LeftButton);
    QTRY_VERIFY(message->text().contains(QStringLiteral("wants a key")));
    QVERIFY(field->hasFocus());
    field->setText(QStringLiteral("gopher://x"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(message->text().contains(QStringLiteral("expected http or https")));
    field->setText(QStringLiteral("http://far.example.org"));
    QVERIFY(warning->isVisible());
    field->setText(QStringLiteral("far.example.org"));
    QVERIFY(!warning->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_VERIFY(m_desk->find<QWidget>("serverPanel") == nullptr);
    QVERIFY(!m_desk->app.models().summary().isOnServer());
}

QTEST_MAIN(TestWindowOrigins)
#include "test_window_origins.moc"
