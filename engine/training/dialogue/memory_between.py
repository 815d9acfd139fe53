# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches that small talk between telling and asking gets its own answer and changes nothing of what was told:
"That will be nice, don't you think?" is no question for a fact.
"""

from .fact_tables import rows
from .people_tables import table
from .wording import say

_NODS = [(asked.split(" ; "), answers.split(" ; ")) for asked, answers in table("memory_between")]
_FACTS = [tuple(column.split(" ; ") for column in row) for row in table("memory_fillers")]


def nod(rng):
    """A word of small talk that fits after anything that was told, and its answer."""
    asked, answers = rng.choice(_NODS)
    return [say(rng, asked).strip(), rng.choice(answers)]


def _sum(rng):
    a, b = rng.randint(1, 30), rng.randint(1, 20)
    if rng.random() < 0.3:
        a, b = max(a, b), min(a, b)
        return [say(rng, "[What is|How much is|And what is] {a} minus {b}?", a=a, b=b), f"{a} minus {b} is {a - b}."]
    asked = "[What is|How much is|And what is|Tell me what is] {a} plus {b}? ; {a} + {b}?".split(" ; ")
    return [say(rng, asked, a=a, b=b), f"{a} plus {b} is {a + b}."]


def _capital(rng):
    """Another country between, so that the one that was told is not just the last one that was named."""
    country, city = rng.choice(rows("capitals", 5))[:2]
    asked = "[What is|What's|Tell me|And what is] the capital of {c}? ; [Which|What] city is the capital of {c}?"
    text = say(rng, asked.split(" ; "), c=country)
    return [text.replace("?", ".") if text.startswith("Tell") else text, f"The capital of {country} is {city}."]


def filler(rng):
    """A short exchange that has nothing to do with what was told."""
    chance = rng.random()
    if chance < 0.5:
        return nod(rng)
    if chance < 0.62:
        return _sum(rng)
    if chance < 0.74:
        return _capital(rng)
    questions, answers = rng.choice(_FACTS)
    return [rng.choice(questions), rng.choice(answers)]


def fillers(rng, most=4):
    """None to `most` of them, each one another one."""
    count = min(most, rng.choices([0, 1, 2, 3, 4], [5, 5, 6, 5, 2])[0])
    turns = []
    while len(turns) < 2 * count:
        exchange = filler(rng)
        if exchange[1] not in turns:
            turns += exchange
    return turns
