// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/runtime/openmp_settings.h"

#include "engine/runtime/affinity.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

#include <omp.h>

namespace trilume {

namespace {

std::string nameOf(omp_proc_bind_t binding)
{
    switch (static_cast<int>(binding)) {
    case 0:
        return "false";
    case 2:
        return "primary";
    case 3:
        return "close";
    case 4:
        return "spread";
    default:
        return "true";
    }
}

std::size_t count(int number)
{
    return static_cast<std::size_t>(std::max(0, number));
}

bool isBound()
{
    return omp_get_proc_bind() != omp_proc_bind_false && omp_get_num_places() > 0;
}

} // namespace

OpenMpSettings openMpSettings()
{
    OpenMpSettings settings;
    // The run-time has read the number; only whether it was given is not to be had from it.
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing of ours changes the environment later
    if (const char* given = std::getenv("OMP_NUM_THREADS"); given != nullptr && *given != '\0') {
        settings.numThreads = std::max<std::size_t>(1, count(omp_get_max_threads()));
    }
    if (const int limit = omp_get_thread_limit(); limit < std::numeric_limits<int>::max()) {
        settings.threadLimit = std::max<std::size_t>(1, count(limit));
    }
    settings.isDynamic = omp_get_dynamic() != 0;
    settings.procBind = nameOf(omp_get_proc_bind());
    settings.places = isBound() ? count(omp_get_num_places()) : 0;
    return settings;
}

std::vector<int> runtime::computeProcessors()
{
    if (!isBound()) {
        return allowedProcessors();
    }
    std::vector<int> processors;
    for (int place = 0; place < omp_get_num_places(); ++place) {
        std::vector<int> own(count(omp_get_place_num_procs(place)));
        omp_get_place_proc_ids(place, own.data());
        processors.insert(processors.end(), own.begin(), own.end());
    }
    std::sort(processors.begin(), processors.end());
    processors.erase(std::unique(processors.begin(), processors.end()), processors.end());
    return processors;
}

} // namespace trilume
