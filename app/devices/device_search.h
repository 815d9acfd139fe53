// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/plugins/plugin_search.h"
#include "engine/base/evidence.h"
#include "engine/base/result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::app {

inline constexpr std::string_view kProcessorId = "cpu";

// The processor, or a device of a plugin, or a plugin that has none to tell of.
struct FoundDevice
{
    std::string id; // "cpu", "PLUGIN:DEVICE"; of a plugin that cannot be used the name of its file
    std::string name;
    std::optional<Error> unavailable;        // why it cannot be used
    std::optional<EvidenceLabel> powerLabel; // none: it has no meter
    std::string powerScope;                  // of its power: "board"
    bool isSimulated = false;
    bool isEmptyPlugin = false; // it works and has found nothing, which is no trouble of anybody's
    std::string plugin;         // the file; empty: none
    std::string sha256;         // of the file, in hex
};

// Where the code of plugins runs.
enum class PluginHome
{
    OwnProcess = 1, // trilume-device-host
    ThisProcess,
};

// Every plugin of the plugin folders (platform/paths.h) and of these, loaded there. [any thread]
// Seconds, where one does not answer.
[[nodiscard]] std::vector<accel::FoundPlugin> findPlugins(PluginHome home,
                                                          const QStringList& moreFolders);

// The plugin whose id the device's begins with; null: there is none.
[[nodiscard]] std::shared_ptr<const accel::PluginLibrary> findPluginOf(
    const std::string& device,
    PluginHome home,
    const QStringList& moreFolders);

// The processor first, then what the plugins have. [any thread] As long as findPlugins().
[[nodiscard]] std::vector<FoundDevice> findDevices(PluginHome home, const QStringList& moreFolders);

} // namespace trilume::app
