# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which number is larger in any order of words, who has more, even or odd out of several, the numbers next to one."""

from . import open_names
from .arithmetic_asked import _opened
from .number_words import in_words
from .wording import capital, say

_MORE = ("bigger", "larger", "greater", "more", "higher")
_LESS = ("smaller", "less", "lower")


def larger(rng):
    """Two numbers in any order of words; the answer names the one that was asked for."""
    kind = rng.random()
    if kind < 0.35:
        a, b = rng.sample(range(0, 101), 2)
    elif kind < 0.6:
        tens, ones = rng.sample(range(0, 10), 2)
        a, b = 10 * tens + ones, 10 * ones + tens
    elif kind < 0.8:
        a = rng.randint(0, 95)
        b = a + rng.choice((-3, -2, -1, 1, 2, 3, 10, -10))
        b = b if 0 <= b <= 100 else a + 1
    else:
        a, b = rng.sample(range(0, 21), 2)
    if rng.random() < 0.5:
        a, b = b, a
    up = rng.random() < 0.65
    word = rng.choice(_MORE if up else _LESS)
    found, rest = (max(a, b), min(a, b)) if up else (min(a, b), max(a, b))
    x, y = (in_words(a), in_words(b)) if rng.random() < 0.15 else (a, b)
    if rng.random() < 0.25:
        opposite = dict(zip(_MORE, ("smaller", "smaller", "less", "less", "lower")))
        opposite |= {"smaller": "larger", "less": "more", "lower": "higher"}
        text = say(rng, ("Is {x} [really |]{w} than {y}?", "Is it true that {x} is {w} than {y}?",
                         "{x} is {w} than {y}, [right|isn't it|true or false|yes or no]?",
                         "I think {x} is {w} than {y}. [Is that right|Am I right]?"), x=x, y=y, w=word)  # fmt: skip
        yes = found == a
        return [_opened(rng, capital(text)), f"Yes, {a} is {word} than {b}." if yes else
                f"No, {a} is {opposite[word]} than {b}."]  # fmt: skip
    text = say(
        rng,
        (
            "[Which|What|Which one|Which number] is {w}[,|:] {x} or {y}?",
            "Is {x} or {y} {w}?",
            "Is {x} {w} or {y}?",
            "{x} or {y}[:|,] [which|which one|what] is {w}?",
            "{x} and {y}: [which|which one|which number] is {w}?",
            "Of {x} and {y}, which [one |number |]is {w}?",
            "[Tell me|Say] which is {w}, {x} or {y}.",
            "[Is there|Do I have] {w} in {x} or in {y}?" if word in ("more", "less") else "{W}[:|?] {x} or {y}[?|]",
            "Which of the two numbers is {w}, {x} or {y}?",
            "[Compare|Please compare] {x} and {y}: which is {w}?",
            "[My|His] number is {x}, [yours|my sister's|hers] is {y}. Which is {w}?",
        ),
        x=x,
        y=y,
        w=word,
        W=capital(word),
    )
    return [_opened(rng, text), f"{found} is {word} than {rest}."]


def who_has_more(rng):
    """'Tom has 45 points and Ann has 54. Who has more?'"""
    one, two = open_names.name(rng), open_names.name(rng)
    a, b = rng.sample(range(1, 101), 2)
    if one == two:
        return larger(rng)
    thing = rng.choice("points marbles stickers shells euros books cards stamps coins sweets goals apples".split())
    word = rng.choice(("more", "more", "fewer"))
    text = say(
        rng,
        (
            "{o} has {a} {t} and {p} has {b}[ {t}|]. Who has {w}[ {t}|]?",
            "{o} has {a} {t}, {p} has {b}. [Who|Which of them] has {w}?",
            "Who has {w} {t}: {o} with {a} or {p} with {b}?",
            "If {o} has {a} {t} and {p} has {b}, who has {w}?",
        ),
        o=one, p=two, a=a, b=b, t=thing, w=word,
    )  # fmt: skip
    first = (a > b) == (word == "more")
    high, low, who = (a, b, one) if first else (b, a, two)
    return [text, f"{high} is {'more' if word == 'more' else 'less'} than {low}, so {who} has {word} {thing}."]


def even_of(rng):
    """'Which of 4, 7 and 9 is even?'"""
    word = rng.choice(("even", "odd"))
    fits = [n for n in range(1, 100) if (n % 2 == 0) == (word == "even")]
    rest = [n for n in range(1, 100) if n not in fits]
    small = rng.random() < 0.6
    pick = [n for n in fits if n <= 20] if small else fits
    others = [n for n in rest if n <= 20] if small else rest
    found = rng.choice(pick)
    numbers = rng.sample(others, rng.choice((1, 2, 2, 3))) + [found]
    rng.shuffle(numbers)
    shown = ", ".join(map(str, numbers[:-1])) + f" or {numbers[-1]}"
    text = say(
        rng,
        (
            "[Which|Which one|What|Which number] is [an |]{w}[| number]: {x}?",
            "Which of these [numbers |]is {w}: {x}?",
            "{x}: which [one |number |]is {w}?",
            "Is {x} the {w} number?",
            "[Find|Tell me|Show me] the {w} number: {x}.",
            "One of these is {w}: {x}. Which?",
        ),
        w=word, x=shown,
    ).replace("is an even:", "is even:").replace("is an odd:", "is odd:")  # fmt: skip
    return [_opened(rng, text.replace("is even number", "is an even number").replace("is odd number",
                                                                                     "is an odd number")),
            f"{found} is an {word} number."]  # fmt: skip


def neighbours(rng):
    """After, before, between, one more, ten less in other words."""
    a = rng.randint(1, 99)
    kind = rng.random()
    w = in_words(a) if rng.random() < 0.2 else a
    if kind < 0.35:
        text = say(rng, ("[What|Which number] [comes|follows|is] [right |directly |straight |]after {a}?",
                         "After {a} comes [what|which number]?", "What do I say after {a} when I count?",
                         "I am counting and I am at {a}. [What is next|What comes now|Which number is next]?",
                         "{a} and then?", "The next number after {a}[?|, please]", "[Which|What] number follows {a}?",
                         "If I count, what comes after {a}?", "What is the next number up from {a}?"), a=w)  # fmt: skip
        text = text.replace("follows right after", "comes right after").replace("follows after", "comes after")
        text = text.replace("follows directly after", "comes directly after").replace("follows straight", "is straight")
        return [_opened(rng, capital(text)), f"The number after {a} is {a + 1}."]
    if kind < 0.65:
        text = say(rng, ("[What|Which number] [comes|is] [right |directly |just |]before {a}?",
                         "Before {a} comes [what|which number]?", "When I count back, what comes after {a}?",
                         "I count backwards and I am at {a}. [What is next|What comes now]?",
                         "The number [just |]before {a}[?|, please]", "If I count down, what comes after {a}?",
                         "What is the next number down from {a}?"), a=w)  # fmt: skip
        return [_opened(rng, capital(text)), f"The number before {a} is {a - 1}."]
    text = say(rng, ("[What|Which number] [lies|is|sits|comes|stands] between {x} and {y}?",
                     "Between {x} and {y} there is [one number. Which|which number]?",
                     "{x}, then what, then {y}?", "[Find|Tell me|Name] the number between {x} and {y}.",
                     "What number is in the middle of {x} and {y}?"), x=a - 1, y=a + 1)  # fmt: skip
    return [_opened(rng, capital(text)), f"The number between {a - 1} and {a + 1} is {a}."]


INTENTS = ((larger, 8), (who_has_more, 2), (even_of, 2), (neighbours, 3))
