// SPDX-FileCopyrightText: 2026 The Trilume authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/engine/fpga/ulx3s/sdram_model_p.h"

namespace trilume::fpga {

// A cycle of a verilated top with the pins of a chip of SDRAM, whose clock is the inverted one: it
// looks where the top's clock falls, and there the top takes what was on the wires until then.
template <typename Top>
void cycleWith(Top& top, SdramModel& sdram)
{
    top.clk_i = 1;
    top.eval();
    top.sdram_dq_i = sdram.data();
    sdram.edge(
        {(top.sdram_ras_no ? 0U : 4U) | (top.sdram_cas_no ? 0U : 2U) | (top.sdram_we_no ? 0U : 1U),
         top.sdram_ba_o, top.sdram_a_o, top.sdram_dqm_o, top.sdram_dq_o, top.sdram_dq_t_o == 0});
    top.clk_i = 0;
    top.eval();
}

} // namespace trilume::fpga
