// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/inspect_report.h"
#include "app/cli/told_text.h"
#include "app/platform/paths.h"
#include "engine/checkpoint/model_file.h"
#include "engine/generate/self_test_memory.h"
#include "engine/model/model_fingerprint.h"

#include <memory>
#include <string>

namespace trilume::cli {

namespace {

// Anew, also where it was done before: somebody asks.
Result<generate::SelfTestOutcome> testModel(const CommandContext& context,
                                            model::CacheFolder& cache)
{
    const Result<ThreadBudget> threads = threadBudget(context.arguments);
    if (!threads) {
        return threads.error();
    }
    EngineOptions engine;
    engine.threads = threads.value();
    const auto model = loadModelFile(context, context.arguments.positional().value(0), engine);
    if (!model) {
        return model.error();
    }
    Result<generate::SelfTestOutcome> outcome =
        generate::runSelfTest(model.value(), engine.threads, context.interrupt.token());
    if (outcome) {
        const model::ModelInfo& info = model.value()->info();
        generate::keepSelfTest(cache, info.fingerprint, outcome.value());
        if (outcome.value().isDoubtful()) {
            context.console.warn(told(generate::selfTestWarning(info.name, outcome.value())));
        }
    }
    return outcome;
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
    const Result<std::unique_ptr<const tokenizer::Tokenizer>> tokenizer =
        checkpoint::loadTokenizer(file.value());
    if (!tokenizer) {
        return context.console.fail(tokenizer.error());
    }
    const auto warn = [&context](const Sentence& warning) {
        context.console.warn(told(warning));
    };
    model::CacheFolder cache(toPath(app::cacheFolder()), warn);
    const Result<std::string> fingerprint =
        model::verifiedFingerprint(file.value(), cache, warn, context.interrupt.token());
    if (!fingerprint) {
        return context.console.fail(fingerprint.error());
    }
    const checkpoint::FileDescription description = checkpoint::describe(file.value());
    InspectInput input{description, tokenizer.value().get(), fingerprint.value()};
    if (context.arguments.isSet("self-test")) {
        const Result<generate::SelfTestOutcome> outcome = testModel(context, cache);
        if (!outcome) {
            return context.console.fail(outcome.error());
        }
        input.selfTest = outcome.value();
    }
    context.console.out(context.arguments.isSet("json") ? inspectJson(input) : inspectText(input));
    return ExitCode::Done;
}

} // namespace trilume::cli
