// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much later the first token of a long chat comes than that of a fresh one, after a restart of
// the program: everything but the files of its states is made anew. The model has random weights of
// a published shape, and the bundled vocabulary. To read the long chat would take an hour where its
// state does not grow, so that is the state of a short text, stored as the one after all of its
// messages: it has the same size and costs the same. A transformer reads all of it.
//
//   bench_reopen [SHAPE] [MESSAGES] [FOLDER]     (1.3B 2000 and a temporary folder without)
//   bench_reopen bonsai-1.7B 78                  (4096 tokens)
#include "app/chat/chat_request.h"
#include "app/chat/transcript_dialogue.h"
#include "app/chat/transcript_model.h"
#include "app/generation/state_files.h"
#include "engine/generate/local_generator.h"
#include "engine/generate/prompt_encoder.h"
#include "engine/kernels/kernel_choice.h"
#include "engine/model/state_image.h"
#include "engine/model/synthetic_model.h"
#include "engine/runtime/thread_budget.h"
#include "tests/engine/tokenizer/models.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <utility>
#include <vector>

using namespace trilume;

namespace {

constexpr std::int64_t kLongChat = 1;
constexpr std::int64_t kFreshChat = 2;
constexpr int kWordsOfMessage = 42;      // two thousand such messages have 105 000 tokens
constexpr const char* kLayout = "hgrn1"; // of states that do not grow
constexpr int kRuns = 9;                 // the median of these is shown

[[noreturn]] void fail(const Error& error)
{
    std::fprintf(stderr, "%s\n", error.english().c_str());
    std::exit(EXIT_FAILURE); // NOLINT(concurrency-mt-unsafe): no other ends the program
}

// A synthetic model that reads text and has a fingerprint.
class ReadingModel final : public model::Model
{
public:
    explicit ReadingModel(std::shared_ptr<const model::Model> weights)
        : m_weights(std::move(weights))
        , m_info(m_weights->info())
        , m_tokenizer(tokenizer::testing::loadOrNull(tokenizer::testing::seedChatModel()))
        , m_markers(
              tokenizer::ChatMarkers{"<|user|>", "<|end|>", "<|assistant|>", "<|end|>", "", "", {}})
    {
        m_info.fingerprint = std::string(32, 'b');
    }

    [[nodiscard]] const model::ModelInfo& info() const override { return m_info; }

    [[nodiscard]] const tokenizer::Tokenizer* tokenizer() const override
    {
        return m_tokenizer.get();
    }

    [[nodiscard]] const std::optional<tokenizer::ChatMarkers>& chatMarkers() const override
    {
        return m_markers;
    }

    [[nodiscard]] const model::Watchable& watchable() const override
    {
        return m_weights->watchable();
    }

    [[nodiscard]] std::vector<model::NamedTernary> ternaryTensors() const override { return {}; }

    [[nodiscard]] std::unique_ptr<model::Sequence> createSequence(
        const model::SequenceOptions& options) const override
    {
        return m_weights->createSequence(options);
    }

private:
    std::shared_ptr<const model::Model> m_weights;
    model::ModelInfo m_info;
    std::unique_ptr<const tokenizer::Tokenizer> m_tokenizer;
    std::optional<tokenizer::ChatMarkers> m_markers;
};

std::vector<app::Message> makeChat(int messages)
{
    static const std::vector<QString> words = {
        QStringLiteral("the"),    QStringLiteral("lamp"),    QStringLiteral("and"),
        QStringLiteral("garden"), QStringLiteral("people"),  QStringLiteral("walked"),
        QStringLiteral("slowly"), QStringLiteral("because"), QStringLiteral("seven"),
        QStringLiteral("night"),  QStringLiteral("could"),   QStringLiteral("house")};
    std::vector<app::Message> chat;
    quint32 random = 1;
    for (int number = 1; number <= messages; ++number) {
        app::Message message;
        message.id = app::MessageId{number};
        message.role = number % 2 == 1 ? app::MessageRole::User : app::MessageRole::Assistant;
        for (int word = 0; word < kWordsOfMessage; ++word) {
            random = random * 1664525U + 1013904223U;
            message.text += words[(random >> 16U) % words.size()] + QLatin1Char(' ');
        }
        message.text += QLatin1Char('.');
        chat.push_back(message);
    }
    return chat;
}

struct FirstToken
{
    double milliseconds = 0.0; // from the question to the first token
    std::size_t promptTokens = 0;
    std::size_t reusedTokens = 0;
};

// As after a start of the program with this chat opened: what the window does between the question
// and the first token, without the database.
FirstToken ask(const std::shared_ptr<const model::Model>& model,
               app::StateFiles& files,
               std::int64_t chat,
               const std::vector<app::Message>& messages,
               const QString& question)
{
    generate::LocalGeneratorOptions options;
    options.threads = defaultThreadBudget();
    options.stateStore = &files;
    auto generator = generate::LocalGenerator::create(model, options);
    if (!generator) {
        fail(generator.error());
    }
    app::TranscriptModel transcript;
    app::TranscriptDialogue dialogue(transcript);
    transcript.setMessages(messages);
    const auto start = std::chrono::steady_clock::now();
    generate::GenerationRequest request = app::makeRequest(dialogue.with(question), {}, 1);
    request.chat = chat;
    request.maxTokens = 1;
    FirstToken first;
    generate::GenerationSink sink;
    sink.onToken = [&](const generate::TokenProgress&) {
        const auto taken = std::chrono::steady_clock::now() - start;
        first.milliseconds = std::chrono::duration<double, std::milli>(taken).count();
    };
    const auto result = generator.value()->generate(request, sink, {});
    if (!result) {
        fail(result.error());
    }
    first.promptTokens = result.value().stats.promptTokens;
    first.reusedTokens = result.value().stats.reusedTokens;
    return first;
}

FirstToken median(std::vector<FirstToken> runs)
{
    std::sort(runs.begin(), runs.end(), [](const FirstToken& a, const FirstToken& b) {
        return a.milliseconds < b.milliseconds;
    });
    return runs[runs.size() / 2];
}

void print(const char* name, const FirstToken& first)
{
    std::printf("%-28s %10.1f ms   %zu of %zu tokens from a state\n", name, first.milliseconds,
                first.reusedTokens, first.promptTokens);
    std::fflush(stdout);
}

void printFolder(const QString& folder)
{
    long long bytes = 0;
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        bytes += file.size();
    }
    std::printf("%-28s %10lld bytes in %d files\n", "the state", bytes,
                static_cast<int>(files.size()));
}

void printTime(const char* name, std::chrono::steady_clock::time_point start)
{
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - start;
    std::printf("%-28s %10.1f ms\n", name, taken.count());
    std::fflush(stdout);
}

// The state after all messages, and their ids.
void store(const std::shared_ptr<const model::Model>& model,
           app::StateFiles& files,
           const std::vector<app::Message>& messages)
{
    auto format = tokenizer::ChatFormat::create(*model->tokenizer(), *model->chatMarkers());
    if (!format) {
        fail(format.error());
    }
    generate::Conversation conversation;
    for (const app::Message& message : messages) {
        conversation.append(*app::toDialogue(message));
    }
    const generate::TextOwner owner{model->info().fingerprint, kLongChat};
    generate::PromptEncoder encoder(format.value());
    encoder.keepIn(&files, owner, model->info().vocabularySize);
    const auto start = std::chrono::steady_clock::now();
    const generate::TokenText text(encoder.encode(conversation).parts(), {});
    const std::chrono::duration<double, std::milli> taken =
        std::chrono::steady_clock::now() - start;
    std::printf("%-28s %10.1f ms   %zu tokens\n", "encoding all messages", taken.count(),
                text.size());
    generate::Session session(model, {.threads = defaultThreadBudget()});
    const bool grows = session.snapshot().shared != nullptr;
    const auto startOfReading = std::chrono::steady_clock::now();
    if (const Status read = session.read(grows ? text.all() : text.first(64).all()); !read) {
        fail(read.error());
    }
    generate::Snapshot snapshot = session.snapshot();
    if (grows) {
        printTime("reading all messages", startOfReading);
    } else {
        model::writeStateHeader(snapshot.state, {kLayout, {}}, text.size());
        if (const Status fits = session.restore(snapshot); !fits) {
            fail(fits.error());
        }
    }
    files.put(owner, text, snapshot);
}

void measure(const std::string& shape, int messages, const QString& folder)
{
    const Result<const kernels::KernelTable*> kernels = kernels::chosenKernelTable();
    if (!kernels) {
        fail(kernels.error());
    }
    auto weights = model::createSyntheticModel(shape, 1, defaultThreadBudget(), *kernels.value());
    if (!weights) {
        fail(weights.error());
    }
    const auto model = std::make_shared<const ReadingModel>(std::move(weights).value());
    const std::vector<app::Message> chat = makeChat(messages);
    std::chrono::steady_clock::time_point startOfWriting;
    {
        app::StateFiles files({folder});
        store(model, files, chat);
        startOfWriting = std::chrono::steady_clock::now();
    }
    printTime("writing the state", startOfWriting); // on a thread of its own
    printFolder(folder);
    std::vector<FirstToken> fresh;
    std::vector<FirstToken> reopened;
    for (int run = 0; run < kRuns; ++run) {
        const QString question = QStringLiteral("And what is %1?").arg(run);
        app::StateFiles files({folder});
        fresh.push_back(ask(model, files, kFreshChat, {}, question));
        app::StateFiles again({folder});
        reopened.push_back(ask(model, again, kLongChat, chat, question));
    }
    print("fresh chat", median(fresh));
    print("long chat, reopened", median(reopened));
    std::printf("later by %.1f ms\n", median(reopened).milliseconds - median(fresh).milliseconds);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir temporary;
    const int messages = argc > 2 ? std::atoi(argv[2]) : 2000;
    measure(argc > 1 ? argv[1] : "1.3B", messages,
            argc > 3 ? QString::fromLocal8Bit(argv[3])
                     : temporary.filePath(QStringLiteral("states")));
    return EXIT_SUCCESS;
}
