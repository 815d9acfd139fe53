// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a meter at the wall.
#include "engine/base/check.h"
#include "engine/power/wall_log.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string_view>

using namespace trilume;
using namespace trilume::power;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Result<WallLog> log = WallLog::parse(text, "input");
    if (!log) {
        TRILUME_CHECK(log.error().english().find("expected") != std::string::npos);
        return 0;
    }
    const std::vector<WallSample>& samples = log.value().samples();
    TRILUME_CHECK(samples.size() >= 2);
    double most = 0.0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        TRILUME_CHECK(i == 0 || samples[i - 1].seconds < samples[i].seconds);
        TRILUME_CHECK(samples[i].watts >= 0.0);
        most = std::max(most, samples[i].watts);
    }
    const double first = samples.front().seconds;
    const double last = samples.back().seconds;
    const double middle = samples[samples.size() / 2].seconds;
    const Result<double> whole = log.value().joulesBetween(first, last);
    const Result<double> before = log.value().joulesBetween(first, middle);
    const Result<double> after = log.value().joulesBetween(middle, last);
    TRILUME_CHECK(whole.ok() && before.ok() && after.ok());
    const double slack = 1e-9 * most * (last - first);
    TRILUME_CHECK(whole.value() >= 0.0 && whole.value() <= most * (last - first) + slack);
    TRILUME_CHECK(std::abs(before.value() + after.value() - whole.value()) <= slack);
    TRILUME_CHECK(!log.value().joulesBetween(first, std::nextafter(last, INFINITY)).ok());
    return 0;
}
