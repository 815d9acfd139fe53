#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at engine/fpga/support/kv260 as far as that is possible without Vivado and without the board: the top in Verilog
elaborates, the Tcl script runs to its end with commands of Vivado that do nothing, the overlay compiles, and script, top and
overlay say the same of addresses and widths.

usage: check_kv260.py ROOT VERILATOR      exits with 77 where a tool is missing that nothing else needs (tclsh, dtc)
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

# What Vivado would answer where the script goes on with the answer; anything else answers nothing.
DRY_RUN = r"""
set argc 0
set calls {}
proc unknown {name args} {
    lappend ::calls [concat $name $args]
    switch $name {
        get_board_parts { return [list xilinx.com:kv260_som:part0:1.3 xilinx.com:kv260_som:part0:1.4] }
        create_bd_cell { return [lindex $args end] }
        get_property { return %s }
        default { return "<$name $args>" }
    }
}
rename file real_file
proc file {what args} {
    if {$what eq "rename"} { lappend ::calls [concat file rename $args]; return }
    return [real_file $what {*}$args]
}
info script {%s}
source {%s}
foreach call $calls { puts $call }
"""


def run(command, **keywords):
    return subprocess.run(command, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False, **keywords)


def dry_run(folder, slack):
    script = folder / "build.tcl"
    with tempfile.TemporaryDirectory() as made:
        driver = pathlib.Path(made) / "dry_run.tcl"  # from standard input tclsh would go on after an error
        driver.write_text(DRY_RUN % (slack, script, script))
        return run(["tclsh", str(driver)])


def elaboration_problems(folder, verilator):
    rtl = folder.parent.parent / "rtl"
    files = [rtl / line for line in (rtl / "files.f").read_text().split()] + [folder / "trilume_kv260.v"]
    lint = run([verilator, "--lint-only", "-Wall", "-Wno-UNUSED", "-Wno-DECLFILENAME", "--top-module", "trilume_kv260",
                str(rtl / "waivers.vlt"), *map(str, files)])
    return [f"verilator: {lint.stdout.strip()}"] if lint.returncode != 0 else []


def script_problems(folder):
    done = dry_run(folder, "0.1")
    if done.returncode != 0:
        return [f"build.tcl: {done.stdout.strip()}"]
    problems = [f"build.tcl never calls {call}" for call in ("validate_bd_design", "write_bitstream -force", "report_timing_summary")
                if f"\n{call}" not in done.stdout]
    late = dry_run(folder, "-0.1")
    if late.returncode == 0 or "timing is not met" not in late.stdout:
        problems.append("build.tcl: goes on though timing is not met")
    return problems


def overlay_problems(folder):
    with tempfile.TemporaryDirectory() as made:
        done = run(["dtc", "-@", "-I", "dts", "-O", "dtb", "-o", str(pathlib.Path(made) / "trilume.dtbo"), str(folder / "trilume.dtso")])
    return [f"dtc: {done.stdout.strip()}"] if done.returncode != 0 or "Warning" in done.stdout else []


def disagreements(script, top, overlay):
    """What script, top and overlay say differently."""
    def one(text, pattern):
        found = re.search(pattern, text)
        return found[1] if found else None
    offset = one(script, r"assign_bd_address -offset 0x([0-9A-Fa-f]+)")
    wanted = {
        "address of the registers": (offset and int(offset, 16), int(one(overlay, r"trilume@([0-9a-f]+)") or "0", 16)),
        "reg of the overlay": (offset and int(offset, 16), int(one(overlay, r"reg = <0x0 0x([0-9a-f]+) ") or "0", 16)),
        "bytes of the registers": (one(script, r"-range (\d+)K") == "4", one(overlay, r"reg = <0x0 0x\w+ 0x0 0x(\w+)>") == "1000"),
        "width of the memory's bus": (one(script, r"SAXIGP2__DATA_WIDTH (\d+)"), one(top, r"\.BusBits +\((\d+)\)")),
        "wires of the memory's bus": (one(top, r"\.BusBits +\((\d+)\)"), str(int(one(top, r"\[(\d+):0\] m_axi_rdata") or "0") + 1)),
        "clock": (one(script, r"set clock_khz (\d+)"), one(top, r"CLOCK_KHZ = (\d+)")),
        "name of the bitstream": (one(script, r"(trilume\.bit\.bin)\]\n*\Z"), one(overlay, r'firmware-name = "([^"]+)"')),
    }
    return [f"{what}: {here} here, {there} there" for what, (here, there) in wanted.items() if here != there]


def check(root, verilator):
    folder = pathlib.Path(root) / "engine/fpga/support/kv260"
    texts = [(folder / name).read_text() for name in ("build.tcl", "trilume_kv260.v", "trilume.dtso")]
    problems = disagreements(*texts) + elaboration_problems(folder, verilator)
    missing = [tool for tool in ("tclsh", "dtc") if not shutil.which(tool)]
    if "tclsh" not in missing:
        problems += script_problems(folder)
    if "dtc" not in missing:
        problems += overlay_problems(folder)
    return problems, missing


if __name__ == "__main__":
    found, absent = check(*sys.argv[1:])
    for problem in found:
        print(problem)
    if not found and absent:
        print(f"left out: {', '.join(absent)} not found")
    print(f"kv260: {len(found)} found" if found else "kv260: clean")
    sys.exit(1 if found else 77 if absent else 0)
