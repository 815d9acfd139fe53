// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/options/window_manual.h"
#include "app/manual/manual_files.h"

#include <cstdio>
#include <exception>

// Runs while the program is built and is not installed.
int main(int argc, char** argv)
{
    try {
        return trilume::manual::writeManualFiles(trilume::desktop::describedWindow(), argc, argv);
    } catch (const std::exception& exception) {
        std::fprintf(stderr, "%s\n", exception.what());
        return 1;
    }
}
