// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/message_reader.h"
#include "app/cli/text_options.h"
#include "app/cli/told_text.h"
#include "app/platform/paths.h"
#include "engine/base/visible_text.h"
#include "engine/generate/local_generator.h"
#include "engine/generate/self_test_memory.h"

#include <QCoreApplication>
#include <QFile>

namespace trilume::cli {
namespace {

struct TerminalChat
{
    Q_DECLARE_TR_FUNCTIONS(TerminalChat)
};

constexpr std::size_t kMeaningColumn = 9;

std::string keysText()
{
    std::string text = rowsText(
        {{"/new", told(TerminalChat::tr("forgets the conversation"))},
         {"/exit", told(TerminalChat::tr("leaves, as does the end of the input (Ctrl-D)"))},
         {"\"\"\"", told(TerminalChat::tr("begins and ends a message of several lines; pasted "
                                          "lines are one message"))},
         {"Ctrl-C", told(TerminalChat::tr("ends the answer and keeps what is there; at the prompt "
                                          "it leaves"))}},
        kMeaningColumn);
    text.pop_back(); // the last end of line
    return text;
}

// A conversation on the two streams. With a terminal as input a prompt is shown and Ctrl-C ends the
// answer only.
class ChatLoop
{
public:
    ChatLoop(const CommandContext& context,
             const TextOptions& options,
             generate::LocalGenerator& generator)
        : m_console(context.console)
        , m_interrupt(context.interrupt)
        , m_options(options)
        , m_generator(generator)
        , m_reader(context.interrupt.descriptor())
        , m_conversation(newConversation(options))
    {}

    [[nodiscard]] ExitCode run();

private:
    // Nothing: go on.
    [[nodiscard]] std::optional<ExitCode> interruptAtPrompt();
    [[nodiscard]] std::optional<ExitCode> handle(const std::string& line);
    [[nodiscard]] std::optional<ExitCode> answer(const std::string& message);

    Console& m_console;
    Interrupt& m_interrupt;
    TextOptions m_options;
    generate::LocalGenerator& m_generator;
    MessageReader m_reader;
    bool m_isAnswerNew = false; // it ended by itself, and nothing was typed since
    generate::Conversation m_conversation;
};

ExitCode ChatLoop::run()
{
    if (m_reader.isTerminal()) {
        m_console.note(visibleText(m_generator.model().info().name));
        const std::string& path = m_generator.model().info().path;
        if (app::isBundledModel(QFile::decodeName(QByteArray::fromStdString(path)))) {
            // Nothing is known of others.
            m_console.note(told(TerminalChat::tr(
                "(a small model for small talk, short stories, simple questions and sums up to "
                "100; trilume-cli import makes bigger ones from Hugging Face folders such as "
                "ridger/MMfreeLM-370M, see README)")));
        }
        m_console.note(told(TerminalChat::tr("(/new forgets, /exit leaves, /help tells more)")));
    }
    while (!m_console.isOutputLost()) {
        m_console.flush();
        std::string message;
        const Result<LineEvent> event = m_reader.next(message);
        if (!event) {
            return m_console.fail(event.error());
        }
        std::optional<ExitCode> code;
        switch (event.value()) {
        case LineEvent::Interrupted:
            code = interruptAtPrompt();
            break;
        case LineEvent::End:
            if (m_reader.isTerminal()) {
                m_console.note("");
            }
            code = ExitCode::Done;
            break;
        case LineEvent::Line:
            m_isAnswerNew = false;
            code = handle(message);
            break;
        }
        if (code) {
            return *code;
        }
    }
    return ExitCode::Failed;
}

// Who means to end an answer may be a moment too late: that must not end the conversation.
std::optional<ExitCode> ChatLoop::interruptAtPrompt()
{
    m_console.note(""); // below the prompt
    if (!m_isAnswerNew) {
        return ExitCode::Interrupted;
    }
    m_isAnswerNew = false;
    m_interrupt.rearm();
    m_console.note(told(TerminalChat::tr("(Ctrl-C once more, Ctrl-D or /exit leaves)")));
    return std::nullopt;
}

std::optional<ExitCode> ChatLoop::handle(const std::string& line)
{
    if (line == "/exit") {
        return ExitCode::Done;
    }
    if (line == "/help") {
        m_console.note(keysText());
        return std::nullopt;
    }
    if (line == "/new") {
        m_conversation = newConversation(m_options);
        return std::nullopt;
    }
    if (line.find_first_not_of(" \t\r") == std::string::npos) {
        return std::nullopt;
    }
    return answer(line);
}

std::optional<ExitCode> ChatLoop::answer(const std::string& message)
{
    m_conversation.append({tokenizer::Role::User, message});
    generate::GenerationSink sink;
    AnswerWriter writer(m_console, m_interrupt);
    sink.onToken = [&writer](const generate::TokenProgress& token) {
        writer.write(token);
    };
    const Result<generate::GenerationResult> result =
        m_generator.generate(chatRequest(m_options, m_conversation), sink, m_interrupt.token());
    if (!result) {
        return m_console.fail(result.error());
    }
    m_console.out("\n");
    noteStats(m_console, result.value());
    m_conversation.append({tokenizer::Role::Assistant, result.value().text});
    ++m_options.sampling.seed; // another answer to the same question, yet the same in a second run
    const bool isCancelled = result.value().reason == generate::FinishReason::Cancelled;
    if (isCancelled && (!m_reader.isTerminal() || m_console.isOutputLost())) {
        return ExitCode::Interrupted;
    }
    if (m_reader.isTerminal()) {
        m_isAnswerNew = !isCancelled && !m_interrupt.wasInterrupted();
        m_interrupt.rearm(); // what came until here was meant for the answer
    }
    return std::nullopt;
}

} // namespace

ExitCode runChat(const CommandContext& context)
{
    Result<TextOptions> options = textOptions(context.arguments);
    if (!options) {
        return context.failOption(options.error());
    }
    const Result<EngineOptions> engine = engineOptionsOnDevice(context);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const auto model =
        loadModelFile(context, context.arguments.positional().value(0), engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    const auto generator =
        generate::LocalGenerator::create(model.value(), engine.value().generator());
    if (!generator) {
        return context.console.fail(generator.error());
    }
    takeAdvice(options.value(), context.arguments, model.value()->info());
    model::CacheFolder cache(toPath(app::cacheFolder()));
    const model::ModelInfo& info = model.value()->info();
    const auto tested = generate::findSelfTest(cache, info.fingerprint);
    if (tested && tested->isDoubtful()) {
        context.console.warn(told(generate::selfTestWarning(info.name, *tested)));
    }
    return ChatLoop(context, options.value(), *generator.value()).run();
}

} // namespace trilume::cli
