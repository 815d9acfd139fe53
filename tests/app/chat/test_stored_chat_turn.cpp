// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/chat/services_under_test.h"
#include "tests/support/full_disk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ServicesUnderTest;

// One turn from the question to the stored answer.
class TestStoredChatTurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anAnswerStreamsAndIsStored();
    void statesFollowTheTurn();
    void theNextTurnKnowsTheFormer();
    void stoppingDuringThePrompt();
    void stoppingWhileWriting();
    void stoppingBeforeItBegan();
    void afterAStopItGoesOn();
    void aFailureStaysWithItsAnswer();
    void sendingWhileLoadingIsRejected();
    void sendingWhileAnsweringIsRejected();
    void sendingWithoutAModelIsRejected();
    void nothingIsSentForNothing();
    void completionContinuesTheText();
    void aTurnThatCannotBeStoredIsRejected();
    void anAnswerThatCannotBeSavedSaysSoUntilItIs();
    void throughputIsCounted();
    void settingsReachTheModel();
    void aNewChatKeepsItsSettingsUntilItIsSent();
    void whatIsSetForANewChatOutlivesTheProgram();
    void whatIsSetForANewChatStaysWhereItCannotBeSent();
    void settingsThatCannotBeWrittenAreTriedAgain();
    void aReturningChatKeepsWhatIsSet();
    void aChatHasSettingsOfItsOwn();
    void anAnswerIsWrittenAgainAsTheChatWants();
    void whatIsSetWhileANewChatIsStoredIsKept();
    void aNewModelDuringAnAnswerComesAfterIt();
    void theAnswerNamesTheModelThatGaveIt();
    void aRejectedMessageNamesItsChat();

private:
    [[nodiscard]] bool waitForState(GenerationState state);

    std::unique_ptr<ServicesUnderTest> m_app;
    std::unique_ptr<QAbstractItemModelTester> m_transcriptTester;
    std::unique_ptr<QAbstractItemModelTester> m_listTester;
};

void TestStoredChatTurn::init()
{
    m_app = std::make_unique<ServicesUnderTest>();
    QVERIFY(m_app->start());
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    m_transcriptTester =
        std::make_unique<QAbstractItemModelTester>(&m_app->transcript(), Mode::QtTest);
    m_listTester = std::make_unique<QAbstractItemModelTester>(&m_app->list(), Mode::QtTest);
}

void TestStoredChatTurn::cleanup()
{
    m_listTester.reset();
    m_transcriptTester.reset();
    m_app.reset();
}

bool TestStoredChatTurn::waitForState(GenerationState state)
{
    return QTest::qWaitFor([this, state] { return m_app->chats().state() == state; });
}

void TestStoredChatTurn::anAnswerStreamsAndIsStored()
{
    QSignalSpy finished(&m_app->chats(), &ChatController::messageFinished);

    QVERIFY(m_app->ask(QStringLiteral("Hi there")));

    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi there | Model: Good day."));
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
    QCOMPARE(m_app->last().stats.generatedTokens, 3);
    QCOMPARE(m_app->last().stats.tokensPerSecond(), 4.0);
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("scripted /chat.gguf"));
    QCOMPARE(finished.count(), 1);
    QVERIFY(finished.at(0).at(0).value<MessageId>() == m_app->last().id);
    QCOMPARE(m_app->titles(), QStringLiteral("Hi there"));
    QCOMPARE(m_app->chats().currentTitle(), QStringLiteral("Hi there"));
    QVERIFY(m_app->chats().currentChat() == m_app->chatAt(0));

    QVERIFY(m_app->restart());
    QCOMPARE(m_app->titles(), QStringLiteral("Hi there"));
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi there | Model: Good day."));
    QCOMPARE(m_app->last().stats.generatedTokens, 3);
}

void TestStoredChatTurn::statesFollowTheTurn()
{
    QList<GenerationState> states;
    connect(&m_app->chats(), &ChatController::stateChanged, this,
            [&](GenerationState state) { states.append(state); });
    QSignalSpy progress(&m_app->chats(), &ChatController::prefillProgress);
    QSignalSpy canSend(&m_app->chats(), &ChatController::canSendChanged);

    QVERIFY(m_app->ask(QStringLiteral("Hi")));

    QCOMPARE(states, (QList<GenerationState>{GenerationState::ReadingPrompt,
                                             GenerationState::Writing, GenerationState::Idle}));
    QCOMPARE(progress.count(), 1);
    QCOMPARE(canSend.count(), 2);
    QCOMPARE(canSend.at(0).at(0).toBool(), false);
    QCOMPARE(canSend.at(1).at(0).toBool(), true);
}

void TestStoredChatTurn::theNextTurnKnowsTheFormer()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QVERIFY(m_app->ask(QStringLiteral("And?")));
    QCOMPARE(QString::fromStdString(m_app->model().requests().back()),
             QStringLiteral("user: Hi | assistant: Good day. | user: And?"));
    QCOMPARE(m_app->transcript().rowCount(), 4);
    QVERIFY(m_app->last().parent == m_app->transcript().messages().at(2).id);
    QVERIFY(m_app->transcript().messages().at(2).parent == m_app->transcript().messages().at(1).id);
    QCOMPARE(m_app->list().rowCount(), 1);
}

void TestStoredChatTurn::stoppingDuringThePrompt()
{
    m_app->model().setScript({{"Never", " said"}, 10, {}, false});
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2); // of ten chunks
    QSignalSpy progress(&m_app->chats(), &ChatController::prefillProgress);
    QTRY_VERIFY(!progress.isEmpty());

    m_app->chats().stop();

    QCOMPARE(m_app->chats().state(), GenerationState::Stopping);
    QVERIFY(waitForState(GenerationState::Idle));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
    QCOMPARE(m_app->last().text, QString());
}

void TestStoredChatTurn::stoppingWhileWriting()
{
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2); // the prompt and one token
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good"));
    QCOMPARE(m_app->chats().state(), GenerationState::Writing);

    m_app->chats().stop();

    QVERIFY(waitForState(GenerationState::Idle));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
    QCOMPARE(m_app->last().text, QStringLiteral("Good"));
}

void TestStoredChatTurn::stoppingBeforeItBegan()
{
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->chats().stop(); // before the store has answered
    QVERIFY(waitForState(GenerationState::Idle));
    QCOMPARE(m_app->last().status, MessageStatus::Stopped);
    QCOMPARE(m_app->transcript().rowCount(), 2);
}

void TestStoredChatTurn::afterAStopItGoesOn()
{
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->chats().stop();
    QVERIFY(waitForState(GenerationState::Idle));
    QVERIFY(m_app->ask(QStringLiteral("Again")));
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(QString::fromStdString(m_app->model().requests().back()),
             QStringLiteral("user: Hi | user: Again"));
}

void TestStoredChatTurn::aFailureStaysWithItsAnswer()
{
    m_app->model().setScript({{"Go"}, 1, "The device fell silent.", false});
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->last().status, MessageStatus::Failed);
    QCOMPARE(m_app->last().error, QStringLiteral("The device fell silent."));
    QCOMPARE(m_app->last().text, QStringLiteral("Go"));
    QVERIFY(m_app->chats().canSend());

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().error, QStringLiteral("The device fell silent."));
}

void TestStoredChatTurn::sendingWhileLoadingIsRejected()
{
    m_app->model().hold();
    m_app->models().open(QStringLiteral("/other.gguf"));
    QVERIFY(!m_app->chats().canSend());
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);

    m_app->chats().send(QStringLiteral("Hi"));

    QCOMPARE(rejected.count(), 1);
    QCOMPARE(rejected.at(0).at(1).toString(), QStringLiteral("Hi"));
    QVERIFY(error.at(0).at(0).toString().contains(QStringLiteral("being loaded")));
    QCOMPARE(m_app->transcript().rowCount(), 0);
    m_app->model().release();
    QTRY_VERIFY(m_app->chats().canSend());
}

void TestStoredChatTurn::sendingWhileAnsweringIsRejected()
{
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);
    m_app->chats().send(QStringLiteral("Too early"));
    QCOMPARE(rejected.count(), 1);
    m_app->model().release();
    QVERIFY(waitForState(GenerationState::Idle));
    QCOMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good day."));
}

void TestStoredChatTurn::sendingWithoutAModelIsRejected()
{
    cleanup();
    qputenv("TRILUME_MODEL_DIR", "/nowhere"); // no bundled model either
    m_app = std::make_unique<ServicesUnderTest>(QStringLiteral("/missing.gguf"));
    QSignalSpy failed(&m_app->models(), &ModelController::failed);
    m_app->services().start();
    QTRY_VERIFY(!failed.isEmpty());
    QTRY_VERIFY(!m_app->models().isLoading());
    qunsetenv("TRILUME_MODEL_DIR");
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    m_app->chats().send(QStringLiteral("Hi"));
    QCOMPARE(error.count(), 1);
    QVERIFY(!m_app->chats().canSend());
}

void TestStoredChatTurn::nothingIsSentForNothing()
{
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    m_app->chats().send(QStringLiteral(" \n"));
    QCOMPARE(m_app->chats().state(), GenerationState::Idle);
    m_app->chats().setMode(ChatMode::Completion);
    m_app->chats().send(QString());
    QCOMPARE(m_app->chats().state(), GenerationState::Idle);
    QCOMPARE(error.count(), 0);
}

void TestStoredChatTurn::completionContinuesTheText()
{
    m_app->chats().setMode(ChatMode::Completion);
    QVERIFY(m_app->ask(QStringLiteral("Once upon")));
    QCOMPARE(m_app->model().requests().back(), std::string("Once upon"));
    QVERIFY(m_app->ask(QString())); // go on
    QCOMPARE(m_app->model().requests().back(), std::string("Once uponGood day."));
    QVERIFY(m_app->ask(QStringLiteral("Then")));
    QCOMPARE(m_app->model().requests().back(), std::string("Once uponGood day.Good day. Then"));
    QCOMPARE(m_app->transcript().rowCount(), 5);

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->chats().mode(), ChatMode::Completion);
}

void TestStoredChatTurn::aTurnThatCannotBeStoredIsRejected()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    {
        const tests::FullDisk disk;
        m_app->chats().send(QStringLiteral("Precious"));
        QVERIFY(waitForState(GenerationState::Idle));
    }
    QCOMPARE(rejected.count(), 1);
    QCOMPARE(rejected.at(0).at(1).toString(), QStringLiteral("Precious"));
    QVERIFY(error.at(0).at(0).toString().contains(QStringLiteral("disk")));
    QCOMPARE(m_app->transcript().rowCount(), 2);
    QVERIFY(m_app->ask(QStringLiteral("Precious")));
    QCOMPARE(m_app->transcript().rowCount(), 4);
}

void TestStoredChatTurn::anAnswerThatCannotBeSavedSaysSoUntilItIs()
{
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->shown(), QStringLiteral("You: Hi | Model: Good"));
    QSignalSpy finished(&m_app->chats(), &ChatController::messageFinished);
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    {
        const tests::FullDisk disk;
        m_app->model().release();
        QVERIFY(waitForState(GenerationState::Idle));
        QCOMPARE(finished.count(), 0);
        QVERIFY(!error.isEmpty());
        QCOMPARE(m_app->last().status, MessageStatus::Failed);
        QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
        QVERIFY(m_app->last().error.contains(QStringLiteral("not saved")));
    }
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(m_app->last().status, MessageStatus::Complete);
    QCOMPARE(m_app->last().error, QString());
}

void TestStoredChatTurn::throughputIsCounted()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->services().metrics()->messageMarkers().size(), std::size_t{1});
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("More"));
    m_app->model().permit(3);
    const auto newestRate = [this] {
        const TimeSeries& series = m_app->services().metrics()->throughput();
        return series.size() == 0 ? 0.0 : series.at(series.size() - 1).value;
    };
    QTRY_VERIFY(newestRate() > 0.0);
    m_app->model().release();
    QVERIFY(waitForState(GenerationState::Idle));
    QTRY_COMPARE(newestRate(), 0.0);
}

void TestStoredChatTurn::settingsReachTheModel()
{
    SamplingSettings sampling;
    sampling.temperature = 0.25;
    sampling.maxTokens = 5;
    m_app->settings().setSampling(sampling);
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->model().lastRequest().sampling.temperature, 0.25F);
    QCOMPARE(m_app->model().lastRequest().sampling.seed, std::uint64_t{42});
    QCOMPARE(m_app->model().lastRequest().maxTokens, std::size_t{5});
}

void TestStoredChatTurn::aNewChatKeepsItsSettingsUntilItIsSent()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const ChatId plain = m_app->chats().currentChat();
    m_app->chats().newChat();
    SettingValues& own = m_app->chats().chatSettings();
    own.setText(SettingId::SystemPrompt, QStringLiteral("Be brief."));
    QVERIFY(m_app->open(plain)); // a glance
    QVERIFY(own.isDefault(SettingId::SystemPrompt));
    m_app->chats().newChat();
    QCOMPARE(own.text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    m_app->chats().newChat();
    QCOMPARE(own.text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    QVERIFY(m_app->ask(QStringLiteral("Ho")));
    m_app->chats().newChat(); // they went with the chat that they were set for
    QVERIFY(own.isDefault(SettingId::SystemPrompt));
    own.setText(SettingId::SystemPrompt, QStringLiteral("Be loud."));
    m_app->chats().send(QStringLiteral("Hey"));
    m_app->chats().openChat(plain); // before it is stored
    QVERIFY(waitForState(GenerationState::Idle));
    m_app->chats().newChat();
    QVERIFY(own.isDefault(SettingId::SystemPrompt));
}

void TestStoredChatTurn::whatIsSetForANewChatOutlivesTheProgram()
{
    const auto own = [this]() -> SettingValues& {
        return m_app->chats().chatSettings();
    };
    own().setText(SettingId::SystemPrompt, QStringLiteral("Be brief."));
    own().setValue(SettingId::MaxTokens, 77.0);
    QVERIFY(m_app->restart());
    QCOMPARE(own().text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    QCOMPARE(own().value(SettingId::MaxTokens), 77.0);
    QVERIFY(m_app->restart()); // nobody touched it
    QCOMPARE(own().value(SettingId::MaxTokens), 77.0);
    own().reset(SettingId::MaxTokens);
    QVERIFY(m_app->ask(QStringLiteral("Hi"))); // it goes with the chat
    QCOMPARE(m_app->model().requests().back(), std::string("system: Be brief. | user: Hi"));
    const ChatId chat = m_app->chats().currentChat();
    QVERIFY(m_app->restart());
    QVERIFY(own().isDefault(SettingId::SystemPrompt));
    QVERIFY(m_app->open(chat));
    QCOMPARE(own().text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    m_app->chats().newChat();
    own().setText(SettingId::SystemPrompt, QStringLiteral("Be loud."));
    QVERIFY(m_app->open(chat)); // and it waits meanwhile
    QVERIFY(m_app->restart());
    QCOMPARE(own().text(SettingId::SystemPrompt), QStringLiteral("Be loud."));
    m_app->chats().deleteEverything();
    QTRY_VERIFY(own().isDefault(SettingId::SystemPrompt));
    QVERIFY(m_app->restart());
    QVERIFY(own().isDefault(SettingId::SystemPrompt));
}

// Sent while the disk is full: the message is given back, and what is set for it stays set.
void TestStoredChatTurn::whatIsSetForANewChatStaysWhereItCannotBeSent()
{
    SettingValues& own = m_app->chats().chatSettings();
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);
    own.setValue(SettingId::MaxTokens, 77.0);
    {
        const tests::FullDisk disk;
        own.setValue(SettingId::MinP, 0.5);
        m_app->chats().send(QStringLiteral("Hi"));
        QTRY_COMPARE(rejected.count(), 1);
        QTRY_VERIFY(m_app->chats().canSend());
    }
    own.setValue(SettingId::TopK, 3.0); // there is room again
    QVERIFY(m_app->restart());
    const SettingValues& again = m_app->chats().chatSettings();
    QCOMPARE(again.value(SettingId::MaxTokens), 77.0);
    QCOMPARE(again.value(SettingId::MinP), 0.5);
    QCOMPARE(again.value(SettingId::TopK), 3.0);
}

void TestStoredChatTurn::settingsThatCannotBeWrittenAreTriedAgain()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const ChatId other = m_app->chats().currentChat();
    m_app->chats().newChat();
    QVERIFY(m_app->ask(QStringLiteral("Ho")));
    const ChatId chat = m_app->chats().currentChat();
    SettingValues& own = m_app->chats().chatSettings();
    QSignalSpy error(&m_app->chats(), &ChatController::errorOccurred);
    QSignalSpy news(&m_app->list(), &QAbstractItemModel::dataChanged);
    {
        const tests::FullDisk disk;
        own.setValue(SettingId::MaxTokens, 77.0);
        QTRY_VERIFY(!error.isEmpty());
    }
    QTRY_VERIFY(news.count() >= 2);
    QCOMPARE(own.value(SettingId::MaxTokens), 77.0);
    QVERIFY(m_app->open(other)); // which is when it is tried again
    QVERIFY(m_app->open(chat));
    QCOMPARE(own.value(SettingId::MaxTokens), 77.0);
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(chat));
    QCOMPARE(m_app->chats().chatSettings().value(SettingId::MaxTokens), 77.0);
}

void TestStoredChatTurn::aReturningChatKeepsWhatIsSet()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    const ChatId chat = m_app->chats().currentChat();
    m_app->chats().deleteChat(chat);
    m_app->chats().undoDelete();
    QCOMPARE(m_app->chats().currentChat(), chat);
    m_app->chats().chatSettings().setValue(SettingId::MaxTokens, 77.0); // before the store has it
    QTRY_COMPARE(m_app->titles(), QStringLiteral("Hi"));
    QTRY_VERIFY(!m_app->chats().isChatLoading());
    QCOMPARE(m_app->chats().chatSettings().value(SettingId::MaxTokens), 77.0);
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(chat));
    QCOMPARE(m_app->chats().chatSettings().value(SettingId::MaxTokens), 77.0);
}

void TestStoredChatTurn::aChatHasSettingsOfItsOwn()
{
    m_app->settings().setText(SettingId::SystemPrompt, QStringLiteral("Be kind."));
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    QCOMPARE(m_app->model().requests().back(), std::string("system: Be kind. | user: Hi"));
    const ChatId plain = m_app->chats().currentChat();

    m_app->chats().newChat();
    SettingValues& own = m_app->chats().chatSettings();
    QVERIFY(own.isDefault(SettingId::SystemPrompt));
    own.setText(SettingId::SystemPrompt, QStringLiteral("Be brief."));
    own.setValue(SettingId::MaxTokens, 77.0);
    QVERIFY(m_app->ask(QStringLiteral("Ho"))); // stored with its settings
    own.setValue(SettingId::Temperature, 0.25);
    const ChatId special = m_app->chats().currentChat();
    QCOMPARE(m_app->model().requests().back(), std::string("system: Be brief. | user: Ho"));
    QCOMPARE(m_app->model().lastRequest().maxTokens, std::size_t{77});

    QVERIFY(m_app->open(plain));
    QVERIFY(own.isDefault(SettingId::SystemPrompt));
    QCOMPARE(own.value(SettingId::MaxTokens), 1024.0);
    m_app->settings().setText(SettingId::SystemPrompt, QStringLiteral("Be loud."));
    QVERIFY(m_app->ask(QStringLiteral("Hey")));
    QCOMPARE(m_app->model().requests().back(),
             std::string("system: Be loud. | user: Hi | assistant: Good day. | user: Hey"));

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(special));
    SettingValues& read = m_app->chats().chatSettings();
    QCOMPARE(read.text(SettingId::SystemPrompt), QStringLiteral("Be brief."));
    QCOMPARE(read.value(SettingId::MaxTokens), 77.0);
    QCOMPARE(read.value(SettingId::Temperature), 0.25);
    QVERIFY(read.isDefault(SettingId::TopK));
    read.setText(SettingId::SystemPrompt, QString()); // none, whatever the default is
    QVERIFY(!read.isDefault(SettingId::SystemPrompt));
    QVERIFY(m_app->ask(QStringLiteral("Hm")));
    QCOMPARE(m_app->model().requests().back(),
             std::string("user: Ho | assistant: Good day. | user: Hm"));
    read.reset(SettingId::SystemPrompt);
    QCOMPARE(read.text(SettingId::SystemPrompt), QStringLiteral("Be loud."));
}

void TestStoredChatTurn::anAnswerIsWrittenAgainAsTheChatWants()
{
    QVERIFY(m_app->ask(QStringLiteral("Hi")));
    SettingValues& own = m_app->chats().chatSettings();
    own.setText(SettingId::SystemPrompt, QStringLiteral("Be brief."));
    SamplingSettings sampling = own.sampling();
    sampling.temperature = 0.125;
    own.setSampling(sampling);
    m_app->chats().regenerate(m_app->last().id);
    QTRY_COMPARE(m_app->model().requests().size(), std::size_t{2});
    QTRY_VERIFY(m_app->chats().canSend());
    QCOMPARE(m_app->model().requests().back(), std::string("system: Be brief. | user: Hi"));
    QCOMPARE(m_app->model().lastRequest().sampling.temperature, 0.125F);
    QVERIFY(m_app->settings().isDefault(SettingId::Temperature));
    // Read again, it is what the model has read.
    m_app->chats().reader()->readTokens(m_app->last().id);
    QTRY_COMPARE(m_app->model().requests().size(), std::size_t{3});
    QVERIFY(m_app->model().requests().back().find("system: Be brief.") != std::string::npos);
}

void TestStoredChatTurn::whatIsSetWhileANewChatIsStoredIsKept()
{
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->chats().chatSettings().setValue(SettingId::TopK, 3.0); // the store has not answered
    QTRY_VERIFY(m_app->chats().canSend());
    const ChatId chat = m_app->chats().currentChat();
    QVERIFY(chat);
    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(chat));
    QCOMPARE(m_app->chats().chatSettings().value(SettingId::TopK), 3.0);
}

void TestStoredChatTurn::aNewModelDuringAnAnswerComesAfterIt()
{
    m_app->model().hold();
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->model().permit(2);
    QTRY_COMPARE(m_app->chats().state(), GenerationState::Writing);

    m_app->models().open(QStringLiteral("/other.gguf"));
    QVERIFY(m_app->models().isLoading());
    m_app->model().release();

    QTRY_VERIFY(m_app->chats().canSend());
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("scripted /chat.gguf"));
    QCOMPARE(m_app->models().summary().path, QStringLiteral("/other.gguf"));
}

void TestStoredChatTurn::theAnswerNamesTheModelThatGaveIt()
{
    m_app->chats().send(QStringLiteral("Hi"));
    m_app->models().open(QStringLiteral("/other.gguf")); // before the store has answered
    QTRY_VERIFY(m_app->chats().canSend());
    QCOMPARE(m_app->last().text, QStringLiteral("Good day."));
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("scripted /other.gguf"));

    QVERIFY(m_app->restart());
    QVERIFY(m_app->open(m_app->chatAt(0)));
    QCOMPARE(m_app->last().stats.modelName, QStringLiteral("scripted /other.gguf"));
}

void TestStoredChatTurn::aRejectedMessageNamesItsChat()
{
    QVERIFY(m_app->ask(QStringLiteral("First")));
    const ChatId first = m_app->chats().currentChat();
    QSignalSpy rejected(&m_app->chats(), &ChatController::sendRejected);
    {
        const tests::FullDisk disk;
        m_app->chats().send(QStringLiteral("Precious"));
        m_app->chats().newChat();
        QVERIFY(waitForState(GenerationState::Idle));
        m_app->chats().sendFrom(WrittenIn::Explorer, QStringLiteral("New"));
        QVERIFY(waitForState(GenerationState::Idle));
    }
    QCOMPARE(rejected.count(), 2);
    QVERIFY(rejected.at(0).at(0).value<ChatId>() == first);
    QCOMPARE(rejected.at(0).at(1).toString(), QStringLiteral("Precious"));
    QCOMPARE(rejected.at(0).at(2).value<WrittenIn>(), WrittenIn::ChatPage);
    QVERIFY(!rejected.at(1).at(0).value<ChatId>());
    QCOMPARE(rejected.at(1).at(2).value<WrittenIn>(), WrittenIn::Explorer);
}

QTEST_GUILESS_MAIN(TestStoredChatTurn)
#include "test_stored_chat_turn.moc"
