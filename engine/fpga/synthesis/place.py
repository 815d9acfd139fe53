# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock that nextpnr reaches with a module in a part, and how full the part is."""
import dataclasses
import re

import pins
import rtl


@dataclasses.dataclass
class Part:
    """How one part is spoken of to yosys and nextpnr."""
    title: str
    tool: str
    options: list
    synthesis: str
    cell: str  # of its kind it has the fewest


PARTS = {
    "hx8k": Part("iCE40 HX8K", "nextpnr-ice40", ["--hx8k", "--package", "ct256", "--pcf-allow-unconstrained", "--freq", "120"],
                 "synth_ice40 -abc2", "ICESTORM_LC"),
    "25f": Part("LFE5U-25F, speed grade 6", "nextpnr-ecp5",
                ["--25k", "--speed", "6", "--package", "CABGA381", "--lpf-allow-unconstrained", "--freq", "150"],
                "synth_ecp5 -abc9 -nowidelut", "TRELLIS_COMB"),
}


def tool_of(part):
    """The path of its nextpnr, Debian's or that of PyPI; None if there is none."""
    return rtl.tool(part.tool) or rtl.tool(f"yowasp-{part.tool}")


def clock_of(said):
    """MHz, after routing."""
    found = re.findall(r"Max frequency for clock '[^']*': ([\d.]+) MHz", said)
    return float(found[-1]) if found else 0.0


def use_of(said, cell):
    """"2317 of 7680" of these cells."""
    found = re.search(rf"{cell}: +(\d+)/ *(\d+)", said)
    return f"{found.group(1)} of {found.group(2)}" if found else ""


def synthesise(yosys, placement, folder):
    """Writes NAME.json into the folder: the module with three pins, mapped to the part."""
    pins.write(yosys, placement.module, placement.parameters, folder / f"{placement.name}.v")
    sources = " ".join((rtl.RTL / "files.f").read_text().split())
    rtl.run([yosys, "-q", "-p", f"read_verilog -sv -DSYNTHESIS {sources} {folder / (placement.name + '.v')}; "
             f"{PARTS[placement.part].synthesis} -top pins -json {folder / (placement.name + '.json')}"], rtl.RTL)


def route(placement, seed, folder):
    """(MHz, use) with one seed. Names are relative: tools of PyPI do not see every folder."""
    part = PARTS[placement.part]
    said = rtl.run([tool_of(part), *part.options, "--timing-allow-fail", "--seed", seed, "--json", f"{placement.name}.json"],
                   folder, folder / f"{placement.name}-{seed}.log")
    return clock_of(said), use_of(said, part.cell)
