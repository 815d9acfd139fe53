# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to take up rightly what was said: "My cat is asleep on my keyboard" is about a keyboard, and not a bed.

The clauses of tables/statements_free.txt have fields for animals, things, places and people without an end, so that
the reaction has to be copied from what was said. A user shortens "I am" and "there is"; the answer does not.
"""

import re

from . import open_names, open_things
from .fact_tables import rows
from .memory_free_parts import WORDS
from .open_things import word
from .wording import say, with_article

_CLAUSES = [(mood, text.strip()) for mood, cell in rows("statements_free", 2) for text in cell.split(" ; ")]
_MOODS = {"good": 5, "bad": 4, "plain": 2}
_BY_MOOD = {mood: [text for each, text in _CLAUSES if each == mood] for mood in _MOODS}
_DESKS = (
    "keyboard laptop computer printer desk radiator suitcase mattress telephone armchair homework newspaper pizza "
    "windowsill doormat lap"
).split()
_BIRDS = "heron squirrel robin blackbird woodpecker hedgehog frog owl fox deer stork swan kingfisher butterfly".split()
_WATERS = (
    "canal river lake pond harbour bridge mill railway school church station field hedge road library stream".split()
)
_ROOMS = ("kitchen", "bathroom", "bedroom", "hall", "cellar", "attic", "garage", "living room", "shed", "study")
_RIDES = ("train", "bus", "plane", "ferry", "tram", "taxi", "coach")
_SHOPS = ("bakery", "supermarket", "library", "bank", "post office", "bookshop", "swimming pool", "museum", "pharmacy")
_SUBJECTS = ("maths", "history", "biology", "piano", "driving", "French", "chemistry", "music", "Spanish", "physics")
_MUSIC = ("jazz", "the radio", "old songs", "piano music", "folk songs", "the rain", "a concert", "choir music")
_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve")
_MEN = "brother father son uncle husband grandfather nephew grandson boyfriend grandpa dad".split()
_WOMEN = "sister mother daughter aunt wife grandmother niece granddaughter girlfriend grandma mum".split()
_ANYONE = "friend cousin neighbour boss colleague flatmate teacher best_friend".split()


def _kin(rng):
    """('my aunt Maren', 'her')."""
    kind = rng.random()
    if kind < 0.12:
        sex = rng.choice("mf")
        return open_names.name(rng, sex), {"m": "his", "f": "her"}[sex]
    group, poss, sex = rng.choice(((_MEN, "his", "m"), (_WOMEN, "her", "f"), (_ANYONE, "the", "")))
    look = rng.choice(("", "", "", "", "old ", "little ", "younger ")) if group is not _ANYONE else ""
    who = rng.choice(group).replace("_", " ")
    look = look if who in ("brother", "sister", "son", "daughter") or look == "" else ""
    named = f" {open_names.name(rng, sex)}" if rng.random() < 0.15 else ""
    return f"my {look}{who}{named}", poss


def _pet(rng):
    animal = word(rng, "pet")
    kind = rng.random()
    if kind < 0.15:
        return f"my {animal} {open_names.pet(rng)}"
    if kind < 0.45:
        return f"my {rng.choice((word(rng, 'size'), word(rng, 'coat')))} {animal}"
    return rng.choice((f"my {animal}", f"my {animal}", f"our {animal}", f"my {rng.choice(_WOMEN)}'s {animal}"))


def _bare(rng):
    kind = rng.random()
    if kind < 0.5:
        return word(rng, "thing")
    if kind < 0.62:
        return rng.choice(_DESKS[:10])
    return rng.choice((open_things.described(rng), word(rng, "garment"), rng.choice(WORDS["thing"])))


def _spot(rng):
    """'on my old piano', 'under the table in the hall'."""
    place = rng.choice(("on", "on", "on", "under", "behind", "next to", "in front of"))
    thing = rng.choice(_DESKS) if rng.random() < 0.3 else _bare(rng)
    return rng.choice((f"{place} my {thing}", f"{place} my {thing}", f"{place} the {thing}", f"{place} {_kin(rng)[0]}"))


def _outside(rng):
    near = rng.choice(("by", "near", "behind", "next to", "on the way to", "at"))
    chance = rng.random()
    if chance < 0.4:
        return word(rng, "spot")
    if chance < 0.75:
        return f"{near} the {rng.choice(_WATERS)}"
    return rng.choice(
        ("in my garden", "in our garden", "on my balcony", "on my windowsill", "in the park", "in our street")
    )


def _wild(rng):
    return rng.choice((rng.choice(_BIRDS), word(rng, "kind of animal"), open_things.kind_of_animal(rng)))


def _flowers(rng):
    flower = word(rng, "flower")
    return flower[:-1] + "ies" if flower[-1] == "y" else flower + ("es" if flower.endswith(("s", "x")) else "s")


_DRAWS = {
    "pet": _pet,
    "apet": open_things.pet,
    "spot": _spot,
    "spot0": lambda rng: f"{rng.choice(('on', 'under', 'behind', 'next to', 'in'))} my {_bare(rng)}",
    "bare": _bare,
    "thing": open_things.thing,
    "garment": lambda rng: open_things.garment(rng, 0),
    "garment2": lambda rng: open_things.garment(rng, 0.6),
    "garments": lambda rng: word(rng, "garments"),
    "colour": open_things.shade,
    "room": lambda rng: f"in the {rng.choice(_ROOMS)}",
    "outside": _outside,
    "wild": lambda rng: with_article(_wild(rng)),
    "wilds": lambda rng: rng.choice(WORDS["animals"]),
    "cake": open_things.cake,
    "cake0": lambda rng: f"{word(rng, 'fruit')} {word(rng, 'baked')}",
    "cakes": lambda rng: f"{word(rng, 'fruit')} {word(rng, 'baked many')}",
    "dish": open_things.dish,
    "food": lambda rng: rng.choice((open_things.dish, open_things.cake, lambda rng: rng.choice(WORDS["dish"])))(rng),
    "food0": lambda rng: rng.choice((open_things.dish(rng), "porridge", "toast", "pancakes", "sandwich", "lunch",
    "cheese")),
    "drink": open_things.drink,
    "vegetable": lambda rng: word(rng, "vegetable"),
    "fruit": lambda rng: word(rng, "fruit"),
    "fruit0": lambda rng: rng.choice(("apples", "cherries", "plums", "figs", "pears", "grapes", "olives", "lemons",
    "melons")),
    "flower": lambda rng: word(rng, "flower"),
    "flowers": _flowers,
    "a_tree": lambda rng: with_article(word(rng, "tree")),
    "tree": lambda rng: word(rng, "tree").removesuffix(" tree"),
    "topic": lambda rng: word(rng, "topic"),
    "topic0": lambda rng: rng.choice(("holidays", "games", "sport", "music", "a new coat", "films", "the garden",
    "books")),
    "pic": lambda rng: with_article(open_things.kind_of_animal(rng)),
    "text": lambda rng: with_article(word(rng, "text")),
    "game": lambda rng: word(rng, "game"),
    "music": lambda rng: rng.choice(_MUSIC),
    "instrument": open_things.instrument,
    "instr": lambda rng: word(rng, "instrument"),
    "job": open_things.job,
    "town": open_names.town,
    "country": open_things.country,
    "name": open_names.name,
    "shop": lambda rng: rng.choice(WORDS["shop"]),
    "shop0": lambda rng: rng.choice(_SHOPS),
    "subject": lambda rng: rng.choice(_SUBJECTS),
    "ride": lambda rng: rng.choice(_RIDES),
    "lost": lambda rng: rng.choice((*WORDS["lostat"], f"in {open_names.town(rng)}", "on the train", "at home",
    "in a taxi")),
    "few": lambda rng: rng.choice(_NUMBERS),
    "age": lambda rng: rng.choice(("six", "nine", "twelve", "eighteen", "thirty", "fifty", "seventy", "ninety",
    "a hundred")),
    "collected": open_things.collected,
    "fears": lambda rng: word(rng, "fear"),
}  # fmt: skip
_SHORT = (
    ("I am", "I'm"), ("there is", "there's"), ("there are", "there're"), ("we are", "we're"), ("it is", "it's"),
    ("I have never", "I've never"), ("I have just", "I've just"), ("I have (?!never|just)", "I've got "), ("we have",
    "we've got"),
    ("is not", "isn't"), ("does not", "doesn't"), ("did not", "didn't"), ("can not", "can't"), ("will not", "won't"),

)  # fmt: skip


def clause(rng, mood):
    """A clause in the words of the user, all of them in full."""
    template = rng.choice(_BY_MOOD[mood])
    fields = {name: _DRAWS[name](rng) for name in re.findall(r"{(\w+)}", template) if name in _DRAWS}
    who, poss = _kin(rng)
    fields |= {"kin": who, "poss": poss, "kin_s": f"{who}'s"}
    return re.sub(" +", " ", say(rng, template, **fields)).strip()


def shortened(rng, text):
    """'I am at home' as 'I'm at home', more often than not."""
    for full, short in _SHORT:
        if rng.random() < 0.55:
            text = re.sub(rf"\b{full}(?!\w)", short, text, count=1)
    return text


def pick(rng):
    """(mood, clause)."""
    mood = rng.choices(list(_MOODS), list(_MOODS.values()))[0]
    return mood, clause(rng, mood)
