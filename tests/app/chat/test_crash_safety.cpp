// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/services/services.h"
#include "app/store/chat_repository.h"
#include "app/store/database.h"
#include "app/store/message_repository.h"
#include "tests/support/scripted_model.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <map>
#include <memory>

using namespace trilume;
using namespace trilume::app;
using tests::ScriptedModel;

namespace {

constexpr int kCheckpointMs = 50;
constexpr int kTokenMs = 4;
constexpr int kTokenLength = 5;
constexpr int kShortAnswer = 25;    // tokens
constexpr int kLongAnswer = 20'000; // long enough to be killed in the middle of it
constexpr const char* kShortWord = "calm ";
constexpr const char* kLongWord = "lamp ";

desktop::ServicesOptions makeOptions(const QString& folder,
                                     const std::shared_ptr<ScriptedModel>& model)
{
    desktop::ServicesOptions options;
    options.store.path = folder + QStringLiteral("/chats.db");
    options.store.checkpointInterval = std::chrono::milliseconds(kCheckpointMs);
    options.loader = ScriptedModel::loader(model);
    return options;
}

void say(const QString& line)
{
    std::fputs(qPrintable(line + QLatin1Char('\n')), stdout);
    std::fflush(stdout);
}

// The program that is killed: chats on and on, and says on its standard output what it was told by
// its controller, as a window would show it: "finished N TEXT" for a stored answer, "shown N
// LENGTH" for text that streams.
int runChild(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = application.arguments().at(2);
    const int shortAnswers = application.arguments().at(3).toInt(); // the one after is long
    Settings settings(folder + QStringLiteral("/settings.ini"));
    settings.setModelPath(QStringLiteral("/chat.gguf"));
    auto model = std::make_shared<ScriptedModel>();
    desktop::Services services(makeOptions(folder, model), settings);
    ChatController& chats = *services.chats();
    int turn = 0;
    QTimer pace;
    pace.setInterval(kTokenMs);
    const auto next = [&] {
        if (chats.canSend()) {
            ++turn;
            ScriptedModel::Script script;
            if (turn <= shortAnswers) {
                script.tokens.assign(kShortAnswer, kShortWord);
            } else {
                script.tokens.assign(kLongAnswer, kLongWord);
            }
            model->setScript(script);
            model->hold();
            chats.send(QStringLiteral("Question %1").arg(turn));
        }
    };
    QObject::connect(&pace, &QTimer::timeout, &services, [&] { model->permit(1); });
    QObject::connect(&chats, &ChatController::canSendChanged, &services, next);
    QObject::connect(&chats, &ChatController::messageFinished, &services, [&] {
        say(QStringLiteral("finished %1 %2")
                .arg(turn)
                .arg(chats.transcript()->messages().back().text.size()));
    });
    QObject::connect(chats.transcript(), &QAbstractItemModel::dataChanged, &services, [&] {
        const Message& answer = chats.transcript()->messages().back();
        if (answer.status == MessageStatus::Running) {
            say(QStringLiteral("shown %1 %2").arg(turn).arg(answer.text.size()));
        }
    });
    model->hold();
    pace.start();
    services.start();
    return QCoreApplication::exec();
}

// The program that is killed at any moment: goes on in the database that the one before left, with
// short answers, and in between does to the chats whatever a person may. It says "kept ID TEXT" for
// every answer that was called finished.
int runRestlessChild(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QString folder = application.arguments().at(2);
    QRandomGenerator random(application.arguments().at(3).toUInt());
    Settings settings(folder + QStringLiteral("/settings.ini"));
    settings.setModelPath(QStringLiteral("/chat.gguf"));
    auto model = std::make_shared<ScriptedModel>();
    desktop::Services services(makeOptions(folder, model), settings);
    ChatController& chats = *services.chats();
    const auto someChat = [&] {
        return chats.chats()
            ->index(random.bounded(qMax(1, chats.chats()->rowCount())))
            .data(ChatListModel::IdRole)
            .value<ChatId>();
    };
    const auto disturb = [&] {
        switch (random.bounded(9)) {
        case 0:
            chats.newChat();
            break;
        case 1:
            chats.openChat(someChat());
            break;
        case 2:
            chats.renameChat(someChat(), QStringLiteral("Name %1").arg(random.generate()));
            break;
        case 3:
            chats.pinChat(someChat(), Pinning::OnTop);
            break;
        case 4:
            chats.duplicateChat(someChat());
            break;
        case 5:
            chats.keepDraft(someChat(), QStringLiteral("Draft %1").arg(random.generate()));
            break;
        case 6:
            chats.stop();
            break;
        default:
            break;
        }
    };
    QTimer restless;
    restless.setInterval(std::chrono::milliseconds(7));
    QObject::connect(&restless, &QTimer::timeout, &services, [&] {
        disturb();
        if (chats.canSend()) {
            ScriptedModel::Script script;
            script.tokens.assign(static_cast<std::size_t>(random.bounded(1, 40)), kShortWord);
            model->setScript(script);
            chats.send(QStringLiteral("Question %1").arg(random.generate()));
        }
    });
    QObject::connect(&chats, &ChatController::messageFinished, &services, [&](MessageId id) {
        for (const Message& message : chats.transcript()->messages()) {
            if (message.id == id) {
                say(QStringLiteral("kept %1 %2").arg(id.value).arg(message.text));
            }
        }
    });
    restless.start();
    services.start();
    return QCoreApplication::exec();
}

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Whether so much of the long answer stands in the database's files, read without the database.
bool isOnDisk(const QString& folder, int tokens)
{
    const QByteArray text = QByteArray(kLongWord).repeated(tokens);
    return contents(folder + QStringLiteral("/chats.db-wal")).contains(text)
           || contents(folder + QStringLiteral("/chats.db")).contains(text);
}

} // namespace

// What SIGKILL in the middle of an answer leaves on the disk.
class TestCrashSafety : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledProgramLosesNoFinishedMessage_data();
    void aKilledProgramLosesNoFinishedMessage();
    void oneIsKilledAgainAndAgain();

private:
    struct Said
    {
        int finished = 0;    // turns
        int shownTurn = 0;   // the last one that streamed
        qsizetype shown = 0; // characters of it
    };

    static Said parse(const QByteArray& output);
};

TestCrashSafety::Said TestCrashSafety::parse(const QByteArray& output)
{
    Said said;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray& line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() != 3) {
            continue;
        }
        if (words.at(0) == "finished") {
            said.finished = words.at(1).toInt();
        } else if (words.at(0) == "shown") {
            said.shownTurn = words.at(1).toInt();
            said.shown = words.at(2).toInt();
        }
    }
    return said;
}

void TestCrashSafety::aKilledProgramLosesNoFinishedMessage_data()
{
    constexpr quint32 kSeed = 20260504;
    qInfo("seed %u", kSeed);
    QRandomGenerator random(kSeed);
    QTest::addColumn<int>("turns");
    QTest::addColumn<int>("characters");
    for (int round = 1; round <= 8; ++round) {
        const int turns = random.bounded(1, 5);
        const int characters = random.bounded(kTokenLength, 2000);
        QTest::addRow("after %d answers and %d characters", turns, characters)
            << turns << characters;
    }
}

void TestCrashSafety::aKilledProgramLosesNoFinishedMessage()
{
    QFETCH(const int, turns);
    QFETCH(const int, characters);
    const QTemporaryDir folder;
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--chat"), folder.path(), QString::number(turns)});
    QByteArray output;
    // While the answer goes on, a checkpoint writes this much of it.
    const int written = characters / kTokenLength;
    const bool wasReached = QTest::qWaitFor(
        [&] {
            output += child.readAllStandardOutput();
            const Said now = parse(output);
            return now.finished > turns
                   || (now.finished == turns && now.shownTurn > turns && now.shown >= characters
                       && isOnDisk(folder.path(), written));
        },
        60000);
    QVERIFY2(wasReached, output.constData());

    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished(30000));
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    output += child.readAllStandardOutput();
    const Said said = parse(output);

    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    desktop::Services services(makeOptions(folder.path(), std::make_shared<ScriptedModel>()),
                               settings);
    QSignalSpy error(services.chats(), &ChatController::errorOccurred);
    services.start();
    QTRY_COMPARE(services.chats()->chats()->rowCount(), 1);
    QCOMPARE(error.count(), 0);
    services.chats()->openChat(
        services.chats()->chats()->index(0).data(ChatListModel::IdRole).value<ChatId>());
    QTRY_VERIFY(services.chats()->transcript()->rowCount() > 0);
    const std::vector<Message>& messages = services.chats()->transcript()->messages();

    // Every answer that the window had called finished is there, whole.
    const auto finished = static_cast<std::size_t>(said.finished);
    QCOMPARE(said.finished, turns);
    QCOMPARE(messages.size(), 2 * finished + 2);
    const QString whole = QString::fromLatin1(kShortWord).repeated(kShortAnswer);
    for (std::size_t i = 0; i < finished; ++i) {
        QCOMPARE(messages.at(2 * i).text, QStringLiteral("Question %1").arg(i + 1));
        QCOMPARE(messages.at(2 * i + 1).status, MessageStatus::Complete);
        QCOMPARE(messages.at(2 * i + 1).text, whole);
    }
    // Of the one that was streaming, the text up to the last checkpoint.
    const Message& last = messages.back();
    qInfo("shown %d, kept %d", int(said.shown), int(last.text.size()));
    QCOMPARE(last.status, MessageStatus::Interrupted);
    QVERIFY(QString::fromLatin1(kLongWord).repeated(kLongAnswer).startsWith(last.text));
    QVERIFY(last.text.size() >= written * kTokenLength);
}

// Reads of `output` what was said to be kept.
void readKept(const QByteArray& output, std::map<qint64, QString>& kept)
{
    const QList<QByteArray> lines = output.left(output.lastIndexOf('\n') + 1).split('\n');
    for (const QByteArray& line : lines) {
        const qsizetype space = line.indexOf(' ', 5);
        if (line.startsWith("kept ") && space > 0) {
            kept[line.mid(5, space - 5).toLongLong()] = QString::fromUtf8(line.mid(space + 1));
        }
    }
}

// Everything in the database that the killed program left: opened, checked, and read back.
void compareKept(const QString& path, const std::map<qint64, QString>& kept)
{
    Result<std::unique_ptr<Database>> opened = Database::open(path);
    QVERIFY2(opened, opened ? "" : opened.error().english().c_str());
    Database& database = *opened.value();
    const ChatRepository chats(database);
    MessageRepository messages(database);
    QVERIFY(messages.interruptRunning());
    std::map<qint64, QString> found;
    const Result<std::vector<Chat>> list = chats.list();
    QVERIFY(list);
    for (const Chat& chat : list.value()) {
        const Result<std::vector<Message>> all = messages.all(chat.id);
        QVERIFY(all);
        for (const Message& message : all.value()) {
            QVERIFY(message.status != MessageStatus::Running);
            found[message.id.value] = message.text;
        }
    }
    for (const auto& [id, text] : kept) {
        QVERIFY2(found.contains(id), qPrintable(QString::number(id)));
        QCOMPARE(found[id], text);
    }
    Result<QSqlQuery> check = database.prepare(QStringLiteral("PRAGMA integrity_check"));
    QVERIFY(check);
    QVERIFY(check.value().exec() && check.value().next());
    QCOMPARE(check.value().value(0).toString(), QStringLiteral("ok"));
}

// One database through many lives, each ended at a random moment: while it starts, opens the
// database, writes, or does nothing. TRILUME_TEST_KILLS says how many.
void TestCrashSafety::oneIsKilledAgainAndAgain()
{
    const int kills = qEnvironmentVariableIsSet("TRILUME_TEST_KILLS")
                          ? qEnvironmentVariableIntValue("TRILUME_TEST_KILLS")
                          : 12;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, %d kills", seed, kills);
    QRandomGenerator random(seed);
    const QTemporaryDir folder;
    std::map<qint64, QString> kept;
    for (int round = 0; round < kills; ++round) {
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--restless"), folder.path(), QString::number(random.generate())});
        QVERIFY(child.waitForStarted(30000));
        if (round % 2 == 1) { // however long the start takes, half of them get as far as an answer
            QVERIFY(child.waitForReadyRead(60000));
        }
        QTest::qWait(random.bounded(round % 4 == 0 ? 60 : 400)); // more often early
        child.kill();                                            // SIGKILL
        QVERIFY(child.waitForFinished(30000));
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        readKept(child.readAllStandardOutput(), kept);
        // Not every time: the next one has to begin with what a killed one left.
        const bool isDue = round % 5 == 4 || round + 1 == kills;
        if (isDue && QFile::exists(folder.filePath(QStringLiteral("chats.db")))) {
            compareKept(folder.filePath(QStringLiteral("chats.db")), kept);
        }
        if (QTest::currentTestFailed()) {
            qWarning("after kill %d", round + 1);
            return;
        }
    }
    qInfo("%d answers kept", int(kept.size()));
    QVERIFY(!kept.empty());
}

int main(int argc, char** argv)
{
    if (argc == 4 && QByteArray(argv[1]) == "--restless") {
        return runRestlessChild(argc, argv);
    }
    if (argc == 4 && QByteArray(argv[1]) == "--chat") {
        return runChild(argc, argv);
    }
    QCoreApplication application(argc, argv);
    TestCrashSafety test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_crash_safety.moc"
