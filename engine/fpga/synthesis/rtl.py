# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How a tool is called on engine/fpga/rtl: sources, parameters, versions."""
import os
import pathlib
import re
import shutil
import subprocess

HOME = pathlib.Path(__file__).resolve().parent
RTL = HOME.parent / "rtl"
# Where `.ci/run fpga` installs what Debian does not have.
EXTRA = HOME.parents[2] / "build" / "fpga-tools" / "bin"


class Failed(Exception):
    """A tool ended with an error; the text is what it said last."""


def tool(name):
    """The path of a tool, or None: TRILUME_FPGA_TOOLS names one more folder to look in."""
    folders = [os.environ.get("TRILUME_FPGA_TOOLS", ""), str(EXTRA), os.environ.get("PATH", "")]
    return shutil.which(name, path=os.pathsep.join(folder for folder in folders if folder))


def run(command, folder, log=None):
    """What the command printed, which also goes into `log`."""
    ended = subprocess.run([str(word) for word in command], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                           text=True, errors="replace", check=False)
    if log is not None:
        log.write_text(ended.stdout)
    if ended.returncode != 0:
        raise Failed(f"{' '.join(str(word) for word in command)[:400]}\n{ended.stdout[-2000:]}")
    return ended.stdout


def version(path):
    """"Yosys 0.23" and the like: what identifies a result, without the revision."""
    said = subprocess.run([path, "--version" if "nextpnr" in path else "-V"], capture_output=True, text=True, check=False)
    found = re.search(r"(\d+\.\d+(?:\.\d+)*)", said.stdout + said.stderr)
    name = pathlib.Path(path).name.removeprefix("yowasp-")
    return f"{name} {found.group(1)}" if found else name


def reading(module, parameters):
    """Commands for yosys, run in RTL, after which `module`, of these or of the vector unit, is the top with these parameters."""
    settings = " ".join(f"-set {key} {value}" for key, value in parameters)
    lists = (RTL, RTL.parent / "layer" / "rtl")
    sources = " ".join(os.path.relpath(folder / name, RTL) for folder in lists for name in (folder / "files.f").read_text().split())
    commands = f"read_verilog -defer -sv -DSYNTHESIS {sources}; "
    if settings:
        commands += f"chparam {settings} {module}; "
    return commands + f"hierarchy -check -top {module}"
