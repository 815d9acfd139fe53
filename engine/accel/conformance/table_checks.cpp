// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/accel/conformance/conformance.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstring>
#include <set>

namespace trilume::conformance {

namespace {

using Clock = std::chrono::steady_clock;
using Info = trilume_accel_device_info_t;

// As the header of a later version has it, with a guard behind each.
struct LaterDevice
{
    Info known = accel::emptyStruct<Info>();
    std::uint64_t later = 0;
    std::uint64_t guard = 0x0DDBA11;
};

void devicesAreToldQuickly(const Plugin& plugin, const std::string& /*device*/, Findings& findings)
{
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    const Clock::time_point begin = Clock::now();
    findings.expectResult(
        plugin.enumerate(&accel::quietHost(), nullptr, sizeof(Info), 0, &count, &error),
        TRILUME_ACCEL_OK, "enumerate with room for none", error);
    findings.expect(Clock::now() - begin < std::chrono::seconds(2),
                    "enumerate: took longer than two seconds");
    findings.expect(count >= 1, "enumerate: has no device, nothing can be checked");
    std::vector<LaterDevice> devices(count);
    std::uint32_t again = 0;
    const std::uint32_t room = count == 0 ? 0 : count - 1;
    plugin.enumerate(&accel::quietHost(), &devices.data()->known, sizeof(LaterDevice), room, &again,
                     &error);
    findings.expect(again == count, "enumerate: tells how many there are, whatever the room");
    const bool isGuarded = std::all_of(devices.begin(), devices.end(), [](const auto& device) {
        return device.guard == LaterDevice().guard;
    });
    findings.expect(isGuarded, "enumerate: wrote behind an element, or further than its size");
    if (count >= 1) {
        findings.expect(devices.back().known.id[0] == '\0',
                        "enumerate: filled more elements than there was room for");
    }
}

void namesAreUsable(const Plugin& plugin, const std::string& /*device*/, Findings& findings)
{
    std::array<Info, 64> infos = {};
    infos.fill(accel::emptyStruct<Info>());
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    std::uint32_t count = 0;
    plugin.enumerate(&accel::quietHost(), infos.data(), sizeof(Info), infos.size(), &count, &error);
    std::set<std::string> ids;
    for (std::size_t i = 0; i < std::min<std::size_t>(count, infos.size()); ++i) {
        const std::string id = accel::readText(infos.at(i).id);
        findings.expect(accel::isPluginName(id),
                        "enumerate: the id \"" + id
                            + "\" is not of lower-case letters, digits and "
                              "hyphens");
        findings.expect(ids.insert(id).second, "enumerate: the id \"" + id + "\" is there twice");
        findings.expect(!accel::readText(infos.at(i).name).empty(),
                        "enumerate: the device " + id + " has no name");
        findings.expect(std::memchr(infos.at(i).name, 0, sizeof infos.at(i).name) != nullptr,
                        "enumerate: the name of " + id + " has no end");
    }
}

void whatIsNotThereIsRefused(const Plugin& plugin, const std::string& id, Findings& findings)
{
    auto error = accel::emptyStruct<trilume_accel_error_t>();
    trilume_accel_device_t* device = nullptr;
    const trilume_accel_result_t result =
        plugin.open(&accel::quietHost(), "no-such-device", nullptr, &device, &error);
    findings.expect(result < 0 && device == nullptr, "open: a device that is not there was opened");
    findings.expect(!accel::readText(error.text).empty(), "open: an error without a sentence");
    findings.expect(plugin.open(&accel::quietHost(), nullptr, nullptr, &device, nullptr) < 0,
                    "open: no id was taken");
    const OpenDevice open(plugin, id, findings);
    if (!open.isOpen()) {
        return;
    }
    auto operation = accel::emptyStruct<trilume_accel_operation_t>();
    operation.kind = 0xFFFF;
    operation.rows = 16;
    operation.columns = 16;
    operation.vectors = 1;
    findings.expectResult(plugin.supports(open.get(), &operation, &error),
                          TRILUME_ACCEL_ERROR_UNSUPPORTED, "supports of an unknown kind", error);
    operation.kind = TRILUME_ACCEL_TERNARY_MATVEC;
    findings.expectResult(plugin.supports(open.get(), &operation, &error), TRILUME_ACCEL_OK,
                          "supports of 16 x 16", error);
    operation.rows = 0;
    findings.expect(plugin.supports(open.get(), &operation, nullptr) < 0,
                    "supports: no rows were taken, and no place for an error is right");
}

void opensAgainAndAgain(const Plugin& plugin, const std::string& id, Findings& findings)
{
    for (int i = 0; i < 20 && findings.all().empty(); ++i) {
        const OpenDevice device(plugin, id, findings);
    }
}

void testsItself(const Plugin& plugin, const std::string& id, Findings& findings)
{
    const OpenDevice device(plugin, id, findings);
    if (device.isOpen() && plugin.self_test != nullptr) {
        auto error = accel::emptyStruct<trilume_accel_error_t>();
        findings.expectResult(plugin.self_test(device.get(), &error), TRILUME_ACCEL_OK, "self_test",
                              error);
    }
}

constexpr std::array<Check, 5> kTableChecks{{
    {"devices are told, whatever the room", devicesAreToldQuickly},
    {"ids and names can be used", namesAreUsable},
    {"what is not there is refused", whatIsNotThereIsRefused},
    {"a device opens again and again", opensAgainAndAgain},
    {"the device finds itself right", testsItself},
}};

} // namespace

std::span<const Check> tableChecks()
{
    return kTableChecks;
}

} // namespace trilume::conformance
