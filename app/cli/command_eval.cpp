// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/format.h"
#include "app/cli/line_reader.h"
#include "engine/generate/evaluation.h"

namespace trilume::cli {
namespace {

Result<std::string> readText(const CommandContext& context, const QString& name)
{
    const int interrupt = context.interrupt.descriptor();
    return name == QLatin1String("-") ? readStandardInput(interrupt)
                                      : readTextFile(toPath(name), interrupt);
}

} // namespace

ExitCode runEval(const CommandContext& context)
{
    const QStringList& words = context.arguments.positional();
    if (words.size() == 1 && words.first().endsWith(QLatin1String(".gguf"), Qt::CaseInsensitive)) {
        return context.failOption(
            {Errc::InvalidArgument,
             Sentence::asIs("the argument FILE is missing: \"" + words.first().toStdString()
                            + "\" is a model, not a text")});
    }
    const Result<EngineOptions> engine = engineOptionsOnDevice(context);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const Result<std::string> text = readText(context, words.last());
    if (!text) {
        return context.console.fail(text.error());
    }
    const auto model =
        loadModelFile(context, words.size() > 1 ? words.first() : QString(), engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    generate::EvaluationOptions options;
    options.threads = engine.value().threads;
    options.projections = engine.value().projections;
    options.stop = context.interrupt.token();
    options.onProgress = [&context](std::size_t done, std::size_t total) {
        context.console.progress(std::to_string(done) + " of " + std::to_string(total) + " tokens");
    };
    const Result<generate::Evaluation> result =
        generate::evaluateText(model.value(), text.value(), options);
    context.console.endProgress();
    if (!result) {
        return context.console.fail(result.error());
    }
    const generate::Evaluation& evaluation = result.value();
    context.console.out("nats per token  " + formatSignificant(evaluation.natsPerToken, 6)
                        + "\nperplexity      " + formatSignificant(evaluation.perplexity, 6)
                        + "\nbits per byte   " + formatSignificant(evaluation.bitsPerByte, 6)
                        + "\ntokens read     " + std::to_string(evaluation.tokens) + "\n");
    return ExitCode::Done;
}

} // namespace trilume::cli
