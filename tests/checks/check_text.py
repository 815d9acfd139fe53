#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on files without their licence lines, on names of this or that developer's folders, and on untidy text.

usage: check_text.py ROOT
"""
import re
import sys

import source_tree

SPDX = ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: GPL-3.0-or-later")
CODE = {".h", ".cpp", ".c", ".py", ".sh"}
# Foreign text that stays as its authors wrote it.
VERBATIM = ("LICENSE", "resources/licences/", "resources/licenses/")
FORBIDDEN = [
    (re.compile(r"\.\./" + r"shared\b"), "a path outside the repository"),
    (re.compile(r"(?<![\w.])/" + r"(work|home|Users)/"), "somebody's folder"),
    (re.compile(r"\b(TO" + r"DO|FIX" + r"ME|XX" + r"X)\b(?!\(#\d+\))"), "open work names its issue: TO" + "DO(#12)"),
    (re.compile(r"^(<{7}|>{7}) "), "a merge conflict"),
]


def is_script(file):
    return file.bytes.startswith(b"#!")


def licence_problems(file):
    if file.suffix not in CODE and not is_script(file):
        return []
    head = "\n".join(file.lines[:4])
    return [] if all(line in head for line in SPDX) else [f"{file.path}: the two SPDX lines are missing"]


def text_problems(file):
    problems = []
    for number, line in enumerate(file.lines, 1):
        for pattern, meaning in FORBIDDEN:
            if pattern.search(line):
                problems.append(f"{file.path}:{number}: {meaning}: {line.strip()}")
        if line != line.rstrip() and file.suffix not in {".ts", ".csv"}:
            problems.append(f"{file.path}:{number}: white space at the end of the line")
        if "\t" in line and (file.is_cpp or file.suffix in {".py", ".txt", ".cmake"}):
            problems.append(f"{file.path}:{number}: a tab")
    if file.bytes and not file.bytes.endswith(b"\n") and file.suffix not in {".csv", ".json", ".ts"}:
        problems.append(f"{file.path}: no newline at the end")
    if b"\r" in file.bytes:
        problems.append(f"{file.path}: carriage returns")
    return problems


def check(root):
    problems = []
    for file in source_tree.files(root):
        if file.path.startswith(VERBATIM):
            continue
        problems += licence_problems(file) + text_problems(file)
        if file.suffix == ".h" and "#pragma once" not in file.lines[:8]:
            problems.append(f"{file.path}: no #pragma once in the first lines")
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("text", check(*sys.argv[1:])))
