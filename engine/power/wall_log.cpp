// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/wall_log.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fstream>
#include <optional>
#include <sstream>
#include <system_error>
#include <utility>

namespace trilume::power {

namespace {

constexpr double kMostLoggedWatts = 1e6;
constexpr double kMostSeconds = 1e12; // of either sign; 30 000 years, so that sums stay finite
constexpr std::uintmax_t kMostBytes = 256U << 20U; // a sample a second for months

std::string_view trimmed(std::string_view text)
{
    constexpr const char* kBlanks = " \t\r";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos) {
        return {};
    }
    return text.substr(first, text.find_last_not_of(kBlanks) + 1 - first);
}

// For people: what was found, cut short, without control characters.
std::string inQuotes(std::string_view text)
{
    constexpr std::size_t kShown = 40;
    std::string shown(text.substr(0, kShown));
    std::replace_if(
        shown.begin(), shown.end(),
        [](char letter) { return static_cast<unsigned char>(letter) < ' ' || letter == '\x7f'; },
        '?');
    return "\"" + shown + (text.size() > kShown ? "...\"" : "\"");
}

std::optional<double> parseNumber(std::string_view text)
{
    double number = 0.0;
    const auto [stop, code] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (text.empty() || code != std::errc() || stop != text.data() + text.size()
        || !std::isfinite(number)) {
        return std::nullopt;
    }
    return number;
}

bool isHeading(std::string_view line)
{
    const std::size_t comma = line.find(',');
    if (comma == std::string_view::npos) {
        return false;
    }
    const std::string_view first = trimmed(line.substr(0, comma));
    return (first == "time" || first == "seconds") && trimmed(line.substr(comma + 1)) == "watts";
}

// The sample of a line, or what is wrong with it: "found ..., expected ...".
Result<WallSample> parseLine(std::string_view line)
{
    const auto wrong = [](const Sentence::Argument& found, const Sentence& expected) {
        return Error{Errc::Corrupt, Sentence::of("found %1, expected %2", found, expected)};
    };
    const auto commas = std::count(line.begin(), line.end(), ',');
    if (commas != 1) {
        return wrong(inQuotes(line),
                     Sentence::of("two numbers with one comma between: seconds,watts"));
    }
    const std::size_t comma = line.find(',');
    const std::string_view first = trimmed(line.substr(0, comma));
    const std::string_view second = trimmed(line.substr(comma + 1));
    const std::optional<double> seconds = parseNumber(first);
    if (!seconds || std::abs(*seconds) > kMostSeconds) {
        return wrong(Sentence::of("the time %1", inQuotes(first)),
                     Sentence::of("a number of seconds, 1e12 at the most"));
    }
    const std::optional<double> watts = parseNumber(second);
    if (!watts || *watts < 0.0 || *watts > kMostLoggedWatts) {
        return wrong(Sentence::of("the power %1", inQuotes(second)),
                     Sentence::of("a number of watts from 0 to 1000000"));
    }
    return WallSample{*seconds, *watts};
}

} // namespace

WallLog::WallLog(std::vector<WallSample> samples)
    : m_samples(std::move(samples))
{}

Result<WallLog> WallLog::parse(std::string_view text, const std::string& name)
{
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (text.substr(0, kByteOrderMark.size()) == kByteOrderMark) {
        text.remove_prefix(kByteOrderMark.size());
    }
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    std::vector<WallSample> samples;
    for (std::size_t number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = trimmed(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (number == 1 && isHeading(line)) {
            continue;
        }
        const Result<WallSample> sample = parseLine(line);
        if (!sample) {
            return Error{sample.error().code,
                         Sentence::of("%1, line %2: %3", name, number, sample.error().sentence)};
        }
        if (!samples.empty() && sample.value().seconds <= samples.back().seconds) {
            return Error{Errc::Corrupt,
                         Sentence::of("%1, line %2: found the time %3, expected one later than "
                                      "that of the line before",
                                      name, number,
                                      inQuotes(trimmed(line.substr(0, line.find(',')))))};
        }
        samples.push_back(sample.value());
    }
    if (samples.size() < 2) {
        return Error{Errc::Corrupt,
                     Sentence::of("%1: found %2 samples, expected at least 2 lines seconds,watts",
                                  name, samples.size())};
    }
    return WallLog(std::move(samples));
}

Result<WallLog> WallLog::load(const std::filesystem::path& file)
{
    std::error_code problem;
    const std::uintmax_t size = std::filesystem::file_size(file, problem);
    if (problem) {
        return Error{Errc::Io, Sentence::of("%1: %2, expected a readable file of seconds,watts",
                                            file, problem.message())};
    }
    if (size > kMostBytes) {
        return Error{Errc::Unsupported,
                     Sentence::of("%1: found %2 bytes, expected at most %3", file,
                                  Sentence::amount(size), Sentence::amount(kMostBytes))};
    }
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream content;
    content << stream.rdbuf();
    if (!stream || stream.bad()) {
        return Error{Errc::Io,
                     Sentence::of("%1: reading failed, expected a file of seconds,watts", file)};
    }
    return parse(content.str(), file.string());
}

} // namespace trilume::power
