// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"

#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace trilume;
using namespace trilume::app;

class TestMessageRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFieldComesBack();
    void everyMeterOfAnAnswerComesBack();
    void anOriginThatIsNotKnownAnyMoreGoes();
    void whatBelongsToAMessageGoesWithIt();
    void anUnknownScopeMakesAMeterUnknown();
    void everyScopeComesBack();
    void unknownNumbersAreNull();
    void anyTextComesBack_data();
    void anyTextComesBack();
    void aPathRunsFromItsRootToItsLeaf();
    void noLeafHasNoPath();
    void onlyARunningTextIsSaved();
    void finishingAMissingMessageIsNoError();
    void whatRanIsInterrupted();
    void forksAreWhereAPathBranches();
    void theNewestBranchesLeadToALeaf();
    void anAnswerIsTakenUpAgain();
    void onlyAnEndedAnswerIsTakenUp();

private:
    [[nodiscard]] Message message(const QString& text, MessageId parent = {}) const;
    [[nodiscard]] MessageId insert(const Message& message);
    [[nodiscard]] Message find(MessageId id);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<MessageRepository> m_messages;
    ChatId m_chat;
};

void TestMessageRepository::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_folder->filePath(QStringLiteral("chats.db")));
    QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    m_database = std::move(database).value();
    m_messages = std::make_unique<MessageRepository>(*m_database);
    Chat chat;
    chat.title = QStringLiteral("chat");
    chat.created = QDateTime::currentDateTimeUtc();
    chat.updated = chat.created;
    m_chat = ChatRepository(*m_database).insert(chat).value();
}

Message TestMessageRepository::message(const QString& text, MessageId parent) const
{
    Message message;
    message.chat = m_chat;
    message.parent = parent;
    message.text = text;
    message.created = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6, 789), Qt::UTC);
    return message;
}

MessageId TestMessageRepository::insert(const Message& message)
{
    const Result<MessageId> id = m_messages->insert(message);
    return id ? id.value() : MessageId{};
}

Message TestMessageRepository::find(MessageId id)
{
    const auto path = m_messages->path(id);
    return path && !path.value().empty() ? path.value().back() : Message{};
}

void TestMessageRepository::everyFieldComesBack()
{
    const MessageId parent = insert(message(QStringLiteral("question")));
    const MessageId id = insert(message(QString(), parent));
    Message answer = message(QStringLiteral("answer"), parent);
    answer.id = id;
    answer.status = MessageStatus::Failed;
    answer.error = QStringLiteral("It broke.");
    answer.stats = {10, 4, 7, 0.25, 0.5, 1.75, 21, QStringLiteral("seed"), {}};
    app::MessageEnergy& energy = answer.stats.energy;
    energy.whole = {2.0, 1.75, 0.5};
    energy.prefill = {0.25, std::nullopt, 0.75};
    energy.decode = {1.5, 1.25, std::nullopt};
    energy.source = QStringLiteral("hwmon board");
    energy.label = EvidenceLabel::Derived;
    energy.netLabel = EvidenceLabel::Modelled;
    energy.scope = EnergyScope::Board;
    energy.uncertainty = 0.125;
    energy.problem = QStringLiteral("none, for a test");
    energy.missingSeconds = 0.375;
    energy.idleWatts = 4.5;
    energy.idleAgeSeconds = 90.0;
    energy.conditions = QStringLiteral("mains");

    AnswerOrigin& origin = answer.stats.origin;
    origin.program = QStringLiteral("1.2.3");
    origin.fingerprint = QStringLiteral("0123456789abcdef0123456789abcdef");
    origin.device = QStringLiteral("cpu");
    origin.isa = QStringLiteral("avx2");
    origin.packing = QStringLiteral("2bit");
    origin.threads = 3;
    origin.systemPrompt = QStringLiteral("Answer in one line.");
    answer.stats.cut = AnswerCut::ContextFull;
    answer.thought = QStringLiteral("Let me see.");
    answer.stats.thoughtTokens = 3;
    answer.stats.thoughtSeconds = 0.625;
    answer.stats.leftOutMessages = 4;
    origin.sampling = AnswerSampling{0.75, 40, 0.9, 0.05, 1.125, 256, 1024, ~quint64{0}};

    QVERIFY(m_messages->finish(answer).ok());

    const Message found = find(id);
    QVERIFY(found.stats.origin == origin);
    QCOMPARE(found.stats.cut, AnswerCut::ContextFull);
    QCOMPARE(found.thought, answer.thought);
    QCOMPARE(found.stats.thoughtTokens, 3);
    QCOMPARE(found.stats.thoughtSeconds, 0.625);
    QCOMPARE(found.stats.leftOutMessages, 4);
    QVERIFY(found.stats.otherEnergies.empty());
    QVERIFY(found.chat == m_chat);
    QVERIFY(found.parent == parent);
    QCOMPARE(found.text, answer.text);
    QCOMPARE(found.status, answer.status);
    QCOMPARE(found.error, answer.error);
    QCOMPARE(found.created, answer.created);
    QCOMPARE(found.stats.promptTokens, 10);
    QCOMPARE(found.stats.reusedTokens, 4);
    QCOMPARE(found.stats.generatedTokens, 7);
    QCOMPARE(found.stats.prefillSeconds, 0.25);
    QCOMPARE(found.stats.firstTokenSeconds, 0.5);
    QCOMPARE(found.stats.decodeSeconds, 1.75);
    QCOMPARE(found.stats.contextTokens, 21);
    QCOMPARE(found.stats.modelName, QStringLiteral("seed"));
    QCOMPARE(found.stats.tokensPerSecond(), 4.0);
    QCOMPARE(found.stats.energy.source, energy.source);
    QCOMPARE(found.stats.energy.conditions, energy.conditions);
    QCOMPARE(found.stats.energy.problem, energy.problem);
    QVERIFY(found.stats.energy.whole == energy.whole);
    QVERIFY(found.stats.energy.prefill == energy.prefill);
    QVERIFY(found.stats.energy.decode == energy.decode);
    QCOMPARE(found.stats.energy.label, energy.label);
    QCOMPARE(found.stats.energy.netLabel, energy.netLabel);
    QCOMPARE(found.stats.energy.scope, energy.scope);
    QCOMPARE(found.stats.energy.uncertainty, energy.uncertainty);
    QVERIFY(found.stats.energy == energy);
}

void TestMessageRepository::everyMeterOfAnAnswerComesBack()
{
    Message question = message(QStringLiteral("question"));
    question.stats.energy.source = QStringLiteral("of another message");
    const MessageId parent = insert(question);
    Message answer = message(QStringLiteral("answer"), parent);
    MessageEnergy wall;
    wall.whole = {30.0, 12.0, std::nullopt};
    wall.source = QStringLiteral("wall");
    wall.scope = EnergyScope::Machine;
    wall.uncertainty = 0.25;
    wall.conditions = QStringLiteral("mains");
    MessageEnergy silent; // one that could not tell
    silent.source = QStringLiteral("battery");
    silent.problem = QStringLiteral("It was pulled out.");
    silent.conditions = wall.conditions;
    answer.stats.energy = wall;
    answer.stats.energy.source = QStringLiteral("package");
    answer.stats.energy.decode = {20.0, std::nullopt, 0.5};
    answer.stats.energy.scope = EnergyScope::Package;
    answer.stats.otherEnergies = {wall, silent};
    answer.id = insert(answer);
    QVERIFY(insert(message(QStringLiteral("next"), answer.id)));

    QVERIFY(find(answer.id).stats.energy == answer.stats.energy);
    QVERIFY(find(answer.id).stats.otherEnergies == answer.stats.otherEnergies);
    const auto path = m_messages->path(answer.id);
    QCOMPARE(path.value().front().stats.energy.source, question.stats.energy.source);
    QVERIFY(path.value().front().stats.otherEnergies.empty());

    answer.stats.otherEnergies = {silent};
    QVERIFY(m_messages->finish(answer).ok()); // takes the place of what was there
    QVERIFY(find(answer.id).stats.otherEnergies == answer.stats.otherEnergies);
}

// As when another model went on with an answer and failed.
void TestMessageRepository::anOriginThatIsNotKnownAnyMoreGoes()
{
    Message answer = message(QStringLiteral("answer"));
    answer.stats.origin.device = QStringLiteral("cpu");
    answer.id = insert(answer);
    QVERIFY(find(answer.id).stats.origin == answer.stats.origin);
    answer.stats.origin = {};
    QVERIFY(m_messages->finish(answer).ok());
    QVERIFY(find(answer.id).stats.origin == AnswerOrigin{});
}

void TestMessageRepository::whatBelongsToAMessageGoesWithIt()
{
    Message answer = message(QStringLiteral("answer"));
    answer.stats.energy.source = QStringLiteral("package");
    answer.stats.origin.device = QStringLiteral("cpu");
    const MessageId id = insert(answer);
    const auto rows = [this](const char* table) {
        QSqlQuery query(m_database->connection());
        return query.exec(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table))
                       && query.next()
                   ? query.value(0).toInt()
                   : -1;
    };
    QCOMPARE(rows("message_energy"), 1);
    QCOMPARE(rows("answer_origin"), 1);

    ChatRepository chats(*m_database);
    QVERIFY(chats.hide(m_chat, answer.created).ok());
    QVERIFY(chats.purge(answer.created.addDays(1)).ok());

    QVERIFY(!find(id).id);
    QCOMPARE(rows("message_energy"), 0);
    QCOMPARE(rows("answer_origin"), 0);
}

void TestMessageRepository::anUnknownScopeMakesAMeterUnknown()
{
    Message answer = message(QStringLiteral("answer"));
    answer.stats.energy.source = QStringLiteral("package");
    answer.stats.energy.whole.gross = 2.0;
    const MessageId id = insert(answer);
    QVERIFY(find(id).stats.energy.isKnown());
    QVERIFY(m_database->execute(QStringLiteral("UPDATE message_energy SET scope = 'galaxy'")).ok());
    QVERIFY(!find(id).stats.energy.isKnown());
    QCOMPARE(find(id).text, answer.text);
}

// The words are those of the files that other programs read, too.
void TestMessageRepository::everyScopeComesBack()
{
    for (const EnergyScope scope :
         {EnergyScope::Package, EnergyScope::Cores, EnergyScope::Dram, EnergyScope::Module,
          EnergyScope::Board, EnergyScope::Machine, EnergyScope::Process}) {
        Message answer = message(QStringLiteral("answer"));
        answer.stats.energy.source = QStringLiteral("a meter");
        answer.stats.energy.whole.gross = 2.0;
        answer.stats.energy.scope = scope;
        const Message found = find(insert(answer));
        QVERIFY2(found.stats.energy.isKnown(), scopeName(scope));
        QCOMPARE(scopeName(found.stats.energy.scope), scopeName(scope));
    }
    QSqlQuery query(m_database->connection());
    QVERIFY(query.exec(QStringLiteral("SELECT count(*) FROM message_energy"
                                      " WHERE scope = 'module'")));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toInt(), 1);
}

void TestMessageRepository::unknownNumbersAreNull()
{
    const MessageId id = insert(message(QStringLiteral("question")));
    QSqlQuery query(m_database->connection());
    QVERIFY(query.exec(QStringLiteral(
        "SELECT coalesce(error, model_name, prompt_tokens, reused_tokens, generated_tokens,"
        " context_tokens, prefill_seconds, first_token_seconds, decode_seconds) FROM messages")));
    QVERIFY(query.next());
    QVERIFY(query.isNull(0));
    query.finish();
    QCOMPARE(find(id).stats.prefillSeconds, -1.0);
    QCOMPARE(find(id).stats.decodeSeconds, -1.0);
    QCOMPARE(find(id).stats.tokensPerSecond(), 0.0);
}

void TestMessageRepository::anyTextComesBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("null") << QString();
    QTest::newRow("empty") << QStringLiteral("");
    QTest::newRow("quotes") << QStringLiteral("it's \"so\"; -- /* */ ? :a @b $c");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nb\n\n\tc");
    QTest::newRow("beyond the BMP") << QStringLiteral("💡🇨🇭 漢字 عربى");
    QTest::newRow("a zero") << QString::fromUtf8("a\0b", 3);
    QTest::newRow("a mark of an encoding") << QStringLiteral("\ufeff\ufefftext");
    QTest::newRow("a million") << QString(1000000, QLatin1Char('x'));
}

void TestMessageRepository::anyTextComesBack()
{
    QFETCH(const QString, text);
    const MessageId id = insert(message(text));
    QVERIFY(id);
    QCOMPARE(find(id).text, text);
}

void TestMessageRepository::aPathRunsFromItsRootToItsLeaf()
{
    const MessageId root = insert(message(QStringLiteral("root")));
    const MessageId left = insert(message(QStringLiteral("left"), root));
    const MessageId right = insert(message(QStringLiteral("right"), root));
    const MessageId rightLeaf = insert(message(QStringLiteral("right leaf"), right));
    const MessageId otherRoot = insert(message(QStringLiteral("other root")));

    const auto texts = [this](MessageId leaf) {
        QStringList list;
        const auto path = m_messages->path(leaf);
        for (const Message& entry : path.value()) {
            list.append(entry.text);
        }
        return list.join(QLatin1Char('/'));
    };
    QCOMPARE(texts(left), QStringLiteral("root/left"));
    QCOMPARE(texts(rightLeaf), QStringLiteral("root/right/right leaf"));
    QCOMPARE(texts(otherRoot), QStringLiteral("other root"));
}

void TestMessageRepository::noLeafHasNoPath()
{
    QVERIFY(m_messages->path({}).value().empty());
    QVERIFY(m_messages->path(MessageId{99}).value().empty());
}

void TestMessageRepository::onlyARunningTextIsSaved()
{
    Message running = message(QString());
    running.status = MessageStatus::Running;
    const MessageId id = insert(running);
    const MessageId done = insert(message(QStringLiteral("done")));

    QVERIFY(m_messages->saveRunningText(id, QStringLiteral("so far"), QStringLiteral("Hm")).ok());
    QVERIFY(m_messages->saveRunningText(done, QStringLiteral("late")).ok());

    QCOMPARE(find(id).text, QStringLiteral("so far"));
    QCOMPARE(find(id).thought, QStringLiteral("Hm"));
    QCOMPARE(find(id).status, MessageStatus::Running);
    QCOMPARE(find(done).text, QStringLiteral("done"));
}

void TestMessageRepository::finishingAMissingMessageIsNoError()
{
    Message gone = message(QStringLiteral("late"));
    gone.id = MessageId{1234};
    gone.stats.energy.source = QStringLiteral("package");
    gone.stats.origin.device = QStringLiteral("cpu");
    QVERIFY(m_messages->finish(gone).ok());
    QVERIFY(!find(gone.id).id);
}

void TestMessageRepository::whatRanIsInterrupted()
{
    Message running = message(QStringLiteral("par"));
    running.status = MessageStatus::Running;
    const MessageId id = insert(running);
    const MessageId done = insert(message(QStringLiteral("done")));

    QVERIFY(m_messages->interruptRunning().ok());

    QCOMPARE(find(id).status, MessageStatus::Interrupted);
    QCOMPARE(find(id).text, QStringLiteral("par"));
    QCOMPARE(find(done).status, MessageStatus::Complete);
}

// Of another chat, not: ids are given to all chats from one counter.
void TestMessageRepository::forksAreWhereAPathBranches()
{
    QVERIFY(m_messages->forks(m_chat).value().empty());
    const MessageId root = insert(message(QStringLiteral("a")));
    const MessageId answer = insert(message(QStringLiteral("b"), root));
    static_cast<void>(insert(message(QStringLiteral("c"), answer)));
    QVERIFY(m_messages->forks(m_chat).value().empty());
    const MessageId otherAnswer = insert(message(QStringLiteral("d"), root));
    const MessageId otherRoot = insert(message(QStringLiteral("e")));
    const MessageId thirdAnswer = insert(message(QStringLiteral("f"), root));
    const std::vector<Fork> expected{{{}, {root, otherRoot}},
                                     {root, {answer, otherAnswer, thirdAnswer}}};
    QVERIFY(m_messages->forks(m_chat).value() == expected);
    QVERIFY(m_messages->forks(ChatId{m_chat.value + 1}).value().empty());
}

void TestMessageRepository::theNewestBranchesLeadToALeaf()
{
    const MessageId root = insert(message(QStringLiteral("a")));
    const MessageId first = insert(message(QStringLiteral("b"), root));
    const MessageId second = insert(message(QStringLiteral("c"), root));
    const MessageId underFirst = insert(message(QStringLiteral("d"), first));
    QCOMPARE(m_messages->newestLeaf(m_chat, root).value(), second);
    QCOMPARE(m_messages->newestLeaf(m_chat, first).value(), underFirst);
    QCOMPARE(m_messages->newestLeaf(m_chat, underFirst).value(), underFirst);
    QCOMPARE(m_messages->newestLeaf(m_chat, MessageId{underFirst.value + 1}).value(), MessageId{});
    QCOMPARE(m_messages->newestLeaf(ChatId{m_chat.value + 1}, root).value(), MessageId{});
}

void TestMessageRepository::anAnswerIsTakenUpAgain()
{
    Message answer = message(QStringLiteral("so far"), insert(message(QStringLiteral("a"))));
    answer.role = MessageRole::Assistant;
    answer.status = MessageStatus::Failed;
    answer.error = QStringLiteral("The disk is full.");
    answer.stats.prefillSeconds = 0.5;
    answer.stats.generatedTokens = 7;
    answer.id = insert(answer);
    const Result<Message> resumed = m_messages->resume(m_chat, answer.id);
    QVERIFY(resumed.ok());
    const Message stored = find(answer.id);
    for (const Message& seen : {resumed.value(), stored}) {
        QCOMPARE(seen.status, MessageStatus::Running);
        QCOMPARE(seen.text, QStringLiteral("so far"));
        QVERIFY(seen.error.isEmpty());
        QCOMPARE(seen.stats.generatedTokens, 7); // until it ends again
    }
}

void TestMessageRepository::onlyAnEndedAnswerIsTakenUp()
{
    const MessageId question = insert(message(QStringLiteral("a")));
    Message running = message(QString(), question);
    running.role = MessageRole::Assistant;
    running.status = MessageStatus::Running;
    running.id = insert(running);
    for (const MessageId id : {question, running.id, MessageId{running.id.value + 1}}) {
        const Result<Message> resumed = m_messages->resume(m_chat, id);
        QVERIFY(!resumed.ok());
        QCOMPARE(resumed.error().code, Errc::NotFound);
    }
    QCOMPARE(find(question).status, MessageStatus::Complete);
}

QTEST_GUILESS_MAIN(TestMessageRepository)
#include "test_message_repository.moc"
