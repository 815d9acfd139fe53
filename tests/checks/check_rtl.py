#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the RTL in each configuration of tests/engine/fpga/configs.txt and of the boards, and what stands around it, the
serial transport and the vector unit: without a warning by Verilator, and without an error by yosys and Icarus Verilog, where installed.

usage: check_rtl.py ROOT VERILATOR [YOSYS] [IVERILOG]
"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys


RTL = "engine/fpga/rtl"
# Between them: the host's accesses a whole beat and a part of one, as wide as AXI's registers at least.
SERIAL_BOARDS = [["BusBits=128", "MemoryPages=256", "ClockKhz=1000"],
                 ["Columns=8", "BusBits=64", "TilesMax=40", "MemoryWait=2000"],
                 ["Rows=16", "BusBits=512", "Style=1"]]
# A whole layer on the board: with the narrowest bus that its vector unit can have, and the widest.
LAYERED = [["Rows=4", "Columns=8", "BusBits=64", "TilesMax=64"], ["Rows=4", "Columns=16", "BusBits=512", "TilesMax=64"]]


def geometries(root, purpose):
    """[["Rows=4", ...], ...]: of the simulated boards that are built so."""
    lines = (root / "engine/fpga/simulation/geometries.txt").read_text().splitlines()
    return [line.split()[2:] for line in lines if line.split()[1:2] == [purpose] and not line.startswith("#")]


def configurations(root):
    """The same of every line, and of the tests."""
    tests = (root / "tests/engine/fpga/configs.txt").read_text().splitlines()
    return [line.split() for line in tests if line and not line.startswith("#")] + geometries(root, "board")


def problem_of(command, folder):
    """What a tool has to say, or None. Icarus' "sorry" is about how it simulates, which it does not here."""
    run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    said = [line for line in (run.stdout + run.stderr).splitlines() if ": sorry: " not in line]
    return "\n".join([" ".join(command)] + said) if run.returncode != 0 or any(said) else None


class Design:
    """A top module with what it is read in: lists of sources, and parameters."""

    def __init__(self, top, lists, every_parameters):
        self.top = top
        self.lists = lists
        self.every_parameters = every_parameters

    def sources(self, root):
        """From the folder that the commands run in, which waivers.vlt is in."""
        home = root / RTL
        return [os.path.relpath(root / pathlib.Path(path).parent / name, home)
                for path in self.lists for name in (root / path).read_text().split()]

    def commands(self, root, tools):
        sources = self.sources(root)
        for parameters in self.every_parameters:
            yield [tools["verilator"], "--lint-only", "-Wall", *(f"-G{parameter}" for parameter in parameters), "waivers.vlt",
                   *sources, "--top-module", self.top]
        if "yosys" in tools:
            yield [tools["yosys"], "-q", "-p", f"read_verilog -defer -sv -DSYNTHESIS {' '.join(sources)}; "
                   f"hierarchy -check -top {self.top}; proc; check -assert"]
        if "iverilog" in tools:
            yield [tools["iverilog"], "-g2012", "-t", "null", "-s", self.top, *sources]


def designs(root):
    core = f"{RTL}/files.f"
    layer = "engine/fpga/layer/rtl/files.f"
    serial = "engine/fpga/transports/serial/rtl/files.f"
    return [Design("trilume_fpga", [core], configurations(root)),
            Design("trilume_layered", [core, layer], LAYERED + geometries(root, "layered")),
            # A whole board, and what stands between its pins and its bytes.
            Design("trilume_serial_board", [core, layer, serial], SERIAL_BOARDS),
            Design("trilume_serial_uart", [core, layer, serial], [["ClocksPerBit=8"], ["ClocksPerBit=20"]])]


def main(arguments):
    root = pathlib.Path(arguments[0])
    tools = {pathlib.Path(path).name: path for path in arguments[1:] if path and os.path.exists(path)}
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        commands = [command for design in designs(root) for command in design.commands(root, tools)]
        problems = [problem for problem in pool.map(lambda command: problem_of(command, root / RTL), commands) if problem]
    count = sum(len(design.every_parameters) for design in designs(root))
    print("\n".join(problems) or f"rtl: clean in {count} configurations ({', '.join(sorted(tools))})")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
