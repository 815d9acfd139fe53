// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/manual/manual_files.h"

#include "app/manual/completions.h"
#include "app/manual/manual_page.h"

#include <cstdio>
#include <fstream>

namespace trilume::manual {
namespace {

constexpr int kArguments = 4;

bool writeFile(const std::string& path, const std::string& text)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!file) {
        std::fprintf(stderr, "%s: cannot be written\n", path.c_str());
    }
    return bool(file);
}

} // namespace

int writeManualFiles(const Program& program, int argc, const char* const* argv)
{
    if (argc != kArguments) {
        std::fputs("usage: FOLDER VERSION DATE\n", stderr);
        return 2;
    }
    const std::string folder = std::string(argv[1]) + "/";
    const bool isWritten =
        writeFile(folder + program.name + ".1", manualPage(program, argv[2], argv[3]))
        && writeFile(folder + program.name, bashCompletion(program))
        && writeFile(folder + "_" + program.name, zshCompletion(program))
        && writeFile(folder + program.name + ".fish", fishCompletion(program));
    return isWritten ? 0 : 1;
}

} // namespace trilume::manual
