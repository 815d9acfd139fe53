// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/conformance/conformance.h"

#include <algorithm>
#include <array>
#include <utility>

namespace trilume::conformance {

namespace {

// One row and one column, what is no multiple of anything, powers of two and their neighbours, tall
// and wide.
constexpr std::array<std::pair<std::size_t, std::size_t>, 14> kShapes{{
    {1, 1},
    {1, 5},
    {5, 1},
    {3, 64},
    {16, 16},
    {17, 33},
    {31, 127},
    {64, 256},
    {65, 257},
    {100, 70},
    {128, 1023},
    {257, 40},
    {2, 4099},
    {1000, 3},
}};

bool runWhole(const Plugin& plugin, const OpenDevice& device, Product& product, Findings& findings)
{
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    const trilume_accel_job_t job = product.whole();
    return findings.expectResult(runJobs(plugin, device, {&job, 1}, error), TRILUME_ACCEL_OK,
                                 "a job of " + product.shape(), error)
           && findings.expect(product.isRight(0, product.rows()),
                              "other results than the processor's: " + product.shape());
}

void everyShapeIsExact(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    for (const auto& [rows, columns] : kShapes) {
        for (const std::uint32_t vectors : {1U, 2U, 3U, device.maxVectors()}) {
            if (!device.isOpen() || vectors > device.maxVectors() || !findings.all().empty()) {
                continue;
            }
            Product product(rows, columns, vectors, Filling::Random);
            if (product.upload(plugin, device, findings)) {
                runWhole(plugin, device, product, findings);
                product.unload(plugin, device, findings);
            }
        }
    }
}

void theLargestSumsAreExact(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    for (const Filling filling : {Filling::Extreme, Filling::Zero}) {
        Product product(33, 9000, std::min(2U, device.isOpen() ? device.maxVectors() : 1U),
                        filling);
        if (device.isOpen() && product.upload(plugin, device, findings)) {
            runWhole(plugin, device, product, findings);
        }
    }
}

void anyRowsCanBeAskedFor(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    Product product(70, 50, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    for (const auto& [first, count] : std::array<std::pair<std::size_t, std::size_t>, 7>{
             {{0, 1}, {69, 1}, {0, 70}, {1, 69}, {16, 16}, {15, 18}, {33, 5}}}) {
        product.clearResults();
        const trilume_accel_job_t job = product.job(first, count);
        findings.expectResult(runJobs(plugin, device, {&job, 1}, error), TRILUME_ACCEL_OK,
                              "a job of some rows", error);
        findings.expect(product.isRight(first, count), "rows " + std::to_string(first) + " to "
                                                           + std::to_string(first + count)
                                                           + " are wrong, or others were written");
    }
}

// Elements may be larger than this version's.
void severalJobsAreOneTicket(const Plugin& plugin, const std::string& id, Findings& findings)
{
    struct LaterJob
    {
        trilume_accel_job_t known;
        std::uint64_t later;
    };
    const OpenDevice device(plugin, id, findings);
    Product one(40, 30, 1, Filling::Random);
    Product two(20, 90, 1, Filling::Random);
    if (!device.isOpen() || !one.upload(plugin, device, findings)
        || !two.upload(plugin, device, findings)) {
        return;
    }
    const std::array<LaterJob, 2> jobs{{{one.whole(), ~0ULL}, {two.whole(), ~0ULL}}};
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    if (findings.expectResult(
            plugin.submit(device.get(), &jobs.front().known, sizeof(LaterJob), 2, &ticket, &error),
            TRILUME_ACCEL_OK, "submit of two jobs", error)) {
        auto report = accel::emptyStruct<trilume_accel_report_t>();
        findings.expectResult(plugin.wait(device.get(), ticket, kLong, &report, &error),
                              TRILUME_ACCEL_OK, "wait for two jobs", error);
        findings.expect(one.isRight(0, one.rows()) && two.isRight(0, two.rows()),
                        "two jobs in one ticket: wrong results");
    }
}

void inputsAreReadAtOnceAndResultsWrittenLast(const Plugin& plugin,
                                              const std::string& id,
                                              Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    Product product(128, 128, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    const trilume_accel_job_t job = product.whole();
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    findings.expectResult(plugin.submit(device.get(), &job, sizeof job, 1, &ticket, &error),
                          TRILUME_ACCEL_OK, "submit", error);
    product.spoilActivations();
    findings.expect(product.isUntouched(), "results were written before wait()");
    findings.expectResult(plugin.wait(device.get(), ticket, kLong, nullptr, &error),
                          TRILUME_ACCEL_OK, "wait", error);
    findings.expect(product.isRight(0, product.rows()), "activations were read after submit()");
}

constexpr std::array<Check, 5> kResultChecks{{
    {"every shape is exact", everyShapeIsExact},
    {"the largest sums are exact", theLargestSumsAreExact},
    {"any rows can be asked for", anyRowsCanBeAskedFor},
    {"several jobs are one ticket", severalJobsAreOneTicket},
    {"inputs are read at once, results written last", inputsAreReadAtOnceAndResultsWrittenLast},
}};

} // namespace

std::span<const Check> resultChecks()
{
    return kResultChecks;
}

} // namespace trilume::conformance
