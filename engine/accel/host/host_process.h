// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/message_channel.h"
#include "engine/base/result.h"

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>

#include <sys/types.h>

namespace trilume::accel {

// A process for what a plugin does: trilume-device-host, which the caller owns. It has its two
// channels, the error output and nothing else of this process; signals of the terminal do not reach
// it. It ends when its channels close, whatever becomes of this process or the thread that has
// started it. [any thread]
class HostProcess final
{
public:
    // The path is absolute: nothing is searched for.
    [[nodiscard]] static Result<std::unique_ptr<HostProcess>> start(
        const std::filesystem::path& program);

    // Ends it, and what it has started and not taken care of.
    ~HostProcess();
    HostProcess(const HostProcess&) = delete;
    HostProcess& operator=(const HostProcess&) = delete;

    [[nodiscard]] MessageChannel& control() { return m_control; }

    [[nodiscard]] MessageChannel& beside() { return m_beside; }

    [[nodiscard]] pid_t id() const { return m_id; }

    [[nodiscard]] bool isAlive();

    // Why it is no longer there, or that it has just ended.
    [[nodiscard]] Sentence howItEnded();

    // At once; without effect where it has ended.
    void kill();

private:
    HostProcess(MessageChannel control, MessageChannel beside, pid_t id);

    void look();

    MessageChannel m_control;
    MessageChannel m_beside;
    const pid_t m_id;
    std::mutex m_mutex; // all below
    bool m_hasEnded = false;
    std::optional<int> m_status; // as waitpid() has it, where it is known
};

} // namespace trilume::accel
