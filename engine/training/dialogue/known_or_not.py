# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to tell what it knows from what it does not: both kinds of question side by side, with the same words.

"How many legs has a spider?" is answered and "how many hairs has a spider?" is not; after a refusal the next thing
that it knows is answered as ever.
"""

from . import explanations, facts, fun, known_facts, persona_slots, unknown, unknown_life, unknown_wide, why_questions
from . import statements_free, word_games
from .fact_tables import rows
from .question_frames import ask, ask_what
from .wording import capital, say

_SUPERLATIVES = [(row[0].split(" ; "), row[1]) for row in rows("superlatives", 3)]
_CAPITALS = [row[:2] for row in rows("capitals", 5)]
_CLOSE = {
    "number": ("facts", "facts", "superlative", "why"),
    "sum": ("facts",),
    "that": ("facts", "superlative", "name of", "word", "why", "plain fact"),
    "price": ("facts", "word"),
    "future": ("facts", "why"),
    "clock": ("facts",),
    "times": ("facts", "word"),
    "weather": ("why", "facts"),
    "live": ("facts", "superlative"),
    "judge": ("able", "word"),
    "doctor": ("why", "word"),
    "lawyer": ("why", "word"),
    "translate": ("facts", "word", "spelling"),
}
_JOINED = (
    "Okay. {q}",
    "And {q}",
    "Then {q}",
    "I see. {q}",
    "Well. {q}",
    "All right. {q}",
    "Pity. {q}",
    "Something else: {q}",
)


def _superlative(rng):
    asked, answer = rng.choice(_SUPERLATIVES)
    noun = rng.choice(asked)
    if rng.random() < 0.3:  # near to the question for the assistant's name
        named = rng.choice((f"what is the name of {noun}", f"what is {noun} called", f"what do you call {noun}"))
        return [ask(rng, named, f"the name of {noun}"), answer]
    return [ask_what(rng, noun), answer]


def _name_of(rng):
    country, city = rng.choice(_CAPITALS)
    asked = say(rng, "what is the [name of the capital of {c}|capital of {c} called]", c=country)
    return [ask(rng, asked, f"the name of the capital of {country}"), f"The capital of {country} is {city}."]


def _fact(rng):
    kind, one, _ = known_facts.draw(rng)
    return [kind.ask(rng, one), kind.answer(one)]


_KNOWN = {
    "name of": _name_of,
    "facts": _fact,
    "plain fact": facts.segment,
    "superlative": _superlative,
    "why": why_questions.exchange,
    "word": explanations._noun,
    "able": persona_slots._able,
    "spelling": lambda rng: rng.choice(word_games.MAKERS)[0](rng),
    "wish": lambda rng: rng.choice((fun.joke, fun.poems))(rng),
}


def known(rng, kind):
    """Something like a question of that kind, but known."""
    maker = rng.choice(_CLOSE.get(kind, ("wish", "able", "facts", "why")))
    return _KNOWN[maker](rng)[:2]


def _unknown(rng, kind):
    if kind == "life":
        return unknown_life.exchange(rng)
    if kind == "that" and rng.random() < 0.15:
        return [why_questions.odd(rng), unknown_wide.ANSWERS["that"]]
    turns = unknown_wide.exchange(rng, kind)
    if rng.random() < 0.1:
        turns += rng.choice(unknown._AFTER_CANNOT if "can't" in turns[1] else unknown._AFTER)
    return turns


def _joined(rng, text):
    """The question after a word on the answer before, or after something that the user says in passing."""
    if rng.random() < 0.12:
        return f"{capital(statements_free.pick(rng)[1])}. {text}"
    if rng.random() > 0.3 or ": " in text or text.startswith(("Hi", "Hello", "Hey", "Good ", "I ", "Trilume")):
        return text
    joined = rng.choice(_JOINED)
    return say(rng, joined, q=text if ". " in joined else text[:1].lower() + text[1:])


def segment(rng):
    """Two to four questions, of which some are answered."""
    turns, kinds = [], [*unknown_wide.kinds(), "life"]
    for place in range(rng.choices((1, 2, 3, 4), (2, 6, 4, 2))[0]):
        kind = rng.choice(kinds)
        found = known(rng, kind) if rng.random() < 0.5 else _unknown(rng, kind)
        turns += [_joined(rng, found[0]), *found[1:]] if place or rng.random() < 0.15 else found
        if len(turns) > 6:
            break
    return turns
