// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace trilume::runtime {

// Numbers of a list as the kernel writes it ("0-3,8,10-11"), about a million at most; nothing for
// anything else.
[[nodiscard]] std::optional<std::vector<int>> parseProcessorList(const std::string& list);

} // namespace trilume::runtime
