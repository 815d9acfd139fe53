# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The user tells something or corrects it; the assistant repeats it. See memory.py."""

from .memory_kinds import KINDS, MOOD_ACKS
from .people import MOODS, VALUES, about, draw, kind_of, listed, new_key, yours
from .wording import capital, say, with_article

_TOGETHER = (
    "By the way, {c}.",
    "Please remember that {c}.",
    "Remember that {c}.",
    "Remember this: {c}.",
    "I want to tell you that {c}.",
    "You should know that {c}.",
    "Just so you know, {c}.",
    "Please remember: {c}.",
    "Can you remember that {c}?",
    "I tell you something: {c}.",
    "Well, {c}.",
    "Okay, {c}.",
)
_KEEP = ("Okay, I will remember that {e}.", "Okay, I will remember that {e}.", "I will remember that {e}{n}.")
# A name with a question or a greeting after it, and the reply.
_WITH_NAME = (
    (
        "How are you[ today|]?",
        ("Hello {v}! I am running well, thank you.", "Hello {v}! I am running well, thank you. How are you?"),
    ),
    ("[And who|Who] are you?", ("Nice to meet you, {v}! I am Trilume.",)),
    (
        "[And you|And what is your name|What is your name|What's your name|And yours]?",
        ("Nice to meet you, {v}! My name is Trilume.",),
    ),
    (
        "[Can you help me?|I need some help.|I have a question.]",
        ("Hello {v}! I will try to help you. What do you need?",),
    ),
    (
        "[Can you remember my name|Will you remember my name|Can you remember that]?",
        ("Nice to meet you, {v}! I will remember your name while we talk.",),
    ),
    ("[Nice|Pleased|Good] to meet you[.|!]", ("Nice to meet you too, {v}!",)),
    ("[Do you like my name|Is that a nice name]?", ("{v} is a nice name. Nice to meet you, {v}!",)),
)
_RENAME = (
    "Call me {v}[, please|].",
    "Please call me {v}.",
    "Actually, my name is {v}.",
    "No, my name is {v}.",
    "Sorry, my name is {v}, not {old}.",
    "Please call me {v} from now on.",
    "You can call me {v}.",
    "Not {old}. My name is {v}.",
    "No, call me {v}.",
    "I am not {old}, I am {v}.",
)
_CORRECT = (
    "No, actually {c}.",
    "Actually, {c}.",
    "No, {c}.",
    "Sorry, {c}.",
    "I changed my mind: {c}.",
    "Wait, {c}.",
    "I was wrong, {c}.",
    "Oh, I made a mistake. {C}.",
    "Correction: {c}.",
    "No, sorry, {c}.",
)


def fields(key, value, name="", old=""):
    """What the templates of a kind may hold. `name` is the user's name where the assistant should say it."""
    what = about(key)
    are = "are" if what.endswith("s") else "is"
    return {
        "v": value,
        "V": capital(value),
        "a": yours(value),
        "A": capital(yours(value)),
        "w": what,
        "W": capital(what),
        "f": what.removeprefix("on "),
        "aw": with_article(what) if what else "",
        "are": are,
        "Are": capital(are),
        "n": f", {name}" if name else "",
        "old": old,
    }


def echo(rng, key, value):
    """The fact as a clause of the assistant: 'your favourite colour is green'."""
    return say(rng, KINDS[kind_of(key)].echo, **fields(key, value))


def clause(rng, key, value):
    """The fact as a clause of the user: 'my favourite colour is green'."""
    return say(rng, KINDS[kind_of(key)].clause, **fields(key, value))


def american(rng, text):
    """Some users write 'favorite color'; the assistant does not."""
    if rng.random() < 0.15:
        return text.replace("favourite", "favorite").replace("colour", "color")
    return text


def spoken_name(rng, facts, share=0.35):
    """The user's name in some of the replies, if it was told."""
    return facts.get("name", "") if rng.random() < share else ""


def acknowledge(rng, key, facts):
    """The reply to a fact that was just told; it repeats the value."""
    value, kind = facts[key], KINDS[kind_of(key)]
    ack = MOOD_ACKS[MOODS[value.split()[0]]] if kind_of(key) == "feeling" else kind.ack
    return say(rng, ack, **fields(key, value, spoken_name(rng, facts)))


def _state_one(rng, key, facts):
    kind, value = KINDS[kind_of(key)], facts[key]
    chance = rng.random()
    if key == "name" and chance < 0.22:
        extra, replies = rng.choice(_WITH_NAME)
        start = say(
            rng,
            ("[Hi|Hello|Hey], [I am|I'm] {v}.", "[Hi|Hello], my name is {v}.", "My name is {v}.", "I am {v}."),
            v=value,
        )
        return [f"{start} {say(rng, extra)}", say(rng, replies, v=value)]
    if chance > 0.86:
        return [
            say(rng, _TOGETHER, c=clause(rng, key, value)),
            (
                say(rng, _KEEP, e=echo(rng, key, value), n="")
                if key == "name" or rng.random() < 0.6
                else acknowledge(rng, key, facts)
            ),
        ]
    return [say(rng, kind.tell, **fields(key, value)), acknowledge(rng, key, facts)]


def _state_some(rng, keys, facts):
    """Two or three facts in one message."""
    clauses = [clause(rng, key, facts[key]) for key in keys]
    style = rng.random()
    if style < 0.35:
        text = " ".join(capital(one) + "." for one in clauses)
    else:
        text = capital(listed(clauses)) + "."
    if rng.random() < 0.2:
        text = (
            rng.choice(("Hi! ", "Hello! ", "Hello Trilume! ", "Please remember this. ", "Some things about me. "))
            + text
        )
    rest = [echo(rng, key, facts[key]) for key in keys if key != "name"]
    if "name" in keys:
        return [text, f"Nice to meet you, {facts['name']}! {capital(listed(rest))}."]
    start = rng.choice(("Okay, ", "Okay, ", "I will remember that "))
    return [text, f"{start}{listed(rest)}."]


def state(rng, facts, keys):
    """The user tells the facts with these keys in one message; they are drawn and added to `facts`."""
    for key in keys:
        facts[key] = draw(rng, key, set(facts.values()))
    text, reply = _state_some(rng, keys, facts) if len(keys) > 1 else _state_one(rng, keys[0], facts)
    return [american(rng, text), reply]


def tell(rng, count=0, facts=None):
    """(turns, facts): the user tells `count` things, or one to three."""
    facts = {} if facts is None else facts
    count = count or rng.choice((1, 1, 1, 1, 2, 2, 2, 3, 3))
    keys = []
    for place in range(count):
        keys.append(new_key(rng, {**facts, **dict.fromkeys(keys)}, 0.6 if place == 0 else 0.25))
    if "name" in keys and rng.random() < 0.8:
        keys.sort(key=lambda key: key != "name")
    turns = []
    if rng.random() < 0.05:
        turns += [
            rng.choice(
                (
                    "Can you remember something for me?",
                    "I want to tell you something.",
                    "Please remember something.",
                    "Can I tell you something?",
                )
            ),
            "Yes, tell me. I will remember it while we talk.",
        ]
    while keys:
        size = rng.choice((1, len(keys), min(2, len(keys)))) if len(keys) > 1 else 1
        turns += state(rng, facts, keys[:size])
        keys = keys[size:]
    return turns[-6:] if len(turns) > 6 else turns, facts


def reply_to_question(rng, key, facts):
    """The user answers 'What is your favourite colour?' and the assistant takes note."""
    facts[key] = draw(rng, key, set(facts.values()))
    return [
        american(rng, say(rng, KINDS[kind_of(key)].short, **fields(key, facts[key]))),
        acknowledge(rng, key, facts),
    ]


def change(rng, facts):
    """(key, turns): the user corrects one of the facts; the dict holds the new value afterwards."""
    key = "name" if "name" in facts and rng.random() < 0.4 else rng.choice(sorted(facts))
    old = facts[key]
    if key == "shopping" and rng.random() < 0.6:
        have = old.replace(" and ", ", ").split(", ")
        item = rng.choice([one for one in VALUES["item"] if one not in have])
        facts[key] = listed(have[:3] + [item])
        text = say(
            rng,
            ("Add {i}[ to my list|].", "I also need {i}.", "Put {i} on my list too.", "And {i}[, please|]."),
            i=item,
        )
        return key, [text, f"Okay, your shopping list is {facts[key]}."]
    facts[key] = value = draw(rng, key, set(facts.values()))
    said = echo(rng, key, value)
    if key == "name":
        return key, [
            say(rng, _RENAME, v=value, old=old),
            rng.choice((f"Okay, I will call you {value}.", f"Okay, your name is {value}.")),
        ]
    stated = clause(rng, key, value)
    text = say(rng, _CORRECT, c=stated, C=capital(stated))
    return key, [american(rng, text), f"Okay, {said}."]
