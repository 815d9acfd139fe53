// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <filesystem>
#include <string>
#include <vector>

namespace trilume::trace {

// A table for a spreadsheet. A value that is not known is NaN and becomes an empty cell.
struct CsvTable
{
    std::vector<std::string> columns; // with their units: "half-life (tokens)"
    std::vector<double> values;       // (rows, columns)
};

// A header row, commas between cells, a point in numbers whatever the locale, nine significant
// digits (any two floats differ in them), "inf" for infinity; names stand in quotes where they need
// them (RFC 4180).
[[nodiscard]] std::string csvText(const CsvTable& table);

// The file appears whole or not at all; errors name it.
[[nodiscard]] Status writeCsv(const std::filesystem::path& path, const CsvTable& table);

} // namespace trilume::trace
