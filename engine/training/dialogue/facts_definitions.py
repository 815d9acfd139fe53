# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches what a thousand common things are, in one sentence: asked by name, from the meaning back to the name, as
'is a kitchen a room in which people sleep?', or with two meanings to choose from.
"""

from .fact_tables import chain, rows
from .facts_properties import put
from .lead_ins import START
from .question_frames import ask
from .wording import capital, say, with_article


def _usable():
    """(noun with its article, whether it is a plural, meaning) of both tables; animals and jobs are told elsewhere."""
    told = {with_article(row[0]) for name, columns in (("animals", 10), ("jobs", 3)) for row in rows(name, columns)}
    for row in [*rows("definitions", 2), *(row[:2] for row in rows("words", 3))]:
        if row[0] not in told:
            yield row[0].lstrip("="), row[0][0] == "=", row[1]


WORDS = list(_usable())
_NEW = WORDS[: len(WORDS) // 2 + 50]  # those of words.txt are asked in explanations.py too
_BACK = [
    row
    for row in WORDS
    if row[0].startswith(("a ", "an "))
    and row[2].startswith(("a ", "an ", "the "))
    and not set(row[0].split()[1:]) & set(row[2].split())
    and " of " not in row[0]
    and " in " not in row[0]
    and " for " not in row[0]
]
_ASK = (
    "what {b} {n}",
    "what {b} {n}",
    "what {b} {n}",
    "what exactly {b} {n}",
    "what {b} {n} in one sentence",
    "what do people mean by {n}",
    "what do you mean by {n}",
    "how would you describe {n}",
    "how would you explain {n} to a child",
    "what would you say {b} {n}",
    "what does {w} mean",
    "what is meant by {w}",
)
_SAY = (
    "[What's|Whats] {n}?",
    "{N}[:| -|,] what {b} [that|it]?",
    "{N} {b} what?",
    "[Explain|Describe|Define] {n}[ in one sentence| in simple words| briefly| for a child| for me|][|, please].",
    "[Tell me|Please tell me|Say] [in one sentence |in a few words |]what {n} {b}.",
    "I [don't know|have no idea|forgot|never learned] what {n} {b}. [Can you help?|Do you know?|Tell me, please.|]",
    "[My|Our] [son|daughter|grandson|little girl|little boy|pupil] [asks|wants to know] what {n} {b}.",
    "[I saw|I read about|I heard about|Somebody talked about|My friend talks about] {n}. What {b} [that|it]?",
    "I am learning English. What {b} {n}?",
    "What does the word {w} mean[ in English|, in short|]?",
    "[Give me|I need] [a|the] [short |simple |]definition of {w}.",
    "[Could|Can] you [tell me|explain|say] [in one sentence |in simple words |]what {n} {b}?",
)


def _fields(row):
    first, _, rest = row[0].partition(" ")
    be = "are" if row[1] else "is"
    return {"n": row[0], "N": capital(row[0]), "w": rest if first in ("a", "an", "the") else row[0], "b": be}


def _told(row):
    return f"{capital(row[0])} {'are' if row[1] else 'is'} {row[2]}."


def _asked(rng, row):
    fields = _fields(row)
    if rng.random() < 0.45:
        return say(rng, _SAY, **fields).replace("What's", "What are" if row[1] else "What's").strip()
    straight, inside = say(rng, _ASK[:5] + _ASK, **fields), say(rng, "what {n} {b}", **fields)
    return ask(rng, straight, inside, say(rng, "[{n}|{w}|meaning of {w}|{w} meaning|define {w}]", **fields))


def define(rng):
    """'What is a stapler?'"""
    return chain(rng, _NEW if rng.random() < 0.75 else WORDS, lambda row: _asked(rng, row), _told,
                 lambda row: rng.choice(("", "", f"what {'are' if row[1] else 'is'} ")) + row[0],
                 follow=0.1)  # fmt: skip


def name_it(rng):
    """'What do you call a room in which people cook?'"""
    row = rng.choice(_BACK)
    text = say(
        rng,
        (
            "what do you call {m}",
            "what is {m} called",
            "what is the [word|name] for {m}",
            "how do you call {m}",
            "which word means {m}",
            "what is the right word for {m}",
            "I am looking for the word for {m}. What is it",
            "there is a word for {m}. What is it",
            "what would you call {m}",
            "I forgot the word for {m}. What is it called",
        ),
        m=row[2],
    )
    text = capital(text) + "?"
    if rng.random() < 0.15:
        text = f"{say(rng, START)}: {text[0].lower() + text[1:] if text[:2] != 'I ' else text}"
    return [text, f"{capital(row[2])} is called {row[0]}."]


def is_it(rng):
    """'Is a kitchen a room in which people sleep?'"""
    row = rng.choice(WORDS)
    yes = rng.random() < 0.5
    shown = row[2] if yes else rng.choice(WORDS)[2]
    be = "are" if row[1] else "is"
    text = put(rng, f"{be} {row[0]} {shown}", f"{row[0]} {be} {shown}")
    return [text, f"{'Yes' if shown == row[2] else 'No'}, {row[0]} {be} {row[2]}."]


def one_of_two(rng):
    """'Which one is a room in which people cook, a kitchen or a cellar?'"""
    row, other = rng.choice(_BACK), rng.choice(_BACK)
    if row[2] == other[2]:
        return name_it(rng)
    x, y = rng.sample((row[0], other[0]), 2)
    kind = rng.random()
    if kind < 0.5:
        text = say(rng, ("which one is {m}, {x} or {y}?", "which is {m}[:|,] {x} or {y}?",
                         "what is {m} called, {x} or {y}?",
                         "do you call {m} {x} or {y}?", "{x} or {y}: which one is {m}?"), m=row[2], x=x,
                         y=y)  # fmt: skip
    else:
        p, q = rng.sample((row[2], other[2]), 2)
        text = say(rng, ("is {n} {p} or {q}?", "what is {n}: {p} or {q}?", "{n}: is that {p} or {q}?",
                         "would you say {n} is {p} or {q}?"), n=row[0], p=p, q=q)  # fmt: skip
    return [capital(text), _told(row)]


_NOUNS = {noun.split(" ", 1)[-1] for noun, _, _ in WORDS}
MEANINGS = [row for row in rows("meanings_more", 2) if row[0].startswith("to ") or row[0] not in _NOUNS]
_MEAN = (
    "what does {w} mean",
    "what does it mean to {d}",
    "what do people mean by {w}",
    "what is the meaning of {w}",
    "what does the word {w} mean",
    "how would you explain {w}",
    "what does {w} mean in simple words",
    "what is {w}",
)


def meaning(rng):
    """'What does to whisper mean?', 'does sleepy mean ...?'"""
    word, told = rng.choice(MEANINGS)
    deed = word[3:] if word.startswith("to ") else ""
    shown = deed if deed and deed not in _NOUNS and rng.random() < 0.5 else word
    kind = rng.random()
    if kind < 0.7:
        forms = [form for form in _MEAN if deed or "{d}" not in form]
        straight = say(rng, forms[: 2 if deed else 1] * 2 + forms, w=shown, d=deed)
        text = ask(rng, straight, f"what {shown} means", rng.choice((f"meaning of {shown}", f"define {shown}")))
        return [text, f"{capital(word)} means {told}."]
    other, wrong = rng.choice(MEANINGS)
    if bool(deed) != other.startswith("to ") or kind < 0.8:
        claimed = told
    else:
        claimed = wrong
    text = put(rng, f"does {shown} mean {claimed}", f"{shown} means {claimed}")
    return [text, f"{'Yes' if claimed == told else 'No'}, {word} means {told}."]


MAKERS = ((define, 30), (name_it, 8), (is_it, 6), (one_of_two, 5), (meaning, 11))
