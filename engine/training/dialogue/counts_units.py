# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many of one thing are in another: time, length, weight, money, shapes, bodies; and several times that."""

import pathlib

from .number_words import WORDS
from .question_frames import ask
from .wording import capital, say

ROWS = [
    [part.strip() for part in line.split("|")]
    for line in (pathlib.Path(__file__).parent / "tables" / "counts.txt").read_text("ascii").splitlines()
    if not line.startswith("#")
]
AMERICAN = (("metre", "meter"), ("litre", "liter"), ("colour", "color"))
FREQUENT = {  # asked four times as often as the others
    "days a week",
    "days a year",
    "months a year",
    "weeks a year",
    "hours a day",
    "minutes an hour",
    "seconds a minute",
    "seconds an hour",
    "years a century",
    "years a decade",
    "centimetres a metre",
    "metres a kilometre",
    "grams a kilogram",
    "millilitres a litre",
    "inches a foot",
    "cents a dollar",
    "cents a euro",
    "things a dozen",
    "sides a triangle",
    "sides a square",
    "sides a hexagon",
    "sides a pentagon",
    "sides an octagon",
    "legs a spider",
    "legs an insect",
    "legs a dog",
    "legs a cat",
    "fingers a hand",
    "fingers a person",
    "toes a person",
    "senses a person",
    "wheels a car",
    "wheels a bicycle",
    "planets the solar system",
    "letters the English alphabet",
    "continents the Earth",
    "colours a rainbow",
    "seasons a year",
    "minutes half an hour",
    "feet a yard",
    "days a leap year",
}
ROW_WEIGHTS = [4 if f"{row[1]} {row[2]}" in FREQUENT else 1 for row in ROWS]
ONE_OF = {"months": "month", "sides": "side", "moons": "moon", "wheels": "wheel"}


def _row(rng):
    kind, many, thing, number, end, wrong = rng.choices(ROWS, ROW_WEIGHTS)[0]
    if thing == "a person" and rng.random() < 0.3:
        thing = "a human"
    if rng.random() < 0.25:
        for british, american in AMERICAN:
            many, thing = many.replace(british, american), thing.replace(british, american)
    return kind, many, thing, number, end, wrong


def _fact(row):
    kind, many, thing, number, end, _ = row
    if end and end[0] not in ",:":
        end = " " + end
    things = ONE_OF.get(many, many) if number == "1" else many
    if kind == "in":
        return f"there are {number} {things} in {thing}{end}."
    return f"{thing} has {number} {things}{end}."


def _question(rng, row):
    kind, many, thing, *_ = row
    short = f"{many} {'in' if kind == 'in' else 'of'} {thing}"
    if kind == "in":
        if thing.startswith(("a ", "an ")) and rng.random() < 0.12:
            thing = "one " + thing.split(" ", 1)[1]
        short = rng.choice((short, f"how many {many} in {thing}"))
        forms = (
            (f"how many {many} are in {thing}", None),
            (f"how many {many} are there in {thing}", f"how many {many} there are in {thing}"),
            (f"how many {many} does {thing} have", f"how many {many} {thing} has"),
            (f"how many {many} make {thing}", None),
        )
        if "zeros" in many or "alphabet" in thing or thing in ("a rainbow", "the solar system"):
            forms = forms[:3]
    else:
        forms = (
            (f"how many {many} does {thing} have", f"how many {many} {thing} has"),
            (f"how many {many} does {thing} have", f"how many {many} {thing} has"),
            (f"how many {many} has {thing}", f"how many {many} {thing} has"),
        )
        if thing in ("a person", "a human"):
            forms += (
                (f"how many {many} do people have", f"how many {many} people have"),
                (f"how many {many} do I have", f"how many {many} I have"),
            )
    return ask(rng, *rng.choice(forms), short=short)


def count(rng):
    """'How many days are in a week?' and others after it."""
    row = _row(rng)
    turns = [_question(rng, row), capital(_fact(row))]
    if rng.random() < 0.22:
        family = [other for other in ROWS if other[:2] == list(row[:2]) and other[2] not in (row[2], "a person")]
        if family:
            other = rng.choice(family)
            join = "in " if row[0] == "in" and rng.random() < 0.7 else ""
            turns += [say(rng, "[And|And|What about] {t}?", t=join + other[2]), capital(_fact(other))]
    return turns


def true_or_not(rng):
    """'Are there 7 days in a week?'"""
    row = _row(rng)
    kind, many, thing, number, _, wrong = row
    right = rng.random() < 0.5
    shown = number if right else wrong
    things = ONE_OF.get(many, many) if shown == "1" else many
    are = "is" if shown == "1" else "are"
    forms = [f"does {thing} have {shown} {things}", f"is it true that {thing} has {shown} {things}"]
    if kind == "in":
        forms = [
            f"{are} there {shown} {things} in {thing}",
            f"is it true that there {are} {shown} {things} in {thing}",
            f"does {thing} have {shown} {things}",
        ]
    text = capital(rng.choice(forms)) + "?"
    if rng.random() < 0.15:
        text = capital(f"{thing} has {shown} {things}, {rng.choice(('right', 'is that right', 'correct'))}?")
    return [text, f"{'Yes' if right else 'No'}, {_fact(row)}"]


SCALES = (  # one of the larger, many of them, how many in it, of what, the most of them that are asked
    ("week", "weeks", 7, "days", 12),
    ("year", "years", 12, "months", 10),
    ("day", "days", 24, "hours", 4),
    ("hour", "hours", 60, "minutes", 10),
    ("minute", "minutes", 60, "seconds", 10),
    ("dozen", "dozen", 12, "eggs", 10),
    ("metre", "metres", 100, "centimetres", 20),
    ("kilometre", "kilometres", 1000, "metres", 20),
    ("centimetre", "centimetres", 10, "millimetres", 20),
    ("kilogram", "kilograms", 1000, "grams", 20),
    ("litre", "litres", 1000, "millilitres", 20),
    ("foot", "feet", 12, "inches", 10),
    ("yard", "yards", 3, "feet", 20),
    ("dollar", "dollars", 100, "cents", 20),
    ("euro", "euros", 100, "cents", 20),
    ("decade", "decades", 10, "years", 9),
    ("century", "centuries", 100, "years", 20),
    ("triangle", "triangles", 3, "sides", 12),
    ("pair", "pairs", 2, "socks", 20),
    ("hand", "hands", 5, "fingers", 10),
    ("car", "cars", 4, "wheels", 10),
    ("spider", "spiders", 8, "legs", 10),
    ("dog", "dogs", 4, "legs", 12),
    ("square", "squares", 4, "corners", 12),
    ("bike", "bikes", 2, "wheels", 20),
)
OWNERS = ("triangle", "hand", "car", "spider", "dog", "square", "bike")


def scaled(rng):
    """'How many days are in 3 weeks?'"""
    one, many, each, parts, top = rng.choice(SCALES)
    if rng.random() < 0.2:
        for british, american in AMERICAN:
            one, many, parts = (word.replace(british, american) for word in (one, many, parts))
    times = rng.randint(2, top)
    shown = WORDS[times] if rng.random() < 0.3 else times
    many = "pairs of socks" if one == "pair" else many
    if one in OWNERS:
        text = ask(rng, f"how many {parts} do {shown} {many} have", f"how many {parts} {shown} {many} have")
        return [text, f"{times} times {each} is {times * each}, so {times} {many} have {times * each} {parts}."]
    text = ask(
        rng,
        *rng.choice(
            (
                (f"how many {parts} are in {shown} {many}", None),
                (f"how many {parts} are there in {shown} {many}", f"how many {parts} there are in {shown} {many}"),
                (f"how many {parts} is {shown} {many}", f"how many {parts} {shown} {many} is"),
            )
        ),
        short=f"{shown} {many} in {parts}" if one not in ("dozen", "pair") else None,
    )
    return [text, f"{times} times {each} is {times * each}, so there are {times * each} {parts} in {times} {many}."]


LONGER = (
    "a second ; a minute ; an hour ; a day ; a week ; a month ; a year ; a decade ; a century # longer # shorter",
    "a millimetre ; a centimetre ; an inch ; a foot ; a metre ; a kilometre ; a mile # longer # shorter",
    "a gram ; a kilogram ; a tonne # heavier # lighter",
    "a millilitre ; a litre ; a gallon # more # less",
)


def longer(rng):
    """'Which is longer, a day or a week?'"""
    names, more, less = (part.strip() for part in rng.choice(LONGER[:1] * 2 + LONGER).split("#"))
    names = names.split(" ; ")
    low, high = sorted(rng.sample(range(len(names)), 2))
    pair = [names[low], names[high]]
    asked = more if rng.random() < 0.7 else less
    first, second = rng.sample(pair, 2)
    found, other = (pair[1], pair[0]) if asked == more else (pair[0], pair[1])
    if rng.random() < 0.65:
        text = ask(rng, rng.choice((f"which is {asked}, {first} or {second}", f"what is {asked}, {first} or {second}")))
        return [text, capital(f"{found} is {asked} than {other}.")]
    text = ask(rng, f"is {first} {asked} than {second}", f"if {first} is {asked} than {second}")
    yes = first == found
    return [
        text,
        (
            f"Yes, {found} is {asked} than {other}."
            if yes
            else f"No, {first} is {less if asked == more else more} than {second}."
        ),
    ]


INTENTS = ((count, 16), (true_or_not, 5), (scaled, 8), (longer, 3))
