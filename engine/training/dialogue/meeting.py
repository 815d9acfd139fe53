# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to meet somebody: the user says a name, an age or a place and asks for the model's, and the two names stay
apart afterwards.

It tells things about the user, so a conversation has this or memory, not both.
"""

from . import identity, open_names
from .persona_slots import favourite_told
from .wording import say

_TELL = (
    "[I am|I'm] {n}",
    "[I am|I'm] {n}",
    "[My name is|My name's|The name is] {n}",
    "[Hi|Hello|Hey][!|,] [I am|I'm|my name is] {n}",
    "[Good morning|Good evening], [I am|my name is] {n}",
    "[People|My friends] call me {n}",
    "[Hi|Hello|Hey], this is {n}",
    "Call me {n}",
    "Nice to meet you, I am {n}",
)
# What is asked after the name: for the name, or for who speaks.
_NAME = (
    ". What is your name?",
    ". What's your name?",
    " and what is your name?",
    ". And what is your name?",
    ". And yours?",
    ". What's yours?",
    ". What is yours?",
    ". May I know [your name|yours]?",
    ". What do people call you?",
    ". What [should|can|do|may|shall] I call you?",
    ". And how [should|do|may] I call you?",
    ". What are you called?",
    ". And your name is?",
    ". Now tell me your name.",
    ". Do you have a name[| too]?",
    ". And your name?",
)
_WHO = (
    ", and you?",
    ". And you?",
    ". And you are?",
    ". Who are you?",
    ", who are you?",
    ". And who are you?",
    ". And who might you be?",
    ". Who am I [talking|speaking|chatting] [to|with]?",
    ". With whom [am I talking|do I talk|do I have the pleasure]?",
    ". What are you?",
    ". Who is this?",
    ". Who is there?",
    ". Which [model|chatbot|assistant|program|AI] are you?",
    ". Please introduce yourself.",
    ". Introduce yourself, please.",
)
_LATER = (
    (
        (
            "[What is|What's|And what is|Do you know] my name?",
            "Say my name.",
            "What was my name[| again]?",
            "And my name?",
        ),
        "Your name is {n}.",
    ),
    (("[Who am I|And who am I|Do you know who I am]?",), "You are {n}."),
    (
        ("[What is|What's|What was|And what is] your name[| again]?", "And your name?", "Your name?"),
        "My name is Trilume.",
    ),
    (("[Who are you|And who are you|Who were you|Who am I talking to][| again]?",), "I am Trilume."),
    (("[Is|So is] your name {n}?", "Are you called {n}?"), "No, my name is Trilume. Your name is {n}."),
    (("Are you {n}?", "So you are {n}?"), "No, I am Trilume. You are {n}."),
    (("[Nice|Glad|Pleased|Good] to meet you[|, Trilume][.|!]",), "Nice to meet you too, {n}!"),
    (("Is my name Trilume?", "Am I Trilume?"), "No, my name is Trilume. Your name is {n}."),
)
_PLACES = (
    "Norway France Spain Italy Poland Germany England India Kenya Japan Canada Brazil Greece Sweden Ireland Peru Egypt "
    "Mexico Ghana London Paris Oslo Madrid Rome Lisbon Delhi Cairo"
).split()
_AGE = ("I am {a} years old. How old are you?", "[I am|I'm] {a}. And you?", "I am {a}. How old are you?")
_HOME = ("I live in {c}. Where do you live?", "I am from {c}. [And you|Where are you from]?", "I live in {c}. And you?")


def _names(rng):
    name = open_names.name(rng)
    asks_name = rng.random() < 0.5
    told = say(rng, _TELL, n=name)
    asked = say(rng, _NAME if asks_name else _WHO)
    if "what is your name" in asked and asked[0] == " " and "call me" in told.lower():
        asked = ". What is your name?"
    turns = [told + asked, f"Nice to meet you, {name}! {'My name is' if asks_name else 'I am'} Trilume."]
    for questions, answer in rng.sample(_LATER, rng.choice((0, 1, 1, 2, 3))):
        turns += [say(rng, questions, n=name), answer.format(n=name)]
    return turns


def _greeted(rng):
    """First the model's name, then the user's."""
    name = open_names.name(rng)
    turns = (identity.name if rng.random() < 0.6 else identity.who)(rng)
    said = (
        "[I am|I'm] {n}.",
        "My name is {n}.",
        "And I am {n}.",
        "Nice to meet you, I am {n}.",
        "Hi Trilume, I am {n}.",
    )
    turns += [say(rng, said, n=name), f"Nice to meet you, {name}!"]
    for questions, answer in rng.sample(_LATER, rng.choice((0, 1, 2))):
        turns += [say(rng, questions, n=name), answer.format(n=name)]
    return turns


def _more(rng):
    """An age, a home or a favourite, and what the model has instead."""
    kind = rng.random()
    if kind < 0.3:
        return [say(rng, _AGE, a=rng.randint(6, 80)), "I have no age and no birthday, because I am a program."]
    if kind < 0.6:
        return [say(rng, _HOME, c=rng.choice(_PLACES)), "I have no home like a person. I run on your own computer."]
    return favourite_told(rng)


def segment(rng):
    """A first meeting of two to eight messages."""
    return rng.choices((_names, _greeted, _more), (12, 5, 3))[0](rng)
