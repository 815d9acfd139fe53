# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""report.md: written from results, and read back to compare new ones with."""
import dataclasses
import re

import area
import designs
import place

# Cells, and megahertz below what the report says: a change elsewhere in a netlist moves everything a little.
CELLS_TOLERANCE = 0.03
CLOCK_TOLERANCE = 0.10

HEAD = """# What open tools make of the accelerator and its vector unit

Written by `engine/fpga/synthesis/synthesis.py --write` (`--slow --write` for all of it); `check_synthesis` compares with it. Cells are
yosys', before placement; *per lane* is LUTs for each weight and vector of a beat. A clock is nextpnr's estimate after routing, the lowest of
the seeds, for the slowest grade of the part; no figure here was measured on silicon. For AMD's parts there is no open place and route.
An iCE40 HX8K (7 680 cells, each a table and a flip-flop) has not the room for the smallest whole accelerator, `ice40-4`, 2 047 of whose
flip-flops stand behind a table of their own, which leaves 9 625 cells: there the core is placed alone.
"""

NETLISTS_HEAD = """Written by `netlist.py --write`: the netlist in the family's cells beside the RTL, both with the same inputs, every output compared in
every cycle: all were the same. *Moved*: bits that were seen as 0 and as 1; others are constants, or addresses and counters that no job
reached. *Faults*: of single wrong bits in look-up tables those that a difference showed, of those whose table was asked for them
(`--faults`; -: none was planted).
"""


@dataclasses.dataclass
class Report:
    """Tools, and rows by name: {column: text}."""
    tools: dict = dataclasses.field(default_factory=dict)
    areas: dict = dataclasses.field(default_factory=dict)
    clocks: dict = dataclasses.field(default_factory=dict)
    netlists: dict = dataclasses.field(default_factory=dict)


def area_row(design, cells):
    lanes = design.lanes()
    row = {"design": design.name, "family": design.family, "module": design.module, "lanes": str(lanes or "-"),
           "per lane": f"{cells['LUT'] / lanes:.1f}" if lanes else "-"}
    row.update((kind, str(cells[kind])) for kind in area.KINDS)
    return {**row, "parameters": designs.words_of(design.parameters)}


def clock_row(placement, results):
    """`results`: [(MHz, use)] of the seeds."""
    clocks = [clock for clock, _ in results]
    return {"design": placement.name, "part": place.PARTS[placement.part].title, "module": placement.module,
            "cells": results[0][1], "seeds": " ".join(placement.seeds), "lowest MHz": f"{min(clocks):.1f}",
            "highest MHz": f"{max(clocks):.1f}", "parameters": designs.words_of(placement.parameters)}


def netlist_row(design, tables, figures, bits, faults):
    """`figures`: what the bench counted; `bits`: of all outputs."""
    return {"netlist": design.name, "family": design.family, "LUT": str(tables), "cycles": figures["cycles"], "jobs": figures["jobs"],
            "bits of outputs": str(bits), "of them moved": figures["moved"], "faults seen": faults,
            "parameters": designs.words_of(design.parameters)}


def table(rows):
    if not rows:
        return ""
    columns = list(rows[0])
    lines = [columns, ["---"] * len(columns)] + [[row[column] for column in columns] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"


def text_of(report):
    """In the order of the tables of designs."""
    areas = [report.areas[design.name] for design in designs.designs() if design.name in report.areas]
    clocks = [report.clocks[placement.name] for placement in designs.placements() if placement.name in report.clocks]
    tools = ", ".join(f"{name} {version}" for name, version in sorted(report.tools.items()))
    netlists = [report.netlists[name] for name, *_ in designs.rows("netlists.txt") if name in report.netlists]
    return (f"{HEAD}\nTools: {tools}\n\n## Cells\n{table(areas)}\n## Clocks\n{table(clocks)}"
            + (f"\n## Netlists\n{NETLISTS_HEAD}\n{table(netlists)}" if netlists else ""))


def read(text):
    report = Report()
    tools = re.search(r"^Tools: (.*)$", text, re.M)
    report.tools = dict(entry.split(" ") for entry in tools.group(1).split(", ")) if tools and tools.group(1) else {}
    for title, rows in (("Cells", report.areas), ("Clocks", report.clocks), ("Netlists", report.netlists)):
        section = re.search(rf"^## {title}\n(?:[^|#\n].*\n|\n)*((?:\|.*\n)*)", text, re.M)
        lines = [[field.strip() for field in line.strip("|").split("|")] for line in section.group(1).splitlines()] if section else []
        for line in lines[2:]:
            rows[line[0]] = dict(zip(lines[0], line))
    return report


def area_problems(row, known):
    """What is wrong with new cells; `known` is the report's row, or None where it says nothing of this version."""
    problems = []
    if row["DSP"] != "0" and row["module"] == "trilume_fpga":
        problems.append(f"{row['design']}: {row['DSP']} DSP blocks: there is a multiplier somewhere")
    if row["LUT"] == "0":
        problems.append(f"{row['design']}: no LUT: was anything synthesised?")
    if known is None:
        return problems
    for kind in area.KINDS:
        if abs(int(row[kind]) - int(known[kind])) > CELLS_TOLERANCE * int(known[kind]):
            problems.append(f"{row['design']}: {row[kind]} {kind}, the report says {known[kind]}: renew it with --write")
    return problems


def clock_problems(row, known):
    """A clock that is 0 was not found in what nextpnr said."""
    if float(row["lowest MHz"]) == 0.0:
        return [f"{row['design']}: nextpnr named no clock"]
    if known and float(row["lowest MHz"]) < (1 - CLOCK_TOLERANCE) * float(known["lowest MHz"]):
        return [f"{row['design']}: {row['lowest MHz']} MHz, the report says {known['lowest MHz']}"]
    return []
