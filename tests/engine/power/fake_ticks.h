// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/power/fake_machine.h"

#include <string>

// Processor time of a FakeMachine.
namespace trilume::tests {

// Ticks beside those that passed before.
struct Ticks
{
    int user = 0;
    int idle = 0;
    int ioWait = 0;
    int steal = 0;
};

inline void writeMachine(const FakeMachine& machine, const Ticks& ticks)
{
    // Guest time, the last but one, is within user: it must not count twice.
    machine.write("proc/stat", "cpu  " + std::to_string(1000 + ticks.user) + " 20 30 "
                                   + std::to_string(5000 + ticks.idle) + " "
                                   + std::to_string(600 + ticks.ioWait) + " 7 8 "
                                   + std::to_string(ticks.steal) + " " + std::to_string(ticks.user)
                                   + " 0\ncpu0 1 2 3 4 5 6 7 8 9 10");
}

inline void writeOwn(const FakeMachine& machine, int user, int system)
{
    machine.write("proc/self/stat", "42 (a (b) c) R 1 42 42 0 -1 4194304 100 0 0 0 "
                                        + std::to_string(user) + " " + std::to_string(system)
                                        + " 900 900 20 0 1 0 2249219 3133440 412");
}

} // namespace trilume::tests
