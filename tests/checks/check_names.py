#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails when two sources of a folder give the same name to something in a nameless namespace: the trees that are built
whole compile several of them as one (packaging/cmake/TrilumeLayer.cmake), and which ones changes with every new file.

usage: check_names.py ROOT
"""
import re
import sys

import source_tree

# Each source of these is compiled alone.
ALONE = ("engine/kernels/", "engine/runtime/")
NAMELESS = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.S | re.M)
# What begins a line there and is not indented: a constant, a function, a type, an alias.
CONSTANT = re.compile(r"^(?:(?:inline|static|constexpr|const|thread_local) )+[^\n=({;]*?(\w+)(?:\[\w*\])* *(?:=|\{|;)", re.M)
FUNCTION = re.compile(r"^(?!using |class |struct |enum |namespace |return |#)[A-Za-z_][\w:<>,*& ]*?[ *&](\w+)\(", re.M)
# A constant of a function hides one of its folder, and so does an alias outside of nameless namespaces: compilers warn.
LOCAL = re.compile(r"^ +(?:(?:static|constexpr|const) )+[^\n=({;]*?\b(k[A-Z]\w*)(?:\[\w*\])* *(?:=|\{)", re.M)
TYPE = re.compile(r"^(?:class|struct|enum class|union) (\w+)[^;\n]*$", re.M)
ALIAS = re.compile(r"^(?:using (\w+) = |namespace (\w+) = )([^;]*);", re.M)


def names_of(text):
    """The names in the nameless namespaces of a source; an alias with what it stands for, as two may say the same."""
    for commented in NAMELESS.findall(text):
        body = source_tree.BLOCK_COMMENT.sub("", source_tree.LINE_COMMENT.sub("", commented))
        for kind in (CONSTANT, FUNCTION, TYPE):
            for name in kind.findall(body):
                yield name, None
        for name, space, meaning in ALIAS.findall(body):
            yield name or space, " ".join(meaning.split())


def check(root):
    problems, known, local = [], {}, {}
    for file in source_tree.files(root):
        if file.suffix != ".cpp" or not file.path.startswith(("engine/", "app/", "ui/")) or file.path.startswith(ALONE):
            continue
        folder = file.path.rpartition("/")[0]
        for name, meaning in sorted(set(names_of(file.text)), key=str):
            other, other_meaning = known.setdefault((folder, name), (file.path, meaning))
            if other != file.path and (meaning is None or meaning != other_meaning):
                problems.append(said(file.path, name, other))
        outside = ALIAS.findall(NAMELESS.sub("", file.text))
        for name in LOCAL.findall(file.text) + [name or space for name, space, _ in outside]:
            local[folder, name, file.path] = None
    for folder, name, path in local:
        if known.get((folder, name), (path,))[0] != path:
            problems.append(said(path, name, known[folder, name][0]))
    return problems


def said(path, name, other):
    return f"{path}: {name} is also the name of something in {other}; names in nameless namespaces differ within a folder"


if __name__ == "__main__":
    sys.exit(source_tree.report("names", check(*sys.argv[1:])))
