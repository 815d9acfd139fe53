// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/conformance/conformance.h"
#include "engine/accel/plugins/process_manners.h"
#include "engine/runtime/os/own_process.h"

#include <algorithm>
#include <array>
#include <cfenv>
#include <map>
#include <optional>

namespace trilume::conformance {

namespace {

// What belongs to the whole process, and to the thread.
struct Surroundings
{
    int rounding = std::fegetround();
    bool roundsTinyToZero = isTinyLost();
    accel::ProcessManners process;

    static bool isTinyLost()
    {
        volatile float tiny = 1e-30F;
        volatile float product = tiny * 1e-12F; // a subnormal number
        return product == 0.0F;
    }
};

const Surroundings& surroundingsBefore()
{
    static const Surroundings before;
    return before;
}

void compareSurroundings(Findings& findings)
{
    const Surroundings& before = surroundingsBefore();
    findings.expect(before.rounding == std::fegetround(), "the rounding mode was changed");
    findings.expect(before.roundsTinyToZero == Surroundings::isTinyLost(),
                    "the treatment of subnormal numbers was changed");
    const std::optional<Sentence> changed = before.process.whatChanged();
    findings.expect(!changed, (changed ? changed->english() : std::string()) + " was changed");
}

void leavesTheProcessAsItWas(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    compareSurroundings(findings);
    Product product(64, 64, 1, Filling::Random);
    if (!device.isOpen() || !product.upload(plugin, device, findings)) {
        return;
    }
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    const trilume_accel_job_t job = product.whole();
    findings.expectResult(runJobs(plugin, device, {&job, 1}, error), TRILUME_ACCEL_OK, "a job",
                          error);
    compareSurroundings(findings);
}

// Of a device that was used and closed nothing is left.
void givesEverythingBack(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const auto useOnce = [&] {
        const OpenDevice device(plugin, id, findings);
        Product product(256, 256, 1, Filling::Random);
        if (device.isOpen() && product.upload(plugin, device, findings)) {
            auto error = accel::emptyStruct<trilume_accel_error_t>();
            const trilume_accel_job_t job = product.whole();
            findings.expectResult(runJobs(plugin, device, {&job, 1}, error), TRILUME_ACCEL_OK,
                                  "a job", error);
        }
    };
    useOnce(); // what is made once
    const std::optional<std::size_t> files = os::countOpenFiles();
    const std::optional<std::size_t> threads = os::countThreads();
    for (int i = 0; i < 10 && findings.all().empty(); ++i) {
        useOnce();
    }
    findings.expect(os::countOpenFiles() == files, "closing a device leaves files open");
    findings.expect(os::countThreads() == threads, "closing a device leaves threads");
}

void matricesAreGivenBack(const Plugin& plugin, const std::string& id, Findings& findings)
{
    constexpr std::size_t kMatrixBytes = std::size_t{1} << 20U;
    constexpr std::size_t kMost = 24; // matrices that may still be somewhere, of 100
    const OpenDevice device(plugin, id, findings);
    Product product(1024, 1024, 1, Filling::Random);
    const auto useOnce = [&] {
        if (product.upload(plugin, device, findings)) {
            product.unload(plugin, device, findings);
        }
    };
    for (int i = 0; i < 4 && device.isOpen(); ++i) {
        useOnce();
    }
    const std::size_t before = os::residentBytes().value_or(0);
    for (int i = 0; i < 100 && device.isOpen() && findings.all().empty(); ++i) {
        useOnce();
    }
    const std::size_t after = os::residentBytes().value_or(0);
    findings.expect(after - std::min(after, before) < kMost * kMatrixBytes,
                    "unload does not give the memory of a matrix back");
}

void figuresAreLabelled(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    if (!device.isOpen() || plugin.read_telemetry == nullptr) {
        return;
    }
    std::map<std::uint32_t, double> counted;
    for (int round = 0; round < 3; ++round) {
        std::array<trilume_accel_reading_t, 32> readings = {};
        readings.fill(accel::emptyStruct<trilume_accel_reading_t>());
        auto error = accel::emptyStruct<trilume_accel_error_t>();
        std::uint32_t count = 0;
        findings.expectResult(plugin.read_telemetry(device.get(), readings.data(),
                                                    sizeof readings[0], readings.size(), &count,
                                                    &error),
                              TRILUME_ACCEL_OK, "read_telemetry", error);
        for (std::size_t i = 0; i < std::min<std::size_t>(count, readings.size()); ++i) {
            const trilume_accel_reading_t& reading = readings.at(i);
            const bool isOfPower =
                reading.kind == TRILUME_ACCEL_JOULES || reading.kind == TRILUME_ACCEL_WATTS;
            const bool isMissing = isOfPower && reading.label == TRILUME_ACCEL_LABEL_NONE;
            findings.expect(isMissing
                                || (reading.label >= TRILUME_ACCEL_LABEL_MEASURED
                                    && reading.label <= TRILUME_ACCEL_LABEL_MODELLED),
                            "a figure without a label");
            if (isMissing) {
                findings.expect(!accel::readText(reading.source).empty(),
                                "watts or joules that are not known, without a reason");
                continue;
            }
            findings.expect(!accel::readText(reading.source).empty(), "a figure without a source");
            const bool isCount = reading.kind == TRILUME_ACCEL_JOULES
                                 || reading.kind == TRILUME_ACCEL_CYCLES
                                 || reading.kind == TRILUME_ACCEL_BYTES
                                 || reading.kind == TRILUME_ACCEL_BUSY_SECONDS;
            findings.expect(!isCount || reading.value >= counted[reading.kind],
                            "a figure that counts up has fallen");
            counted[reading.kind] = reading.value;
        }
    }
}

constexpr std::array<Check, 4> kMannerChecks{{
    {"the process stays as it was", leavesTheProcessAsItWas},
    {"a closed device leaves nothing", givesEverythingBack},
    {"matrices are given back", matricesAreGivenBack, true},
    {"figures have labels and sources", figuresAreLabelled},
}};

} // namespace

void rememberSurroundings()
{
    static_cast<void>(surroundingsBefore());
}

std::span<const Check> mannerChecks()
{
    return kMannerChecks;
}

} // namespace trilume::conformance
