#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on libraries that the programs are built with and that About or the notices leave out.

What they are built with is what the list of Debian packages says.

usage: check_notices.py ROOT
"""
import pathlib
import re
import sys

import source_tree

PACKAGES = "packaging/debian-packages.txt"
TOLD_IN = ("ui/frame/about_panel.cpp", "resources/licences/NOTICE.md")


def letters(text):
    return re.sub(r"[^a-z]", "", text.lower())


def libraries(packages):
    """The words of a line "libcurl4-openssl-dev  # HTTP" that everybody would call it by: "curl"."""
    group = packages.partition("[build]")[2].partition("\n[")[0]
    names = re.findall(r"^(?:lib)?([a-z-]+?)-?(?:[0-9][a-z0-9-]*)?-dev(?:\s|$)", group, re.MULTILINE)
    return sorted({letters(name) for name in names})


def check(root):
    wanted = libraries(pathlib.Path(root, PACKAGES).read_text(encoding="utf-8"))
    if not wanted:
        return [f"{PACKAGES}: no library was found in it"]
    problems = []
    for path in TOLD_IN:
        told = letters(pathlib.Path(root, path).read_text(encoding="utf-8"))
        problems += [f"{path}: does not name {name}, which {PACKAGES} has" for name in wanted if name not in told]
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("notices", check(*sys.argv[1:])))
