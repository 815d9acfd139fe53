// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/fpga/driver/bus.h"

#include <functional>
#include <memory>
#include <string>

namespace trilume::fpga {

// A board that a transport has found.
struct FoundBoard
{
    std::string id; // stable: bus address or serial number
    std::string name;
    std::function<Result<std::unique_ptr<Bus>>()> open;
};

} // namespace trilume::fpga
