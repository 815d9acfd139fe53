// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/trace/csv_table.h"

#include "engine/base/atomic_file.h"
#include "engine/base/check.h"

#include <array>
#include <charconv>
#include <cmath>
#include <span>
#include <string_view>
#include <utility>

namespace trilume::trace {

namespace {

constexpr int kDigits = 9;
constexpr std::string_view kLineEnd = "\n";

std::string inQuotes(const std::string& name)
{
    if (name.find_first_of(",\"\r\n") == std::string::npos) {
        return name;
    }
    std::string result = "\"";
    for (const char character : name) {
        result.append(character == '"' ? 2 : 1, character);
    }
    return result + '"';
}

void appendNumber(std::string& text, double value)
{
    if (std::isnan(value)) {
        return;
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value,
                                   std::chars_format::general, kDigits);
    text.append(digits.data(), end.ptr);
}

} // namespace

std::string csvText(const CsvTable& table)
{
    const std::size_t width = table.columns.size();
    TRILUME_CHECK(width > 0 && table.values.size() % width == 0);
    std::string text;
    for (std::size_t i = 0; i < width; ++i) {
        text.append(i == 0 ? "" : ",").append(inQuotes(table.columns[i]));
    }
    text.append(kLineEnd);
    for (std::size_t i = 0; i < table.values.size(); ++i) {
        text.append(i % width == 0 ? "" : ",");
        appendNumber(text, table.values[i]);
        text.append(i % width + 1 == width ? kLineEnd : "");
    }
    return text;
}

Status writeCsv(const std::filesystem::path& path, const CsvTable& table)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file.ok()) {
        return file.error();
    }
    const std::string text = csvText(table);
    if (Status status = file.value().write(std::as_bytes(std::span(text.data(), text.size())));
        !status.ok()) {
        return status;
    }
    return file.value().commit();
}

} // namespace trilume::trace
