// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a meter at the wall.
#include "engine/base/check.h"
#include "engine/power/wall_log.h"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

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
    for (std::size_t i = 0; i < samples.size(); ++i) {
        TRILUME_CHECK(std::isfinite(samples[i].seconds) && std::isfinite(samples[i].watts));
        TRILUME_CHECK(i == 0 || samples[i - 1].seconds < samples[i].seconds);
        TRILUME_CHECK(samples[i].watts >= 0.0);
    }
    return 0;
}
