# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The kinds of freely told facts: how they are told, asked for and answered is in tables/memory_free_kinds.txt, what is
drawn for their slots in memory_free_draws.py. See memory_free.py.
"""

import dataclasses

from .memory_free_draws import DRAWS
from .people_tables import table


@dataclasses.dataclass(frozen=True)
class Kind:
    """One kind of fact. `draw` fills all of its slots; those in `part` or `extra` need not be told."""

    draw: object
    mood: str = "nice"  # of what the assistant replies first: "nice", "sad" or "plain"
    main: tuple = ()  # sentences of the user without the optional slots; the first is also the assistant's
    part: dict = dataclasses.field(default_factory=dict)  # slot: what it adds to the end of such a sentence
    extra: dict = dataclasses.field(default_factory=dict)  # slot: sentences of its own
    ask: dict = dataclasses.field(default_factory=dict)  # slot: "straight // as a part of a sentence", or only straight
    answer: dict = dataclasses.field(default_factory=dict)  # slot: the fullest first, in the user's words
    fix: dict = dataclasses.field(default_factory=dict)  # slot: what a correction names
    short: dict = dataclasses.field(default_factory=dict)  # slot: the key of SHORT, when it is not the slot itself


# A question right after another one for the same fact.
SHORT = {
    "when": ("When?", "And when?", "When exactly?", "And when was that again?", "Do you know when?"),
    "where": ("Where?", "And where?", "And where was that again?", "Do you know where?"),
    "to": ("Where to?", "And where to?", "To which place?"),
    "who": ("With whom?", "And with whom?", "Who with?", "And who with?", "Together with whom?"),
    "helper": ("Who helped?", "And who helped?"),
    "why": ("Why?", "And why?", "Do you know why?", "For what reason?"),
    "purpose": ("What for?", "And what for?", "To do what?"),
    "how": ("How?", "And how?"),
    "long": ("How long?", "And for how long?", "For how long?"),
    "price": ("How much?", "And how much was it?", "For how much?"),
    "colour": ("What colour?", "And what colour?", "In which colour?"),
    "many": ("How many?", "And how many?"),
    "whom": ("For whom?", "And for whom?", "Who for?"),
    "time": ("At what time?", "And at what time?"),
    "person": ("Who?", "And who?"),
}


def with_day(slots):
    """`on` is told when the time is a day, so that 'on which day' fits."""
    told = slots.get("when") or ""
    slots["on"] = "" if told.startswith(("on Mon", "on Tu", "on We", "on Th", "on Fr", "on Sa", "on Su")) else None
    return slots


def _kinds():
    rows = {name: {} for name in DRAWS}
    for name, what, slot, texts in table("memory_free_kinds"):
        if what == "mood":
            rows[name][what] = texts
        elif what == "main":
            rows[name][what] = tuple(texts.split(" ; "))
        else:
            rows[name].setdefault(what, {})[slot] = texts if what in ("short", "part", "fix") else texts.split(" ; ")
    return {name: Kind(DRAWS[name], **row) for name, row in rows.items()}


KINDS = _kinds()
