# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Translates every text of a catalogue into itself between brackets.

usage: pseudo_language.py CATALOGUE.ts OUTPUT.ts

In a window in that language, what stands outside brackets has not passed through tr().
"""
import sys
import xml.etree.ElementTree as ET

FORMS = 2  # of a plural in English, whose rules the catalogue has


def bracketed(text):
    return f"\u27E6{text}\u27E7"


def translate(tree):
    for message in tree.iter("message"):
        source = message.findtext("source", "")
        translation = message.find("translation")
        translation.attrib.clear()
        for child in list(translation):
            translation.remove(child)
        if message.get("numerus") == "yes":
            translation.text = None
            for _ in range(FORMS):
                ET.SubElement(translation, "numerusform").text = bracketed(source)
        else:
            translation.text = bracketed(source)


if __name__ == "__main__":
    catalogue = ET.parse(sys.argv[1])
    translate(catalogue)
    catalogue.write(sys.argv[2], encoding="utf-8", xml_declaration=True)
