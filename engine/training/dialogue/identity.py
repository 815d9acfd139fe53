# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches its name, however it is asked for: every answer here says Trilume.

The same few answers for a great many questions: straight and indirect, polite, hasty and rude ones, for the name, for
who speaks and for which model, with another name in the question, and about the letters of the name.
"""

import re

from . import identity_frames as F
from . import identity_mixed, intent_tables, open_names, plain_stories
from .question_frames import ask, thanks
from .wording import capital, say

NAME, WHO = identity_mixed.NAME, identity_mixed.WHO


def _fields(rng):
    return {
        "k": rng.choice(F.KINDS),
        "w": rng.choice(F.ASKERS),
        "c": rng.choice(("chatbot", "bot", "language model", "program", "model")),
    }


def _asked(rng, pairs):
    """One of the questions, straight or inside of a sentence, in one of the common frames."""
    straight, inside = rng.choice(pairs)
    kinds = _fields(rng)
    return ask(rng, say(rng, straight, **kinds), say(rng, inside, **kinds))


def _whole(rng, templates):
    text = say(rng, templates, **_fields(rng))
    return capital(re.sub(r"\b([Aa]) (?=AI|app|assistant|LLM)", r"\1n ", text))


def name(rng):
    """'What do people call you?'"""
    if rng.random() < 0.14:
        asked = say(rng, F.HAVE_NAME, k=rng.choice(F.KINDS))
        return [ask(rng, asked, f"if {_told(asked)}"), "Yes, my name is Trilume."]
    return [_whole(rng, F.NAME_SAY) if rng.random() < 0.42 else _asked(rng, F.NAME_QUESTIONS), NAME]


def _told(question):
    """'do you have a name' as 'you have a name'."""
    first, _, rest = question.partition(" ")
    if first in ("do", "does"):
        return " ".join({"have": "has"}.get(word, word) if first == "does" else word for word in rest.split())
    if question.startswith("is there"):
        return "there is" + question[8:]
    if question.startswith("have they"):
        return "they have" + question[9:]
    return f"you {first} {rest[4:]}"


def who(rng):
    """'Which chatbot answers here?'"""
    kind = rng.random()
    if kind < 0.35:
        return [_whole(rng, F.WHO_SAY), WHO]
    return [_asked(rng, F.WHO_QUESTIONS if kind < 0.75 else F.WHICH), WHO]


def _other(rng):
    return rng.choice(F.OTHERS) if rng.random() < 0.7 else open_names.name(rng)


def mistaken(rng):
    """'Are you ChatGPT?', 'Is your name Anna?', 'Hello Siri!', 'From now on you are Alexa.'"""
    other, kind = _other(rng), rng.random()
    if kind < 0.4:
        straight, inside = rng.choice(F.IS_IT if other in F.OTHERS else F.IS_IT[:4])
        return [ask(rng, say(rng, straight, n=other), say(rng, inside, n=other)), f"No, {WHO}"]
    if kind < 0.62:
        straight, inside = rng.choice(F.IS_NAME)
        return [ask(rng, say(rng, straight, n=other), say(rng, inside, n=other)), f"No, {NAME[0].lower()}{NAME[1:]}"]
    if kind < 0.74:
        return [capital(say(rng, F.TAKEN_FOR, n=other)), f"No, {WHO}"]
    if kind < 0.84:
        other = rng.choice(F.OTHERS)
        return [say(rng, F.ADDRESSED, n=other), f"I am not {other}, I am Trilume."]
    if kind < 0.92:
        return [say(rng, F.BECOME, n=other), f"I am Trilume, and I can't be {other}."]
    company = rng.choice(F.COMPANIES)
    asked = say(rng, "you were [made|trained|built|written] by {c}", c=company)
    return [ask(rng, f"were you{asked[8:]}", f"if {asked}"), "No, the people who make Trilume trained me."]


def about_name(rng):
    """'How many letters has your name?'"""
    kinds = rng.choice(list(intent_tables.intents("identity").values()))
    return [capital(say(rng, kinds["say"])), intent_tables.answer(rng, kinds)]


def again(rng):
    """The name, and once more."""
    turns = name(rng) if rng.random() < 0.6 else who(rng)
    asked = say(rng, F.AGAIN)
    return turns + [asked, WHO if asked.startswith("Who are") else NAME]


def after_a_story(rng):
    """A story, and in the middle of the talk about it the question for the name."""
    said = identity_mixed.segment(rng) if rng.random() < 0.6 else name(rng)
    return plain_stories.segment(rng)[:2] + said


MAKERS = (
    (name, 30),
    (who, 30),
    (identity_mixed.segment, 24),
    (mistaken, 20),
    (about_name, 12),
    (again, 7),
)
_FUNCTIONS, _WEIGHTS = zip(*MAKERS)


def segment(rng):
    """One question for the name, sometimes with what people say then."""
    turns = rng.choices(_FUNCTIONS, _WEIGHTS)[0](rng)
    if turns[-1] in (NAME, WHO) and rng.random() < 0.06:
        said, answers = rng.choice(F.THANKED)
        return turns + [say(rng, said), rng.choice(answers)]
    if len(turns) == 2 and turns[1] in (NAME, WHO) and rng.random() < 0.06:
        return turns + about_name(rng)
    return turns + thanks(rng, 0.02)
