# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches countries, capitals, continents and languages as yes or no, as 'this or that?' and the other way round."""

from .fact_tables import alternatives, joined, rows
from .facts_countries import _ALL, _OF_CITY, _WITH_CONTINENT, _WITH_LANGUAGE, _capital, _continent, _language
from .facts_properties import put
from .lead_ins import LAST, START, WHO
from .wording import capital, say

_LANGUAGES = ("French", "German", "Italian", "Spanish", "Portuguese", "Dutch", "Greek", "Polish", "Russian", "Japanese",
              "Chinese", "Arabic", "Turkish", "Swedish", "Danish")  # fmt: skip
# Where another language than the main ones is spoken by many, it is not asked for as a wrong one.
_ALSO = {"Canada", "the United States", "Switzerland", "Belgium", "India", "Finland", "Luxembourg", "Italy", "Israel"}
_NOT_WRONG = {"Ukraine": {"Russian"}, "Morocco": {"French", "Spanish"}, "Bulgaria": {"Turkish"}, "Hungary": {"German"},
              "Iraq": {"Turkish"}, "Germany": {"Turkish", "Danish"}, "Denmark": {"German"},
              "Argentina": {"Italian"}, "Poland": {"German"}}  # fmt: skip
_SIMPLE = [row for row in _WITH_LANGUAGE if row[0] not in _ALSO]
_CITIES = [row for row in rows("capitals", 5) if row[2] != "1"]


def _around(rng, text):
    return say(
        rng, ("{t}", "{t}", "{t}", "{t}", START + ": {s}", WHO + " asks: {s}", "{t} " + LAST), t=capital(text), s=text
    )


def city(rng):
    """'Is Tokyo in Japan or in China?'"""
    row, other = rng.choice(_ALL), rng.choice(_ALL)
    country = _OF_CITY[row[1]]
    if row[1] == other[1] or {country, other[0]} & {"England", "Scotland", "Wales", "Northern Ireland"}:
        return capital_of(rng)
    truth = f"{row[1]} is in {country}"
    if rng.random() < 0.45:
        x, y = rng.sample((country, other[0]), 2)
        text = say(rng, ("is {c} in {x} or in {y}?", "is {c} in {x} or {y}?", "where is {c}, in {x} or in {y}?",
                         "which country is {c} in: {x} or {y}?", "is {c} a city in {x} or in {y}?",
                         "to which country does {c} belong, {x} or {y}?"), c=row[1], x=x, y=y)  # fmt: skip
        return [_around(rng, text), truth + "."]
    shown = country if rng.random() < 0.5 else other[0]
    text = put(rng, rng.choice((f"is {row[1]} in {shown}", f"is {row[1]} a city in {shown}",
                                f"does {row[1]} lie in {shown}")),
               f"{row[1]} is in {shown}")  # fmt: skip
    return [text, f"{'Yes' if shown == country else 'No'}, {truth}."]


def capital_of(rng):
    """'Is the capital of Spain Madrid or Paris?', 'Madrid is the capital of which country?'"""
    row, other = rng.choice(_ALL), rng.choice(_ALL)
    if row[1] == other[1]:
        return language(rng)
    kind = rng.random()
    if kind < 0.4:
        x, y = rng.sample((row[1], other[1]), 2)
        text = say(rng, ("is the capital of {c} {x} or {y}?", "what is the capital of {c}, {x} or {y}?",
                         "{x} or {y}: which is"
                         " the capital of {c}?", "is {x} or {y} the capital of {c}?",
                         "which city is the capital of {c}:"
                         " {x} or {y}?", "does {c} have {x} or {y} as its capital?"), c=row[0], x=x, y=y)  # fmt: skip
        return [_around(rng, text), _capital(row)]
    if kind < 0.7:
        text = say(rng, ("{c} has which capital?", "name the capital of {c}",
                         "what city do I find in {c} as the capital?",
                         "the capital city of {c}?", "{c}: what is the capital?", "what is {c}'s capital?",
                         "what's the main city of {c}, I mean the capital?", "which capital does {c} have?",
                         "I am going to {c}. What is the capital there?", "where does the government of {c} sit?"
                         if row[0] in ("France", "Germany", "Italy", "Spain", "Japan", "Poland") else
                         "tell me {c}'s capital city", "{c} capital city?"), c=row[0])  # fmt: skip
        text = text if text[-1] == "?" else text + "."
        return [_around(rng, text), _capital(row)]
    shown = row[1] if rng.random() < 0.5 else other[1]
    text = put(rng, rng.choice((f"is the capital of {row[0]} {shown}", f"is {shown} the capital of {row[0]}")),
               f"the capital of {row[0]} is {shown}")  # fmt: skip
    if shown == row[1]:
        return [text, f"Yes, {row[1]} is the capital of {row[0]}."]
    return [text, f"No, the capital of {row[0]} is {row[1]}."]


def language(rng):
    """'Do they speak German in Austria?'"""
    row = rng.choice(_SIMPLE)
    spoken = alternatives(row[4])
    wrong = rng.choice([name for name in _LANGUAGES if name not in spoken and name not in _NOT_WRONG.get(row[0], ())])
    answer = _language(row)
    kind = rng.random()
    if kind < 0.35 and len(spoken) == 1:
        x, y = rng.sample((spoken[0], wrong), 2)
        text = say(rng, ("do [they|people] speak {x} or {y} in {c}?", "is {x} or {y} spoken in {c}?",
                         "what do people speak in"
                         " {c}, {x} or {y}?", "is the language of {c} {x} or {y}?"), c=row[0], x=x, y=y)  # fmt: skip
        return [_around(rng, text), answer]
    if kind < 0.55:
        text = say(rng, ("[what|which] language will I hear in {c}?",
                         "I am travelling to {c}. Which language do they speak there?",
                         "what is spoken in {c}?", "in {c}, [what|which] language do people speak?",
                         "the language of {c}?",
                         "[what|which] language do [children|people|I need to] [learn|speak|know] in {c}?"),
                         c=row[0])  # fmt: skip
        text = text.replace("do children know", "do children speak").replace("do people learn", "do people speak")
        text = text.replace("do I need to", "do I need to")
        return [_around(rng, text), answer]
    shown = rng.choice(spoken) if rng.random() < 0.5 else wrong
    text = put(rng, rng.choice((f"do they speak {shown} in {row[0]}", f"do people speak {shown} in {row[0]}",
                                f"is {shown} spoken in {row[0]}")), f"people speak {shown} in {row[0]}")  # fmt: skip
    return [text, f"{'Yes' if shown in spoken else 'No'}, {answer[0].lower() + answer[1:]}"]


def continent(rng):
    """'Is Egypt in Africa or in Asia?', 'is Norway in Europe?'"""
    row, other = rng.choice(_WITH_CONTINENT), rng.choice(_WITH_CONTINENT)
    if " and " in row[3] or " and " in other[3] or row[3] == other[3]:
        return language(rng)
    if rng.random() < 0.5:
        x, y = rng.sample((row[3], other[3]), 2)
        text = say(rng, ("is {c} in {x} or in {y}?", "where is {c}, in {x} or {y}?",
                         "does {c} belong to {x} or to {y}?",
                         "{c}: {x} or {y}?", "is {c} a country in {x} or in {y}?"), c=row[0], x=x, y=y)  # fmt: skip
        return [_around(rng, text), _continent(row)]
    shown = rng.choice((row[3], other[3]))
    text = put(rng, rng.choice((f"is {row[0]} in {shown}", f"does {row[0]} belong to {shown}",
                                f"does {row[0]} lie in {shown}")),
               f"{row[0]} is in {shown}")  # fmt: skip
    return [text, f"{'Yes' if shown == row[3] else 'No'}, {row[0]} is in {row[3]}."]


def named(rng):
    """'Name a country in Africa', 'name three capitals in Europe'."""
    places = {}
    for row in _CITIES:
        if row[3] and " and " not in row[3] and "Kingdom" not in row[0] and row[0] not in ("England", "Scotland"):
            places.setdefault(row[3], []).append(row)
    where = rng.choice(list(places))
    count = min(rng.choice((1, 1, 2, 3)), len(places[where]))
    found = rng.sample(places[where], count)
    if count == 1:
        text = say(rng, ("[Name|Tell me|Say|Give me] a country in {w}.", "Can you name a country in {w}?",
                         "Which country is in {w}?", "Do you know a country in {w}?"), w=where)  # fmt: skip
        return [text, f"{capital(found[0][0])} is a country in {where}."]
    number = {2: "two", 3: "three"}[count]
    text = say(rng, ("[Name|Tell me|Say|Give me] {n} countries in {w}.", "Can you name {n} countries in {w}?",
                     "Which {n} countries are in {w}?", "{N} countries in {w}, please."), n=number, N=capital(number),
               w=where)  # fmt: skip
    return [text, f"{capital(joined([row[0] for row in found]))} are countries in {where}."]


MAKERS = ((city, 6), (capital_of, 9), (language, 5), (continent, 5), (named, 3))
