// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/models_report.h"
#include "app/platform/paths.h"

namespace trilume::cli {

ExitCode runModels(const CommandContext& context)
{
    const std::filesystem::path folder = toPath(app::modelsFolder());
    const std::vector<app::StoredModel> models = app::storedModels(folder);
    context.console.out(context.arguments.isSet("json") ? modelsJson(folder, models)
                                                        : modelsText(folder, models));
    return ExitCode::Done;
}

} // namespace trilume::cli
