// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/conformance/conformance.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <limits>
#include <memory>
#include <thread>

namespace trilume::conformance {

namespace {

using Clock = std::chrono::steady_clock;

// The contract forbids these calls, and a plugin answers them with ERROR_INVALID.
void isRefused(const Plugin& plugin,
               const OpenDevice& device,
               const trilume_accel_job_t& job,
               std::string_view what,
               Findings& findings)
{
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    const trilume_accel_result_t result =
        plugin.submit(device.get(), &job, sizeof job, 1, &ticket, &error);
    if (!findings.expect(result < 0, "submit took a job with " + std::string(what))) {
        plugin.cancel(device.get(), ticket);
    }
    findings.expect(result >= 0 || !accel::readText(error.text).empty(),
                    "submit: an error without a sentence");
}

void jobsThatMakeNoSenseAreRefused(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    Product product(40, 30, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    constexpr std::uint64_t kHuge = std::numeric_limits<std::uint64_t>::max();
    const trilume_accel_job_t good = product.whole();
    const auto with = [&](auto change, std::string_view what) {
        trilume_accel_job_t job = good;
        change(job);
        isRefused(plugin, device, job, what, findings);
    };
    with([](auto& job) { job.vectors = 0; }, "no vectors");
    with([&](auto& job) { job.vectors = device.maxVectors() + 1; }, "too many vectors");
    with([](auto& job) { job.row_count = 0; }, "no rows");
    with([](auto& job) { job.row_count = 41; }, "more rows than the matrix has");
    with([](auto& job) { job.first_row = 40; }, "rows behind the matrix");
    with([](auto& job) { job.first_row = kHuge; }, "rows whose numbers overflow");
    with([](auto& job) { job.row_count = kHuge - 1; }, "more rows than can be counted");
    with([](auto& job) { job.matrix += 12345; }, "a matrix that is not there");
    with([](auto& job) { job.activations = nullptr; }, "no activations");
    with([](auto& job) { job.results = nullptr; }, "no results");
    with([](auto& job) { job.activation_stride = 29; }, "activations that overlap");
    with([](auto& job) { job.result_stride = 39; }, "results that overlap");
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    findings.expect(plugin.submit(device.get(), &good, sizeof good, 0, &ticket, &error) < 0,
                    "submit took no jobs");
    // All or none.
    std::array<trilume_accel_job_t, 2> both{good, good};
    both[1].row_count = 0;
    findings.expect(plugin.submit(device.get(), both.data(), sizeof good, 2, &ticket, &error) < 0,
                    "submit took a ticket with a job that makes no sense");
    findings.expect(product.isUntouched(), "a refused job wrote results");
    findings.expectResult(runJobs(plugin, device, {&good, 1}, error), TRILUME_ACCEL_OK,
                          "a good job after refused ones", error);
}

void ticketsEndInAnyOrder(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    if (!device.isOpen()) {
        return;
    }
    const std::size_t count = std::min<std::size_t>(device.maxTickets(), 8);
    std::vector<std::unique_ptr<Product>> products;
    std::vector<trilume_accel_ticket_t> tickets(count);
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    for (std::size_t i = 0; i < count; ++i) {
        products.push_back(std::make_unique<Product>(20 + i, 30, 1, Filling::Random));
        if (!products.back()->upload(plugin, device, findings)) {
            return;
        }
        const trilume_accel_job_t job = products.back()->whole();
        findings.expectResult(plugin.submit(device.get(), &job, sizeof job, 1, &tickets[i], &error),
                              TRILUME_ACCEL_OK, "submit of as many tickets as may be out", error);
    }
    std::vector<trilume_accel_ticket_t> sorted = tickets;
    std::sort(sorted.begin(), sorted.end());
    findings.expect(std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end(),
                    "two tickets have the same number");
    for (std::size_t i = count; i-- > 0;) {
        if (i == count / 2) {
            plugin.cancel(device.get(), tickets[i]);
            findings.expect(products[i]->isUntouched(), "a cancelled ticket has results");
            continue;
        }
        findings.expectResult(plugin.wait(device.get(), tickets[i], kLong, nullptr, &error),
                              TRILUME_ACCEL_OK, "wait in another order", error);
        findings.expect(products[i]->isRight(0, products[i]->rows()),
                        "wrong results where tickets end in another order");
    }
    for (const trilume_accel_ticket_t ticket : tickets) {
        findings.expect(plugin.wait(device.get(), ticket, 0, nullptr, &error) < 0,
                        "wait took a ticket that was over");
        plugin.cancel(device.get(), ticket); // without effect
    }
    findings.expect(plugin.wait(device.get(), ~0ULL, 0, nullptr, nullptr) < 0,
                    "wait took a ticket that never was");
}

void tooManyTicketsAreRefused(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    Product product(16, 16, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    const trilume_accel_job_t job = product.whole();
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    std::vector<trilume_accel_ticket_t> tickets;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    while (result == TRILUME_ACCEL_OK && tickets.size() <= device.maxTickets()) {
        trilume_accel_ticket_t ticket = 0;
        result = plugin.submit(device.get(), &job, sizeof job, 1, &ticket, &error);
        if (result == TRILUME_ACCEL_OK) {
            tickets.push_back(ticket);
        }
    }
    findings.expect(tickets.size() == device.maxTickets(),
                    "submit took " + std::to_string(tickets.size()) + " tickets, expected "
                        + std::to_string(device.maxTickets()));
    findings.expect(result == TRILUME_ACCEL_ERROR_BUSY || tickets.size() > device.maxTickets(),
                    "submit of one ticket too many: not ERROR_BUSY");
    for (const trilume_accel_ticket_t ticket : tickets) {
        plugin.cancel(device.get(), ticket);
    }
    findings.expectResult(runJobs(plugin, device, {&job, 1}, error), TRILUME_ACCEL_OK,
                          "a job after too many", error);
}

void waitsNoLongerThanAsked(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    Product product(512, 512, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    const trilume_accel_job_t job = product.whole();
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    findings.expectResult(plugin.submit(device.get(), &job, sizeof job, 1, &ticket, &error),
                          TRILUME_ACCEL_OK, "submit", error);
    trilume_accel_result_t result = TRILUME_ACCEL_PENDING;
    const Clock::time_point begin = Clock::now();
    for (std::uint64_t timeout = 0;
         result == TRILUME_ACCEL_PENDING && Clock::now() - begin < std::chrono::nanoseconds(kLong);
         timeout = std::min<std::uint64_t>(2 * timeout + 1000, 1'000'000)) {
        const Clock::time_point asked = Clock::now();
        result = plugin.wait(device.get(), ticket, timeout, nullptr, &error);
        findings.expect(Clock::now() - asked < std::chrono::seconds(2),
                        "wait took two seconds longer than it was given");
        findings.expect(result != TRILUME_ACCEL_PENDING || product.isUntouched(),
                        "wait wrote results of a ticket that is still out");
    }
    findings.expectResult(result, TRILUME_ACCEL_OK, "wait, asked again and again", error);
    findings.expect(product.isRight(0, product.rows()), "wrong results after many short waits");
}

void threadsDoNotMeet(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    Product product(64, 64, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    std::atomic<bool> isOver = false;
    std::atomic<int> refused = 0;
    std::thread reader([&] { // [beside]
        while (!isOver) {
            std::uint32_t count = 0;
            if (plugin.read_telemetry != nullptr
                && plugin.read_telemetry(device.get(), nullptr, sizeof(trilume_accel_reading_t), 0,
                                         &count, nullptr)
                       < 0) {
                ++refused;
            }
            plugin.cancel(device.get(), ~0ULL);
            std::this_thread::yield();
        }
    });
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    for (int i = 0; i < 50 && findings.all().empty(); ++i) {
        product.clearResults();
        const trilume_accel_job_t job = product.whole();
        trilume_accel_ticket_t ticket = 0;
        findings.expectResult(plugin.submit(device.get(), &job, sizeof job, 1, &ticket, &error),
                              TRILUME_ACCEL_OK, "submit beside others", error);
        trilume_accel_result_t result = TRILUME_ACCEL_OK;
        std::thread waiter(
            [&] { result = plugin.wait(device.get(), ticket, kLong, nullptr, nullptr); });
        waiter.join();
        findings.expect(result == TRILUME_ACCEL_OK && product.isRight(0, product.rows()),
                        "a wait in another thread: wrong results");
    }
    isOver = true;
    reader.join();
    findings.expect(refused == 0, "read_telemetry failed beside others");
}

void closingEndsAWait(const Plugin& plugin, const std::string& id, Findings& findings)
{
    OpenDevice device(plugin, id, findings);
    Product product(2048, 2048, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    const std::vector<trilume_accel_job_t> jobs(64, product.whole());
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_ticket_t ticket = 0;
    if (!findings.expectResult(
            plugin.submit(device.get(), jobs.data(), sizeof jobs[0], 64, &ticket, &error),
            TRILUME_ACCEL_OK, "submit of 64 jobs", error)) {
        return;
    }
    std::atomic<bool> isWaiting = false;
    trilume_accel_result_t result = TRILUME_ACCEL_OK;
    std::thread waiter([&] {
        isWaiting = true;
        result = plugin.wait(device.get(), ticket, kLong, nullptr, nullptr);
    });
    while (!isWaiting) {
        std::this_thread::yield();
    }
    std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const Clock::time_point begin = Clock::now();
    plugin.close(device.get());
    findings.expect(Clock::now() - begin < std::chrono::seconds(2),
                    "close took longer than a second");
    waiter.join();
    device.forget();
    findings.expect(result == TRILUME_ACCEL_OK || result == TRILUME_ACCEL_ERROR_CANCELLED,
                    "a wait that close ended: neither OK nor ERROR_CANCELLED");
    findings.expect(result != TRILUME_ACCEL_ERROR_CANCELLED || product.isUntouched(),
                    "a cancelled wait wrote results");
}

constexpr std::array<Check, 6> kTicketChecks{{
    {"jobs that make no sense are refused", jobsThatMakeNoSenseAreRefused},
    {"tickets end in any order", ticketsEndInAnyOrder},
    {"too many tickets are refused", tooManyTicketsAreRefused},
    {"wait takes no longer than asked", waitsNoLongerThanAsked},
    {"threads do not meet", threadsDoNotMeet},
    {"closing ends a wait", closingEndsAWait},
}};

} // namespace

std::span<const Check> ticketChecks()
{
    return kTicketChecks;
}

} // namespace trilume::conformance
