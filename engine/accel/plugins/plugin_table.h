// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/accel/include/trilume/tokens.h"
#include "engine/base/result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace trilume::accel {

// A struct of a plugin as this program knows it: what the plugin does not fill is zero, what it
// fills beyond is left alone. The one place that reads across the border. `from` begins with
// `struct_size` and holds at least that number.
template <typename Struct>
[[nodiscard]] Struct readStruct(const void* from)
{
    std::uint32_t filled = 0;
    std::memcpy(&filled, from, sizeof filled);
    Struct known{};
    std::memcpy(&known, from, std::min<std::size_t>(filled, sizeof known));
    return known;
}

// An empty one, for a plugin to fill.
template <typename Struct>
[[nodiscard]] Struct emptyStruct()
{
    Struct empty{};
    empty.struct_size = sizeof empty;
    return empty;
}

// A text of a plugin, up to its zero byte or its end, so that it can be shown to a person: what is
// not well-formed UTF-8 or cannot be seen is spelled.
[[nodiscard]] std::string readText(const char* text, std::size_t size);

template <std::size_t Size>
[[nodiscard]] std::string readText(const char (&text)[Size])
{
    return readText(text, Size);
}

// Lower-case letters, digits and hyphens, at least one and fewer than TRILUME_ACCEL_NAME_SIZE.
[[nodiscard]] bool isPluginName(std::string_view name);

// The table of a plugin once it was looked at.
struct PluginTable
{
    trilume_accel_plugin_t functions = {}; // those that must be there are; others may be null
    std::string id;
    std::string name;
    std::string version;
};

// Refuses another major version and tables that lack what every plugin has. `path` names the file
// in errors. Calls nothing.
[[nodiscard]] Result<PluginTable> readPluginTable(const trilume_accel_plugin_t* table,
                                                  const std::string& path);

// Those of trilume/tokens.h; zeros where the plugin has none, or lacks one of them.
[[nodiscard]] trilume_tokens_functions_t readTokenFunctions(const PluginTable& plugin);

// The error of a function of a plugin: its text, or where it said nothing what its code means.
[[nodiscard]] Error pluginError(const std::string& device,
                                trilume_accel_result_t result,
                                const trilume_accel_error_t& error);

} // namespace trilume::accel
