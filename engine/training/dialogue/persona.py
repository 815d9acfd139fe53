# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches who speaks: name, makers, no body, no feelings, what it can do and what not, where it runs, what it keeps.

The intents are in tables/persona.txt; here are the kinds with a slot: "do you speak French", "do you have hands".
"""
from . import intent_tables
from .people import NAMES
from .persona_slots import MAKERS
from .question_frames import thanks
from .wording import say

_TABLE = "persona"
_MORE = ("Tell me more.", "Can you tell me more?", "Anything else?", "What else?", "And then?", "Is that all?")
_COUNTRIES = ("Norway", "France", "Spain", "Italy", "Poland", "Germany", "England", "India", "Kenya", "Japan", "Canada",
              "Brazil", "Greece", "Sweden", "Ireland", "Peru", "Egypt", "Mexico", "Ghana", "a small town", "the city")
_SLOTS, _SLOT_WEIGHTS = zip(*MAKERS)


def _filled(rng, text):
    """A user's sentence may have a first name, an age or a country in it."""
    return say(rng, text, n=rng.choice(NAMES), a=rng.randint(6, 80), c=rng.choice(_COUNTRIES)) if "{" in text else text


def _question(rng, kinds):
    """As intent_tables.question, with the fields of this table."""
    filled = {**kinds, "say": [_filled(rng, text) for text in kinds["say"]]}
    return intent_tables.question(rng, filled)


def _intent(rng):
    table = intent_tables.intents(_TABLE)
    name = intent_tables.draw(rng, _TABLE)
    turns = [_question(rng, table[name]), intent_tables.answer(rng, table[name])]
    if table[name]["more"] and rng.random() < 0.2:
        turns += [rng.choice(_MORE), rng.choice(table[name]["more"])]
    return turns + _chain(rng, name)


def _chain(rng, name):
    """Sometimes one or two natural next questions."""
    table = intent_tables.intents(_TABLE)
    turns, seen = [], {name}
    while rng.random() < 0.2 and len(turns) < 4:
        choices = [each for each in table[name]["next"] if each not in seen]
        if not choices:
            break
        name = rng.choice(choices)
        seen.add(name)
        turns += [intent_tables.follow(rng, table[name]), intent_tables.answer(rng, table[name])]
    return turns


def segment(rng):
    """One exchange about who speaks, sometimes with a natural next question and sometimes with thanks."""
    turns = _intent(rng) if rng.random() < 0.72 else rng.choices(_SLOTS, _SLOT_WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.03) if len(turns) < 8 else [])
