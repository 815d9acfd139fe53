#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the instructions of every kernel and compares them with instruction_counts.txt.

A count says little about the speed of one kernel against another, but it is the same on every run and every machine:
where it grows, code was made slower or the compiler was kept from something. Callgrind does the counting, so a
loaded machine does no harm. Kernels for AVX-512, which callgrind cannot run, are looked at by check_inner_loops.py.

usage: check_instruction_counts.py [--write] PROGRAM BUILD     PROGRAM is count_kernels, BUILD what made it, such as
                                                               "GNU 12 RelWithDebInfo"; --write renews the table
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TABLE = pathlib.Path(__file__).with_name("instruction_counts.txt")
MEASURED = "measuredRun"
SLACK = 0.01  # one spilled register in a loop over eight tokens is 0.016
SKIPPED = 77  # as CMakeLists.txt says


def read_table(text):
    """The build that the counts belong to, and the counts: {"avx2 rmsNorm": 1.25}."""
    lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
    if not lines or not lines[0].startswith("build: "):
        raise ValueError(f"{TABLE.name}: the first line is no \"build: COMPILER VERSION TYPE\"")
    return lines[0].removeprefix("build: "), {name: float(count) for name, count in
                                              (line.rsplit(maxsplit=1) for line in lines[1:])}


def table_text(comments, build, counts):
    width = max(map(len, counts))
    return "".join([*comments, f"build: {build}\n", *(f"{name:{width}} {counts[name]:.4f}\n" for name in counts)])


def compare(limits, counts):
    """What is wrong, one sentence each. A table of a processor that this machine is not may be missing as a whole."""
    problems = []
    ran = {name.split()[0] for name in counts}
    for name, limit in limits.items():
        if name.split()[0] in ran and name not in counts:
            problems.append(f"{name}: in {TABLE.name}, but was not run")
    for name, count in counts.items():
        if name not in limits:
            problems.append(f"{name}: not in {TABLE.name}, {count:.4f} were counted")
        elif count > limits[name] * (1 + SLACK):
            problems.append(f"{name}: {count:.4f} instructions, {count / limits[name] - 1:.1%} more than {limits[name]:.4f}")
        elif count < limits[name] * (1 - SLACK):
            problems.append(f"{name}: {count:.4f} instructions, {1 - count / limits[name]:.1%} fewer than {limits[name]:.4f}:"
                            " write the gain into the table, lest it be lost again")
    return problems


def measure(program, folder):
    """Instructions per element by name, from one run of the program under callgrind."""
    run = subprocess.run(
        ["valgrind", "--tool=callgrind", "--quiet", f"--callgrind-out-file={folder}/counts",
         f"--toggle-collect={MEASURED}", f"--dump-after={MEASURED}", program],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=False)
    if run.returncode != 0:
        sys.exit(f"{program} failed under callgrind ({run.returncode}):\n{run.stderr}")
    counts = {}
    for number, line in enumerate(run.stdout.splitlines(), 1):
        table, kernel, elements = line.split()
        total = re.search(r"^totals: (\d+)$", pathlib.Path(folder, f"counts.{number}").read_text(encoding="utf-8"), re.M)
        counts[f"{table} {kernel}"] = int(total[1]) / int(elements)
    return counts


def print_table(limits, counts):
    print(f"{'table and kernel':28} {'limit':>9} {'counted':>9}   instructions per element or product")
    for name, count in counts.items():
        limit = limits.get(name)
        change = f"{count / limit - 1:+.1%}" if limit else "new"
        print(f"{name:28} {limit or 0:9.4f} {count:9.4f}   {change}")
    for table in sorted({name.split()[0] for name in limits} - {name.split()[0] for name in counts}):
        print(f"{table}: left out, this processor does not have it")


def main(arguments):
    is_written = arguments[:1] == ["--write"]
    program, build = arguments[is_written:]
    text = TABLE.read_text(encoding="utf-8")
    table_build, limits = read_table(text)
    if shutil.which("valgrind") is None:
        print("instruction counts: left out, valgrind is not installed")
        return SKIPPED
    if build != table_build and not is_written:
        print(f"instruction counts: left out, {TABLE.name} is for a build by {table_build}, this is one by {build}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        counts = measure(program, folder)
    print_table(limits, counts)
    if is_written:
        comments = [line for line in text.splitlines(keepends=True) if line.startswith("#")]
        ran = {name.split()[0] for name in counts}
        kept = {name: limit for name, limit in limits.items() if name.split()[0] not in ran}
        TABLE.write_text(table_text(comments, build, {**kept, **counts}), encoding="utf-8")
        return 0
    problems = compare(limits, counts)
    for problem in problems:
        print(problem)
    if problems:
        print(f"{len(problems)} of {len(counts)} counts are off by more than {SLACK:.0%}. If that is meant, renew the table and"
              f" say why in the commit:\n  python3 tests/checks/{pathlib.Path(__file__).name} --write {program} \"{build}\"")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
