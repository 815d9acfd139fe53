# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to say that it does not know what it never met: people, towns, books, years and words that are put together
anew each time, so that what is learnt is the kind of question and not the name. The answer repeats the question.

A person here has a surname or a title, because a first name alone is somebody the user may have told about.
"""

from . import open_names
from .fact_tables import rows
from .intent_tables import lists
from .question_frames import ask
from .wording import say, with_article

_PARTS = lists("unknown_names")
_COUNTRIES = (
    "France",
    "Spain",
    "Italy",
    "Norway",
    "Sweden",
    "Poland",
    "Greece",
    "Japan",
    "India",
    "Canada",
    "Brazil",
    "Kenya",
    "Egypt",
    "Peru",
    "Ireland",
    "Austria",
    "Finland",
    "Turkey",
    "Mexico",
    "Scotland",
    "Hungary",
)
_BEST = ("hotel", "restaurant", "shop", "beach", "school", "park")
_CAPITALS = [row[:2] for row in rows("capitals", 5)]
_KNOWN_NAMES = {word for row in _CAPITALS for word in row}


def _person(rng):
    surname = rng.choice(_PARTS["surname"]) + rng.choice(_PARTS["surname_end"])
    kind = rng.random()
    if kind < 0.1:
        return say(rng, "[Mr|Mrs|Dr|Professor|Captain|Saint|Lady] {s}", s=surname)
    return open_names.full_name(rng) if kind < 0.45 else f"{open_names.name(rng)} {surname}"


def _place(rng):
    while True:
        found = rng.choice(_PARTS["place"]) + rng.choice(_PARTS["place_end"])
        if found not in _KNOWN_NAMES:
            return found


def _title(rng):
    noun = rng.choice(_PARTS["noun"])
    return (
        say(
            rng,
            (
                "The {a} {n}",
                "The {a} {n}",
                "The {a} {n} of {p}",
                "The {n} and the {m}",
                "A {n} for {f}",
                "The {n} of {p}",
                "{f} and the {a} {n}",
            ),
            a=rng.choice(_PARTS["adjective"]),
            n=noun,
            p=_place(rng),
            m=rng.choice([each for each in _PARTS["noun"] if each != noun]),
            f=open_names.name(rng),
        )
        .replace("A I", "An I")
        .replace("A A", "An A")
        .replace("A O", "An O")
    )


def nonsense(rng):
    return rng.choice(_PARTS["nonsense"]) + rng.choice(_PARTS["nonsense_end"])


# A question, the same inside of a sentence: the answer is "I do not know" and the second.
_PERSON = (
    ("who is {n}", "who {n} is"),
    ("who is {n}", "who {n} is"),
    ("who was {n}", "who {n} was"),
    ("who was {n}", "who {n} was"),
    ("when was {n} born", "when {n} was born"),
    ("where was {n} born", "where {n} was born"),
    ("where does {n} live", "where {n} lives"),
    ("how old is {n}", "how old {n} is"),
    ("when did {n} die", "when {n} died"),
    ("what is {n} known for", "what {n} is known for"),
    ("what did {n} write", "what {n} wrote"),
    ("what did {n} invent", "what {n} invented"),
    ("is {n} still alive", "if {n} is still alive"),
    ("who is the {r} {n}", "who the {r} {n} is"),
    ("when was the {r} {n} born", "when the {r} {n} was born"),
    ("who was the wife of {n}", "who the wife of {n} was"),
    ("where does the {r} {n} come from", "where the {r} {n} comes from"),
    ("what did {n} do", "what {n} did"),
    ("what is {n} famous for", "what {n} is famous for"),
    ("who was {n} married to", "who {n} was married to"),
    ("who were the parents of {n}", "who the parents of {n} were"),
    ("what does {n} look like", "what {n} looks like"),
    ("which country is {n} from", "which country {n} is from"),
    ("what is the phone number of {n}", "what the phone number of {n} is"),
    ("why is {n} famous", "why {n} is famous"),
    ("how many children does {n} have", "how many children {n} has"),
    ("what is {n} doing now", "what {n} is doing now"),
)
_TOWN = (
    ("where is {p}", "where {p} is"),
    ("where is {p}", "where {p} is"),
    ("what is the capital of {p}", "what the capital of {p} is"),
    ("how many people live in {p}", "how many people live in {p}"),
    ("who is the {o} of {p}", "who the {o} of {p} is"),
    ("when was {p} founded", "when {p} was founded"),
    ("how old is {p}", "how old {p} is"),
    ("how far is it from {p} to {q}", "how far it is from {p} to {q}"),
    ("what is {p} known for", "what {p} is known for"),
    ("which river runs through {p}", "which river runs through {p}"),
    ("who was the first {o} of {p}", "who the first {o} of {p} was"),
    ("which language do people speak in {p}", "which language people speak in {p}"),
    ("what is {p}", "what {p} is"),
    ("how big is the {t} of {p}", "how big the {t} of {p} is"),
    ("how old is the {t} of {p}", "how old the {t} of {p} is"),
    ("when was the {t} of {p} built", "when the {t} of {p} was built"),
    ("on which continent is {p}", "on which continent {p} is"),
    ("what is {p} like", "what {p} is like"),
    ("is {p} a [big|small|old] town", "what {p} is like"),
    ("what is the best {s} in {p}", "what the best {s} in {p} is"),
    ("who was the last {o} of {p}", "who the last {o} of {p} was"),
    ("how far is it to {p}", "how far it is to {p}"),
    ("how do I get to {p}", "how to get to {p}"),
    ("which country is {p} in", "which country {p} is in"),
    ("who owns the {t} of {p}", "who owns the {t} of {p}"),
    ("who built the {t} of {p}", "who built the {t} of {p}"),
    ("what is the name of the {o} of {p}", "what the name of the {o} of {p} is"),
    ("what do people eat in {p}", "what people eat in {p}"),
    ("what money do they use in {p}", "what money they use in {p}"),
    ("who is the teacher at the school in {p}", "who the teacher at the school in {p} is"),
)
_WORK = (
    ("who wrote {w}", "who wrote {w}"),
    ("who wrote {w}", "who wrote {w}"),
    ("who is the author of {w}", "who the author of {w} is"),
    ("who made the {k} {w}", "who made the {k} {w}"),
    ("what is the {k} {w} about", "what the {k} {w} is about"),
    ("what is {w} about", "what {w} is about"),
    ("when did the {k} {w} come out", "when the {k} {w} came out"),
    ("who wrote the {k} {w}", "who wrote the {k} {w}"),
    ("how does the {k} {w} end", "how the {k} {w} ends"),
    ("how does {w} end", "how {w} ends"),
    ("who is the hero of {w}", "who the hero of {w} is"),
    ("how many pages does {w} have", "how many pages {w} has"),
    ("how long is the {k} {w}", "how long the {k} {w} is"),
    ("when was {w} written", "when {w} was written"),
    ("in which year did {w} come out", "in which year {w} came out"),
    ("what happens at the end of the {k} {w}", "what happens at the end of the {k} {w}"),
    ("is the {k} {w} good", "if the {k} {w} is good"),
    ("who owns the {h} {w}", "who owns the {h} {w}"),
    ("who built the {h} {w}", "who built the {h} {w}"),
    ("where is the {h} {w}", "where the {h} {w} is"),
    ("who is the owner of the {h} {w}", "who the owner of the {h} {w} is"),
    ("when was the {h} {w} opened", "when the {h} {w} was opened"),
)
_YEAR = (
    ("what happened in {y}", "what happened in {y}"),
    ("who ruled {c} in {y}", "who ruled {c} in {y}"),
    ("who was king of {c} in {y}", "who was king of {c} in {y}"),
    ("who won the cup in {y}", "who won the cup in {y}"),
    ("what happened in {c} in {y}", "what happened in {c} in {y}"),
    ("what did bread cost in {y}", "what bread cost in {y}"),
    ("how many people lived in {c} in {y}", "how many people lived in {c} in {y}"),
    ("who won the prize for books in {y}", "who won the prize for books in {y}"),
    ("was the summer of {y} hot", "if the summer of {y} was hot"),
    ("which films came out in {y}", "which films came out in {y}"),
    ("who was born in {y}", "who was born in {y}"),
    ("who won the {c} cup in {y}", "who won the {c} cup in {y}"),
    ("how cold was the winter of {y}", "how cold the winter of {y} was"),
    ("who was the mayor of {p} in {y}", "who the mayor of {p} was in {y}"),
    ("what happened on the [third|tenth|twelfth|first] of [May|June|March|July] {y}", "what happened then in {y}"),
    ("which song was famous in {y}", "which song was famous in {y}"),
)
_WORD = (
    ("what is a {x}", "what a {x} is"),
    ("what is a {x}", "what a {x} is"),
    ("what does {x} mean", "what {x} means"),
    ("what does the word {x} mean", "what the word {x} means"),
    ("what is {x}", "what {x} is"),
    ("how does a {x} work", "how a {x} works"),
    ("what does a {x} eat", "what a {x} eats"),
    ("where does a {x} live", "where a {x} lives"),
    ("who invented the {x}", "who invented the {x}"),
    ("what colour is a {x}", "what colour a {x} has"),
    ("how do I use a {x}", "how to use a {x}"),
    ("are {x}s dangerous", "what {x}s are"),
    ("how big is a {x}", "how big a {x} is"),
    ("where can I buy a {x}", "where you can buy a {x}"),
    ("how many legs does a {x} have", "how many legs a {x} has"),
)
_KNOWN_AT_ALL = (
    "[Do you know|Have you heard of] {n}?",
    "Tell me about {n}.",
    "Tell me something about {n}.",
    "{n}?",
    "What do you know about {n}?",
    "I want to know more about {n}.",
    "Tell me a fact about {n}.",
)
_KNOWN_PERSON = _KNOWN_AT_ALL + (
    "Tell me the story of {n}.",
    "Explain who {n} was.",
    "Have you met {n}?",
    "Is {n} nice?",
    "Where is {n} now?",
    "I met {n}. Who is that?",
    "You know {n}, right?",
)
_KNOWN_PLACE = _KNOWN_AT_ALL + ("I live in {n}. Do you know it?", "I come from {n}. Do you know it?")
_KNOWN_WORK = (
    "Do you know the {k} {n}?",
    "Have you read {n}?",
    "Tell me about the {k} {n}.",
    "Do you like the {k} {n}?",
    "What do you think of the {k} {n}?",
    "I am reading {n}. Do you know it?",
)


def _pair(rng, straight, inside):
    """A question in one of the common frames and the answer to it, which says that it is not known."""
    return [ask(rng, straight, inside), f"I do not know {inside}."]


def _not_known(rng, table, **fields):
    """'When was Ada Torbeck born?': 'I do not know when Ada Torbeck was born.'"""
    straight, inside = rng.choice(table)
    return _pair(rng, say(rng, straight, **fields), say(rng, inside, **fields))


def about_person(rng):
    """'Who is Ada Torbeck?'"""
    name = _person(rng)
    if rng.random() < 0.25:
        return [say(rng, _KNOWN_PERSON, n=name), f"I do not know {name}."]
    turns = _not_known(rng, _PERSON, n=name, r=rng.choice(_PARTS["known"]))
    if rng.random() < 0.12:
        other = _person(rng)
        turns += [say(rng, "[And|Then|Okay, and] who is {n}?", n=other), f"I do not know who {other} is."]
    return turns


def about_place(rng):
    """'Where is Belmond?'; now and then after a capital that it knows."""
    name = _place(rng)
    if rng.random() < 0.2:
        return [say(rng, _KNOWN_PLACE, n=name), f"I do not know {name}."]
    if rng.random() < 0.12:
        country, city = rng.choice(_CAPITALS)
        return [
            ask(rng, f"what is the capital of {country}", f"what the capital of {country} is"),
            f"The capital of {country} is {city}.",
            say(rng, ("And the capital of {p}?", "And of {p}?", "And what is the capital of {p}?"), p=name),
            f"I do not know what the capital of {name} is.",
        ]
    role, thing = rng.choice(_PARTS["role"]), rng.choice(_PARTS["thing"])
    return _not_known(rng, _TOWN, p=name, q=_place(rng), o=role, t=thing, s=rng.choice(_BEST))


def about_work(rng):
    """'Who wrote The Silent Ladder?'"""
    title, work = _title(rng), rng.choice(_PARTS["work"])
    shown = rng.choice((title, title, f'"{title}"'))
    house = rng.choice(("shop", "company", "club", "ship", "hotel", "bridge", "castle", "school", "restaurant", "band"))
    if rng.random() < 0.25:
        return [say(rng, _KNOWN_WORK, n=shown, k=work), f"I do not know {shown}."]
    return _not_known(rng, _WORK, w=shown, k=work, h=house)


def about_year(rng):
    """'Who ruled Spain in 1342?'"""
    return _not_known(rng, _YEAR, y=rng.randint(1100, 2025), c=rng.choice(_COUNTRIES), p=_place(rng))


def about_word(rng):
    """'What is a blorster?'"""
    word = nonsense(rng)
    straight, inside = rng.choice(_WORD)
    straight, inside = (text.replace("a {x}", with_article(word)).replace("{x}", word) for text in (straight, inside))
    return _pair(rng, straight, inside)
