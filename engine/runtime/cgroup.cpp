// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/cgroup_p.h"

#include <charconv>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

namespace trilume::runtime {

namespace {

namespace fs = std::filesystem;

// Is `name` one of the comma-separated `names`?
bool listContains(std::string_view names, std::string_view name)
{
    while (!names.empty()) {
        const std::size_t comma = names.find(',');
        if (names.substr(0, comma) == name) {
            return true;
        }
        names = comma == std::string_view::npos ? std::string_view() : names.substr(comma + 1);
    }
    return false;
}

// `mount`/`group` and every folder above it up to `mount`. In a container the group's name may be
// the host's while the mount shows only the container's part: names that lead nowhere are left out.
void appendChain(const fs::path& mount, const fs::path& group, std::vector<fs::path>& folders)
{
    std::error_code ignored;
    for (fs::path inner = group.relative_path(); !inner.empty(); inner = inner.parent_path()) {
        if (fs::is_directory(mount / inner, ignored)) {
            folders.push_back(mount / inner);
        }
    }
    folders.push_back(mount);
}

} // namespace

CgroupFolders findCgroupFolders(const fs::path& root, const std::string& controller)
{
    const fs::path mounts = root / "sys/fs/cgroup";
    std::error_code ignored;
    CgroupFolders found;
    std::ifstream list(root / "proc/self/cgroup");
    for (std::string line; std::getline(list, line);) {
        // hierarchy:controllers:group; version 2 has the hierarchy 0 and no controllers.
        const std::size_t first = line.find(':');
        const std::size_t second = first == std::string::npos ? first : line.find(':', first + 1);
        if (second == std::string::npos) {
            continue;
        }
        const std::string controllers = line.substr(first + 1, second - first - 1);
        const fs::path group = line.substr(second + 1);
        if (controllers.empty()) {
            const bool isHybrid = fs::is_directory(mounts / "unified", ignored);
            appendChain(isHybrid ? mounts / "unified" : mounts, group, found.unified);
        } else if (listContains(controllers, controller)) {
            const bool isJoint = fs::is_directory(mounts / controllers, ignored);
            appendChain(mounts / (isJoint ? controllers : controller), group, found.legacy);
        }
    }
    return found;
}

std::vector<std::string> readWords(const fs::path& file)
{
    std::ifstream stream(file);
    return {std::istream_iterator<std::string>(stream), std::istream_iterator<std::string>()};
}

std::optional<std::uint64_t> parseCount(const std::string& word)
{
    std::uint64_t value = 0;
    const char* end = word.data() + word.size();
    const auto [stop, code] = std::from_chars(word.data(), end, value);
    if (code != std::errc() || stop != end) {
        return std::nullopt;
    }
    return value;
}

} // namespace trilume::runtime
