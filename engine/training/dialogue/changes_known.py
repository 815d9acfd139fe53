# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a word means and poems, and their changes: another word was meant, in three words, shorter, about something
else; and lists that everybody knows, such as the seasons or what goes into pancakes."""

import dataclasses

from . import changes_lists, explanations, fun
from .change_wordings import phrase, worded
from .changes_sentences import ASK, _wish
from .fact_tables import alternatives, rows
from .question_frames import ask
from .wording import capital, say

_THREE = {row[0]: row[1] for row in rows("changes_three_words", 2)}
_NOUNS = [row for row in rows("words", 3) if not row[1].startswith(("what ", "how "))]
_BRIEF = [row for row in _NOUNS if row[0] in _THREE]
_RECIPES = rows("changes_recipes", 2)
_FIXED = rows("changes_fixed_lists", 3)
_MEANT = (
    "[No, |Sorry, |Oh, |Wait, |]I [meant|mean|wanted] {x}[|, not {y}]",
    "[No, I wanted to know|I wanted to know|I meant to ask] what {x} {b}",
    "[And|What about|And what about|How about|And now] {x}?",
    "[Not {y}|No, not {y}], {x}",
    "[Now|And now|The same for|The same with|Next:] {x}",
    "[That is the wrong word|Wrong word|You misread me|You misunderstood me]. I [meant|said] {x}",
    "[explain|tell me|describe] {x} instead[| of {y}]",
)
_NEEDED = (
    "What do I need [for|to make] {x}?",
    "[What goes into|What is in|What are the ingredients of|What belongs into] {x}?",
    "[The ingredients for|The ingredients of|A shopping list for|Shopping list for|Ingredients for] {x}",
    "[tell me|list|name|give me] the ingredients [for|of] {x}",
    "I want to make {x}. What do I need?",
)
_POEM = ("[write|make|write me|compose|say] a [poem|short poem|little poem|poem] about {t}",
         "[A poem|A short poem] about {t}", "I [want|need|would like] a poem about {t}")  # fmt: skip
_OTHER_POEM = ("[About|Now about|The same about|Rather about|Better about] {t}", "[About|Now about] {t} instead",
               "[Not about {y}|No, not about {y}], [about|but about] {t}", "[make|write] it about {t}[| instead]",
               "[And|Now|And now] one about {t}", "I [meant|wanted] {t}", "{T} instead of {y}")  # fmt: skip


@dataclasses.dataclass(frozen=True)
class Defined:
    """What a noun means: in full, in brief or in three words."""

    row: tuple
    form: str = "full"

    word = "word"

    def text(self):
        """The answer."""
        if self.form == "three":
            return f"{_THREE[self.row[0]]}."
        if self.form == "brief":
            return f"{capital(self.row[1])}."
        whole = explanations._definition(self.row)
        return f"{whole} {self.row[2]}" if self.form == "long" else whole

    def options(self):
        """(maker, weight) of the changes that fit."""
        found = [(self._meant, 16)]
        found += [(self._three, 12)] if self.row[0] in _THREE and self.form != "three" else []
        found += [(self._shorter, 10)] if self.form in ("full", "long") else [(self._longer, 8)]
        return found + ([(self._longer, 5)] if self.form == "full" and self.row[2] else [])

    def _meant(self, rng):
        new = rng.choice(_NOUNS)
        x, y = (explanations._parts(row[0]) for row in (new, self.row))
        text = say(rng, _MEANT, x=x["n"], y=y["n"], b=x["b"])
        return worded(rng, capital(text) if text[-1] in "?.!" else text), Defined(new)

    def _three(self, rng):
        return worded(rng, say(rng, ASK["three"])), dataclasses.replace(self, form="three")

    def _shorter(self, rng):
        return _wish(rng, "shorter"), dataclasses.replace(self, form="full" if self.form == "long" else "brief")

    def _longer(self, rng):
        return _wish(rng, "longer"), dataclasses.replace(self, form="long" if self.form == "full" else "full")


def defined(rng):
    """The user's question and what the word means."""
    row = rng.choice(_BRIEF if rng.random() < 0.6 else _NOUNS)
    noun = explanations._parts(row[0])
    user = ask(rng, f"what {noun['b']} {noun['n']}", f"what {noun['n']} {noun['b']}")
    return user, Defined(row)


@dataclasses.dataclass(frozen=True)
class Poem:
    """A poem about the thing of a row, or its first two lines."""

    row: tuple
    lines: str
    thing: str
    half: bool = False

    word = "poem"

    def text(self):
        """The poem."""
        return "\n".join(self.lines.split("\n")[:2]) if self.half else self.lines

    def options(self):
        """(maker, weight) of the changes that fit."""
        return [(self._about, 14), (self._another, 6), (self._longer if self.half else self._shorter, 8)]

    def _about(self, rng):
        new = _poem(rng)
        while new.row is self.row:
            new = _poem(rng)
        user = say(rng, _OTHER_POEM, t=new.thing, T=capital(new.thing), y=self.thing)
        return worded(rng, user), new

    def _another(self, rng):
        return phrase(rng, "another thing", w="poem"), dataclasses.replace(
            self, lines=fun.poem(rng, self.row, self.lines), half=False)  # fmt: skip

    def _shorter(self, rng):
        frames = ("[Only|Just] two lines", "[Two lines are enough|In two lines]", "[Only|Just] the first two lines")
        return _wish(rng, "shorter") if rng.random() < 0.6 else worded(rng, say(rng, frames)), dataclasses.replace(
            self, half=True)  # fmt: skip

    def _longer(self, rng):
        frames = ("[All four lines|The whole poem|Four lines]", "[give me|tell me] the whole poem[| again]")
        return _wish(rng, "longer") if rng.random() < 0.5 else worded(rng, say(rng, frames)), dataclasses.replace(
            self, half=False)  # fmt: skip


def _poem(rng):
    row = rng.choice([row for row in fun._POEMS if row[0] != "about self"])
    return Poem(row, fun.poem(rng, row), rng.choice(alternatives(row[1])))


def poem(rng):
    """The user's wish and the poem."""
    one = _poem(rng)
    return worded(rng, say(rng, _POEM, t=one.thing)), one


def known_list(rng):
    """A list that everybody knows, or what goes into a dish."""
    if rng.random() < 0.55:
        dish, words = rng.choice(_RECIPES)
        text = say(rng, _NEEDED, x=dish)
        shopping = changes_lists._OWN["shopping"]
        return worded(rng, capital(text) if text[-1] in "?.!" else text), changes_lists.Listed(
            tuple(alternatives(words)), shopping)  # fmt: skip
    names, intro, words = rng.choice(_FIXED)
    frames = ("[name|list|tell me|give me|say|write down] {x}", "[What are|Do you know|Can you name] {x}?", "{X}")
    name = rng.choice(alternatives(names))
    text = say(rng, frames, x=name, X=capital(name))
    return worded(rng, text), changes_lists.Listed(tuple(alternatives(words)), None, intro=intro)
