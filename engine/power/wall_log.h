// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::power {

struct WallSample
{
    double seconds = 0.0; // on the clock of the log
    double watts = 0.0;
};

// What an external meter between the machine and the wall wrote down: measured, scope machine.
//
// The file is CSV: one sample a line, "seconds,watts", decimal points, at least two lines, times
// that rise, no further from 0 than 1e12 s. A first line "time,watts" or "seconds,watts" is a
// heading. Blanks around numbers, CRLF, a byte order mark and empty lines at the end are allowed,
// nothing else. The origin of time is the file's own (a start at 0 and seconds since 1970 are
// common): the caller brings it together with the program's clock.
class WallLog
{
public:
    // `name` stands for the file in errors.
    [[nodiscard]] static Result<WallLog> parse(std::string_view text, const std::string& name);
    [[nodiscard]] static Result<WallLog> load(const std::filesystem::path& file);

    [[nodiscard]] const std::vector<WallSample>& samples() const { return m_samples; }

private:
    explicit WallLog(std::vector<WallSample> samples);

    std::vector<WallSample> m_samples; // at least two, by time
};

} // namespace trilume::power
