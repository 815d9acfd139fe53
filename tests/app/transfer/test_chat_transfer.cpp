// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/folder_repository.h"
#include "app/store/message_repository.h"
#include "app/store/transaction.h"
#include "app/transfer/chat_export.h"
#include "app/transfer/chat_import.h"
#include "tests/app/store/released_schema.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trilume;
using app::ChatFile;
using app::Database;
using app::ExportFormat;

class TestChatTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsExportedComesBackWhole();
    void foldersAreMadeWithinLimits();
    void oneChatIsExported();
    void textsAreForPeople();
    void aFileThatFailsHalfwayAddsNothing();
    void whatAnotherProgramSpoiltIsLeftOut();
    void anExportReplacesNothingThatCameMeanwhile();
    void transfersCanBeCancelled();
    void aLongChatCanBeCancelled();

private:
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder->filePath(QLatin1String(name));
    }

    [[nodiscard]] QString contents(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    // All that a database has, ids of rows left out.
    [[nodiscard]] static QStringList everything(Database& database);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestChatTransfer::init()
{
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(tests::restoreSchema(path("chats.db"), 6), QString());
    auto opened = Database::open(path("chats.db"));
    QVERIFY(opened.ok());
    m_database = std::move(opened).value();
}

QStringList TestChatTransfer::everything(Database& database)
{
    QStringList lines;
    const tests::PlainConnection plain(database.path());
    lines += plain.rows(QStringLiteral(
        "SELECT quote(title) || quote(mode) || quote(created) || quote(updated) || quote(pinned)"
        " || quote((SELECT text FROM messages WHERE id = current_leaf))"
        " || quote((SELECT text FROM drafts WHERE chat_id = chats.id)) || quote(system_prompt)"
        " || quote(temperature) || quote(top_k) || quote(top_p) || quote(min_p)"
        " || quote(repetition_penalty) || quote(max_tokens)"
        " || quote((SELECT name FROM folders WHERE id = folder_id))"
        " FROM chats WHERE deleted IS NULL ORDER BY title"));
    lines += plain.rows(QStringLiteral(
        "SELECT quote(c.title) || quote(p.text) || quote(m.role) || quote(m.status)"
        " || quote(m.text) || quote(m.error) || quote(m.created) || quote(m.model_name)"
        " || quote(m.prompt_tokens) || quote(m.reused_tokens) || quote(m.generated_tokens)"
        " || quote(m.context_tokens) || quote(m.prefill_seconds) || quote(m.first_token_seconds)"
        " || quote(m.decode_seconds) || quote(m.conditions) || quote(m.cut)"
        " FROM messages m JOIN chats c ON c.id = m.chat_id LEFT JOIN messages p"
        " ON p.id = m.parent_id WHERE c.deleted IS NULL ORDER BY c.title, m.id"));
    lines += plain.rows(QStringLiteral(
        "SELECT quote(m.text) || quote(meter) || quote(phase) || quote(source) || quote(label)"
        " || quote(net_label) || quote(scope) || quote(gross_joules) || quote(net_joules)"
        " || quote(process_share) || quote(uncertainty) || quote(missing_seconds)"
        " || quote(idle_watts) || quote(idle_age_seconds) || quote(problem)"
        " FROM message_energy JOIN messages m ON m.id = message_id ORDER BY m.text, meter, phase"));
    lines += plain.rows(QStringLiteral(
        "SELECT quote(m.text) || quote(program) || quote(fingerprint) || quote(device)"
        " || quote(isa) || quote(packing) || quote(threads) || quote(temperature) || quote(top_k)"
        " || quote(top_p) || quote(min_p) || quote(repetition_penalty)"
        " || quote(repetition_window) || quote(max_tokens) || quote(seed)"
        " || quote((SELECT text FROM system_prompts WHERE id = system_prompt_id))"
        " FROM answer_origin JOIN messages m ON m.id = message_id ORDER BY m.text"));
    return lines;
}

void TestChatTransfer::whatIsExportedComesBackWhole()
{
    const QString file = path("all.json");
    const Status exported = app::exportChats(*m_database, {}, ExportFormat::Json, file);
    QVERIFY2(exported.ok(), exported.ok() ? "" : exported.error().english().c_str());
    const QString text = contents("all.json");
    QVERIFY(text.startsWith(QStringLiteral("{\"format\": \"trilume-chats\", \"version\": 1,")));
    QVERIFY(!text.contains(QStringLiteral("Hidden"))); // deleted chats stay here
    QVERIFY(text.contains(QStringLiteral("Answer in one line.")));
    QCOMPARE(text.count(QStringLiteral("\"folder\"")), 1);
    QCOMPARE(text.count(QStringLiteral("\"settings\"")), 1); // of the chat that has its own

    const auto chats = ChatFile::open(file);
    QVERIFY2(chats.ok(), chats.ok() ? "" : chats.error().english().c_str());
    const auto outcome = app::checkChats(chats.value(), {});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().english().c_str());
    QCOMPARE(outcome.value().chats, 2);
    QCOMPARE(outcome.value().messages, 5);
    const auto other = Database::open(path("other.db"));
    QVERIFY(other.ok());
    const Status imported = app::importChats(*other.value(), chats.value());
    QVERIFY2(imported.ok(), imported.ok() ? "" : imported.error().english().c_str());
    QStringList before = everything(*m_database);
    QVERIFY(before.size() > 10);
    QCOMPARE(everything(*other.value()), before);
    // And once more, byte by byte but for the ids, which are those of a new database.
    QVERIFY(app::exportChats(*other.value(), {}, ExportFormat::Json, path("again.json")).ok());
    QCOMPARE(ChatFile::open(path("again.json")).value().count(), 2);
    // Into the same database: new chats beside the old ones.
    QVERIFY(app::importChats(*m_database, chats.value()).ok());
    QCOMPARE(app::ChatRepository(*m_database).list().value().size(), std::size_t{4});
}

// A file of a program before there were folders; and one with more of them than anybody has.
void TestChatTransfer::foldersAreMadeWithinLimits()
{
    const auto write = [this](const char* name, const QByteArray& chats) {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"format\": \"trilume-chats\", \"version\": 1, \"chats\": [" + chats + "]}");
    };
    const auto chat = [](const QByteArray& more) -> QByteArray {
        return QByteArray(
                   "{\"title\": \"T\", \"mode\": \"dialogue\", \"created\": 1, \"updated\": 2"
                   ", \"messages\": []")
               + more + "}";
    };
    QByteArrayList chats = {chat({}), chat(", \"folder\": \" Lighting\\n\""),
                            chat(", \"folder\": \"\"")};
    write("few.json", chats.join(','));
    const auto few = ChatFile::open(path("few.json"));
    QVERIFY(app::importChats(*m_database, few.value()).ok());
    QCOMPARE(app::FolderRepository(*m_database).list().value().size(), std::size_t{2}); // as before
    const tests::PlainConnection plain(m_database->path());
    QCOMPARE(plain.rows(QStringLiteral("SELECT folder_id FROM chats WHERE title = 'T'")),
             QStringList({QString(), QStringLiteral("4"), QString()}));

    chats.clear();
    for (int i = 0; i <= app::kMostFolders; ++i) {
        chats.append(chat(", \"folder\": \"F" + QByteArray::number(i) + "\""));
    }
    write("many.json", chats.join(','));
    const auto many = ChatFile::open(path("many.json"));
    const auto outcome = app::checkChats(many.value(), {});
    QCOMPARE(outcome.value().repairs.size(), 1);
    QVERIFY2(outcome.value().repairs.front().startsWith(QStringLiteral("T: it is in no folder")),
             qPrintable(outcome.value().repairs.front()));
    auto transaction = app::Transaction::begin(*m_database);
    QVERIFY(app::importChats(*m_database, many.value()).ok());
    QVERIFY(transaction.value().commit().ok());
    QCOMPARE(app::FolderRepository(*m_database).list().value().size(),
             std::size_t{2 + app::kMostFolders});
}

void TestChatTransfer::oneChatIsExported()
{
    QVERIFY(
        app::exportChats(*m_database, {app::ChatId{1}}, ExportFormat::Json, path("one.json")).ok());
    const auto file = ChatFile::open(path("one.json"));
    QCOMPARE(file.value().count(), 1);
    QCOMPARE(file.value().chat(0).value().chat.title, QStringLiteral("Older"));
    const Status missing =
        app::exportChats(*m_database, {app::ChatId{99}}, ExportFormat::Json, path("none.json"));
    QVERIFY(!missing.ok());
    QVERIFY(!QFile::exists(path("none.json")));
}

void TestChatTransfer::textsAreForPeople()
{
    QVERIFY(m_database->execute(QStringLiteral("UPDATE chats SET title = 'a_b *c*' WHERE id = 2"))
                .ok());
    QVERIFY(
        app::exportChats(*m_database, {app::ChatId{2}}, ExportFormat::Markdown, path("a.md")).ok());
    const QString markdown = contents("a.md");
    QVERIFY2(markdown.startsWith(QStringLiteral("# a\\_b \\*c\\*\n\n*")), qPrintable(markdown));
    QVERIFY2(markdown.endsWith(QStringLiteral("## You\n\nWhich lamp is best?\n\n## seed\n\n"
                                              "A second answer; it's better.\n")),
             qPrintable(markdown));
    QVERIFY(app::exportChats(*m_database, {app::ChatId{2}, app::ChatId{1}}, ExportFormat::PlainText,
                             path("a.txt"))
                .ok());
    const QString plain = contents("a.txt");
    QVERIFY2(plain.contains(QStringLiteral("\nYou:\nWhich lamp is best?\n\nseed:\nA second answer; "
                                           "it's better.\n\n\nOlder\n")),
             qPrintable(plain));
    QVERIFY(plain.endsWith(QStringLiteral("\n\nOnce upon a time\n"))); // one text
}

void TestChatTransfer::aFileThatFailsHalfwayAddsNothing()
{
    const QStringList before = everything(*m_database);
    QVERIFY(app::exportChats(*m_database, {}, ExportFormat::Json, path("all.json")).ok());
    QByteArray text = contents("all.json").toUtf8();
    text.replace("Once upon a time", "Once\", \"role\": \"king"); // of the second chat
    const auto file = ChatFile::parse(text, QStringLiteral("x.json"));
    QVERIFY(file.ok());
    QVERIFY(file.value().chat(0).ok());
    QVERIFY(!app::checkChats(file.value(), {}).ok());
    {
        const auto transaction = app::Transaction::begin(*m_database);
        QVERIFY(transaction.ok());
        QVERIFY(!app::importChats(*m_database, file.value()).ok());
    }
    QCOMPARE(everything(*m_database), before);
}

void TestChatTransfer::whatAnotherProgramSpoiltIsLeftOut()
{
    const QByteArray good =
        R"json({"title": "Good", "mapping": {"a": {"message": {"author": {"role": "user"},
            "content": {"content_type": "text", "parts": ["Hello"]}}}}})json";
    const QByteArray text = "[" + good + R"json(, {"title": "No mapping"}, 7, )json"
                            + R"json({"title": "Bad", "mapping": 7}, )json" + good + "]";
    const auto file = ChatFile::parse(text, QStringLiteral("x.json"));
    QVERIFY(file.ok());
    const auto outcome = app::checkChats(file.value(), {});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : outcome.error().english().c_str());
    QCOMPARE(outcome.value().chats, 2);
    QCOMPARE(outcome.value().leftOut.size(), 3);
    QVERIFY2(outcome.value().leftOut.at(1).contains(QStringLiteral("chats[2]")),
             qPrintable(outcome.value().leftOut.at(1)));
    QVERIFY2(outcome.value().leftOut.at(2).contains(QStringLiteral("mapping")),
             qPrintable(outcome.value().leftOut.at(2)));
    const auto before = app::ChatRepository(*m_database).list().value().size();
    QVERIFY(app::importChats(*m_database, file.value()).ok());
    QCOMPARE(app::ChatRepository(*m_database).list().value().size(), before + 2);
    const auto none = ChatFile::parse("[{\"title\": \"x\"}, 7]", QStringLiteral("x.json"));
    QVERIFY(!app::checkChats(none.value(), {}).ok());
}

void TestChatTransfer::anExportReplacesNothingThatCameMeanwhile()
{
    const auto exportTo = [this](const char* name, const QByteArray& meanwhile) {
        app::TransferWatch watch;
        watch.progressed = [this, name, meanwhile](int, int) {
            QFile file(path(name));
            static_cast<void>(file.open(QIODevice::WriteOnly) && file.write(meanwhile) > 0);
        };
        return app::exportChats(*m_database, {}, ExportFormat::Json, path(name), watch);
    };
    const Status refused = exportTo("new.json", "theirs");
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().english().find("new.json") != std::string::npos);
    QCOMPARE(contents("new.json"), QStringLiteral("theirs"));
    QVERIFY(exportTo("new.json", "still theirs").ok()); // was there when one was asked
    QVERIFY(contents("new.json").startsWith(QStringLiteral("{\"format\"")));
}

void TestChatTransfer::transfersCanBeCancelled()
{
    QVERIFY(app::exportChats(*m_database, {}, ExportFormat::Json, path("all.json")).ok());
    const auto file = ChatFile::open(path("all.json"));
    QStringList told;
    app::TransferWatch watch;
    watch.progressed = [&told](int done, int total) {
        told.append(QStringLiteral("%1/%2").arg(done).arg(total));
    };
    watch.isCancelled = [&told] {
        return told.size() == 2;
    };
    QCOMPARE(app::checkChats(file.value(), watch).error().code, Errc::Cancelled);
    QCOMPARE(told.join(u' '), QStringLiteral("0/2 1/2"));
    told.clear();
    QCOMPARE(app::importChats(*m_database, file.value(), watch).error().code, Errc::Cancelled);
    told.clear();
    const Status exported =
        app::exportChats(*m_database, {}, ExportFormat::Json, path("half.json"), watch);
    QCOMPARE(exported.error().code, Errc::Cancelled);
    QVERIFY(!QFile::exists(path("half.json")));
}

void TestChatTransfer::aLongChatCanBeCancelled()
{
    QByteArray text = R"json([{"title": "Long", "mapping": {)json";
    for (int i = 0; i < 1000; ++i) {
        text += (i > 0 ? ",\"" : "\"") + QByteArray::number(i)
                + R"json(": {"message": {"author": {"role": "user"},
                    "content": {"content_type": "text", "parts": ["x"]}}})json";
    }
    const auto file = ChatFile::parse(text + "}}]", QStringLiteral("x.json"));
    QCOMPARE(app::checkChats(file.value(), {}).value().messages, 1000);
    int asked = 0;
    app::TransferWatch watch;
    watch.isCancelled = [&asked] {
        return ++asked > 3;
    };
    const auto transaction = app::Transaction::begin(*m_database);
    QVERIFY(transaction.ok());
    const Status imported = app::importChats(*m_database, file.value(), watch);
    QVERIFY(!imported.ok());
    QCOMPARE(imported.error().code, Errc::Cancelled);
    const QString count = QStringLiteral("SELECT count(*) FROM messages WHERE text = 'x'");
    auto query = m_database->prepare(count);
    QVERIFY(m_database->run(query.value()).ok() && query.value().next());
    QCOMPARE(query.value().value(0).toInt(), 512);
}

QTEST_GUILESS_MAIN(TestChatTransfer)
#include "test_chat_transfer.moc"
