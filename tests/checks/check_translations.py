#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on text for people's eyes in ui/, app/cli/ and app/desktop/ that does not pass through tr(), and on plurals that
translations/trilume_en.ts has no forms of: they would be shown as "1 token(s)".

usage: check_translations.py ROOT
"""
import re
import sys
import xml.etree.ElementTree

import source_tree

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|(?P<include>^[ \t]*#[^\n]*)|R"(?P<mark>\w*)\((?P<raw>.*?)\)(?P=mark)"'
    r'|"(?P<text>(?:\\.|[^"\\\n])*)"|\'(?:\\.|[^\'\\\n])+\'|(?P<name>[A-Za-z_]\w*)|(?P<punct>[^\s])',
    re.S | re.M)
TRANSLATED = {"tr", "translate", "of", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}
# Text that is not for the reader of the window.
INTERNAL = {
    "setObjectName", "qCDebug", "qCInfo", "qCWarning", "qCCritical", "qDebug", "qInfo", "qWarning", "qCritical", "qFatal",
    "Q_LOGGING_CATEGORY", "setStyleSheet", "static_assert", "TRILUME_CHECK", "TRILUME_DCHECK", "setProperty", "property",
    "fromLatin1", "Q_ASSERT", "Q_ASSERT_X", "setApplicationName", "setOrganizationName", "setDesktopFileName", "fprintf",
}
# Functions whose argument the reader sees.
SHOWN = {
    "setText", "setWindowTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setPlaceholderText", "setTitle",
    "setAccessibleName", "setAccessibleDescription", "setLabel", "setLabelText", "setInformativeText", "setDetailedText",
    "showMessage", "addAction", "addMenu", "addTab", "addItem", "addRow", "setHeaderLabels", "QLabel", "QAction",
    "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu", "QDockWidget", "QToolBar",
    "warning", "information", "question", "critical", "setPrefix", "setSuffix", "setHtml", "setPlainText", "setMarkdown",
    # Of the terminal.
    "out", "note", "warn", "progress", "asIs", "leftAligned", "rightAligned", "ReportRow",
}
WORD = re.compile(r"[A-Za-z]{2,}")
SENTENCE = re.compile(r"[A-Za-z]{2,}[,.:;]? [A-Za-z]{2,}")
REASON = re.compile(r"//\s*untranslated: \S")
# A call with a number, and the function around it, whose class is the context of the text.
LITERALS = r'(?:"(?:\\.|[^"\\\n])*"\s*)+'
PLURAL = re.compile(r'(?:\b(?P<owner>\w+)::)?\b(?:tr\(|translate\(\s*"(?P<context>\w+)",)\s*(?P<text>' + LITERALS
                    + r'),\s*(?:nullptr|"[^"\n]*")\s*,\s*[^\s)]')
METHOD = re.compile(r'^\w[^\n;]*?\b(?P<owner>\w+)::~?\w+\(', re.M)
ENGLISH = "translations/trilume_en.ts"
SPOKEN = ("ui/", "app/cli/", "app/desktop/") # whose words people read


def literals(text):
    """(line, literal, names of the calls around it) of each string literal."""
    calls, name = [], ""
    for match in TOKEN.finditer(text):
        literal = match["text"] if match["text"] is not None else match["raw"]
        if literal is not None:
            yield text.count("\n", 0, match.start()) + 1, literal, [call for call in calls if call]
        elif match["name"]:
            name = match["name"]
            continue
        elif match["punct"] in ("(", "{"):
            calls.append(name)
        elif match["punct"] in (")", "}") and calls:
            calls.pop()
        name = ""


def file_problems(file):
    problems, lines = [], file.lines
    for line, literal, calls in literals(file.text):
        if TRANSLATED & set(calls) or INTERNAL & set(calls) or REASON.search(lines[line - 1]):
            continue
        # Placeholders and marks of rich text are not words.
        words = re.sub(r"<[^>]*>|&\w+;|%L?\d+|\\.", " ", literal)
        # Only the call right around the literal (past QStringLiteral and its like) decides whether it is shown.
        around = [call for call in calls if call not in {"QStringLiteral", "QLatin1String", "QString"}][-1:]
        if set(around) & SHOWN and WORD.search(words):
            problems.append(f"{file.path}:{line}: shown without tr(): \"{literal}\"")
        elif SENTENCE.search(words) and not re.search(r"[{};]\s*$|^\s*[.#\w-]+\s*[{:]", literal):
            problems.append(f"{file.path}:{line}: words outside tr(): \"{literal}\" "
                            "(if nobody sees them: // untranslated: reason)")
    return problems


def plurals(text):
    """(line, context, text) of each call that chooses between singular and plural."""
    for match in PLURAL.finditer(text):
        methods = [method["owner"] for method in METHOD.finditer(text, 0, match.start())]
        context = match["context"] or match["owner"] or (methods or [""])[-1]
        shown = "".join(re.findall(r'"((?:\\.|[^"\\\n])*)"', match["text"]))
        yield text.count("\n", 0, match.start()) + 1, context, shown


def english_plurals(ts):
    """{(context, text)} of the messages with both forms."""
    known = set()
    for context in xml.etree.ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            forms = [form.text for form in message.iter("numerusform")]
            if len(forms) == 2 and all(forms):
                known.add((context.findtext("name").split("::")[-1], message.findtext("source")))
    return known


def check(root):
    problems, called, known = [], [], set()
    for file in source_tree.files(root):
        if file.path == ENGLISH:
            known = english_plurals(file.bytes)
        if file.is_cpp and file.path.startswith(("ui/", "app/")):
            called += [(file.path, *call) for call in plurals(file.text)]
        if file.is_cpp and file.path.startswith(SPOKEN):
            problems += file_problems(file)
    problems += [f"{path}:{line}: {ENGLISH} lacks its forms, context {context}: \"{text}\" (build update_translations)"
                 for path, line, context, text in called if (context, text) not in known]
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("translations", check(*sys.argv[1:])))
