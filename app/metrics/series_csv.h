// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/metrics/series.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace trilume::app {

struct CsvRange
{
    double fromSeconds = 0.0;
    double toSeconds = 0.0;
    std::function<double(double)> toUnixSeconds; // of a time on the clock of the samples
};

// The samples of some series within a stretch of time as CSV (RFC 4180, decimal points, UTF-8): one
// line per sample, with a heading. Where only the summary is left, `value` is the mean of a stretch
// and `lowest` and `highest` differ from it. Gaps are left out.
//
//     unix_seconds,quantity,value,lowest,highest,unit,label,scope,source,device
[[nodiscard]] QByteArray toCsv(const std::vector<const Series*>& series, const CsvRange& range);

} // namespace trilume::app
