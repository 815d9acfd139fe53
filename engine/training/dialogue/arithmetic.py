# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums with results up to 100 (times tables up to 144): always right, always answered with the whole sum.

"6 plus 5 is 11." says the numbers of the question again before the result. Every pair of numbers up to 20 is asked
equally often; `sweep` goes through all of them once.
"""

from . import arithmetic_asked, arithmetic_compare, arithmetic_life, arithmetic_patterns
from . import arithmetic_numbers as numbers
from .arithmetic_more import double_half, missing, quiz, three
from .arithmetic_stories import story
from .arithmetic_sums import (
    ALL_SUMS,
    DIVIDED,
    MINUS,
    PLUS,
    TIMES,
    answer,
    equation,
    numerals,
    pick,
    question,
    result,
    signs,
    wrong,
)
from .number_words import in_words
from .question_frames import thanks
from .wording import capital, say

__all__ = ["ALL_SUMS", "segment", "sweep"]
SHORT = {
    PLUS: ("plus {b}", "and plus {b}", "plus {b} more", "add {b}", "and if I add {b}", "now add {b}", "and {b} more"),
    MINUS: ("minus {b}", "and minus {b}", "take away {b}", "and if I take away {b}", "now subtract {b}"),
    TIMES: ("times {b}", "and times {b}", "multiply that by {b}", "now times {b}", "and that times {b}"),
    DIVIDED: ("divided by {b}", "and divided by {b}", "divide that by {b}", "now divide it by {b}"),
}
DOUBT = (
    "Are you sure?",
    "Are you sure?",
    "Is that right?",
    "Really?",
    "Is that correct?",
    "Sure?",
    "Are you certain?",
    "Can you check that?",
    "Check it again, please.",
    "Is that true?",
    "Hmm, are you sure about that?",
)


def plain(rng, chosen=None):
    """One sum."""
    text, order = question(rng, *(chosen or pick(rng)))
    return [text, answer(rng, *order)]


def several(rng):
    """A sum and others after it: 'and 7 plus 8?'"""
    turns = plain(rng)
    for _ in range(rng.choice((1, 1, 2))):
        a, op, b = pick(rng)
        shown = (
            signs(rng, a, op, b)
            if rng.random() < 0.3
            else "{} {} {}".format(*(lambda pair: (pair[0], op, pair[1]))(numerals(rng, a, b)))
        )
        turns += [
            say(
                rng,
                "[And|And|And what is|And how much is|What about|Now|Okay, and|Thanks! And|Good. And] {e}?",
                e=shown,
            ),
            answer(rng, a, op, b),
        ]
    return turns


def _next(rng, value):
    """A step from a result that stays inside of the tables, or None."""
    options = [(PLUS, b) for b in range(1, 21) if value + b <= 100]
    options += [(MINUS, b) for b in range(1, 21) if b <= value]
    if 1 <= value <= 12 and rng.random() < 0.7:
        options += [(TIMES, b) for b in range(2, 11) if value * b <= 100]
    options += [(DIVIDED, b) for b in range(2, 11) if value and value % b == 0 and value // b <= 12] * 2
    op = rng.choice(sorted({op for op, _ in options}))
    return op, rng.choice([b for found, b in options if found == op])


def chain(rng):
    """'and plus 2?': each step starts from the result before it."""
    while True:
        a, op, b = pick(rng)
        if result(a, op, b) <= 90:
            break
    turns = plain(rng, (a, op, b))
    value = result(a, op, b)
    for _ in range(rng.choice((1, 1, 2, 2, 3))):
        op, b = _next(rng, value)
        form = rng.choice(SHORT[op]).format(b=in_words(b) if rng.random() < 0.12 else b)
        turns += [capital(form) + rng.choice("?????."), f"{equation(value, op, b)}."]
        value = result(value, op, b)
    return turns + (thanks(rng) if len(turns) < 8 else [])


def checked(rng):
    """The user doubts an answer, or offers another one."""
    a, op, b = pick(rng)
    text, order = question(rng, a, op, b)
    turns = [text, f"{equation(*order)}."]
    if rng.random() < 0.6:
        return turns + [rng.choice(DOUBT), f"Yes, {equation(*order)}."]
    right = rng.random() < 0.25
    other = result(a, op, b) if right else wrong(rng, result(a, op, b))
    if right:
        claim = say(rng, "[So it is {x}?|So {x}?|Is it {x}?|I got {x} too.|{x}, right?|I have {x} too.]", x=other)
        return turns + [claim, f"Yes, {equation(*order)}."]
    claim = say(
        rng,
        (
            "[No, it is|I think it is|No, it's|I thought it was|Isn't it|Is it not] {x}",
            "[That is wrong, it is|It is] {x}",
            "[I got|My result is|My teacher says] {x}",
        ),
        x=other,
    )
    return turns + [claim + ("?" if claim.startswith("Is") else "."), f"Not quite: {equation(*order)}."]


def claimed(rng):
    """'Is 7 + 8 equal to 15?', '6 plus 5 is 12, right?'"""
    a, op, b = pick(rng)
    value = result(a, op, b)
    right = rng.random() < 0.5
    shown = value if right else wrong(rng, value)
    left = signs(rng, a, op, b) if rng.random() < 0.35 else f"{a} {op} {b}"
    asked = say(
        rng,
        (
            "Is {e} equal to {x}?",
            "Is {e} equal to {x}?",
            "Does {e} [equal|make|give] {x}?",
            "{e} is {x}, right?",
            "{e} is {x}[, is that right|, isn't it|, correct]?",
            "Is it true that {e} is {x}?",
            "Is {e} = {x} [right|correct]?",
            "[I think|I think that|I believe|I say] {e} is {x}.",
            "{e} is {x}.",
            "{e} = {x}[?|, right?]",
            "My [friend|brother|sister|teacher] says {e} is {x}.",
        ),
        e=left,
        x=shown,
    )
    asks = asked.startswith(("Is ", "Does "))
    if right:
        return [asked, f"Yes, {equation(a, op, b)}."]
    return [asked, f"No, {equation(a, op, b)}." if asks else f"Not quite: {equation(a, op, b)}."]


def able(rng):
    """'Can you do sums?' and then one."""
    text = say(
        rng,
        (
            "Can you [do sums|do maths|do math|add|add numbers|count|calculate|do arithmetic]?",
            "Are you [good at|able to do] [maths|sums|math]?",
            "Do you know [maths|how to add|how to do sums]?",
            "[Can|Could] you help me with [a sum|maths|my sums|some sums]?",
            "I need help with [maths|a sum|my sums].",
        ),
    )
    return [
        text,
        rng.choice(
            (
                "Yes, I can do small sums, up to 100. Which one would you like?",
                "Yes, I can help with small sums, up to 100. Which one would you like?",
            )
        ),
        *plain(rng),
    ]


INTENTS = (
    (plain, 44),
    (story, 13),
    (chain, 9),
    (several, 6),
    (checked, 5),
    (claimed, 7),
    (double_half, 4),
    (missing, 1.5),
    (three, 1.5),
    (quiz, 2),
    (able, 0.7),
    (numbers.bigger, 4),
    (numbers.even_odd, 3.5),
    (numbers.neighbour, 3.2),
    (numbers.between, 0.8),
    (numbers.counting, 2.7),
    (numbers.times_table, 0.8),
    (numbers.evens, 1),
    (numbers.written, 2.3),
    (numbers.parts, 0.7),
    (numbers.first_of, 0.2),
    *((function, 1.5 * weight) for function, weight in arithmetic_asked.INTENTS),
    *((function, 1.2 * weight) for function, weight in arithmetic_patterns.INTENTS + arithmetic_compare.INTENTS),
    *((function, 0.8 * weight) for function, weight in arithmetic_life.INTENTS),
)
_FUNCTIONS = [function for function, _ in INTENTS]
_WEIGHTS = [weight for _, weight in INTENTS]


def sweep(rng):
    """One exchange for each of ALL_SUMS, in a random order."""
    for chosen in rng.sample(ALL_SUMS, len(ALL_SUMS)):
        yield plain(rng, chosen)


def segment(rng):
    """One short exchange: user, assistant, ..."""
    turns = rng.choices(_FUNCTIONS, _WEIGHTS)[0](rng)
    return turns + thanks(rng, 0.02) if len(turns) == 2 else turns
