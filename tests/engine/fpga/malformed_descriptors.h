// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/fpga/registers/fpga_registers.h"
#include "tests/engine/fpga/matvec_case.h"

#include <functional>
#include <vector>

namespace trilume::tests {

// What makes a good descriptor a bad one, and the status that the engine gives it.
struct Malformed
{
    const char* name;
    std::uint32_t status;
    std::function<void(fpga::Descriptor&, const Geometry&)> change;
};

// Of every field that can be wrong, the least that is wrong. The memory has `memoryBytes`; the
// window begins with page 2.
[[nodiscard]] std::vector<Malformed> malformedDescriptors(std::uint64_t memoryBytes);

} // namespace trilume::tests
