# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches small talk with things, names and people without an end: which of two, a name for a pet, what it thinks of
something, greetings from somebody, questions back.
"""

import re

from . import open_names, open_things
from .statements_free import _kin, _pet
from .wording import capital, say

_EITHER = (
    "[Pick|Choose|Take] one[:|,] {a} or {b}[?|.|!]",
    "I can't decide between {a} and {b}.",
    "I [don't know|am not sure] what to [take|choose|have], {a} or {b}.",
    "[Should I|Shall I] [take|have|choose|get] {a} or {b}?",
    "{A} or {b}[|, Trilume|, what do you think|, quick]?",
    "[What|Which] would you [take|choose|pick|rather have], {a} or {b}?",
    "Help me choose: {a} or {b}?",
    "[Team|Are you team] {a} or {b}?",
    "If you had to choose: {a} or {b}?",
    "Would you rather have {a} or {b}?",
    "[What|Which] is [better|nicer], {a} or {b}?",
    "I like {a} and {b}. [Which one do you like more|And you]?",
)
_OPINION = (
    "What do you think [of|about] {a}?",
    "What's your opinion [on|of|about] {a}?",
    "What is your view on {a}?",
    "Is {a} [any good|good|nice|overrated|tasty|boring]?",
    "How do you like {a}?",
    "{A}: yes or no?",
    "Your thoughts on {a}?",
    "[Tell me|Say] what you think of {a}.",
    "I think {a} is [great|awful|the best|overrated]. [What do you think|Do you agree|And you]?",
)
_PET_NAME = (
    "What [should|can|shall|could] I [call|name] my [new |little |]{p}?",
    "[I need|Give me|Suggest|Find|Can you think of] a name for my [new |little |]{p}[|, please][.|!]",
    "[We|I] [got|have|adopted|bought] a new {p}. What [shall|should|could] [we|I] call [it|him|her]?",
    "What is a [good|nice|funny|fitting] name for a {p}?",
    "Help me to name my {p}.",
    "[A name|Names|Any name ideas] for my {p}?",
    "My {p} has no name yet. [Any idea|What do you suggest|Do you have an idea]?",
)
_OTHER_NAME = (
    "[Another|Another one|Something else|Other ideas|More]?",
    "I don't like [them|those|that].",
    "Another name, please.",
    "Other names, please.",
)
_GREETS = (
    "{K} [says hello|says hi|sends greetings|says good evening|greets you|sends you a hello][.|!]",
    "[Hello|Hi|Greetings] from {k}[.|!]",
    "{K} [wants me to say hello|told me to say hi][.|!]",
)
_ASK_ME = (
    "Ask me [something|a question|anything|something nice|one question][|, please][.|!]",
    "[Now|And now] you ask [me |][something|a question][.|!]",
    "[Can|Could|Will] you ask me [something|a question]?",
    "It is your turn to ask[.|!]",
    "I want you to ask me [something|a question].",
    "[Do you have|Have you got|Got] a question for me?",
    "Let me answer something. Ask!",
    "You never ask me anything.",
)
_QUESTIONS = (
    "What do you like to do on a free day?",
    "What was the best part of your day?",
    "Which season do you like most?",
    "What made you laugh lately?",
    "What do you like to eat for breakfast?",
    "Which animal do you like most?",
    "What is a place that you like?",
    "What would you like to learn?",
)
_THINGS = (
    open_things.thing,
    open_things.garment,
    open_things.cake,
    open_things.dish,
    open_things.drink,
    lambda rng: open_things.word(rng, "sport"),
    lambda rng: open_things.word(rng, "game"),
    open_things.shade,
    open_things.country,
    lambda rng: open_things.word(rng, "language"),
    lambda rng: f"the {open_things.word(rng, 'flower')}",
    open_things.instrument,
)


def _either(rng):
    """'I can't decide between a lemon tart and a plum cake.'"""
    make = rng.choice(_THINGS)
    a, b = make(rng), make(rng)
    while a == b:
        b = make(rng)
    turns = [
        say(rng, _EITHER, a=a, b=b, A=capital(a)),
        f"I have no taste of my own, but {a} and {b} both sound nice. Which do you prefer?",
    ]
    if rng.random() < 0.25:
        mine = rng.choice((a, b))
        mine_said = say(rng, "[{m}, I think|I prefer {m}|{M}|I take {m}|{M}, of course][.|!]", m=mine, M=capital(mine))
        turns += [capital(mine_said), f"{capital(mine)}! That is a good choice."]
    return turns


def _opinion(rng):
    """'What do you think of carrot lemonade?'"""
    thing = rng.choice(_THINGS)(rng)
    if rng.random() < 0.4:
        thing = open_things.food(rng)
    asked = say(rng, _OPINION, a=thing, A=capital(thing))
    return [asked, f"I have no taste of my own. What do you think of {thing}?"]


def _pet_name(rng):
    """'What should I call my kitten?'"""
    animal = open_things.word(rng, "pet")
    first, second, third = open_names.pet(rng), open_names.pet(rng), open_names.pet(rng)
    turns = [say(rng, _PET_NAME, p=animal), f"You could call your {animal} {first} or {second}."]
    if rng.random() < 0.25:
        turns += [say(rng, _OTHER_NAME), f"Then how about {third}?"]
    return turns


def _greets(rng):
    """'My aunt says hello.'"""
    who = _kin(rng)[0] if rng.random() < 0.75 else _pet(rng)
    theirs = re.sub(r"\b(my|our)\b", "your", who)
    return [say(rng, _GREETS, k=who, K=capital(who)), f"How kind! Please say hello to {theirs} from me."]


def _ask_me(rng):
    return [say(rng, _ASK_ME), rng.choice(_QUESTIONS)]


MAKERS = ((_either, 4), (_opinion, 5), (_pet_name, 3), (_greets, 2), (_ask_me, 2))
