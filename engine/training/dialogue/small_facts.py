# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Single facts with several questions each, from tables/small_facts.txt: dates, places, shapes, letters."""

import pathlib

from .question_frames import ask
from .wording import capital

COMMANDS = ("name ", "list ", "say ")
_TEXT = (pathlib.Path(__file__).parent / "tables" / "small_facts.txt").read_text("ascii")
_ROWS = [line.split(" | ") for line in _TEXT.replace("\n ", " ").splitlines() if not line.startswith("#")]
FACTS = {
    subject: [(asked.split(" ; "), answer) for found, asked, answer in _ROWS if found == subject]
    for subject in ("dates", "places", "letters")
}


def put(rng, text):
    """The question of the table in one of its forms."""
    if text.startswith(COMMANDS):
        return rng.choice((f"{capital(text)}.", f"Please {text}.", f"Can you {text}?", f"Could you {text}?"))
    words = text.split(" ", 2)
    if text.startswith(("what is ", "what are ")):
        return ask(rng, text, f"what {words[2]} {words[1]}", words[2] if words[2].startswith("the ") else None)
    if text.startswith("how long is "):
        return ask(rng, text, f"how long {text[12:]} is")
    if text.startswith(("which ", "how many letters", "how many vowels")) and not {"do", "does"} & set(text.split()):
        return ask(rng, text)
    return capital(rng.choice(("", "", "", "", "hi, ", "hello, ", "quick question: ")) + text) + "?"


def fixed(rng, subject):
    """A question about one of the facts of a subject, and its answer."""
    asked, answer = rng.choice(FACTS[subject])
    text = rng.choice(asked)
    if "the sun" in text and rng.random() < 0.5:
        text = text.replace("the sun", "the Sun")
    return [put(rng, text), answer]
