#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fails where a language lacks a text, has one that no source has, or one that would not work in the place of the English one:
without its places (%1), marks, accelerator or line breaks, or with another number of plural forms. Help pages and the texts of the
desktop entry are all there, too.

usage: check_languages.py ROOT LIST_OF_FILES LUPDATE [LUPDATE OPTIONS...]
"""
import json
import pathlib
import re
import sys
import xml.etree.ElementTree

import check_extraction
import source_tree

PLURAL_FORMS = {"de": 2, "fr": 2, "es": 2, "zh_CN": 1, "ja": 1, "ar": 6}
FOLDER = "translations"
HELP = "resources/help"
DESKTOP = "translations/desktop"

PLACE = re.compile(r"%L?\d|%n")
TAG = re.compile(r"</?[a-z]+[^<>]*>")
ACCELERATOR = re.compile(r"&(?=\w)(?!\w+;)")


def messages(ts):
    """(context, source, comment) -> its message, of a file of translations."""
    found = {}
    for context in xml.etree.ElementTree.fromstring(ts).iter("context"):
        for message in context.iter("message"):
            found[context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""] = message
    return found


def outer_space(text):
    return text[:len(text) - len(text.lstrip())], text[len(text.rstrip()):]


def differences(source, translation, is_plural):
    """What stands in the one and not in the other."""
    places, kept = set(PLACE.findall(source)), set(PLACE.findall(translation))
    missing = places - kept - ({"%n"} if is_plural else set())
    if missing or kept - places:
        yield f"places {sorted(places)} became {sorted(kept)}"
    if sorted(TAG.findall(source)) != sorted(TAG.findall(translation)):
        yield "other tags"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(translation)):
        yield "another number of accelerators (&)"
    if source.count("\n") != translation.count("\n"):
        yield "another number of lines"
    if outer_space(source) != outer_space(translation):
        yield "other spaces around it"
    if source.endswith("\u2026") != translation.endswith("\u2026"):
        yield "an ellipsis at one end only"
    if source.count("`") != translation.count("`"):
        yield "other code marks"


def message_problems(source, message, forms):
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return [f"is {'missing' if translation is None else translation.get('type')}"]
    is_plural = message.get("numerus") == "yes"
    texts = [form.text or "" for form in translation.iter("numerusform")] if is_plural else [translation.text or ""]
    if is_plural and len(texts) != forms:
        return [f"has {len(texts)} plural forms, expected {forms}"]
    if not all(text.strip() for text in texts):
        return ["is empty"]
    return [problem for text in texts for problem in differences(source, text, is_plural)]


def language_problems(code, ts, wanted):
    found = messages(ts)
    problems = [f"lacks \"{source}\" of {context}" for context, source, _ in wanted.keys() - found.keys()]
    problems += [f"has \"{source}\" of {context}, which no source has" for context, source, _ in found.keys() - wanted.keys()]
    for (context, source, _), message in found.items():
        problems += [f"\"{source}\" of {context}: {problem}"
                     for problem in message_problems(source, message, PLURAL_FORMS[code])]
    return sorted(problems)


def shape(texts):
    """Which texts there are, at which places: {("pictures", "chat"), ("features", 0)...}; empty ones are none."""
    inner = texts.items() if isinstance(texts, dict) else enumerate(texts) if isinstance(texts, list) else ()
    found = {(key, *rest) for key, value in inner for rest in shape(value)}
    return found if isinstance(texts, (dict, list)) else {()} if isinstance(texts, str) and texts.strip() else set()


def desktop_problems(code, texts, english):
    for place in sorted(shape(texts) ^ shape(english), key=str):
        yield f"{'.'.join(map(str, place))} is in {'English' if place in shape(english) else code} only"
    if isinstance(texts.get("keywords"), str) and not texts["keywords"].endswith(";"):
        yield "keywords: found no semicolon at the end"
    line_breaks = [key for key, text in texts.items() if isinstance(text, str) and "\n" in text]
    yield from (f"{key}: found a line break" for key in line_breaks)


def check(root, catalogue):
    root, wanted, problems = pathlib.Path(root), messages(catalogue), []
    english = json.loads((root / DESKTOP / "en.json").read_bytes())
    pages = {page.name for page in (root / HELP / "en").glob("*.md")}
    for code in PLURAL_FORMS:
        path = f"{FOLDER}/trilume_{code}.ts"
        problems += [f"{path}: {problem}" for problem in language_problems(code, (root / path).read_bytes(), wanted)]
        own = {page.name for page in (root / HELP / code).glob("*.md")}
        problems += [f"{HELP}/{code}: {page} is on one side only" for page in sorted(pages ^ own)]
        texts = json.loads((root / DESKTOP / f"{code}.json").read_bytes())
        problems += [f"{DESKTOP}/{code}.json: {problem}" for problem in desktop_problems(code, texts, english)]
    return problems


if __name__ == "__main__":
    top, file_list, *tool = sys.argv[1:]
    sys.exit(source_tree.report("languages", check(top, check_extraction.run_lupdate(top, file_list, tool[0], tool[1:]))))
