// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/ids_generation.h"
#include "app/cli/line_reader.h"
#include "app/cli/text_options.h"
#include "engine/generate/local_generator.h"

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

namespace trilume::cli {
namespace {

struct Inputs
{
    QString model;                 // empty: the bundled one
    std::optional<QString> prompt; // nothing: standard input
};

// Whether it exists or not: a name with a slip in it is no prompt for another model.
bool namesAModelFile(const QString& word)
{
    if (word.endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive)) {
        return true;
    }
    const bool hasSpace =
        std::any_of(word.begin(), word.end(), [](QChar character) { return character.isSpace(); });
    const bool isPath = word.startsWith(QLatin1Char('/')) || word.startsWith(QLatin1String("./"))
                        || word.startsWith(QLatin1String("../"));
    std::error_code ignored;
    return (isPath && !hasSpace)
           || (word.contains(QLatin1Char('/'))
               && std::filesystem::is_regular_file(toPath(word), ignored));
}

Result<Inputs> inputs(const Arguments& arguments)
{
    const QStringList& words = arguments.positional();
    if (arguments.isSet("ids")) {
        if (words.size() > 1) {
            return Error{Errc::InvalidArgument,
                         Sentence::of("--ids and PROMPT exclude each other")};
        }
        return Inputs{words.value(0), std::nullopt};
    }
    if (arguments.isSet("print-ids")) {
        return Error{Errc::InvalidArgument, Sentence::of("--print-ids needs --ids")};
    }
    Inputs result;
    if (words.size() == 2) {
        result = {words[0], words[1]};
    } else if (words.size() == 1 && namesAModelFile(words[0])) {
        result.model = words[0];
    } else if (words.size() == 1) {
        result.prompt = words[0];
    }
    if (result.prompt == QLatin1String("-")) {
        result.prompt.reset();
    }
    return result;
}

// Without the line end that `echo` puts there.
Result<std::string> promptText(const CommandContext& context, const Inputs& inputs)
{
    if (inputs.prompt) {
        return inputs.prompt->toStdString();
    }
    Result<std::string> text = readStandardInput(context.interrupt.descriptor());
    if (text && !text.value().empty() && text.value().back() == '\n') {
        text.value().pop_back();
    }
    return text;
}

ExitCode generateText(const CommandContext& context,
                      const std::shared_ptr<const model::Model>& model,
                      const EngineOptions& engine,
                      const TextOptions& options,
                      std::string prompt)
{
    const auto generator = generate::LocalGenerator::create(model, engine.generator());
    if (!generator) {
        return context.console.fail(generator.error());
    }
    generate::Conversation conversation = newConversation(options);
    conversation.append({tokenizer::Role::User, prompt});
    generate::GenerationRequest request = chatRequest(options, std::move(conversation));
    if ((!model->chatMarkers() && !engine.markers) || context.arguments.isSet("raw")) {
        request.input = std::move(prompt);
    }
    generate::GenerationSink sink;
    AnswerWriter writer(context.console, context.interrupt);
    sink.onToken = [&writer](const generate::TokenProgress& token) {
        writer.write(token);
    };
    const Result<generate::GenerationResult> result =
        generator.value()->generate(request, sink, context.interrupt.token());
    if (!result) {
        return context.console.fail(result.error());
    }
    context.console.out("\n");
    noteStats(context.console, result.value());
    return result.value().reason == generate::FinishReason::Cancelled ? ExitCode::Interrupted
                                                                      : ExitCode::Done;
}

} // namespace

ExitCode runGenerate(const CommandContext& context)
{
    const Arguments& arguments = context.arguments;
    const Result<Inputs> input = inputs(arguments);
    if (!input) {
        return context.failOption(input.error());
    }
    std::vector<TokenId> ids;
    if (arguments.isSet("ids")) {
        Result<std::vector<TokenId>> parsed = arguments.tokenIds("ids");
        if (!parsed) {
            return context.failOption(parsed.error());
        }
        ids = std::move(parsed).value();
    }
    Result<TextOptions> options = textOptions(arguments);
    if (!options) {
        return context.failOption(options.error());
    }
    const Result<EngineOptions> engine = engineOptionsOnDevice(context);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const auto model = loadModelFile(context, input.value().model, engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    takeAdvice(options.value(), arguments, model.value()->info());
    if (!ids.empty()) {
        return generateFromIds(context, model.value(), engine.value(), options.value(), ids);
    }
    Result<std::string> prompt = promptText(context, input.value());
    if (!prompt) {
        return context.console.fail(prompt.error());
    }
    return generateText(context, model.value(), engine.value(), options.value(),
                        std::move(prompt).value());
}

} // namespace trilume::cli
