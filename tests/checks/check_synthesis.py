#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Synthesises the accelerator for one family with yosys: no DSP block, and about as many cells as engine/fpga/synthesis/ecp5.txt says.

usage: check_synthesis.py YOSYS ROOT [--write]      --write renews the report
The numbers are compared for the version of yosys that they were written with; another one is only asked about DSP blocks.
"""
import pathlib
import re
import subprocess
import sys

TOLERANCE = 0.03
KINDS = {"LUT4": "LUT4", "TRELLIS_FF": "flip-flops", "CCU2C": "carry cells", "DP16KD": "block RAMs of 18 Kbit",
         "TRELLIS_DPR16X4": "distributed RAMs of 16 x 4", "DSP": "DSP blocks"}


def parameters_of(geometries, name):
    """The parameters of one line of geometries.txt."""
    for line in geometries.splitlines():
        words = line.split()
        if words[:1] == [name]:
            return [word.split("=") for word in words[2:]]
    raise SystemExit(f"no geometry {name}")


def cells_of(stat):
    """kind -> number, of the whole design, from what `stat` prints."""
    whole = stat[stat.rfind("=== design hierarchy ==="):]
    cells = {kind: 0 for kind in KINDS}
    for kind, count in re.findall(r"^ +([A-Z]\w+) +(\d+)$", whole, re.M):
        kind = "DSP" if re.match(r"MULT|ALU|SB_MAC|DSP", kind) else kind
        if kind in cells:
            cells[kind] += int(count)
    return cells


def report_of(version, name, parameters, cells):
    lines = ["# What yosys makes of engine/fpga/rtl for a Lattice ECP5: tests/checks/check_synthesis.py --write renews this.",
             f"tool {version}", f"geometry {name} {' '.join('='.join(pair) for pair in parameters)}"]
    return "\n".join(lines + [f"{cells[kind]:6d} {text}" for kind, text in KINDS.items()]) + "\n"


def numbers_of(report):
    return {text: int(count) for count, text in re.findall(r"^ *(\d+) (.+)$", report, re.M)}


def problems_of(cells, version, report):
    """What differs from the report; no DSP block is taken, whatever it says."""
    problems = []
    if cells["DSP"] != 0:
        problems.append(f"{cells['DSP']} DSP blocks: there is a multiplier somewhere")
    if cells["LUT4"] == 0:
        problems.append("no LUT: was anything synthesised?")
    if f"tool {version}\n" not in report:
        return problems
    expected = numbers_of(report)
    for kind, text in KINDS.items():
        if abs(cells[kind] - expected.get(text, 0)) > TOLERANCE * expected.get(text, 0):
            problems.append(f"{cells[kind]} {text}, the report says {expected.get(text)}: renew it with --write")
    return problems


def main(arguments):
    yosys, root = arguments[0], pathlib.Path(arguments[1])
    home = root / "engine" / "fpga"
    version = " ".join(subprocess.run([yosys, "-V"], capture_output=True, text=True, check=True).stdout.split()[:2])
    name = "ecp5"
    parameters = parameters_of((home / "simulation" / "geometries.txt").read_text(), name)
    sources = " ".join((home / "rtl" / "files.f").read_text().split())
    settings = " ".join(f"-set {key} {value}" for key, value in parameters)
    commands = (f"read_verilog -defer -sv -DSYNTHESIS {sources}; chparam {settings} trilume_fpga; hierarchy -check -top trilume_fpga; "
                "script ../synthesis/ecp5.ys; stat -top trilume_fpga")
    run = subprocess.run([yosys, "-p", commands], cwd=home / "rtl", capture_output=True, text=True, check=False)
    if run.returncode != 0:
        print(run.stdout[-2000:] + run.stderr)
        return 1
    cells = cells_of(run.stdout)
    path = home / "synthesis" / "ecp5.txt"
    if arguments[2:] == ["--write"]:
        path.write_text(report_of(version, name, parameters, cells))
    problems = problems_of(cells, version, path.read_text())
    print("\n".join(problems) or report_of(version, name, parameters, cells))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
