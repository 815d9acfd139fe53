// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thread_binding.h"

#include "engine/runtime/openmp_settings.h"

#include <cstdlib>
#include <string_view>

#include <unistd.h>

namespace trilume::cli {
namespace {

constexpr const char* kBinding = "spread"; // over the cores, as far apart as possible

bool isAsked(int argc, char* argv[])
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--") {
            return false; // no options behind it
        }
        if (word == "--pin") {
            return true;
        }
    }
    return false;
}

} // namespace

void bindThreadsIfAsked(int argc, char* argv[])
{
    if (!isAsked(argc, argv) || openMpSettings().places > 0) {
        return;
    }
    // NOLINTBEGIN(concurrency-mt-unsafe): before the first thread
    const char* const before = std::getenv("OMP_PROC_BIND");
    if (before != nullptr && std::string_view(before) == kBinding) {
        return; // started anew already, and the run-time cannot bind threads here
    }
    ::setenv("OMP_PROC_BIND", kBinding, 1);
    ::setenv("OMP_PLACES", "cores", 0);
    // NOLINTEND(concurrency-mt-unsafe)
    ::execv("/proc/self/exe", argv);
}

} // namespace trilume::cli
