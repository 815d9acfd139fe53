# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Doubles and halves, missing numbers, sums of three numbers and a quiz."""

from .arithmetic_sums import PLUS, equation, pick, result, wrong
from .question_frames import ask_what
from .wording import say


def double_half(rng):
    """'Double 8', 'half of 14', 'three times 4'."""
    kind = rng.random()
    if kind < 0.42:
        a = rng.randint(1, 12) if rng.random() < 0.75 else rng.randint(13, 50)
        text = say(
            rng,
            (
                "What is double {a}?",
                "What is [double of|the double of|twice] {a}?",
                "Double {a}[.|?|]",
                "Double of {a}?",
                "[How much is {d}?|Please tell me {d}.|Tell me {d}.|I want to know {d}.]",
                "Can you double {a}?",
            ),
            a=a,
            d=rng.choice((f"double {a}", f"twice {a}", f"the double of {a}")),
        )
        return [text, f"2 times {a} is {2 * a}, so double {a} is {2 * a}."]
    if kind < 0.84:
        a = 2 * (rng.randint(1, 12) if rng.random() < 0.75 else rng.randint(13, 50))
        text = ask_what(rng, rng.choice((f"half of {a}", f"half of {a}", f"the half of {a}")))
        if rng.random() < 0.25:
            text = rng.choice((f"How much is half of {a}?", f"Can you halve {a}?", f"Halve {a}.", f"What is half {a}?"))
        return [text, f"{a} divided by 2 is {a // 2}, so half of {a} is {a // 2}."]
    a = rng.randint(1, 12)
    return [
        rng.choice(
            (f"What is {a} squared?", f"{a} squared?", f"How much is {a} squared?", f"What is the square of {a}?")
        ),
        f"{a} times {a} is {a * a}, so {a} squared is {a * a}.",
    ]


def missing(rng):
    """'What plus 6 is 11?', 'how many more from 6 to 11?'"""
    a, op, b = pick(rng, PLUS, rng.random() < 0.85)
    total = a + b
    text = say(
        rng,
        (
            "What plus {a} is {t}?",
            "{a} plus what is {t}?",
            "{a} + ? = {t}",
            "What do I add to {a} to get {t}?",
            "How much do I need to add to {a} to get {t}?",
            "How [much|many] more is it from {a} to {t}?",
            "What must I add to {a} to [get|make] {t}?",
            "Which number plus {a} [makes|is] {t}?",
        ),
        a=a,
        t=total,
    )
    return [text, f"{total} minus {a} is {b}, so {a} plus {b} is {total}."]


def three(rng):
    """A sum of three numbers, step by step."""
    a, b, c = (rng.randint(1, 10) for _ in range(3))
    text = rng.choice((f"{a} plus {b} plus {c}", f"{a} + {b} + {c}", f"{a}+{b}+{c}", f"{a}, {b} and {c} together"))
    text = (
        ask_what(rng, text)
        if rng.random() < 0.7
        else rng.choice((f"Add {a}, {b} and {c}.", f"How much is {text}?", f"Can you add {a}, {b} and {c}?"))
    )
    return [text, f"{a} plus {b} is {a + b}, and {a + b} plus {c} is {a + b + c}."]


def quiz(rng):
    """The user asks for a sum and answers it."""
    a, op, b = pick(rng, small=True)
    value = result(a, op, b)
    turns = [
        say(
            rng,
            (
                "[Ask|Give] me a sum[|, please].",
                "[Quiz me|Test me] [with a sum|in maths|with numbers].",
                "Can you [ask|give] me a sum?",
                "Let's practise sums.",
                "I want to practise [maths|sums|adding numbers].",
                "Give me a maths question.",
            ),
        ),
        f"What is {a} {op} {b}?",
    ]
    if op != PLUS and "adding" in turns[0]:
        return quiz(rng)
    for last in (False, True):
        shown = value if rng.random() < 0.65 else wrong(rng, value)
        turns.append(say(rng, "[{x}|{x}|{x}.|It is {x}.|I think it is {x}.|{x}?|Is it {x}?|That is {x}.]", x=shown))
        turns.append(f"{'Yes, that is right' if shown == value else 'Not quite'}: {equation(a, op, b)}.")
        if last or rng.random() < 0.6:
            break
        a, op, b = pick(rng, op, small=True)
        value = result(a, op, b)
        turns += [
            rng.choice(
                ("Another one.", "Another one, please.", "One more.", "Next one.", "Again!", "One more, please.")
            ),
            f"What is {a} {op} {b}?",
        ]
    return turns
