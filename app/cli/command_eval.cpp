// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/format.h"
#include "app/cli/line_reader.h"
#include "engine/base/mapped_file.h"
#include "engine/generate/evaluation.h"

#include <optional>

namespace trilume::cli {
namespace {

// The text of a file or of standard input; views live as long as this object.
struct TextSource
{
    std::optional<MappedFile> file;
    std::string piped;

    [[nodiscard]] std::string_view text() const
    {
        if (!file) {
            return piped;
        }
        const std::span<const std::byte> bytes = file->bytes();
        return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
    }
};

Result<TextSource> openText(const CommandContext& context, const QString& name)
{
    TextSource source;
    if (name == QLatin1String("-")) {
        Result<std::string> text = readStandardInput(context.interrupt.descriptor());
        if (!text) {
            return text.error();
        }
        source.piped = std::move(text).value();
        return source;
    }
    Result<MappedFile> file = MappedFile::open(toPath(name));
    if (!file) {
        return file.error();
    }
    source.file.emplace(std::move(file).value());
    return source;
}

} // namespace

ExitCode runEval(const CommandContext& context)
{
    const QStringList& words = context.arguments.positional();
    const Result<EngineOptions> engine = engineOptions(context.arguments);
    if (!engine) {
        return context.failOption(engine.error());
    }
    const Result<TextSource> source = openText(context, words.last());
    if (!source) {
        return context.console.fail(source.error());
    }
    const auto model =
        loadModelFile(context, words.size() > 1 ? words.first() : QString(), engine.value());
    if (!model) {
        return context.console.fail(model.error());
    }
    generate::EvaluationOptions options;
    options.threads = engine.value().threads;
    options.stop = context.interrupt.token();
    options.onProgress = [&context](std::size_t done, std::size_t total) {
        context.console.progress(std::to_string(done) + " of " + std::to_string(total) + " tokens");
    };
    const Result<generate::Evaluation> result =
        generate::evaluateText(model.value(), source.value().text(), options);
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
