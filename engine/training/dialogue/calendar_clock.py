# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The clock: times in words and digits, hours and minutes later, the 24 hour clock."""

from .number_words import WORDS
from .question_frames import ask, ask_what
from .wording import capital

PAST = {5: "five past", 10: "ten past", 15: "quarter past", 20: "twenty past", 25: "twenty-five past", 30: "half past"}
TO = {35: "twenty-five to", 40: "twenty to", 45: "quarter to", 50: "ten to", 55: "five to"}


def _spoken(hour, minute):
    """'half past three' for 3:30."""
    if minute == 0:
        return f"{WORDS[hour]} o'clock"
    return f"{PAST[minute]} {WORDS[hour]}" if minute in PAST else f"{TO[minute]} {WORDS[hour % 12 + 1]}"


def words_to_digits(rng):
    """'What is half past three?' and back."""
    hour = rng.randint(1, 12)
    minute = rng.choice((0, 15, 15, 30, 30, 30, 45, 45, 5, 10, 20, 25, 35, 40, 50, 55))
    words, digits = _spoken(hour, minute), f"{hour}:{minute:02d}"
    if rng.random() < 0.62:
        if rng.random() < 0.3 and minute:
            start = words.rsplit(" ", 1)[0]
            asked = f"{start} {hour if minute in PAST else hour % 12 + 1}"
        else:
            asked = words
        text = ask(
            rng,
            *rng.choice(
                (
                    (f"what time is {asked}", f"what time {asked} is"),
                    (f"what is {asked}", f"what {asked} is"),
                    (f"what is {asked} in digits", f"what {asked} is in digits"),
                    (f"how do you write {asked} in digits", f"how to write {asked} in digits"),
                    (f"what does {asked} mean", f"what {asked} means"),
                )
            ),
            short=f"{asked} in digits",
        )
        return [text, f"{capital(words)} is {digits}."]
    text = ask(
        rng,
        *rng.choice(
            (
                (f"how do you say {digits}", f"how to say {digits}"),
                (f"how do you say {digits} in words", f"how to say {digits} in words"),
                (f"what is {digits} in words", f"what {digits} is in words"),
            )
        ),
        short=f"{digits} in words",
    )
    return [text, f"{digits} is {words}."]


def _hours_asked(rng, span, word, clock):
    """A question for the time some hours after or before a full hour."""
    if rng.random() < 0.6:
        straight, embedded = rng.choice((("what time is", "what time is"), ("what time is it", "what time it is")))
        rest = f"{span} {word} {clock}"
        return ask(rng, f"{straight} {rest}", f"{embedded} {rest}", rest)
    if word == "before":
        forms = (
            "It is {c} now. What time was it {s} ago?",
            "If it is {c}, what time was it {s} ago?",
            "What time was it {s} before {c}?",
        )
    else:
        forms = (
            "It is {c} now. What time is it in {s}?",
            "If it is {c}, what time is it in {s}?",
            "What time will it be {s} after {c}?",
            "It is {c}. What time will it be in {s}?",
        )
    return rng.choice(forms).format(c=clock, s=span)


def hours_later(rng):
    """'What time is one hour after 4?'"""
    hour, count = rng.randint(1, 12), rng.choice((1, 1, 2, 2, 3, 3, 4, 5, 6))
    forward = rng.random() < 0.7
    found = (hour - 1 + (count if forward else -count)) % 12 + 1
    word = "after" if forward else "before"
    shown = rng.choice((WORDS[count], count, count)) if count > 1 else rng.choice(("one", "an", "1"))
    unit = "hour" if count == 1 else "hours"
    clock = rng.choice((f"{hour} o'clock", f"{hour} o'clock", f"{WORDS[hour]} o'clock", f"{hour}"))
    text = _hours_asked(rng, f"{shown} {unit}", word, clock)
    turns = [text, f"{count} {unit} {word} {hour} o'clock is {found} o'clock."]
    if rng.random() < 0.12:
        other = rng.choice([number for number in range(1, 7) if number != count])
        last = (hour - 1 + (other if forward else -other)) % 12 + 1
        some = f"{other} hour{'s' * (other != 1)}"
        turns += [f"And {some} {word}?", f"{some} {word} {hour} o'clock is {last} o'clock."]
    return turns


def minutes_later(rng):
    """'What time is 30 minutes after 4:15?'"""
    hour, minute = rng.randint(1, 12), rng.choice((0, 0, 0, 5, 10, 15, 20, 30, 30, 40, 45, 50))
    count = rng.choice((5, 10, 10, 15, 15, 20, 30, 30, 45))
    forward = rng.random() < 0.72
    total = (hour * 60 + minute + (count if forward else -count)) % 720
    start, end = f"{hour}:{minute:02d}", f"{total // 60 or 12}:{total % 60:02d}"
    word = "after" if forward else "before"
    shown = rng.choice(
        (
            f"{count} minutes",
            f"{count} minutes",
            "half an hour" if count == 30 else f"{count} minutes",
            "a quarter of an hour" if count == 15 else f"{count} minutes",
        )
    )
    if forward and rng.random() < 0.35:
        text = rng.choice(
            (
                f"It is {start} now. What time is it in {shown}?",
                f"If it is {start}, what time is it in {shown}?",
                f"It is {start}. What time will it be in {shown}?",
            )
        )
    else:
        text = ask(rng, f"what time is {shown} {word} {start}", short=f"{shown} {word} {start}")
    return [text, f"{count} minutes {word} {start} is {end}."]


def long_day(rng):
    """'What is 15:00?'"""
    hour = rng.randint(13, 23)
    part = "in the afternoon" if hour < 18 else "in the evening" if hour < 22 else "at night"
    digits = f"{hour}:00"
    if rng.random() < 0.6:
        text = ask(
            rng,
            *rng.choice(
                (
                    (f"what time is {digits}", f"what time {digits} is"),
                    (f"what is {digits}", f"what {digits} is"),
                    (f"what is {digits} on a 12 hour clock", f"what {digits} is on a 12 hour clock"),
                )
            ),
        )
        return [text, f"{digits} is {hour - 12} o'clock {part}."]
    text = ask_what(
        rng,
        rng.choice(
            (
                f"{hour - 12} pm in 24 hour time",
                f"{hour - 12} pm on a 24 hour clock",
                f"{hour - 12} o'clock {part} in 24 hour time",
            )
        ),
    )
    return [text, f"{hour - 12} o'clock {part} is {digits}."]


HANDS = (
    ("What does am mean?", "The letters am mean before noon, so 9 am is 9 o'clock in the morning."),
    ("What does pm mean?", "The letters pm mean after noon, so 9 pm is 9 o'clock in the evening."),
    ("What does the short hand of a clock show?", "The short hand of a clock shows the hours."),
    ("What does the long hand of a clock show?", "The long hand of a clock shows the minutes."),
    (
        "Which hand of a clock is faster?",
        "The long hand of a clock is faster than the short hand, because it shows the minutes.",
    ),
    ("How many minutes are in a quarter of an hour?", "There are 15 minutes in a quarter of an hour."),
    ("How many minutes are in half an hour?", "There are 30 minutes in half an hour."),
    ("How long is half an hour?", "Half an hour is 30 minutes."),
    ("How long is a quarter of an hour?", "A quarter of an hour is 15 minutes."),
    ("What is half a day?", "Half a day is 12 hours."),
    ("What is half a year?", "Half a year is 6 months."),
    ("How many months are in half a year?", "There are 6 months in half a year."),
    ("How many numbers are on a clock?", "There are 12 numbers on a clock."),
)


def hands(rng):
    """Single facts about clocks."""
    text, answer = rng.choice(HANDS)
    return [
        rng.choice(
            (
                text,
                text,
                f"Hi, {text[0].lower()}{text[1:]}",
                f"A question: {text[0].lower()}{text[1:]}",
                f"Trilume, {text[0].lower()}{text[1:]}",
            )
        ),
        answer,
    ]


INTENTS = ((words_to_digits, 6), (hours_later, 5), (minutes_later, 3), (long_day, 2), (hands, 2))
