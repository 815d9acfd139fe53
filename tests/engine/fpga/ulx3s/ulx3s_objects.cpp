// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/engine/fpga/ulx3s/ulx3s_objects.h"

#include "tests/engine/fpga/ulx3s/sdram_controller.h"

// The names of the built objects.
extern "C" {
// NOLINTNEXTLINE(readability-identifier-naming)
trilume::fpga::SerialBoard* trilume_ulx3s_of_tests();
// NOLINTNEXTLINE(readability-identifier-naming)
trilume::fpga::SdramController* trilume_ulx3s_sdram_of_tests();
}

namespace trilume::fpga {

std::unique_ptr<SerialBoard> createUlx3sBoard()
{
    return std::unique_ptr<SerialBoard>(trilume_ulx3s_of_tests());
}

std::unique_ptr<SdramController> SdramController::create()
{
    return std::unique_ptr<SdramController>(trilume_ulx3s_sdram_of_tests());
}

} // namespace trilume::fpga
