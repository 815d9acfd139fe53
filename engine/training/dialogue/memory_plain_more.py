# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""More facts of memory_plain.py: children, trips, abilities, homes, dates, presents."""

from . import open_names, open_things
from .people_tables import table
from .wording import with_article

WORDS = {}
for _group, _words in table("memory_plain_words"):
    WORDS.setdefault(_group, []).extend(_words.split(" ; "))

_SEXES = {"f": "mother sister aunt daughter grandmother niece cousin wife".split(),
          "m": "father brother uncle son grandfather nephew cousin husband".split()}  # fmt: skip
_KIN = _SEXES["f"] + _SEXES["m"]
_PETS = WORDS["pet"]
_GO = WORDS["goes to"]
_WHEN = WORDS["when"]
_CLOCK = "one two three four five six seven eight nine ten eleven noon".split()
_DRINKS = WORDS["drink"]
_LIKED = WORDS["liked"]
_THINGS = WORDS["may break"]
_HOMES = WORDS["home"]
_ABLE = WORDS["able"]
_RIDES = WORDS["ride"]
_HAVE = [text.split(": ") for text in WORDS["has"]]
_SINCE = WORDS["since"]
_SIBLINGS = WORDS["sibling"]
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SHOPS = WORDS["shop"]
_MANY = WORDS["many"]


def _pair(rng, draw):
    one, two = draw(rng), draw(rng)
    while one.split()[-1] == two.split()[-1]:
        two = draw(rng)
    return one, two


def _of(words):
    return lambda rng: rng.choice(words)


def _children(rng):
    names = []
    while len(names) < 3:
        name = open_names.name(rng)
        names += [] if name in names else [name]
    return dict(zip("nmo", names)) | {"c": "three"}


def _homes(rng):
    one, two = rng.choice(("fm", "mf", "ff", "mm"))
    ka, kb, n, m = "", "", "", ""
    while ka == kb or n == m:
        ka, kb = rng.choice(_SEXES[one]), rng.choice(_SEXES[two])
        n, m = open_names.name(rng, one), open_names.name(rng, two)
    ta, tb = _pair(rng, open_things.town_or_country)
    return {"ka": ka, "kb": kb, "n": n, "m": m, "ta": ta, "tb": tb}


def _hobby(rng):
    return rng.choice((lambda inner: open_things.word(inner, "sport"), lambda inner: open_things.word(inner, "game")))(
        rng
    )


def _rooms(rng):
    where, many = rng.choice(_HAVE)
    return {
        "x": where,
        "y": rng.choice(many.split()),
        "c": rng.choice(_MANY) if rng.random() < 0.6 else str(rng.randint(13, 90)),
    }


def _somebody(rng):
    sex = rng.choice("fm")
    name, job = open_names.name(rng, sex), open_things.job(rng)
    return {
        "n": name,
        "y": str(rng.randint(18, 80)),
        "t": open_names.town(rng),
        "j": job,
        "He": "She" if sex == "f" else "He",
    }


def _parents(rng):
    n, m, o = open_names.name(rng), open_names.name(rng, "f"), open_names.name(rng, "m")
    return {"n": n, "m": m, "o": o} if len({n, m, o}) == 3 else _parents(rng)


def _compare(rng):
    more, less, plain = rng.choice(WORDS["compared"]).split(": ")
    draw = open_names.name if rng.random() < 0.6 else lambda inner: f"my {inner.choice(_KIN)}"
    a, b = _pair(rng, draw)
    return {"a": a, "b": b, "more": more, "less": less, "plain": plain}


def _thought(rng):
    draws = (lambda inner: f"the number {inner.randint(1, 99)}", open_things.animal, open_names.name, open_names.town,
             lambda inner: f"the word {open_names.word(inner)}", lambda inner: f"the colour {open_things.shade(inner)}",
             open_things.thing)  # fmt: skip
    return {"x": rng.choice(draws)(rng)}


def _platform(rng):
    kind = rng.choice(WORDS["leaves"])
    word = {"train": "platform", "plane": "gate", "ferry": "pier"}.get(kind, "stop")
    clock = f"{rng.randint(5, 23)}:{rng.choice(('05', '10', '15', '20', '30', '45', '50'))}"
    return {"t": kind, "c": clock, "p": f"{word} {rng.randint(1, 40)}"}


def _shopping(rng):
    things = rng.sample(open_things.WORDS["shopping"], rng.choice((2, 3, 3, 4)))
    return {"x": ", ".join(things[:-1]) + f" and {things[-1]}", "one": rng.choice(things)}


def _spot(rng):
    return f"{rng.choice(WORDS['where first'])} {rng.choice(WORDS['where last'])}"


def _present(rng):
    thing = open_things.described(rng)
    return {"x": with_article(thing), "th": f"the {thing}", "r": open_things.somebody(rng), "w": rng.choice(_SHOPS)}


DRAWS = {
    "children": _children,
    "pet age": lambda rng: {"k": rng.choice(_PETS), "n": open_names.pet(rng), "y": str(rng.randint(2, 20))},
    "event": lambda rng: {"p": rng.choice(_GO), "w": rng.choice(_WHEN), "c": rng.choice(_CLOCK)},
    "future job": lambda rng: {"r": f"my {rng.choice(_KIN)}", "j": open_things.job(rng)},
    "drinks": lambda rng: dict(zip("gb", _pair(rng, _of(_DRINKS)))),
    "two homes": _homes,
    "born": lambda rng: {"y": str(rng.randint(1930, 2016)), "t": open_names.town(rng)},
    "broken thing": lambda rng: {"x": rng.choice(_THINGS), "w": rng.choice(WORDS["ago"])},
    "prefer": lambda rng: dict(zip("gb", _pair(rng, _of(_LIKED)))),
    "nickname": lambda rng: {"n": rng.choice((open_names.name, open_names.pet))(rng)},
    "home": lambda rng: {"x": rng.choice(_HOMES), "t": open_names.town(rng)},
    "speaks": lambda rng: dict(zip("xy", _pair(rng, lambda inner: open_things.word(inner, "language")))),
    "reading": lambda rng: {"x": open_things.word(rng, "topic")},
    "kin age": lambda rng: {"r": f"my {rng.choice(_KIN)}", "y": str(rng.randint(2, 99))},
    "can": lambda rng: dict(zip("ab", _pair(rng, _of(_ABLE)))),
    "travel": lambda rng: {"t": open_names.town(rng), "w": rng.choice(_WHEN[:10]), "h": rng.choice(_RIDES)},
    "rooms": _rooms,
    "since": lambda rng: {"x": rng.choice(_SINCE), "c": rng.choice(_MANY)},
    "sibling": lambda rng: {"a": rng.choice(_SIBLINGS)},
    "weekday": lambda rng: {"d": rng.choice(_DAYS), "w": rng.choice(WORDS["kind of day"])},
    "present": _present,
    "parents": _parents,
    "hobbies": lambda rng: dict(zip("xy", _pair(rng, _hobby))) | {"k": rng.choice(_KIN)},
    "moved date": lambda rng: {"w": rng.choice(WORDS["free event"]), "d": rng.choice(_DAYS)},
    "hidden": lambda rng: {"x": rng.choice(WORDS["hidden"]), "p": _spot(rng)},
    "letter from": lambda rng: {"x": rng.choice(WORDS["sent"]), "k": rng.choice(_KIN), "c": open_things.country(rng)},
    "never": lambda rng: {"a": rng.choice(WORDS["never"])},
    "thinking": _thought,
    "house people": lambda rng: {"w": rng.choice(WORDS["group of people"]), "c": rng.choice(_MANY)},
    "platform": _platform,
    "shopping": _shopping,
    "compare": _compare,
    "visited": lambda rng: dict(zip("xy", _pair(rng, open_things.town_or_country))),
    "somebody": _somebody,
    "likes of one": lambda rng: {"n": open_names.name(rng), **dict(zip("gb", _pair(rng, _of(WORDS["food"]))))},
}  # fmt: skip
# What stays when the rest of a fact is another one; None where that makes no sense.
KEPT = {
    "children": None, "pet age": ("k", "n"), "event": ("p", "w"), "future job": ("r",), "drinks": None,
    "two homes": ("ka", "kb", "n", "m"), "born": (), "broken thing": None, "prefer": None, "nickname": (),
    "home": ("x",), "speaks": None, "reading": (), "kin age": ("r",), "can": None, "travel": (), "rooms": ("x", "y"),
    "since": ("x",), "sibling": None, "weekday": ("w",), "present": ("x", "th", "w"),
    "somebody": ("n", "He"), "likes of one": None, "parents": None, "hobbies": None, "moved date": ("w",),
    "hidden": ("x",), "letter from": ("x", "k"), "never": None, "thinking": (), "house people": ("w",),
    "platform": ("t",), "shopping": None, "compare": None, "visited": None,
}  # fmt: skip
# Kinds whose questions would fit each other, also those of memory_plain_draws.py.
ALIKE = (
    {"children", "two homes", "relative", "relative job", "two people", "loves", "family", "sibling"},
    {"pet age", "my pet", "their pet", "two pets", "kin age"}, {"event", "travel", "will", "appointment", "daily"},
    {"future job", "relative job", "two people", "loves"}, {"drinks", "taste", "favourite", "prefer", "allergy"},
    {"home", "about me", "moved", "born", "two homes", "my job", "study"}, {"nickname", "about me", "named"},
    {"kin age", "turns", "about me"}, {"broken thing", "price", "colours", "lent", "place of thing"},
    {"born", "about me", "turns"}, {"reading", "study"}, {"present", "price", "lent"},
    {"can", "speaks"}, {"since", "my job"},
    {"somebody", "relative", "relative job", "two people", "two homes", "kin age", "pet age", "about me"},
    {"parents", "relative", "relative job", "about me", "nickname", "two people", "their pet", "kin age", "turns"},
    {"hobbies", "loves", "taste", "can", "two people", "likes of one", "study", "prefer"},
    {"visited", "travel", "moved"},
    {"moved date", "weekday", "turns", "appointment", "event", "will", "travel"}, {"hidden", "place of thing", "lent"},
    {"letter from", "origin", "present", "two homes"}, {"never", "drinks", "taste", "can"}, {"house people", "family"},
    {"house people", "children", "rooms"}, {"platform", "appointment", "daily", "travel", "event"},
    {"shopping", "present", "will", "price"}, {"compare", "kin age", "turns", "relative", "two people"},
    {"thinking", "code", "favourite"}, {"somebody", "origin", "likes of one"},
    {"likes of one", "taste", "loves", "drinks", "prefer"},
    {"weekday", "turns", "event", "will"}, {"family", "children"},
)  # fmt: skip
