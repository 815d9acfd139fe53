// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chat/chat_controller.h"
#include "app/desktop/services/services.h"
#include "app/generation/kept_file.h"
#include "app/generation/state_files.h"
#include "engine/generate/local_generator.h"
#include "engine/model/load_model.h"
#include "engine/tokenizer/sentencepiece_tokenizer.h"
#include "tests/support/paged_text.h"
#include "tests/support/spelling_model.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <set>
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

// A text that goes on and on, three tokens at a time; its states have a page for four.
generate::TokenText growingText(int number)
{
    std::vector<TokenId> ids;
    for (TokenId id = 1; id <= 3 * number; ++id) {
        ids.push_back(id);
    }
    return {nullptr, ids};
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

int runPageWriter(const QString& folder)
{
    StateShelf shelf({folder, qint64{1} << 40, 0});
    for (int number = 1;; ++number) {
        const generate::TokenText text = growingText(number);
        shelf.put(kKilled, text, tests::pagedState(text, kKilled.fingerprint));
        shelf.workOff();
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}

// Kills such a program after so many states; returns how many it has told of, 0 on failure.
int killWriter(const char* mode, const QString& folder, int states)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(mode), folder});
    QByteArray output;
    const bool hasWritten = QTest::qWaitFor([&] {
        output += child.readAllStandardOutput();
        return output.count('\n') >= states;
    });
    child.kill(); // SIGKILL
    if (!child.waitForFinished(30000) || !hasWritten) {
        return 0;
    }
    output += child.readAllStandardOutput();
    return static_cast<int>(output.count('\n'));
}

// A chat on a transformer whose states are files: each call is a new start of the program.
generate::GenerationResult askTransformer(const std::shared_ptr<const model::Model>& model,
                                          kernels::KvFormat format,
                                          StateFiles* files,
                                          const generate::Conversation& chat,
                                          std::vector<float>& likelihoods)
{
    generate::LocalGeneratorOptions options;
    options.threads = {1};
    options.stateStore = files;
    options.chatMarkers = tokenizer::ChatMarkers{"<|im_start|>user\n",
                                                 "<|im_end|>\n",
                                                 "<|im_start|>assistant\n",
                                                 "<|im_end|>\n",
                                                 "",
                                                 "",
                                                 {}};
    options.precision.kv.format = format;
    auto generator = generate::LocalGenerator::create(model, options);
    if (!generator) {
        qFatal("%s", generator.error().english().c_str());
    }
    generate::GenerationRequest request;
    request.input = chat;
    request.chat = 1;
    request.maxTokens = 5;
    request.sampling.temperature = 0.0F;
    request.alternatives = 3;
    generate::GenerationSink sink;
    sink.onToken = [&](const generate::TokenProgress& progress) {
        for (const generate::TokenScores& scores : progress.scores) {
            likelihoods.push_back(static_cast<float>(scores.token.logProbability));
        }
    };
    auto result = generator.value()->generate(request, sink, {});
    if (!result) {
        qFatal("%s", result.error().english().c_str());
    }
    return std::move(result).value();
}

} // namespace

Q_DECLARE_METATYPE(trilume::kernels::KvFormat)

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
    void aKilledProgramLeavesWholeFiles_data() { addKills(); }
    void aKilledProgramLeavesWholeFiles();
    void aKilledProgramLeavesWholePages_data() { addKills(); }
    void aKilledProgramLeavesWholePages();
    void aTransformersChatGoesOnAfterARestart_data();
    void aTransformersChatGoesOnAfterARestart();
    void statesOfAnotherFormatAreReadAgain();

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

    // Names and sizes.
    [[nodiscard]] std::map<QString, qint64> pages() const
    {
        std::map<QString, qint64> found;
        for (const QString& name : files().filter(QRegularExpression(QStringLiteral("page$")))) {
            found[name] = QFileInfo(folder() + QLatin1Char('/') + name).size();
        }
        return found;
    }

    static void addKills();
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

void TestStateFiles::addKills()
{
    QTest::addColumn<int>("states");
    for (const int states : {1, 4, 9}) {
        QTest::addRow("after %d states", states) << states;
    }
}

void TestStateFiles::aKilledProgramLeavesWholeFiles()
{
    QFETCH(const int, states);
    const int written = killWriter("--write", folder(), states);
    QVERIFY(written >= states);

    const QStringList left = files();
    QVERIFY(left.size() >= written);
    for (const QString& name : left) {
        const std::optional<KeptFile> kept = parseKeptFileName(name);
        QVERIFY2(kept, qPrintable(name));
        QFile file(folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(unpackState(file.readAll(), kKilled.fingerprint, kept->id.key), qPrintable(name));
    }
    StateFiles again({folder(), qint64{1} << 40, 0});
    for (TokenId number = 1; number <= written; ++number) {
        const auto found = again.beginTurn(kKilled, {nullptr, {number}}, 0, 1);
        QVERIFY(found && found->snapshot == bigState(number));
    }
}

void TestStateFiles::aKilledProgramLeavesWholePages()
{
    QFETCH(const int, states);
    const int written = killWriter("--write-pages", folder(), 3 * states);
    QVERIFY(written >= 3 * states);
    for (const auto& [name, size] : pages()) {
        QFile file(folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto content = std::span(bytes.data(), static_cast<std::size_t>(bytes.size()));
        QCOMPARE(pageFileName(keptPage(std::as_bytes(content)).hash), name);
    }
    StateFiles again({folder(), qint64{1} << 40, 0});
    for (int number = 1; number <= written; ++number) {
        const generate::TokenText text = growingText(number);
        const auto found = again.beginTurn(kKilled, text, text.size() - 1, text.size());
        QVERIFY(found && found->image);
        std::vector<std::byte> image(found->image->bytes());
        QVERIFY(found->image->read(image).ok());
        QVERIFY(image == tests::PagedText(text.all()).image());
    }
    // What it had begun to write is gone, and each page belongs to a state.
    std::set<QString> needed;
    for (const QString& name : files().filter(QStringLiteral(".pages"))) {
        QFile file(folder() + QLatin1Char('/') + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto state =
            unpackPagedState(file.readAll(), kKilled.fingerprint, parseKeptFileName(name)->id.key);
        QVERIFY(state);
        for (const KeptPage& page : state->pages) {
            needed.insert(pageFileName(page.hash));
        }
    }
    QCOMPARE(pages().size(), needed.size());
}

void TestStateFiles::aTransformersChatGoesOnAfterARestart_data()
{
    QTest::addColumn<kernels::KvFormat>("format");
    QTest::newRow("f32") << kernels::KvFormat::F32;
    QTest::newRow("f16") << kernels::KvFormat::F16;
    QTest::newRow("int8") << kernels::KvFormat::Int8;
}

// Nothing of the old prompt is read again, the answer is the same to the bit, and the second answer
// writes what is new.
void TestStateFiles::aTransformersChatGoesOnAfterARestart()
{
    QFETCH(const kernels::KvFormat, format);
    const auto model = model::loadModel(
        TRILUME_TEST_SOURCE_DIR "/tests/golden/falcon-small/i2_s.gguf", {.threads = {1}});
    QVERIFY(model.ok());
    const auto ask = [&](StateFiles* files, const generate::Conversation& chat,
                         std::vector<float>& likelihoods) {
        return askTransformer(model.value(), format, files, chat, likelihoods);
    };
    generate::Conversation chat;
    QString words;
    for (int i = 0; i < 60; ++i) {
        words += QStringLiteral("word %1, ").arg(i);
    }
    chat.append({tokenizer::Role::User, words.toStdString()});
    std::vector<float> ignored;
    generate::GenerationResult first;
    {
        StateFiles files({folder(), qint64{1} << 30, 0});
        first = ask(&files, chat, ignored);
    }
    QVERIFY(first.stats.promptTokens > 200);
    const std::map<QString, qint64> before = pages();
    // Not its own, whose ids are kept: random weights write what a text does not tell.
    chat.append({tokenizer::Role::Assistant, "Word by word."});
    chat.append({tokenizer::Role::User, words.toStdString()});
    std::vector<float> reopened;
    generate::GenerationResult second;
    {
        StateFiles files({folder(), qint64{1} << 30, 0});
        second = ask(&files, chat, reopened);
    }
    // But for the last one, which gives logits; random weights say nothing that is read alike.
    QCOMPARE(second.stats.reusedTokens, first.stats.promptTokens - 1);
    std::vector<float> read;
    const generate::GenerationResult whole = ask(nullptr, chat, read);
    QCOMPARE(whole.stats.reusedTokens, std::size_t{0});
    QCOMPARE(second.text, whole.text);
    QVERIFY(!read.empty() && reopened == read);

    // Of whole pages only those of new tokens; of the ends of states one each.
    const std::size_t pageTokens = kernels::kAttentionRun;
    qint64 pageBytes = 0;
    for (const auto& [name, size] : before) {
        pageBytes = std::max(pageBytes, size);
    }
    qint64 written = 0;
    std::size_t wholePages = 0;
    const std::map<QString, qint64> after = pages();
    for (const auto& [name, size] : after) {
        if (!before.contains(name)) {
            written += size;
            wholePages += size == pageBytes ? 1 : 0;
        }
    }
    QCOMPARE(wholePages, second.contextTokens / pageTokens - first.contextTokens / pageTokens);
    const qint64 tokenBytes = pageBytes / static_cast<qint64>(pageTokens);
    const auto newTokens = static_cast<qint64>(second.contextTokens - first.contextTokens);
    QVERIFY(written <= (newTokens + 3 * static_cast<qint64>(pageTokens)) * tokenBytes);
    for (const auto& [name, size] : before) {
        QVERIFY(after.contains(name));
    }
}

void TestStateFiles::statesOfAnotherFormatAreReadAgain()
{
    const auto model = model::loadModel(
        TRILUME_TEST_SOURCE_DIR "/tests/golden/falcon-small/i2_s.gguf", {.threads = {1}});
    QVERIFY(model.ok());
    generate::Conversation chat;
    chat.append({tokenizer::Role::User, std::string(300, 'x')});
    StateFiles files({folder(), qint64{1} << 30, 0});
    std::vector<float> exact;
    static_cast<void>(askTransformer(model.value(), kernels::KvFormat::F16, &files, chat, exact));
    std::vector<float> other;
    const auto second = askTransformer(model.value(), kernels::KvFormat::Int8, &files, chat, other);
    QCOMPARE(second.stats.reusedTokens, std::size_t{0});
    QVERIFY(other != exact);
    std::vector<float> again;
    const auto third = askTransformer(model.value(), kernels::KvFormat::Int8, &files, chat, again);
    QCOMPARE(third.stats.reusedTokens, third.stats.promptTokens - 1);
    QVERIFY(again == other);
}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--write") {
        return runWriter(QString::fromLocal8Bit(argv[2]));
    }
    if (argc == 3 && QByteArray(argv[1]) == "--write-pages") {
        return runPageWriter(QString::fromLocal8Bit(argv[2]));
    }
    TestStateFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_state_files.moc"
