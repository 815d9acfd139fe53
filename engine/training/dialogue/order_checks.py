# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches which comes first and yes or no about days, months, letters, numbers and the times of day; counting without
both ends named; what a word starts with.
"""

from . import small_facts
from .alphabet_letters import COMMON, LETTERS
from .calendar_dates import DAYS, LENGTHS, MONTHS, OF_MONTH
from .facts_properties import put
from .number_words import in_words
from .question_frames import ask
from .wording import capital, say

_ROWS = (
    (MONTHS, "in the year"),
    (DAYS[:6], "in the week"),
    (list(LETTERS), "in the alphabet"),
    ([str(number) for number in range(1, 101)], "when you count"),
    (["breakfast", "lunch", "dinner"], "in the day"),
    (["the morning", "noon", "the afternoon", "the evening", "midnight"], "in the day"),
    (["the seed", "the plant", "the flower", "the fruit"], "when a plant grows"),
    (["the egg", "the caterpillar", "the pupa", "the butterfly"], "when a butterfly grows"),
    (["being a baby", "being a child", "being a teenager", "being an adult"], "in life"),
    (["the first", "the second", "the third", "the fourth", "the last"], "in a row"),
    (["yesterday", "today", "tomorrow"], ""),
    (["lightning", "thunder"], "in a storm"),
    (["spring", "summer", "autumn"], "in the year"),
    (["a second", "a minute", "an hour", "a day", "a week"], ""),
)
_WEIGHTS = (12, 12, 12, 12, 4, 3, 1, 1, 1, 1, 2, 1, 2, 0)


def _pair(rng):
    names, where = rng.choices(_ROWS, _WEIGHTS)[0]
    if len(names) > 20 and rng.random() < 0.6:
        low = rng.randrange(len(names) - 3)
        high = low + rng.randint(1, 3)
    else:
        low, high = sorted(rng.sample(range(len(names)), 2))
    return names[low], names[high], where


def first(rng):
    """'Which comes first, lunch or breakfast?'"""
    low, high, where = _pair(rng)
    x, y = rng.sample((low, high), 2)
    if rng.random() < 0.6:
        text = say(
            rng,
            (
                "[What|Which|Which one] comes [first|earlier][ {w}|][,|:] {x} or {y}?",
                "[What|Which] is [first|earlier], {x} or {y}?",
                "Does {x} or {y} come first[ {w}|]?",
                "{X} or {y}: [which|what] comes first?",
                "Of {x} and {y}, which comes [first|before the other]?",
                "[Tell me|I forgot|Can you tell me] [what|which] comes first[ {w}|], {x} or {y}.",
                "[In which order|How] do {x} and {y} come[ {w}|]?",
            ),
            x=x, y=y, w=where, X=capital(x),
        )  # fmt: skip
        text = text.replace(" ,", ",").replace(" :", ":").replace(" ?", "?")
        text = text[:-1] + "?" if text.startswith("Can you") else text
        return [text, f"{capital(low)} comes before {high}."]
    if rng.random() < 0.35:
        text = say(rng, ("[What|Which|Which one] comes [later|last|after the other][,|:] {x} or {y}?",
                         "{X} or {y}: [which|what] comes later?", "Does {x} or {y} come later?"),
                   x=x, y=y, X=capital(x))  # fmt: skip
        return [text, f"{capital(high)} comes after {low}."]
    word = rng.choice(("before", "after"))
    text = put(rng, f"does {x} come {word} {y}", f"{x} comes {word} {y}")
    if (x == low) == (word == "before"):
        return [text, f"Yes, {x} comes {word} {y}."]
    return [text, f"No, {x} comes {'after' if word == 'before' else 'before'} {y}."]


def right_next(rng):
    """'Is Tuesday the day after Monday?'"""
    names, kind = rng.choice(((DAYS, "day"), (DAYS, "day"), (MONTHS, "month")))
    at = rng.randrange(len(names))
    word, step = rng.choice((("after", 1), ("before", -1)))
    found = names[(at + step) % len(names)]
    shown = found if rng.random() < 0.5 else rng.choice([name for name in names if name not in (found, names[at])])
    truth = f"the {kind} {word} {names[at]} is {found}"
    if rng.random() < 0.3 and shown != found:
        x, y = rng.sample((shown, found), 2)
        text = say(rng, ("Is the {k} {w} {n} {x} or {y}?", "What comes {w} {n}[,|:] {x} or {y}?",
                         "Which {k} is {w} {n}: {x} or {y}?", "After {n}, is it {x} or {y}?" if step == 1 else
                         "Before {n}, is it {x} or {y}?"), k=kind, w=word, n=names[at], x=x, y=y)  # fmt: skip
        return [text, capital(truth) + "."]
    text = put(rng, rng.choice((f"is {shown} the {kind} {word} {names[at]}",
                                f"is the {kind} {word} {names[at]} {shown}",
                                f"does {shown} come right {word} {names[at]}")),
               f"{shown} is the {kind} {word} {names[at]}")  # fmt: skip
    return [text, f"{'Yes' if shown == found else 'No'}, {truth}."]


def month_length(rng):
    """'Is February longer than March?', 'does April have 31 days?'"""
    month = rng.choice(MONTHS)
    days = LENGTHS[month]
    end = ", and 29 in a leap year" if month == "February" else ""
    if rng.random() < 0.5:
        shown = days if rng.random() < 0.5 else rng.choice([n for n in (30, 31, 28) if n != days])
        if rng.random() < 0.4 and shown != days:
            x, y = rng.sample((shown, days), 2)
            return [rng.choice((f"Does {month} have {x} or {y} days?", f"Has {month} {x} or {y} days?",
                                f"{month}: {x} or {y} days?", f"Are there {x} or {y} days in {month}?")),
                    f"{month} has {days} days{end}."]  # fmt: skip
        text = put(rng, rng.choice((f"does {month} have {shown} days", f"are there {shown} days in {month}")),
                   f"{month} has {shown} days")  # fmt: skip
        return [text, f"{'Yes' if shown == days else 'No'}, {month} has {days} days{end}."]
    other = rng.choice([name for name in MONTHS if LENGTHS[name] != days])
    long, short = (month, other) if days > LENGTHS[other] else (other, month)
    word, told = rng.choice(
        (("longer", f"{long} is longer than {short}"), ("shorter", f"{short} is shorter than {long}"))
    )
    if rng.random() < 0.5:
        x, y = rng.sample((month, other), 2)
        return [say(rng, ("[Which|What|Which month] is {w}[,|:] {x} or {y}?", "{x} or {y}: which is {w}?",
                          "Is {x} or {y} {w}?"), w=word, x=x, y=y), told + "."]  # fmt: skip
    yes = (month == long) == (word == "longer")
    text = put(rng, f"is {month} {word} than {other}", f"{month} is {word} than {other}")
    rest = "shorter" if word == "longer" else "longer"
    return [text, f"Yes, {month} is {word} than {other}." if yes else f"No, {month} is {rest} than {other}."]


def season(rng):
    """'Is January in summer or in winter?'"""
    month = rng.choice(MONTHS)
    right = OF_MONTH[month]
    opposite = {"spring": "autumn", "autumn": "spring", "summer": "winter", "winter": "summer"}
    shown = rng.choice((right, opposite[right]))
    truth = f"{month} is in {right} in the north of the world"
    if rng.random() < 0.45:
        x, y = rng.sample((right, opposite[right]), 2)
        return [rng.choice((f"Is {month} in {x} or in {y}?", f"Is {month} {x} or {y}?",
                            f"Does {month} belong to {x} or {y}?")), truth + "."]  # fmt: skip
    text = put(rng, rng.choice((f"is {month} in {shown}", f"is {month} a {shown} month")), f"{month} is in {shown}")
    return [text, f"{'Yes' if shown == right else 'No'}, {truth}."]


def _listed(numbers):
    return ", ".join(map(str, numbers)) + "."


def counted(rng):
    """'Count backwards from 10', 'numbers between 3 and 7', 'odd numbers below 10'."""
    kind = rng.random()
    if kind < 0.3:
        top = rng.choice((3, 5, 5, 10, 10, 10, 12, 15, 20))
        text = say(rng, ("[Count|Please count|Can you count] [backwards|down|back] from {n}[, please|].",
                         "[Count|Go] down from {n} to 1.", "Countdown from {n}[!|, please.|.]",
                         "[Say|Tell me|Give me] the numbers from {n} down[ to 1|]."), n=top)  # fmt: skip
        text = text.rstrip(".") + "?" if text.startswith("Can") else text
        return [text, _listed(range(top, 0, -1))]
    if kind < 0.5:
        top = rng.choice((3, 4, 5, 6, 8, 10, 10, 12, 15, 20))
        shown = in_words(top) if rng.random() < 0.25 else top
        text = say(rng, ("[Count|Please count|Can you count] [up to|to|from 1 to|from one to] {n}[, please|].",
                         "[Say|Tell me|List|Give me] the numbers [from 1 |up ]to {n}[, please|].",
                         "Start at 1 and count to {n}.", "Numbers [from 1 |up ]to {n}[, please|]?"),
                         n=shown)  # fmt: skip
        text = text.rstrip(".") + "?" if text.startswith(("Can", "Could")) else text
        return [text, _listed(range(1, top + 1))]
    if kind < 0.75:
        low = rng.randint(0, 20) if rng.random() < 0.7 else rng.randint(20, 90)
        high = low + rng.randint(3, 7)
        text = say(rng, ("[What are|What's|Which are|Tell me|Name|List|Say] the numbers between {a} and {b}[?|.]",
                         "Which numbers [are|come|lie] between {a} and {b}?",
                         "[What is|What comes] between {a} and {b}?",
                         "All numbers between {a} and {b}[, please|?]"), a=low, b=high)  # fmt: skip
        text = text.replace("What's the numbers", "What are the numbers").replace(
            "What is between", "What comes between"
        )
        numbers = list(range(low + 1, high))
        return [
            text,
            f"The numbers between {low} and {high} are {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}.",
        ]
    word = rng.choice(("even", "odd"))
    high = rng.choice((6, 8, 10, 10, 10, 12, 20))
    numbers = [n for n in range(0, high + 1) if n % 2 == (word == "odd")]
    text = say(rng, ("[What are|Tell me|List|Name|Say] the {w} numbers [up to|to|from 0 to|until] {n}[?|.]",
                     "Which {w} numbers are there [up to|to] {n}?", "{W} numbers [up to|to] {n}[, please|?]",
                     "Which numbers [up to|from 0 to] {n} are {w}?"), w=word, W=capital(word), n=high)  # fmt: skip
    return [text, f"The {word} numbers from 0 to {high} are {_listed(numbers)}"]


def starts(rng):
    """'Does dog start with D?', 'which word starts with B, cat or ball?', 'is there an A in cat?'"""
    word, other = rng.sample(COMMON, 2)
    kind = rng.random()
    if kind < 0.35:
        letter = word[0] if rng.random() < 0.5 else other[0]
        text = put(rng, f"does {word} [start|begin] with [the letter |]{letter.upper()}".replace("[start|begin]",
                                                                                                 rng.choice(
            ("start", "begin"))).replace("[the letter |]", rng.choice(("the letter ", ""))),
            f"{word} starts with {letter.upper()}")  # fmt: skip
        return [text, f"{'Yes' if letter == word[0] else 'No'}, {word} starts with {word[0].upper()}."]
    if kind < 0.7 and word[0] != other[0]:
        x, y = rng.sample((word, other), 2)
        text = say(rng, ("[Which|What|Which word] starts with {l}[,|:] {x} or {y}?",
                         "{X} or {y}: which starts with {l}?",
                         "Does {x} or {y} start with {l}?",
                         "Which of these words [starts|begins] with {l}: {x} or {y}?"),
                   l=word[0].upper(), x=x, y=y, X=capital(x))  # fmt: skip
        return [text, f"{capital(word)} starts with {word[0].upper()}."]
    letter = rng.choice(word) if rng.random() < 0.5 else rng.choice("abcdefghilmnoprstuw")
    an = "an" if letter in "aefhilmnorsx" else "a"
    text = put(rng, rng.choice((f"is there {an} {letter} in {word}", f"does {word} have {an} {letter}",
                                f"is the letter {letter} in the word {word}")),
                                f"there is {an} {letter} in {word}")  # fmt: skip
    there = letter in word
    return [text, f"{capital(word)} is spelled {'-'.join(word)}, so {'yes' if there else 'no'}: there is "
            f"{an if there else 'no'} {letter} in it."]  # fmt: skip


def vowels(rng):
    """'What is the first vowel?'"""
    number, order = rng.choice(tuple(enumerate(("first", "second", "third", "fourth", "fifth"))))
    if rng.random() < 0.3:
        return small_facts.fixed(rng, "letters")
    return [ask(rng, f"what is the {order} vowel", f"what the {order} vowel is", f"the {order} vowel"),
            f"The {order} vowel is {'AEIOU'[number]}."]  # fmt: skip


INTENTS = ((first, 10), (right_next, 7), (month_length, 5), (season, 3), (counted, 9), (starts, 5), (vowels, 1))
