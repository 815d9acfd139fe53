// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/generation/generation_job.h"

#include <cstddef>

#include <nlohmann/json_fwd.hpp>

namespace trilume::app {

// How likely the tokens were, in the two forms of the interface. A token that is not made of whole
// characters is shown by its bytes, "<0xF0>", so that no two of them look the same.
[[nodiscard]] nlohmann::ordered_json chatScoresJson(const TokenScoreList& scores);

// `characters`: of the text before the first of them; after the last one on return.
[[nodiscard]] nlohmann::ordered_json textScoresJson(const TokenScoreList& scores,
                                                    std::size_t& characters);

} // namespace trilume::app
