// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/inspect_report.h"
#include "engine/checkpoint/fingerprint.h"

#include <utility>

namespace trilume::cli {

ExitCode runInspect(const CommandContext& context)
{
    const Result<std::filesystem::path> path =
        findModelFile(context.arguments.positional().value(0));
    if (!path) {
        return context.console.fail(path.error());
    }
    const Result<checkpoint::HgrnBitFile> file = checkpoint::openHgrnBitFile(path.value());
    if (!file) {
        return context.console.fail(file.error());
    }
    const Result<std::unique_ptr<const tokenizer::Tokenizer>> tokenizer =
        file.value().loadTokenizer();
    if (!tokenizer) {
        return context.console.fail(tokenizer.error());
    }
    std::string fingerprint = file.value().fingerprint();
    if (fingerprint.empty()) {
        Result<std::string> computed =
            checkpoint::computeFingerprint(file.value(), context.interrupt.token());
        if (!computed) {
            return context.console.fail(computed.error());
        }
        fingerprint = std::move(computed).value();
    }
    const InspectInput input{file.value(), tokenizer.value().get(), fingerprint};
    context.console.out(context.arguments.isSet("json") ? inspectJson(input) : inspectText(input));
    return ExitCode::Done;
}

} // namespace trilume::cli
