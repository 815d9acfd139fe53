# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is drawn for the slots of each kind of freely told fact. See memory_free.py."""

from . import open_names, open_things
from .memory_free_parts import ME, Person, anybody, number, person, pick, place
from .wording import with_article


def _trip(rng):
    s, where = anybody(rng), place(rng)
    far = where[0].isupper()
    poss = "my" if s is ME else "his" if s.sex == "m" else "her"
    near = ("go", "go", "drive", "cycle")
    go = rng.choice(("go", "go", "go", "fly", "drive", "travel") if far else near)
    return {
        "s": s,
        "where": where,
        "far": "" if far else None,
        "go": go,
        "ving": {"drive": "driving", "travel": "travelling", "cycle": "cycling"}.get(go, go + "ing"),
        "plain": "" if go == "go" else None,
        "when": pick(rng, "future"),
        "who": person(rng, poss, other_than=(s,)),
        "why": pick(rng, "doing"),
        "how": pick(rng, "vehicle" if far else "near by") if go in ("go", "travel") else None,
        "long": pick(rng, "span") if far else None,
    }


def _past_trip(rng):
    s, where = anybody(rng), place(rng)
    far = where[0].isupper()
    poss = "my" if s is ME else "his" if s.sex == "m" else "her"
    go, went = rng.choice(
        (
            ("go", "went"),
            ("go", "went"),
            ("go", "went"),
            ("drive", "drove"),
            ("travel", "travelled") if far else ("cycle", "cycled"),
        )
    )
    return {
        "s": s,
        "where": where,
        "go": go,
        "went": went,
        "when": pick(rng, "past"),
        "who": person(rng, poss, other_than=(s,)),
        "why": pick(rng, "doing"),
        "how": pick(rng, "vehicle" if far else "near by") if go in ("go", "travel") else None,
        "long": pick(rng, "span") if far else None,
        "far": "" if far else None,
    }


def _meeting(rng):
    return {
        "s": ME,
        "who": person(rng),
        "where": pick(rng, "spot"),
        "when": pick(rng, "future"),
        "time": pick(rng, "clock"),
        "why": pick(rng, "talk"),
    }


def _visit(rng):
    return {
        "p": person(rng),
        "when": pick(rng, "future"),
        "town": open_names.town(rng),
        "what": pick(rng, "bring"),
        "long": pick(rng, "span"),
        "how": pick(rng, "vehicle"),
    }


def _move(rng):
    return {
        "s": Person("we", ("we",), "p"),
        "where": open_names.town(rng),
        "when": pick(rng, "future"),
        "home": pick(rng, "home"),
        "why": pick(rng, "movewhy"),
        "helper": person(rng),
    }


def _bought(rng):
    thing, colour = pick(rng, "thing"), pick(rng, "colour") if rng.random() < 0.6 else None
    return {
        "s": ME,
        "thing": thing,
        "colour": colour,
        "what": with_article(f"{colour} {thing}" if colour else thing),
        "whom": person(rng),
        "where": pick(rng, "shop"),
        "when": pick(rng, "past"),
        "price": f"{number(rng, 2, 90)} {rng.choice(('euros', 'euros', 'pounds', 'dollars'))}",
    }


def _lost(rng):
    thing = pick(rng, "mine")
    many = thing.endswith("s")
    return {
        "s": ME,
        "thing": thing,
        "where": pick(rng, "lostat"),
        "when": pick(rng, "past"),
        "helper": person(rng, many=0),
        "them": "them" if many else "it",
        "were": "were" if many else "was",
    }


def _cooked(rng):
    return {
        "s": ME,
        "dish": pick(rng, "dish") if rng.random() < 0.3 else rng.choice((open_things.cake, open_things.dish))(rng),
        "whom": person(rng),
        "when": pick(rng, "past"),
        "helper": person(rng),
        "long": pick(rng, "minutes"),
    }


def _given(rng):
    return {
        "p": person(rng, named=rng.random() < 0.5),
        "what": pick(rng, "gift") if rng.random() < 0.3 else open_things.gift(rng),
        "why": pick(rng, "occasion"),
        "when": pick(rng, "past"),
    }


def _put(rng):
    thing = pick(rng, "store")
    many = thing.endswith("s")
    return {
        "s": ME,
        "thing": thing,
        "where": pick(rng, "loc"),
        "are": "are" if many else "is",
        "when": pick(rng, "past"),
        "them": "them" if many else "it",
    }


def _lent(rng):
    return {
        "s": ME,
        "thing": pick(rng, "loan"),
        "p": person(rng, many=0),
        "when": pick(rng, "past"),
        "back": pick(rng, "future"),
        "why": pick(rng, "doing"),
    }


def _broke(rng):
    return {
        "p": person(rng, many=0),
        "thing": pick(rng, "broken"),
        "when": pick(rng, "past"),
        "how": pick(rng, "breakhow"),
    }


def _painted(rng):
    return {
        "s": ME,
        "thing": pick(rng, "room"),
        "colour": pick(rng, "colour"),
        "when": pick(rng, "past"),
        "helper": person(rng),
        "long": pick(rng, "minutes"),
    }


def _origin(rng):
    food = pick(rng, "food")
    return {"thing": food, "country": pick(rng, "country"), "p": person(rng, many=0), "when": pick(rng, "past")}


def _saving(rng):
    return {
        "s": ME,
        "what": pick(rng, "saving"),
        "many": str(rng.choice((rng.randint(20, 99), rng.randint(2, 40) * 50))),
        "currency": rng.choice(("euros", "euros", "pounds", "dollars")),
        "long": pick(rng, "years"),
    }


def _seen(rng):
    return {
        "s": ME,
        "many": number(rng, 2, 20),
        "what": pick(rng, "animals"),
        "where": pick(rng, "wild"),
        "when": pick(rng, "past"),
        "who": person(rng),
    }


def _two(rng, draw, me=0.3, kind_of="relation"):
    """Two people, each with a thing of their own."""
    a = ME if rng.random() < me else person(rng, many=0, kind_of=kind_of)
    x, y = draw(rng), draw(rng)
    while y == x:
        y = draw(rng)
    return {"a": a, "x": x, "b": person(rng, many=0, other_than=(a,), kind_of=kind_of), "y": y}


def _relative(rng):
    return {
        "p": person(rng, many=0, named=True),
        "job": open_things.job(rng),
        "work": pick(rng, "work"),
        "town": open_names.town(rng),
        "like": pick(rng, "like"),
        "play": pick(rng, "plays"),
        "age": str(rng.randint(18, 90)),
    }


def _animal(rng):
    name, kind = open_names.pet(rng), pick(rng, "pet kind")
    return {
        "p": Person(
            f"my {kind} {name}", (name, f"my {kind}", f"my {kind} {name}"), rng.choice("fm"), name, f"my {kind}"
        ),
        "age": number(rng, 2, 14),
        "where": pick(rng, "sleeps"),
        "eat": pick(rng, "eats"),
        "fear": pick(rng, "fears"),
    }


def _counted(rng):
    x, y = rng.sample(sorted(set(pick(rng, "own") for _ in range(9))), 2)
    many, more = rng.sample(range(2, 21), 2)
    return {
        "s": ME if rng.random() < 0.6 else person(rng, many=0),
        "x": x,
        "many": number(rng, many, many),
        "b": x,
        "y": y,
        "more": number(rng, more, more),
    }


def _learning(rng):
    return {
        "s": ME,
        "x": pick(rng, "learn"),
        "long": pick(rng, "years"),
        "why": pick(rng, "because"),
        "p": person(rng, many=0),
        "when": rng.choice(
            ("on Mondays", "on Tuesdays", "on Thursdays", "on Saturdays", "every evening", "twice a week")
        ),
    }


def _ill(rng):
    return {"p": person(rng, many=0), "x": pick(rng, "ill"), "where": pick(rng, "staying"), "when": pick(rng, "past")}


def _reading(rng):
    return {"s": ME, "x": pick(rng, "topic"), "many": str(rng.randint(80, 900)), "p": person(rng, many=0)}


def _words(group):
    """Two people, each with a word of a group."""
    return lambda rng: _two(rng, lambda inner: pick(inner, group))


_OWN = (_trip, _past_trip, _meeting, _visit, _move, _bought, _lost, _cooked, _given, _put, _lent, _broke, _painted,
        _origin, _saving, _seen, _relative, _animal, _counted, _learning, _ill, _reading)  # fmt: skip
_OF_TWO = {
    "likes": _words("like"),
    "lives": lambda rng: _two(rng, open_names.town),
    "plays": _words("plays"),
    "jobs": lambda rng: _two(rng, open_things.job),
    "from": lambda rng: _two(rng, open_things.country),
    "drinks": lambda rng: _two(rng, open_things.drink),
    "ages": lambda rng: _two(rng, lambda inner: number(inner, 4, 20), 0.15, "young"),
    "owners": lambda rng: _two(rng, lambda inner: pick(inner, "colour"), 0.2) | {"thing": pick(rng, "two things")},
}
DRAWS = {draw.__name__[1:].replace("_", " "): draw for draw in _OWN} | _OF_TWO
