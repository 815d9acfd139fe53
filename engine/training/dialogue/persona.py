# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches who speaks: name, makers, no body, no feelings, what it can do and what not, where it runs, what it keeps.

Its name is in identity.py, the other intents in tables/persona.txt, and those with a slot ("do you speak French",
"do you have hands") in persona_slots.py.
"""
from . import identity, intent_tables
from .persona_slots import MAKERS
from .question_frames import thanks

_TABLE = "persona"
_MORE = ("Tell me more.", "Can you tell me more?", "Anything else?", "What else?", "And then?", "Is that all?")
_SLOTS, _SLOT_WEIGHTS = zip(*MAKERS)


def _intent(rng):
    table = intent_tables.intents(_TABLE)
    name = intent_tables.draw(rng, _TABLE)
    turns = [intent_tables.question(rng, table[name]), intent_tables.answer(rng, table[name])]
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
    kind = rng.random()
    if kind < 0.42:
        return identity.after_a_story(rng) if kind < 0.005 else identity.segment(rng)
    turns = _intent(rng) if kind < 0.83 else rng.choices(_SLOTS, _SLOT_WEIGHTS)[0](rng)
    return turns + (thanks(rng, 0.03) if len(turns) < 8 else [])
