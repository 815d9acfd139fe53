# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches comparisons in other words: 'an ant is smaller than a cow, isn't it?', 'which is the biggest: a cat, a cow or
a bee?', 'does a horse weigh more than a car?'.
"""

from .fact_tables import alternatives, rows
from .facts_properties import put
from .lead_ins import LAST, START
from .wording import capital, say

_ORDERS = [(*alternatives(words), alternatives(things)) for words, things in rows("orders", 2)]
_MOST = {
    "bigger": "biggest", "smaller": "smallest", "heavier": "heaviest", "lighter": "lightest", "faster": "fastest",
    "slower": "slowest", "hotter": "hottest", "colder": "coldest", "longer": "longest", "shorter": "shortest",
    "taller": "tallest", "harder": "hardest", "softer": "softest", "louder": "loudest", "quieter": "quietest",
    "brighter": "brightest", "darker": "darkest", "older": "oldest", "younger": "youngest", "deeper": "deepest",
    "shallower": "shallowest", "higher": "highest", "lower": "lowest", "thicker": "thickest", "thinner": "thinnest",
    "wider": "widest", "narrower": "narrowest", "newer": "newest", "stronger": "strongest", "weaker": "weakest",
    "more expensive": "most expensive", "warmer": "warmest", "cooler": "coolest", "sharper": "sharpest",
}  # fmt: skip
_SAME = {"bigger": ("larger",), "faster": ("quicker",), "quieter": ("more quiet",), "smaller": ("littler", "tinier")}


def _around(rng, text):
    kind = rng.random()
    if kind < 0.8:
        return text
    return f"{say(rng, START)}: {text[0].lower() + text[1:]}" if kind < 0.9 else f"{text} {say(rng, LAST)}"


def _drawn(rng, count):
    """(word asked for, its opposite, the things from what is least to what is most of the word)."""
    up, down, things = rng.choice(_ORDERS)
    count = min(count, len(things))
    picked = [things[at] for at in sorted(rng.sample(range(len(things)), count))]
    return (up, down, picked) if rng.random() < 0.62 else (down, up, picked[::-1])


def of_two(rng):
    """'Which is bigger, an ant or a cow?'"""
    word, _, (low, high) = _drawn(rng, 2)
    x, y = rng.sample((low, high), 2)
    shown = rng.choice(_SAME[word]) if word in ("bigger", "faster") and rng.random() < 0.15 else word
    text = say(
        rng,
        (
            "[Which|What|Which one|Which thing] is {w}[,|:] {x} or {y}?",
            "Is {x} {w} or {y}?",
            "Is {x} or {y} {w}?",
            "{X} or {y}: [which|what|which one] is {w}?",
            "{X} and {y}: [which|which one] is {w}?",
            "Of {x} and {y}, which is {w}?",
            "If you compare {x} and {y}, which is {w}?",
            "[We argue|We have a bet|I am not sure]: is {x} or {y} {w}?",
            "[Compare|Please compare] {x} and {y}. Which is {w}?",
            "What would you say is {w}, {x} or {y}?",
            "[Tell me|Say] which is {w}: {x} or {y}.",
        ),
        w=shown, x=x, y=y, X=capital(x),
    )  # fmt: skip
    return [_around(rng, text), f"{capital(high)} is {word} than {low}."]


def checked(rng):
    """'Is an ant bigger than a cow?'"""
    word, opposite, (low, high) = _drawn(rng, 2)
    x, y = rng.sample((low, high), 2)
    text = put(rng, f"is {x} {word} than {y}", f"{x} is {word} than {y}")
    if x == high:
        return [text, f"Yes, {high} is {word} than {low}."]
    return [text, f"No, {high} is {word} than {low}."]


def of_three(rng):
    """'Which is the biggest: a cat, a cow or a bee?'"""
    word, _, things = _drawn(rng, rng.choice((3, 3, 4)))
    if word not in _MOST or len(things) < 3:
        return of_two(rng)
    listed = rng.sample(things, len(things))
    text = say(
        rng,
        (
            "[Which|What|Which one|Which of these] is the {m}[:|,] {l}?",
            "{L}: [which|which one|what] is the {m}?",
            "[Tell me|Find|Name|Show me] the {m}: {l}.",
            "Which one of {l} is the {m}?",
            "What is the {m} thing here: {l}?",
        ),
        m=_MOST[word], l=f"{', '.join(listed[:-1])} or {listed[-1]}", L=capital(", ".join(listed)),
    )  # fmt: skip
    return [_around(rng, text), f"{capital(things[-1])} is the {_MOST[word]} of them."]


MAKERS = ((of_two, 8), (checked, 7), (of_three, 4))
