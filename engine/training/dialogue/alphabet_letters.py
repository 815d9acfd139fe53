# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The alphabet, letters of words, spelling, Roman digits and ordinal words."""

import pathlib

from . import small_facts
from .number_words import ORDINALS, ROMAN, WORDS, short_ordinal
from .question_frames import ask, ask_what, thanks
from .wording import capital, say

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
VOWELS = "AEIOU"
TABLE = pathlib.Path(__file__).parent / "tables" / "short_words.txt"
COMMON = [
    word.strip()
    for line in TABLE.read_text("ascii").splitlines()
    if not line.startswith("#")
    for word in line.split(" ; ")
]


def neighbour(rng):
    """'Which letter comes after C?'"""
    place = rng.randrange(25)
    low, high = LETTERS[place], LETTERS[place + 1]
    given, found, word = (low, high, "after") if rng.random() < 0.62 else (high, low, "before")
    which = rng.choice(("which letter comes", "what letter comes", "which letter is", "what letter is", "what comes"))
    text = ask(
        rng,
        rng.choice(
            (f"{which} {word} {given}", f"{which} {word} {given} in the alphabet", f"{which} {word} the letter {given}")
        ),
        short=rng.choice((f"the letter {word} {given}", f"letter {word} {given}")),
    )
    turns = [text, f"The letter {word} {given} is {found}."]
    if word == "after" and place < 23 and rng.random() < 0.2:
        turns += [
            rng.choice(("And after that?", "And the next one?", f"And after {found}?", "And then?")),
            f"The letter after {found} is {LETTERS[place + 2]}.",
        ]
    return turns


def between(rng):
    """'Which letter is between C and E?'"""
    place = rng.randrange(24)
    low, found, high = LETTERS[place : place + 3]
    text = ask(rng, f"{rng.choice(('which', 'what'))} letter {rng.choice(('is', 'comes'))} between {low} and {high}")
    return [text, f"The letter between {low} and {high} is {found}."]


def place_of(rng):
    """'What is the third letter of the alphabet?'"""
    number = rng.randint(1, 10) if rng.random() < 0.75 else rng.randint(1, 20)
    if rng.random() < 0.6:
        order = rng.choice((ORDINALS[number], ORDINALS[number], short_ordinal(number)))
        text = ask_what(
            rng,
            rng.choice(
                (
                    f"the {order} letter of the alphabet",
                    f"letter number {number} of the alphabet",
                    f"the {order} letter in the alphabet",
                )
            ),
        )
        return [text, f"The {ORDINALS[number]} letter of the alphabet is {LETTERS[number - 1]}."]
    letter = LETTERS[number - 1]
    text = ask(
        rng,
        *rng.choice(
            (
                (f"which number is the letter {letter}", f"which number the letter {letter} is"),
                (f"where is {letter} in the alphabet", f"where {letter} is in the alphabet"),
            )
        ),
    )
    return [text, f"{letter} is the {ORDINALS[number]} letter of the alphabet."]


def vowel(rng):
    """'Is E a vowel?'"""
    letter = rng.choice(LETTERS) if rng.random() < 0.5 else rng.choice(VOWELS)
    yes = letter in VOWELS
    if letter == "Y":
        return ["Is Y a vowel?", "Y is a consonant, but it can sound like a vowel, as in happy."]
    start = f"is {letter}", f"is the letter {letter}"
    if rng.random() < 0.7:
        text = ask(rng, f"{rng.choice(start)} a vowel", f"if {letter} is a vowel")
        return [text, f"Yes, {letter} is a vowel." if yes else f"No, {letter} is a consonant."]
    text = ask(rng, f"{rng.choice(start)} a consonant", f"if {letter} is a consonant")
    return [text, f"No, {letter} is a vowel." if yes else f"Yes, {letter} is a consonant."]


def fixed(rng):
    """Single facts."""
    return small_facts.fixed(rng, "letters")


def _spelled(word):
    return "-".join(word)


def spelling(rng):
    """'How do you spell cat?'"""
    word = rng.choice(COMMON)
    text = ask(
        rng,
        *rng.choice(
            (
                (f"how do you spell {word}", f"how to spell {word}"),
                (f"how do you spell the word {word}", f"how to spell the word {word}"),
                (f"how is {word} spelled", f"how {word} is spelled"),
                (f"how do I spell {word}", f"how I spell {word}"),
                (f"how do you write {word}", f"how to write {word}"),
            )
        ),
        short=f"spell {word}",
    )
    if rng.random() < 0.3:
        text = say(
            rng,
            (
                "[Please spell|Spell] [the word |]{w}.",
                "[Can|Could] you spell [the word |]{w}[| for me]?",
                "Spell {w}[| for me], please.",
                "What letters are in {w}?",
            ),
            w=word,
        )
    turns = [text, f"{capital(word)} is spelled {_spelled(word)}."]
    if rng.random() < 0.12:
        other = rng.choice(COMMON)
        turns += [
            rng.choice((f"And {other}?", f"And how do you spell {other}?", f"What about {other}?")),
            f"{capital(other)} is spelled {_spelled(other)}.",
        ]
    return turns + thanks(rng, 0.03)


def letter_count(rng):
    """'How many letters are in house?'"""
    word = rng.choice(COMMON)
    text = ask(
        rng,
        *rng.choice(
            (
                (f"how many letters are in {word}", None),
                (f"how many letters are in the word {word}", None),
                (f"how many letters are there in {word}", None),
                (f"how many letters does {word} have", f"how many letters {word} has"),
                (f"how many letters does the word {word} have", f"how many letters the word {word} has"),
                (f"how long is the word {word}", f"how long the word {word} is"),
            )
        ),
        short=f"number of letters in {word}",
    )
    return [text, f"{capital(word)} is spelled {_spelled(word)}, so it has {len(word)} letters."]


def letter_of(rng):
    """'What is the first letter of house?'"""
    word = rng.choice(COMMON)
    kind = rng.random()
    if kind < 0.45:
        order, letter = "first", word[0]
        asked = rng.choice(
            (
                ("which letter does {w} start with", "which letter {w} starts with"),
                ("what letter does {w} begin with", "what letter {w} begins with"),
                None,
                None,
                None,
            )
        )
    elif kind < 0.8:
        order, letter = "last", word[-1]
        asked = rng.choice((("which letter does {w} end with", "which letter {w} ends with"), None, None, None))
    else:
        number = rng.choice((2, 2, 3))
        order, letter, asked = ORDINALS[number], word[number - 1], None
    if asked:
        shown = rng.choice((word, f"the word {word}"))
        text = ask(rng, *(part.format(w=shown) for part in asked))
    else:
        text = ask_what(
            rng,
            rng.choice(
                (
                    f"the {order} letter of {word}",
                    f"the {order} letter in {word}",
                    f"the {order} letter of the word {word}",
                )
            ),
        )
    return [text, f"{capital(word)} is spelled {_spelled(word)}, so the {order} letter is {letter}."]


def starting(rng):
    """'Tell me a word that starts with B.'"""
    word = rng.choice(COMMON)
    letter = word[0].upper()
    text = say(
        rng,
        (
            "[Tell me|Say|Give me|Name|I need] a word that [starts|begins] with {l}.",
            "Which word starts with {l}?",
            "[Can|Could] you [say|name|give me|tell me] a word [that starts with|with|starting with] {l}?",
            "A word [that starts with|starting with] {l}?",
            "Do you know a word that [starts|begins] with {l}?",
        ),
        l=letter,
    )
    turns = [text, f"{capital(word)} starts with {letter}."]
    others = [other for other in COMMON if other[0] == word[0] and other != word]
    if others and rng.random() < 0.2:
        turns += [
            rng.choice(("Another one?", "Another one, please.", "One more?", "And another word?")),
            f"{capital(rng.choice(others))} starts with {letter}.",
        ]
    return turns


def roman(rng):
    """'What is IV?' and '9 in Roman numerals'."""
    number = rng.randint(1, 12)
    if rng.random() < 0.5:
        text = ask_what(
            rng,
            rng.choice(
                (
                    f"{ROMAN[number]} in Roman numerals",
                    f"the Roman number {ROMAN[number]}",
                    f"the Roman numeral {ROMAN[number]}",
                    f"the value of the Roman numeral {ROMAN[number]}",
                )
            ),
        )
        return [text, f"The Roman numeral {ROMAN[number]} is {number}."]
    shown = rng.choice((number, number, WORDS[number]))
    text = ask(
        rng,
        *rng.choice(
            (
                (f"what is {shown} in Roman numerals", f"what {shown} is in Roman numerals"),
                (f"how do you write {shown} in Roman numerals", f"how to write {shown} in Roman numerals"),
                (f"what is the Roman numeral for {shown}", f"what the Roman numeral for {shown} is"),
            )
        ),
        short=f"{shown} in Roman numerals",
    )
    return [text, f"The Roman numeral for {number} is {ROMAN[number]}."]


def ordinals(rng):
    """'What comes after third?', '3rd in words'."""
    number = rng.randint(1, 19)
    kind = rng.random()
    if kind < 0.4:
        text = ask(rng, f"what comes after {ORDINALS[number]}", short=f"after {ORDINALS[number]}")
        return [text, f"After {ORDINALS[number]} comes {ORDINALS[number + 1]}."]
    if kind < 0.7:
        text = ask(
            rng,
            *rng.choice(
                (
                    (f"what is {short_ordinal(number)} in words", f"what {short_ordinal(number)} is in words"),
                    (
                        f"how do you write {short_ordinal(number)} in words",
                        f"how to write {short_ordinal(number)} in words",
                    ),
                )
            ),
            short=f"{short_ordinal(number)} in words",
        )
        return [text, f"{short_ordinal(number)} in words is {ORDINALS[number]}."]
    text = ask_what(
        rng, f"the ordinal {rng.choice(('word for', 'of', 'number for'))} {rng.choice((number, WORDS[number]))}"
    )
    return [text, f"The ordinal word for {number} is {ORDINALS[number]}."]


INTENTS = (
    (neighbour, 6),
    (between, 1.5),
    (place_of, 3),
    (vowel, 2),
    (fixed, 2),
    (spelling, 7),
    (letter_count, 6),
    (letter_of, 5),
    (starting, 3),
    (roman, 2.5),
    (ordinals, 2),
)
