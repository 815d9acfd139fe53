// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "app/cli/engine_options.h"
#include "app/cli/text_options.h"

#include <vector>

namespace trilume::cli {

// `generate --ids`: reads ids, generates exactly the asked number of tokens, whatever they are, and
// prints them as ids or text.
[[nodiscard]] ExitCode generateFromIds(const CommandContext& context,
                                       const std::shared_ptr<const model::Model>& model,
                                       const EngineOptions& engine,
                                       const TextOptions& options,
                                       const std::vector<TokenId>& ids);

} // namespace trilume::cli
