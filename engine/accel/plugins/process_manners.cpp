// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/plugins/process_manners.h"

#include "engine/runtime/os/own_process.h"

#include <algorithm>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <system_error>

#include <fcntl.h>
#include <unistd.h>

namespace trilume::accel {

namespace {

std::string localeNow()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): whoever sets it meanwhile is to be found
    const char* name = std::setlocale(LC_ALL, nullptr);
    return name != nullptr ? name : "";
}

std::string folderNow()
{
    std::error_code error;
    return std::filesystem::current_path(error).string();
}

std::vector<std::string> environmentNow()
{
    std::vector<std::string> all;
    for (char** place = environ; place != nullptr && *place != nullptr; ++place) {
        all.emplace_back(*place);
    }
    std::sort(all.begin(), all.end());
    return all;
}

std::string nameOf(const std::string& variable)
{
    return variable.substr(0, variable.find('='));
}

void putEnvironmentBack(const std::vector<std::string>& before)
{
    // NOLINTBEGIN(concurrency-mt-unsafe): as the plugin has changed it
    const std::vector<std::string> now = environmentNow();
    for (const std::string& variable : now) {
        if (!std::binary_search(before.begin(), before.end(), variable)) {
            unsetenv(nameOf(variable).c_str());
        }
    }
    for (const std::string& variable : before) {
        if (!std::binary_search(now.begin(), now.end(), variable)
            && variable.find('=') != std::string::npos) {
            setenv(nameOf(variable).c_str(), variable.c_str() + variable.find('=') + 1, 1);
        }
    }
    // NOLINTEND(concurrency-mt-unsafe)
}

struct stat streamNow(int descriptor)
{
    struct stat found = {};
    if (fstat(descriptor, &found) != 0) {
        found = {};
    }
    return found;
}

bool isSame(const struct stat& one, const struct stat& other)
{
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino;
}

} // namespace

ProcessManners::ProcessManners()
    : m_locale(localeNow())
    , m_handlers(handlersNow())
    , m_folder(folderNow())
    , m_folderItself(os::openWorkingFolder())
    , m_fileMask(os::fileMask())
    , m_environment(environmentNow())
{
    pthread_sigmask(SIG_SETMASK, nullptr, &m_blocked);
    for (int stream = 0; stream < kStreams; ++stream) {
        const auto place = static_cast<std::size_t>(stream);
        m_streams.at(place) = streamNow(stream);
        m_streamCopies.at(place) = OwnedDescriptor(fcntl(stream, F_DUPFD_CLOEXEC, kStreams));
    }
}

ProcessManners::Handlers ProcessManners::handlersNow()
{
    Handlers all = {};
    for (int number = 1; number < kSignals; ++number) {
        sigaction(number, nullptr, &all.at(static_cast<std::size_t>(number)));
    }
    return all;
}

bool ProcessManners::haveHandlersChanged() const
{
    const Handlers now = handlersNow();
    return !std::equal(now.begin(), now.end(), m_handlers.begin(),
                       [](const struct sigaction& one, const struct sigaction& other) {
                           return one.sa_handler == other.sa_handler;
                       });
}

bool ProcessManners::hasMaskChanged() const
{
    sigset_t now = {};
    pthread_sigmask(SIG_SETMASK, nullptr, &now);
    for (int number = 1; number < kSignals; ++number) {
        if (sigismember(&now, number) != sigismember(&m_blocked, number)) {
            return true;
        }
    }
    return false;
}

bool ProcessManners::haveStreamsChanged() const
{
    for (int stream = 0; stream < kStreams; ++stream) {
        if (!isSame(streamNow(stream), m_streams.at(static_cast<std::size_t>(stream)))) {
            return true;
        }
    }
    return false;
}

std::optional<Sentence> ProcessManners::whatChanged() const
{
    if (localeNow() != m_locale) {
        return Sentence::of("the locale");
    }
    if (haveHandlersChanged()) {
        return Sentence::of("the handler of a signal");
    }
    if (hasMaskChanged()) {
        return Sentence::of("the signals that a thread takes");
    }
    if (folderNow() != m_folder) {
        return Sentence::of("the working folder");
    }
    if (os::fileMask() != m_fileMask) {
        return Sentence::of("the permissions of new files");
    }
    if (environmentNow() != m_environment) {
        return Sentence::of("the environment");
    }
    if (haveStreamsChanged()) {
        return Sentence::of("a standard stream");
    }
    return std::nullopt;
}

void ProcessManners::putBack() const
{
    if (localeNow() != m_locale) {
        // NOLINTNEXTLINE(concurrency-mt-unsafe): as the plugin has changed it
        std::setlocale(LC_ALL, m_locale.c_str());
    }
    const Handlers now = handlersNow();
    for (int number = 1; number < kSignals; ++number) {
        const auto place = static_cast<std::size_t>(number);
        if (now.at(place).sa_handler != m_handlers.at(place).sa_handler) {
            sigaction(number, &m_handlers.at(place), nullptr);
        }
    }
    pthread_sigmask(SIG_SETMASK, &m_blocked, nullptr);
    if (folderNow() != m_folder) {
        // Where that fails nobody can do better.
        static_cast<void>(fchdir(m_folderItself.get()) == 0);
    }
    if (m_fileMask) {
        umask(*m_fileMask);
    }
    putEnvironmentBack(m_environment);
    for (int stream = 0; stream < kStreams; ++stream) {
        const auto place = static_cast<std::size_t>(stream);
        if (!isSame(streamNow(stream), m_streams.at(place)) && m_streamCopies.at(place)) {
            dup2(m_streamCopies.at(place).get(), stream);
        }
    }
}

} // namespace trilume::accel
