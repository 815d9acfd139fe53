# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sum, and what changes of it: another number or sign, in words, only the number, and going on from the result."""

import dataclasses

from . import arithmetic_sums as sums
from .change_wordings import phrase, worded
from .number_words import in_words
from .question_frames import ask_what
from .wording import capital, say

_OPS = (sums.PLUS, sums.MINUS, sums.TIMES)
_IN_WORDS = ("[write|say|put] [it|that|the answer] in words", "[In words|As words|With words|Spelled out|In letters]",
             "[write out|spell out] the numbers", "[With number words|No digits|Without digits]")  # fmt: skip
_DIGITS = (
    "[In digits|In numbers|With digits|As numbers|In digits again]",
    "[write|put] it in [digits|numbers][| again]",
)
_ONLY = ("[Only|Just] the [number|result|answer]", "[say|give me|tell me] [only|just] the [number|result]",
         "[The result only|Just the result|Only the answer|No sentence, just the number]")  # fmt: skip
_OTHER = (
    "[No, |Sorry, |Oh, |Wait, |]I meant {e}", "[No, |Sorry, ][it was|it is|I wanted] {e}", "{b} instead of {o}",
    "[take|use|put in] {b} instead of {o}", "[And|Now|The same|And now] with {b} instead of {o}",
    "[Not {o}|No, not {o}], {b}",
    "[replace|swap|change] {o} [by|for|to] {b}", "I [said|meant|wanted] {b}, not {o}",
    "[And|What about|And what about] {e}?",
)  # fmt: skip
_SIGN = ("[No, |Sorry, |Oh, |Wait, |]I meant {p}[|, not {q}]", "{P}, not {q}",
         "[And|Now|And now|The same] with {p}[| instead of {q}]",
         "[Not {q}|No, not {q}][,| but] {p}", "[use|take] {p} instead of {q}", "{P} instead of {q}")  # fmt: skip
_ON = (
    "[And|Now|And now|Then|And then] {p} {b}",
    "{P} {b}",
    "[And|Now] {p} {b}?",
    "add {b} [to it|to that|to the result]",
)


@dataclasses.dataclass(frozen=True)
class Sum:
    """A sum and how it is said: '', 'words' or 'only'."""

    a: int
    op: str
    b: int
    form: str = ""

    word = "sum"

    @property
    def value(self):
        """What comes out."""
        return sums.result(self.a, self.op, self.b)

    def text(self):
        """The answer."""
        if self.form == "words":
            return capital(f"{in_words(self.a)} {self.op} {in_words(self.b)} is {in_words(self.value)}.")
        return f"{self.value}." if self.form == "only" else sums.equation(self.a, self.op, self.b) + "."

    def options(self):
        """(maker, weight) of the changes that fit."""
        found = [(self._other, 14), (self._sign, 8), (self._on, 14)]
        found += [(self._words, 10), (self._only, 8)] if not self.form else [(self._whole, 10)]
        return found

    def _other(self, rng):
        found = [one for one in range(1, 21) if one != self.b and _fits(self.a, self.op, one)]
        if not found:
            return phrase(rng, "again"), self
        new = rng.choice(found)
        frames = _OTHER if self.a != self.b else [text for text in _OTHER if "{e}" in text]
        text = say(rng, frames, e=f"{self.a} {self.op} {new}", b=new, o=self.b)
        return worded(rng, text), Sum(self.a, self.op, new)

    def _sign(self, rng):
        found = [op for op in _OPS if op != self.op and _fits(self.a, op, self.b)]
        if not found:
            return phrase(rng, "again"), self
        new = rng.choice(found)
        return worded(rng, say(rng, _SIGN, p=new, P=capital(new), q=self.op)), Sum(self.a, new, self.b)

    def _on(self, rng):
        op = rng.choice((sums.PLUS, sums.PLUS, sums.MINUS, sums.TIMES))
        found = [one for one in range(1, 21) if _fits(self.value, op, one)]
        if not found:
            return phrase(rng, "again"), self
        new = rng.choice(found)
        frames = _ON if op == sums.PLUS else _ON[:3]
        return worded(rng, say(rng, frames, p=op, P=capital(op), b=new)), Sum(self.value, op, new)

    def _words(self, rng):
        return worded(rng, say(rng, _IN_WORDS)), dataclasses.replace(self, form="words")

    def _only(self, rng):
        return worded(rng, say(rng, _ONLY)), dataclasses.replace(self, form="only")

    def _whole(self, rng):
        frames = (
            _DIGITS
            if self.form == "words"
            else ("[In|As] a [whole|full] sentence", "[The whole sum|With the sum] again")
        )
        return worded(rng, say(rng, frames)), dataclasses.replace(self, form="")


def _fits(a, op, b):
    """Whether the sum stays small."""
    return op in _OPS and 0 <= sums.result(a, op, b) <= 100 and (op != sums.TIMES or max(a, b) <= 12)


def asked(rng):
    """The user's question and the sum."""
    while True:
        a, op, b = sums.pick(rng)
        if op in _OPS and max(a, b) <= 100 and _fits(a, op, b):
            text = sums.signs(rng, a, op, b) if rng.random() < 0.3 else f"{a} {op} {b}"
            return ask_what(rng, text), Sum(a, op, b)
