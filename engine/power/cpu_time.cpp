// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/cpu_time.h"

#include "engine/base/check.h"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <system_error>

namespace trilume::power {

namespace {

enum TickField : std::size_t
{
    User,
    Nice,
    System,
    Idle,
    IoWait,
    Irq,
    SoftIrq,
    Steal,
};

// The next blank-separated word; empty at the end.
std::string_view takeWord(std::string_view& text)
{
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(word.size());
    return word;
}

std::optional<std::int64_t> parseTicks(std::string_view word)
{
    constexpr std::int64_t kMost = 1'000'000'000'000'000; // sums of these stay far from overflow
    std::int64_t ticks = 0;
    const auto [stop, code] = std::from_chars(word.data(), word.data() + word.size(), ticks);
    if (word.empty() || code != std::errc() || stop != word.data() + word.size() || ticks < 0
        || ticks > kMost) {
        return std::nullopt;
    }
    return ticks;
}

} // namespace

Result<MachineTicks> readMachineTicks(const SystemAccess& access)
{
    const std::filesystem::path file = access.proc / "stat";
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    std::string_view line = text.value();
    line = line.substr(0, line.find('\n'));
    MachineTicks ticks;
    bool isGood = takeWord(line) == "cpu";
    for (std::int64_t& field : ticks.fields) {
        const std::optional<std::int64_t> count = parseTicks(takeWord(line));
        isGood = isGood && count;
        field = count.value_or(0);
    }
    if (!isGood) {
        constexpr std::size_t kShown = 60;
        return Error{Errc::Corrupt,
                     Sentence::of("%1: found \"%2\", expected a line \"cpu\" with 8 counts", file,
                                  text.value().substr(0, kShown))};
    }
    return ticks;
}

Result<std::int64_t> readOwnTicks(const SystemAccess& access)
{
    const std::filesystem::path file = access.proc / "self/stat";
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    // The name may hold blanks and brackets: fields are counted behind the last one.
    const std::size_t bracket = text.value().rfind(')');
    std::string_view rest = text.value();
    rest.remove_prefix(bracket == std::string::npos ? rest.size() : bracket + 1);
    constexpr int kFieldsBetween = 11; // state to cmajflt; utime and stime follow
    for (int field = 0; field < kFieldsBetween; ++field) {
        takeWord(rest);
    }
    const std::optional<std::int64_t> user = parseTicks(takeWord(rest));
    const std::optional<std::int64_t> system = parseTicks(takeWord(rest));
    if (!user || !system) {
        return Error{
            Errc::Corrupt,
            Sentence::of("%1: found no utime and stime, expected counts in fields 14 and 15",
                         file)};
    }
    return *user + *system;
}

std::optional<TickStep> ticksBetween(const MachineTicks& before, const MachineTicks& after)
{
    std::array<std::int64_t, MachineTicks::kFields> steps{};
    TickStep step;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        steps[i] = after.fields[i] - before.fields[i];
        if (i == IoWait || i == Idle) {
            steps[i] = std::max<std::int64_t>(steps[i], 0);
        }
        if (steps[i] < 0) {
            return std::nullopt;
        }
        step.all += steps[i];
    }
    step.busy = step.all - steps[Idle] - steps[IoWait] - steps[Steal];
    return step;
}

double ownShare(std::int64_t ownTicks, std::int64_t busyTicks)
{
    TRILUME_CHECK(busyTicks > 0);
    return std::min(1.0, static_cast<double>(ownTicks) / static_cast<double>(busyTicks));
}

} // namespace trilume::power
