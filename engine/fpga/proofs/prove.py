#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Proves what proofs.txt says of engine/fpga/rtl, the vector unit and the RTL of the serial transport, with yosys, yosys-smtbmc and z3.

usage: prove.py [--quick] [NAME...]    all proofs, without the slow ones, or those that are named
       prove.py --mutants [NAME...]    plants the faults of mutants.txt one by one: each must be seen
Ends with 1 if anything fails, with 77 if a tool is missing.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

HOME = pathlib.Path(__file__).resolve().parent
FOLDERS = (HOME.parent / "rtl", HOME.parent / "layer" / "rtl", HOME.parent / "transports" / "serial" / "rtl")
TOOLS = ("yosys", "yosys-abc", "yosys-smtbmc", "z3")
# How far a planted fault is looked for before the proof itself is asked.
MUTANT_DEPTH = 12
LABEL = re.compile(r"\b(\w+): assert\b")


class Broken(Exception):
    """The question could not be asked: not an answer."""


class Proof:
    """A line of proofs.txt."""

    def __init__(self, line):
        self.name, self.top, method, parameters, self.text = (field.strip() for field in line.split("|"))
        self.method, depth, *suite = method.split()
        self.depth = int(depth)
        self.is_quick = suite != ["slow"]
        self.parameters = [word.split("=") for word in parameters.split()]

    def how(self):
        return {"induction": f"induction, k = {self.depth}",
                "complete": f"complete: nothing older than {self.depth} cycles matters",
                "satinduction": f"induction, k <= {self.depth}, by yosys' sat",
                "wires": "complete, by abc, registers taken for wires",
                "sat": f"complete, by yosys' sat: nothing older than {self.depth} cycles matters",
                "bounded": f"bounded: {self.depth} cycles from reset"}[self.method]


class Mutant:
    """A line of mutants.txt: in `file` of the RTL `old`, which stands there once, becomes `new`."""

    def __init__(self, line):
        self.proof, self.file, self.old, self.new = (field.strip() for field in line.split(" | "))

    def planted(self, text):
        if text.count(self.old) != 1:
            raise Broken(f"{self.file} has '{self.old}' {text.count(self.old)} times, mutants.txt needs it once")
        return text.replace(self.old, self.new)


def lines_of(name):
    return [line for line in (HOME / name).read_text().splitlines() if line.strip() and not line.startswith("#")]


def properties_of(proof):
    """What the proof asserts, by label."""
    return LABEL.findall((HOME / f"{proof.top}.sv").read_text())


def with_properties(module, properties):
    """The module with its properties before its end, so that they see everything in it."""
    end = module.rindex("endmodule")
    return module[:end] + properties + module[end:]


def source(name):
    """The RTL's file of this name, in whatever folder."""
    return next(folder / name for folder in FOLDERS if (folder / name).exists())


def write_sources(proof, folder, mutant=None):
    """Copies of the RTL, the proof's properties among them; their names in order."""
    paths = [folder / name for folder in FOLDERS for name in (folder / "files.f").read_text().split()]
    names = [path.name for path in paths]
    for name, path in zip(names, paths):
        text = path.read_text()
        if mutant and mutant.file == name:
            text = mutant.planted(text)
        if name == f"{proof.top}.sv":
            text = with_properties(text, (HOME / name).read_text())
        (folder / name).write_text(text)
    if f"{proof.top}.sv" not in names:
        shutil.copy(HOME / f"{proof.top}.sv", folder)
        names.append(f"{proof.top}.sv")
    return names


def said_by(command, folder):
    ended = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    return ended.returncode, ended.stdout


def reading(proof, folder, mutant):
    """Commands for yosys after which the proof's top is there, with its parameters."""
    sources = " ".join(write_sources(proof, folder, mutant))
    settings = " ".join(f"-set {key} {value}" for key, value in proof.parameters)
    return (f"read_verilog -defer -formal -sv -DSYNTHESIS {sources}; " + (f"chparam {settings} {proof.top}; " if settings else "")
            + f"hierarchy -check -top {proof.top}; ")


def translate(proof, folder, mutant=None):
    """Makes model.smt2 and model.il, or model.aig."""
    # An assertion about the past speaks of registers of its own: they are registers, whatever reset the design has.
    script = reading(proof, folder, mutant)
    if proof.method == "wires":
        script += (f"proc; techmap -map {HOME / 'registers_as_wires.v'}; opt_expr; opt_clean; techmap; opt_expr; opt_clean; flatten; opt_expr; "
                   "opt_clean; check -assert; abc -g AND -fast; opt_clean; delete -port o:*; write_aiger -zinit model.aig")
    else:
        script += (f"prep -flatten -nordff -top {proof.top}; async2sync; dffunmap; setundef -undriven -anyseq; opt_clean; check -assert; "
                   "write_rtlil model.il; write_smt2 -wires model.smt2")
    status, said = said_by(["yosys", "-q", "-p", script], folder)
    if status != 0:
        raise Broken(f"yosys: {said[-1500:]}")


def ask_sat(proof, folder):
    """As ask(), of the last cycle only: a pipeline has forgotten by then with what it began."""
    _, said = said_by(["yosys", "-p", f"read_rtlil model.il; sat -prove-asserts -set-init-def -set-def-inputs -seq {proof.depth} "
                       f"-prove-skip {proof.depth - 1} {proof.top}"], folder)
    if "SAT proof finished - no model found: SUCCESS!" in said:
        return None
    if "SAT proof finished - model found: FAIL!" not in said:
        raise Broken(f"yosys: {said[-1500:]}")
    return "a tile"


def ask_induction(proof, folder):
    """As ask(), by yosys' sat, which is quicker where wide numbers are compared; it names no assertion."""
    _, said = said_by(["yosys", "-p", "read_rtlil model.il; memory_map; opt_clean; "
                       f"sat -tempinduct -prove-asserts -set-assumes -maxsteps {proof.depth} {proof.top}"], folder)
    if "Induction step proven: SUCCESS!" in said:
        return None
    if "model found for base case: FAIL!" in said:
        return "a run from a reset"
    if "Reached maximum number of time steps -> proof failed." not in said:
        raise Broken(f"yosys: {said[-1500:]}")
    return "the induction step"


def ask_abc(folder):
    """As ask(), of a circuit without memory whose assertions are all one."""
    _, said = said_by(["yosys-abc", "-c", "read_aiger model.aig; print_stats; iprove"], folder)
    if "lat =    0" not in said or re.search(r"i/o = +\d+/ +1 ", said) is None:
        raise Broken(f"abc: {said[-1500:]}")
    if "UNSATISFIABLE" in said:
        return None
    if "SATISFIABLE" not in said:
        raise Broken(f"abc: {said[-1500:]}")
    return "a tile"


def ask(folder, *options):
    """None if the solver found nothing; else what it found. Neither answer is taken from anything but its words."""
    _, said = said_by(["yosys-smtbmc", "-s", "z3", "--presat", *options, "model.smt2"], folder)
    if "Status: PASSED" in said:
        return None
    failed = sorted(set(re.findall(r"Assert failed in \w+: (.*)", said)))
    if "Status: FAILED" not in said or not (failed or "-i" in options):
        raise Broken(f"yosys-smtbmc: {said[-1500:]}")
    return "; ".join(failed) or "the induction step"


def failure_of(proof, folder, depth=None):
    """None if it is proved. An induction begins with what happens in its first cycles after a reset."""
    if proof.method == "sat":
        return ask_sat(proof, folder)
    if proof.method == "wires":
        return ask_abc(folder)
    if proof.method == "satinduction":
        return ask_induction(proof, folder)
    found = ask(folder, "-t", str(depth or proof.depth + (1 if proof.method == "induction" else 0)))
    if found or proof.method != "induction":
        return found
    return ask(folder, "-i", "-t", str(proof.depth))


def prove(proof):
    """(whether it is proved, what to print)"""
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            translate(proof, folder)
            found = failure_of(proof, folder)
        except Broken as error:
            return False, f"{proof.name}: {error}"
    if found:
        return False, f"{proof.name}: NOT proved: {found}"
    lines = [f"{proof.name} ({' '.join('='.join(pair) for pair in proof.parameters)}): {proof.text} "
             f"[{proof.how()}; {time.monotonic() - begun:.1f} s]"]
    return True, "\n".join(lines + [f"    {label}" for label in properties_of(proof)])


def catch(mutant, proof):
    """(whether the fault was seen, what to print)"""
    change = f"{mutant.file}: {mutant.old}  ->  {mutant.new}"
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        try:
            translate(proof, folder, mutant)
            found = failure_of(proof, folder, max(MUTANT_DEPTH, proof.depth) if proof.method == "induction" else None)
        except Broken as error:
            return False, f"{proof.name}: {error}"
    if not found:
        return False, f"{proof.name}: NOT seen: {change}"
    return True, f"{proof.name}: {change}\n    seen: {found}"


def main(arguments):
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        print(f"proofs: left out, {', '.join(missing)} missing")
        return 77
    names = [word for word in arguments if not word.startswith("--")]
    proofs = {proof.name: proof for proof in map(Proof, lines_of("proofs.txt"))}
    unknown = [name for name in names if name not in proofs]
    if unknown:
        print(f"proofs: there is no {', '.join(unknown)}; proofs.txt has {', '.join(proofs)}")
        return 2
    chosen = names or [name for name, proof in proofs.items() if proof.is_quick or "--quick" not in arguments]
    if "--mutants" in arguments:
        mutants = [mutant for mutant in map(Mutant, lines_of("mutants.txt")) if mutant.proof in chosen]
        # Of the same properties with other parameters one is tried.
        tried = {proofs[mutant.proof].top for mutant in mutants}
        untried = {name for name in chosen if proofs[name].top not in tried}
        work = [(catch, mutant, proofs[mutant.proof]) for mutant in mutants]
    else:
        work, untried = [(prove, proofs[name]) for name in chosen], set()
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for good, text in pool.map(lambda job: job[0](*job[1:]), work):
            print(text, flush=True)
            failed += not good
    for name in sorted(untried):
        print(f"{name}: no fault is planted for it")
    print(f"proofs: {len(work) - failed} of {len(work)} {'faults seen' if '--mutants' in arguments else 'proved'}")
    return 1 if failed or untried or not work else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
