// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/line_reader.h"
#include "app/cli/text_options.h"
#include "engine/generate/local_generator.h"

#include <unistd.h>

namespace trilume::cli {
namespace {

constexpr std::string_view kPrompt = "> ";

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
        , m_isTerminal(::isatty(STDIN_FILENO) == 1)
    {}

    [[nodiscard]] ExitCode run();

private:
    // Nothing: go on.
    [[nodiscard]] std::optional<ExitCode> handle(const std::string& line);
    [[nodiscard]] std::optional<ExitCode> answer(const std::string& message);

    Console& m_console;
    Interrupt& m_interrupt;
    TextOptions m_options;
    generate::LocalGenerator& m_generator;
    LineReader m_reader;
    bool m_isTerminal;
    std::vector<tokenizer::ChatMessage> m_messages;
};

ExitCode ChatLoop::run()
{
    if (m_isTerminal) {
        m_console.note(m_generator.model().info().name + "  (/new forgets, /exit leaves)");
    }
    while (!m_console.isReaderGone()) {
        if (m_isTerminal) {
            m_console.ask(kPrompt);
        }
        std::string line;
        const Result<LineEvent> event = m_reader.next(line);
        if (!event) {
            return m_console.fail(event.error());
        }
        if (event.value() == LineEvent::Interrupted) {
            m_console.note(""); // below the ^C
            return ExitCode::Interrupted;
        }
        if (event.value() == LineEvent::End) {
            if (m_isTerminal) {
                m_console.note("");
            }
            return ExitCode::Done;
        }
        if (const std::optional<ExitCode> code = handle(line)) {
            return *code;
        }
    }
    return ExitCode::Failed;
}

std::optional<ExitCode> ChatLoop::handle(const std::string& line)
{
    if (line == "/exit") {
        return ExitCode::Done;
    }
    if (line == "/new") {
        m_messages.clear();
        return std::nullopt;
    }
    if (line.find_first_not_of(" \t\r") == std::string::npos) {
        return std::nullopt;
    }
    return answer(line);
}

std::optional<ExitCode> ChatLoop::answer(const std::string& message)
{
    m_messages.push_back({tokenizer::Role::User, message});
    generate::GenerationSink sink;
    sink.onToken = [this](const generate::TokenProgress& token) {
        m_console.out(token.text);
        m_console.flush();
        if (m_console.isReaderGone()) {
            m_interrupt.requestStop();
        }
    };
    const Result<generate::GenerationResult> result =
        m_generator.generate(chatRequest(m_options, m_messages), sink, m_interrupt.token());
    if (!result) {
        return m_console.fail(result.error());
    }
    m_console.out("\n");
    noteStats(m_console, result.value());
    m_messages.push_back({tokenizer::Role::Assistant, result.value().text});
    ++m_options.sampling.seed; // another answer to the same question, yet the same in a second run
    if (result.value().reason == generate::FinishReason::Cancelled) {
        if (!m_isTerminal || m_console.isReaderGone()) {
            return ExitCode::Interrupted;
        }
        m_interrupt.rearm();
    }
    return std::nullopt;
}

} // namespace

ExitCode runChat(const CommandContext& context)
{
    const Result<TextOptions> options = textOptions(context.arguments);
    if (!options) {
        return context.failOption(options.error());
    }
    const Result<EngineOptions> engine = engineOptions(context.arguments);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const auto model =
        loadModelFile(context, context.arguments.positional().value(0), engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    generate::LocalGeneratorOptions generatorOptions;
    generatorOptions.threads = engine.value().threads;
    const auto generator = generate::LocalGenerator::create(model.value(), generatorOptions);
    if (!generator) {
        return context.console.fail(generator.error());
    }
    return ChatLoop(context, options.value(), *generator.value()).run();
}

} // namespace trilume::cli
