# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person may tell about themself: the closed lists of names, colours, plans and so on, and draws from them.

A fact has a key and a value. The key is a kind ("name", "age") or a kind and what it is about ("favourite:colour",
"person:brother"); the value is a text in the words of the user ("visit my grandmother").
"""

import re

from . import open_names, open_things
from .memory_free_parts import WORDS
from .people_tables import VALUES, table

PLANS = [(verb, objects.split(" ; ")) for verb, objects in table("memory_plans")]
FEELINGS = [(feeling, mood, reasons.split(" ; ")) for feeling, mood, reasons in table("memory_feelings")]
MOODS = {feeling: mood for feeling, mood, _ in FEELINGS}

# Words that come more often weigh more.
FAVOURITES = (
    "colour colour colour colour food food food animal animal animal season number drink drink subject sport sport "
    "game fruit vegetable day month instrument flower tree"
).split()
BOYS = ("brother", "brother", "brother", "father", "son", "uncle", "husband", "grandfather")
GIRLS = ("sister", "sister", "sister", "mother", "daughter", "aunt", "wife", "grandmother")
ANYONE = ("friend", "best friend", "teacher", "cousin", "neighbour", "boss", "doctor")
WHEN = (
    "tomorrow",
    "tomorrow",
    "tomorrow",
    "today",
    "today",
    "this weekend",
    "this weekend",
    "tonight",
    "next week",
    "on Sunday",
    "on Saturday",
)
SECRETS = ("password", "secret word", "secret word", "code word", "magic word", "word", "word")
KINDS = (
    ("favourite",) * 26
    + ("plan",) * 14
    + ("person",) * 11
    + ("pet",) * 7
    + ("age",) * 8
    + ("town",) * 5
    + ("country",) * 3
    + ("hobby",) * 5
    + ("job",) * 5
    + ("place",) * 6
    + ("secret",) * 5
    + ("number",) * 4
    + ("shopping",) * 4
    + ("appointment",) * 4
    + ("feeling",) * 6
    + ("bought",) * 4
)
# What would make a question ambiguous if both were told.
CLASHES = (
    {"favourite:number", "number"},
    {"plan:today", "plan:tonight"},
    {"plan:this weekend", "plan:on Sunday"},
    {"plan:this weekend", "plan:on Saturday"},
    {"person:friend", "person:best friend"},
    {"secret:word", "secret:secret word"},
    {"secret:word", "secret:code word"},
    {"secret:word", "secret:magic word"},
    {"secret:word", "secret:password"},
    {"appointment:appointment", "appointment:dentist appointment"},
    {"appointment:appointment", "appointment:doctor's appointment"},
    {"appointment:meeting", "appointment:team meeting"},
)
_YOURS = (
    ("I am", "you are"),
    ("I was", "you were"),
    ("I", "you"),
    ("my", "your"),
    ("me", "you"),
    ("My", "Your"),
    ("we", "you"),
)


def yours(text):
    """The user's words as the assistant says them back: 'visit my aunt' is 'visit your aunt'."""
    for mine, other in _YOURS:
        text = re.sub(rf"\b{mine}\b", other, text)
    return text


def kind_of(key):
    """The kind in a key: 'favourite' for 'favourite:colour'."""
    return key.split(":")[0]


def about(key):
    """What a key is about: 'colour' for 'favourite:colour', '' for 'name'."""
    return key.partition(":")[2]


def _key(rng, share_of_names):
    """A key by the weights."""
    if rng.random() < share_of_names:
        return "name"
    kind = rng.choice(KINDS)
    if kind == "person":
        return f"person:{rng.choice(BOYS + GIRLS + ANYONE)}"
    choices = {
        "favourite": FAVOURITES,
        "pet": VALUES["pet"],
        "plan": WHEN,
        "place": VALUES["place"],
        "secret": SECRETS,
        "appointment": VALUES["appointment"],
    }.get(kind)
    return f"{kind}:{rng.choice(choices)}" if choices else kind


def new_key(rng, facts, share_of_names=0.4):
    """The key of something that the facts do not hold and that cannot be mixed up with one of them."""
    while True:
        key = _key(rng, share_of_names)
        if key not in facts and not any(key in pair and pair & set(facts) for pair in CLASHES):
            return key


def _appointment(rng):
    hour = rng.choice((rng.randint(8, 12), rng.randint(1, 7)))
    time = rng.choice((f"{hour} o'clock", f"{hour} o'clock", f"{hour}:30", f"{hour}:15"))
    return rng.choice(
        (
            f"on {rng.choice(VALUES['day'])} at {time}",
            f"on {rng.choice(VALUES['day'])}",
            f"tomorrow at {time}",
            f"today at {time}",
        )
    )


def _bought(rng):
    if rng.random() < 0.6:
        return rng.choice((open_things.thing, open_things.garment))(rng)
    thing = rng.choice(VALUES["thing"])
    colour = rng.choice(("red", "blue", "green", "yellow", "white", "black", "brown", "new", "new", "small", "big"))
    return f"a {colour} {thing}"


def _shopping(rng):
    items = rng.sample(VALUES["item"], rng.choice((2, 3, 3)))
    return listed(items)


def _feeling(rng):
    feeling, _, reasons = rng.choice(FEELINGS)
    return f"{feeling} because {rng.choice(reasons)}"


def _open_plan(rng):
    """A plan with a name that was perhaps never met, or of words that plans told freely are made of."""
    sex = rng.choice("fm")
    deeds = (
        f"go to {rng.choice(WORDS['place'])}",
        f"go to {rng.choice(WORDS['place'])} with {open_names.name(rng)}",
        f"{rng.choice(('fly', 'drive', 'travel', 'go'))} to {open_names.town(rng)}",
        f"{rng.choice(('visit', 'meet', 'see', 'phone'))} {open_names.name(rng)}",
        f"{rng.choice(('visit', 'meet', 'help'))} my {rng.choice(WORDS[f'relation {sex}'])} {open_names.name(rng, sex)}",
        rng.choice(WORDS["doing"]),
        rng.choice(WORDS["doing"]),
        rng.choice(WORDS["talk"]),
    )
    return rng.choice(deeds)


def _plan(rng):
    chance = rng.random()
    if chance < 0.6:
        return " ".join(open_things.deed(rng))
    if chance < 0.9:
        return _open_plan(rng)
    verb, objects = rng.choice(PLANS)
    return f"{verb} {rng.choice(objects)}"


def _favourite(rng, what):
    if what == "number":
        return str(rng.randint(1, 30))
    if what in open_things.FAVOURITES and rng.random() < 0.7:
        return open_things.FAVOURITES[what](rng)
    return rng.choice(VALUES[what])


def _open(make, kind):
    """Mostly one that is put together, or one of the closed list."""
    return lambda rng: make(rng) if rng.random() < 0.7 else rng.choice(VALUES[kind])


_DRAWS = {
    "name": lambda rng: (open_names.full_name if rng.random() < 0.04 else open_names.name)(rng),
    "plan": _plan,
    "feeling": _feeling,
    "shopping": _shopping,
    "bought": _bought,
    "appointment": _appointment,
    "age": lambda rng: str(rng.choice((rng.randint(4, 20), rng.randint(4, 90)))),
    "number": lambda rng: str(rng.choice((rng.randint(1, 20), rng.randint(1, 100), rng.randint(1, 999)))),
    "place": lambda rng: rng.choice(VALUES["where"] if rng.random() < 0.6 else WORDS["loc"]),
    "secret": open_names.word,
    "pet": open_names.pet,
    "town": open_names.town,
    "country": open_things.country,
    "job": _open(open_things.job, "job"),
    "hobby": _open(open_things.hobby, "hobby"),
}


def draw(rng, key, other_than=()):
    """A value for a key, none of `other_than`."""
    kind, what = kind_of(key), about(key)
    while True:
        if kind == "person":
            value = open_names.name(rng, "m" if what in BOYS else "f" if what in GIRLS else "")
        elif kind == "favourite":
            value = _favourite(rng, what)
        else:
            value = _DRAWS[kind](rng) if kind in _DRAWS else rng.choice(VALUES[kind])
        if value not in other_than:
            return value


def listed(items):
    """'milk, bread and eggs'."""
    return " and ".join(filter(None, (", ".join(items[:-1]), items[-1])))
