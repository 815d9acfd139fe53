# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many cells of a family's kinds yosys makes of a design."""
import re

import rtl

# Column of the report -> cells that count there, whatever the family calls them, and how much one is.
KINDS = {
    "LUT": [(r"SB_LUT4|LUT[1-6]", 1)],
    "flip-flops": [(r"SB_DFF\w*|TRELLIS_FF|FD[CPRS]E(_1)?", 1)],
    "carry": [(r"SB_CARRY|CCU2C|CARRY[48]", 1)],
    "block RAM": [(r"SB_RAM40_4K\w*|DP16KD|RAMB18E[12]", 1), (r"RAMB36E[12]", 2)],
    "LUT RAM": [(r"TRELLIS_DPR16X4|RAM(32|64|128|256)(M|M16|X1D|X1S|M8)", 1)],
    "DSP": [(r"MULT\w*|ALU\w*|SB_MAC16|DSP48E[12]", 1)],
}


def cells_of(stat):
    """Column -> number, of the whole design, from what yosys' `stat` prints last."""
    whole = stat[stat.rfind("=== design hierarchy ==="):]
    cells = dict.fromkeys(KINDS, 0)
    for kind, count in re.findall(r"^ +([A-Z]\w+) +(\d+)$", whole, re.M):
        for column, patterns in KINDS.items():
            cells[column] += sum(int(count) * weight for pattern, weight in patterns if re.fullmatch(pattern, kind))
    return cells


def synthesise(yosys, design):
    """The cells of one line of designs.txt."""
    script = rtl.reading(design.module, design.parameters) + f"; script {rtl.HOME / (design.family + '.ys')}; stat -top {design.module}"
    return cells_of(rtl.run([yosys, "-p", script], rtl.RTL))
