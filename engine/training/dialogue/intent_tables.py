# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads tables of intents and builds a question and its answer from one. Shared by persona and about.

A line is `intent | kind | alternatives`; lines of the same intent and kind add up. Every alternative is a template of
`say`. Kinds: term ("a token", for "what is a token"), ask ("who are you"), in (the same inside of a sentence: "who you
are"), say (whole messages of the user), answer, simple (the answer in simpler words), more, why (the reason), next
(intents that may follow), weight.
"""
import functools
import pathlib

from .question_frames import ask
from .wording import capital, say

_FOLDER = pathlib.Path(__file__).parent / "tables"
KINDS = ("term", "ask", "in", "say", "answer", "simple", "more", "why", "next", "weight")
_OPENINGS = ("Hi!", "Hello!", "Hey!", "Hi Trilume!", "Okay.", "Good evening.", "Good morning.", "One question.", "Now.",
             "I have a question.", "Something else.", "Well.", "I am curious.", "Sorry to ask.", "By the way.")


@functools.lru_cache(maxsize=None)
def intents(name):
    """Intent -> kind -> alternatives, all kinds present."""
    found = {}
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="ascii").splitlines():
        if not line or line.startswith("#"):
            continue
        intent, kind, cell = (part.strip() for part in line.split(" | ", 2))
        if kind not in KINDS:
            raise ValueError(f"{name}: no such kind: {line}")
        kinds = found.setdefault(intent, {each: [] for each in KINDS})
        kinds[kind] += [part.strip() for part in cell.split(" ; ") if part.strip()]
    return found


@functools.lru_cache(maxsize=None)
def lists(name):
    """The lists of words of a table of lines `list | words`; lines of the same list add up."""
    found = {}
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="ascii").splitlines():
        if line and not line.startswith("#"):
            key, cell = line.split(" | ", 1)
            found.setdefault(key, []).extend(cell.split(" ; "))
    return found


@functools.lru_cache(maxsize=None)
def weighted(name):
    """The names of the intents of a table and their weights, 3 where the table says none."""
    table = intents(name)
    return list(table), [int(kinds["weight"][0]) if kinds["weight"] else 3 for kinds in table.values()]


def draw(rng, name):
    """An intent of the table."""
    return rng.choices(*weighted(name))[0]


def opened(rng, text):
    """The message, sometimes with a word before it that opens the talk."""
    if rng.random() < 0.85 or text.startswith(("Hi", "Hey", "Hello")):
        return text
    return f"{rng.choice(_OPENINGS)} {text}"


def question(rng, kinds):
    """A question for the intent: a whole message of the table, or one of its questions in one of the common frames."""
    whole, straight = len(kinds["say"]), len(kinds["ask"])
    if whole and (not straight or rng.random() < min(0.5, whole / (whole + straight) * 0.6)):
        return opened(rng, say(rng, kinds["say"]))
    if rng.random() < 0.25:
        return opened(rng, capital(say(rng, kinds["ask"])) + "?")
    plain = say(rng, kinds["ask"])
    return ask(rng, plain, say(rng, kinds["in"]) if kinds["in"] else _inside(plain))


def _inside(plain):
    """'are you a robot' as 'if you are a robot'; others stay as a question after a colon would."""
    first, _, rest = plain.partition(" ")
    second, _, tail = rest.partition(" ")
    if first in ("are", "can", "will", "could", "have") and second == "you":
        return f"if you {first} {tail}"
    if first == "do" and second == "you":
        return f"if you {tail}"
    if first == "is" and second == "it":
        return f"if it is {tail}"
    raise ValueError(f"no form inside of a sentence for: {plain}")


def answer(rng, kinds):
    return say(rng, kinds["answer"])


def follow(rng, kinds):
    """A natural second question, 'And who made you?'; nothing where the intent has none to ask."""
    if not kinds["ask"]:
        return say(rng, kinds["say"])
    start = rng.choice(("And {q}?", "And {q}?", "And {q}?", "{Q}?", "Okay. {Q}?", "Okay, and {q}?", "I see. {Q}?"))
    plain = say(rng, kinds["ask"])
    return start.format(q=plain, Q=capital(plain))
