#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when a file includes a header that its folder may not include, not its own first, or grows past its limit.

usage: check_layers.py ROOT [FOLDER OF QT'S HEADERS]
"""
import functools
import pathlib
import re
import sys

import layer_rules
import source_tree

INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
QT_HEADERS = "/usr/include/x86_64-linux-gnu/qt6"


class QtModules:
    """Which module of Qt a header such as <QLabel> or <QtWidgets/QLabel> belongs to."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.modules = sorted(path.name for path in self.folder.glob("Qt*") if path.is_dir())

    @functools.lru_cache(maxsize=None)
    def module_of(self, header):
        if "/" in header:
            return header.split("/")[0]
        for module in self.modules:
            if (self.folder / module / header).exists():
                return module
        return None


def size_problems(file):
    count = len(file.lines)
    if file.is_cpp:
        limit = layer_rules.MAX_TEST_LINES if file.path.startswith("tests/") else layer_rules.MAX_LINES
    elif file.name == "CMakeLists.txt":
        limit = layer_rules.MAX_FOLDER_CMAKE_LINES if "/" in file.path else layer_rules.MAX_ROOT_CMAKE_LINES
    else:
        return []
    return [f"{file.path}: {count} lines, limit {limit}"] if count > limit else []


def include_problem(file, quote, target, rule, qt):
    """Why `file` may not include `target`, or None."""
    folders, modules = rule
    for header, place, reason in layer_rules.PLACES:
        if re.fullmatch(header, target) and not re.match(place, file.path):
            return f"{reason} ({target})"
    if quote == '"':
        if target.endswith(".moc"):
            return None
        if not layer_rules.is_inside(target, folders):
            return f"may not include {target}"
        if target.endswith("_p.h"):
            own = str(pathlib.PurePosixPath(target).parent)
            here = str(pathlib.PurePosixPath(file.path).parent)
            if not layer_rules.is_inside(here, [own, f"tests/{own}"]):
                return f"{target} is private to {own}"
        return None
    if not re.match(r"Q[A-Zt]", target) or modules is layer_rules.ANY_QT:
        return None
    module = qt.module_of(target)
    if not modules:
        return f"no Qt here ({target})"
    if module is None:
        return f"no module of Qt has this header ({target})"
    return None if module in modules else f"no {module} here ({target})"


def own_header_problem(file, root):
    """A source includes the header of its name first: so the header is seen to compile alone."""
    header = str(pathlib.PurePosixPath(file.path).with_suffix(".h"))
    if file.suffix != ".cpp" or not pathlib.Path(root, header).exists():
        return []
    for number, line in enumerate(file.lines, 1):
        match = INCLUDE.match(line)
        if match:
            return [] if match[2] == header else [f"{file.path}:{number}: its own header comes first"]
    return [f"{file.path}: does not include its own header"]


def file_problems(file, qt):
    problems = size_problems(file)
    if not file.is_cpp:
        return problems
    rule = layer_rules.rule_for(file.path)
    if rule is None:
        return problems + [f"{file.path}: no layer rule covers this folder (tests/checks/layer_rules.py)"]
    for number, line in enumerate(file.lines, 1):
        for word, files, place, reason in layer_rules.WORDS:
            if re.match(files, file.path) and not re.match(place, file.path) and re.search(word, line):
                problems.append(f"{file.path}:{number}: {reason}")
        match = INCLUDE.match(line)
        if match:
            problem = include_problem(file, match[1], match[2], rule, qt)
            if problem:
                problems.append(f"{file.path}:{number}: {problem}")
    return problems


def check(root, qt_headers=QT_HEADERS):
    qt = QtModules(qt_headers)
    problems, main_window = [], 0
    for file in source_tree.files(root):
        problems += file_problems(file, qt) + own_header_problem(file, root)
        if re.fullmatch(r"ui/(.*/)?main_window\.(h|cpp)", file.path):
            main_window += len(file.lines)
    if main_window > layer_rules.MAX_MAIN_WINDOW_LINES:
        problems.append(f"ui: MainWindow has {main_window} lines, limit {layer_rules.MAX_MAIN_WINDOW_LINES}")
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("layers", check(*sys.argv[1:])))
