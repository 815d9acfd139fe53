# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that sound like the known ones and have no answer here: who invented the umbrella, what people in Fiji pay
with, when Mozart was born. Teaches to say so instead of making something up.
"""

from .fact_tables import rows
from .question_frames import ask
from .wording import say

_KNOWN = {}
for _name, _subject, *_ in rows("values", 6):
    _KNOWN.setdefault(_name, set()).add(_subject)
_ASKED = " ".join(row[0] for row in rows("quiz", 2))
_COUNTRIES = [row[0] for row in rows("capitals", 5)]
_CITIES = [row[1] for row in rows("capitals", 5)]
_THINGS = [row[0].split(" ", 1)[-1] for row in rows("tools", 3) if row[0].startswith(("a ", "an "))]
_UNASKED = {
    "invented": [f"the {thing}" for thing in _THINGS if thing not in _ASKED],
    "money": [country for country in _COUNTRIES if country not in _KNOWN["money"]],
    "flag": [country for country in _COUNTRIES if f"flag of {country}" not in _ASKED
             and country not in ("France", "Italy", "Germany", "the United Kingdom")],
    "river": [city for city in _CITIES if city not in _ASKED],
    "person": sorted(_KNOWN["person"]),
    "book": sorted(_KNOWN["wrote"]),
    "city": _CITIES,
}  # fmt: skip
# kind, how it is asked straight, and what follows 'I do not know'
_FORMS = (
    ("invented", ("who invented {x}", "who is the inventor of {x}",
    "who made the first one of {x}"), "who invented {x}"),
    ("invented", ("when was {x} invented", "in which year was {x} invented",
    "how old is {x}"), "when {x} was invented"),
    ("money", ("what is the currency of {x}", "what money do they use in {x}", "what do people in {x} pay with"),
     "what people in {x} pay with"),
    ("flag", ("what does the flag of {x} look like", "what are the colours of the flag of {x}"),
     "what the flag of {x} looks like"),
    ("river", ("which river flows through {x}", "what is the river in {x}"), "which river flows through {x}"),
    ("person", ("when was {x} born", "in which year was {x} born", "what is the birthday of {x}"), "when {x} was born"),
    ("person", ("when did {x} die", "in which year did {x} die"), "when {x} died"),
    ("person", ("who was the mother of {x}", "what was {x}'s mother called"), "who the mother of {x} was"),
    ("person", ("what did {x} like to eat", "what was {x}'s favourite dish"), "what {x} liked to eat"),
    ("book", ("when was {x} written", "in which year did {x} come out",
    "how old is the book {x}"), "when {x} was written"),
    ("book", ("how many pages does {x} have", "how long is the book {x}"), "how many pages {x} has"),
    ("city", ("how many people live in {x}", "how big is the population of {x}"), "how many people live in {x}"),
    ("city", ("who is the mayor of {x}", "what is the mayor of {x} called"), "who the mayor of {x} is"),
    ("city", ("what is the highest building in {x}", "which is the highest building in {x}"),
     "what the highest building in {x} is"),
)  # fmt: skip


def not_known(rng):
    """'Who invented the umbrella?'"""
    kind, asked, told = rng.choice(_FORMS)
    thing = rng.choice(_UNASKED[kind])
    text = ask(rng, rng.choice(asked).format(x=thing), told.format(x=thing))
    more = say(rng, "[|||| I am a small model and know only a little.| A good book or a library can tell you.]")
    return [text, f"I do not know {told.format(x=thing)}.{more}"]


MAKERS = ((not_known, 1),)
