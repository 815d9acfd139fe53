// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a folder and says what it took, for tests that must look at the import from outside:
//   import_folder DIR FILE [tq2_0|tq1_0 [ADDRESS_SPACE_BYTES]]
#include "engine/checkpoint/importer.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include <sys/resource.h>

using namespace trilume;
using namespace trilume::checkpoint;

int main(int argc, char** argv)
{
    const std::string_view type = argc > 3 ? argv[3] : "tq2_0";
    if (argc < 3 || argc > 5 || (type != "tq2_0" && type != "tq1_0")) {
        std::fprintf(stderr, "usage: import_folder DIR FILE [tq2_0|tq1_0 [ADDRESS_SPACE_BYTES]]\n");
        return 2;
    }
    if (argc == 5) {
        const rlim_t bytes = std::strtoull(argv[4], nullptr, 10);
        const rlimit limit = {bytes, bytes};
        if (setrlimit(RLIMIT_AS, &limit) != 0) {
            std::perror("setrlimit");
            return 2;
        }
    }
    ImportOptions options;
    options.format = type == "tq1_0" ? quant::TernaryFormat::Tq1_0 : quant::TernaryFormat::Tq2_0;
    options.budget.threads = 2;
    const Result<ImportReport> report = importFolder(argv[1], argv[2], options);
    if (!report) {
        std::fprintf(stderr, "%s\n", report.error().english().c_str());
        return 1;
    }
    rusage usage = {};
    getrusage(RUSAGE_SELF, &usage);
    // Linux counts in KiB.
    std::printf("%s %ld\n", report.value().fingerprint.c_str(), usage.ru_maxrss);
    return 0;
}
