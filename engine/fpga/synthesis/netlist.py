#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Simulates what yosys made of the accelerator, in a family's cells, beside the RTL: every output in every cycle has to be the same.

usage: netlist.py [--slow] [--faults] [--write] [NAME...]
       --slow     all of netlists.txt, not only what is quick; NAME: only these
       --faults   plants wrong bits in look-up tables, too, one at a time: of those that a job meets, half have to be seen at least. A
                  table may be asked for what nobody then looks at.
       --write    renews the rows of report.md
Ends with 77 where yosys, Verilator or a compiler is missing.
"""
import concurrent.futures
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import designs
import netlist_pair
import pins
import report
import rtl

ROOT = rtl.HOME.parents[2]
FAULTS = 24


def netlists():
    return [designs.Design(name, family, suite, designs.parameters_of(text)) for name, family, suite, text in designs.rows("netlists.txt")]


def synthesised(yosys, design, folder):
    """(the netlist as Verilog, ports of the RTL); hierarchy is undone when everything is mapped."""
    script = (rtl.reading("trilume_fpga", design.parameters)
              + f"; portlist trilume_fpga; script {rtl.HOME / (design.family + '.ys')}; flatten; opt_clean; rename -top netlist; "
              f"write_verilog -noattr {folder / 'netlist.v'}")
    said = rtl.run([yosys, "-p", script], rtl.RTL)
    return (folder / "netlist.v").read_text(), pins.ports_of(said)


def models(yosys, family, netlist):
    share = pathlib.Path(yosys).resolve().parents[1] / "share" / "yosys"
    own = {path.stem: path.read_text() for path in (rtl.HOME / "cells").glob("*.v")}
    return netlist_pair.models_of(netlist_pair.cells_in(netlist), (share / netlist_pair.FAMILIES[family][0]).read_text(), own)


def compile_bench(verilator, compiler, design, ports, folder):
    """The bench around pair.v, netlist.v and cells.v, as folder/bench."""
    sources = (rtl.RTL / "files.f").read_text().split()
    rtl.run([verilator, "--cc", "-O3", "--x-assign", "0", "--x-initial", "0", "--noassert", "-Wno-fatal", "-Wno-lint", "-Wno-style",
             "--output-split", "0", "--prefix", "Vpair", "--Mdir", folder, "--top-module", "pair", "-DNO_ICE40_DEFAULT_ASSIGNMENTS",
             "waivers.vlt", *sources, folder / "cells.v", folder / "netlist.v", folder / "pair.v"], rtl.RTL)
    names = [rtl.HOME / "netlist_bench.cc", *sorted(folder.glob("Vpair*.cpp")), "verilated.cpp", "verilated_threads.cpp"]
    (folder / "all.cc").write_text("".join(f'#include "{name}"\n' for name in names))
    include = subprocess.run([verilator, "--getenv", "VERILATOR_ROOT"], capture_output=True, text=True, check=True).stdout.strip() + "/include"
    bus = dict(design.parameters)["BusBits"]
    outputs = sum(not is_input for is_input, _, _ in ports)
    brackets = ["-fbracket-depth=8192"] if "clang" in compiler else []
    rtl.run([compiler, "-std=c++20", "-O0", "-w", *brackets, f"-DTRILUME_BUS_BITS={bus}", f"-DTRILUME_OUTPUTS={outputs}", f"-I{ROOT}",
             "-I.", f"-I{include}", f"-I{include}/vltstd", "all.cc", "-o", "bench", "-pthread"], folder)


def told_by(bench, ports, fault=0):
    """(whether both were the same, what to say of it)"""
    ended = subprocess.run([bench, str(fault)], capture_output=True, text=True, check=False)
    names = [name for is_input, _, name in ports if not is_input]
    found = re.search(r"^different: cycle=(\d+) outputs=([\d,]+)", ended.stdout, re.M)
    if found:
        return False, f"cycle {found.group(1)}: {', '.join(names[int(port)] for port in found.group(2).split(',') if port)}"
    if ended.returncode != 0:
        raise rtl.Failed(f"the bench ended with {ended.returncode}: {ended.stdout}{ended.stderr}")
    return True, ended.stdout.strip()


def faults_seen(design, bench, ports, faults):
    """(how many were met, how many of them were seen)"""
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(lambda number: told_by(bench, ports, number), range(1, len(faults) + 1)))
    for fault, (equal, said) in zip(faults, results):
        print(f"{design.name}: {fault}: {'not met' if 'met=0' in said else 'not seen' if equal else said}", flush=True)
    seen = sum(not equal for equal, _ in results)
    return seen + sum("met=1" in said for _, said in results), seen


def simulated(tools, design, with_faults):
    """(row of the report, problems)"""
    yosys, verilator, compiler = tools
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        netlist, ports = synthesised(yosys, design, folder)
        (folder / "cells.v").write_text(models(yosys, design.family, netlist))
        faults = []
        if with_faults:
            netlist, faults = netlist_pair.planted(netlist, design.family, FAULTS)
            (folder / "netlist.v").write_text(netlist)
        settings = ", ".join(f".{key}({value})" for key, value in design.parameters)
        (folder / "pair.v").write_text(netlist_pair.pair(ports, settings, with_faults))
        compile_bench(verilator, compiler, design, ports, folder)
        equal, said = told_by(folder / "bench", ports)
        print(f"{design.name}: {said}", flush=True)
        if not equal:
            return None, [f"{design.name}: the netlist is not the RTL: {said}"]
        met, seen = faults_seen(design, folder / "bench", ports, faults)
    problems = [f"{design.name}: {seen} of {met} faults seen"] if faults and 2 * seen < max(met, 1) else []
    figures = dict(re.findall(r"(\w+)=(\d+)", said))
    bits = sum(bits for is_input, bits, _ in ports if not is_input)
    tables = len(netlist_pair.tables_of(netlist, design.family)) + len(faults)
    return report.netlist_row(design, tables, figures, bits, f"{seen} of {met}" if faults else "-"), problems


def main(arguments):
    tools = [rtl.tool("yosys"), rtl.tool("verilator"), rtl.tool("clang++-14") or rtl.tool("c++")]
    if None in tools:
        print("netlist: left out, yosys, verilator or a compiler is missing")
        return 77
    names = [word for word in arguments if not word.startswith("--")]
    chosen = [design for design in netlists() if design.name in names or not names and ("--slow" in arguments or design.suite == "quick")]
    path = rtl.HOME / "report.md"
    known = report.read(path.read_text())
    problems = [] if chosen else ["netlist: there is no such netlist"]
    for design in chosen:
        try:
            row, found = simulated(tools, design, "--faults" in arguments)
            problems += found
            if row:
                print(" | ".join(row.values()), flush=True)
                known.netlists[design.name] = row
        except (rtl.Failed, netlist_pair.Unfit) as error:
            problems.append(f"{design.name}: {error}")
    if "--write" in arguments:
        path.write_text(report.text_of(known))
    print("\n".join(problems) or "netlist: every output was the same in every cycle")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
