# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lists of anything, also the user's own, and ideas of all kinds, and their changes: without one, with one more,
another one instead, only the first, in another order."""

import dataclasses

from . import corrections_lists, open_names, open_things
from .change_wordings import phrase, worded
from .changes_sentences import ASK
from .fact_tables import joined
from .number_words import WORDS
from .wording import capital, say, with_article

_OWN = {
    "fruit": lambda rng: open_things.word(rng, "fruit"),
    "vegetable": lambda rng: open_things.word(rng, "vegetable"),
    "thing": lambda rng: open_things.word(rng, "thing"),
    "described": open_things.described,
    "animal": lambda rng: open_things.word(rng, "kind of animal"),
    "name": open_names.name,
    "town": open_names.town,
    "game": lambda rng: open_things.word(rng, "game"),
    "flower": lambda rng: open_things.word(rng, "flower"),
    "dish": open_things.dish,
    "instrument": lambda rng: open_things.word(rng, "instrument"),
    "shopping": lambda rng: rng.choice(_SHOPPING),
}
_SHOPPING = open_things.WORDS["shopping"]


@dataclasses.dataclass(frozen=True)
class Listed:
    """A list of words; `draw` gives another one that is not there yet."""

    words: tuple
    draw: object
    numbered: bool = False
    intro: str = ""  # how a list that everybody knows begins at first

    word = "list"

    def text(self):
        """The list."""
        if self.intro and not self.numbered:
            return f"{self.intro} {joined(list(self.words))}."
        if self.numbered and len(self.words) > 1:
            return " ".join(f"{at}. {capital(word)}" for at, word in enumerate(self.words, 1))
        return capital(joined(list(self.words))) + "."

    def _of(self, *words):
        return dataclasses.replace(self, words=tuple(words), intro="")

    def _new(self, rng):
        for _ in range(100):
            word = self.draw(rng)
            if not any(set(word.lower().split()) & set(one.lower().split()) for one in self.words):
                return word
        return ""

    def options(self):
        """(maker, weight) of the changes that fit."""
        found = [(self._add, 14), (self._swap, 18), (self._more, 6)] if self.draw else []
        if len(self.words) > 1:
            found += [(self._drop, 20), (self._part, 16), (self._order, 10), (self._numbered, 4)]
        return found or [(lambda rng: (phrase(rng, "again"), self), 1)]

    def _drop(self, rng):
        at = rng.randrange(len(self.words))
        user = say(rng, ASK["drop"], y=_the(rng, self.words[at]))
        return _worded(rng, user), self._of(*self.words[:at], *self.words[at + 1 :])

    def _add(self, rng):
        new = self._new(rng)
        if not new:
            return "Again.", self
        return _worded(rng, say(rng, ASK["add"], x=new, X=capital(new))), self._of(*self.words, new)

    def _swap(self, rng):
        new, at = self._new(rng), rng.randrange(len(self.words))
        if not new:
            return "Again.", self
        frames = (
            [text for text in ASK["swap"] if "{y}" in text and "[|" not in text] if len(self.words) > 1 else ASK["swap"]
        )
        old, shown = self.words[at], new
        if rng.random() < 0.25 and old[0].islower() and shown[0].islower():
            old, shown = f"the {old}", f"the {shown}"
        user = say(rng, frames, x=shown, X=capital(shown), y=old)
        if self.words[at] not in user:
            user = f"{capital(shown)} instead of {old}"
        return _worded(rng, user), self._of(*self.words[:at], new, *self.words[at + 1 :])

    def _part(self, rng):
        words = self.words
        kinds = {
            "first": words[:1],
            "last": words[-1:],
            "drop first": words[1:],
            "drop last": words[:-1],
            "second": words[1:2],
        }
        kinds |= {"first two": words[:2]} if len(words) > 2 else {}
        kind = rng.choice(sorted(kinds))
        return _worded(rng, say(rng, ASK[kind])), self._of(*kinds[kind])

    def _order(self, rng):
        kind = rng.choice(("back", "sort"))
        words = self.words[::-1] if kind == "back" else sorted(self.words, key=str.lower)
        return _worded(rng, say(rng, ASK[kind])), self._of(*words)

    def _numbered(self, rng):
        return _worded(rng, say(rng, ASK["numbered"])), dataclasses.replace(self, numbered=True)

    def _more(self, rng):
        new, many = self._new(rng), len(self.words) + 1
        if not new or many > 12:
            return "Again.", self
        frames = ("[make it|make that] {n}", "[One more|And one more|{N}, not {o}|I need {n}|I said {n}]",
                  "[add|find] one more",
                  "[I need|I want] one more")  # fmt: skip
        user = say(rng, frames, n=WORDS[many], N=capital(WORDS[many]), o=WORDS[many - 1])
        return _worded(rng, user), self._of(*self.words, new)


def _the(rng, word):
    """'plum' or 'the plum', as people say it."""
    return f"the {word}" if rng.random() < 0.4 and word[0].islower() else word


def _worded(rng, text):
    """A wish; one that begins with a word of the list is no order."""
    return worded(rng, capital(text) if text[-1] in "?.!" else text)


def asked(rng):
    """The user's wish and the list."""
    if rng.random() < 0.5:
        kind = rng.choice(sorted(corrections_lists.LISTS))
        members = corrections_lists.LISTS[kind]
        count = min(rng.choice((2, 3, 3, 3, 4, 5)), len(members) - 2)
        one = Listed(tuple(rng.sample(members, count)), lambda inner: inner.choice(members))
        shown = WORDS[count] if rng.random() < 0.8 else str(count)
        return worded(rng, say(rng, ASK["list"], n=shown, N=capital(shown), x=kind)), one
    draw = _OWN[rng.choice(sorted(_OWN))]
    one = Listed((), draw)
    for _ in range(rng.choice((2, 3, 3, 3, 4, 4, 5))):
        new = one._new(rng)
        one = one._of(*one.words, new) if new else one
    items = rng.choice((joined(list(one.words)), ", ".join(one.words)))
    return worded(rng, say(rng, ASK["own list"], x=items)), one


_FOR = (
    "my cat",
    "my dog",
    "my boat",
    "a baby",
    "my parrot",
    "a rabbit",
    "my robot",
    "a shop",
    "the hero of my book",
    "my hen",
)
_GIFTS = (
    "mother",
    "father",
    "sister",
    "brother",
    "aunt",
    "uncle",
    "neighbour",
    "teacher",
    "grandmother",
    "best friend",
)
# what is looked for, how another one is drawn, and whether it can be asked for with or without something
_IDEAS = (
    (lambda rng: rng.choice(("a dinner", "something to cook", "a dish", "a lunch", "a meal")), open_things.dish, True),
    (lambda rng: rng.choice(("a cake", "something to bake", "a dessert")), open_things.cake, True),
    (lambda rng: rng.choice(("a drink", "something to drink")), open_things.drink, True),
    (lambda rng: f"a {rng.choice(('present', 'gift'))} for my {rng.choice(_GIFTS)}", open_things.gift, True),
    (lambda rng: f"a name for {rng.choice(_FOR)}", open_names.pet, False),
    (lambda rng: rng.choice(("a hobby", "a new hobby")), open_things.hobby, False),
    (lambda rng: rng.choice(("a sport", "a new sport")), lambda rng: open_things.word(rng, "sport"), False),
    (lambda rng: rng.choice(("a colour for my room", "a colour for the wall", "a colour")), open_things.shade, False),
    (lambda rng: rng.choice(("a game", "something to play")), lambda rng: open_things.word(rng, "game"), False),
    (lambda rng: rng.choice(("something to draw", "an animal to draw")), lambda rng: with_article(
        open_things.kind_of_animal(rng)), True),
    (lambda rng: rng.choice(("a topic for a poem", "something to write about")), lambda rng: open_things.word(
        rng, "topic"), False),
)  # fmt: skip


@dataclasses.dataclass(frozen=True)
class Idea:
    """One idea, or two."""

    things: tuple
    draw: object
    parts: bool
    bare: bool = False

    word = "idea"

    def text(self):
        """'How about a plum tart?'"""
        if self.bare:
            return capital(" or ".join(self.things)) + "."
        return f"How about {' or '.join(self.things)}?"

    def _new(self, rng, fits=lambda text: True):
        for _ in range(4000):
            new = self.draw(rng)
            if new not in self.things and fits(new):
                return new
        return None

    def options(self):
        """(maker, weight) of the changes that fit."""
        found = [(self._another, 26), (self._only, 6), (self._two, 8), (self._not, 12)]
        return found + ([(self._with, 14), (self._without, 14)] if self.parts else [])

    def _to(self, new):
        return dataclasses.replace(self, things=(new,), bare=False) if new else self

    def _another(self, rng):
        return worded(rng, say(rng, ASK["another"])), self._to(self._new(rng))

    def _not(self, rng):
        old = self.things[0]
        user = say(
            rng,
            "[Not {y}|Anything but {y}|I don't want {y}|Something else than {y}|Not {y}, something else]",
            y=old,
        )
        return worded(rng, user), self._to(self._new(rng, lambda text: not set(text.split()[-1:]) & set(old.split())))

    def _only(self, rng):
        return worded(rng, say(rng, ASK["word"])), dataclasses.replace(self, bare=not self.bare)

    def _two(self, rng):
        new = self._new(rng)
        pair = (self.things[0], new)
        return worded(rng, say(rng, ASK["two"])), dataclasses.replace(self, things=pair, bare=False) if new else self

    def _with(self, rng):
        word = rng.choice([one for one in self.draw(rng).split() if len(one) > 3 and one != "with"] or [""])
        new = self._new(rng, lambda text: word in text.split())
        if not word or not new or any(word in one.split() for one in self.things):
            return "", self
        frames = "[Something with {x}|It should have to do with {x}|I want the word {x} in it|With the word {x}]"
        user = say(rng, frames, x=word)
        return worded(rng, user), self._to(new)

    def _without(self, rng):
        words = [one for one in self.things[0].split() if len(one) > 3 and one != "with"]
        if not words:
            return "", self
        word = rng.choice(words)
        frames = "[Without {y}|Something without {y}|Nothing with {y}|No {y}|Not with {y}|I don't like {y}]"
        return worded(rng, say(rng, frames, y=word)), self._to(self._new(rng, lambda text: word not in text.split()))


def suggested(rng):
    """The user's wish for an idea and the idea."""
    what, draw, parts = rng.choice(_IDEAS)
    return worded(rng, say(rng, ASK["suggest"], x=what(rng))), Idea((draw(rng),), draw, parts)
