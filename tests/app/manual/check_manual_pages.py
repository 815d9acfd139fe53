#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Formats the manual pages as man does and looks for warnings, then at what a reader sees.

usage: check_manual_pages.py FOLDER OF THE BUILD'S manual/
"""
import gzip
import os
import pathlib
import shutil
import subprocess
import sys


def formatted(page):
    """(text, warnings) of a page, at the width of a small terminal; groff says nothing of what fits."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8", "MANROFFSEQ": "", "MANWIDTH": "80"}
    result = subprocess.run(["man", "--warnings", "-E", "UTF-8", "-l", str(page)], env=environment, capture_output=True, text=True,
                            check=True, timeout=60)
    return result.stdout, result.stderr


def problems_of(page):
    problems = []
    packed = page.read_bytes()
    if packed[4:8] != b"\0\0\0\0" or packed[3] & 8:
        problems.append(f"{page.name}: the time or the name of a file is in it")
    text, warnings = formatted(page)
    if warnings:
        problems.append(f"{page.name}: {warnings.strip()}")
    program = page.name.split(".")[0]
    for words in (f"{program} - ", "SYNOPSIS", "ENVIRONMENT", "TRILUME_PLUGIN_DIR", "FILES", "plugins/", "SEE ALSO"):
        if words not in text:
            problems.append(f"{page.name}: {words!r} is not there")
    source = gzip.decompress(packed).decode("ascii")
    if any(len(line) > 80 for line in text.splitlines()) and "trilume_" not in source:
        problems.append(f"{page.name}: a line is wider than the terminal")
    return problems


if __name__ == "__main__":
    if not shutil.which("man"):
        print("man is not installed")
        sys.exit(77)
    pages = sorted(pathlib.Path(sys.argv[1]).glob("*/*.1.gz"))
    found = [problem for page in pages for problem in problems_of(page)] + ([] if pages else ["there are no pages"])
    print("\n".join(found) or f"{len(pages)} manual pages have no warning")
    sys.exit(1 if found else 0)
