# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the tables of facts and builds short exchanges of questions about them."""
import functools
import pathlib

from .question_frames import ask
from .wording import capital, say, with_article

_FOLDER = pathlib.Path(__file__).parent / "tables"
_NEXT = ("And {s}?", "And {s}?", "What about {s}?", "And what about {s}?", "How about {s}?", "Okay, and {s}?")


@functools.lru_cache(maxsize=None)
def rows(name, columns):
    """The rows of a table as tuples of that many cells; '-' and a missing cell are empty."""
    found = []
    for line in (_FOLDER / f"{name}.txt").read_text(encoding="ascii").splitlines():
        if line and not line.startswith("#"):
            cells = ["" if cell.strip() == "-" else cell.strip() for cell in line.split(" | ")]
            if len(cells) > columns:
                raise ValueError(f"{name}: too many columns: {line}")
            found.append(tuple(cells + [""] * (columns - len(cells))))
    return found


def alternatives(cell):
    """The alternatives of a cell."""
    return [part.strip() for part in cell.split(" ; ")] if cell else []


def joined(words, last="and"):
    """'French and German', 'Dutch, French and German'."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + f" {last} {words[-1]}"


def question(rng, straight, embedded, short=(), **fields):
    """A question from templates of the plain form, of the form inside of a sentence, and of a short form."""
    plain = say(rng, straight, **fields)
    return ask(rng, plain, say(rng, embedded, **fields), say(rng, short, **fields) if short else None)


def chain(rng, items, first, answer, subject, follow=0.14):
    """A question about one item and sometimes 'and ...?' about one or two others.

    `first`, `answer` and `subject` get an item and give the question, the answer and what the short question names.
    """
    item = rng.choice(items)
    turns = [first(item), answer(item)]
    seen = [item]
    while rng.random() < follow and len(turns) < 6:
        item = rng.choice(items)
        if item not in seen:
            seen.append(item)
            turns += [say(rng, _NEXT, s=subject(item)), answer(item)]
    return turns


def whether(rng, subject, verb, rest, yes, right):
    """'Is Oslo the capital of Norway?' with a yes and the fact, or a no and `right`, the sentence that is true."""
    claim = f"{subject} {verb} {rest}"
    kind = rng.random()
    if kind < 0.1:
        asked = say(rng, ("True or false: {c}.", "Is it true that {c}?", "Right or wrong: {c}?"), c=claim)
    elif kind < 0.2:
        asked = say(rng, ("{C}, right?", "{C}, is that right?", "{C}, yes or no?", "I think {c}. Is that right?"),
                    c=claim, C=capital(claim))
    else:
        asked = ask(rng, f"{verb} {subject} {rest}", f"if {claim}")
    return [asked, f"{'Yes' if yes else 'No'}, {right}."]


def the_one(noun):
    """A noun with its article; '+' in front marks a name or a material, which has none."""
    return noun[1:] if noun.startswith("+") else with_article(noun)
