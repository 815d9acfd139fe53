#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on files with texts for translators that lupdate is not given, and on sentences that it does not find.

usage: check_extraction.py ROOT LIST_OF_FILES [LUPDATE OPTIONS...]
"""
import ast
import collections
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

import source_tree

TEXT = re.compile(r"(?<![\w.])(?:tr|translate|QT_TR_NOOP|QT_TRANSLATE_NOOP|QT_TRANSLATE_N_NOOP)\(\s*\"")
QUALIFIED = re.compile(r"\w::tr\(\s*\"|QCoreApplication::translate\(|\bSentence::of\(\s*\"")
# lupdate takes it for QCoreApplication's and misses the texts that are marked in its argument; it also reads digits
# that follow \\uXXXX as a part of it.
MISREAD = [(re.compile(r"\bQString translate\("), "a function called translate() hides its texts from lupdate"),
           (re.compile(r"\\u[0-9A-Fa-f]{4}[0-9A-Fa-f]"), "lupdate reads the digit after \\uXXXX as a part of it"),
           (re.compile(r"(?<!\bSentence::)\bof\(\s*\""), "lupdate takes of() for that of Sentence, in a context of its own"),
           (re.compile(r"\bSentence::of\((?!\s*\"|SentenceTemplate)"), "lupdate reads Sentence::of() of literals only")]
SENTENCE = re.compile(r'\b(trilume::)?Sentence::of\(\s*((?:"(?:\\.|[^"\\\n])*"\s*)+)')
LITERAL = re.compile(r'"(?:\\.|[^"\\\n])*"')
CONTEXT = "trilume::Sentence"
# lupdate gives up on one with a template in its number: translate("Context", "text", nullptr, static_cast<int>(count)).
TRANSLATED = re.compile(r'\btranslate\(\s*"([^"\n]*)",\s*((?:"(?:\\.|[^"\\\n])*"\s*)+)')


def sentences(text):
    """(qualified, literal as the compiler has it) of each Sentence::of()."""
    for match in SENTENCE.finditer(text):
        yield match[1], "".join(ast.literal_eval(literal) for literal in LITERAL.findall(match[2]))


def translated(text):
    """(context, text as the compiler has it) of each translate() of literals."""
    for match in TRANSLATED.finditer(text):
        yield match[1], "".join(ast.literal_eval(literal) for literal in LITERAL.findall(match[2]))


def sources(catalogue):
    """{context: its texts}"""
    found = collections.defaultdict(set)
    for context in xml.etree.ElementTree.fromstring(catalogue).iter("context"):
        found[context.findtext("name")].update(message.findtext("source") for message in context.iter("message"))
    return found


def check(root, listed, catalogue=None):
    root = pathlib.Path(root).resolve()
    known = {pathlib.Path(line).resolve().relative_to(root).as_posix() for line in listed if line}
    problems = []
    extracted = None if catalogue is None else sources(catalogue)
    for file in source_tree.files(root):
        if not file.is_cpp or not file.path.startswith(("ui/", "app/", "engine/")):
            continue
        text = source_tree.LINE_COMMENT.sub("", file.text)
        if (TEXT.search(text) or QUALIFIED.search(text)) and file.path not in known:
            problems.append(f"{file.path}: has texts for translators, which translations/CMakeLists.txt leaves out")
        if file.path in known:
            problems += [f"{file.path}: {words}" for pattern, words in MISREAD if pattern.search(text)]
        if extracted is None:
            continue
        problems += [f"{file.path}: lupdate does not find \"{words}\" of the context {context}"
                     for context, words in translated(text) if file.path in known and words not in extracted[context]]
        # Behind some functions lupdate looks for names in a namespace that it does not know.
        misplaced = extracted[CONTEXT.split("::")[-1]]
        problems += [f"{file.path}: lupdate does not place \"{sentence}\" in the context {CONTEXT}; "
                     "trilume::Sentence::of() helps it"
                     for qualified, sentence in sentences(text)
                     if sentence not in extracted[CONTEXT] or (sentence in misplaced and not qualified)]
    return problems


def run_lupdate(root, list_of_files, lupdate, options):
    with tempfile.TemporaryDirectory() as folder:
        ts = pathlib.Path(folder, "all.ts")
        subprocess.run([lupdate, "-silent", *options, "-target-language", "en", "-I", root, f"@{list_of_files}", "-ts", ts],
                       check=True, stderr=subprocess.DEVNULL)
        return ts.read_bytes()


if __name__ == "__main__":
    top, file_list, *tool = sys.argv[1:]
    names = pathlib.Path(file_list).read_text(encoding="utf-8").splitlines()
    made = run_lupdate(top, file_list, tool[0], tool[1:]) if tool else None
    sys.exit(source_tree.report("extraction", check(top, names, made)))
