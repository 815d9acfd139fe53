// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/generate/logit_summary.h"

#include "engine/base/reproducible_exp.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trilume::generate {

namespace {

constexpr float kNeverSaid = -std::numeric_limits<float>::infinity();

} // namespace

std::vector<std::size_t> likeliestIds(std::span<const float> logits, std::size_t count)
{
    std::vector<std::size_t> best;
    if (count == 0) {
        return best;
    }
    for (std::size_t id = 0; id < logits.size(); ++id) {
        if (std::isnan(logits[id]) || logits[id] == kNeverSaid
            || (best.size() == count && logits[id] <= logits[best.back()])) {
            continue;
        }
        const auto place =
            std::upper_bound(best.begin(), best.end(), id,
                             [&](std::size_t a, std::size_t b) { return logits[a] > logits[b]; });
        best.insert(place, id);
        if (best.size() > count) {
            best.pop_back();
        }
    }
    return best;
}

// One pass: with x = logit - largest and Z = sum of e^x, the entropy is log Z - (sum of x e^x) / Z.
LogitTotals totalsOf(std::span<const float> logits)
{
    const auto largest = static_cast<double>(*std::max_element(logits.begin(), logits.end()));
    double total = 0.0;
    double weighted = 0.0;
    for (const float logit : logits) {
        const double below = static_cast<double>(logit) - largest;
        const double share = reproducibleExp(below);
        total += share;
        weighted += share > 0.0 ? share * below : 0.0; // a logit of minus infinity weighs nothing
    }
    const double logOfTotal = std::log(total);
    return {largest + logOfTotal, std::max(0.0, logOfTotal - weighted / total)};
}

} // namespace trilume::generate
