# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Directions and their opposites, turning, shapes by their sides, planets in order, the senses."""

from . import small_facts
from .number_words import ORDINALS, WORDS, short_ordinal
from .question_frames import ask, ask_what
from .wording import say

PAIRS = [
    pair.split("/")
    for pair in (
        "left/right north/south east/west up/down in/out over/under front/back top/bottom inside/outside above/below"
        " forwards/backwards upstairs/downstairs near/far here/there north-east/south-west north-west/south-east"
        " on/off"
    ).split()
]
ROUND = ("north", "east", "south", "west")
SHAPES = (
    ("triangle", 3),
    ("pentagon", 5),
    ("hexagon", 6),
    ("heptagon", 7),
    ("octagon", 8),
    ("nonagon", 9),
    ("decagon", 10),
)
PLANETS = "Mercury Venus Earth Mars Jupiter Saturn Uranus Neptune".split()


def opposite(rng):
    """'What is the opposite of left?'"""
    pair = rng.choice(PAIRS[:4] * 2 + PAIRS)
    a, b = pair if rng.random() < 0.5 else pair[::-1]
    text = ask_what(rng, f"the opposite of {a}", rng.choice((f"the opposite of {a}", f"opposite of {a}")))
    if rng.random() < 0.15:
        text = rng.choice(
            (f"What is opposite to {a}?", f"Which word is the opposite of {a}?", f"Say the opposite of {a}.")
        )
    turns = [text, f"The opposite of {a} is {b}."]
    if rng.random() < 0.12:
        c, d = rng.choice([other for other in PAIRS if other != pair])
        turns += [
            rng.choice((f"And of {c}?", f"And the opposite of {c}?", f"What about {c}?")),
            f"The opposite of {c} is {d}.",
        ]
    return turns


def turning(rng):
    """'If I face north and turn right, where do I look?'"""
    place = rng.randrange(4)
    turn, step = rng.choice((("right", 1), ("left", -1), ("around", 2)))
    found = ROUND[(place + step) % 4]
    text = say(
        rng,
        (
            "If I face {a} and turn {t}, [where do I look|which way do I face|what direction is that]?",
            "I [face|look] {a} and turn {t}. [Which way do I face now|Where do I look now|Which direction do I face]?",
            "Which way do I face if I look {a} and turn {t}?",
        ),
        a=ROUND[place],
        t=turn,
    )
    return [text, f"If you face {ROUND[place]} and turn {turn}, you face {found}."]


def fixed(rng):
    """Single facts."""
    return small_facts.fixed(rng, "places")


def shape_by_sides(rng):
    """'Which shape has five sides?'"""
    name, sides = rng.choice(SHAPES)
    number = rng.choice((sides, WORDS[sides]))
    what = rng.choice(("sides", "sides", "corners"))
    many = f"a shape with {number} {what}"
    text = ask(
        rng,
        *rng.choice(
            (
                (f"which shape has {number} {what}", None),
                (f"what shape has {number} {what}", None),
                (f"what is {many} called", f"what {many} is called"),
                (f"what do you call {many}", f"what {many} is called"),
            )
        ),
    )
    return [text, f"A shape with {sides} {what} is called {'an' if name[0] == 'o' else 'a'} {name}."]


def planet_by_number(rng):
    """'Which is the third planet?', 'which planet from the sun is Mars?'"""
    number = rng.randint(1, 8)
    if rng.random() < 0.7:
        order = rng.choice((ORDINALS[number], ORDINALS[number], short_ordinal(number)))
        text = rng.choice(
            (
                ask_what(rng, f"the {order} planet from the sun"),
                ask_what(rng, f"the {order} planet"),
                ask(rng, f"which planet is the {order} one from the sun"),
                ask(rng, f"which planet is {order} from the sun"),
            )
        )
        turns = [text, f"The {ORDINALS[number]} planet from the sun is {PLANETS[number - 1]}."]
        if number < 8 and rng.random() < 0.2:
            turns += [
                rng.choice(("And the next one?", f"And the {ORDINALS[number + 1]}?")),
                f"The {ORDINALS[number + 1]} planet from the sun is {PLANETS[number]}.",
            ]
        return turns
    name = PLANETS[number - 1]
    what = rng.choice(("number", "planet"))
    text = ask(rng, f"which {what} from the sun is {name}", f"which {what} from the sun {name} is")
    return [text, f"{name} is the {ORDINALS[number]} planet from the sun."]


def next_planet(rng):
    """'Which planet comes after Mars?'"""
    number = rng.randint(1, 7)
    low, high = PLANETS[number - 1], PLANETS[number]
    word, given, found = ("after", low, high) if rng.random() < 0.6 else ("before", high, low)
    text = ask(
        rng,
        f"{rng.choice(('which', 'what'))} planet {rng.choice(('comes', 'is'))} {word} {given}",
        short=f"the planet {word} {given}",
    )
    return [text, f"The planet {word} {given} is {found}."]


INTENTS = ((opposite, 4), (turning, 2), (fixed, 6), (shape_by_sides, 2), (planet_by_number, 2.5), (next_planet, 1.5))
