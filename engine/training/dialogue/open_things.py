# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things without an end: foods, animals, shades, jobs, hobbies, gifts and plans put together from words.

Teaches to copy what was told: there are so many "a cold leek soup with dill" that none of them is known by heart.
"""

import re

from . import open_names
from .fact_tables import rows
from .people_tables import table
from .wording import with_article

WORDS = {}
for _group, _words in table("open_things"):
    WORDS.setdefault(_group, []).extend(_words.split(" ; "))
COUNTRIES = [row[0] for row in rows("capitals", 5) if "and" not in row[0].split()]
_RELATIONS = {
    "m": "brother father son uncle husband grandfather cousin nephew neighbour friend colleague boss".split(),
    "f": "sister mother daughter aunt wife grandmother cousin niece neighbour friend teacher flatmate".split(),
}


def word(rng, group):
    return rng.choice(WORDS[group])


def plural(kind):
    """'two snails', or nothing where it is not sure."""
    first, _, last = kind.rpartition(" ")
    if re.search("(s|f|fe|o|fish|man|sheep|deer|moose|child|ss|swine|trout|salmon|squid|cod|bison)$", last):
        return ""
    irregular = {"mouse": "mice", "goose": "geese", "ox": "oxen", "louse": "lice", "tooth": "teeth", "foot": "feet"}
    many = irregular.get(last) or (
        last + "es" if re.search("(x|ch|sh|z)$", last) else re.sub("y$", "ie", last) + "s" if re.search(
            "[^aeiou]y$", last) else last + "s")  # fmt: skip
    return f"{first} {many}".strip()


def relation(rng):
    """'my aunt', 'my little brother'."""
    sex = rng.choice("mf")
    size = rng.choice(("", "", "", "", "", "little ", "big ", "younger ", "older "))
    kin = rng.choice(_RELATIONS[sex])
    return f"my {size if kin in ('brother', 'sister') else ''}{kin}"


def somebody(rng):
    """'my aunt', 'my aunt Maren', 'Maren'."""
    sex = rng.choice("mf")
    name, kin = open_names.name(rng, sex), f"my {rng.choice(_RELATIONS[sex])}"
    return rng.choice((name, kin, kin, f"{kin} {name}"))


def country(rng):
    return rng.choice(COUNTRIES)


def town_or_country(rng):
    return (country if rng.random() < 0.55 else open_names.town)(rng)


def dish(rng):
    """A food without an article: 'cold leek soup with dill'."""
    text = f"{word(rng, 'vegetable')} {word(rng, 'dish')}"
    if rng.random() < 0.35:
        text = f"{word(rng, 'taste')} {text}"
    return f"{text} with {word(rng, 'with')}" if rng.random() < 0.35 else text


def cake(rng):
    """Something baked: 'a plum tart', 'hazelnut biscuits'."""
    fruit = word(rng, "fruit")
    return f"{fruit} {word(rng, 'baked many')}" if rng.random() < 0.4 else with_article(f"{fruit} {word(rng, 'baked')}")


def food(rng):
    if rng.random() < 0.3:
        return f"{word(rng, 'fruit')} {rng.choice(('cake', 'pie', 'ice cream', 'pudding', 'crumble', 'jam', 'bread'))}"
    return dish(rng)


def drink(rng):
    text = f"{word(rng, 'drink of')} {word(rng, 'drink')}"
    return f"{word(rng, 'temper')} {text}" if rng.random() < 0.3 else text


def shade(rng):
    chance = rng.random()
    if chance < 0.3:
        return word(rng, "colour")
    return word(rng, "named shade") if chance < 0.6 else f"{word(rng, 'shade')} {word(rng, 'colour')}"


def animal(rng):
    """'the owl', 'the grey heron'."""
    return f"the {word(rng, 'kind of animal')}" if rng.random() < 0.4 else f"the {kind_of_animal(rng)}"


def kind_of_animal(rng):
    return f"{word(rng, 'look')} {word(rng, 'kind of animal')}"


def instrument(rng):
    return f"the {word(rng, 'instrument')}"


def described(rng):
    """A thing without its article: 'old wooden stool'."""
    chance, noun = rng.random(), word(rng, "thing")
    if chance < 0.25:
        return f"{word(rng, 'colour')} {noun}"
    if chance < 0.5:
        return f"{word(rng, 'material')} {noun}"
    if chance < 0.75:
        return f"{word(rng, 'state')} {noun}"
    return f"{word(rng, 'state')} {word(rng, 'material')} {noun}"


def thing(rng):
    return with_article(described(rng))


def garment(rng, many=0.3):
    """'a striped green scarf'; `many`: how often 'red gloves'."""
    colour = shade(rng) if rng.random() < 0.5 else word(rng, "colour")
    text = f"{word(rng, 'pattern')} {colour}" if rng.random() < 0.4 else colour
    if rng.random() < many:
        return f"{text} {word(rng, 'garments')}"
    return with_article(f"{text} {word(rng, 'garment')}")


def gift(rng):
    """One thing that is given."""
    return thing(rng) if rng.random() < 0.5 else garment(rng, 0)


def pet(rng):
    """'a small grey rabbit'."""
    parts = [word(rng, "size")] if rng.random() < 0.5 else []
    parts += [word(rng, "coat")] if rng.random() < 0.6 or not parts else []
    return with_article(" ".join(parts + [word(rng, "pet")]))


def collected(rng):
    return f"{word(rng, 'collected as')} {word(rng, 'collected')}" if rng.random() < 0.75 else word(rng, "collected")


def job(rng):
    """'a baker', 'a tram driver', 'a violin maker'."""
    makers = (
        lambda: word(rng, "job"),
        lambda: word(rng, "job"),
        lambda: f"{word(rng, 'teaches')} teacher",
        lambda: f"{word(rng, 'drives')} driver",
        lambda: f"{word(rng, 'makes')} {rng.choice(('maker', 'maker', 'painter', 'restorer'))}",
        lambda: f"{word(rng, 'sells')} seller",
        lambda: f"{word(rng, 'thing')} {rng.choice(('designer', 'maker', 'dealer', 'tester'))}",
        lambda: f"{word(rng, 'job at')} {word(rng, 'role')}",
    )
    return with_article(rng.choice(makers)())


def hobby(rng):
    makers = (
        lambda: f"collecting {collected(rng)}",
        lambda: f"building model {word(rng, 'model')}",
        lambda: f"{rng.choice(('painting', 'drawing', 'photographing'))} {word(rng, 'seen')}",
        lambda: f"making {word(rng, 'made food')}",
        lambda: f"reading about {word(rng, 'topic')}",
        lambda: f"playing {rng.choice((instrument(rng), word(rng, 'game')))}",
        lambda: f"growing {rng.choice(('roses', 'tomatoes', 'orchids', 'herbs', 'tulips', 'pumpkins', 'beans'))}",
        lambda: f"restoring old {rng.choice(('chairs', 'clocks', 'bikes', 'radios', 'cars', 'lamps', 'boats'))}",
        lambda: f"{rng.choice(('knitting', 'sewing'))} {word(rng, 'colour')} {word(rng, 'garments')}",
    )
    return rng.choice(makers)()


def _for(rng, share=0.3):
    return f" for {somebody(rng)}" if rng.random() < share else ""


def _with(rng, share=0.3):
    return f" with {somebody(rng)}" if rng.random() < share else ""


_DEEDS = {
    "bake": lambda rng: cake(rng) + (_for(rng) or _with(rng)),
    "cook": lambda rng: dish(rng) + (_for(rng) or _with(rng)),
    "make": lambda rng: rng.choice((cake, dish, drink))(rng) + _for(rng),
    "paint": lambda rng: f"the {described(rng)}{rng.choice(('', f' {shade(rng)}'))}",
    "draw": lambda rng: with_article(kind_of_animal(rng)) + _for(rng),
    "repair": lambda rng: f"{rng.choice(('the', 'my'))} {described(rng)}" + _with(rng),
    "clean": lambda rng: f"{rng.choice(('the', 'my'))} {described(rng)}",
    "sell": lambda rng: f"my {described(rng)}",
    "build": lambda rng: thing(rng) + (_for(rng) or _with(rng)),
    "buy": lambda rng: rng.choice((thing, garment))(rng) + _for(rng, 0.4),
    "wash": lambda rng: f"my {shade(rng)} {word(rng, 'garments')}",
    "knit": lambda rng: with_article(f"{shade(rng)} {word(rng, 'knitted')}") + _for(rng),
    "sew": lambda rng: with_article(f"{shade(rng)} {word(rng, 'sewn')}") + _for(rng),
    "plant": lambda rng: with_article(f"{word(rng, 'tree')}" if rng.random() < 0.5 else f"{word(rng, 'colour')} "
                                      f"{word(rng, 'flower')}"),
    "read": lambda rng: f"a book about {word(rng, 'topic')}",
    "watch": lambda rng: f"a film about {word(rng, 'topic')}" + _with(rng),
    "write": lambda rng: with_article(word(rng, "text")) + rng.choice((f" about {word(rng, 'topic')}", _for(rng, 1))),
    "practise": lambda rng: rng.choice((instrument(rng), with_article(word(rng, "piece")))) + _with(rng),
    "play": lambda rng: rng.choice((word(rng, "game"), instrument(rng))) + _with(rng, 0.6),
    "learn": lambda rng: rng.choice((f"some {word(rng, 'language')}", with_article(word(rng, "piece")))) + _with(rng),
    "visit": somebody,
    "call": somebody,
    "meet": somebody,
    "invite": somebody,
    "try": lambda rng: rng.choice((dish, drink))(rng),
    "eat": lambda rng: dish(rng) + _with(rng),
    "order": lambda rng: rng.choice((thing, garment))(rng),
}  # fmt: skip
OF_PEOPLE = ("visit", "call", "meet", "invite")


def object_of(rng, verb):
    return _DEEDS[verb](rng)


def deed(rng):
    """A verb and its object: ("bake", "a plum tart for my aunt")."""
    verb = rng.choice(list(_DEEDS))
    return verb, object_of(rng, verb)


FAVOURITES = {
    "colour": shade,
    "food": food,
    "drink": drink,
    "animal": animal,
    "instrument": instrument,
    "sport": lambda rng: word(rng, "sport"),
    "game": lambda rng: word(rng, "game"),
    "flower": lambda rng: f"the {word(rng, 'flower')}",
    "tree": lambda rng: f"the {word(rng, 'tree')}",
}
