// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/folder_repository.h"
#include "app/store/message_repository.h"
#include "app/store/message_search.h"
#include "app/store/schema.h"
#include "tests/app/store/released_schema.h"

#include <QFile>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace trilume;
using app::Database;
using app::Migration;

namespace {

constexpr std::array<const char*, 1> kAddNotes{"CREATE TABLE notes (text TEXT) STRICT"};
constexpr std::array<const char*, 2> kBroken{"CREATE TABLE more_notes (text TEXT) STRICT",
                                             "INSERT INTO nowhere VALUES (1)"};

constexpr std::array<const char*, 1> kLosesChats{"DELETE FROM chats"};

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theNewestVersionIsWritten();
    void aReleasedSchemaOpensWithItsContent_data();
    void aReleasedSchemaOpensWithItsContent();
    void whatWasCutBeforeIsToldSo();
    void theNewestSchemaIsTheReleasedOne();
    void aReleasedSchemaIsKeptForEveryVersion();
    void migrationsRunInOrderAndOnce();
    void aFailedMigrationLeavesTheOldVersion();
    void aMigrationThatLosesWhatBelongsTogetherIsRefused();
    void rowsThatMakeNoSenseAreRefused_data();
    void rowsThatMakeNoSenseAreRefused();

private:
    void restore(int version);
    static QStringList structure(const Database& database);
    static int version(const Database& database);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void TestSchema::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
}

// A database as the program of that version left it.
void TestSchema::restore(int version)
{
    QCOMPARE(tests::restoreSchema(m_path, version), QString());
}

QStringList TestSchema::structure(const Database& database)
{
    QStringList lines;
    QSqlQuery query(database.connection());
    query.exec(QStringLiteral(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"
        " ORDER BY name"));
    while (query.next()) {
        lines.append(query.value(0).toString().simplified());
    }
    return lines;
}

int TestSchema::version(const Database& database)
{
    QSqlQuery query(database.connection());
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next()
               ? query.value(0).toInt()
               : -1;
}

void TestSchema::theNewestVersionIsWritten()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    QCOMPARE(version(*database.value()), app::newestSchemaVersion());
}

void TestSchema::aReleasedSchemaOpensWithItsContent_data()
{
    QTest::addColumn<int>("released");
    for (int released = 1; released <= app::newestSchemaVersion(); ++released) {
        QTest::addRow("v%d", released) << released;
    }
}

void TestSchema::aReleasedSchemaOpensWithItsContent()
{
    QFETCH(const int, released);
    restore(released);

    const auto database = Database::open(m_path);

    QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    QCOMPARE(version(*database.value()), app::newestSchemaVersion());
    const auto chats = app::ChatRepository(*database.value()).list();
    QVERIFY(chats.ok());
    QCOMPARE(chats.value().size(), std::size_t{2}); // the third is hidden
    QCOMPARE(chats.value().at(0).title, QStringLiteral("Lamps in Zürich"));
    QCOMPARE(chats.value().at(0).messageCount, 4);
    QCOMPARE(chats.value().at(0).energy.has_value(), released >= 2);
    const auto path =
        app::MessageRepository(*database.value()).path(chats.value().at(0).currentLeaf);
    QVERIFY(path.ok());
    QCOMPARE(path.value().size(), std::size_t{2});
    QCOMPARE(path.value().at(1).text, QStringLiteral("A second answer; it's better."));
    QCOMPARE(path.value().at(1).stats.generatedTokens, 9);
    QCOMPARE(path.value().at(1).stats.modelName, QStringLiteral("seed"));
    const app::MessageEnergy& energy = path.value().at(1).stats.energy;
    QCOMPARE(energy.isKnown(), released >= 2);
    if (released >= 2) {
        QCOMPARE(energy.whole.gross, std::optional(6.75));
        QCOMPARE(energy.whole.net, std::optional(4.125));
        QCOMPARE(energy.scope, EnergyScope::Package);
        QCOMPARE(energy.label, EvidenceLabel::Measured);
        QCOMPARE(energy.netLabel, EvidenceLabel::Derived);
        QCOMPARE(energy.decode.gross, std::optional(6.5));
        QCOMPARE(energy.idleWatts, std::optional(5.0));
        QCOMPARE(energy.idleAgeSeconds, std::optional(2.5));
        QCOMPARE(energy.conditions, QStringLiteral("governor powersave, mains"));
    }
    QCOMPARE(chats.value().at(0).isPinned, released >= 4);
    QCOMPARE(chats.value().at(0).draft, QLatin1String(released >= 4 ? "And the other" : ""));
    const app::ChatSettings& own = chats.value().at(0).settings;
    if (released >= 5) {
        QCOMPARE(own.systemPrompt, std::optional(QStringLiteral("Answer in one line.")));
        QCOMPARE(own.temperature, std::optional(0.25));
        QCOMPARE(own.topK, std::optional(7));
        QCOMPARE(own.topP, std::optional(0.5));
        QCOMPARE(own.minP, std::optional(0.125));
        QCOMPARE(own.repetitionPenalty, std::optional(1.25));
        QCOMPARE(own.maxTokens, std::optional(99));
    } else {
        QVERIFY(own == app::ChatSettings());
    }
    QCOMPARE(own.isThinking, released >= 7 ? std::optional(false) : std::nullopt);
    QCOMPARE(own.maxThoughtTokens, released >= 7 ? std::optional(77) : std::nullopt);
    const app::Message& last = path.value().at(1);
    QCOMPARE(last.thought, QLatin1String(released >= 7 ? "Which lamp?" : ""));
    QCOMPARE(last.stats.thoughtTokens, released >= 7 ? 3 : 0);
    QCOMPARE(last.stats.thoughtSeconds, released >= 7 ? 0.25 : -1.0);
    QCOMPARE(last.stats.leftOutMessages, released >= 7 ? 2 : 0);
    const auto folders = app::FolderRepository(*database.value()).list();
    QVERIFY(folders.ok());
    QCOMPARE(folders.value().size(), std::size_t(released >= 6 ? 2 : 0));
    QCOMPARE(chats.value().at(0).folder.value, std::int64_t(released >= 6 ? 4 : 0));
    if (released >= 6) {
        const app::Folder lighting{{4}, QStringLiteral("Lighting"), app::Folding::Folded};
        QVERIFY(folders.value().at(0) == lighting);
    }
    const app::ChatSettings next = app::ChatRepository(*database.value()).newChatSettings().value();
    QCOMPARE(next.topK, released >= 6 ? std::optional(3) : std::nullopt);
    const auto draft = app::ChatRepository(*database.value()).newChatDraft();
    QCOMPARE(draft.value(), QLatin1String(released >= 4 ? "Not sent" : ""));
    // What was said before there was an index of words is found, too.
    const auto found =
        app::searchMessages(*database.value(), app::SearchWords(QStringLiteral("second answer")));
    QVERIFY(found.ok());
    QCOMPARE(found.value().hits.size(), std::size_t{1});
    const app::MessageStats& stats = path.value().at(1).stats;
    QCOMPARE(stats.otherEnergies.size(), std::size_t(released >= 3 ? 1 : 0));
    QCOMPARE(stats.origin.sampling.has_value(), released >= 3);
    if (released >= 3) {
        QCOMPARE(stats.otherEnergies.front().source, QStringLiteral("battery"));
        QCOMPARE(stats.origin.sampling->seed, ~quint64{0});
        QCOMPARE(stats.origin.packing, QStringLiteral("2bit"));
    }
    QCOMPARE(stats.cut, released >= 6 ? app::AnswerCut::ByServer : app::AnswerCut::None);
    QCOMPARE(stats.origin.systemPrompt, QLatin1String(released >= 6 ? "Answer in one line." : ""));
}

// A program before format 6 told them from their figures.
void TestSchema::whatWasCutBeforeIsToldSo()
{
    restore(5);
    {
        const tests::PlainConnection plain(m_path);
        const QString message = QStringLiteral(
            "INSERT INTO messages (id, chat_id, role, status, text, created, generated_tokens)"
            " VALUES (%1, 1, 3, %2, '', 0, %3)");
        const QString origin = QStringLiteral(
            "INSERT INTO answer_origin (message_id, max_tokens, seed) VALUES (%1, %2, %3)");
        const auto add = [&](int id, int status, int tokens, int most, const char* seed) {
            QCOMPARE(plain.execute(message.arg(id).arg(status).arg(tokens)), QString());
            QCOMPARE(plain.execute(origin.arg(id).arg(most).arg(QLatin1String(seed))), QString());
        };
        add(50, 1, 9, 9, "'1'");
        add(51, 1, 8, 9, "'1'");   // it ended by itself
        add(52, 3, 9, 9, "'1'");   // stopped
        add(53, 1, 9, 0, "'1'");   // without a limit
        add(54, 1, 18, 9, "NULL"); // continued: nobody knows
    }
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    QSqlQuery query(database.value()->connection());
    QVERIFY(query.exec(
        QStringLiteral("SELECT group_concat(id || ' ' || cut) FROM messages WHERE id >= 50")));
    QVERIFY(query.next());
    QCOMPARE(query.value(0).toString(), QStringLiteral("50 1,51 0,52 0,53 0,54 0"));
    // And says the same as the figures did.
    const auto all = app::MessageRepository(*database.value()).all(app::ChatId{1});
    QVERIFY(all.ok());
    for (const app::Message& found : all.value()) {
        QCOMPARE(isCut(found.status, found.stats), found.id.value == 50);
    }
}

void TestSchema::theNewestSchemaIsTheReleasedOne()
{
    restore(app::newestSchemaVersion());
    QStringList released;
    {
        const auto database = Database::open(m_path);
        QVERIFY(database.ok());
        released = structure(*database.value());
    }
    m_path += QStringLiteral(".new");
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    QCOMPARE(structure(*database.value()), released);
    QVERIFY(released.size() >= 5);
}

void TestSchema::aReleasedSchemaIsKeptForEveryVersion()
{
    int expected = 0;
    for (const Migration& migration : app::schemaMigrations()) {
        QCOMPARE(migration.version, ++expected); // without gaps
        QVERIFY2(QFile::exists(tests::schemaFile(migration.version)),
                 qPrintable(tests::schemaFile(migration.version)));
    }
}

void TestSchema::migrationsRunInOrderAndOnce()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    const auto released = app::schemaMigrations();
    std::vector<Migration> migrations(released.begin(), released.end());
    migrations.push_back({app::newestSchemaVersion() + 1, kAddNotes});

    QVERIFY(app::migrateSchema(*database.value(), migrations).ok());
    QVERIFY(app::migrateSchema(*database.value(), migrations).ok());

    QCOMPARE(version(*database.value()), app::newestSchemaVersion() + 1);
    QVERIFY(database.value()->execute(QStringLiteral("INSERT INTO notes VALUES ('x')")).ok());
}

void TestSchema::aFailedMigrationLeavesTheOldVersion()
{
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    const QStringList before = structure(*database.value());
    const auto released = app::schemaMigrations();
    std::vector<Migration> migrations(released.begin(), released.end());
    migrations.push_back({app::newestSchemaVersion() + 1, kBroken});

    const Status done = app::migrateSchema(*database.value(), migrations);

    QVERIFY(!done.ok());
    QCOMPARE(version(*database.value()), app::newestSchemaVersion());
    QCOMPARE(structure(*database.value()), before);
}

void TestSchema::aMigrationThatLosesWhatBelongsTogetherIsRefused()
{
    restore(app::newestSchemaVersion());
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    std::vector<Migration> migrations(app::schemaMigrations().begin(),
                                      app::schemaMigrations().end());
    migrations.push_back({app::newestSchemaVersion() + 1, kLosesChats});

    const Status done = app::migrateSchema(*database.value(), migrations);

    QVERIFY(!done.ok());
    QVERIFY2(done.error().english().find(m_path.toStdString()) != std::string::npos,
             done.error().english().c_str());
    QCOMPARE(version(*database.value()), app::newestSchemaVersion());
    QCOMPARE(app::ChatRepository(*database.value()).list().value().size(), std::size_t{2});
    // And foreign keys are enforced as before.
    QVERIFY(!database.value()
                 ->execute(QStringLiteral("INSERT INTO answer_origin (message_id) VALUES (99)"))
                 .ok());
}

void TestSchema::rowsThatMakeNoSenseAreRefused_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("reason");
    const QString message =
        QStringLiteral("INSERT INTO messages (chat_id, parent_id, role, status, text, created)"
                       " VALUES (%1)");
    QTest::newRow("parent in another chat")
        << message.arg(QStringLiteral("2, 1, 1, 1, '', 0")) << QStringLiteral("FOREIGN KEY");
    QTest::newRow("parent that is not there")
        << message.arg(QStringLiteral("1, 0, 1, 1, '', 0")) << QStringLiteral("FOREIGN KEY");
    QTest::newRow("chat that is not there")
        << message.arg(QStringLiteral("9, NULL, 1, 1, '', 0")) << QStringLiteral("FOREIGN KEY");
    QTest::newRow("unknown role") << message.arg(QStringLiteral("1, NULL, 4, 1, '', 0"))
                                  << QStringLiteral("CHECK");
    QTest::newRow("unknown status")
        << message.arg(QStringLiteral("1, NULL, 1, 6, '', 0")) << QStringLiteral("CHECK");
    QTest::newRow("no text") << message.arg(QStringLiteral("1, NULL, 1, 1, NULL, 0"))
                             << QStringLiteral("NOT NULL");
    QTest::newRow("a parent of itself")
        << QStringLiteral("UPDATE messages SET parent_id = 1 WHERE id = 1")
        << QStringLiteral("CHECK");
    QTest::newRow("a circle") << QStringLiteral(
        "UPDATE messages SET parent_id ="
        " (SELECT max(id) FROM messages WHERE chat_id = 1) WHERE id = 1")
                              << QStringLiteral("CHECK");
    QTest::newRow("unknown mode") << QStringLiteral("UPDATE chats SET mode = 3")
                                  << QStringLiteral("CHECK");
    QTest::newRow("an unknown label")
        << QStringLiteral("UPDATE message_energy SET label = 'felt'") << QStringLiteral("CHECK");
    QTest::newRow("text as joules")
        << QStringLiteral("UPDATE message_energy SET gross_joules = 'many'")
        << QStringLiteral("cannot store TEXT");
    QTest::newRow("an unknown phase")
        << QStringLiteral("UPDATE message_energy SET phase = 4") << QStringLiteral("CHECK");
    QTest::newRow("energy of another chat")
        << QStringLiteral("UPDATE message_energy SET chat_id = 1") << QStringLiteral("FOREIGN KEY");
    QTest::newRow("energy of no message")
        << QStringLiteral("UPDATE message_energy SET message_id = 99")
        << QStringLiteral("FOREIGN KEY");
    QTest::newRow("an origin of no message")
        << QStringLiteral("INSERT INTO answer_origin (message_id) VALUES (99)")
        << QStringLiteral("FOREIGN KEY");
    QTest::newRow("pinned in a way that nobody knows")
        << QStringLiteral("UPDATE chats SET pinned = 2") << QStringLiteral("CHECK");
    QTest::newRow("text as a temperature")
        << QStringLiteral("UPDATE chats SET temperature = 'warm'")
        << QStringLiteral("cannot store TEXT");
    QTest::newRow("a draft of no chat")
        << QStringLiteral("INSERT INTO drafts (chat_id, text) VALUES (99, 'x')")
        << QStringLiteral("FOREIGN KEY");
    QTest::newRow("a folder that is not there")
        << QStringLiteral("UPDATE chats SET folder_id = 99") << QStringLiteral("FOREIGN KEY");
    QTest::newRow("a folder without a name")
        << QStringLiteral("INSERT INTO folders (name) VALUES ('')") << QStringLiteral("CHECK");
    QTest::newRow("two folders of one name")
        << QStringLiteral("INSERT INTO folders (name) VALUES ('a'), ('a')")
        << QStringLiteral("UNIQUE");
    QTest::newRow("folded in a way that nobody knows")
        << QStringLiteral("INSERT INTO folders (name, folded) VALUES ('a', 2)")
        << QStringLiteral("CHECK");
    QTest::newRow("cut by nobody knows whom")
        << QStringLiteral("UPDATE messages SET cut = 3") << QStringLiteral("CHECK");
    QTest::newRow("a prompt that is not there")
        << QStringLiteral("INSERT INTO answer_origin (message_id, system_prompt_id) VALUES (1, 9)")
        << QStringLiteral("FOREIGN KEY");
    QTest::newRow("two new chats")
        << QStringLiteral("INSERT INTO new_chat (id) VALUES (2)") << QStringLiteral("CHECK");
    QTest::newRow("text as a time") << QStringLiteral("UPDATE chats SET updated = 'now'")
                                    << QStringLiteral("cannot store TEXT");
}

void TestSchema::rowsThatMakeNoSenseAreRefused()
{
    QFETCH(const QString, statement);
    QFETCH(const QString, reason);
    restore(2);
    const auto database = Database::open(m_path);
    QVERIFY(database.ok());
    const Status done = database.value()->execute(statement);
    QVERIFY(!done.ok());
    QVERIFY2(done.error().english().find(reason.toStdString()) != std::string::npos,
             done.error().english().c_str());
}

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
