// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace trilume::fpga {

// What the system lists in a folder of sysfs, by name; nothing where there is no such folder.
[[nodiscard]] std::vector<std::string> namesIn(const std::filesystem::path& folder);

// An attribute without the end of its line; nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> attribute(const std::filesystem::path& file);

// A number, also one that begins with 0x.
[[nodiscard]] Result<std::uint64_t> numberAttribute(const std::filesystem::path& file);

// The device that a member of a class is of: the name that it has on its bus is the same wherever
// it is found. Nothing where the link is missing.
[[nodiscard]] std::optional<std::filesystem::path> deviceOf(const std::filesystem::path& member);

// As an id of a device of a plugin: "0000:03:00.0" becomes "0000-03-00-0".
[[nodiscard]] std::string idOf(std::string_view name);

// Whether this user may read and write them all; names the first that is missing or refused.
[[nodiscard]] std::optional<Error> refusalOf(std::initializer_list<std::filesystem::path> files);

} // namespace trilume::fpga
