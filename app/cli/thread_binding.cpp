// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/thread_binding.h"

#include "engine/runtime/openmp_settings.h"
#include "engine/runtime/os/own_process.h"

#include <QByteArray>
#include <QtGlobal>

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
    if (qgetenv("OMP_PROC_BIND") == kBinding) {
        return; // started anew already, and the run-time cannot bind threads here
    }
    qputenv("OMP_PROC_BIND", kBinding);
    if (!qEnvironmentVariableIsSet("OMP_PLACES")) {
        qputenv("OMP_PLACES", "cores");
    }
    ::execv(os::linkToOwnProgram(), argv);
}

} // namespace trilume::cli
