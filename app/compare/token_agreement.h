// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/compare/comparison.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace trilume::app {

struct TokenAgreement
{
    // How many tokens the two that part first have in common; nothing: all wrote the same.
    std::optional<std::size_t> firstDifference = {};
    std::size_t other = 0; // index of the run that differs from the first one there

    [[nodiscard]] bool isIdentical() const { return !firstDifference.has_value(); }
};

// Of those that wrote, each compared with the first of them, but for twins, whose weights are
// random. Nothing where fewer than two did.
[[nodiscard]] std::optional<TokenAgreement> agreementOf(const std::vector<ComparedRun>& runs);

} // namespace trilume::app
