// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/counted_text.h"
#include "app/cli/engine_options.h"
#include "engine/tokenizer/chat_format.h"
#include "engine/trace/logit_lens.h"
#include "engine/trace/trace_file.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace trilume::cli {
namespace {

struct TraceInputs
{
    std::vector<TokenId> ids;
    std::optional<std::string> prompt; // in place of the ids
};

Error traceUsage(Sentence message)
{
    return {Errc::InvalidArgument, std::move(message)};
}

Result<TraceInputs> traceInputs(const Arguments& arguments)
{
    const bool hasPrompt = arguments.isSet("prompt");
    if (hasPrompt && arguments.isSet("ids")) {
        return traceUsage(Sentence::of("--prompt and --ids exclude each other"));
    }
    if (arguments.value("out").isEmpty()) {
        return traceUsage(Sentence::of("--out FILE is missing"));
    }
    if (hasPrompt) {
        std::string prompt = arguments.text("prompt");
        if (prompt.empty()) {
            return traceUsage(Sentence::of("--prompt is empty, expected a text"));
        }
        return TraceInputs{{}, std::move(prompt)};
    }
    if (!arguments.isSet("ids")) {
        return traceUsage(Sentence::of("--prompt TEXT or --ids LIST is missing"));
    }
    if (arguments.isSet("raw")) {
        return traceUsage(Sentence::of("--raw needs --prompt"));
    }
    Result<std::vector<TokenId>> ids = arguments.tokenIds("ids");
    if (!ids) {
        return ids.error();
    }
    return TraceInputs{std::move(ids).value(), std::nullopt};
}

// 0 without --lens.
Result<std::size_t> lensChoicesOf(const Arguments& arguments)
{
    if (!arguments.isSet("lens")) {
        return std::size_t{0};
    }
    const Result<std::uint64_t> choices = arguments.wholeNumber("lens", 1, trace::kMostLensChoices);
    if (!choices) {
        return choices.error();
    }
    return static_cast<std::size_t>(choices.value());
}

// As `generate` reads the same text.
Result<std::vector<TokenId>> promptIds(const CommandContext& context,
                                       const model::Model& model,
                                       const std::string& prompt)
{
    const tokenizer::Tokenizer* tokenizer = model.tokenizer();
    if (tokenizer == nullptr) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: holds no tokenizer, so it reads token ids only, not text.",
                                  model.info().name)};
    }
    if (!model.chatMarkers() || context.arguments.isSet("raw")) {
        return tokenizer::ChatFormat::plainDialogue(*tokenizer).completionPrompt(prompt);
    }
    const Result<tokenizer::ChatFormat> format =
        tokenizer::ChatFormat::create(*tokenizer, *model.chatMarkers());
    if (!format) {
        return format.error();
    }
    const std::vector<tokenizer::ChatMessage> messages = {{tokenizer::Role::User, prompt}};
    return format.value().prompt(messages);
}

Status traceIds(const CommandContext& context,
                const std::shared_ptr<const model::Model>& model,
                const EngineOptions& engine,
                const std::vector<TokenId>& ids,
                std::size_t lensChoices)
{
    trace::TraceOptions options;
    options.threads = engine.threads;
    options.projections = engine.projections;
    options.precision = engine.precision;
    options.lensChoices = lensChoices;
    options.stop = context.interrupt.token();
    options.onProgress = [&](std::size_t done) {
        context.console.progress(tokensDoneText(done, ids.size()));
    };
    Status status = trace::writeTrace(model, ids, toPath(context.arguments.value("out")), options);
    context.console.endProgress();
    return status;
}

} // namespace

ExitCode runTrace(const CommandContext& context)
{
    Result<TraceInputs> input = traceInputs(context.arguments);
    if (!input) {
        return context.failOption(input.error());
    }
    const Result<std::size_t> lens = lensChoicesOf(context.arguments);
    if (!lens) {
        return context.failOption(lens.error());
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
    std::vector<TokenId> ids = std::move(input.value().ids);
    if (input.value().prompt) {
        Result<std::vector<TokenId>> read =
            promptIds(context, *model.value(), *input.value().prompt);
        if (!read) {
            return context.console.fail(read.error());
        }
        ids = std::move(read).value();
    }
    const Status status = traceIds(context, model.value(), engine.value(), ids, lens.value());
    return status ? ExitCode::Done : context.console.fail(status.error());
}

} // namespace trilume::cli
