// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/manual/program.h"

#include <string>

namespace trilume::manual {

// Scripts that complete a program's command line in a shell. They ask the program nothing: what
// they offer stands in them, in folders, or in the list of devices that the program left in its
// cache. So a key press costs milliseconds, and no plugin is started by it.
[[nodiscard]] std::string bashCompletion(const Program& program);
[[nodiscard]] std::string zshCompletion(const Program& program);
[[nodiscard]] std::string fishCompletion(const Program& program);

// In the folder of the program's cache: ids of devices, one a line.
[[nodiscard]] std::string rememberedDevicesFileName();

} // namespace trilume::manual
