// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// trilume-plugin-check [--in-host] [--slow-link] PLUGIN.so [DEVICE]: whether a plugin keeps its
// contract, as its author finds it out. With --in-host as Trilume runs it, in a process of its own
// (trilume-device-host, which lies beside this program): what it does to its process is then its
// own affair. With --slow-link without what moves tens of megabytes to a device. A line for each
// check; the exit status is 0 where all are right, 1 where one is not, 2 where nothing could be
// checked.
#include "engine/accel/conformance/conformance.h"
#include "engine/runtime/os/own_process.h"

#include <cstdio>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <system_error>

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

struct CheckedPlugin
{
    std::filesystem::path path;
    std::filesystem::path host; // empty: in this process
    std::string device;         // empty: the first
    bool hasSlowLink = false;
};

// Nothing where the words are not right.
std::optional<CheckedPlugin> readWords(std::span<char*> words)
{
    CheckedPlugin plugin;
    std::size_t first = 1;
    for (; first < words.size() && std::string_view(words[first]).starts_with("--"); ++first) {
        const std::string_view option(words[first]);
        if (option == "--in-host") {
            std::error_code error;
            plugin.host = std::filesystem::read_symlink(os::linkToOwnProgram(), error).parent_path()
                          / "trilume-device-host";
        } else if (option == "--slow-link") {
            plugin.hasSlowLink = true;
        } else {
            return std::nullopt;
        }
    }
    if (words.size() < first + 1 || words.size() > first + 2) {
        return std::nullopt;
    }
    plugin.path = std::filesystem::absolute(words[first]);
    if (words.size() == first + 2) {
        plugin.device = words[first + 1];
    }
    return plugin;
}

int check(std::span<char*> words)
{
    const std::optional<CheckedPlugin> plugin = readWords(words);
    if (!plugin) {
        return fail("usage: trilume-plugin-check [--in-host] [--slow-link] PLUGIN.so [DEVICE]");
    }
    conformance::rememberSurroundings();
    const auto library =
        plugin->host.empty()
            ? accel::PluginLibrary::load(plugin->path, accel::PluginLibrary::Manners::NoMatter)
            : accel::PluginLibrary::host(plugin->path, plugin->host);
    if (!library) {
        return fail(library.error().english());
    }
    const std::string device =
        plugin->device.empty() ? firstDevice(*library.value()) : plugin->device;
    if (device.empty()) {
        return fail("the plugin has no device that can be used");
    }
    bool isRight = true;
    // What is not offered is not checked, and not named.
    const bool hasTokens = conformance::offersTokens(library.value()->table().functions, device);
    for (const auto checks :
         {conformance::tableChecks(), conformance::resultChecks(), conformance::ticketChecks(),
          hasTokens ? conformance::tokenChecks() : std::span<const conformance::Check>(),
          conformance::mannerChecks()}) {
        for (const conformance::Check& check : checks) {
            if (check.movesMuch && plugin->hasSlowLink) {
                std::printf("skip  %s\n", std::string(check.name).c_str());
            } else {
                isRight = runCheck(check, *library.value(), device) && isRight;
            }
        }
    }
    return isRight ? 0 : 1;
}

} // namespace

} // namespace trilume

int main(int argc, char** argv)
{
    return trilume::check({argv, static_cast<std::size_t>(argc)});
}
