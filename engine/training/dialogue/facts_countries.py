# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches the capitals of countries in both directions, their continents and their main languages."""
from .fact_tables import alternatives, chain, joined, question, rows, whether
from .wording import capital, say

_ALL = [row for row in rows("capitals", 5) for _ in range(int(row[2]))]
_WITH_CONTINENT = [row for row in _ALL if row[3] and row[2] != "1"]
_WITH_LANGUAGE = [row for row in _ALL if row[4] and row[2] != "1"]
_OF_CITY = {}
for _row in rows("capitals", 5):
    _OF_CITY.setdefault(_row[1], _row[0])

_CAPITAL_OF = ("[what is|what is|what's] the capital of {c}", "what is the capital of {c}",
               "[what is|what's] the capital city of {c}", "which city is the capital of {c}",
               "what is the name of the capital of {c}", "what city is the capital of {c}",
               "how is the capital of {c} called")
_CAPITAL_IN = ("what the capital of {c} is", "the capital of {c}", "which city is the capital of {c}",
               "what the capital city of {c} is", "the name of the capital of {c}")
_CAPITAL_SHORT = ("capital of {c}", "capital of {c}", "the capital of {c}", "{c} capital", "capital city of {c}")
_COUNTRY_OF = ("which country has the capital {x}", "{x} is the capital of which country",
               "which country is {x} the capital of", "what country has {x} as its capital",
               "{x} is the capital of what", "of which country is {x} the capital", "what is {x} the capital of")
_COUNTRY_IN = ("which country has the capital {x}", "which country {x} is the capital of",
               "which country has {x} as its capital")
_WHERE = ("where is {x}", "where is the city of {x}", "in which country is {x}", "which country is {x} in",
          "in what country is {x}", "where can I find {x}")
_WHERE_IN = ("where {x} is", "in which country {x} is", "which country {x} is in")
_CONTINENT = ("on which continent is {c}", "where is {c}", "which continent is {c} on", "where in the world is {c}",
              "in which part of the world is {c}", "what continent is {c} on")
_CONTINENT_IN = ("on which continent {c} is", "where {c} is", "in which part of the world {c} is")
_LANGUAGE = ("[which|what] language do people speak in {c}", "[which|what] language is spoken in {c}",
             "what is the [main |]language of {c}", "what do people speak in {c}",
             "which language do they speak in {c}")
_LANGUAGE_IN = ("[which|what] language people speak in {c}", "[which|what] language is spoken in {c}",
                "what the main language of {c} is")


def _capital(row):
    return f"The capital of {row[0]} is {row[1]}."


def _continent(row):
    return f"{capital(row[0])} is in {row[3]}."


def _language(row):
    spoken = alternatives(row[4])
    many = len(spoken) > 1
    return f"The main language{'s' if many else ''} of {row[0]} {'are' if many else 'is'} {joined(spoken)}."


def _ask_capital(rng, row):
    return question(rng, _CAPITAL_OF, _CAPITAL_IN, _CAPITAL_SHORT, c=row[0])


def _capitals(rng):
    turns = chain(rng, _ALL, lambda row: _ask_capital(rng, row), _capital,
                  lambda row: rng.choice(("of ", "of ", "the capital of ", "")) + row[0])
    return turns


def _countries(rng):
    return chain(rng, _ALL, lambda row: question(rng, _COUNTRY_OF, _COUNTRY_IN, x=row[1]),
                 lambda row: f"{row[1]} is the capital of {_OF_CITY[row[1]]}.", lambda row: row[1])


def _cities(rng):
    return chain(rng, _ALL, lambda row: question(rng, _WHERE, _WHERE_IN, x=row[1]),
                 lambda row: f"{row[1]} is in {_OF_CITY[row[1]]}. It is the capital of {_OF_CITY[row[1]]}.",
                 lambda row: row[1])


def _continents(rng):
    return chain(rng, _WITH_CONTINENT, lambda row: question(rng, _CONTINENT, _CONTINENT_IN, c=row[0]), _continent,
                 lambda row: row[0])


def _languages(rng):
    return chain(rng, _WITH_LANGUAGE, lambda row: question(rng, _LANGUAGE, _LANGUAGE_IN, c=row[0]), _language,
                 lambda row: rng.choice(("in ", "")) + row[0])


def _capital_check(rng):
    row, other = rng.choice(_ALL), rng.choice(_ALL)
    city = rng.choice((row[1], other[1]))
    right = city == row[1]
    truth = f"{city} is the capital of {row[0]}" if right else f"the capital of {row[0]} is {row[1]}"
    return whether(rng, city, "is", f"the capital of {row[0]}", right, truth)


def _continent_check(rng):
    row, other = rng.choice(_WITH_CONTINENT), rng.choice(_WITH_CONTINENT)
    if " and " in row[3] or " and " in other[3]:
        return _capital_check(rng)
    claimed = rng.choice((row[3], other[3]))
    return whether(rng, row[0], "is", f"in {claimed}", claimed == row[3], f"{row[0]} is in {row[3]}")


def _country_talk(rng):
    """A capital first, then what else is known of the same country."""
    row = rng.choice(_WITH_LANGUAGE)
    turns = [_ask_capital(rng, row), _capital(row)]
    more = [(("[And which|Which|What] language do people speak there?", "And what language do they speak?"),
             _language(row))]
    if row[3]:
        more.append((("[And where is|Where is] {c}?", "On which continent is [it|{c}]?"), _continent(row)))
    rng.shuffle(more)
    for asked, answer in more[:rng.choice((1, 1, 2))]:
        turns += [say(rng, asked, c=row[0]), answer]
    return turns


MAKERS = ((_capitals, 14), (_countries, 4), (_cities, 3), (_continents, 3), (_languages, 3), (_capital_check, 4),
          (_continent_check, 2), (_country_talk, 2))
