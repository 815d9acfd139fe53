#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the RTL in each configuration of tests/engine/fpga/configs.txt and of the boards, and the units of a layer: without a warning by
Verilator, and without an error by yosys and Icarus Verilog, where they are installed.

usage: check_rtl.py ROOT VERILATOR [YOSYS] [IVERILOG]
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys


LAYER_TOP = "trilume_float_unit"


def configurations(root):
    """[["Rows=4", ...], ...]: of every line."""
    tests = (root / "tests/engine/fpga/configs.txt").read_text().splitlines()
    boards = (root / "engine/fpga/simulation/geometries.txt").read_text().splitlines()
    found = [line.split() for line in tests if line and not line.startswith("#")]
    found += [line.split()[2:] for line in boards if line.split()[1:2] == ["board"] and not line.startswith("#")]
    return found


def problem_of(folder, command):
    """What a tool has to say, or None. Icarus' "sorry" is about how it simulates, which it does not here."""
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    said = [line for line in (run.stdout + run.stderr).splitlines() if ": sorry: " not in line]
    return "\n".join([" ".join(command)] + said) if run.returncode != 0 or any(said) else None


def commands(tools, folder, top, waivers, choices):
    """(folder, command): of one list of sources, for Verilator with each choice of parameters."""
    sources = (folder / "files.f").read_text().split()
    for parameters in choices:
        yield folder, [tools["verilator"], "--lint-only", "-Wall", *(f"-G{parameter}" for parameter in parameters), *waivers, *sources,
                       "--top-module", top]
    if "yosys" in tools:
        yield folder, [tools["yosys"], "-q", "-p", f"read_verilog -defer -sv -DSYNTHESIS {' '.join(sources)}; "
                       f"hierarchy -check -top {top}; proc; check -assert"]
    if "iverilog" in tools:
        yield folder, [tools["iverilog"], "-g2012", "-t", "null", "-s", top, *sources]


def all_commands(root, tools):
    fpga = root / "engine/fpga"
    yield from commands(tools, fpga / "rtl", "trilume_fpga", ["waivers.vlt"], configurations(root))
    yield from commands(tools, fpga / "layer/rtl", LAYER_TOP, [], [[]])


def main(arguments):
    root = pathlib.Path(arguments[0])
    tools = {pathlib.Path(path).name: path for path in arguments[1:] if path and os.path.exists(path)}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        problems = [problem for problem in pool.map(lambda one: problem_of(*one), all_commands(root, tools)) if problem]
    print("\n".join(problems) or f"rtl: clean in {len(configurations(root))} configurations and {LAYER_TOP} ({', '.join(sorted(tools))})")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
