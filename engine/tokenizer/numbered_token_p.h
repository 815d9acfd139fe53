// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/ids.h"

#include <string>

namespace trilume::tokenizer {

// How a token without a piece is shown.
[[nodiscard]] inline std::string numberedToken(TokenId token)
{
    return "[" + std::to_string(token) + "]";
}

} // namespace trilume::tokenizer
