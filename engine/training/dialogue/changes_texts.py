# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short messages to anybody and tips for something, and their changes: for somebody else, politer, shorter, signed,
only the second one, in three words."""

import dataclasses
import re

from . import open_names, open_things
from .change_wordings import worded
from .changes_sentences import ASK, _wish
from .fact_tables import alternatives, rows
from .wording import capital, say, with_article

_MESSAGES = rows("changes_messages", 6)
_TIPS = rows("changes_tips", 5)
_ROLES = ("boss teacher neighbour colleague mother father grandma grandpa aunt uncle landlord friend doctor coach "
          "cousin brother sister").split()  # fmt: skip


def _somebody(rng):
    """A name, or 'boss'."""
    return rng.choice(_ROLES) if rng.random() < 0.35 else open_names.name(rng)


def _named(to):
    """How the user speaks of them: 'my boss'."""
    return f"my {to}" if to.islower() else to


@dataclasses.dataclass(frozen=True)
class Message:
    """A message; `level` 0 is only the main sentence, 1 and 2 have more."""

    row: tuple
    to: str
    level: int = 1
    polite: bool = False
    funny: bool = False
    bring: str = ""
    sign: str = ""

    word = "message"

    def text(self):
        """The message."""
        _, core, more, rest, polite, funny = self.row
        parts = [f"Dear {self.to}, {polite if self.polite else core}"]
        parts += ([more] if self.level else []) + ([rest] if self.level > 1 else [])
        parts += ([funny] if self.funny else []) + ([f"I will bring {self.bring}."] if self.bring else [])
        return " ".join(parts + ([f"Yours, {self.sign}"] if self.sign else []))

    def _with(self, **parts):
        return dataclasses.replace(self, **parts)

    def options(self):
        """(maker, weight) of the changes that fit."""
        found = [(self._to, 18), (self._sign, 10)] + ([] if " and " in self.bring else [(self._bring, 8)])
        found += [] if self.polite else [(self._polite, 12)]
        found += [] if self.funny else [(self._funny, 9)]
        found += [(self._shorter, 10)] if self.level or self.funny or self.bring else []
        return found + ([(self._longer, 8)] if self.level < 2 else [])

    def _to(self, rng):
        new = _somebody(rng)
        frames = (*ASK["swap"], "[For|To] {x} instead", "[It is for|It should be for|I meant it for|Now for] {x}",
                  "[write|make] the same for {x}")  # fmt: skip
        return worded(rng, say(rng, frames, x=_named(new), X=capital(_named(new)), y=_named(self.to))), self._with(
            to=new
        )

    def _sign(self, rng):
        new = open_names.name(rng)
        return worded(rng, say(rng, ASK["sign"], x=new)), self._with(sign=new)

    def _bring(self, rng):
        new = rng.choice((open_things.cake, open_things.thing, open_things.cake))(rng)
        return worded(rng, say(rng, ASK["bring"], x=new)), self._with(
            bring=f"{self.bring} and {new}" if self.bring else new
        )

    def _polite(self, rng):
        return worded(rng, say(rng, ASK["polite"])), self._with(polite=True)

    def _funny(self, rng):
        return worded(rng, say(rng, ASK["funny"])), self._with(funny=True)

    def _shorter(self, rng):
        return _wish(rng, "shorter"), self._with(level=0, funny=False, bring="")

    def _longer(self, rng):
        return _wish(rng, "longer"), self._with(level=2)


def message(rng):
    """The user's wish and the message."""
    row = rng.choice(_MESSAGES)
    one = Message(row, _somebody(rng))
    what = rng.choice(alternatives(row[0]))
    frames = ASK["message"]
    if what.startswith(("email ", "message that", "note that")):
        kind, what = what.split(" ", 1)
        verbs = ("[write|draft|help me write] {k} to {y} {x}", "I [need|want] {k} to {y} {x}")
        return worded(rng, say(rng, verbs, k=with_article(kind), x=what, y=_named(one.to))), one
    if not what.endswith(("card", "message", "wish", "note", "invitation", "letter")):  # 'note to my neighbour'
        frames = ["[Write|Make|Draft|Please write] a {x}. It is for {y}", "I need a {x}. [It is for|It goes to] {y}"]
    text = say(rng, frames, x=what, y=_named(one.to))
    return worded(rng, re.sub(r"\b([Aa]) (?=in|ap|em)", r"\1n ", text)), one


@dataclasses.dataclass(frozen=True)
class Tips:
    """Three tips, of which `shown` are said; in three words with `three`."""

    row: tuple
    shown: tuple = (1, 2, 3)
    three: bool = False
    numbered: bool = False

    word = "tips"

    def text(self):
        """The tips."""
        if self.three:
            return f"{self.row[4]}."
        if self.numbered and len(self.shown) > 1:
            return " ".join(f"{at}. {self.row[part]}" for at, part in enumerate(self.shown, 1))
        return " ".join(self.row[part] for part in self.shown)

    def _of(self, *shown):
        return dataclasses.replace(self, shown=shown, three=False)

    def options(self):
        """(maker, weight) of the changes that fit."""
        if self.three:
            return [(self._longer, 1)]
        if len(self.shown) == 1:
            return [(self._another, 20), (self._all, 5), (self._three, 3)]
        return [(self._part, 16), (self._three, 8), (self._shorter, 10), (self._numbered, 5), (self._back, 3)]

    def _longer(self, rng):
        return _wish(rng, "longer"), self._of(1, 2, 3)

    def _shorter(self, rng):
        return _wish(rng, "shorter"), self._of(self.shown[0])

    def _another(self, rng):
        frames = ("[Another|One more|A second|A different|A new] [tip|hint|one]",
                  "[give me|tell me] [another|one more] [tip|one]",
                  "[And another one|What else|Anything else|One more|Another]?")  # fmt: skip
        return worded(rng, say(rng, frames)), self._of(self.shown[0] % 3 + 1)

    def _all(self, rng):
        frames = ("[give me|tell me] all three[| tips]", "[All three|All of them|All the tips]", "I want three tips")
        return worded(rng, say(rng, frames)), self._of(1, 2, 3)

    def _three(self, rng):
        return worded(rng, say(rng, ASK["three"])), dataclasses.replace(self, three=True)

    def _part(self, rng):
        shown = self.shown
        kinds = {"first": shown[:1], "last": shown[-1:], "drop first": shown[1:], "drop last": shown[:-1]}
        kinds |= {"first two": shown[:2]} if len(shown) > 2 else {}
        kinds |= {"second": shown[1:2]}
        kind = rng.choice(sorted(kinds))
        return worded(rng, say(rng, ASK[kind])), self._of(*kinds[kind])

    def _numbered(self, rng):
        frames = (
            *ASK["numbered"],
            "[As a list|Make a list of it|In a list|As points|In points]",
            "[write|make] it as a list",
        )
        return worded(rng, say(rng, frames)), dataclasses.replace(self, numbered=True)

    def _back(self, rng):
        return worded(rng, say(rng, ASK["back"])), self._of(*self.shown[::-1])


def tips(rng):
    """The user's wish and one tip or three."""
    row = rng.choice(_TIPS)
    one = Tips(row, (1,) if rng.random() < 0.4 else (1, 2, 3))
    text = say(rng, ASK["tip" if len(one.shown) == 1 else "tips"], x=rng.choice(alternatives(row[0])))
    return worded(rng, capital(text) if text[-1] in "?.!" else text), one
