# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to say an explanation shorter, simpler, longer or once again, as the user wants it: every explanation of the
tables, in thousands of wordings, also twice in a row and after something else."""

import dataclasses
import functools
import re

from . import arithmetic, calendar_units, change_wordings, explanations, small_talk
from .fact_tables import alternatives, rows
from .question_frames import ask
from .story_parts import keyed, table_lines
from .wording import capital, say

_SAID = keyed(table_lines("corrections_answers"))
_OWN_WORDS = 0.85  # how often a wish is put together from parts
_NO_MORE = "That is all I know about it."
_BETWEEN = (arithmetic, calendar_units, small_talk)


@dataclasses.dataclass(frozen=True)
class Text:
    """An explanation: the questions for it, what it is about, and its forms; an empty one does not exist."""

    questions: tuple
    about: str
    full: str
    short: str
    simple: str
    word: str = ""
    row: tuple = ()
    kind: str = ""

    def ask(self, rng):
        """The user's question."""
        if self.kind == "noun":
            fields = explanations._parts(self.row[0])
            return explanations._ask_word(
                rng, fields, explanations._DEFINE, explanations._DEFINE_IN, explanations._DEFINE_SHORT,
                explanations._DEFINE_DEEDS,
            )  # fmt: skip
        if self.kind == "meaning":
            bare = self.row[0].removeprefix("to ")
            verb = self.row[0] != bare
            fields = {"w": self.row[0] if verb and rng.random() < 0.5 else bare}
            fields["v"] = self.row[0] if verb else f"when people say {bare}"
            return explanations._ask_word(
                rng, fields, explanations._MEAN, explanations._MEAN_IN, explanations._MEAN_SHORT,
                explanations._MEAN_DEEDS,
            )  # fmt: skip
        if self.kind == "why":
            return explanations._ask_why(rng, self.row)
        text = rng.choice(self.questions)
        if rng.random() < 0.6 or not text.startswith("what is "):
            return capital(text) + "?"
        return ask(rng, text, f"what {text[8:]} is")


def _split(text):
    """The first sentence and the rest."""
    first, _, rest = text.partition(". ")
    return first.rstrip(".") + ".", rest


def _lower(text):
    """A sentence inside of another."""
    name = text.startswith(("I ", "Africa", "Earth", "Mars", "Venus", "Europe"))
    return text if name else text[0].lower() + text[1:]


@functools.lru_cache(maxsize=None)
def texts():
    """The texts with a form of their own for each wish, those of two sentences, and those of one."""
    own, two, one = [], [], []
    for questions, full, short, simple, word in rows("corrections_explanations", 5):
        first = alternatives(questions)[0]
        about = re.sub("^(an?|the) ", "", first[8:]) if first.startswith("what is ") else ""
        own.append(Text(tuple(alternatives(questions)), about, full, short, simple, word))
    for row in rows("words", 3):
        fields, answer = explanations._parts(row[0]), explanations._definition(row)
        about = fields["w"] if fields["n"] != fields["w"] else ""
        brief = capital(row[1]) + "."
        if row[2]:
            two.append(Text((), about, f"{answer} {row[2]}", answer, answer, row=row, kind="noun"))
        if not brief.startswith(("What ", "How ")):
            one.append(Text((), about, answer, brief, f"In simple words: {_lower(answer)}", row=row, kind="noun"))
    for row in rows("meanings", 2):
        answer, brief = f"{capital(row[0])} means {row[1]}.", capital(row[1]) + "."
        word = row[0].removeprefix("to ")
        one.append(Text((), word, answer, brief, f"In simple words: {_lower(answer)}", row=row, kind="meaning"))
    for row in rows("why", 5):
        first, rest = _split(row[2])
        if rest or row[3]:
            whole = row[2] if rest else f"{row[2]} {row[3]}"
            two.append(Text((), "", whole, first, first, row=row, kind="why"))
        if not rest and " because " in first:
            brief = "Because " + first.split(" because ", 1)[1]
            one.append(Text((), "", first, brief, f"In simple words: {_lower(first)}", row=row, kind="why"))
    return own, two, one


def _wish(rng, kind, text, between):
    """The user's wish for a change of that kind."""

    def draw():
        if kind == "one word":
            return say(rng, _SAID["one word"])
        if kind == "again":
            return change_wordings.phrase(rng, "again")
        if kind in _SAID and rng.random() > _OWN_WORDS:
            return say(rng, _SAID[kind])
        return change_wordings.wish(rng, kind)

    return change_wordings.back(rng, "word" if text.about else "answer", draw, w=text.about) if between else draw()


def _changed(rng, text, state):
    """A kind of change that makes sense for what was said last, and the new text."""
    forms = {"full": text.full, "short": text.short, "simple": text.simple, "word": text.word}
    if state == "full":
        options = [("shorter", "short")] * 5 + [("simpler", "simple")] * 5
        options += [("one word", "word")] if text.word else []
    elif state == "simple":
        options = [("longer", "full")] * (0 if text.simple.endswith(text.full[1:]) else 2)
        options += [("shorter", "short")] * 2 if text.short != text.simple else []
    elif state == "short":
        options = [("longer", "full")] * 3 + ([("simpler", "simple")] * 2 if text.short != text.simple else [])
        options += [("shorter", "word"), ("one word", "word")] if text.word else []
    else:
        options = [("longer", "short"), ("longer", "full")]
    kind, state = rng.choice(options)
    return kind, state, forms[state]


def segment(rng):
    """An explanation and one, two or three changes of it."""
    own, two, one = texts()
    group = rng.choices((own, two, one), (6, 6, 4))[0]
    text = rng.choice(group)
    state, answer = "full", text.full
    longer = group is two and text.row[2 if text.kind == "noun" else 3] and rng.random() < 0.3
    if longer and text.kind == "noun":  # the short answer was given first
        state, answer = "short", text.short
    turns = [text.ask(rng), answer]
    for step in range(rng.choice((1, 1, 1, 1, 2, 2, 3))):
        between = rng.random() < 0.14
        if between:
            turns += rng.choice(_BETWEEN).segment(rng)[:2]
        if rng.random() < 0.08 and not between:
            turns += [_wish(rng, "again", text, False), answer]
            continue
        if group is one and step == 0 and rng.random() < 0.08:
            turns += [_wish(rng, "longer", text, between), _NO_MORE]
            break
        kind, state, answer = _changed(rng, text, state)
        turns += [_wish(rng, kind, text, between), answer]
    return turns
