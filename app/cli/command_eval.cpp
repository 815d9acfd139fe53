// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/columns.h"
#include "app/cli/commands.h"
#include "app/cli/counted_text.h"
#include "app/cli/engine_options.h"
#include "app/cli/format.h"
#include "app/cli/line_reader.h"
#include "app/cli/told_text.h"
#include "engine/generate/evaluation.h"

#include <QCoreApplication>

namespace trilume::cli {
namespace {

struct TerminalEval
{
    Q_DECLARE_TR_FUNCTIONS(TerminalEval)
};

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
             Sentence::of("the argument FILE is missing: \"%1\" is a model, not a text",
                          words.first().toStdString())});
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
    options.precision = engine.value().precision;
    options.stop = context.interrupt.token();
    options.onProgress = [&context](std::size_t done, std::size_t total) {
        context.console.progress(tokensDoneText(done, total));
    };
    const Result<generate::Evaluation> result =
        generate::evaluateText(model.value(), text.value(), options);
    context.console.endProgress();
    if (!result) {
        return context.console.fail(result.error());
    }
    const generate::Evaluation& evaluation = result.value();
    constexpr std::size_t kFigureColumn = 16;
    context.console.out(rowsText(
        {{told(TerminalEval::tr("nats per token")), formatSignificant(evaluation.natsPerToken, 6)},
         {told(TerminalEval::tr("perplexity")), formatSignificant(evaluation.perplexity, 6)},
         {told(TerminalEval::tr("bits per byte")), formatSignificant(evaluation.bitsPerByte, 6)},
         {told(TerminalEval::tr("tokens read")), std::to_string(evaluation.tokens)}},
        kFigureColumn));
    return ExitCode::Done;
}

} // namespace trilume::cli
