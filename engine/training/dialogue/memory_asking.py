# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user asks for what was told, and the assistant answers from it. See memory.py."""

from .memory_kinds import KINDS
from .memory_telling import american, echo, fields, reply_to_question, spoken_name
from .people import about, draw, kind_of, listed, new_key, yours
from .wording import capital, say

# Frames around a question: {q} straight, {e} embedded, {p} the noun phrase. The first group is answered with yes or no.
_YES = (
    "Do you remember {e}?",
    "Do you remember {e}?",
    "Do you still know {e}?",
    "Did I tell you {e}?",
    "Have I told you {e}?",
    "Can you remember {e}?",
)
_YES_NOUN = ("Do you remember {p}?", "Do you still know {p}?", "Did I tell you {p}?", "Can you remember {p}?")
_PLAIN = (
    "Can you tell me {e}?",
    "Can you [please |]tell me {e}?",
    "Please tell me {e}.",
    "Tell me {e}.",
    "I forgot {e}.",
    "Do you know {e}?",
    "So {q}?",
    "And {q}?",
    "And {q}?",
    "Now, {q}?",
    "Okay, {q}?",
    "Trilume, {q}?",
    "{Q}, please?",
    "Remind me {e}.",
    "{Q}? Do you remember?",
    "{Q}? I forgot.",
    "I would like to know {e}.",
    "Quick question: {q}?",
    "Let me test you: {q}?",
    "Tell me again, {q}?",
    "What did you learn about me: {q}?",
)
_LIST = (
    "What have I told you so far?",
    "What do you know about me?",
    "What did I tell you?",
    "What do you remember about me?",
    "Tell me what you know about me.",
    "What have I told you about me?",
    "What did I tell you about me?",
    "What did you learn about me?",
    "List what I told you.",
    "Tell me everything that I told you.",
)
_YOUR_NAME = (
    "What is your name?",
    "What is your name?",
    "What's your name?",
    "And what is your name?",
    "What are you called?",
    "Tell me your name.",
    "Do you have a name?",
    "And your name?",
    "What was your name again?",
    "Say your name.",
)
_WHO_ARE_YOU = ("Who are you?", "And who are you?", "Who are you again?", "And you?", "Tell me who you are.")
_BOTH = (
    (
        "What is my name and what is your name?",
        "What is your name and what is my name?",
        "What are our names?",
        "Tell me your name and my name.",
        "Tell me my name and your name.",
    ),
    ("Your name is {v}, and my name is Trilume.",),
), (
    ("Who am I and who are you?", "Who are you and who am I?", "Who are we?", "Who is who?"),
    ("You are {v}, and I am Trilume.",),
)
_MIXED = (
    ("Is your name {v}?", "No, my name is Trilume. Your name is {v}."),
    ("Are you {v}?", "No, I am Trilume. You are {v}."),
    ("Am I Trilume?", "No, I am Trilume. You are {v}."),
    ("Is my name Trilume?", "No, my name is Trilume. Your name is {v}."),
    ("Are you called {v}?", "No, my name is Trilume. Your name is {v}."),
    ("Is your name Trilume?", "Yes, my name is Trilume."),
    ("Is my name {v}?", "Yes, your name is {v}."),
    ("Am I {v}?", "Yes, you are {v}."),
    ("Are you Trilume?", "Yes, I am Trilume."),
)
_THANKS = ("Thanks!", "Thank you!", "Thank you very much.", "Right, thank you.")
_PRAISE = ("Yes, right!", "Correct!", "That is right.", "Very good!", "Well done!", "You remember well.")


def _question(rng, key, facts):
    """(a question for the fact, whether it wants a yes or no first)."""
    kind, words = KINDS[kind_of(key)], fields(key, "")
    chance = rng.random()
    if chance < 0.42:
        return capital(say(rng, kind.q, **words)) + "?", False
    if chance < 0.72:
        alone = sum(kind_of(one) == kind_of(key) for one in facts) == 1 and key in facts
        return say(rng, kind.ask + (kind.only if alone else ()), **words), False
    straight, embedded = say(rng, kind.q, **words), say(rng, kind.e, **words)
    if chance < 0.88:
        return say(rng, _PLAIN, q=straight, Q=capital(straight), e=embedded), False
    frames = _YES + _YES_NOUN if kind.np else _YES
    return say(rng, frames, e=embedded, p=say(rng, kind.np, **words)), True


def _asks_who(question):
    return "who am i" in question.lower() or "who i am" in question.lower()


def recall(rng, key, facts):
    """A question for a fact and the true answer."""
    question, wants_yes = _question(rng, key, facts)
    clause = f"you are {facts[key]}" if _asks_who(question) else echo(rng, key, facts[key])
    chance = rng.random()
    if wants_yes:
        answer = f"Yes, {clause}."
    elif chance < 0.16:
        answer = f"You told me that {clause}."
    else:
        name = spoken_name(rng, facts, 0.15) if key != "name" else ""
        answer = capital(clause) + (f", {name}." if name else ".")
    return [american(rng, question), answer]


def not_told(rng, facts, reply=False):
    """(turns, key): a question for something that was not told; with `reply`, the user tells it then."""
    key = new_key(rng, facts)
    kind, words = KINDS[kind_of(key)], fields(key, "")
    if reply and kind_of(key) == "favourite" and rng.random() < 0.3:
        thing = f"favourite {about(key)}"
        return [
            american(rng, say(rng, "[What is your|What's your|Do you have a] {t}?", t=thing)),
            f"I am a program, so I have no {thing}. What is yours?",
        ] + reply_to_question(rng, key, facts), key
    question, wants_yes = _question(rng, key, facts)
    missing = f"ou have not told me {say(rng, kind.missing, **words)} yet. {say(rng, kind.question, **words)}?"
    turns = [american(rng, question), ("No, y" if wants_yes else "Y") + missing]
    return (turns + reply_to_question(rng, key, facts) if reply else turns), key


def whose_name(rng, facts):
    """The user's name and the model's name, asked close together."""
    name, chance = facts.get("name"), rng.random()
    if name and chance < 0.25:
        text, answer = rng.choice(_MIXED)
        return [text.format(v=name), answer.format(v=name)] + (
            recall(rng, "name", facts) if rng.random() < 0.3 else []
        )
    if chance < 0.45:
        questions, answers = rng.choice(_BOTH)
        if name:
            return [rng.choice(questions), say(rng, answers, v=name)]
        me = "My name is Trilume." if "name" in questions[0] else "I am Trilume."
        return [rng.choice(questions), f"{me} You have not told me your name yet. What is your name?"]
    yours_first = rng.random() < 0.6
    who = rng.random() < 0.35
    questions = [one for one in (_WHO_ARE_YOU if who else _YOUR_NAME) if name or not one.startswith("And")]
    about_model = [rng.choice(questions), "I am Trilume." if who else "My name is Trilume."]
    if name:
        about_user = recall(rng, "name", facts)
    else:
        question, wants_yes = _question(rng, "name", facts)
        about_user = [
            question,
            ("No, y" if wants_yes else "Y") + "ou have not told me your name yet. What is your name?",
        ]
        if not yours_first or rng.random() < 0.3:
            about_user += reply_to_question(rng, "name", facts)
    return about_model + about_user if yours_first else about_user + about_model


def everything(rng, facts):
    """'What have I told you so far?'"""
    if not facts:
        return [rng.choice(_LIST), "You have not told me anything about you yet."]
    return [rng.choice(_LIST), f"You told me that {listed([echo(rng, key, facts[key]) for key in facts])}."]


def _another(rng, key, facts):
    """A value that the fact does not have; for an appointment, another day and not only another hour."""
    while True:
        value = draw(rng, key, set(facts.values()))
        if kind_of(key) != "appointment" or value.split(" at ")[0] != facts[key].split(" at ")[0]:
            return value


def check(rng, key, facts, asked=""):
    """'Is my favourite colour red?' Yes, or no and the right one. `asked` is what the user has in mind, or drawn."""
    value, said = facts[key], echo(rng, key, facts[key])
    if key == "shopping":
        have = value.replace(" and ", ", ").split(", ")
        item = rng.choice(have) if rng.random() < 0.5 else draw(rng, "item", have)
        text = say(rng, ("Is {i} on my shopping list?", "Is {i} on my list?", "Did I put {i} on my list?"), i=item)
        return [text, f"{'Yes' if item in have else 'No'}, {said}."]
    asked = asked or (value if rng.random() < 0.5 else _another(rng, key, facts))
    text = say(rng, KINDS[kind_of(key)].check, **fields(key, asked)) + "?"
    return [american(rng, text), f"{'Yes' if asked == value else 'No'}, {said}."]


def _special(rng, key, facts):
    """A question that only this kind has, or nothing."""
    kind, what, value = kind_of(key), about(key), facts[key]
    if kind in ("person", "pet"):
        return [
            say(rng, ("Who is {v}?", "And who is {v}?", "Do you know who {v} is?", "Who was {v}?"), v=value),
            f"{value} is your {what}.",
        ]
    if kind == "feeling":
        word = value.split()[0]
        return [
            say(rng, ("Why am I {f}?", "Why did I say I am {f}?", "Do you know why I am {f}?"), f=word),
            f"You are {yours(value)}.",
        ]
    if kind == "favourite" and rng.random() < 0.35:
        return [
            american(rng, say(rng, "What is my favourite {w}[,|] and what is yours?", w=what)),
            f"{capital(echo(rng, key, value))}. I am a program, so I have none.",
        ]
    if kind == "favourite":
        return [
            american(rng, f"What is your favourite {what}?"),
            f"I am a program, so I have no favourite {what}.",
            rng.choice(("And mine?", "And what is mine?", "What is mine?", "And which is mine?")),
            f"{capital(echo(rng, key, value))}.",
        ]
    if kind == "age" and int(value) < 60:
        return [
            rng.choice(("How old are you?", "And how old are you?")),
            "I am a program, so I have no age.",
            rng.choice(("And how old am I?", "How old am I?", "And me?")),
            f"You are {value} years old.",
        ]
    return []


def _about_one(rng, key, facts):
    chance = rng.random()
    if chance < 0.08:
        return check(rng, key, facts)
    return (chance < 0.2 and _special(rng, key, facts)) or recall(rng, key, facts)


def _closing(rng, facts):
    """The user thanks or praises."""
    name = spoken_name(rng, facts, 0.7)
    said, reply = rng.choice(((_THANKS, "You are welcome"), (_PRAISE, "Thank you")))
    return [rng.choice(said), f"{reply}, {name}!" if name else f"{reply}!"]


def ask(rng, facts, key=None, plain=False):
    """The user asks for one or two of the facts (for the one with `key` first), or for one that was not told."""
    chance = 1.0 if plain else rng.random()
    if not facts:
        return rng.choice((everything, whose_name, lambda *given: not_told(*given)[0]))(rng, facts)
    if key is None and chance < 0.06:
        turns, _ = not_told(rng, facts, reply=rng.random() < 0.35)
        return turns + (recall(rng, rng.choice(sorted(facts)), facts) if rng.random() < 0.3 else [])
    if key is None and chance < 0.2:
        return everything(rng, facts)
    if chance < 0.3 and "name" in facts and key in (None, "name"):
        return whose_name(rng, facts)
    keys = [one for one in facts for _ in range(3 if one == "name" else 2)]
    first = key or rng.choice(keys)
    turns = recall(rng, first, facts) if plain else _about_one(rng, first, facts)
    others = [one for one in keys if one != first]
    if others and not plain and rng.random() < 0.4:
        turns += recall(rng, rng.choice(others), facts)
    if rng.random() < 0.05:
        turns += _closing(rng, facts)
    return turns
