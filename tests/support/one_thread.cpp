// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Part of each test that is not among the threaded ones: it may start no thread, as ThreadSanitizer
// does not run it.
#include <atomic>
#include <cstdio>
#include <cstdlib>

#include <dlfcn.h>
#include <pthread.h>

// In place of the system's for the whole program, its libraries included.
extern "C" int pthread_create(pthread_t* thread,
                              const pthread_attr_t* attributes,
                              void* (*work)(void*),
                              void* argument)
{
    static std::atomic<int> started = 0;
    if (++started > 1) { // the first is Qt Test's, which ends a test that takes too long
        std::fputs("This test starts threads: name it in tests/threaded_tests.cmake.\n", stderr);
        std::abort();
    }
    using Create = int (*)(pthread_t*, const pthread_attr_t*, void* (*)(void*), void*);
    static const auto create = reinterpret_cast<Create>(dlsym(RTLD_NEXT, "pthread_create"));
    return create(thread, attributes, work, argument);
}
