// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/account_repository.h"
#include "app/store/account_worker.h"
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/transaction.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <memory>
#include <numeric>

using namespace trilume;
using app::Account;
using app::AccountRange;
using app::ChatId;
using app::Database;
using app::Message;
using app::MessageEnergy;
using app::MessageId;
using app::MessageStatus;
using app::MeterPlace;
using app::MeterRow;

namespace {

MessageEnergy energyOf(double joules, EvidenceLabel label, EnergyScope scope)
{
    MessageEnergy energy;
    energy.whole.gross = joules;
    energy.source = QStringLiteral("meter");
    energy.label = label;
    energy.scope = scope;
    return energy;
}

MessageEnergy packageEnergy(double joules)
{
    return energyOf(joules, EvidenceLabel::Measured, EnergyScope::Package);
}

// 20 tokens read, of which 8 were in the state, and 10 written in 2.5 s.
Message answerAt(const char* utc)
{
    Message answer;
    answer.role = app::MessageRole::Assistant;
    answer.created = QDateTime::fromString(QLatin1String(utc), Qt::ISODate);
    answer.text = QStringLiteral("An answer");
    answer.stats.modelName = QStringLiteral("seed");
    answer.stats.promptTokens = 20;
    answer.stats.reusedTokens = 8;
    answer.stats.generatedTokens = 10;
    answer.stats.prefillSeconds = 0.5;
    answer.stats.decodeSeconds = 2.0;
    return answer;
}

Message measuredAnswerAt(const char* utc, double joules)
{
    Message answer = answerAt(utc);
    answer.stats.energy = packageEnergy(joules);
    return answer;
}

} // namespace

// Answers in a real database, in the time zone of Berlin: clocks went forward on 29 March 2026.
class TestAccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void sumsADayOfAModel();
    void daysAreThoseOfTheClockOnTheWall_data();
    void daysAreThoseOfTheClockOnTheWall();
    void aRangeHasBothOfItsDays();
    void keepsScopesLabelsMetersAndModelsApart();
    void theEnergyOfADeviceIsARowOfItsOwn();
    void answersThatNoMeterCouldTellOfAreCounted();
    void netIsSummedWhereItIsKnown();
    void allBranchesCountAndTheRunningOneDoesNot();
    void chatsAreApartAndDeletedOnesAreNotCounted();
    void aCopyCountsOnce();
    void whatAnotherProgramWroteIsNotCounted();
    void aReaderSumsBesideTheWriter();
    void aFileThatIsNotThereIsTold();
    void tensOfThousandsTakeNoMinute();

private:
    [[nodiscard]] ChatId addChat() const;
    MessageId add(ChatId chat, const Message& answer) const;
    [[nodiscard]] Account read(const AccountRange& range = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

void TestAccountRepository::initTestCase()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    if (QDateTime(QDate(2026, 7, 1), QTime(12, 0)).offsetFromUtc() != 7200) {
        QSKIP("This system has no time zones.");
    }
}

void TestAccountRepository::init()
{
    if (m_database != nullptr) {
        QVERIFY(m_database->execute(QStringLiteral("DELETE FROM chats")).ok());
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
    auto opened = Database::open(m_path);
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
}

ChatId TestAccountRepository::addChat() const
{
    app::Chat chat;
    chat.title = QStringLiteral("Title");
    chat.created = chat.updated = QDateTime::currentDateTimeUtc();
    return app::ChatRepository(*m_database).insert(chat).value();
}

MessageId TestAccountRepository::add(ChatId chat, const Message& answer) const
{
    Message inChat = answer;
    inChat.chat = chat;
    return app::MessageRepository(*m_database).insert(inChat).value();
}

Account TestAccountRepository::read(const AccountRange& range) const
{
    Result<Account> account = app::AccountRepository(*m_database).read(range);
    if (!account) {
        qWarning("%s", account.error().english().c_str());
        return {};
    }
    return std::move(account).value();
}

void TestAccountRepository::sumsADayOfAModel()
{
    QVERIFY(read() == Account{});
    const ChatId chat = addChat();
    add(chat, measuredAnswerAt("2026-05-04T08:00:00Z", 6.0));
    add(chat, measuredAnswerAt("2026-05-04T09:00:00Z", 1.5));
    add(chat, measuredAnswerAt("2026-05-06T09:00:00Z", 4.0));
    const Account account = read();
    QCOMPARE(account.work.size(), std::size_t{2});
    QCOMPARE(account.work[0].day, QDate(2026, 5, 4));
    QCOMPARE(account.work[0].model, QStringLiteral("seed"));
    QVERIFY((account.work[0].work == app::AccountWork{2, 24, 20, 5.0}));
    QVERIFY(account.work[0].withoutEnergy == app::AccountWork{});
    QCOMPARE(account.work[1].day, QDate(2026, 5, 6));
    QCOMPARE(account.meters.size(), std::size_t{2});
    const MeterRow& row = account.meters[0];
    QCOMPARE(row.day, QDate(2026, 5, 4));
    QCOMPARE(row.place, MeterPlace::Host);
    QCOMPARE(row.source, QStringLiteral("meter"));
    QCOMPARE(row.scope, EnergyScope::Package);
    QCOMPARE(row.label, EvidenceLabel::Measured);
    QVERIFY((row.work == app::AccountWork{2, 24, 20, 5.0}));
    QCOMPARE(row.grossJoules, 7.5);
    QCOMPARE(row.netAnswers, 0);
    QCOMPARE(account.meters[1].grossJoules, 4.0);
}

void TestAccountRepository::daysAreThoseOfTheClockOnTheWall_data()
{
    QTest::addColumn<QByteArray>("utc");
    QTest::addColumn<QDate>("day");
    const auto row = [](const char* utc, QDate day) {
        QTest::newRow(utc) << QByteArray(utc) << day;
    };
    row("2026-01-10T22:59:59Z", QDate(2026, 1, 10));
    row("2026-01-10T23:00:00Z", QDate(2026, 1, 11));
    // The day on which summer time begins has 23 hours, the one on which it ends 25.
    row("2026-03-28T22:59:59Z", QDate(2026, 3, 28));
    row("2026-03-28T23:00:00Z", QDate(2026, 3, 29));
    row("2026-03-29T21:59:59Z", QDate(2026, 3, 29));
    row("2026-03-29T22:00:00Z", QDate(2026, 3, 30));
    row("2026-10-24T22:00:00Z", QDate(2026, 10, 25));
    row("2026-10-25T22:59:59Z", QDate(2026, 10, 25));
    row("2026-10-25T23:00:00Z", QDate(2026, 10, 26));
}

void TestAccountRepository::daysAreThoseOfTheClockOnTheWall()
{
    QFETCH(const QByteArray, utc);
    QFETCH(const QDate, day);
    add(addChat(), measuredAnswerAt(utc.constData(), 1.0));
    const Account account = read();
    QCOMPARE(account.work.size(), std::size_t{1});
    QCOMPARE(account.work[0].day, day);
    QCOMPARE(account.meters.at(0).day, day);
    AccountRange range;
    range.first = range.last = day;
    QVERIFY(read(range) == account);
    range.first = range.last = day.addDays(1);
    QVERIFY(read(range) == Account{});
    range.first = range.last = day.addDays(-1);
    QVERIFY(read(range) == Account{});
}

void TestAccountRepository::aRangeHasBothOfItsDays()
{
    const ChatId chat = addChat();
    for (const char* utc : {"2026-05-03T12:00:00Z", "2026-05-04T12:00:00Z", "2026-05-05T12:00:00Z",
                            "2026-05-06T12:00:00Z"}) {
        add(chat, answerAt(utc));
    }
    const Account account = read({{}, QDate(2026, 5, 4), QDate(2026, 5, 5)});
    QCOMPARE(account.work.size(), std::size_t{2});
    QCOMPARE(account.work.front().day, QDate(2026, 5, 4));
    QCOMPARE(account.work.back().day, QDate(2026, 5, 5));
    QCOMPARE(read({{}, QDate(2026, 5, 4), {}}).work.size(), std::size_t{3});
    QCOMPARE(read({{}, {}, QDate(2026, 5, 3)}).work.size(), std::size_t{1});
}

void TestAccountRepository::keepsScopesLabelsMetersAndModelsApart()
{
    const ChatId chat = addChat();
    const auto put = [&](double joules, EvidenceLabel label, EnergyScope scope, const char* source,
                         const char* model) {
        static int second = 0;
        Message answer = answerAt("2026-05-04T08:00:00Z");
        answer.created = answer.created.addSecs(++second);
        answer.stats.energy = energyOf(joules, label, scope);
        answer.stats.energy.source = QLatin1String(source);
        answer.stats.modelName = QLatin1String(model);
        add(chat, answer);
    };
    put(1.0, EvidenceLabel::Measured, EnergyScope::Package, "a", "seed");
    put(2.0, EvidenceLabel::Measured, EnergyScope::Package, "a", "seed");
    put(4.0, EvidenceLabel::Modelled, EnergyScope::Package, "a", "seed");
    put(8.0, EvidenceLabel::Measured, EnergyScope::Machine, "a", "seed");
    put(16.0, EvidenceLabel::Measured, EnergyScope::Package, "b", "seed");
    put(32.0, EvidenceLabel::Measured, EnergyScope::Package, "a", "other");
    const Account account = read();
    std::vector<double> joules;
    for (const MeterRow& row : account.meters) {
        joules.push_back(row.grossJoules);
    }
    QCOMPARE(joules, (std::vector<double>{32.0, 8.0, 3.0, 4.0, 16.0}));
    QCOMPARE(account.work.size(), std::size_t{2}); // by model alone
}

void TestAccountRepository::theEnergyOfADeviceIsARowOfItsOwn()
{
    Message answer = measuredAnswerAt("2026-05-04T08:00:00Z", 6.0);
    // Of the same scope and label as the machine's own meter, and still not added to it.
    answer.stats.otherEnergies = {packageEnergy(2.0)};
    add(addChat(), answer);
    const Account account = read();
    QCOMPARE(account.work.size(), std::size_t{1});
    QCOMPARE(account.work[0].work.answers, 1);
    QCOMPARE(account.meters.size(), std::size_t{2});
    QCOMPARE(account.meters[0].place, MeterPlace::Host);
    QCOMPARE(account.meters[0].grossJoules, 6.0);
    QCOMPARE(account.meters[1].place, MeterPlace::Device);
    QCOMPARE(account.meters[1].grossJoules, 2.0);
    QCOMPARE(account.meters[1].work.tokensWritten, 10);
}

void TestAccountRepository::answersThatNoMeterCouldTellOfAreCounted()
{
    const ChatId chat = addChat();
    add(chat, answerAt("2026-05-04T08:00:00Z")); // nothing was measured
    Message tooShort = measuredAnswerAt("2026-05-04T08:01:00Z", 3.0);
    tooShort.stats.energy.uncertainty = 1.0;
    add(chat, tooShort);
    Message unknown = measuredAnswerAt("2026-05-04T08:02:00Z", 0.0);
    unknown.stats.energy.whole.gross.reset();
    unknown.stats.energy.problem = QStringLiteral("It could not be read.");
    add(chat, unknown);
    Message byDevice = answerAt("2026-05-04T08:03:00Z"); // the machine has no meter
    byDevice.stats.otherEnergies = {energyOf(2.0, EvidenceLabel::Modelled, EnergyScope::Board)};
    add(chat, byDevice);
    add(chat, measuredAnswerAt("2026-05-04T08:04:00Z", 1.0));
    const Account account = read();
    QCOMPARE(account.work.at(0).work.answers, 5);
    const app::AccountWork unknownWork = account.work.at(0).withoutEnergy;
    QCOMPARE(unknownWork.answers, 3);
    QCOMPARE(unknownWork.tokensRead, 36);
    QCOMPARE(unknownWork.tokensWritten, 30);
    QCOMPARE(unknownWork.seconds, 7.5);
    QCOMPARE(account.meters.size(), std::size_t{2});
    QCOMPARE(account.meters[0].grossJoules, 1.0);
    QCOMPARE(account.meters[0].work.answers, 1);
    QCOMPARE(account.meters[1].place, MeterPlace::Device);
    QCOMPARE(account.meters[1].label, EvidenceLabel::Modelled);
}

void TestAccountRepository::netIsSummedWhereItIsKnown()
{
    const ChatId chat = addChat();
    Message with = measuredAnswerAt("2026-05-04T08:00:00Z", 6.0);
    with.stats.energy.whole.net = 4.0;
    with.stats.energy.netLabel = EvidenceLabel::Modelled;
    add(chat, with);
    with.created = with.created.addSecs(60);
    with.stats.energy.whole.net = -0.5; // the machine was quieter than when it was idle
    with.stats.energy.netLabel = EvidenceLabel::Derived;
    add(chat, with);
    add(chat, measuredAnswerAt("2026-05-04T08:02:00Z", 1.0));
    const MeterRow row = read().meters.at(0);
    QCOMPARE(row.grossJoules, 13.0);
    QCOMPARE(row.netJoules, 3.5);
    QCOMPARE(row.netAnswers, 2);
    QCOMPARE(row.netLabel, EvidenceLabel::Modelled);
}

void TestAccountRepository::allBranchesCountAndTheRunningOneDoesNot()
{
    const ChatId chat = addChat();
    Message question;
    question.chat = chat;
    question.text = QStringLiteral("A question");
    question.created = QDateTime::fromString(QStringLiteral("2026-05-04T07:00:00Z"), Qt::ISODate);
    const MessageId asked = app::MessageRepository(*m_database).insert(question).value();
    int minutes = 0;
    for (const MessageStatus status : {MessageStatus::Complete, MessageStatus::Stopped,
                                       MessageStatus::Failed, MessageStatus::Running}) {
        Message answer = measuredAnswerAt("2026-05-04T08:00:00Z", 1.0);
        answer.created = answer.created.addSecs(60 * ++minutes);
        answer.parent = asked;
        answer.status = status;
        add(chat, answer);
    }
    QCOMPARE(read().work.at(0).work.answers, 3);
    QCOMPARE(read().meters.at(0).grossJoules, 3.0);
}

void TestAccountRepository::chatsAreApartAndDeletedOnesAreNotCounted()
{
    const ChatId first = addChat();
    const ChatId second = addChat();
    add(first, measuredAnswerAt("2026-05-04T08:00:00Z", 1.0));
    add(second, measuredAnswerAt("2026-05-04T09:00:00Z", 2.0));
    QCOMPARE(read({first, {}, {}}).meters.at(0).grossJoules, 1.0);
    QCOMPARE(read().meters.at(0).grossJoules, 3.0);
    app::ChatRepository chats(*m_database);
    QVERIFY(chats.hide(second, QDateTime::currentDateTimeUtc()).ok());
    QCOMPARE(read().meters.at(0).grossJoules, 1.0);
    QVERIFY(read({second, {}, {}}) == Account{});
    QVERIFY(chats.unhide(second).ok());
    QCOMPARE(read().meters.at(0).grossJoules, 3.0);
}

void TestAccountRepository::aCopyCountsOnce()
{
    const ChatId chat = addChat();
    Message answer = measuredAnswerAt("2026-05-04T08:00:00Z", 1.0);
    answer.stats.otherEnergies = {packageEnergy(2.0)};
    add(chat, answer);
    app::ChatRepository chats(*m_database);
    const auto copy =
        chats.duplicate(chat, QStringLiteral("Copy"), QDateTime::currentDateTimeUtc());
    QVERIFY(copy.ok());
    const Account account = read();
    QCOMPARE(account.work.at(0).work.answers, 1);
    QCOMPARE(account.meters.size(), std::size_t{2});
    QCOMPARE(account.meters[0].grossJoules, 1.0);
    QCOMPARE(account.meters[1].grossJoules, 2.0);
    QVERIFY(read({copy.value(), {}, {}}) == account);
    QVERIFY(chats.hide(chat, QDateTime::currentDateTimeUtc()).ok());
    QVERIFY(read() == account); // the copy stands for it
}

void TestAccountRepository::whatAnotherProgramWroteIsNotCounted()
{
    Message foreign = answerAt("2026-05-04T08:00:00Z");
    foreign.stats = {};
    add(addChat(), foreign);
    QVERIFY(read() == Account{});
}

void TestAccountRepository::aReaderSumsBesideTheWriter()
{
    add(addChat(), measuredAnswerAt("2026-05-04T08:00:00Z", 1.0));
    app::AccountWorker worker(m_path, {});
    QSignalSpy ready(&worker, &app::AccountWorker::ready);
    worker.read(7, {});
    QCOMPARE(ready.size(), 1);
    QCOMPARE(ready.at(0).at(0).value<std::int64_t>(), std::int64_t{7});
    QVERIFY(ready.at(0).at(1).value<app::Parcel<Account>>().value() == read());
}

void TestAccountRepository::aFileThatIsNotThereIsTold()
{
    app::AccountWorker worker(m_folder->filePath(QStringLiteral("none.db")), {});
    QSignalSpy failed(&worker, &app::AccountWorker::failed);
    worker.read(7, {});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.at(0).at(1).toString().contains(QLatin1String("none.db")));
}

// TRILUME_ACCOUNT_ANSWERS sets how many; the time is told by `-v1`.
void TestAccountRepository::tensOfThousandsTakeNoMinute()
{
    bool isGiven = false;
    const int given = qEnvironmentVariableIntValue("TRILUME_ACCOUNT_ANSWERS", &isGiven);
    const int count = isGiven ? given : 2'000;
    const ChatId chat = addChat();
    {
        auto transaction = app::Transaction::begin(*m_database);
        QVERIFY(transaction.ok());
        app::MessageRepository messages(*m_database);
        Message answer = measuredAnswerAt("2024-01-01T00:00:00Z", 1.0);
        answer.chat = chat;
        answer.text = QString(1'000, QLatin1Char('a'));
        for (int i = 0; i < count; ++i) {
            answer.created = answer.created.addSecs(480);
            QVERIFY(messages.insert(answer).ok());
        }
        QVERIFY(transaction.value().commit().ok());
    }
    QElapsedTimer timer;
    timer.start();
    const Account account = read();
    qInfo("%d answers: %lld ms", count, static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 60'000);
    const int answers =
        std::accumulate(account.meters.begin(), account.meters.end(), 0,
                        [](int sum, const MeterRow& row) { return sum + row.work.answers; });
    QCOMPARE(answers, count);
}

QTEST_GUILESS_MAIN(TestAccountRepository)
#include "test_account_repository.moc"
