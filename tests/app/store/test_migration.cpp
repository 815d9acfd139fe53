// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/schema.h"
#include "tests/app/store/format2_chats.h"
#include "tests/app/store/released_schema.h"
#include "tests/support/full_disk.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <initializer_list>
#include <memory>
#include <optional>

using namespace trilume;
using app::Database;
using app::OpeningStep;
using tests::PlainConnection;

namespace {

bool runStatements(const PlainConnection& plain, const app::Migration& migration, int count)
{
    for (int i = 0; i < count; ++i) {
        const char* statement = migration.statements[static_cast<std::size_t>(i)];
        if (!plain.execute(QLatin1String(statement)).isEmpty()) {
            return false;
        }
    }
    return true;
}

bool runStep(const PlainConnection& plain, const app::Migration& migration)
{
    const auto count = static_cast<int>(migration.statements.size());
    return plain.execute(QStringLiteral("BEGIN IMMEDIATE")).isEmpty()
           && runStatements(plain, migration, count)
           && plain.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.version))
                  .isEmpty()
           && plain.execute(QStringLiteral("COMMIT")).isEmpty();
}

// The steps before this one, done.
bool runStepsBefore(const PlainConnection& plain, int version)
{
    bool isDone = true;
    for (const app::Migration& migration : app::schemaMigrations()) {
        if (migration.version > 2 && migration.version < version) {
            isDone = isDone && runStep(plain, migration);
        }
    }
    return isDone;
}

// The program that is killed: within the step to this format, after so many of its statements,
// which are on the disk already as far as SQLite may write them.
int killedWithinTheStep(const QString& path, int version, int count)
{
    const PlainConnection plain(path);
    for (const char* statement :
         {"PRAGMA journal_mode = WAL", "PRAGMA foreign_keys = OFF", "PRAGMA cache_size = 1"}) {
        if (!plain.execute(QLatin1String(statement)).isEmpty()) {
            return 1;
        }
    }
    const app::Migration& migration =
        app::schemaMigrations()[static_cast<std::size_t>(version) - 1];
    if (!runStepsBefore(plain, version)
        || !plain.execute(QStringLiteral("BEGIN IMMEDIATE")).isEmpty()
        || !runStatements(plain, migration, count)) {
        return 1;
    }
    std::raise(SIGKILL);
    return 1;
}

// The same when it is about to begin a step of opening.
int killedBeforeTheStep(const QString& path, OpeningStep wanted)
{
    const auto database = Database::open(path, {}, [wanted](OpeningStep step) {
        if (step == wanted) {
            std::raise(SIGKILL);
        }
    });
    return 1;
}

int runChild(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = application.arguments();
    const int number = words.at(3).toInt();
    return words.at(1) == QLatin1String("--within")
               ? killedWithinTheStep(words.at(2), words.at(4).toInt(), number)
               : killedBeforeTheStep(words.at(2), static_cast<OpeningStep>(number));
}

bool isKilled(const QString& option, const QString& path, int number, int version = 0)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(),
                {option, path, QString::number(number), QString::number(version)});
    return child.waitForFinished(60000) && child.exitStatus() == QProcess::CrashExit;
}

bool isKilledBefore(OpeningStep step, const QString& path)
{
    return isKilled(QStringLiteral("--before"), path, static_cast<int>(step));
}

} // namespace

// From the format 2 to the newest one: nothing is lost, whatever happens in between.
class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyValueArrives();
    void aCopyOfTheOldFormatIsKept();
    void copiesAreNotOverwritten();
    void aFailedStepLeavesTheOldFormat();
    void aFullDiskLeavesTheOldFormat();
    void aKilledProgramLeavesTheOldFormat_data();
    void aKilledProgramLeavesTheOldFormat();
    void idsAreNotGivenAgain_data();
    void idsAreNotGivenAgain();
    void whatWasLooseBeforeIsNoReasonToRefuse();
    void stepsAreTold();
    void copiesOfKilledAttemptsGo_data();
    void copiesOfKilledAttemptsGo();
    void theOnlyCopyOfAFinishedChangeStays();
    void copiesStayWhileTheChangeFails();
    void aCopyStaysWhereNobodyKnowsHowTheChangeEnded();
    void onlyWholeCopiesOfOursGo();

private:
    void compareWithBefore(const QString& path, int format) const;
    void write(const QString& suffix, const QByteArray& text) const;
    [[nodiscard]] QStringList files() const;
    static QStringList whenUpdated()
    {
        return {QStringLiteral("chats.db"), QStringLiteral("chats.db.format-2"),
                QStringLiteral("chats.db.lock")};
    }
    [[nodiscard]] QString copy(const QString& suffix = {}) const
    {
        return m_path + QStringLiteral(".format-2") + suffix;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    QStringList m_messages;
    QStringList m_chats;
};

void TestMigration::init()
{
    constexpr quint32 kSeed = 20261127;
    QRandomGenerator random(kSeed);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("chats.db"));
    QCOMPARE(tests::restoreSchema(m_path, 2), QString());
    QCOMPARE(tests::fill(m_path, random), QString());
    const PlainConnection plain(m_path);
    m_messages = tests::allMessages(plain, 2);
    m_chats = tests::allChats(plain);
    QVERIFY(m_messages.size() > tests::kMessages);
    QVERIFY(m_messages.filter(QStringLiteral("galaxy")).size() > tests::kMessages / 10);
}

void TestMigration::compareWithBefore(const QString& path, int format) const
{
    const PlainConnection plain(path);
    QCOMPARE(plain.rows(QStringLiteral("PRAGMA user_version")),
             QStringList(QString::number(format)));
    QCOMPARE(plain.rows(QStringLiteral("PRAGMA integrity_check")),
             QStringList(QStringLiteral("ok")));
    QCOMPARE(plain.rows(QStringLiteral("PRAGMA foreign_key_check")), QStringList());
    QCOMPARE(tests::allChats(plain), m_chats);
    QCOMPARE(tests::allMessages(plain, format), m_messages);
}

void TestMigration::write(const QString& suffix, const QByteArray& text) const
{
    QFile file(m_path + suffix);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QStringList TestMigration::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
}

void TestMigration::everyValueArrives()
{
    {
        const auto database = Database::open(m_path);
        QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    }
    compareWithBefore(m_path, app::newestSchemaVersion());
    // And the place of what was copied is given back.
    QCOMPARE(PlainConnection(m_path).rows(QStringLiteral("PRAGMA freelist_count")),
             QStringList(QStringLiteral("0")));
}

void TestMigration::aCopyOfTheOldFormatIsKept()
{
    for (int i = 0; i < 2; ++i) { // and none of the new one
        QVERIFY(Database::open(m_path).ok());
    }
    const QString copy = m_path + QStringLiteral(".format-2");
    compareWithBefore(copy, 2);
    QCOMPARE(files(), whenUpdated());
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ReadOther | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(copy).permissions() & others, QFileDevice::Permissions());
    // A person can go back to it.
    QVERIFY(QFile::remove(m_path));
    QVERIFY(QFile::rename(copy, m_path));
    QVERIFY(Database::open(m_path).ok());
    compareWithBefore(m_path, app::newestSchemaVersion());
}

void TestMigration::copiesAreNotOverwritten()
{
    const QString copy = m_path + QStringLiteral(".format-2");
    for (const QString& suffix : {QString(), QStringLiteral(".part")}) {
        QFile file(copy + suffix);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("older");
    }
    QVERIFY(Database::open(m_path).ok());
    QCOMPARE(QFileInfo(copy).size(), 5);
    compareWithBefore(copy + QStringLiteral("-2"), 2);
    QVERIFY(!QFile::exists(copy + QStringLiteral(".part"))); // of an attempt that was broken off
}

void TestMigration::aFailedStepLeavesTheOldFormat()
{
    // In the way of the last statement but one.
    const QString inTheWay = QStringLiteral("CREATE TABLE answer_origin (id INTEGER)");
    QCOMPARE(PlainConnection(m_path).execute(inTheWay), QString());

    QVERIFY(!Database::open(m_path).ok());

    compareWithBefore(m_path, 2);
    QCOMPARE(files(), QStringList({QStringLiteral("chats.db"), QStringLiteral("chats.db.lock")}));
    QCOMPARE(PlainConnection(m_path).execute(QStringLiteral("DROP TABLE answer_origin")),
             QString());
    QVERIFY(Database::open(m_path).ok());
    compareWithBefore(m_path, app::newestSchemaVersion());
}

void TestMigration::aFullDiskLeavesTheOldFormat()
{
    QVERIFY(PlainConnection(m_path).execute(QStringLiteral("PRAGMA journal_mode = WAL")).isEmpty());
    {
        const tests::FullDisk full;
        const auto database = Database::open(m_path);
        QVERIFY(!database.ok());
        QCOMPARE(database.error().code, Errc::Io);
        QVERIFY2(database.error().english().find("no copy of them") != std::string::npos,
                 database.error().english().c_str());
    }
    compareWithBefore(m_path, 2);
    QCOMPARE(files(), QStringList({QStringLiteral("chats.db"), QStringLiteral("chats.db.lock")}));
    QVERIFY(Database::open(m_path).ok());
    compareWithBefore(m_path, app::newestSchemaVersion());
}

void TestMigration::aKilledProgramLeavesTheOldFormat_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("statements");
    const auto rows = [](int version, std::initializer_list<int> counts) {
        const auto place = static_cast<std::size_t>(version) - 1;
        const auto all = static_cast<int>(app::schemaMigrations()[place].statements.size());
        for (const int statements : counts) {
            QTest::addRow("to %d, after %d of %d statements", version, statements, all)
                << version << statements;
        }
    };
    rows(3, {2, 4, 7, 9, 10, 11, 14});
    rows(6, {1, 2, 5, 7, 8, 9});
}

void TestMigration::aKilledProgramLeavesTheOldFormat()
{
    QFETCH(const int, version);
    QFETCH(const int, statements);
    QVERIFY(isKilled(QStringLiteral("--within"), m_path, statements, version));
    QVERIFY(QFileInfo(m_path + QStringLiteral("-wal")).size() > 0); // it was in the midst of it

    compareWithBefore(m_path, version - 1);
    QVERIFY(Database::open(m_path).ok());
    compareWithBefore(m_path, app::newestSchemaVersion());
}

void TestMigration::idsAreNotGivenAgain_data()
{
    QTest::addColumn<QString>("before"); // statement of an older program
    QTest::addColumn<int>("next");
    QTest::newRow("after the last one that was deleted") << QStringLiteral("SELECT 1") << 5001;
    QTest::newRow("after all were deleted") << QStringLiteral("DELETE FROM messages") << 5001;
    // As a backup program may leave it.
    QTest::newRow("of which nothing is known")
        << QStringLiteral("DELETE FROM sqlite_sequence") << 100 + tests::kMessages;
}

void TestMigration::idsAreNotGivenAgain()
{
    QFETCH(const QString, before);
    QFETCH(const int, next);
    QCOMPARE(PlainConnection(m_path).execute(before), QString());
    const auto database = Database::open(m_path);
    QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
    app::Message message;
    message.chat = app::ChatId{10};
    message.created = QDateTime::currentDateTimeUtc();
    const auto id = app::MessageRepository(*database.value()).insert(message);
    QVERIFY(id.ok());
    QCOMPARE(id.value().value, std::int64_t{next});
}

void TestMigration::whatWasLooseBeforeIsNoReasonToRefuse()
{
    // By a program that enforces no foreign keys.
    QCOMPARE(PlainConnection(m_path).execute(
                 QStringLiteral("INSERT INTO messages (id, chat_id, role, status, text, created,"
                                " gross_joules) VALUES (6000, 999, 2, 1, 'lost', 0, 1.5)")),
             QString());
    {
        const auto database = Database::open(m_path);
        QVERIFY2(database.ok(), database.ok() ? "" : database.error().english().c_str());
        QVERIFY(database.value()->execute(QStringLiteral("DELETE FROM chats WHERE id = 10")).ok());
    }
    const PlainConnection plain(m_path);
    QCOMPARE(plain.rows(QStringLiteral("SELECT id FROM messages WHERE chat_id = 10")),
             QStringList()); // foreign keys are enforced again
    QCOMPARE(plain.rows(QStringLiteral("SELECT text FROM messages WHERE id = 6000")),
             QStringList(QStringLiteral("lost")));
    QCOMPARE(plain.rows(
                 QStringLiteral("SELECT gross_joules FROM message_energy WHERE message_id = 6000")),
             QStringList(QStringLiteral("1.5")));
}

void TestMigration::stepsAreTold()
{
    QList<OpeningStep> steps;
    const auto watch = [&steps](OpeningStep step) {
        steps.append(step);
    };
    QVERIFY(Database::open(m_path, {}, watch).ok());
    QCOMPARE(steps, QList<OpeningStep>({OpeningStep::Checking, OpeningStep::Copying,
                                        OpeningStep::Converting, OpeningStep::Converting,
                                        OpeningStep::Converting, OpeningStep::Converting,
                                        OpeningStep::Converting, OpeningStep::Tidying}));
    steps.clear();
    QVERIFY(Database::open(m_path, {}, watch).ok()); // closed in order, and the newest format
    QVERIFY(Database::open(m_path + QStringLiteral("-new"), {}, watch).ok());
    QVERIFY(steps.isEmpty());
}

void TestMigration::copiesOfKilledAttemptsGo_data()
{
    QTest::addColumn<int>("attempts");
    QTest::addColumn<OpeningStep>("killedBefore");
    QTest::addColumn<int>("copies");
    QTest::newRow("before there is a copy") << 2 << OpeningStep::Copying << 0;
    QTest::newRow("before the first statement") << 1 << OpeningStep::Converting << 1;
    QTest::newRow("three times") << 3 << OpeningStep::Converting << 3;
    QTest::newRow("ten times") << 10 << OpeningStep::Converting << 10; // -10 is after -9
}

void TestMigration::copiesOfKilledAttemptsGo()
{
    QFETCH(const int, attempts);
    QFETCH(const OpeningStep, killedBefore);
    QFETCH(const int, copies);
    for (int i = 0; i < attempts; ++i) {
        QVERIFY(isKilledBefore(killedBefore, m_path));
        compareWithBefore(m_path, 2);
    }
    // None goes while the change has not ended.
    QCOMPARE(files().filter(QStringLiteral(".unfinished-")).size(), copies);
    QVERIFY(!QFile::exists(copy()));
    // The older program goes on in the meantime.
    QCOMPARE(PlainConnection(m_path).execute(
                 QStringLiteral("UPDATE chats SET title = 'newer' WHERE id = 11")),
             QString());
    m_chats = tests::allChats(PlainConnection(m_path));

    QVERIFY(Database::open(m_path).ok());

    QCOMPARE(files(), whenUpdated());
    compareWithBefore(copy(), 2); // the newest
    compareWithBefore(m_path, app::newestSchemaVersion());
}

void TestMigration::theOnlyCopyOfAFinishedChangeStays()
{
    QVERIFY(isKilledBefore(OpeningStep::Converting, m_path));
    QVERIFY(isKilledBefore(OpeningStep::Converting, m_path));
    QCOMPARE(PlainConnection(m_path).execute(
                 QStringLiteral("UPDATE chats SET title = 'newer' WHERE id = 11")),
             QString());
    m_chats = tests::allChats(PlainConnection(m_path));
    QVERIFY(isKilledBefore(OpeningStep::Tidying, m_path)); // the change is done
    compareWithBefore(m_path, app::newestSchemaVersion());
    QCOMPARE(files().filter(QStringLiteral(".unfinished-")).size(), 3);
    QVERIFY(QFile::remove(copy(QStringLiteral(".unfinished-1")))); // and killed in the midst of it
    write(QStringLiteral(".format-2.part"), "half of one");

    QVERIFY(Database::open(m_path).ok());

    QCOMPARE(files(), whenUpdated());
    compareWithBefore(copy(), 2);
    compareWithBefore(m_path, app::newestSchemaVersion());
}

void TestMigration::copiesStayWhileTheChangeFails()
{
    QVERIFY(isKilledBefore(OpeningStep::Converting, m_path));
    const QString inTheWay = QStringLiteral("CREATE TABLE answer_origin (id INTEGER)");
    QCOMPARE(PlainConnection(m_path).execute(inTheWay), QString());
    for (int i = 0; i < 2; ++i) { // each takes back its own
        QVERIFY(!Database::open(m_path).ok());
        QCOMPARE(files(), QStringList({QStringLiteral("chats.db"),
                                       QStringLiteral("chats.db.format-2.unfinished-1"),
                                       QStringLiteral("chats.db.lock")}));
        compareWithBefore(copy(QStringLiteral(".unfinished-1")), 2);
    }
}

void TestMigration::aCopyStaysWhereNobodyKnowsHowTheChangeEnded()
{
    // So small that all stays in memory until it is committed.
    QVERIFY(QFile::remove(m_path));
    QCOMPARE(tests::restoreSchema(m_path, 2), QString());
    m_messages = tests::allMessages(PlainConnection(m_path), 2);
    m_chats = tests::allChats(PlainConnection(m_path));
    std::optional<tests::FullDisk> full;
    const auto watch = [&full](OpeningStep step) {
        if (step == OpeningStep::Converting) {
            full.emplace();
        }
    };
    QCOMPARE(Database::open(m_path, {}, watch).error().code, Errc::Io);
    full.reset();
    compareWithBefore(copy(QStringLiteral(".unfinished-1")), 2);
    compareWithBefore(m_path, 2);
}

void TestMigration::onlyWholeCopiesOfOursGo()
{
    QVERIFY(isKilledBefore(OpeningStep::Converting, m_path));
    const QString ours = copy(QStringLiteral(".unfinished-1"));
    QVERIFY(QFile::copy(ours, copy())); // of a change that ended long ago
    QVERIFY(QFile::copy(ours, copy(QStringLiteral(".unfinished-")))); // no name of ours
    QVERIFY(QFile::copy(ours, copy(QStringLiteral(".unfinished-1.txt"))));
    QVERIFY(QFile::copy(ours, copy(QStringLiteral(".unfinished-2")))); // not whole
    QVERIFY(QFile::resize(copy(QStringLiteral(".unfinished-2")), QFileInfo(ours).size() - 512));
    QVERIFY(QFile::copy(ours, copy(QStringLiteral(".unfinished-3")))); // of another program
    QCOMPARE(PlainConnection(copy(QStringLiteral(".unfinished-3")))
                 .execute(QStringLiteral("PRAGMA application_id = 1")),
             QString());
    QVERIFY(QFile::copy(ours, copy(QStringLiteral(".unfinished-4")))); // of another format
    QCOMPARE(PlainConnection(copy(QStringLiteral(".unfinished-4")))
                 .execute(QStringLiteral("PRAGMA user_version = 1")),
             QString());
    const int newest = app::newestSchemaVersion();
    const QString later = // not ended
        m_path + QStringLiteral(".format-%1.unfinished-1").arg(newest);
    QVERIFY(QFile::copy(ours, later));
    QCOMPARE(PlainConnection(later).execute(QStringLiteral("PRAGMA user_version = %1").arg(newest)),
             QString());
    write(QStringLiteral(".format-2.unfinished-5"), "a note");
    QVERIFY(QFile::link(ours, copy(QStringLiteral(".unfinished-6"))));
    QStringList expected = files();

    QVERIFY(Database::open(m_path).ok());

    for (const char* gone : {"chats.db-shm", "chats.db-wal", "chats.db.format-2.unfinished-1",
                             "chats.db.format-2.unfinished-6"}) { // which leads nowhere now
        QVERIFY(expected.removeOne(QLatin1String(gone)));
    }
    expected.append(QStringLiteral("chats.db.format-2-2"));
    expected.sort();
    QCOMPARE(files(), expected);
    compareWithBefore(copy(QStringLiteral("-2")), 2);
    QVERIFY(QFileInfo(copy(QStringLiteral(".unfinished-6"))).isSymLink());
}

int main(int argc, char** argv)
{
    if (argc == 5 && QByteArray(argv[1]).startsWith("--")) {
        return runChild(argc, argv);
    }
    const QCoreApplication application(argc, argv);
    TestMigration test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_migration.moc"
