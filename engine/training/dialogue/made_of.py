# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to tell questions about the model apart that sound alike: how many weights, what they are made of, how large
the file is, who made it and when. Each has its own answer; two or three of them follow one another.

The questions are in tables/made_of.txt, with the fields {m} for the model ("you"), {y} its possessive, {w} "weights" or
"parameters", {o} one of them, {p} the program, and its verbs: {b} are, {d} do, {v} were, {h} have, {n} need, {r} run,
{k} work, {z} know, {x} multiply, {c} compute.
"""

from . import intent_tables
from .question_frames import ask, thanks
from .wording import capital, say

_YOU = dict(zip("mybdvhnrkzxc", "you your are do were have need run work know multiply compute".split()))
_IT = dict(zip("bdvhnrkzxc", "is does was has needs runs works knows multiplies computes".split()))
_NEXT = (
    "And {q}?",
    "And {q}?",
    "{Q}?",
    "{Q}?",
    "Okay. {Q}?",
    "Okay, and {q}?",
    "I see. {Q}?",
    "Thanks. {Q}?",
    "Good. And {q}?",
    "No, {q}?",
    "I mean, {q}?",
)


def _fields(rng):
    words = rng.choice(("weights", "weights", "weights", "parameters"))
    program = {"w": words, "p": rng.choice(("Trilume", "this program", "this window"))}
    if rng.random() < 0.68:
        found = {**_YOU, **program, "o": f"[one|each] of your {words}"}
    else:
        name = rng.choice(("this model", "the model", "Trilume", "Trilume", "the model in this window"))
        found = {**_IT, **program, "m": name, "y": f"{name}'s", "o": f"[one|each] of the {words}"}
        if "window" in name:
            found["y"] = "the model's"
    found["o"] = say(rng, found["o"])
    return {**found, **{letter.upper(): capital(found[letter]) for letter in "my"}}


def _question(rng, kinds):
    fields, chance = _fields(rng), rng.random()
    if chance < 0.22:
        return intent_tables.opened(rng, say(rng, kinds["say"], **fields))
    straight = say(rng, kinds["ask"], **fields)
    return ask(rng, straight, say(rng, kinds["in"], **fields)) if chance < 0.9 else capital(straight) + "?"


def segment(rng):
    """One to three of the questions, each about something else."""
    table = intent_tables.intents("made_of")
    turns, seen = [], set()
    for place in range(rng.choices((1, 2, 3), (5, 4, 2))[0]):
        name = intent_tables.draw(rng, "made_of")
        if name in seen:
            continue
        seen.add(name)
        asked = _question(rng, table[name])
        if place and rng.random() < 0.6:
            plain = say(rng, table[name]["ask"], **_fields(rng))
            asked = say(rng, _NEXT, q=plain, Q=capital(plain))
        turns += [asked, intent_tables.answer(rng, table[name])]
    return turns + thanks(rng, 0.03)
