// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/inspect_report.h"
#include "app/platform/paths.h"
#include "engine/checkpoint/model_file.h"
#include "engine/model/model_fingerprint.h"

#include <variant>

namespace trilume::cli {

namespace {

ExitCode inspect(const CommandContext& context, const checkpoint::HgrnBitFile& file)
{
    const Result<std::unique_ptr<const tokenizer::Tokenizer>> tokenizer = file.loadTokenizer();
    if (!tokenizer) {
        return context.console.fail(tokenizer.error());
    }
    const auto warn = [&context](const Sentence& warning) {
        context.console.warn(warning.english());
    };
    model::CacheFolder cache(toPath(app::cacheFolder()), warn);
    const Result<std::string> fingerprint =
        model::verifiedFingerprint(file, cache, warn, context.interrupt.token());
    if (!fingerprint) {
        return context.console.fail(fingerprint.error());
    }
    const InspectInput input{file, tokenizer.value().get(), fingerprint.value()};
    context.console.out(context.arguments.isSet("json") ? inspectJson(input) : inspectText(input));
    return ExitCode::Done;
}

} // namespace

ExitCode runInspect(const CommandContext& context)
{
    const Result<std::filesystem::path> path =
        findModelFile(context.arguments.positional().value(0));
    if (!path) {
        return context.console.fail(path.error());
    }
    const Result<checkpoint::ModelFile> file = checkpoint::openModelFile(path.value());
    if (!file) {
        return context.console.fail(file.error());
    }
    return std::visit([&](const auto& opened) { return inspect(context, opened); }, file.value());
}

} // namespace trilume::cli
