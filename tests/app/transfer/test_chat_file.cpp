// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/transfer/chat_file.h"
#include "app/transfer/chat_import.h"
#include "tests/app/transfer/chats_of_others.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace trilume;
using app::ChatFile;
using app::ImportedChat;
using app::Message;
using tests::first;
using tests::kChatGpt;
using tests::kOpenWebUi;

namespace {

// "1<0 user: Hi | 2<1 assistant: Hello; at 2": place, parent, role, text of each; the leaf.
QString written(const ImportedChat& chat)
{
    QStringList rows;
    std::int64_t place = 0;
    for (const Message& message : chat.messages) {
        rows.append(QStringLiteral("%1<%2 %3: %4")
                        .arg(++place)
                        .arg(message.parent.value)
                        .arg(message.role == app::MessageRole::User ? QStringLiteral("user")
                                                                    : QStringLiteral("model"),
                             message.text));
    }
    return rows.join(QStringLiteral(" | "))
           + QStringLiteral("; at %1").arg(chat.chat.currentLeaf.value);
}

QByteArray own(const QByteArray& chats, const QByteArray& version = "1")
{
    return "{\"format\": \"trilume-chats\", \"version\": " + version + ", \"chats\": " + chats
           + "}";
}

QByteArray ownChat(const QByteArray& messages, const QByteArray& more = {})
{
    return own("[{\"title\": \"T\", \"mode\": \"dialogue\", \"created\": 1, \"updated\": 2" + more
               + ", \"messages\": [" + messages + "]}]");
}

QByteArray ownMessage(const QByteArray& id, const QByteArray& more = {})
{
    return "{\"id\": " + id
           + ", \"role\": \"user\", \"status\": \"complete\", \"created\": 3, \"text\": \"x\""
           + more + "}";
}

QByteArray chatGpt(const QByteArray& mapping, const QByteArray& more = {})
{
    return "[{\"title\": \"T\", \"mapping\": " + mapping + more + "}]";
}

QByteArray node(const QByteArray& name, const QByteArray& parent)
{
    return "\"" + name + "\": {\"parent\": " + parent
           + ", \"message\": {\"author\": {\"role\": \"user\"}, \"content\": {\"content_type\": "
             "\"text\", \"parts\": [\""
           + name + "\"]}}}";
}

QByteArray manyNodes(int count)
{
    QByteArrayList nodes;
    for (int i = 0; i < count; ++i) {
        nodes.append('"' + QByteArray::number(i) + "\":{}");
    }
    return nodes.join(',');
}

} // namespace

class TestChatFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chatGptsTreeIsTaken();
    void openWebUisTreeIsTaken();
    void aSingleChatIsTaken();
    void contentOfOthersIsTaken_data();
    void contentOfOthersIsTaken();
    void timesOfOthersAreRead_data();
    void timesOfOthersAreRead();
    void badFilesAreRefusedInASentence_data();
    void badFilesAreRefusedInASentence();
    void titlesAreLines_data();
    void titlesAreLines();
    void aLongDraftIsCut();
    void longPromptsAndFoldersAreCut();
    void oldAnswersTellWhetherTheyWereCut();
    void treesThatAreNoneAreRepaired_data();
    void treesThatAreNoneAreRepaired();
    void deepTreesTakeNoStack();
    void aFileThatCannotBeReadIsNamed();
    void aPipeIsNotOpened();
    void anyBytesAreHarmless();
};

void TestChatFile::chatGptsTreeIsTaken()
{
    const Result<ImportedChat> chat = first(kChatGpt);
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QCOMPARE(written(chat.value()),
             QStringLiteral("1<0 user: [picture]\n\nWhich lamp? | 2<1 model: The blue\n\none."
                            " | 3<1 model: The red one.; at 3"));
    QCOMPARE(chat.value().chat.title, QStringLiteral("Lamps"));
    QCOMPARE(chat.value().chat.created.toMSecsSinceEpoch(), 1700000000250);
    QCOMPARE(chat.value().chat.updated.toMSecsSinceEpoch(), 1700000009500);
    QCOMPARE(chat.value().messages[2].stats.modelName, QStringLiteral("gpt-4o"));
    QCOMPARE(chat.value().messages[2].created.toMSecsSinceEpoch(), 1700000004000);
    QVERIFY(chat.value().repairs.isEmpty());
}

void TestChatFile::openWebUisTreeIsTaken()
{
    const Result<ImportedChat> chat = first(kOpenWebUi);
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QCOMPARE(written(chat.value()),
             QStringLiteral("1<0 user: Which tree? | 2<1 model: Elm | 3<1 model: Oak; at 2"));
    QCOMPARE(chat.value().chat.title, QStringLiteral("Trees"));
    QVERIFY(chat.value().chat.isPinned);
    QCOMPARE(chat.value().chat.updated.toMSecsSinceEpoch(), 1710000009000);
    QCOMPARE(chat.value().messages[1].status, app::MessageStatus::Interrupted);
    QCOMPARE(chat.value().messages[2].status, app::MessageStatus::Complete);
    QCOMPARE(chat.value().messages[2].stats.modelName, QStringLiteral("llama3:8b"));
    QByteArray withPicture(kOpenWebUi);
    withPicture.replace(R"("content": "Oak")",
                        R"("content": "Oak", "files": [{"type": "image"}, {"type": "file"}])");
    withPicture.replace(R"("content": "Elm")", R"("content": [{"type": "image_url"}])");
    QCOMPARE(written(first(withPicture).value()),
             QStringLiteral("1<0 user: Which tree? | 2<1 model: [picture] | 3<1 model: "
                            "[picture]\n\nOak; at 2"));
}

void TestChatFile::aSingleChatIsTaken()
{
    const QByteArray array(kChatGpt);
    const Result<ImportedChat> chat = first("\xef\xbb\xbf " + array.mid(1, array.size() - 2));
    QVERIFY(chat.ok());
    QCOMPARE(chat.value().messages.size(), std::size_t{3});
}

void TestChatFile::contentOfOthersIsTaken_data()
{
    QTest::addColumn<QByteArray>("author");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text"); // empty: not shown
    const auto row = [](const char* name, const char* author, const char* content,
                        const char* text) {
        QTest::newRow(name) << QByteArray(author) << QByteArray(content) << QString::fromUtf8(text);
    };
    row("code", "assistant",
        R"__("content_type": "code", "language": "python", "text": "print(1)\nprint(2)")__",
        "```python\nprint(1)\nprint(2)\n```");
    row("code of no language", "assistant",
        R"__("content_type": "code", "language": "unknown", "text": "search(\"a\")\n")__",
        "```\nsearch(\"a\")\n```");
    row("code with a fence in it", "assistant",
        R"("content_type": "code", "language": "a b", "text": "```\nx\n```")",
        "````\n```\nx\n```\n````");
    row("no code", "assistant", R"("content_type": "code", "text": "")", "");
    const char* picture =
        R"("content_type": "multimodal_text", "parts": [{"content_type": "image_asset_pointer"}])";
    row("a picture alone", "user", picture, "[picture]");
    row("a picture that a tool made", "tool", picture, "[picture]");
    row("pictures and words", "user",
        R"("content_type": "multimodal_text", "parts": ["a", "", {"content_type":)"
        R"( "image_asset_pointer"}, {"content_type": "audio_transcription", "text": "b"}])",
        "a\n\n[picture]\n\nb");
    row("words of a tool", "tool", R"("content_type": "text", "parts": ["found"])", "");
    row("thoughts", "assistant", R"("content_type": "thoughts", "parts": ["hm"])", "");
    row("a system", "system", R"("content_type": "text", "parts": ["be kind"])", "");
}

void TestChatFile::contentOfOthersIsTaken()
{
    QFETCH(const QByteArray, author);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, text);
    const Result<ImportedChat> chat =
        first(chatGpt(R"({"a": {"parent": null, "message": {"author": {"role": ")" + author
                      + R"("}, "content": {)" + content + "}}}}"));
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QCOMPARE(chat.value().messages.size(), std::size_t{text.isEmpty() ? 0U : 1U});
    if (!text.isEmpty()) {
        QCOMPARE(chat.value().messages.front().text, text);
    }
}

void TestChatFile::timesOfOthersAreRead_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<qint64>("milliseconds"); // those of the chat where there is none
    QTest::newRow("null") << QByteArray("null") << qint64{5'000};
    QTest::newRow("seconds") << QByteArray("1700000000.25") << qint64{1'700'000'000'250};
    QTest::newRow("milliseconds") << QByteArray("1e12") << qint64{1'000'000'000'000};
    QTest::newRow("before 1970") << QByteArray("-1") << qint64{5'000};
    QTest::newRow("no time") << QByteArray("1e300") << qint64{5'000};
}

void TestChatFile::timesOfOthersAreRead()
{
    QFETCH(const QByteArray, time);
    QFETCH(const qint64, milliseconds);
    const Result<ImportedChat> chat =
        first(chatGpt(R"({"a": {"message": {"author": {"role": "user"}, "create_time": )" + time
                          + R"(, "content": {"content_type": "text", "parts": ["x"]}}}})",
                      ", \"create_time\": 5"));
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QCOMPARE(chat.value().messages.front().created.toMSecsSinceEpoch(), milliseconds);
}

void TestChatFile::badFilesAreRefusedInASentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& text, const char* message) {
        QTest::newRow(name) << text << QString::fromUtf8(message);
    };
    row("nothing", "", "x.json: found no JSON, expected an export of chats.");
    row("a picture", "\x89PNG\r\n", "x.json: found no JSON, expected an export of chats.");
    row("cut off", QByteArray(kChatGpt).left(300),
        "x.json: found no valid JSON at byte 300, expected it to go on; the file may be cut off.");
    row("more after the end", "[] x",
        "x.json: found no valid JSON at byte 3, expected it to go on; the file may be cut off.");
    row("too deep", QByteArray(2'000'000, '['),
        "x.json: found no valid JSON at byte 1002, expected it to go on; the file may be cut off.");
    row("too many chats", own("[" + QByteArray("0,").repeated(100'000) + "0]"),
        "x.json: found more at byte 200000, expected at most 100000 chats.");
    row("too many messages", ownChat(QByteArray("{},").repeated(200'000) + "{}"),
        "x.json: chats[0].messages: found 200001, expected at most 200000 messages.");
    row("too many nodes", chatGpt("{" + manyNodes(200'001) + "}"),
        "x.json: chats[0].mapping: found 200001, expected at most 200000 messages.");
    row("other JSON", "{\"a\": 1}",
        "x.json: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open"
        " WebUI.");
    row("other JSON in a list", "[{\"a\": 1}]",
        "x.json: found JSON of an unknown kind, expected an export of Trilume, ChatGPT or Open"
        " WebUI.");
    row("no chat", "[1]", "x.json: chats[0]: found illegal value, expected a chat.");
    row("a newer version", own("[]", "2"), "x.json: version: found 2, expected 1.");
    row("no list", own("3"), "x.json: found no JSON, expected an export of chats.");
    row("an object as list", own("{}"), "x.json: chats: found no array, expected one.");
    row("mapping of a wrong type", chatGpt("[]"),
        "x.json: chats[0].mapping: found an array, expected an object.");
    row("node of a wrong type", chatGpt("{\"n\": 5}"),
        "x.json: chats[0].mapping..n: found 5, expected an object.");
    row("title of a wrong type", "[{\"mapping\": {}, \"title\": [1]}]",
        "x.json: chats[0].title: found an array, expected a string.");
    row("an unknown role", ownChat("{\"id\": 1, \"role\": \"king\"}"),
        "x.json: chats[0].messages[0].role: found \"king\", expected system|user|assistant.");
    row("a parent that comes later",
        ownChat(ownMessage("1", ", \"parent\": 2") + "," + ownMessage("2")),
        "x.json: chats[0].messages[0].parent: found 2, expected the id of a message before it.");
    row("a parent of itself", ownChat(ownMessage("1", ", \"parent\": 1")),
        "x.json: chats[0].messages[0].parent: found 1, expected the id of a message before it.");
    row("an id twice", ownChat(ownMessage("1") + "," + ownMessage("1")),
        "x.json: chats[0].messages[1].id: found 1, expected an id of its own.");
    row("a current message that is not there", ownChat(ownMessage("1"), ", \"current\": 7"),
        "x.json: chats[0].current: found 7, expected the id of a message.");
    row("a count that is none", ownChat(ownMessage("1", ", \"stats\": {\"prompt_tokens\": -1}")),
        "x.json: chats[0].messages[0].stats.prompt_tokens: found -1, expected a whole number.");
    row("a prompt that is not there",
        ownChat(ownMessage("1", ", \"stats\": {\"origin\": {\"system_prompt\": 1}}"),
                ", \"system_prompts\": [\"a\"]"),
        "x.json: chats[0].messages[0].stats.origin.system_prompt: found 1, expected a place in"
        " system_prompts of the chat.");
    row("a prompt that is none", ownChat({}, ", \"system_prompts\": [\"a\", 7]"),
        "x.json: chats[0].system_prompts[1]: found 7, expected a string.");
    row("a folder of a wrong type", ownChat({}, ", \"folder\": [\"a\"]"),
        "x.json: chats[0].folder: found an array, expected a string.");
    row("cut by nobody knows whom", ownChat(ownMessage("1", ", \"stats\": {\"cut\": \"sword\"}")),
        "x.json: chats[0].messages[0].stats.cut: found \"sword\", expected "
        "none|limit|server|context.");
    row("a huge time", ownChat(ownMessage("1"), ", \"created\": 1e300"),
        "x.json: chats[0].created: found no time, expected milliseconds since 1970.");
    row("a scope that nobody knows",
        ownChat(ownMessage("1", ", \"stats\": {\"energy\": {\"source\": \"s\", \"label\": "
                                "\"measured\", \"net_label\": \"derived\", \"scope\": \"moon\"}}")),
        "x.json: chats[0].messages[0].stats.energy.scope: found \"moon\", expected"
        " package|cores|dram|module|board|machine|process.");
}

void TestChatFile::badFilesAreRefusedInASentence()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, message);
    const Result<ImportedChat> chat = first(text);
    QVERIFY(!chat.ok());
    QCOMPARE(QString::fromStdString(chat.error().english()), message);
}

void TestChatFile::titlesAreLines_data()
{
    QTest::addColumn<QByteArray>("member"); // with a comma after it
    QTest::addColumn<QString>("title");
    const QString none = QStringLiteral("Imported chat");
    QTest::newRow("none") << QByteArray() << none;
    QTest::newRow("null") << QByteArray("\"title\": null, ") << none;
    QTest::newRow("blank") << QByteArray("\"title\": \" \\n\", ") << none;
    QTest::newRow("lines") << QByteArray("\"title\": \"a\\n b\", ") << QStringLiteral("a b");
    QTest::newRow("long") << "\"title\": \"" + QByteArray(1'000'000, 'x') + "\", "
                          << QString(200, QLatin1Char('x'));
    QTest::newRow("a pair at the end")
        << "\"title\": \"" + QByteArray(199, 'x') + "\xf0\x9f\x99\x82\", "
        << QString(199, QLatin1Char('x'));
}

void TestChatFile::titlesAreLines()
{
    QFETCH(const QByteArray, member);
    QFETCH(const QString, title);
    const QByteArrayList texts = {
        own("[{" + member
            + "\"mode\": \"dialogue\", \"created\": 1, \"updated\": 2, \"messages\": []}]"),
        "[{" + member + "\"mapping\": {}}]", "[{" + member + "\"chat\": {}}]",
        "[{\"chat\": {" + member + "\"history\": {}}}]"};
    for (const QByteArray& text : texts) {
        const Result<ImportedChat> chat = first(text);
        QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
        QCOMPARE(chat.value().chat.title, title);
    }
}

void TestChatFile::aLongDraftIsCut()
{
    const Result<ImportedChat> chat =
        first(ownChat({}, ", \"draft\": \"" + QByteArray(60'000, 'x') + "\""));
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QCOMPARE(chat.value().chat.draft.size(), 50'000);
}

void TestChatFile::longPromptsAndFoldersAreCut()
{
    const Result<ImportedChat> chat =
        first(ownChat(ownMessage("1", ", \"stats\": {\"origin\": {\"system_prompt\": 0}}"),
                      ", \"system_prompts\": [\"" + QByteArray(9'000, 'x')
                          + "\"], \"folder\": \" a \\n" + QByteArray(1'000, 'b') + "\""));
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QCOMPARE(chat.value().messages.front().stats.origin.systemPrompt.size(), 8'000);
    QCOMPARE(chat.value().folder.size(), 100);
    QVERIFY(chat.value().folder.startsWith(QStringLiteral("a bb")));
}

// Files of programs that did not say it: from the figures, as those programs did.
void TestChatFile::oldAnswersTellWhetherTheyWereCut()
{
    const auto cutOf = [](const QByteArray& more, const QByteArray& status = "complete") {
        const Result<ImportedChat> chat = first(ownChat(
            ownMessage("1", ", \"stats\": {\"generated_tokens\": 9, \"origin\": {\"sampling\":"
                            " {\"max_tokens\": 9, \"seed\": \"1\"}}"
                                + more + "}")
                .replace("complete", status)));
        return chat ? chat.value().messages.front().stats.cut : app::AnswerCut(-1);
    };
    QCOMPARE(cutOf({}), app::AnswerCut::AtLimit);
    QCOMPARE(cutOf({}, "stopped"), app::AnswerCut::None);
    QCOMPARE(cutOf(", \"cut\": \"none\""), app::AnswerCut::None);
    QCOMPARE(cutOf(", \"cut\": \"server\""), app::AnswerCut::ByServer);
}

void TestChatFile::treesThatAreNoneAreRepaired_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tree");
    QTest::addColumn<QString>("repairs");
    const auto row = [](const char* name, const QByteArray& text, const char* tree,
                        const char* repairs) {
        QTest::newRow(name) << text << QString::fromUtf8(tree) << QString::fromUtf8(repairs);
    };
    row("a parent that is not there", chatGpt("{" + node("a", "\"gone\"") + "}"),
        "1<0 user: a; at 1", "follow one that is not there");
    row("a circle",
        chatGpt("{" + node("a", "\"b\"") + "," + node("b", "\"a\"") + "," + node("c", "null")
                + "}"),
        "1<0 user: c; at 1", "in a circle");
    row("a parent of itself", chatGpt("{" + node("a", "\"a\"") + "}"), "; at 0", "in a circle");
    row("a current one that is not there",
        chatGpt("{" + node("a", "null") + "}", ", \"current_node\": \"z\""), "1<0 user: a; at 1",
        "");
    row("no messages", chatGpt("{}"), "; at 0", "");
}

void TestChatFile::treesThatAreNoneAreRepaired()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, repairs);
    const Result<ImportedChat> chat = first(text);
    QVERIFY2(chat.ok(), chat.ok() ? "" : chat.error().english().c_str());
    QTEST(written(chat.value()), "tree");
    const QString said = chat.value().repairs.join(u' ');
    QVERIFY2(repairs.isEmpty() ? said.isEmpty() : said.contains(repairs), qPrintable(said));
}

void TestChatFile::deepTreesTakeNoStack()
{
    constexpr int kDepth = 100'000;
    QByteArray mapping = "{" + node("n0", "null");
    for (int i = 1; i < kDepth; ++i) {
        mapping +=
            "," + node("n" + QByteArray::number(i), "\"n" + QByteArray::number(i - 1) + "\"");
    }
    const Result<ImportedChat> chat = first(chatGpt(mapping + "}"));
    QVERIFY(chat.ok());
    QCOMPARE(chat.value().messages.size(), std::size_t{kDepth});
    QCOMPARE(chat.value().messages.back().text, QStringLiteral("n%1").arg(kDepth - 1));
    QCOMPARE(chat.value().messages.back().parent.value, std::int64_t{kDepth - 1});
}

void TestChatFile::aFileThatCannotBeReadIsNamed()
{
    const QTemporaryDir folder;
    const Result<ChatFile> file = ChatFile::open(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!file.ok());
    QCOMPARE(file.error().code, Errc::Io);
    QVERIFY(file.error().english().find("none.json") != std::string::npos);
}

// To open it would wait for who writes into it.
void TestChatFile::aPipeIsNotOpened()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("x.json"));
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const Result<ChatFile> file = ChatFile::open(pipe);
    QVERIFY(!file.ok());
    QCOMPARE(QString::fromStdString(file.error().english()),
             QStringLiteral("%1: found a folder, a pipe or a device, expected a file.").arg(pipe));
    QVERIFY(!ChatFile::open(folder.path()).ok());
}

// A byte of good files changed or left out: read, or refused with the name of the file.
void TestChatFile::anyBytesAreHarmless()
{
    const QByteArray ownFile =
        ownChat(ownMessage("1") + "," + ownMessage("2", ", \"parent\": 1"), ", \"current\": 2");
    for (const QByteArray& good : {QByteArray(kChatGpt), QByteArray(kOpenWebUi), ownFile}) {
        for (qsizetype at = 0; at < good.size(); ++at) {
            for (const char sign : {'\0', '"', '{', ']', '9', '\\', '\xff'}) {
                QByteArray bad = good;
                bad[at] = sign;
                const Result<ImportedChat> chat = first(bad);
                if (!chat) {
                    QVERIFY(chat.error().english().starts_with("x.json: "));
                    continue;
                }
                std::int64_t place = 0;
                for (const Message& message : chat.value().messages) {
                    ++place;
                    QVERIFY(message.parent.value >= 0 && message.parent.value < place);
                    QVERIFY(message.created.isValid());
                }
                QVERIFY(chat.value().chat.currentLeaf.value <= place);
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestChatFile)
#include "test_chat_file.moc"
