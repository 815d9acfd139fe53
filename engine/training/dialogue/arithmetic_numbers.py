# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers without a sum: larger and smaller, even and odd, neighbours, counting, tables, words and digits."""

from .number_words import in_words, short_ordinal
from .question_frames import ask, ask_what
from .wording import capital, say


def _one(rng, top=100):
    """A number from 0 to `top`, the small ones more often."""
    return rng.randint(0, 20) if rng.random() < 0.55 else rng.randint(0, top)


def _two(rng):
    while True:
        a, b = _one(rng), _one(rng)
        if rng.random() < 0.15:
            a = rng.randint(10, 99)
            b = a % 10 * 10 + a // 10
        if a != b:
            return a, b


def bigger(rng):
    """'Which is bigger, 17 or 71?'"""
    a, b = _two(rng)
    high, low = max(a, b), min(a, b)
    up, down = rng.choice(
        (
            ("bigger", "smaller"),
            ("bigger", "smaller"),
            ("larger", "smaller"),
            ("greater", "less"),
            ("more", "less"),
            ("higher", "lower"),
        )
    )
    kind = rng.random()
    if kind < 0.5:
        asked = up if rng.random() < 0.65 else down
        which = rng.choice(("which is", "which number is", "what is", "which one is"))
        text = ask(rng, f"{which} {asked}, {a} or {b}", short=f"{asked}: {a} or {b}")
        return [text, f"{high} is {up} than {low}." if asked == up else f"{low} is {down} than {high}."]
    if kind < 0.85:
        asked = up if rng.random() < 0.7 else down
        text = ask(rng, f"is {a} {asked} than {b}", f"if {a} is {asked} than {b}")
        if (a > b) == (asked == up):
            return [text, f"Yes, {a} is {asked} than {b}."]
        return [text, f"No, {a} is {down if asked == up else up} than {b}."]
    three = rng.sample(range(0, 21 if rng.random() < 0.5 else 101), 3)
    word, value = rng.choice((("biggest", max(three)), ("largest", max(three)), ("smallest", min(three))))
    text = ask(rng, f"which is the {word}, {three[0]}, {three[1]} or {three[2]}")
    return [text, f"The {word} of {three[0]}, {three[1]} and {three[2]} is {value}."]


def even_odd(rng):
    """'Is 14 even?'"""
    a = _one(rng)
    kind = "even" if a % 2 == 0 else "odd"
    fact = f"{a} is an {kind} number"
    if rng.random() < 0.35:
        text = ask(
            rng,
            f"is {a} {rng.choice(('even or odd', 'odd or even', 'an even or an odd number'))}",
            f"if {a} is even or odd",
            f"{a}: even or odd",
        )
        turns = [text, f"{fact}."]
    else:
        asked = rng.choice(("even", "odd"))
        text = ask(rng, f"is {a} {rng.choice((asked, f'an {asked} number'))}", f"if {a} is {asked}", f"{a} {asked}")
        turns = [text, f"{'Yes' if asked == kind else 'No'}, {fact}."]
    if rng.random() < 0.15:
        last = a % 10
        ends = "0, 2, 4, 6 or 8 are even" if kind == "even" else "1, 3, 5, 7 or 9 are odd"
        turns += [
            rng.choice(("Why?", "Why is that?", "How do you know?", "Why so?")),
            f"{a} ends in {last}, and numbers that end in {ends}.",
        ]
    return turns


NEXT_FORMS = (
    ("what number comes {w} {a}", "what number comes {w} {a}"),
    ("what comes {w} {a}", "what comes {w} {a}"),
    ("which number is {w} {a}", "which number is {w} {a}"),
    ("what comes next {w} {a}", "what comes next {w} {a}"),
    ("what is the number {w} {a}", "what the number {w} {a} is"),
    ("what number is right {w} {a}", "what number is right {w} {a}"),
)


def neighbour(rng):
    """The number after or before."""
    a = _one(rng, 98) + 1
    word, step = ("after", 1) if rng.random() < 0.62 else ("before", -1)
    forms = [part.format(w=word, a=a) for part in rng.choice(NEXT_FORMS)]
    turns = [
        ask(rng, *forms, short=f"the number {word} {a}").replace("next before", "just before"),
        f"The number {word} {a} is {a + step}.",
    ]
    if step == 1 and rng.random() < 0.2:
        turns += [
            rng.choice(("And after that?", "And then?", "And the next one?", "What comes next?")),
            f"The number after {a + 1} is {a + 2}.",
        ]
    return turns


def between(rng):
    """The number between two others."""
    a = _one(rng, 98) + 1
    which = rng.choice(("which number is", "what number is", "what is", "what comes"))
    text = ask(rng, f"{which} between {a - 1} and {a + 1}", f"which number is between {a - 1} and {a + 1}")
    return [text, f"The number between {a - 1} and {a + 1} is {a}."]


def _listed(numbers):
    return ", ".join(map(str, numbers)) + "."


def counting(rng):
    """Counting up, down and by steps."""
    kind = rng.random()
    polite = rng.choice(("", "", "", "please ", "can you ", "could you ", "help me "))
    mark = "?" if polite.endswith("you ") else "."
    if kind < 0.47:
        first = 1 if rng.random() < 0.4 else _one(rng, 90)
        last = first + rng.randint(3, 9)
        if first == 1 and rng.random() < 0.5:
            last = rng.choice((5, 10, 10, 20))
        text = (
            f"count to {last}"
            if first == 1 and rng.random() < 0.6
            else rng.choice((f"count from {first} to {last}", f"count up from {first} to {last}"))
        )
        numbers = range(first, last + 1)
    elif kind < 0.67:
        last = 1 if rng.random() < 0.3 else _one(rng, 80)
        first = last + rng.randint(3, 9)
        text = rng.choice((f"count down from {first} to {last}", f"count backwards from {first} to {last}"))
        numbers = range(first, last - 1, -1)
    else:
        step = rng.choice((2, 2, 2, 3, 4, 5, 5, 10, 10))
        last = step * rng.randint(4, 10)
        name = {2: "twos", 3: "threes", 4: "fours", 5: "fives", 10: "tens"}[step]
        text = rng.choice(
            (
                f"count by {name} to {last}",
                f"count in {name} to {last}",
                f"count up to {last} by {name}",
                f"count to {last} in steps of {step}",
            )
        )
        numbers = range(step, last + 1, step)
    return [capital(polite + text) + mark, _listed(numbers)]


def times_table(rng):
    """'What is the 7 times table?'"""
    step = rng.randint(2, 12)
    noun = rng.choice((f"the {step} times table", f"the {step} times table", f"the table of {step}"))
    return [ask_what(rng, noun), _listed(range(step, 10 * step + 1, step))]


def evens(rng):
    """The even or odd numbers in a range; numbers put in order."""
    if rng.random() < 0.4:
        kind = rng.choice(("even", "odd"))
        low = rng.choice((0, 0, 10, rng.randint(0, 80)))
        high = low + rng.choice((10, 10, 6, 8, 12))
        numbers = [n for n in range(low, high + 1) if (n % 2 == 0) == (kind == "even")]
        text = ask(
            rng, f"which numbers between {low} and {high} are {kind}", short=f"{kind} numbers from {low} to {high}"
        )
        return [text, f"The {kind} numbers from {low} to {high} are {_listed(numbers)}"]
    numbers = rng.sample(range(0, 31 if rng.random() < 0.6 else 100), rng.choice((3, 3, 4, 5)))
    shown = ", ".join(map(str, numbers[:-1])) + rng.choice((", ", " and ")) + str(numbers[-1])
    down = rng.random() < 0.25
    text = say(
        rng,
        ("[Put|Sort] {x} in order[|, please][.|]", "[Please sort|Sort|Order] {x}[.|]", "Can you sort {x}?"),
        x=shown,
    )
    if down:
        text = f"Sort {shown} from the largest to the smallest."
    return [text, f"In order: {_listed(sorted(numbers, reverse=down))}"]


def written(rng):
    """Digits to words and back."""
    a = _one(rng)
    word = in_words(a)
    kind = rng.random()
    if kind < 0.53:
        text = ask(
            rng,
            *rng.choice(
                (
                    (f"how do you write {a} in words", f"how to write {a} in words"),
                    (f"what is {a} in words", f"what {a} is in words"),
                    (f"how do you spell {a}", f"how to spell the number {a}"),
                )
            ),
            short=f"{a} in words",
        )
        return [text, f"{a} in words is {word}."]
    text = ask(
        rng,
        *rng.choice(
            (
                (f"what is {word} in digits", f"what {word} is in digits"),
                (f"which number is {word}", f"which number {word} is"),
                (f"how do you write {word} in digits", f"how to write {word} in digits"),
                (f"how do you write {word} as a number", f"how to write {word} as a number"),
            )
        ),
        short=f"{word} in digits",
    )
    return [text, f"{capital(word)} in digits is {a}."]


def parts(rng):
    """Ordinals, tens and ones."""
    if rng.random() < 0.45:
        a = _one(rng, 99) + 1
        text = ask(rng, f"how do you write {a} as an ordinal", f"how to write {a} as an ordinal", f"{a} as an ordinal")
        return [text, f"{a} as an ordinal is {short_ordinal(a)}."]
    a = rng.randint(10, 99)
    tens, ones = divmod(a, 10)
    text = ask(rng, f"how many tens and ones are in {a}", f"how many tens and ones are in {a}", f"tens and ones in {a}")
    return [text, f"{a} has {tens} ten{'s' * (tens != 1)} and {ones} one{'s' * (ones != 1)}."]


def first_of(rng):
    """Small fixed facts of numbers."""
    text, answer = rng.choice(
        (
            ("smallest number with two digits", "10"),
            ("largest number with two digits", "99"),
            ("largest number with one digit", "9"),
            ("first even number after 0", "2"),
            ("first odd number", "1"),
            ("smallest number with three digits", "100"),
        )
    )
    return [ask_what(rng, f"the {text}"), f"The {text} is {answer}."]
