# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sums are asked, how a sum is put in words or signs, and how it is always answered."""

from .number_words import in_words
from .question_frames import ask_what
from .wording import capital, say

PLUS, MINUS, TIMES, DIVIDED = "plus", "minus", "times", "divided by"

SMALL = {
    PLUS: [(a, b) for a in range(21) for b in range(21)],
    MINUS: [(a, b) for a in range(21) for b in range(a + 1)],
    TIMES: [(a, b) for a in range(1, 11) for b in range(1, 11)],
    DIVIDED: [(a * b, b) for a in range(1, 11) for b in range(1, 11)],
}
LARGE = {
    PLUS: [(a, b) for a in range(101) for b in range(101 - a) if max(a, b) > 20],
    MINUS: [(a, b) for a in range(21, 101) for b in range(a + 1)],
    TIMES: [(a, b) for a in range(13) for b in range(13) if max(a, b) > 10 or a * b == 0],
    DIVIDED: [(a * b, b) for a in range(13) for b in range(1, 13) if max(a, b) > 10 or a == 0],
}
EASY_LARGE = {
    PLUS: [(a, b) for a, b in LARGE[PLUS] if a % 10 == b % 10 == 0 or a % 5 == b % 5 == 0 or b < 10],
    MINUS: [(a, b) for a, b in LARGE[MINUS] if a % 10 == b % 10 == 0 or a % 5 == b % 5 == 0 or b < 10],
    TIMES: LARGE[TIMES],
    DIVIDED: LARGE[DIVIDED],
}
ALL_SUMS = [(a, op, b) for op, pairs in SMALL.items() for a, b in pairs]  # one pass meets each of them once
OPERATIONS = (PLUS,) * 9 + (MINUS,) * 6 + (TIMES,) * 5 + (DIVIDED,) * 3
SMALL_SHARE = {PLUS: 0.6, MINUS: 0.6, TIMES: 0.85, DIVIDED: 0.85}

SIGNS = {PLUS: "+", MINUS: "-", TIMES: "*", DIVIDED: "/"}
NAMES = {
    PLUS: ("{a} plus {b}",) * 8
    + (
        "{a} and {b}",
        "the sum of {a} and {b}",
        "{a} and {b} together",
        "{a} added to {b}",
        "{a} and {b} added up",
        "the sum of {a} plus {b}",
    ),
    MINUS: ("{a} minus {b}",) * 8
    + (
        "{a} take away {b}",
        "{a} less {b}",
        "the difference between {a} and {b}",
        "{b} less than {a}",
        "the difference between {b} and {a}",
        "{b} from {a}",
    ),
    TIMES: ("{a} times {b}",) * 8 + ("{a} multiplied by {b}", "the product of {a} and {b}", "{a} x {b}"),
    DIVIDED: ("{a} divided by {b}",) * 8 + ("{a} over {b}", "{a} shared by {b}", "{a} split into {b}"),
}
DEEDS = {
    PLUS: (
        "add {a} and {b}",
        "add {a} and {b}",
        "add {a} to {b}",
        "add {b} to {a}",
        "put {a} and {b} together",
        "add up {a} and {b}",
        "sum {a} and {b}",
    ),
    MINUS: (
        "take {b} from {a}",
        "take {b} away from {a}",
        "subtract {b} from {a}",
        "subtract {b} from {a}",
        "take away {b} from {a}",
    ),
    TIMES: ("multiply {a} by {b}", "multiply {a} and {b}", "multiply {a} with {b}", "take {a} times {b}"),
    DIVIDED: ("divide {a} by {b}", "divide {a} by {b}", "split {a} into {b} equal parts", "share {a} between {b}"),
}
TURNED = ("add {a} to {b}", "{a} added to {b}")  # here the answer starts with the second number


def result(a, op, b):
    """The value of a sum of the table."""
    return {PLUS: a + b, MINUS: a - b, TIMES: a * b, DIVIDED: a // b if b else None}[op]


def equation(a, op, b):
    """'6 plus 5 is 11'."""
    return f"{a} {op} {b} is {result(a, op, b)}"


def pick(rng, op=None, small=None):
    """A sum (a, op, b): each small pair equally often, the larger ones for the rest."""
    op = op or rng.choice(OPERATIONS)
    small = rng.random() < SMALL_SHARE[op] if small is None else small
    if small:
        pairs = SMALL[op]
    else:
        pairs = (LARGE if rng.random() < 0.5 else EASY_LARGE)[op]
    a, b = rng.choice(pairs)
    return a, op, b


def numerals(rng, a, b, share=0.15):
    """Both numbers as digits, or as words when they are small."""
    if max(a, b) <= 20 and rng.random() < share:
        return in_words(a), in_words(b)
    return str(a), str(b)


def signs(rng, a, op, b):
    """'6+5', '6 + 5', '6 x 5'."""
    sign = rng.choice("*x") if op == TIMES else SIGNS[op]
    space = " " if sign == "x" else rng.choice(("", " "))
    return f"{a}{space}{sign}{space}{b}"


def _by_signs(rng, a, op, b):
    text = signs(rng, a, op, b)
    kind = rng.random()
    if kind < 0.3:
        return text + rng.choice(("?", "", "", " =", "=", "=?"))
    if kind < 0.45:
        return say(rng, "[Solve|Calculate|Work out|Compute|Please solve|Tell me|Now] {e}[.|]", e=text)
    return ask_what(rng, text) if kind < 0.85 else say(rng, "How much is {e}?", e=text)


def _by_name(rng, form, numbers):
    text = form.format(a=numbers[0], b=numbers[1])
    kind = rng.random()
    if kind < 0.66:
        return ask_what(rng, text)
    if kind < 0.84 and text.startswith("the "):
        return f"How much is {text}?"
    if kind < 0.84:
        return say(
            rng, "[How much is {e}|How much is {e}|How much is {e}|How much does {e} make|What does {e} make]?", e=text
        )
    return say(
        rng,
        (
            "[Can|Could] you [calculate|work out|solve|do] {e}[| for me][?|, please?]",
            "[Please work out|Please calculate|Work out|Calculate|Tell me|Now] {e}.",
        ),
        e=text,
    )


def _by_deed(rng, op, form, numbers):
    text = form.format(a=numbers[0], b=numbers[1])
    template = [
        "{E}.",
        "{E}.",
        "Please {e}.",
        "[Can|Could] you {e}[?|, please?]",
        "What do you get when you {e}?",
        "What do [I|we|you] get [when|if] [I|we|you] {e}?",
        "What is it when you {e}?",
        "{E}, please.",
        "How much is it [if|when] [you|I] {e}?",
        "What is the result [if|when] I {e}?",
    ]
    if op == MINUS:
        template.append("[What|How much] is left [if|when] [I|you] {e}?")
    return say(rng, template, e=text, E=capital(text))


def question(rng, a, op, b):
    """A user's question for the sum, and the sum in the order in which the answer says it."""
    kind = rng.random()
    if kind < 0.26:
        return _by_signs(rng, a, op, b), (a, op, b)
    forms = NAMES[op] if kind < 0.8 else DEEDS[op]
    form = rng.choice(forms)
    numbers = numerals(rng, a, b)
    text = _by_name(rng, form, numbers) if kind < 0.8 else _by_deed(rng, op, form, numbers)
    return text, ((b, op, a) if form in TURNED else (a, op, b))


def answer(rng, a, op, b):
    """The full equation, nearly always without anything around it."""
    text = equation(a, op, b)
    if rng.random() < 0.92:
        return text + "."
    return rng.choice((f"Sure: {text}.", f"That is easy: {text}.", f"{text}. Do you have another one?"))


def wrong(rng, value):
    """A result that is not right."""
    off = rng.choice((-2, -1, -1, 1, 1, 2, 10 if value >= 10 else 3))
    return value + off if value + off >= 0 else value + 1
