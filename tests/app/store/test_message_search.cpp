// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/message_search.h"
#include "app/store/search_worker.h"
#include "tests/app/store/released_schema.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace trilume;
using app::ChatId;
using app::Database;
using app::FoundMessages;
using app::Message;
using app::MessageId;
using app::MessageStatus;
using app::SearchWords;

class TestMessageSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestIsFirstAndShowsTheWords();
    void anyTextIsHarmless_data();
    void anyTextIsHarmless();
    void wordsOfEveryKindAreFound_data();
    void wordsOfEveryKindAreFound();
    void theIndexFollowsTheMessages();
    void deletedChatsAreNotFound();
    void moreThanEnoughIsCut();
    void aCancelledSearchEnds();
    void theIndexAgreesWithReading();
    void aReaderSearchesBesideTheWriter();
    void onlyTheNewestSearchTells();
    void aFileThatIsNotThereIsTold();
    void aSearchNotesDamagedWords();
    void damagedWordsAreIndexedAnew_data();
    void damagedWordsAreIndexedAnew();

private:
    [[nodiscard]] ChatId addChat() const;
    MessageId add(ChatId chat,
                  const QString& text,
                  MessageStatus status = MessageStatus::Complete) const;
    [[nodiscard]] QString found(const QString& typed) const; // ids

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Database> m_database;
};

// One file for all, which the last one leaves open and empty: to make one takes longer than a
// search.
void TestMessageSearch::init()
{
    if (m_database != nullptr) {
        QVERIFY(m_database->execute(QStringLiteral("DELETE FROM chats")).ok());
        QVERIFY(m_database->execute(QStringLiteral("DELETE FROM sqlite_sequence")).ok());
        return;
    }
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
    auto opened = Database::open(m_path);
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
}

ChatId TestMessageSearch::addChat() const
{
    app::Chat chat;
    chat.title = QStringLiteral("Title");
    chat.created = chat.updated = QDateTime::currentDateTimeUtc();
    return app::ChatRepository(*m_database).insert(chat).value();
}

MessageId TestMessageSearch::add(ChatId chat, const QString& text, MessageStatus status) const
{
    Message message;
    message.chat = chat;
    message.text = text;
    message.status = status;
    message.created = QDateTime::currentDateTimeUtc();
    return app::MessageRepository(*m_database).insert(message).value();
}

QString TestMessageSearch::found(const QString& typed) const
{
    const Result<FoundMessages> messages = app::searchMessages(*m_database, SearchWords(typed));
    if (!messages) {
        return QString::fromStdString(messages.error().english());
    }
    QStringList ids;
    for (const app::MessageHit& hit : messages.value().hits) {
        ids.append(QString::number(hit.message.value));
    }
    return ids.join(u' ');
}

void TestMessageSearch::theNewestIsFirstAndShowsTheWords()
{
    const ChatId first = addChat();
    const ChatId second = addChat();
    add(first, QStringLiteral("A lamp"));
    add(second, QStringLiteral("No light"));
    add(second, QStringLiteral("Two lamps"));
    const auto messages = app::searchMessages(*m_database, SearchWords(QStringLiteral("Lamp")));
    QVERIFY(messages.ok());
    const std::vector<app::MessageHit>& hits = messages.value().hits;
    QCOMPARE(hits.size(), std::size_t{2});
    QCOMPARE(hits[0].chat, second);
    QCOMPARE(hits[0].message, MessageId{3});
    QCOMPARE(hits[0].snippet.text, QStringLiteral("Two lamps"));
    QCOMPARE(hits[0].snippet.marks, (std::vector<app::TextMark>{{4, 4}}));
    QCOMPARE(hits[1].chat, first);
    QVERIFY(!messages.value().isCut);
    QCOMPARE(found(QString()), QString());
}

void TestMessageSearch::anyTextIsHarmless_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* typed, const char* expected) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("\"", "");
    row("\"lamp", "1");
    row("lamp\"\"", "1");
    row("lamp*", "");
    row("*", "2");
    row("lamp AND", "");
    row("lamp OR nothing", "");
    row("NOT lamp", "");
    row("-lamp", "");
    row("lamp -", "");
    row("text:lamp", "");
    row("{text}:lamp", "");
    row("NEAR(lamp a)", "");
    row("^lamp", "");
    row("lamp + a", "");
    row("(lamp", "");
    row("';DROP TABLE messages;--", "");
    row("\\", "");
    row("%", "2");
    row("%'", "");
}

void TestMessageSearch::anyTextIsHarmless()
{
    QFETCH(const QString, typed);
    const ChatId chat = addChat();
    add(chat, QStringLiteral("A lamp"));
    add(chat, QStringLiteral("5 % * 2"));
    QTEST(found(typed), "expected");
    QCOMPARE(found(QStringLiteral("a lamp")), QStringLiteral("1"));
}

void TestMessageSearch::wordsOfEveryKindAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char* text, const char* typed) {
        QTest::newRow(typed) << QString::fromUtf8(text) << QString::fromUtf8(typed);
    };
    row("In Zürich", "zuri");
    row("In Zurich", "Zü");
    row("這是漢字", "字");
    row("Qt 漢字表", "qt 漢字");
    row("이것은 서울에서", "서울");
    row("यह हिन्दी है", "हिन्दी");
    row("ภาษาไทย", "ไทย");
    row("Việt Nam", "viet");
    row("std::vector<int>", "std::vec");
    row("x -> y", "->");
    row("Good 👩‍👩‍👧 day", "👩‍👩‍👧");
    row("It's 3.14", "3.14");
    row("ÉCOLE", "école");
    row("cafe\u0301", "café");
}

void TestMessageSearch::wordsOfEveryKindAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QString, typed);
    const ChatId chat = addChat();
    add(chat, text);
    add(chat, QStringLiteral("Something else"));
    QCOMPARE(found(typed), QStringLiteral("1"));
}

void TestMessageSearch::theIndexFollowsTheMessages()
{
    const ChatId chat = addChat();
    add(chat, QStringLiteral("lamp"));
    const MessageId answer = add(chat, QStringLiteral("lam"), MessageStatus::Running);
    app::MessageRepository messages(*m_database);
    QVERIFY(messages.saveRunningText(answer, QStringLiteral("lamp one")).ok());
    QCOMPARE(found(QStringLiteral("lamp")), QStringLiteral("1")); // the other is still written
    Message ended;
    ended.id = answer;
    ended.chat = chat;
    ended.role = app::MessageRole::Assistant;
    ended.text = QStringLiteral("lamp two");
    QVERIFY(messages.finish(ended).ok());
    QCOMPARE(found(QStringLiteral("lamp")), QStringLiteral("2 1"));
    QCOMPARE(found(QStringLiteral("one")), QString());
    // An answer that goes on.
    QVERIFY(m_database->execute(QStringLiteral("UPDATE messages SET role = 3 WHERE id = 2")).ok());
    QVERIFY(messages.resume(chat, answer).ok());
    QCOMPARE(found(QStringLiteral("two")), QString());
    QVERIFY(messages.interruptRunning().ok());
    QCOMPARE(found(QStringLiteral("two")), QStringLiteral("2"));
    QVERIFY(m_database->execute(QStringLiteral("DELETE FROM chats")).ok());
    QCOMPARE(found(QStringLiteral("lamp")), QString());
    // What the index was told to forget is forgotten.
    QCOMPARE(tests::PlainConnection(m_path).rows(QStringLiteral(
                 "SELECT rowid FROM message_words WHERE message_words MATCH 'lamp OR two OR one'")),
             QStringList());
    QVERIFY(m_database
                ->execute(QStringLiteral(
                    "INSERT INTO message_words (message_words) VALUES ('integrity-check')"))
                .ok());
}

void TestMessageSearch::deletedChatsAreNotFound()
{
    const ChatId chat = addChat();
    add(chat, QStringLiteral("lamp 漢字"));
    app::ChatRepository chats(*m_database);
    QVERIFY(chats.hide(chat, QDateTime::currentDateTimeUtc()).ok());
    QCOMPARE(found(QStringLiteral("lamp")), QString());
    QCOMPARE(found(QStringLiteral("漢字")), QString());
    QVERIFY(chats.unhide(chat).ok());
    QCOMPARE(found(QStringLiteral("lamp 漢字")), QStringLiteral("1"));
}

void TestMessageSearch::moreThanEnoughIsCut()
{
    const ChatId chat = addChat();
    for (int i = 0; i < 4; ++i) {
        add(chat, QStringLiteral("lamp"));
    }
    const SearchWords words(QStringLiteral("lamp"));
    const auto three = app::searchMessages(*m_database, words, {}, 3);
    QCOMPARE(three.value().hits.size(), std::size_t{3});
    QVERIFY(three.value().isCut);
    QVERIFY(!app::searchMessages(*m_database, words, {}, 4).value().isCut);
}

void TestMessageSearch::aCancelledSearchEnds()
{
    const ChatId chat = addChat();
    for (int i = 0; i < 5; ++i) {
        add(chat, QStringLiteral("lamp"));
    }
    int asked = 0;
    const auto messages = app::searchMessages(*m_database, SearchWords(QStringLiteral("lamp")),
                                              [&asked] { return ++asked == 3; });
    QVERIFY(messages.ok());
    QCOMPARE(asked, 3);
    QCOMPARE(messages.value().hits.size(), std::size_t{2});
}

// Words of random texts are found by the index in just the texts that hold them. But for one thing
// (hence the space behind the picture): unicode61 takes pictures that are newer than its tables for
// letters, so that a word right behind one does not begin there.
void TestMessageSearch::theIndexAgreesWithReading()
{
    constexpr quint32 kSeed = 20261127;
    QRandomGenerator random(kSeed);
    const QStringList parts = {
        QStringLiteral("lamp"),    QStringLiteral("Zürich"), QStringLiteral("漢"),
        QStringLiteral("がっ"),    QStringLiteral("c++"),    QStringLiteral("ไทย"),
        QStringLiteral("🙂 "),   QStringLiteral("서울"),   QStringLiteral("-"),
        QStringLiteral("_"),       QStringLiteral("ß"),      QStringLiteral("İ"),
        QStringLiteral("e\u0301"), QStringLiteral("हिन्दी"),  QStringLiteral(" "),
        QStringLiteral(" "),       QStringLiteral("."),      QStringLiteral("42"),
        QStringLiteral("ﬁ"),       QStringLiteral("Ω"),      QStringLiteral("ǆ")};
    const auto anyText = [&](int length) {
        QString text;
        for (int i = 0; i < length; ++i) {
            text += parts.at(random.bounded(static_cast<int>(parts.size())));
        }
        return text;
    };
    const ChatId chat = addChat();
    std::vector<std::pair<MessageId, QString>> texts;
    QVERIFY(m_database->execute(QStringLiteral("BEGIN")).ok());
    for (int i = 0; i < 60; ++i) {
        const QString text = anyText(8);
        texts.emplace_back(add(chat, text), text);
    }
    QVERIFY(m_database->execute(QStringLiteral("COMMIT")).ok());
    QStringList expected;
    for (int i = 0; i < 400; ++i) {
        const QString typed = anyText(1 + random.bounded(3));
        const SearchWords words(typed);
        if (words.isEmpty()) {
            continue;
        }
        expected.clear();
        for (auto text = texts.rbegin(); text != texts.rend(); ++text) {
            if (words.areIn(text->second)) {
                expected.append(QString::number(text->first.value));
            }
        }
        const auto all = app::searchMessages(*m_database, words);
        QVERIFY2(all.ok(), qPrintable(typed));
        QVERIFY2(found(typed) == expected.join(u' '),
                 qPrintable(QStringLiteral("seed %1: \"%2\" finds %3, expected %4")
                                .arg(kSeed)
                                .arg(typed, found(typed), expected.join(u' '))));
    }
}

void TestMessageSearch::aReaderSearchesBesideTheWriter()
{
    add(addChat(), QStringLiteral("lamp"));
    QVERIFY(m_database->execute(QStringLiteral("BEGIN IMMEDIATE")).ok());
    add(ChatId{1}, QStringLiteral("lamp too"));
    app::SearchWorker worker(m_path, {});
    QSignalSpy told(&worker, &app::SearchWorker::found);
    worker.announce(1);
    worker.search(1, QStringLiteral("lamp"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(1).value<app::Parcel<FoundMessages>>().value().hits.size(),
             std::size_t{1}); // what was committed
    QVERIFY(m_database->execute(QStringLiteral("COMMIT")).ok());
    worker.announce(2);
    worker.search(2, QStringLiteral("lamp"));
    QCOMPARE(told.at(1).at(1).value<app::Parcel<FoundMessages>>().value().hits.size(),
             std::size_t{2});
    // It leaves nothing open: the journal goes with the one that writes.
    m_database.reset();
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
}

void TestMessageSearch::onlyTheNewestSearchTells()
{
    add(addChat(), QStringLiteral("lamp"));
    app::SearchWorker worker(m_path, {});
    QSignalSpy told(&worker, &app::SearchWorker::found);
    worker.announce(1);
    worker.announce(2); // typed on before the first one began
    worker.search(1, QStringLiteral("la"));
    QVERIFY(told.isEmpty());
    worker.search(2, QStringLiteral("lam"));
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).value<std::int64_t>(), std::int64_t{2});
    worker.cancel();
    worker.search(2, QStringLiteral("lam"));
    QCOMPARE(told.count(), 1);
}

void TestMessageSearch::aFileThatIsNotThereIsTold()
{
    app::SearchWorker worker(m_folder->filePath(QStringLiteral("none.db")), {});
    QSignalSpy failed(&worker, &app::SearchWorker::failed);
    worker.announce(1);
    worker.search(1, QStringLiteral("lamp"));
    QCOMPARE(failed.count(), 1);
    QVERIFY(failed.at(0).at(1).toString().contains(QStringLiteral("none.db")));
}

void TestMessageSearch::aSearchNotesDamagedWords()
{
    add(addChat(), QStringLiteral("lamp"));
    m_database.reset();
    QCOMPARE(tests::PlainConnection(m_path).execute(
                 QStringLiteral("UPDATE message_words_data SET block = x'a5a5a5a5' WHERE id > 10")),
             QString());
    m_database = Database::open(m_path).value();
    QCOMPARE(app::searchMessages(*m_database, SearchWords(QStringLiteral("lamp"))).error().code,
             Errc::Corrupt);
    m_database.reset();
    m_database = Database::open(m_path).value();
    QCOMPARE(found(QStringLiteral("lamp")), QStringLiteral("1"));
}

void TestMessageSearch::damagedWordsAreIndexedAnew_data()
{
    QTest::addColumn<QString>("damage");
    const auto row = [](const char* name, const char* damage) {
        QTest::newRow(name) << QString::fromLatin1(damage);
    };
    row("words", "UPDATE message_words_data SET block = x'a5a5a5a5' WHERE id > 10");
    row("list of parts", "UPDATE message_words_data SET block = x'00000000ff' WHERE id = 10");
    row("no list of parts", "DELETE FROM message_words_data WHERE id = 10");
    row("averages", "UPDATE message_words_data SET block = x'ff' WHERE id = 1");
    row("no averages", "DELETE FROM message_words_data WHERE id = 1");
    row("where parts begin", "DELETE FROM message_words_idx");
    row("format", "UPDATE message_words_config SET v = 99");
    row("no format", "DELETE FROM message_words_config");
}

// No check of SQLite's looks at the index of words, and where it is damaged nothing can be written.
void TestMessageSearch::damagedWordsAreIndexedAnew()
{
    QFETCH(const QString, damage);
    add(addChat(), QStringLiteral("lamp"));
    m_database.reset();
    QCOMPARE(tests::PlainConnection(m_path).execute(damage), QString());
    app::WriterLock::noteDamage(m_path);
    auto opened = Database::open(m_path);
    QVERIFY2(opened.ok(), opened.ok() ? "" : opened.error().english().c_str());
    m_database = std::move(opened).value();
    add(ChatId{1}, QStringLiteral("lamps"));
    QCOMPARE(found(QStringLiteral("lamp")), QStringLiteral("2 1"));
    QVERIFY(m_database
                ->execute(QStringLiteral(
                    "INSERT INTO message_words (message_words) VALUES ('integrity-check')"))
                .ok());
}

QTEST_GUILESS_MAIN(TestMessageSearch)
#include "test_message_search.moc"
