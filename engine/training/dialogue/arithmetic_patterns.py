# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of numbers that go on or have a gap, thirds and quarters, two steps in one question, remainders."""

from .arithmetic_asked import _opened
from .arithmetic_sums import MINUS, PLUS, TIMES, equation
from .number_words import in_words
from .wording import capital, say


def _row(rng):
    """A row of numbers with one step: (numbers, op, step)."""
    while True:
        step = rng.choice((1, 2, 2, 2, 3, 3, 4, 5, 5, 6, 7, 8, 9, 10, 10, 20, 25))
        first = rng.choice((step, step, 0, rng.randint(0, 40), rng.randint(0, 12)))
        count = rng.choice((3, 4, 4, 5))
        if first + step * count <= 100:
            break
    numbers = [first + step * at for at in range(count + 1)]
    if rng.random() < 0.3:
        return numbers[::-1], MINUS, step
    if rng.random() < 0.1:
        start = rng.choice((1, 2, 3, 4, 5, 6))
        numbers = [start * 2**at for at in range(5)]
        return numbers, TIMES, 2
    return numbers, PLUS, step


def goes_on(rng):
    """'5, 10, 15, 20: what comes next?'"""
    numbers, op, step = _row(rng)
    known, value = numbers[:-1], numbers[-1]
    shown = rng.choice((", ", ", ", ", ", " ", "-")).join(map(str, known))
    text = say(
        rng,
        (
            "[What|Which number] [comes next|comes after that|is next|follows|goes next][:|,] {x}?",
            "{x}[, ...|...|, ?|] [What|Which number] [comes next|is next|comes then|follows]?",
            "{x}, [what|which number] [comes next|is next|follows|comes then]?",
            "[Continue|Go on with|Carry on] the [row|numbers|sequence|pattern]: {x}.",
            "What is the next number[ in this row| in the pattern| in the sequence|]: {x}?",
            "[Complete|Finish] the [pattern|row|sequence]: {x}, ...",
            "{x}, and then?",
            "How does it go on: {x}?",
            "In the [row|pattern|sequence] {x}, what is the next number?",
        ),
        x=shown,
    )
    turns = [_opened(rng, text), f"{equation(known[-1], op, step)}, so the next number is {value}."]
    after = {PLUS: value + step, MINUS: value - step, TIMES: value * 2}[op]
    if 0 <= after <= 100 and rng.random() < 0.2:
        turns += [
            rng.choice(("And then?", "And after that?", "And the next one?", "What comes after that?", "And next?")),
            f"{equation(value, op, step)}, so the next number is {after}.",
        ]
    return turns


def gap(rng):
    """'2, 4, _, 8: what is missing?'"""
    numbers, op, step = _row(rng)
    at = rng.randrange(1, len(numbers) - 1)
    mark = rng.choice(("_", "?", "...", "__", "(?)"))
    shown = ", ".join(mark if place == at else str(number) for place, number in enumerate(numbers))
    text = say(
        rng,
        (
            "[What|Which number|What number] is missing[:|,| here:] {x}?",
            "{x}: [what|which number] is missing?",
            "[Fill in|Find|Fill] the [gap|missing number|blank]: {x}[.|]",
            "[What|Which number] [belongs|goes|comes] in the [gap|blank|middle|empty place]: {x}?",
            "What is the missing number in {x}?",
            "There is a number missing in {x}. Which one?",
        ),
        x=shown,
    )
    return [_opened(rng, text), f"{equation(numbers[at - 1], op, step)}, so the missing number is {numbers[at]}."]


_PARTS = {2: ("half", "one half"), 3: ("a third", "one third"), 4: ("a quarter", "one quarter"),
          5: ("a fifth", "one fifth"), 10: ("a tenth", "one tenth")}  # fmt: skip


def part(rng):
    """'What is a third of 12?', 'triple 7', 'twice 9'."""
    if rng.random() < 0.6:
        share = rng.choice((2, 2, 3, 3, 4, 4, 5, 10))
        whole = share * rng.randint(1, min(20, 100 // share))
        name = _PARTS[share][rng.random() < 0.15]
        e = rng.choice((f"{name} of {whole}", f"{name} of {in_words(whole)}", f"{name} of {whole}"))
        text = say(
            rng,
            (
                "[What is|What's|How much is|How many is|Whats] {e}?",
                "{E}[?|, please| is what?| is how much?|: how much is that?|]",
                "[Tell me|Work out|Calculate|Give me|Find] {e}.",
                "If I have {w} and [take|give away|eat|use] {n}, how [many|much] is that?",
                "How [many|much] do I get if I take {n} of {w}?",
            ),
            e=e,
            E=capital(e),
            n=name,
            w=whole,
        )
        return [_opened(rng, text), f"{equation(whole, 'divided by', share)}, so {_PARTS[share][0]} of {whole} is "
                f"{whole // share}."]  # fmt: skip
    by, names = rng.choice(((2, ("double", "twice", "two times", "the double of")), (3, ("triple", "three times")),
                            (4, ("four times",)), (10, ("ten times",)), (5, ("five times",))))  # fmt: skip
    number = rng.randint(1, min(50, 100 // by))
    name = rng.choice(names)
    e = f"{name} {in_words(number) if rng.random() < 0.2 else number}"
    text = say(rng, ("[What is|What's|How much is] {e}?", "{E}[?|, please|.|]", "[Tell me|Work out|Give me] {e}."),
               e=e, E=capital(e))  # fmt: skip
    if name in ("double", "triple"):
        text = rng.choice((text, f"Can you {name} {number}?", f"If I {name} {number}, what do I get?",
                           f"What do you get when you {name} {number}?", f"{number} {name}d is what?"))  # fmt: skip
        return [_opened(rng, text), f"{equation(by, TIMES, number)}, so {name} {number} is {by * number}."]
    if by == 2 and name != "two times":
        return [_opened(rng, text), f"2 times {number} is {2 * number}, so double {number} is {2 * number}."]
    return [_opened(rng, text), equation(by, TIMES, number) + "."]


def three(rng):
    """Two steps in one question: '5 plus 3 minus 2', '3 x 3 x 3'."""
    kind = rng.random()
    if kind < 0.2:
        a, b = rng.randint(1, 5), rng.randint(1, 5)
        c = rng.randint(1, max(1, min(10, 100 // (a * b))))
        steps, total = (TIMES, TIMES), (a * b, a * b * c)
    else:
        a, b = rng.randint(1, 40), rng.randint(1, 30)
        first = PLUS if b > a or rng.random() < 0.6 else MINUS
        middle = a + b if first == PLUS else a - b
        c = rng.randint(1, 20)
        second = PLUS if c > middle or rng.random() < 0.5 else MINUS
        steps, total = (first, second), (middle, middle + c if second == PLUS else middle - c)
    signs = {PLUS: "+", MINUS: "-", TIMES: rng.choice("x*")}
    e = f"{a} {steps[0]} {b} {steps[1]} {c}"
    if rng.random() < 0.4:
        e = f"{a} {signs[steps[0]]} {b} {signs[steps[1]]} {c}"
    text = say(rng, ("[What is|What's|How much is] {e}?", "{e}[?| =| = ?|]", "[Work out|Calculate|Solve] {e}.",
                     "[Can|Could] you [work out|do|calculate] {e}?", "What do you get for {e}?"), e=e)  # fmt: skip
    return [_opened(rng, text), f"{a} {steps[0]} {b} is {total[0]}, and {total[0]} {steps[1]} {c} is {total[1]}."]


def left_over(rng):
    """Sharing that does not come out even, and a larger number taken from a smaller one."""
    if rng.random() < 0.4:
        a, b = rng.randint(0, 19), rng.randint(1, 20)
        a, b = min(a, b), max(a, b)
        if a == b:
            b += 1
        text = rng.choice((f"What is {a} minus {b}?", f"{a} - {b}", f"{a}-{b}=", f"How much is {a} minus {b}?",
                           f"What do I get if I take {b} from {a}?", f"{a} take away {b}?"))  # fmt: skip
        return [_opened(rng, text), f"{a} minus {b} is minus {b - a}."]
    by, times = rng.randint(2, 10), rng.randint(1, 9)
    rest = rng.randint(1, by - 1)
    whole = by * times + rest
    text = say(
        rng,
        (
            "What is {a} divided by {b}?",
            "{a} divided by {b}[?|]",
            "{a} / {b}",
            "[Share|Divide|Split] {a} [by|into|between] {b}.",
            "How often does {b} go into {a}?",
            "What is left over if I share {a} between {b}?",
            "What is the remainder of {a} divided by {b}?",
            "Can you share {a} [things |sweets |]fairly between {b}?",
            "Does {a} divide by {b}?",
        ),
        a=whole,
        b=by,
    )
    return [_opened(rng, text), f"{by} times {times} is {by * times}, so {whole} divided by {by} gives {times}, with "
            f"{rest} left over."]  # fmt: skip


INTENTS = ((goes_on, 5), (gap, 3), (part, 6), (three, 4), (left_over, 2))
