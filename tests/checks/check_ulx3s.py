#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at engine/fpga/support/ulx3s as far as that is quick: the top elaborates without a warning, the pins with the primitives of
the part, each pin has one place, and all that say a clock say the same. build.py makes the bitstream.

usage: check_ulx3s.py ROOT VERILATOR [YOSYS]
"""
import os
import pathlib
import re
import subprocess
import sys

NAMES = ("trilume_ulx3s_pins.sv", "trilume_ulx3s.sv", "trilume_ulx3s_sdram.sv")


def sources(fpga):
    lists = [fpga / folder / "rtl/files.f" for folder in (".", "layer", "transports/serial", "support/ulx3s")]
    return [str(path.parent / line) for path in lists for line in path.read_text().split()]


def said_by(command, folder):
    run = subprocess.run(command, cwd=folder, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    return [f"{pathlib.Path(command[0]).name}: {run.stdout.strip()}"] if run.returncode != 0 or run.stdout.strip() else []


def elaboration_problems(fpga, verilator, yosys):
    problems = said_by([verilator, "--lint-only", "-Wall", "waivers.vlt", *sources(fpga), "--top-module", "trilume_ulx3s"], fpga / "rtl")
    if yosys and os.path.exists(yosys):
        files = " ".join(sources(fpga) + [str(fpga / "support/ulx3s/rtl" / NAMES[0])])
        problems += said_by([yosys, "-q", "-p", "read_verilog -lib +/ecp5/cells_sim.v; read_verilog -lib +/ecp5/cells_bb.v; "
                             f"read_verilog -defer -sv -DSYNTHESIS {files}; hierarchy -check -top trilume_ulx3s_pins; proc; "
                             "check -assert"], fpga / "rtl")
    return problems


def ports_of(pins):
    """The names of all bits of the ports: led[0] and so on."""
    names = []
    for high, name in re.findall(r"^ +(?:input|output|inout) +(?:logic|wire) +(?:\[ *(\d+):0\] )?(\w+)", pins, re.M):
        names += [f"{name}[{bit}]" for bit in range(int(high) + 1)] if high else [name]
    return names


def place_problems(pins, constraints):
    places = re.findall(r'^LOCATE COMP "([^"]+)" SITE "(\w+)";', constraints, re.M)
    standards = re.findall(r'^IOBUF PORT "([^"]+)" .*IO_TYPE=LVCMOS33', constraints, re.M)
    located, sites, ports = [name for name, _ in places], [site for _, site in places], ports_of(pins)
    problems = [f"{name} has no place" for name in ports if name not in located]
    problems += [f"{name} has a place and is no port" for name in located if name not in ports]
    problems += [f"{name} has no standard" for name in ports if name not in standards]
    problems += [f"{what} is there twice" for group in (located, sites, standards) for what in sorted(set(group)) if group.count(what) > 1]
    return problems or ([] if places else ["no pin was found"])


def clock_problems(pins, top, sdram, script, boards, report):
    """What the sources say differently of the clock, or too little."""
    def number(text, pattern):
        found = re.search(pattern, text, re.S)
        return float(found[1].replace("'", "")) if found else float("nan")
    clock = number(pins, r"ClockKhz = (\d+)")
    said = {
        "oscillator and its dividers": 25000 * number(pins, r"CLKFB_DIV\((\d+)\)") / number(pins, r"CLKI_DIV\((\d+)\)"),
        "trilume_ulx3s": number(top, r"ClockKhz += 32'd(\d+)"),
        "3 Mbaud by clocks per bit": 3000 * number(top, r"ClocksPerBit += (\d+)"),
        "build.py": 1000 * number(script, r"CLOCK_MEGAHERTZ = (\d+)"),
        "board.cpp": number(boards, r'"ulx3s-25f",.*?DatapathStyle::\w+,\s*\{([\d\']+)\.0'),
        "report.md": 1000 * number(report, r"MHz, asked for ([\d.]+)"),
    }
    problems = [f"{name} says {value:.0f} kHz, trilume_ulx3s_pins.sv {clock:.0f}" for name, value in said.items() if value != clock]
    inside = clock * number(pins, r"CLKOP_DIV\((\d+)\)")
    if not 400_000 <= inside <= 800_000:
        problems.append(f"the PLL runs at {inside:.0f} kHz inside, which may be 400000 to 800000")
    if not 1000 * number(report, r"\| ([\d.]+) MHz, asked") >= clock:
        problems.append("report.md: the clock is not reached")
    if not 8192 * number(sdram, r"RefreshEvery += (\d+)") <= 64 * clock:
        problems.append("the rows are refreshed too rarely")
    if not number(top, r"PowerUp += (\d+)") * 1000 >= 200 * clock:
        problems.append("the SDRAM has less than 200 us to wake up")
    return problems


def texts_of(fpga):
    folder = fpga / "support/ulx3s"
    return [(folder / "rtl" / name).read_text() for name in NAMES] + [
        path.read_text() for path in (folder / "build.py", fpga / "boards/board.cpp", folder / "report.md")]


def main(arguments):
    fpga = pathlib.Path(arguments[0]) / "engine/fpga"
    texts = texts_of(fpga)
    problems = place_problems(texts[0], (fpga / "support/ulx3s/ulx3s.lpf").read_text()) + clock_problems(*texts)
    problems += elaboration_problems(fpga, arguments[1], arguments[2] if arguments[2:] else "")
    print("\n".join(problems) or "ulx3s: clean")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
