#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails on text for people's eyes in ui/ and app/desktop/ that does not pass through tr().

usage: check_translations.py ROOT
"""
import re
import sys

import source_tree

TOKEN = re.compile(
    r'//[^\n]*|/\*.*?\*/|(?P<include>^[ \t]*#[^\n]*)|R"(?P<mark>\w*)\((?P<raw>.*?)\)(?P=mark)"'
    r'|"(?P<text>(?:\\.|[^"\\\n])*)"|\'(?:\\.|[^\'\\\n])+\'|(?P<name>[A-Za-z_]\w*)|(?P<punct>[^\s])',
    re.S | re.M)
TRANSLATED = {"tr", "translate", "QT_TR_NOOP", "QT_TRANSLATE_NOOP", "QT_TRANSLATE_N_NOOP"}
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
}
WORD = re.compile(r"[A-Za-z]{2,}")
SENTENCE = re.compile(r"[A-Za-z]{2,}[,.:;]? [A-Za-z]{2,}")
REASON = re.compile(r"//\s*untranslated: \S")


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


def check(root):
    problems = []
    for file in source_tree.files(root):
        if file.is_cpp and file.path.startswith(("ui/", "app/desktop/")):
            problems += file_problems(file)
    return problems


if __name__ == "__main__":
    sys.exit(source_tree.report("translations", check(*sys.argv[1:])))
