# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verilog of two modules with the same ports side by side, the models of a netlist's cells, and faults that are planted in it."""
import random
import re

# Family -> (where yosys has its models, pattern of a table's name, its parameter, inputs from the lowest bit on, output).
FAMILIES = {
    "ice40": ("ice40/cells_sim.v", "SB_LUT4", "LUT_INIT", ["I0", "I1", "I2", "I3"], "O"),
    "ecp5": ("ecp5/cells_sim.v", "LUT4", "INIT", ["A", "B", "C", "D"], "Z"),
    "xc7": ("xilinx/cells_sim.v", r"LUT[1-6]", "INIT", ["I0", "I1", "I2", "I3", "I4", "I5"], "O"),
}
MODULE = re.compile(r"^module\s+(\w+).*?^endmodule", re.M | re.S)
TIMING = re.compile(r"^\s*specify\b.*?^\s*endspecify", re.M | re.S)


class Unfit(Exception):
    """The netlist has something that nothing is known of."""


def cells_in(netlist):
    """Names of the modules that are instantiated."""
    return set(re.findall(r"^  (\w+) (?:#\(|\\?\S+ +\()", netlist, re.M)) - {"module", "input", "output", "wire", "reg", "assign"}


def models_of(cells, simulation, own):
    """The models of these cells: yosys' text `simulation`, but `own` (name -> text) first."""
    found = {match.group(1): match.group(0) for match in MODULE.finditer(simulation)}
    known = {**found, **own}
    unknown = sorted(cells - set(known))
    if unknown:
        raise Unfit(f"no model of {', '.join(unknown)}")
    # And those that they are made of.
    rest = list(cells)
    while rest:
        inner = set(re.findall(r"^\s+(\w+) #\(", known[rest.pop()], re.M)) & set(known) - cells
        cells = cells | inner
        rest += inner
    defines = simulation[:simulation.index("module ")]
    return re.sub(r"\(\*.*?\*\)", "", defines) + "\n".join(TIMING.sub("", known[cell]) for cell in sorted(cells)) + "\n"


def tables_of(netlist, family):
    """Matches of all look-up tables."""
    _, name, parameter, _, _ = FAMILIES[family]
    return list(re.finditer(rf"^  (?:{name}) #\(\s*\.{parameter}\(\S+\)\s*\) .*?\n  \);\n", netlist, re.M | re.S))


def planted(netlist, family, count, seed=1):
    """(the netlist with an input fault_i, what its numbers from 1 on do): each is one wrong bit of one look-up table. met_o: who of
    them would have mattered to its table up to now."""
    _, _, _, inputs, output = FAMILIES[family]
    dice = random.Random(seed)
    tables = sorted(dice.sample(tables_of(netlist, family), count), key=lambda match: match.start())
    told, pieces, done = [], [], 0
    for number, match in enumerate(tables, 1):
        text = match.group(0)
        driven = re.search(rf"\.{output}\((.*)\)\n", text).group(1)
        pins = [found.group(1) for found in (re.search(rf"\.{pin}\((.*)\)[,\n]", text) for pin in reversed(inputs)) if found]
        # A pin at a constant has no other value.
        bits = "".join(pin[-1] if re.fullmatch(r"1'h[01]", pin) else dice.choice("01") for pin in pins)
        text = text.replace(f".{output}({driven})", f".{output}(fault_{number})")
        text += (f"  wire fault_{number};\n  wire asked_{number} = {{{', '.join(pins)}}} == {len(pins)}'b{bits};\n"
                 f"  assign {driven} = fault_{number} ^ (fault_i == 8'd{number} && asked_{number});\n"
                 f"  always @(posedge clk_i) met_o[{number}] <= met_o[{number}] | asked_{number};\n")
        pieces += [netlist[done:match.start()], text]
        done = match.end()
        told.append(f"{driven.strip()} wrong for {bits}")
    text = "".join(pieces) + netlist[done:]
    text = text.replace("module netlist(", "module netlist(fault_i, met_o, ", 1)
    return text.replace(");\n", ");\n  input [7:0] fault_i;\n  output reg [255:0] met_o;\n", 1), told


def pair(ports, settings, has_faults):
    """Both modules: the ports of trilume_fpga with the RTL's outputs, and what of them differed or moved up to the last edge."""
    inputs = [(bits, name) for is_input, bits, name in ports if is_input]
    outputs = [(bits, name) for is_input, bits, name in ports if not is_input]
    width = sum(bits for bits, _ in outputs)
    of = {"rtl": ", ".join(name for _, name in outputs), "netlist": ", ".join(f"n_{name}" for _, name in outputs)}
    passed = ", ".join(f".{name}({name})" for _, name in inputs)
    lines = ["module pair (", "  input wire [7:0] fault_i,", "  output wire [255:0] met_o,", "  output wire differs_o,",
             f"  output reg [{max(len(outputs), 65) - 1}:0] differences_o,", "  output reg [15:0] moved_o,"]
    lines += [f"  input wire [{bits - 1}:0] {name}," for bits, name in inputs]
    lines += [f"  output wire [{bits - 1}:0] {name}," for bits, name in outputs]
    lines[-1] = lines[-1][:-1] + ");"
    lines += [f"  wire [{bits - 1}:0] n_{name};" for bits, name in outputs]
    lines += [
        f"  trilume_fpga #({settings}) u_rtl ({passed}, " + ", ".join(f".{name}({name})" for _, name in outputs) + ");",
        f"  netlist u_netlist ({'.fault_i(fault_i), .met_o(met_o), ' if has_faults else ''}{passed}, "
        + ", ".join(f".{name}(n_{name})" for _, name in outputs) + ");",
        f"  reg [{width - 1}:0] zeros_q, ones_q;",
        "  assign differs_o = |differences_o;",
        "  always @(posedge clk_i) begin",
        "    differences_o <= {" + ", ".join(f"{name} != n_{name}" for _, name in reversed(outputs)) + "};",
        f"    zeros_q <= zeros_q | ~{{{of['rtl']}}};",
        f"    ones_q  <= ones_q | {{{of['rtl']}}};",
        "    moved_o <= 16'($countones(zeros_q & ones_q));",
        "  end",
        "endmodule"]
    return "\n".join(lines) + "\n"
