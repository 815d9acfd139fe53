# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A top level with three pins around any module, so that it can be placed and routed in a part that has not its hundreds of pins.

Its inputs are the bits of a shift register, its outputs go through a register into a signature: nothing is optimised away, and no path
of the module becomes longer.
"""
import re

import rtl

PORT = re.compile(r"^\s*(input|output) (?:\[(\d+):0\] )?(\w+)$", re.M)


def ports_of(listing):
    """[(is_input, bits, name)] of what yosys' `portlist` prints."""
    return [(direction == "input", int(high or 0) + 1, name) for direction, high, name in PORT.findall(listing)]


def wrapper(module, parameters, ports):
    """Verilog of the top level `pins`; the module's clock is clk_i."""
    inputs = [(bits, name) for is_input, bits, name in ports if is_input and name != "clk_i"]
    outputs = [(bits, name) for is_input, bits, name in ports if not is_input]
    in_bits, out_bits = sum(bits for bits, _ in inputs), sum(bits for bits, _ in outputs)
    settings = ", ".join(f".{key}({value})" for key, value in parameters)
    lines = ["module pins (input wire clk_i, input wire serial_i, output wire signature_o);"]
    lines += [f"  wire [{bits - 1}:0] {name};" for bits, name in inputs + outputs]
    lines += [
        f"  reg [{in_bits - 1}:0] inputs_q;",
        f"  reg [{out_bits - 1}:0] outputs_q, signature_q;",
        f"  assign {{{', '.join(name for _, name in inputs)}}} = inputs_q;",
        "  always @(posedge clk_i) begin",
        "    inputs_q    <= {inputs_q, serial_i};",
        f"    outputs_q   <= {{{', '.join(name for _, name in outputs)}}};",
        "    signature_q <= {signature_q, signature_q[%d]} ^ outputs_q;" % (out_bits - 1),
        "  end",
        f"  assign signature_o = signature_q[{out_bits - 1}];",
        f"  {module} #({settings}) u_module (.clk_i(clk_i), " + ", ".join(f".{name}({name})" for _, name in inputs + outputs) + ");",
        "endmodule"]
    return "\n".join(lines) + "\n"


def write(yosys, module, parameters, path):
    """Writes the top level for the module with these parameters to `path`."""
    listing = rtl.run([yosys, "-p", rtl.reading(module, parameters) + f"; portlist {module}"], rtl.RTL)
    path.write_text(wrapper(module, parameters, ports_of(listing)))
