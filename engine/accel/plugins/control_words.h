// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cfenv>

namespace trilume::accel {

// How this thread rounds, what becomes of very small numbers and what traps (MXCSR and the control
// word of x87, FPCR), kept while a plugin is in it: a library that was linked with -ffast-math
// changes that when it is loaded, and with it the bits of everything that the thread computes
// later.
class KeptControlWords final
{
public:
    KeptControlWords() { std::fegetenv(&m_kept); }

    ~KeptControlWords() { std::fesetenv(&m_kept); }

    KeptControlWords(const KeptControlWords&) = delete;
    KeptControlWords& operator=(const KeptControlWords&) = delete;

private:
    std::fenv_t m_kept = {};
};

// Calls a function of a plugin, or one that loads it.
template <typename Function, typename... Arguments>
auto callKept(Function function, Arguments... arguments)
{
    const KeptControlWords kept;
    return function(arguments...);
}

} // namespace trilume::accel
