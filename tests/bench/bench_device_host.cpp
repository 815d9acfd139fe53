// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a job costs in a plugin's own process and in this one:
//   bench_device_host [jobs]
// With a device that takes no time, which leaves the way there and back, and with the null device,
// whose jobs take as long as a slow board's. Both ways take turns in one run, medians are shown.
#include "engine/accel/plugins/plugin_device.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

using namespace trilume;

namespace {

constexpr std::size_t kTurns = 9;

using Plugin = trilume_accel_plugin_t;

// A device with a matrix of ones on it, and a job.
class Subject
{
public:
    Subject(const Plugin& plugin, std::uint64_t rows, std::uint64_t columns)
        : m_plugin(plugin)
        , m_activations(columns, 1)
        , m_results(rows)
    {
        const std::vector<std::int8_t> trits(rows * columns, 1);
        auto matrix = accel::emptyStruct<trilume_accel_matrix_t>();
        matrix.kind = TRILUME_ACCEL_TERNARY_MATVEC;
        matrix.rows = rows;
        matrix.columns = columns;
        matrix.row_stride = columns;
        matrix.trits = trits.data();
        m_job.vectors = 1;
        m_job.row_count = rows;
        m_job.activations = m_activations.data();
        m_job.activation_stride = columns;
        m_job.results = m_results.data();
        m_job.result_stride = rows;
        if (plugin.open(&accel::quietHost(), "0", nullptr, &m_device, nullptr) < 0
            || plugin.upload(m_device, &matrix, &m_job.matrix, nullptr) < 0) {
            std::fputs("a device cannot be used\n", stderr);
            std::_Exit(1);
        }
    }

    ~Subject() { m_plugin.close(m_device); }

    Subject(const Subject&) = delete;
    Subject& operator=(const Subject&) = delete;

    [[nodiscard]] double microsecondsPerJob(int jobs)
    {
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < jobs; ++i) {
            trilume_accel_ticket_t ticket = 0;
            if (m_plugin.submit(m_device, &m_job, sizeof m_job, 1, &ticket, nullptr) < 0
                || m_plugin.wait(m_device, ticket, 1'000'000'000, nullptr, nullptr) != 0) {
                std::fputs("a job failed\n", stderr);
                std::_Exit(1);
            }
        }
        const std::chrono::duration<double, std::micro> taken =
            std::chrono::steady_clock::now() - begin;
        return taken.count() / jobs;
    }

private:
    const Plugin& m_plugin;
    std::vector<std::int8_t> m_activations;
    std::vector<std::int32_t> m_results;
    trilume_accel_device_t* m_device = nullptr;
    trilume_accel_job_t m_job = accel::emptyStruct<trilume_accel_job_t>();
};

double medianOf(std::vector<double> values)
{
    std::nth_element(values.begin(), values.begin() + kTurns / 2, values.end());
    return values[kTurns / 2];
}

void compare(const Plugin& here, const Plugin& there, std::uint64_t size, int jobs)
{
    Subject inProcess(here, size, size);
    Subject inHost(there, size, size);
    std::vector<double> hereTimes;
    std::vector<double> thereTimes;
    for (std::size_t turn = 0; turn < kTurns; ++turn) {
        hereTimes.push_back(inProcess.microsecondsPerJob(jobs));
        thereTimes.push_back(inHost.microsecondsPerJob(jobs));
    }
    const double hereMedian = medianOf(hereTimes);
    const double thereMedian = medianOf(thereTimes);
    std::printf("%6zu x %-6zu %12.2f %12.2f %12.2f %8.2f\n", static_cast<std::size_t>(size),
                static_cast<std::size_t>(size), hereMedian, thereMedian, thereMedian - hereMedian,
                thereMedian / hereMedian);
}

bool compareAll(const char* path, int jobs, int most)
{
    const auto here = accel::PluginLibrary::load(path);
    const auto there = accel::PluginLibrary::host(path, TRILUME_BENCH_DEVICE_HOST);
    if (!here || !there) {
        std::fprintf(stderr, "%s\n", (here ? there : here).error().english().c_str());
        return false;
    }
    std::printf("%s\n%15s %12s %12s %12s %8s\n", here.value()->table().name.c_str(), "shape",
                "in process", "in host", "more", "ratio");
    for (const std::uint64_t size : {256U, 1024U, 2560U}) {
        compare(here.value()->table().functions, there.value()->table().functions, size,
                std::min(jobs, most));
    }
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    const int jobs = argc > 1 ? std::max(std::atoi(argv[1]), 1) : 2000;
    std::puts("microseconds for a job of one vector, submitted and waited for");
    return compareAll(TRILUME_BENCH_INSTANT_DEVICE, jobs, jobs)
                   && compareAll(TRILUME_BENCH_NULL_DEVICE, jobs, 20)
               ? 0
               : 1;
}
