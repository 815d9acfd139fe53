// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/temporary_file_p.h"
#include "engine/runtime/os/exclusive_rename.h"
#include "engine/runtime/os/unnamed_file.h"

#include <atomic>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace trilume {

namespace {

constexpr std::string_view kEnding = ".trilume-part";
constexpr mode_t kMode = 0666; // less the mask of the process, as for any new file

std::string freshName(const std::filesystem::path& target)
{
    static std::atomic<unsigned> next{0};
    // As much of the name as leaves room for the rest.
    constexpr std::size_t kMostBytes = 200;
    const std::string name = "." + target.filename().string().substr(0, kMostBytes) + "."
                             + std::to_string(getpid()) + "-" + std::to_string(next++)
                             + std::string(kEnding);
    return (folderOf(target) / name).string();
}

// Whether the name still leads to the open file.
bool isNameOf(const std::string& name, int descriptor)
{
    struct stat named = {};
    struct stat open = {};
    return lstat(name.c_str(), &named) == 0 && fstat(descriptor, &open) == 0
           && named.st_ino == open.st_ino && named.st_dev == open.st_dev;
}

struct Named
{
    std::string name;
    int descriptor = -1;
};

Named openNamed(const std::filesystem::path& target)
{
    constexpr int kAttempts = 1000; // names that a process of the same number left behind
    Named file;
    for (int attempt = 0; attempt < kAttempts; ++attempt) {
        file.name = freshName(target);
        file.descriptor = ::open( // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
            file.name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, kMode);
        if (file.descriptor < 0) {
            if (errno == EEXIST) {
                continue;
            }
            break;
        }
        // Best effort where a file system knows no locks. Another process may have taken the file
        // for a leftover before it was locked.
        static_cast<void>(flock(file.descriptor, LOCK_EX | LOCK_NB));
        if (isNameOf(file.name, file.descriptor)) {
            break;
        }
        close(std::exchange(file.descriptor, -1));
        errno = EBUSY;
    }
    return file;
}

// The process in a name of freshName()'s form.
std::optional<pid_t> processOf(std::string_view name)
{
    if (!name.starts_with('.') || !name.ends_with(kEnding)) {
        return std::nullopt;
    }
    name.remove_suffix(kEnding.size());
    const std::string_view numbers = name.substr(name.rfind('.') + 1);
    const std::size_t dash = numbers.find('-');
    if (dash == std::string_view::npos) {
        return std::nullopt;
    }
    pid_t process = 0;
    unsigned count = 0;
    const char* const end = numbers.data() + numbers.size();
    const auto first = std::from_chars(numbers.data(), end, process);
    const auto second = std::from_chars(numbers.data() + dash + 1, end, count);
    const bool isWhole = first.ec == std::errc() && first.ptr == numbers.data() + dash
                         && second.ec == std::errc() && second.ptr == end;
    return isWhole && process > 0 ? std::optional(process) : std::nullopt;
}

// Two signs of life: the number of the process, and the lock, which also tells of processes that
// have their numbers from elsewhere (containers, other machines).
bool isLeftover(const std::string& path, pid_t process)
{
    if (kill(process, 0) == 0 || errno != ESRCH) {
        return false;
    }
    const int descriptor = ::open( // NOLINT(cppcoreguidelines-pro-type-vararg): POSIX
        path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return false;
    }
    struct stat info = {};
    const bool isOurs =
        fstat(descriptor, &info) == 0 && S_ISREG(info.st_mode) && info.st_uid == geteuid();
    const bool isFree = isOurs && flock(descriptor, LOCK_EX | LOCK_NB) == 0;
    close(descriptor);
    return isFree;
}

} // namespace

std::filesystem::path folderOf(const std::filesystem::path& path)
{
    return path.has_parent_path() ? path.parent_path() : std::filesystem::path(".");
}

TemporaryFile TemporaryFile::open(const std::filesystem::path& target)
{
    TemporaryFile file = open(target, Kind::Unnamed);
    return file.descriptor() >= 0 ? std::move(file) : open(target, Kind::Named);
}

TemporaryFile TemporaryFile::open(const std::filesystem::path& target, Kind kind)
{
    if (kind == Kind::Unnamed) {
        return {std::string(), os::openUnnamedFile(folderOf(target).c_str(), kMode)};
    }
    Named file = openNamed(target);
    return {std::move(file.name), file.descriptor};
}

TemporaryFile::TemporaryFile(std::string name, int descriptor)
    : m_name(std::move(name))
    , m_descriptor(descriptor)
{}

TemporaryFile::TemporaryFile(TemporaryFile&& other) noexcept
    : m_name(std::move(other.m_name))
    , m_descriptor(std::exchange(other.m_descriptor, -1))
{}

TemporaryFile::~TemporaryFile()
{
    discard();
}

void TemporaryFile::discard() noexcept
{
    if (m_descriptor >= 0) {
        if (!m_name.empty()) {
            unlink(m_name.c_str());
        }
        close(std::exchange(m_descriptor, -1)); // after unlink(): the lock goes last
    }
}

bool TemporaryFile::publish(const std::filesystem::path& target)
{
    if (m_name.empty()) {
        if (os::nameFile(m_descriptor, target.c_str())) {
            close(std::exchange(m_descriptor, -1));
            return true;
        }
        if (errno != EEXIST) {
            return false;
        }
        // A link replaces nothing, renaming does: for that moment it has a name of its own.
        std::string name = freshName(target);
        if (!os::nameFile(m_descriptor, name.c_str())) {
            return false;
        }
        m_name = std::move(name);
    }
    if (rename(m_name.c_str(), target.c_str()) != 0) {
        return false;
    }
    close(std::exchange(m_descriptor, -1));
    return true;
}

bool TemporaryFile::publishNew(const std::filesystem::path& target)
{
    const bool isLinked = m_name.empty() ? os::nameFile(m_descriptor, target.c_str())
                                         : ::link(m_name.c_str(), target.c_str()) == 0;
    if (!isLinked) {
        if (errno == EEXIST || m_name.empty()) {
            return false;
        }
        // Where a file has but one name (FAT), it has been made with one.
        if (const int code = os::renameExclusively(m_name.c_str(), target.c_str()); code != 0) {
            errno = code;
            return false;
        }
        m_name.clear();
    }
    if (!m_name.empty()) {
        unlink(m_name.c_str());
        m_name.clear();
    }
    close(std::exchange(m_descriptor, -1));
    return true;
}

std::size_t removeLeftovers(const std::filesystem::path& folder)
{
    std::size_t removed = 0;
    std::error_code problem;
    std::filesystem::directory_iterator entry(folder, problem);
    for (; !problem && entry != std::filesystem::directory_iterator(); entry.increment(problem)) {
        const std::string path = entry->path().string();
        const std::optional<pid_t> process = processOf(entry->path().filename().string());
        if (process && isLeftover(path, *process) && unlink(path.c_str()) == 0) {
            ++removed;
        }
    }
    return removed;
}

} // namespace trilume
