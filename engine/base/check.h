// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdio>
#include <cstdlib>

// Programming errors only: data from a file, a plugin or a user never reaches a check unvalidated.
// TRILUME_CHECK stays on in every build; TRILUME_DCHECK is for hot code and vanishes with NDEBUG.
#define TRILUME_CHECK(condition)                                                                   \
    do {                                                                                           \
        if (!(condition)) {                                                                        \
            std::fprintf(stderr, "%s:%d: check failed: %s\n", __FILE__, __LINE__, #condition);     \
            std::abort();                                                                          \
        }                                                                                          \
    } while (false)

#ifdef NDEBUG
#    define TRILUME_DCHECK(condition) static_cast<void>(0)
#else
#    define TRILUME_DCHECK(condition) TRILUME_CHECK(condition)
#endif
