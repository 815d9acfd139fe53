// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_controller.h"
#include "app/desktop/services/services.h"
#include "app/generation/kept_file.h"
#include "app/generation/state_files.h"
#include "engine/generate/local_generator.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"
#include "tests/support/spelling_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>
#include <span>

// All that stands behind the window, with its real threads, database and files, on a model whose
// state is a digest of what it has read: whether a chat is read again, and whether that is right.

using namespace trilume;
using namespace trilume::app;
using generate::TextOwner;
using tests::SpellingModel;

namespace {

const TextOwner kKilled{std::string(32, 'a'), 1};
constexpr std::size_t kStateBytes = 200'000;

generate::Snapshot bigState(TokenId number)
{
    generate::Snapshot snapshot;
    snapshot.fingerprint = kKilled.fingerprint;
    quint32 random = static_cast<quint32>(number);
    for (std::size_t i = 0; i < kStateBytes; ++i) {
        random = random * 1664525U + 1013904223U;
        snapshot.state.push_back(static_cast<std::byte>(random >> 24U));
    }
    return snapshot;
}

std::unique_ptr<const tokenizer::Tokenizer> loadVocabulary()
{
    QFile file(
        QStringLiteral(TRILUME_TEST_SOURCE_DIR "/tests/engine/tokenizer/data/seed_chat.model"));
    static_cast<void>(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    auto vocabulary = tokenizer::loadSentencePiece(
        std::as_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    if (!vocabulary) {
        qFatal("%s", vocabulary.error().english().c_str());
    }
    return std::move(vocabulary).value();
}

// The program that is killed: keeps states on and on, and says how many there are.
int runWriter(const QString& folder)
{
    StateShelf shelf({folder, qint64{1} << 40, 0});
    for (TokenId number = 1;; ++number) {
        shelf.put(kKilled, {nullptr, {number}}, bigState(number));
        shelf.workOff();
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

} // namespace

class TestStateFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_services.reset(); }
    void aChatGoesOnAfterARestart();
    void anAnswerIsWrittenAnewAfterARestart();
    void aBranchGoesOnAfterARestart();
    void anotherModelReadsTheTextAgain();
    void aDamagedFileMeansReadingAgain();
    void aFolderThatCannotBeIsNoError();
    void aPurgedChatLeavesNothing();
    void whatAClosedProgramPurgesLeavesNothing();
    void chatsOfAnotherDatabaseLeaveNothing();
    void aKilledProgramLeavesWholeFiles_data();
    void aKilledProgramLeavesWholeFiles();

private:
    [[nodiscard]] ChatController& chats() { return *m_services->chats(); }

    [[nodiscard]] const std::vector<Message>& messages()
    {
        return chats().transcript()->messages();
    }

    [[nodiscard]] MessageStats lastStats() { return messages().back().stats; }

    [[nodiscard]] QString folder() const { return m_folder->filePath(QStringLiteral("states")); }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    [[nodiscard]] bool restart();
    [[nodiscard]] bool openFirst();
    [[nodiscard]] bool waitUntilIdle();
    [[nodiscard]] bool ask(const char* text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::chrono::hours m_keepDeleted{24};
    std::string m_fingerprint;
    std::unique_ptr<desktop::Services> m_services;
};

void TestStateFiles::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setModelPath(QStringLiteral("/model.gguf"));
    SamplingSettings sampling;
    sampling.temperature = 0.0;
    sampling.maxTokens = 3;
    m_settings->setSampling(sampling);
    m_keepDeleted = std::chrono::hours(24);
    m_fingerprint = std::string(32, '5');
    QVERIFY(restart());
}

bool TestStateFiles::restart()
{
    m_services.reset();
    desktop::ServicesOptions options;
    options.store.path = m_folder->filePath(QStringLiteral("chats.db"));
    options.store.keepDeleted = m_keepDeleted;
    options.states = {folder(), qint64{1} << 30, 0};
    options.sensors.access.sys = m_folder->filePath(QStringLiteral("sys")).toStdString();
    options.loader = [fingerprint = m_fingerprint](const QString& path,
                                                   const ModelLoadOptions& load) {
        auto model = std::make_shared<SpellingModel>(
            loadVocabulary(),
            tokenizer::ChatMarkers{"<|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {}});
        model->setFingerprint(fingerprint);
        model->spellElsewhere(model->tokenizer()->encode("lamp").front());
        LoadedModel loaded;
        loaded.summary.path = path;
        loaded.summary.hasChatMarkers = true;
        loaded.model = model;
        generate::LocalGeneratorOptions generator;
        generator.threads = {1};
        generator.stateStore = load.states;
        loaded.generator = std::move(generate::LocalGenerator::create(model, generator)).value();
        return Result<LoadedModel>(std::move(loaded));
    };
    m_services = std::make_unique<desktop::Services>(std::move(options), *m_settings);
    m_services->start();
    return QTest::qWaitFor([this] { return chats().canSend(); });
}

bool TestStateFiles::openFirst()
{
    chats().openChat(chats().chats()->index(0).data(ChatListModel::IdRole).value<ChatId>());
    return QTest::qWaitFor([this] { return !messages().empty() && chats().canSend(); });
}

bool TestStateFiles::waitUntilIdle()
{
    return QTest::qWaitFor(
        [this] { return chats().state() == GenerationState::Idle && chats().canSend(); });
}

bool TestStateFiles::ask(const char* text)
{
    chats().send(QString::fromLatin1(text));
    return waitUntilIdle();
}

void TestStateFiles::aChatGoesOnAfterARestart()
{
    QVERIFY(ask("What is a lamp?"));
    QVERIFY(ask("And a house?"));
    const int context = lastStats().contextTokens;
    QVERIFY(context > 0);
    QVERIFY(restart() && openFirst());
    QVERIFY(ask("And a garden?"));
    // An answer that was cut lacks its last token in the state.
    QCOMPARE(lastStats().reusedTokens, context);
    QVERIFY(lastStats().promptTokens > context);
}

void TestStateFiles::anAnswerIsWrittenAnewAfterARestart()
{
    QVERIFY(ask("What is a lamp?"));
    const int prompt = lastStats().promptTokens;
    QVERIFY(restart() && openFirst());
    chats().regenerate(messages().back().id);
    QVERIFY(waitUntilIdle());
    QCOMPARE(lastStats().reusedTokens, prompt - 1); // all that can be: the last one gives logits
}

void TestStateFiles::aBranchGoesOnAfterARestart()
{
    QVERIFY(ask("What is a lamp?"));
    QVERIFY(ask("And a house?"));
    const MessageId branch = messages().at(2).id;
    const int context = lastStats().contextTokens;
    chats().sendInstead(branch, QStringLiteral("And a garden?"));
    QVERIFY(waitUntilIdle());
    QVERIFY(restart() && openFirst());
    chats().takeBranch(branch);
    QTRY_VERIFY(chats().transcript()->rowOf(branch) >= 0 && chats().canSend());
    QVERIFY(ask("And then?"));
    QCOMPARE(lastStats().reusedTokens, context);
}

void TestStateFiles::anotherModelReadsTheTextAgain()
{
    QVERIFY(ask("What is a lamp?"));
    const int context = lastStats().contextTokens;
    m_fingerprint = std::string(32, '6');
    QVERIFY(restart() && openFirst());
    QVERIFY(ask("And a house?"));
    QCOMPARE(lastStats().reusedTokens, 0);
    // The first one has its states still, up to where it knows the text.
    m_fingerprint = std::string(32, '5');
    QVERIFY(restart() && openFirst());
    QVERIFY(ask("And a garden?"));
    QCOMPARE(lastStats().reusedTokens, context);
}

void TestStateFiles::aDamagedFileMeansReadingAgain()
{
    QVERIFY(ask("What is a lamp?"));
    m_services.reset();
    QVERIFY(!files().isEmpty());
    for (const QString& name : files()) {
        QFile file(folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(file.size() - 1);
        const char last = file.peek(1).at(0);
        file.putChar(static_cast<char>(~last));
    }
    QVERIFY(restart() && openFirst());
    QVERIFY(ask("And a house?"));
    QCOMPARE(lastStats().reusedTokens, 0);
    QCOMPARE(messages().back().status, MessageStatus::Complete);
}

void TestStateFiles::aFolderThatCannotBeIsNoError()
{
    m_services.reset();
    QFile blocked(folder()); // no folder can be there
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    QVERIFY(restart());
    QVERIFY(ask("What is a lamp?"));
    QCOMPARE(messages().back().status, MessageStatus::Complete);
    QVERIFY(ask("And a house?"));
    QVERIFY(lastStats().reusedTokens > 0); // from memory
    QVERIFY(restart() && openFirst());
    QVERIFY(ask("And a garden?"));
    QCOMPARE(lastStats().reusedTokens, 0);
}

void TestStateFiles::aPurgedChatLeavesNothing()
{
    QVERIFY(ask("What is a lamp?"));
    chats().newChat();
    QVERIFY(ask("What is a house?"));
    const ChatId kept = chats().currentChat();
    const ChatId gone = chats().chats()->index(1).data(ChatListModel::IdRole).value<ChatId>();
    QVERIFY(gone != kept);
    chats().deleteChat(gone);
    QVERIFY(restart());
    QVERIFY(!files().filter(QStringLiteral("c%1-").arg(gone.value)).isEmpty()); // can come back
    m_keepDeleted = std::chrono::hours(-1);
    QVERIFY(restart());
    QTRY_VERIFY(files().filter(QStringLiteral("c%1-").arg(gone.value)).isEmpty());
    QVERIFY(!files().filter(QStringLiteral("c%1-").arg(kept.value)).isEmpty());
}

void TestStateFiles::whatAClosedProgramPurgesLeavesNothing()
{
    m_keepDeleted = std::chrono::hours(-1);
    QVERIFY(restart());
    QVERIFY(ask("What is a lamp?"));
    chats().deleteChat(chats().currentChat());
    m_services.reset();
    QVERIFY(files().isEmpty());
}

void TestStateFiles::chatsOfAnotherDatabaseLeaveNothing()
{
    QVERIFY(ask("What is a lamp?"));
    m_services.reset();
    QVERIFY(!files().isEmpty());
    for (const QString& name : QDir(m_folder->path()).entryList({QStringLiteral("chats.db*")})) {
        QVERIFY(QFile::remove(m_folder->filePath(name)));
    }
    QVERIFY(restart());
    QTRY_VERIFY(files().isEmpty());
}

void TestStateFiles::aKilledProgramLeavesWholeFiles_data()
{
    QTest::addColumn<int>("states");
    for (const int states : {1, 4, 9}) {
        QTest::addRow("after %d states", states) << states;
    }
}

void TestStateFiles::aKilledProgramLeavesWholeFiles()
{
    QFETCH(const int, states);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), folder()});
    QByteArray output;
    QVERIFY(QTest::qWaitFor([&] {
        output += child.readAllStandardOutput();
        return output.count('\n') >= states;
    }));
    child.kill(); // SIGKILL
    QVERIFY(child.waitForFinished(30000));
    output += child.readAllStandardOutput();

    const QStringList left = files();
    QVERIFY(left.size() >= output.count('\n'));
    for (const QString& name : left) {
        const std::optional<KeptFile> kept = parseKeptFileName(name);
        QVERIFY2(kept, qPrintable(name));
        QFile file(folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(unpackState(file.readAll(), kKilled.fingerprint, kept->id.key), qPrintable(name));
    }
    StateFiles again({folder(), qint64{1} << 40, 0});
    for (TokenId number = 1; number <= output.count('\n'); ++number) {
        const auto found = again.beginTurn(kKilled, {nullptr, {number}}, 0, 1);
        QVERIFY(found && found->snapshot == bigState(number));
    }
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write") {
        return runWriter(QString::fromLocal8Bit(argv[2]));
    }
    TestStateFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_state_files.moc"
