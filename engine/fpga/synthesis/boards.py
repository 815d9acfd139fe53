# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether boards whose clock is nextpnr's have the one of the report, and their cores say the same."""
import re

import designs
import rtl

CLOCK = re.compile(r"\"(\w+)\",\s*\d+,\s*\{[^{}]*\},\s*DatapathStyle::\w+,\s*\{([\d']+)\.0, Label::(\w+),\s*\"([^\"]*)\"", re.S)


def clocks_of(source):
    """core -> (kHz, label, source) of the boards in board.cpp."""
    return {core: (int(clock.replace("'", "")), label, said) for core, clock, label, said in CLOCK.findall(source)}


def problems_of(source, report, geometries):
    problems = []
    boards = clocks_of(source)
    if not boards:
        problems.append("board.cpp: no board's clock was found")
    for core, (clock, label, said) in boards.items():
        if dict(geometries[core])["ClockKhz"] != str(clock):
            problems.append(f"board.cpp: {core} has {clock} kHz, geometries.txt {dict(geometries[core])['ClockKhz']}")
        if "nextpnr" not in said:
            continue
        row = report.clocks.get(core)
        if row is None or int(float(row["lowest MHz"])) * 1000 != clock:
            problems.append(f"board.cpp: {core} has {clock} kHz of nextpnr, the report {row and row['lowest MHz']} MHz (whole MHz count)")
        elif row["parameters"] != designs.words_of(designs.parameters_of(f"geometry={core}")):
            problems.append(f"report.md: {core} was placed as {row['parameters']}: renew it with --slow --write")
        if label == "Measured":
            problems.append(f"board.cpp: {core} has a measured clock that is nextpnr's estimate")
    return problems


def check(report):
    source = (rtl.HOME.parent / "boards" / "board.cpp").read_text()
    return problems_of(source, report, designs.geometries())
