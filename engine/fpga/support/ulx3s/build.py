#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the bitstream of a ULX3S with open tools: yosys, nextpnr-ecp5 and ecppack, those of PyPI (../../synthesis/requirements.txt)
before others.

usage: build.py [--device=12k|25k|45k|85k] [--write] [FOLDER]
       FOLDER   gets trilume_ulx3s.bit and the logs of all tools; build/ulx3s if none is named
       --write  renews report.md, which is of a 25k

Ends with 1 where the clock is not reached, the part is too full, or the bitstream is another than report.md's though sources and
tools are the same.
"""
import hashlib
import json
import pathlib
import re
import shutil
import sys

HOME = pathlib.Path(__file__).resolve().parent
FPGA = HOME.parent.parent
sys.path.append(str(FPGA / "synthesis"))
import rtl

LISTS = [folder / "rtl/files.f" for folder in (FPGA, FPGA / "layer", FPGA / "transports/serial", HOME)]
PINS = HOME / "rtl/trilume_ulx3s_pins.sv"
DEVICES = ("12k", "25k", "45k", "85k")
CLOCK_MEGAHERTZ = 60
SEED = 1
MOST_OF_THE_PART = 0.75  # the router needs room
MULTIPLIERS = 4  # of the vector unit's products of floats; the accelerator has none

HEAD = """# What open tools make of the whole ULX3S

Written by `engine/fpga/support/ulx3s/build.py --write`. Delays and clocks are nextpnr's estimates after routing, for the slowest grade
of the part at its worst; nothing here was measured on silicon.
"""


def tool(name):
    """The path of a tool, that of PyPI first: its version is known."""
    found = rtl.tool(f"yowasp-{name}") or rtl.tool(name)
    if found is None:
        raise rtl.Failed(f"{name} is missing, and so is yowasp-{name}: pip install -r engine/fpga/synthesis/requirements.txt")
    return found


def sources():
    return [path.parent / line for path in LISTS for line in path.read_text().split()] + [PINS]


def build_number(files):
    """What register BUILD says: of all sources."""
    parts = "".join(hashlib.sha256(path.read_bytes()).hexdigest() for path in files)
    return hashlib.sha256(parts.encode()).hexdigest()[:8]


def run(folder, name, *arguments):
    return rtl.run([tool(name), *arguments], folder, folder / f"{name}.log")


def make(folder, device):
    """Names are relative, and the sources are copied beside each other: what runs in a sandbox sees the current folder only."""
    files = sources()
    for path in files + [HOME / "ulx3s.lpf"]:
        shutil.copy(path, folder)
    (folder / "build.ys").write_text(
        f"read_verilog -sv -defer -DSYNTHESIS {' '.join(path.name for path in files)}\n"
        f"chparam -set Build 32'h{build_number(files)} trilume_ulx3s\n"
        "hierarchy -top trilume_ulx3s_pins\n"
        "synth_ecp5 -nowidelut -abc9 -top trilume_ulx3s_pins -json trilume_ulx3s.json\n")
    run(folder, "yosys", "-q", "build.ys")
    run(folder, "nextpnr-ecp5", f"--{device}", "--package", "CABGA381", "--speed", 6, "--json", "trilume_ulx3s.json", "--lpf", "ulx3s.lpf",
        "--textcfg", "trilume_ulx3s.config", "--freq", CLOCK_MEGAHERTZ, "--seed", SEED, "--report", "report.json")
    run(folder, "ecppack", "--compress", "trilume_ulx3s.config", "trilume_ulx3s.bit")


def delays(log):
    """[(from, to, ns)] of the longest ways in and out of the part, after routing."""
    found = re.findall(r"Max delay (\S+(?: \S+)?)\s+-> (\S+(?: \S+)?)\s*: ([\d.]+) ns", log)
    last = {(begin, end): float(delay) for begin, end, delay in found}
    return [(begin, end, delay) for (begin, end), delay in sorted(last.items()) if "<async>" in (begin, end) and begin != end]


def figures_of(folder, device):
    """name -> text: the rows of report.md."""
    found = json.loads((folder / "report.json").read_text())
    names = ("yosys", "nextpnr-ecp5", "ecppack")
    rows = {"tools": ", ".join(rtl.version(tool(name)) for name in names[:2]), "build": build_number(sources()),
            "part": f"LFE5U, {device}, CABGA381, speed grade 6, seed {SEED}"}
    for cell, use in sorted(found["utilization"].items()):
        if use["used"]:
            rows[cell] = f"{use['used']} of {use['available']}"
    for clock, rate in found["fmax"].items():
        rows[f"clock {clock}"] = f"{rate['achieved']:.1f} MHz, asked for {rate['constraint']:.1f}"
    for begin, end, delay in delays((folder / "nextpnr-ecp5.log").read_text()):
        rows[f"{begin} to {end}"] = f"{delay:.1f} ns at most"
    bits = (folder / "trilume_ulx3s.bit").read_bytes()
    rows["bitstream"] = f"{len(bits)} bytes, SHA-256 {hashlib.sha256(bits).hexdigest()}"
    return rows


def text_of(rows):
    return HEAD + "\n| what | value |\n| --- | --- |\n" + "".join(f"| {name} | {value} |\n" for name, value in rows.items())


def rows_of(text):
    return dict(re.findall(r"^\| (.*?) \| (.*?) \|$", text, re.M)[2:])


def problems_of(rows, known):
    """What is wrong with a bitstream; `known` are the rows of report.md."""
    clocks = [re.findall(r"[\d.]+", value) for name, value in rows.items() if name.startswith("clock ")]
    problems = [] if clocks else ["nextpnr named no clock"]
    problems += [f"{reached} MHz, asked for {asked}" for reached, asked in clocks if float(reached) < float(asked)]
    used, available = map(int, rows["TRELLIS_COMB"].split(" of "))
    if used > MOST_OF_THE_PART * available:
        problems.append(f"{used} of {available} TRELLIS_COMB: more than {MOST_OF_THE_PART:.0%} of the part")
    multipliers = sum(int(rows[name].split()[0]) for name in rows if name.startswith(("MULT", "ALU")))
    if multipliers != MULTIPLIERS:
        problems.append(f"{multipliers} multipliers, the vector unit has {MULTIPLIERS}")
    same = all(rows[name] == known.get(name) for name in ("tools", "build", "part"))
    if same and rows["bitstream"] != known["bitstream"]:
        problems.append(f"another bitstream of the same sources and tools: {rows['bitstream']}, report.md has {known['bitstream']}")
    return problems


def main(arguments):
    options = [word for word in arguments if word.startswith("--")]
    folders = [word for word in arguments if word not in options]
    device = next((word.removeprefix("--device=") for word in options if word.startswith("--device=")), "25k")
    writes = "--write" in options
    if len(folders) > 1 or device not in DEVICES or (writes and device != "25k") or \
            any(word != "--write" and not word.startswith("--device=") for word in options):
        sys.exit(__doc__)
    folder = pathlib.Path(folders[0] if folders else HOME.parents[3] / "build" / "ulx3s").resolve()
    folder.mkdir(parents=True, exist_ok=True)
    path = HOME / "report.md"
    known = rows_of(path.read_text()) if path.exists() else {}
    try:
        make(folder, device)
        rows = figures_of(folder, device)
    except rtl.Failed as error:
        sys.exit(str(error))
    print(text_of(rows).removeprefix(HEAD + "\n"), end="")
    problems = problems_of(rows, {} if writes else known)
    if writes and not problems:
        path.write_text(text_of(rows))
    elif device == "25k" and rows["build"] != known.get("build"):
        print("report.md is of other sources: --write renews it")
    print("\n".join(problems) or f"ulx3s: {folder / 'trilume_ulx3s.bit'}")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
