// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the database of chats costs: opening it after it was closed in order and after a crash, the
// list of chats with their sums of energy, one long chat, searches, and bringing it to this format
// from 2.
//
//   bench_database [MESSAGES]     (100000 without)
//
// Chats have a hundred messages, but the first, which has a tenth of all; every second message is
// an answer of 600 characters with its energy.
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "app/store/message_search.h"
#include "app/store/schema.h"
#include "app/store/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace trilume;
using namespace trilume::app;

namespace {

constexpr int kChatMessages = 100;
constexpr int kRounds = 5; // the median is shown
constexpr int kTextLength = 600;
constexpr int kWords = 50'000;

// What is typed: one letter, as every search begins; words that many and few texts hold; one that
// none does; signs, and what no index is asked for.
constexpr std::array kSearches = {"e",          "ab",  "q w", "w e r",
                                  "qwertyuiop", "e +", "->",  "\u6f22\u5b57"};

// Ends the program with an error: a bench has nobody to hand it to.
template <typename Value>
Value valueOf(Result<Value> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().english().c_str());
        std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): no other ends the program
    }
    return std::move(result).value();
}

// Words of one to twelve letters, of which some are in every text and most in few, as in a
// language.
QString makeText(int number)
{
    QRandomGenerator random(static_cast<quint32>(number));
    QString text;
    while (text.size() < kTextLength) {
        const double rank = std::pow(kWords, random.generateDouble()) - 1.0;
        QRandomGenerator letters(static_cast<quint32>(rank) + 1);
        const int length = 1 + std::min(11, static_cast<int>(std::log2(rank + 1.0)));
        for (int i = 0; i < length; ++i) {
            text += QChar(u'a' + letters.bounded(26));
        }
        text += u' ';
    }
    return text;
}

Message makeMessage(ChatId chat, MessageId parent, int number)
{
    Message message;
    message.chat = chat;
    message.parent = parent;
    message.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC);
    message.text = makeText(number);
    if (number % 2 == 0) {
        return message;
    }
    message.role = MessageRole::Assistant;
    message.stats.generatedTokens = 120;
    message.stats.prefillSeconds = 0.1;
    message.stats.firstTokenSeconds = 0.1;
    message.stats.decodeSeconds = 1.5;
    MessageEnergy& energy = message.stats.energy;
    energy.whole = {20.0, 10.0, 0.9};
    energy.prefill = {2.0, 1.0, 0.9};
    energy.decode = {18.0, 9.0, 0.9};
    energy.source = QStringLiteral("powercap package-0");
    energy.uncertainty = 0.05;
    energy.idleWatts = 5.0;
    energy.idleAgeSeconds = 3.0;
    energy.conditions = QStringLiteral("governor powersave, mains");
    return message;
}

void fill(Database& database, int messages)
{
    ChatRepository chats(database);
    MessageRepository repository(database);
    Transaction transaction = valueOf(Transaction::begin(database));
    for (int number = 0; number < messages;) {
        Chat chat;
        chat.title = QStringLiteral("Chat %1").arg(number);
        chat.created = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + number, Qt::UTC);
        chat.updated = chat.created;
        const ChatId id = valueOf(chats.insert(chat));
        MessageId leaf;
        const int end = std::min(messages, number + (number == 0 ? messages / 10 : kChatMessages));
        for (; number < end; ++number) {
            leaf = valueOf(repository.insert(makeMessage(id, leaf, number)));
        }
        valueOf(chats.setLeaf(id, leaf, chat.updated));
    }
    valueOf(transaction.commit());
}

// The same chats as an older program has them, written over the empty database of `older`.
void writeFormat2(const QString& path, Database& older)
{
    const auto run = [&older](const QString& statement) {
        static_cast<void>(valueOf(Result<Done>(older.execute(statement))));
    };
    const auto columns = QStringLiteral(
        "id, chat_id, parent_id, role, status, text, error, created, model_name, prompt_tokens,"
        " reused_tokens, generated_tokens, context_tokens, prefill_seconds, first_token_seconds,"
        " decode_seconds");
    run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    for (const char* table : {"message_words", "drafts", "answer_origin", "message_energy",
                              "messages", "chats", "folders", "system_prompts", "new_chat"}) {
        run(QStringLiteral("DROP TABLE %1").arg(QLatin1String(table)));
    }
    run(QStringLiteral("ATTACH '%1' AS newer").arg(path));
    run(QStringLiteral("BEGIN"));
    for (const Migration& migration : schemaMigrations().first(2)) {
        for (const char* statement : migration.statements) {
            run(QLatin1String(statement));
        }
    }
    run(QStringLiteral("INSERT INTO chats SELECT id, title, mode, created, updated, deleted,"
                       " current_leaf FROM newer.chats"));
    run(QStringLiteral("INSERT INTO messages (%1) SELECT %1 FROM newer.messages").arg(columns));
    run(QStringLiteral(
        "UPDATE messages SET (gross_joules, net_joules, process_share, energy_source, energy_label,"
        " energy_net_label, energy_scope, energy_uncertainty, idle_watts, idle_age_seconds)"
        " = (SELECT gross_joules, net_joules, process_share, source, label, net_label, scope,"
        " uncertainty, idle_watts, idle_age_seconds FROM newer.message_energy"
        " WHERE message_id = id AND phase = 1) WHERE role = 3"));
    run(QStringLiteral("UPDATE messages SET prefill_gross_joules = 2, prefill_net_joules = 1,"
                       " prefill_process_share = 0.9, decode_gross_joules = 18,"
                       " decode_net_joules = 9, decode_process_share = 0.9,"
                       " energy_conditions = 'governor powersave, mains' WHERE role = 3"));
    run(QStringLiteral("PRAGMA user_version = 2"));
    run(QStringLiteral("COMMIT"));
    run(QStringLiteral("DETACH newer"));
    run(QStringLiteral("VACUUM"));
}

template <typename Work>
void measure(const char* name, Work&& work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> taken =
            std::chrono::steady_clock::now() - start;
        times.push_back(taken.count());
    }
    std::sort(times.begin(), times.end());
    std::printf("%-28s %10.2f ms\n", name, times.at(kRounds / 2));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const int messages = argc > 1 ? std::max(std::atoi(argv[1]), 10) : 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("chats.db"));
    const QString crashed = folder.filePath(QStringLiteral("crashed.db"));
    {
        const auto database = valueOf(Database::open(path));
        fill(*database, messages);
        // What a crash at this moment would leave.
        QFile::copy(path, crashed);
        QFile::copy(path + QStringLiteral("-wal"), crashed + QStringLiteral("-wal"));
    }
    static_cast<void>(valueOf(Database::open(crashed))); // the journal is written back
    std::printf("%d messages, %lld MiB\n", messages,
                static_cast<long long>(QFileInfo(path).size() >> 20));
    std::unique_ptr<Database> database;
    measure("open, closed in order", [&] {
        database.reset();
        database = valueOf(Database::open(path));
    });
    measure("list of chats", [&] { static_cast<void>(valueOf(ChatRepository(*database).list())); });
    const std::vector<Chat> chats = valueOf(ChatRepository(*database).list());
    measure("path of the longest chat", [&] {
        static_cast<void>(valueOf(MessageRepository(*database).path(chats.back().currentLeaf)));
    });
    for (const char* typed : kSearches) {
        const SearchWords words(QString::fromUtf8(typed));
        measure(qPrintable(QStringLiteral("search \"%1\"").arg(QLatin1String(typed))), [&] {
            const auto reader = valueOf(Database::openReader(path));
            static_cast<void>(valueOf(searchMessages(*reader, words)));
        });
    }
    std::size_t copies = 0;
    std::vector<QString> names;
    for (int round = 0; round < kRounds; ++round) {
        names.push_back(crashed + QString::number(round));
        QFile::copy(crashed, names.back());
    }
    measure("open, as after a crash",
            [&] { static_cast<void>(valueOf(Database::open(names.at(copies++)))); });
    database.reset();
    const QString older = folder.filePath(QStringLiteral("older.db"));
    writeFormat2(path, *valueOf(Database::open(older)));
    for (int round = 0; round < kRounds; ++round) {
        names.push_back(older + QString::number(round));
        QFile::copy(older, names.back());
    }
    measure("open, from format 2",
            [&] { static_cast<void>(valueOf(Database::open(names.at(copies++)))); });
    return EXIT_SUCCESS;
}
