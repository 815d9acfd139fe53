# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the facts of memory_plain.py hold: drawn so freely that nothing can be known by heart."""

from . import memory_plain_more, open_names, open_things
from .memory_plain_more import WORDS
from .wording import with_article

_KIN = {
    "f": "mother sister aunt daughter grandmother niece cousin wife godmother neighbour friend colleague boss".split(),
    "m": "father brother uncle son grandfather nephew cousin husband godfather neighbour friend colleague boss".split(),
}
_PETS = WORDS["pet"]
_MANY = WORDS["pets"]
_FOODS = WORDS["food"]
_ALLERGIES = WORDS["allergy"]
_FAVOURITES = {
    "number": lambda rng: str(rng.randint(2, 99)),
    "colour": open_things.shade,
    "animal": open_things.animal,
    "fruit": lambda rng: f"the {open_things.word(rng, 'fruit')}",
    "season": lambda rng: rng.choice(("spring", "summer", "autumn", "winter")),
    "month": lambda rng: rng.choice(_MONTHS),
    "day": lambda rng: rng.choice(_DAYS),
    "drink": open_things.drink,
    "food": open_things.food,
    "dish": open_things.dish,
    "game": lambda rng: open_things.word(rng, "game"),
    "sport": lambda rng: open_things.word(rng, "sport"),
    "flower": lambda rng: f"the {open_things.word(rng, 'flower')}",
    "tree": lambda rng: f"the {open_things.word(rng, 'tree')}",
    "instrument": open_things.instrument,
    "city": open_names.town,
    "subject": lambda rng: rng.choice(_SUBJECTS),
    "name": open_names.name,
    "word": open_names.word,
    "letter": lambda rng: rng.choice("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
}
_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SUBJECTS = WORDS["subject"]
_NUMBERS = {
    "shoe size": lambda rng: str(rng.randint(28, 48)),
    "room number": lambda rng: str(rng.randint(1, 420)),
    "house number": lambda rng: str(rng.randint(1, 180)),
    "lucky number": lambda rng: str(rng.randint(2, 99)),
    "seat number": lambda rng: str(rng.randint(1, 90)),
    "locker number": lambda rng: str(rng.randint(1, 300)),
    "ticket number": lambda rng: str(rng.randint(100, 9999)),
    "bus line": lambda rng: str(rng.randint(1, 99)),
    "postcode": lambda rng: str(rng.randint(10000, 99999)),
    "phone extension": lambda rng: str(rng.randint(10, 999)),
    "height in centimetres": lambda rng: str(rng.randint(140, 205)),
    "shirt size": lambda rng: rng.choice(("S", "M", "L", "XL", "38", "40", "42")),
    "hair colour": lambda rng: rng.choice(("brown", "black", "red", "blond", "grey", "white", "dark brown")),
    "eye colour": lambda rng: rng.choice(("brown", "blue", "green", "grey", "dark brown", "hazel")),
    "star sign": lambda rng: rng.choice(
        "Aries Taurus Gemini Cancer Leo Virgo Libra Scorpio Capricorn Aquarius Pisces".split()
    ),
}
_APPOINTMENTS = WORDS["appointment"]
_ROOMS = WORDS["room"]
_THINGS = WORDS["thing"]
_SMALL = WORDS["small thing"]
_SPOTS = WORDS["spot"]
_DOES = WORDS["does"]
_LOVED = WORDS["loved"]
_NAMED = WORDS["named"]
_BOSSES = WORDS["boss"]
_DAILY = WORDS["daily"]
_MOODS = {
    "sad": (
        "my fish has died;my friend is moving away;I lost my ring;my holiday is over;it is raining on my birthday"
    ).split(";"),
    "happy": ("my sister is coming;I passed my test;it is snowing;I have a new bike;my team has won").split(";"),
    "tired": (
        "I worked all night;the baby cried;I got up at four;the neighbours had a party;I walked a long way"
    ).split(";"),
    "nervous": (
        "I have an exam tomorrow;I start a new job;I have to give a speech;I am flying for the first time"
    ).split(";"),
    "lonely": ("my flatmate is away;I am new in town;nobody has called;my children are on holiday").split(";"),
    "proud": ("my son has learned to swim;I baked my first bread;my daughter won a prize;I ran ten kilometres").split(
        ";"
    ),
    "angry": ("somebody took my bike;the train was late again;my brother broke my lamp;they forgot me").split(";"),
    "excited": (
        "we are getting a dog;my book will be printed;we leave for the sea tomorrow;my friend is getting married"
    ).split(";"),
}
_WHEN = ("tomorrow;on Monday;on Tuesday;on Wednesday;on Thursday;on Friday;on Saturday;on Sunday;tonight;next week;"
         "this evening;tomorrow morning;at the weekend;next month;this afternoon").split(";")  # fmt: skip
_MEMBERS = WORDS["members"]
_COUNTS = WORDS["count"]
# Kinds whose questions would fit each other.
ALIKE = ({"their pet", "my pet", "two pets", "relative", "relative job", "two people", "named", "teacher", "loves"},
         {"my job", "relative job", "study", "two people"}, {"moved", "about me"},
         {"taste", "allergy", "favourite", "loves"},
         {"appointment", "daily", "will"}, {"place of thing", "lent", "colours", "price"}, {"turns", "about me"},
         {"number", "favourite", "code"}, {"my job", "about me", "study", "moved"}, {"named", "colours"},
         {"turns", "will"}, {"mood", "place of thing"}, {"will", "study"}, {"two pets", "family"})  # fmt: skip


def _somebody(rng):
    sex = rng.choice("fm")
    return f"my {rng.choice(_KIN[sex])}"


def _clock(rng):
    hour = rng.randint(1, 12)
    exact = f"{rng.randint(6, 22)}:{rng.choice(('15', '30', '45', '20'))}"
    return rng.choice((f"{hour} o'clock", f"half past {hour}", exact, f"{hour} {rng.choice(('am', 'pm'))}"))


def _pair(rng, draw):
    one, two = draw(rng), draw(rng)
    while one.split()[-1] == two.split()[-1]:
        two = draw(rng)
    return one, two


def _pet(rng):
    kind = rng.choice(_PETS)
    return {"k": kind, "a": with_article(kind), "n": open_names.pet(rng)}


def _relative(rng):
    sex = rng.choice("fm")
    kin = rng.choice(_KIN[sex])
    return {"kin": kin, "ak": with_article(kin), "n": open_names.name(rng, sex)}


def _two_people(rng):
    sexes = rng.choice(("fm", "mf", "ff", "mm"))
    (ka, kb), (da, db) = ("", ""), _pair(rng, lambda inner: inner.choice(_DOES))
    while ka == kb:
        ka, kb = (rng.choice(_KIN[sex]) for sex in sexes)
    n, m = (open_names.name(rng, sex) for sex in sexes)
    return {"ka": ka, "n": n, "da": da, "kb": kb, "m": m if m != n else n + "na", "db": db}


def _colours(rng):
    x, y = _pair(rng, lambda inner: inner.choice(_THINGS))
    cx, cy = _pair(rng, lambda inner: open_things.word(inner, "colour"))
    return {"x": x, "y": y, "cx": cx, "cy": cy, "ax": with_article(cx), "ay": with_article(cy)}


def _favourite(rng):
    word = rng.choice(sorted(_FAVOURITES))
    return {"w": word, "x": _FAVOURITES[word](rng)}


def _number(rng):
    word = rng.choice(sorted(_NUMBERS))
    return {"w": word, "x": _NUMBERS[word](rng)}


def _code(rng):
    word = rng.choice(("code", "password", "code word", "secret word", "door code", "number", "key word", "PIN"))
    digits = word in ("code", "door code", "number", "PIN")
    return {"w": word, "x": str(rng.randint(100, 99999)) if digits else open_names.word(rng)}


def _appointment(rng):
    word = rng.choice(_APPOINTMENTS)
    room = rng.choice(_ROOMS) if rng.random() < 0.5 else f"room {rng.randint(1, 320)}"
    return {"w": word, "aw": with_article(word), "c": _clock(rng), "p": room}


def _will(rng):
    verb, thing = open_things.deed(rng)
    while verb in open_things.OF_PEOPLE:
        verb, thing = open_things.deed(rng)
    return {"v": verb, "x": thing, "when": rng.choice(_WHEN)}


def _mood(rng):
    mood = rng.choice(sorted(_MOODS))
    return {"m": mood, "w": rng.choice(_MOODS[mood])}


def _two(rng, **words):
    return {key: value for key, value in zip(words["keys"], _pair(rng, words["draw"]))}


_DRAWS = {
    "their pet": lambda rng: {"r": _somebody(rng), **_pet(rng)},
    "my pet": _pet,
    "two pets": lambda rng: {"ks": rng.choice(_MANY), **_two(rng, keys="nm", draw=open_names.pet)},
    "relative": _relative,
    "relative job": lambda rng: _relative(rng) | {"j": open_things.job(rng)},
    "my job": lambda rng: {"j": open_things.job(rng), "t": open_names.town(rng)},
    "taste": lambda rng: _two(rng, keys="gb", draw=lambda inner: inner.choice(_FOODS)),
    "favourite": _favourite,
    "number": _number,
    "code": _code,
    "appointment": _appointment,
    "colours": _colours,
    "moved": lambda rng: _two(rng, keys="ft", draw=open_names.town),
    "allergy": lambda rng: {"x": rng.choice(_ALLERGIES)},
    "turns": lambda rng: {"r": _somebody(rng), "x": str(rng.randint(3, 99)), "d": rng.choice(_DAYS)},
    "two people": _two_people,
    "place of thing": lambda rng: {"x": rng.choice(_SMALL), "p": rng.choice(_SPOTS)},
    "lent": lambda rng: {"x": rng.choice(_SMALL), "r": open_things.somebody(rng)},
    "family": lambda rng: _two(rng, keys=("ka", "kb"), draw=lambda inner: inner.choice(_MEMBERS)) | _two(
        rng, keys="ab", draw=lambda inner: inner.choice(_COUNTS)),
    "price": lambda rng: {"x": rng.choice(_THINGS), "e": str(rng.randint(2, 950)), "u": rng.choice(("euros", "pounds",
                                                                                               "dollars"))},
    "origin": lambda rng: {"r": _somebody(rng), "c": open_things.country(rng)},
    "named": lambda rng: {"w": rng.choice(_NAMED), "n": open_names.pet(rng)},
    "teacher": lambda rng: {"w": rng.choice(_BOSSES), "t": rng.choice(("Mr", "Mrs", "Ms", "Dr")),
                            "n": open_names.surname(rng)},
    "daily": lambda rng: {"d": rng.choice(_DAILY), "c": _clock(rng)},
    "study": lambda rng: {"x": rng.choice(_SUBJECTS), "t": open_names.town(rng)},
    "loves": lambda rng: {"r": _somebody(rng), "x": rng.choice(_LOVED)},
    "mood": _mood,
    "will": _will,
    "about me": lambda rng: {"n": open_names.name(rng), "y": str(rng.randint(6, 95)), "t": open_names.town(rng)},
}  # fmt: skip
# What stays when the rest of a fact is another one.
_KEPT = {
    "their pet": ("r",), "relative": ("kin", "ak"), "relative job": ("kin", "ak", "n"), "favourite": ("w",),
    "number": ("w",), "code": ("w",), "appointment": ("w", "aw", "p"), "colours": ("x", "y"),
    "turns": ("r",), "lent": ("x",),
    "two people": ("ka", "n", "kb", "m"), "place of thing": ("x",), "family": ("ka", "kb"), "price": ("x", "u"),
    "origin": ("r",), "named": ("w",), "teacher": ("w", "t"), "daily": ("d",), "loves": ("r",), "will": ("v", "x"),
    "two pets": ("ks",), "mood": None, "taste": None, "allergy": (), "my pet": (), "my job": (), "moved": (),
    "study": (), "about me": ("n",),
}  # fmt: skip

_DRAWS |= memory_plain_more.DRAWS
_KEPT |= memory_plain_more.KEPT
ALIKE += memory_plain_more.ALIKE


def draw(rng, kind):
    """The fields of a fact."""
    return _DRAWS[kind](rng)


def stranger(rng, kind, fields):
    """The fields of a fact of the same kind about something else, with the slot that tells it apart, or None."""
    slot = (_KEPT[kind] or ("",))[0]
    if not slot or kind in ("code", "two people", "two homes", "event", "will", "family", "colours", "pet age"):
        return None
    for _ in range(200):
        new = draw(rng, kind)
        if all(new[key] != value for key, value in fields.items()):
            return new, slot
    return None


def other(rng, kind, fields):
    """The fields of the same fact with other values, or None where that makes no sense."""
    kept = _KEPT[kind]
    if kept is None:
        return None
    for _ in range(2000):
        new = draw(rng, kind) | {slot: fields[slot] for slot in kept}
        if kind in ("favourite", "number", "code"):
            new["x"] = (
                {"favourite": _FAVOURITES, "number": _NUMBERS}.get(kind, {}).get(fields["w"], lambda _: new["x"])(rng)
            )
            if kind == "code" and new["x"].isdigit() != fields["x"].isdigit():
                continue
        if all(new[slot] != fields[slot] for slot in fields if slot not in kept and slot not in ("a", "ax", "ay")):
            return new
    return None
