// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/compare/token_agreement.h"

#include <algorithm>

namespace trilume::app {

std::optional<TokenAgreement> agreementOf(const std::vector<ComparedRun>& runs)
{
    const ComparedRun* first = nullptr;
    std::optional<TokenAgreement> agreement;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const std::vector<TokenId>& ids = runs[i].ids;
        if (ids.empty() || runs[i].configuration.isTwin()) {
            continue;
        }
        if (first == nullptr) {
            first = &runs[i];
            continue;
        }
        if (!agreement) {
            agreement.emplace();
        }
        const auto parted = std::ranges::mismatch(first->ids, ids);
        if (parted.in1 == first->ids.end() && parted.in2 == ids.end()) {
            continue;
        }
        const auto common = static_cast<std::size_t>(parted.in1 - first->ids.begin());
        if (!agreement->firstDifference || common < *agreement->firstDifference) {
            agreement->firstDifference = common;
            agreement->other = i;
        }
    }
    return agreement;
}

} // namespace trilume::app
