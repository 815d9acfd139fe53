#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on files with texts for translators that lupdate is not given.

usage: check_extraction.py ROOT LIST_OF_FILES
"""
import pathlib
import re
import sys

import source_tree

TEXT = re.compile(r"(?<![\w.])(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*\"")
# lupdate takes it for QCoreApplication's and misses the texts that are marked in its argument; it also reads digits
# that follow \\uXXXX as a part of it.
MISREAD = [(re.compile(r"\bQString translate\("), "a function called translate() hides its texts from lupdate"),
           (re.compile(r"\\u[0-9A-Fa-f]{4}[0-9A-Fa-f]"), "lupdate reads the digit after \\uXXXX as a part of it")]
QUALIFIED = re.compile(r"\w::tr\(\s*\"|QCoreApplication::translate\(")


def check(root, listed):
    root = pathlib.Path(root).resolve()
    known = {pathlib.Path(line).resolve().relative_to(root).as_posix() for line in listed if line}
    problems = []
    for file in source_tree.files(root):
        if not file.is_cpp or not file.path.startswith(("ui/", "app/", "engine/")):
            continue
        text = source_tree.LINE_COMMENT.sub("", file.text)
        if (TEXT.search(text) or QUALIFIED.search(text)) and file.path not in known:
            problems.append(f"{file.path}: has texts for translators, which translations/CMakeLists.txt leaves out")
        if file.path in known:
            problems += [f"{file.path}: {words}" for pattern, words in MISREAD if pattern.search(text)]
    return problems


if __name__ == "__main__":
    names = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()
    sys.exit(source_tree.report("extraction", check(sys.argv[1], names)))
