// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/power/system_access.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <ctime>
#include <string_view>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::power {

namespace {

namespace fs = std::filesystem;

std::chrono::nanoseconds clockTime(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

bool isDigit(char letter)
{
    return letter >= '0' && letter <= '9';
}

// The digits that `text` begins with, without zeros in front of them; taken off `text`.
std::string_view takeDigits(std::string_view& text)
{
    const auto* const end = std::find_if_not(text.begin(), text.end(), isDigit);
    std::string_view digits = text.substr(0, static_cast<std::size_t>(end - text.begin()));
    text.remove_prefix(digits.size());
    digits.remove_prefix(std::min(digits.find_first_not_of('0'), digits.size()));
    return digits;
}

// Numbers inside names compare as numbers.
bool comesBefore(const std::string& left, const std::string& right)
{
    std::string_view a = left;
    std::string_view b = right;
    while (!a.empty() && !b.empty()) {
        if (isDigit(a.front()) && isDigit(b.front())) {
            const std::string_view x = takeDigits(a);
            const std::string_view y = takeDigits(b);
            if (x != y) {
                return x.size() != y.size() ? x.size() < y.size() : x < y;
            }
        } else if (a.front() != b.front()) {
            return a.front() < b.front();
        } else {
            a.remove_prefix(1);
            b.remove_prefix(1);
        }
    }
    return a.size() != b.size() ? a.size() < b.size() : left < right;
}

Error readError(const fs::path& file, int number)
{
    if (number == EACCES || number == EPERM) {
        const std::string name = file.string();
        return {Errc::Io,
                Sentence::of("%1: reading it is not permitted, since Linux keeps it to root; let "
                             "your group read it until the next start with: %2",
                             name,
                             "sudo chgrp \"$(id -gn)\" " + name + " && sudo chmod g+r " + name)};
    }
    // ENODATA: a driver shows the file but does not know its value.
    const bool isGone =
        number == ENOENT || number == ENODEV || number == ENXIO || number == ENODATA;
    return {isGone ? Errc::NotFound : Errc::Io,
            Sentence::of("%1: %2, expected a readable file", file,
                         std::generic_category().message(number))};
}

} // namespace

Instant readClocks()
{
    const std::chrono::nanoseconds awake = clockTime(CLOCK_MONOTONIC);
    return {awake, clockTime(CLOCK_BOOTTIME) - awake};
}

FileText readSmallFile(const fs::path& file)
{
    // Not blocking: whatever stands in the place of the file, a meter does not wait for it.
    const int handle = open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (handle < 0) {
        return {errno, {}};
    }
    std::array<char, 4096> buffer{};
    ssize_t count = 0;
    do {
        count = ::read(handle, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    const int number = count < 0 ? errno : 0;
    close(handle);
    return {number, std::string(buffer.data(), count < 0 ? 0 : static_cast<std::size_t>(count))};
}

Result<std::string> readTrimmed(const SystemAccess& access, const fs::path& file)
{
    constexpr const char* kBlanks = " \t\r\n";
    const FileText content = access.readFile(file);
    if (content.errorNumber != 0) {
        return readError(file, content.errorNumber);
    }
    const std::size_t first = content.text.find_first_not_of(kBlanks);
    if (first == std::string::npos) {
        return std::string();
    }
    return content.text.substr(first, content.text.find_last_not_of(kBlanks) + 1 - first);
}

Result<std::int64_t> readInteger(const SystemAccess& access,
                                 const fs::path& file,
                                 std::int64_t lowest,
                                 const Sentence& unit)
{
    const Result<std::string> text = readTrimmed(access, file);
    if (!text) {
        return text.error();
    }
    std::int64_t number = 0;
    const char* const end = text.value().data() + text.value().size();
    const auto [stop, code] = std::from_chars(text.value().data(), end, number);
    if (code != std::errc() || stop != end || number < lowest) {
        constexpr std::size_t kShown = 40;
        const std::string found = text.value().substr(0, kShown);
        return Error{Errc::Corrupt,
                     lowest == 0 ? Sentence::of(
                         "%1: found \"%2\", expected a whole number that is not negative (%3)",
                         file, found, unit)
                                 : Sentence::of("%1: found \"%2\", expected a whole number (%3)",
                                                file, found, unit)};
    }
    return number;
}

std::vector<std::string> listFolder(const fs::path& folder)
{
    std::vector<std::string> names;
    std::error_code problem;
    for (fs::directory_iterator entry(folder, problem), end; !problem && entry != end;
         entry.increment(problem)) {
        names.push_back(entry->path().filename().string());
    }
    std::sort(names.begin(), names.end(), comesBefore);
    return names;
}

} // namespace trilume::power
