# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translates every text of a catalogue into itself between brackets.

usage: pseudo_language.py [--long] CATALOGUE.ts OUTPUT.ts

In a window in that language, what stands outside brackets has not passed through tr(). With --long its letters have accents, and
each text is a third longer, as German and French are: what lacks its last bracket did not fit.
"""
import re
import sys
import xml.etree.ElementTree as ET

FORMS = 2  # of a plural in English, whose rules the catalogue has


ACCENTS = str.maketrans("AEIOUYaeiouycns", "\u00c5\u00c9\u00ce\u00d6\u00dc\u00dd\u00e5\u00e9\u00ee\u00f6\u00fc\u00fd\u00e7\u00f1\u015f")
KEPT = re.compile(r"(%L?\d|%n|</?[a-z]+[^<>]*>|&\w+;|&\w|`[^`]*`|\\.)")  # places, tags, accelerators, code
LONGER = 0.33
SHORT = 12  # of which one in three would be too little: single words grow most


def bracketed(text):
    return f"\u27E6{text}\u27E7"


def lengthened(text):
    words = "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(KEPT.split(text)))
    letters = len(KEPT.sub("", text))
    more = round(letters * (2 * LONGER if letters <= SHORT else LONGER))
    return bracketed((words + " " + ("\u00f6\u00e9 " * more)[:more - 1].rstrip()) if more > 1 else words)


def translate(tree, changed):
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        translation.attrib.clear()
        for child in list(translation):
            translation.remove(child)
        if message.get("numerus") == "yes":
            translation.text = None
            for _ in range(FORMS):
                ET.SubElement(translation, "numerusform").text = changed(source)
        else:
            translation.text = changed(source)


if __name__ == "__main__":
    *options, source_file, output = sys.argv[1:]
    catalogue = ET.parse(source_file)
    translate(catalogue, lengthened if "--long" in options else bracketed)
    catalogue.write(output, encoding="utf-8", xml_declaration=True)
