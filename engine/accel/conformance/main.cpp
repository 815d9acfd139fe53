// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// trilume-plugin-check PLUGIN.so [DEVICE]: whether a plugin keeps its contract, as its author finds
// it out. A line for each check; the exit status is 0 where all are right, 1 where one is not, 2
// where nothing could be checked.
#include "engine/accel/conformance/conformance.h"

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

namespace trilume {

namespace {

int fail(const std::string& sentence)
{
    std::fprintf(stderr, "trilume-plugin-check: %s\n", sentence.c_str());
    return 2;
}

// The first device that can be used, without the plugin's name.
std::string firstDevice(const accel::PluginLibrary& library)
{
    const auto devices = library.devices();
    if (devices) {
        for (const accel::PluginDeviceInfo& device : devices.value()) {
            if (device.unavailable.empty()) {
                return device.id.substr(library.table().id.size() + 1);
            }
        }
    }
    return {};
}

// Whether it found nothing.
bool runCheck(const conformance::Check& check,
              const accel::PluginLibrary& library,
              const std::string& device)
{
    conformance::Findings findings;
    check.run(library.table().functions, device, findings);
    std::printf("%-4s  %s\n", findings.all().empty() ? "ok" : "FAIL",
                std::string(check.name).c_str());
    for (const std::string& finding : findings.all()) {
        std::printf("      %s\n", finding.c_str());
    }
    std::fflush(stdout);
    return findings.all().empty();
}

int check(int argc, char** argv)
{
    if (argc < 2 || argc > 3) {
        return fail("usage: trilume-plugin-check PLUGIN.so [DEVICE]");
    }
    conformance::rememberSurroundings();
    const auto library = accel::PluginLibrary::load(std::filesystem::absolute(argv[1]));
    if (!library) {
        return fail(library.error().english());
    }
    const std::string device = argc == 3 ? argv[2] : firstDevice(*library.value());
    if (device.empty()) {
        return fail("the plugin has no device that can be used");
    }
    bool isRight = true;
    for (const auto checks : {conformance::tableChecks(), conformance::resultChecks(),
                              conformance::ticketChecks(), conformance::mannerChecks()}) {
        for (const conformance::Check& check : checks) {
            isRight = runCheck(check, *library.value(), device) && isRight;
        }
    }
    return isRight ? 0 : 1;
}

} // namespace

} // namespace trilume

int main(int argc, char** argv)
{
    return trilume::check(argc, argv);
}
