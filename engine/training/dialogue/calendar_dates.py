# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days of the week, months and seasons."""

from . import small_facts
from .number_words import ORDINALS, WORDS, short_ordinal
from .question_frames import ask, ask_what
from .wording import capital

DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = "January February March April May June July August September October November December".split()
LENGTHS = dict(zip(MONTHS, (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)))
SEASONS = ("spring", "summer", "autumn", "winter")
OF_MONTH = {month: SEASONS[(number // 3 - 1) % 4] for number, month in enumerate(MONTHS, 1)}
OTHER_HALF = {"spring": "autumn", "summer": "winter", "autumn": "spring", "winter": "summer"}
AGAIN = {
    True: (
        "And after that?",
        "And the next one?",
        "What comes next?",
        "And then?",
        "And after {x}?",
        "After {x}?",
        "What about after {x}?",
    ),
    False: ("And before that?", "And the one before?", "And before {x}?", "Before {x}?", "What about before {x}?"),
}


def _next_to(rng, names, kind):
    """The one after or before in a round, with follow-ups."""
    place = rng.randrange(len(names))
    forward = rng.random() < 0.62
    word, step = ("after", 1) if forward else ("before", -1)
    turns = []
    name = names[place]
    which = rng.choice(
        (f"which {kind} comes", f"what {kind} comes", f"what {kind} is", f"which {kind} is", "what comes")
    )
    turns.append(
        ask(rng, f"{which} {word} {name}", short=rng.choice((f"the {kind} {word} {name}", f"{kind} {word} {name}")))
    )
    if rng.random() < 0.25:
        turns[0] = ask_what(rng, f"the {kind} {word} {name}")
    for last in range(rng.choice((1, 1, 1, 1, 2, 3))):
        if last:
            turns.append(rng.choice(AGAIN[forward]).format(x=name))
        found = names[(place + step) % len(names)]
        turns.append(f"The {kind} {word} {name} is {found}.")
        place, name = (place + step) % len(names), found
    return turns


def next_day(rng):
    """'Which day comes after Monday?'"""
    return _next_to(rng, DAYS, "day")


def next_month(rng):
    """'Which month comes after May?'"""
    return _next_to(rng, MONTHS, "month")


def next_season(rng):
    """'Which season comes after winter?'"""
    return _next_to(rng, SEASONS, "season")


def some_later(rng):
    """'Two days after Monday', 'three months before May'."""
    names, kind = (DAYS, "day") if rng.random() < 0.7 else (MONTHS, "month")
    place, count = rng.randrange(len(names)), rng.choice((2, 2, 2, 3, 3, 4, 5))
    forward = rng.random() < 0.7
    shown = rng.choice((WORDS[count], count))
    word = "after" if forward else "before"
    text = rng.choice(
        (
            ask(
                rng,
                f"{rng.choice(('which', 'what'))} {kind} is {shown} {kind}s {word} {names[place]}",
                short=f"{shown} {kind}s {word} {names[place]}",
            ),
            ask(rng, f"what comes {shown} {kind}s {word} {names[place]}"),
        )
    )
    found = names[(place + (count if forward else -count)) % len(names)]
    return [text, f"{capital(WORDS[count])} {kind}s {word} {names[place]} is {found}."]


def today(rng):
    """'If today is Monday, what day is tomorrow?'"""
    place = rng.randrange(7)
    day = DAYS[place]
    when, step = rng.choice(
        (
            ("tomorrow", 1),
            ("tomorrow", 1),
            ("yesterday", -1),
            ("the day after tomorrow", 2),
            ("the day before yesterday", -2),
        )
    )
    was = "was" if step < 0 else "is"
    text = rng.choice(
        (
            f"If today is {day}, what day {was} {when}?",
            f"If today is {day}, which day {was} {when}?",
            f"Today is {day}. What day {was} {when}?",
            f"Today is {day}, so what day {was} {when}?",
            f"It is {day} today. What day {was} {when}?",
            f"What day {was} {when} if today is {day}?",
        )
    )
    return [text, f"If today is {day}, {when} {was} {DAYS[(place + step) % 7]}."]


def between(rng):
    """'Which day is between Monday and Wednesday?'"""
    names, kind = rng.choice(((DAYS, "day"), (DAYS, "day"), (MONTHS, "month"), (SEASONS, "season")))
    place = rng.randrange(len(names))
    low, found, high = (names[(place + step) % len(names)] for step in range(3))
    text = ask(
        rng,
        f"{rng.choice(('which', 'what'))} {kind} {rng.choice(('is', 'comes'))} between {low} and {high}",
        short=f"the {kind} between {low} and {high}",
    )
    return [text, f"The {kind} between {low} and {high} is {found}."]


def fixed(rng):
    """Single facts."""
    return small_facts.fixed(rng, "dates")


def weekend(rng):
    """'Is Friday in the weekend?'"""
    day = rng.choice(DAYS)
    free = day in DAYS[5:]
    if rng.random() < 0.65:
        text = ask(
            rng,
            rng.choice((f"is {day} a weekend day", f"is {day} in the weekend", f"is {day} part of the weekend")),
            f"if {day} is a weekend day",
        )
        return [text, f"Yes, {day} is a weekend day." if free else f"No, {day} is a weekday."]
    text = ask(rng, rng.choice((f"is {day} a weekday", f"is {day} a working day")), f"if {day} is a weekday")
    return [text, f"No, {day} is a weekend day." if free else f"Yes, {day} is a weekday."]


def length(rng):
    """'How many days has April?'"""
    month = rng.choice(MONTHS)
    turns = [
        ask(
            rng,
            *rng.choice(
                (
                    (f"how many days are in {month}", None),
                    (f"how many days are there in {month}", f"how many days there are in {month}"),
                    (f"how many days does {month} have", f"how many days {month} has"),
                    (f"how long is {month}", f"how long {month} is"),
                )
            ),
            short=f"days in {month}",
        )
    ]
    for last in range(rng.choice((1, 1, 1, 2, 3))):
        if last:
            month = rng.choice([other for other in MONTHS if other != month])
            turns.append(
                rng.choice(
                    (f"And {month}?", f"And in {month}?", f"What about {month}?", f"{month}?", f"And for {month}?")
                )
            )
        end = ", and 29 in a leap year" if month == "February" else ""
        turns.append(f"{month} has {LENGTHS[month]} days{end}.")
    return turns


def month_number(rng):
    """'What is the third month?', 'which number is March?'"""
    number = rng.randint(1, 12)
    month = MONTHS[number - 1]
    if rng.random() < 0.5:
        order = rng.choice((ORDINALS[number], ORDINALS[number], short_ordinal(number)))
        text = ask_what(
            rng,
            rng.choice(
                (
                    f"the {order} month",
                    f"the {order} month of the year",
                    f"month number {number}",
                    f"the {order} month in the year",
                )
            ),
        )
        return [text, f"The {ORDINALS[number]} month of the year is {month}."]
    text = ask(
        rng,
        *rng.choice(
            (
                (f"which number is {month}", f"which number {month} is"),
                (f"which month of the year is {month}", f"which month of the year {month} is"),
                (f"what number month is {month}", f"what number month {month} is"),
            )
        ),
    )
    return [text, f"{month} is the {ORDINALS[number]} month of the year, so it is month number {number}."]


def season_of(rng):
    """'Which season is July in?' and the months of a season."""
    if rng.random() < 0.6:
        month = rng.choice(MONTHS)
        season = OF_MONTH[month]
        text = ask(
            rng,
            *rng.choice(
                (
                    (f"which season is {month} in", f"which season {month} is in"),
                    (f"what season is {month}", f"what season {month} is"),
                    (f"in which season is {month}", f"in which season {month} is"),
                )
            ),
            short=f"season of {month}",
        )
        return [text, f"{month} is in {season} in the north of the world, and in {OTHER_HALF[season]} in the south."]
    season = rng.choice(SEASONS)
    found = [month for month in MONTHS if OF_MONTH[month] == season]
    if season == "winter":
        found = ["December", "January", "February"]
    text = ask(
        rng,
        *rng.choice(
            (
                (f"which months are in {season}", None),
                (f"what are the {season} months", f"what the {season} months are"),
                (f"when is {season}", f"when {season} is"),
            )
        ),
        short=f"the months of {season}",
    )
    return [text, f"In the north of the world, the months of {season} are {found[0]}, {found[1]} and {found[2]}."]


INTENTS = (
    (next_day, 8),
    (next_month, 6),
    (next_season, 2),
    (some_later, 5),
    (today, 5),
    (between, 2),
    (fixed, 9),
    (weekend, 2),
    (length, 5),
    (month_number, 4),
    (season_of, 3),
)
