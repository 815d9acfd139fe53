# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts that can be asked for one thing after the other: capitals, opposites, animals, sums, days. For each kind: what
is asked, the answer, the one word in it that matters, and how a short second question names the next thing.
"""

import collections
import dataclasses
import functools
import typing

from . import arithmetic_sums as sums
from . import facts_countries as countries
from . import facts_nature as nature
from . import facts_words as words
from .calendar_dates import DAYS, MONTHS
from .fact_tables import alternatives, question, rows
from .question_frames import ask, ask_what
from .wording import capital, with_article


@dataclasses.dataclass(frozen=True)
class Kind:
    """One kind of fact; the functions get an item, and `ask` and `subject` a generator before it."""

    items: typing.Sequence
    ask: typing.Callable
    answer: typing.Callable
    subject: typing.Callable
    word: typing.Callable = None  # the answer in one word, if that is enough
    called: str = "word"  # what the user calls it
    sure: bool = False  # whether another item's word is wrong
    mistake: typing.Callable = None  # a wrong word that somebody may believe in
    before: str = ""  # what may come before the next thing: 'and of Spain?'

    def draw(self, rng):
        """An item."""
        return rng.choice(self.items)


def _animals(aspect):
    asked, inside, _ = nature._ASPECTS[aspect]
    known = [animal for animal in nature._ANIMALS if animal[aspect]]
    return Kind(
        known,
        lambda rng, item: question(rng, asked, inside, a=with_article(item["name"]), n=item["name"]),
        lambda item: nature._aspect_answer(item, aspect),
        lambda rng, item: with_article(item["name"]),
        (
            (lambda item: "None" if item[aspect] == "no" else capital(item[aspect]))
            if aspect in ("legs", "young", "kind")
            else None
        ),
        "number" if aspect == "legs" else "word",
        aspect == "legs",
    )


def _word_pair(pairs, noun, mistake=None):
    """Pairs of a word and a form of it: 'the plural of child'."""
    return Kind(
        pairs,
        lambda rng, item: ask_what(rng, f"the {noun} of {item[0]}"),
        lambda item: f"The {noun} of {item[0]} is {item[1]}.",
        lambda rng, item: item[0],
        lambda item: capital(item[1]),
        "word",
        mistake is not None,
        before="of ",
        mistake=mistake,
    )


def _round(names, kind, word):
    step = 1 if word == "after" else -1
    pairs = [(name, names[(at + step) % len(names)], word) for at, name in enumerate(names)]
    return Kind(
        pairs,
        lambda rng, item: ask(rng, f"{rng.choice(('which', 'what'))} {kind} {rng.choice(('comes', 'is'))} "
                              f"{item[2]} {item[0]}", short=f"the {kind} {item[2]} {item[0]}"),
        lambda item: f"The {kind} {item[2]} {item[0]} is {item[1]}.",
        lambda rng, item: item[0],
        lambda item: item[1],
        kind,
        True,
        before=f"{word} ",
    )  # fmt: skip


class _Sums:
    """Sums are drawn as everywhere, and not out of a list."""

    def __iter__(self):
        return iter(sums.ALL_SUMS)


@dataclasses.dataclass(frozen=True)
class _SumKind(Kind):
    def draw(self, rng):
        return sums.pick(rng)


def _sum_asked(rng, item):
    text = sums.signs(rng, *item) if rng.random() < 0.3 else "{} {} {}".format(*item)
    return ask_what(rng, text)


def _sum_named(rng, item):
    return sums.signs(rng, *item) if rng.random() < 0.3 else "{} {} {}".format(*item)


_COUNTED = [row for row in rows("counts", 6) if row[0] == "has" and not row[4]]
_BY_MANY = collections.Counter(row[1] for row in _COUNTED)


def _counts(many):
    def asked(rng, row):
        return ask(rng, f"how many {many} does {row[2]} have", f"how many {many} {row[2]} has")

    return Kind(
        [row for row in _COUNTED if row[1] == many and row[3] != "1"],
        asked,
        lambda row: f"{capital(row[2])} has {row[3]} {many}.",
        lambda rng, row: row[2],
        lambda row: row[3],
        "number",
    )


def _numbers():
    """(name of the function, its kind) for whole numbers: double, half, the next one, even or odd."""
    whole = range(1, 41)
    return (
        Kind(whole, lambda rng, a: ask_what(rng, rng.choice((f"double {a}", f"the double of {a}"))),
             lambda a: f"2 times {a} is {2 * a}, so double {a} is {2 * a}.", lambda rng, a: str(a),
             lambda a: str(2 * a), "number", True, before="of "),
        Kind(range(2, 81, 2), lambda rng, a: ask_what(rng, f"half of {a}"),
             lambda a: f"{a} divided by 2 is {a // 2}, so half of {a} is {a // 2}.", lambda rng, a: str(a),
             lambda a: str(a // 2), "number", True, before="of "),
        Kind(whole, lambda rng, a: ask(rng, f"which number comes after {a}", short=f"the number after {a}"),
             lambda a: f"The number after {a} is {a + 1}.", lambda rng, a: str(a),
             lambda a: str(a + 1), "number", True, before="after "),
        Kind(whole, lambda rng, a: ask(rng, f"is {a} even or odd", f"if {a} is even or odd", f"{a}: even or odd"),
             lambda a: f"{a} is an {'odd' if a % 2 else 'even'} number.", lambda rng, a: str(a),
             lambda a: "Odd" if a % 2 else "Even", "word"),
    )  # fmt: skip


# Words that are right with the regular end too: nobody is corrected who says 'learned'.
_REGULAR_TOO = set(
    "burn dream learn lean leap spell spill spoil smell light kneel speed dwell knit wed bet hang dive sew show shine "
    "plead fit quit wet sweat fish roof scarf hoof dwarf person mango volcano zero mosquito buffalo tornado cargo halo "
    "motto flamingo cactus octopus fungus formula antenna index matrix shrimp fruit turf wharf hippopotamus sheep "
    "stadium forum bus gas memo video radio photo piano penny dish fly".split()
)


def _with_s(item):
    return item[1] if item[0] in _REGULAR_TOO or item[0][-1] == "s" else item[0] + "s"


def _with_ed(item):
    return item[1] if item[0] in _REGULAR_TOO else item[0].rstrip("e") + "ed"


_OPPOSITES = [(word, found[0]) for word, found in words._OPPOSITES.items() if len(found) == 1]
_COLOURS = [row for row in rows("colours", 3) if " " not in row[2]]
KINDS = (
    (Kind(countries._ALL, countries._ask_capital, countries._capital, lambda rng, row: row[0],
          lambda row: row[1], "city", True, before="of "), 14),
    (Kind(countries._WITH_LANGUAGE, lambda rng, row: question(rng, countries._LANGUAGE, countries._LANGUAGE_IN,
                                                              c=row[0]),
          countries._language, lambda rng, row: row[0], before="in "), 3),
    (Kind(countries._WITH_CONTINENT, lambda rng, row: question(rng, countries._CONTINENT, countries._CONTINENT_IN,
                                                               c=row[0]),
          countries._continent, lambda rng, row: row[0],
          lambda row: capital(row[3])), 3),
    (_word_pair(_OPPOSITES, "opposite"), 12),
    (_word_pair([row[:2] for row in words._PLURALS], "plural", _with_s), 5),
    (_word_pair([row[:2] for row in words._VERBS if " " not in row[1]], "past tense", _with_ed), 5),
    (Kind(_COLOURS, nature._ask_colour, lambda row: f"{capital(row[0])} {row[1]} {row[2]}.", lambda rng, row: row[0],
          lambda row: capital(row[2]), "colour"), 8),
    (Kind(words._JOBS, lambda rng, row: ask(rng, f"what does {with_article(row[0])} do",
                                            f"what {with_article(row[0])} does"),
          lambda row: f"{capital(with_article(row[0]))} {row[1]}.", lambda rng, row: with_article(row[0])), 4),
    (_SumKind(_Sums(), _sum_asked, lambda item: sums.equation(*item) + ".", _sum_named,
              lambda item: str(sums.result(*item)), "number", True), 20),
    (_round(DAYS, "day", "after"), 4),
    (_round(DAYS, "day", "before"), 2),
    (_round(MONTHS, "month", "after"), 3),
    (_round(MONTHS, "month", "before"), 2),
    *((_animals(aspect), weight) for aspect, weight in (("legs", 4), ("sound", 4), ("young", 4), ("home", 3),
                                                        ("food", 4), ("kind", 4))),
    *((_counts(many), 2) for many, found in _BY_MANY.items() if found > 2),
    *((kind, 3) for kind in _numbers()),
)  # fmt: skip
_CHOICES, _WEIGHTS = zip(*KINDS)


def draw(rng, usable=None):
    """A kind of fact and two different items of it."""
    while True:
        kind = rng.choices(_CHOICES, _WEIGHTS)[0]
        one, two = kind.draw(rng), kind.draw(rng)
        if (usable is None or usable(kind)) and kind.answer(one) != kind.answer(two):
            return kind, one, two


@functools.lru_cache(maxsize=None)
def texts():
    """Answers of two sentences: (questions, first sentence, the rest)."""
    found = [(alternatives(row[0]), row[1], row[2]) for row in rows("superlatives", 3) if row[2]]
    found += [(alternatives(row[0]), row[2], row[3]) for row in rows("why", 5) if row[3] and row[2].count(".") == 1]
    for noun, meaning, more in rows("words", 3):
        plain, verb = noun.lstrip("="), "are" if noun[0] == "=" else "is"
        if more:
            found.append(([f"what {verb} {plain}"], f"{capital(plain)} {verb} {meaning}.", more))
    return [row for row in found if len(row[1]) <= 0.67 * (len(row[1]) + 1 + len(row[2]))]
