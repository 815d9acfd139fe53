// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/host/host_process.h"

#include "engine/accel/host/host_messages.h"
#include "engine/runtime/os/child_process.h"

#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace trilume::accel {

namespace {

constexpr std::chrono::seconds kLongestEnd{1};
constexpr int kMostLooks = 100; // a millisecond each

// What a process is started with, given back at the end.
class SpawnPlan
{
public:
    SpawnPlan()
    {
        posix_spawn_file_actions_init(&m_files);
        posix_spawnattr_init(&m_attributes);
    }

    ~SpawnPlan()
    {
        posix_spawnattr_destroy(&m_attributes);
        posix_spawn_file_actions_destroy(&m_files);
    }

    SpawnPlan(const SpawnPlan&) = delete;
    SpawnPlan& operator=(const SpawnPlan&) = delete;

    // Nothing is open but these, the error output and nowhere to read from and write to.
    void giveOnly(int control, int beside)
    {
        posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&m_files, control, kControlDescriptor);
        posix_spawn_file_actions_adddup2(&m_files, beside, kBesideDescriptor);
        os::closeFrom(m_files, kBesideDescriptor + 1);
    }

    // Signals are as if nobody had ever changed them; those of the terminal go to another session.
    void standAlone()
    {
        sigset_t none;
        sigset_t all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_attributes, &none);
        posix_spawnattr_setsigdefault(&m_attributes, &all);
        posix_spawnattr_setflags(&m_attributes,
                                 static_cast<short>(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
                                                    | POSIX_SPAWN_SETSID));
    }

    // 0, or what went wrong.
    [[nodiscard]] int start(const std::string& program, pid_t& id) const
    {
        std::string name = program;
        std::array<char*, 2> words = {name.data(), nullptr};
        return posix_spawn(&id, program.c_str(), &m_files, &m_attributes, words.data(), environ);
    }

private:
    posix_spawn_file_actions_t m_files = {};
    posix_spawnattr_t m_attributes = {};
};

// Processes that were killed and had not ended when nobody could wait any longer: a driver may keep
// one inside the system. They are asked for whenever another one ends.
class SlowEnds
{
public:
    static SlowEnds& all()
    {
        static SlowEnds instance;
        return instance;
    }

    void add(pid_t id)
    {
        const std::lock_guard lock(m_mutex);
        m_ids.push_back(id);
    }

    void look()
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_ids, [](pid_t id) { return waitpid(id, nullptr, WNOHANG) != 0; });
    }

private:
    std::mutex m_mutex;
    std::vector<pid_t> m_ids;
};

} // namespace

Result<std::unique_ptr<HostProcess>> HostProcess::start(const std::filesystem::path& program)
{
    const auto notStarted = [&](int number) {
        return Error{Errc::Device,
                     Sentence::of("%1: the process for devices cannot be started: %2.", program,
                                  std::generic_category().message(number))};
    };
    if (!program.is_absolute()) {
        return notStarted(ENOENT);
    }
    SlowEnds::all().look();
    auto control = MessageChannel::pair();
    auto beside = MessageChannel::pair();
    if (!control || !beside) {
        return notStarted(EMFILE);
    }
    SpawnPlan plan;
    plan.giveOnly(control->second.descriptor(), beside->second.descriptor());
    plan.standAlone();
    pid_t id = -1;
    if (const int failed = plan.start(program.string(), id); failed != 0) {
        return notStarted(failed);
    }
    return std::unique_ptr<HostProcess>(
        new HostProcess(std::move(control->first), std::move(beside->first), id));
}

HostProcess::HostProcess(MessageChannel control, MessageChannel beside, pid_t id)
    : m_control(std::move(control))
    , m_beside(std::move(beside))
    , m_id(id)
{}

HostProcess::~HostProcess()
{
    kill();
    const auto end = std::chrono::steady_clock::now() + kLongestEnd;
    while (isAlive()) {
        if (std::chrono::steady_clock::now() >= end) {
            SlowEnds::all().add(m_id);
            return;
        }
        poll(nullptr, 0, 1); // it was killed: that is soon
    }
}

void HostProcess::look()
{
    int status = 0;
    const pid_t ended = m_hasEnded ? 0 : waitpid(m_id, &status, WNOHANG);
    if (ended == m_id) {
        m_status = status;
    }
    // Where children are not waited for, the system knows it no longer.
    m_hasEnded = m_hasEnded || ended == m_id || (ended < 0 && errno == ECHILD);
}

bool HostProcess::isAlive()
{
    const std::lock_guard lock(m_mutex);
    look();
    return !m_hasEnded;
}

Sentence HostProcess::howItEnded()
{
    // Its sockets are closed a moment before it has ended.
    for (int i = 0; i < kMostLooks && isAlive(); ++i) {
        poll(nullptr, 0, 1);
    }
    const std::lock_guard lock(m_mutex);
    if (m_status && WIFSIGNALED(*m_status)) {
        const char* name = os::signalText(WTERMSIG(*m_status));
        return Sentence::of("The process of the device was ended by signal %1 (%2).",
                            WTERMSIG(*m_status), std::string(name != nullptr ? name : "?"));
    }
    if (m_status && WIFEXITED(*m_status)) {
        return Sentence::of("The process of the device has ended with code %1.",
                            WEXITSTATUS(*m_status));
    }
    return m_hasEnded ? Sentence::of("The process of the device has ended.")
                      : Sentence::of("The process of the device has closed its connection.");
}

void HostProcess::kill()
{
    const std::lock_guard lock(m_mutex);
    look();
    if (!m_hasEnded) {
        ::kill(-m_id, SIGKILL); // it leads a group of its own,
        ::kill(m_id, SIGKILL);  // which it may have left
    }
}

} // namespace trilume::accel
