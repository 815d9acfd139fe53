// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/host/owned_descriptor.h"
#include "engine/base/sentence.h"

#include <array>
#include <csignal>
#include <optional>
#include <string>
#include <vector>

#include <sys/stat.h>

namespace trilume::accel {

// What belongs to the whole process, and a plugin leaves alone: locale, signal handlers, the
// signals that this thread takes, working folder, mask of new files, environment, standard streams.
// Kept before a plugin's code runs, compared and put back afterwards. [while no other thread
// changes it]
class ProcessManners final
{
public:
    ProcessManners();

    // What is different now, in words; nothing when all is as it was.
    [[nodiscard]] std::optional<Sentence> whatChanged() const;

    void putBack() const;

private:
    static constexpr int kSignals = 65; // their numbers begin at 1
    static constexpr int kStreams = 3;

    using Handlers = std::array<struct sigaction, kSignals>;

    [[nodiscard]] static Handlers handlersNow();
    [[nodiscard]] bool haveHandlersChanged() const;
    [[nodiscard]] bool hasMaskChanged() const;
    [[nodiscard]] bool haveStreamsChanged() const;

    std::string m_locale;
    Handlers m_handlers;
    sigset_t m_blocked = {};
    std::string m_folder; // its name
    OwnedDescriptor m_folderItself;
    std::optional<mode_t> m_fileMask;
    std::vector<std::string> m_environment; // sorted
    std::array<struct stat, kStreams> m_streams = {};
    std::array<OwnedDescriptor, kStreams> m_streamCopies;
};

} // namespace trilume::accel
