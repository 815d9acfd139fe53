# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to keep the most ordinary facts, told in plain words, one or several in a message: pets of others, relatives,
jobs, tastes, codes, appointments, colours, places of things; to answer questions for each part of them, to say yes or
no, and to say so when something was not told. Names and things are drawn without an end, so that they are copied."""

import re

from . import memory_plain_draws as draws
from .memory_between import filler, fillers
from .memory_free import worded
from .memory_free_parts import contracted, yours
from .story_parts import table_lines
from .wording import capital, say, with_article

KINDS = {}
for _kind, _field, _texts in (line.split(" | ", 2) for line in table_lines("memory_plain")):
    KINDS.setdefault(_kind, {}).setdefault(_field, []).append(_texts)
_START = (
    *("{T}.",) * 7,
    "{T}!",
    "[By the way|You know|Just so you know|Well|Oh|So|For your information|Listen|I forgot to say], {t}.",
    "[Please remember|Remember this|Keep this in mind|Note this|Something about me|Please note]: {t}.",
    "[Remember|Please remember|Keep in mind|I want you to know|You should know|Let me tell you] that {t}.",
    "[Hi|Hello|Hey|Good morning|Good evening], {t}.",
    "[Hi|Hello|Hey|Good morning|Good evening]! {T}.",
)
_ACKS = (
    "I see. {E}.",
    "All right. {E}.",
    "Okay, {e}.",
    "Good to know. {E}.",
    "I will remember that {e}.",
    "{E}. I will remember that.",
)
_CORRECT = ("No, sorry, {t}.", "Actually, {t}.", "Wait, {t}.", "I was wrong: {t}.", "Sorry, I made a mistake: {t}.",
            "[No|Oh no|Correction]: {t}.", "That has changed: {t}.", "Not quite, {t}.",
            "I have to correct myself: {t}.")  # fmt: skip
_LIST = (
    "What do you know about me?",
    "[What have I told you|What did I tell you] [so far|about me|until now|today]?",
    "[Tell me|Sum up|List|Repeat] [what I told you|everything I told you|what you know about me|what you remember].",
    "What do you remember [about me|of what I said]?",
)
_THANKS = (
    ("Thanks!", "You are welcome!"),
    ("Right!", "Good."),
    ("Well remembered!", "Thank you!"),
    ("Correct.", "Good."),
)
_MISSING = "ou have not told me that."


def make(rng, known=()):
    """[kind, fields]: a fact that goes with what is known."""
    taken = {kind for kind, _ in known}
    words = {word for _, fields in known for value in fields.values() for word in str(value).split()}
    while True:
        kind = rng.choice(sorted(KINDS))
        if kind in taken or any({kind, one} <= group for one in taken for group in draws.ALIKE):
            continue
        fields = draws.draw(rng, kind)
        if not words & set(" ".join(str(fields.get(slot, "")) for slot in "rnmxkw").split()) - {"my", "the", "a"}:
            return [kind, fields]


def said(fact):
    """'your aunt's parrot is called Coco'."""
    kind, fields = fact
    return yours(KINDS[kind]["say"][0].format(**fields))


def _tell(rng, fact):
    kind, fields = fact
    return say(rng, rng.choice(KINDS[kind]["tell"][0].split(" ; ")), **fields)


def _ack(rng, facts):
    parts = [said(fact) for fact in facts]
    e = " and ".join(parts) if len(parts) < 3 else ", ".join(parts[:-1]) + f", and {parts[-1]}"
    if len(facts) == 2 and any(" and " in said(fact) for fact in facts):
        start = rng.choice(("I see", "All right", "Good to know"))
        return f"{start}. {capital(said(facts[0]))}. {capital(said(facts[1]))}."
    return say(rng, _ACKS, e=e, E=capital(e))


def state(rng, facts):
    """The user tells one or several facts in a message, and the assistant takes note."""
    texts = [_tell(rng, fact) for fact in facts]
    if len(texts) == 1:
        text = say(rng, _START, t=texts[0], T=capital(texts[0]))
    elif rng.random() < 0.5 and not any(". " in text or ":" in text for text in texts):
        joined = rng.choice((" and ", ", and ", ", ")).join(texts)
        text = say(rng, _START, t=joined, T=capital(joined))
    else:
        text = " ".join(f"{capital(one)}." for one in texts)
    text = contracted(rng, re.sub(r": ([^.:]*): ", r", \1: ", text))
    if any(fact[0] == "about me" for fact in facts):
        name = next(fact[1]["n"] for fact in facts if fact[0] == "about me")
        rest = [fact for fact in facts if fact[0] != "about me"]
        mine = next(fact[1] for fact in facts if fact[0] == "about me")
        own = f"You are {mine['y']} years old and live in {mine['t']}."
        return [text, f"Nice to meet you, {name}! {own}" + "".join(f" {capital(said(fact))}." for fact in rest)]
    if facts[0][0] == "parents" and len(facts) == 1:
        return [text, "Nice to meet you, {n}! Your mum is {m} and your dad is {o}.".format(**facts[0][1])]
    return [text, _ack(rng, facts)]


def tell(rng):
    """(turns, facts): the user tells one to four things."""
    facts, turns = [], []
    for count in rng.choice(([1], [1], [1], [1], [2], [2], [1, 1], [3], [1, 2], [2, 1], [1, 1, 1])):
        new = []
        for _ in range(count):
            new.append(make(rng, facts + new))
        facts += new
        turns += state(rng, new)
        if new[0][0] == "shopping" and rng.random() < 0.4:
            turns += _list_changed(rng, new[0])
        if rng.random() < 0.15:
            turns += filler(rng)
    return turns, facts


def _list_changed(rng, fact):
    """One thing more on the shopping list, or one that is not needed."""
    things = fact[1]["x"].replace(" and ", ", ").split(", ")
    if rng.random() < 0.65 or len(things) < 3:
        new = rng.choice([one for one in draws.open_things.WORDS["shopping"] if one not in things])
        things.append(new)
        frames = "[I also need {i}|And {i}|Put {i} on my list|Add {i}|I forgot {i}|I want to buy {i} too|Also {i}]."
    else:
        new = things.pop(rng.randrange(len(things)))
        frames = (
            "[I don't need {i}|I have enough {i}|Take {i} off my list|No {i}, please|I already have {i}|Without {i}]."
        )
    fact[1].update(x=", ".join(things[:-1]) + f" and {things[-1]}", one=rng.choice(things))
    return [say(rng, frames, i=new), f"Okay, {said(fact)}."]


def change(rng, facts):
    """(the fact, turns): the user corrects one of them."""
    fact = rng.choice(facts)
    kind, fields = fact
    if kind == "shopping":
        return fact, _list_changed(rng, fact)
    new = draws.other(rng, kind, fields)
    if kind == "about me" or new is None:
        return None, []
    fact[1] = new
    text = say(rng, _CORRECT, t=_tell(rng, fact))
    return fact, [contracted(rng, re.sub(r": ([^.:]*): ", r", \1: ", text)), f"Okay, {said(fact)}."]


def _check(rng, fact):
    """A question for yes or no, and the answer."""
    kind, fields = fact
    if kind == "sibling" and rng.random() < 0.4:
        other = "sister" if "brother" in fields["a"] else "brother"
        return [say(rng, "[Do I have|And do I have|Have I got] a {w}?", w=other), f"Y{_MISSING}"]
    found = [(word, text) for word in ("check", "yes", "no") for text in KINDS[kind].get(word, ())]
    word, text = rng.choice(found)
    slot, text = text.split(" | ") if word == "check" else ("", text)
    answer, questions = text.split(" => ")
    right = rng.random() < 0.45
    more = {}
    if word == "check":
        other = fields if right else draws.other(rng, kind, fields)
        if other is None or not right and other[slot] == fields[slot]:
            other, right = fields, True
        more = (
            {"v2": other[slot]}
            if kind == "will"
            else {"v": other[slot], "va": other.get("a", ""), "av": with_article(str(other[slot]))}
        )
        if kind in ("their pet", "my pet") and slot == "k" and not right and other["k"] == fields["k"]:
            right = True
    elif word == "yes":
        right = True
    else:
        right = False
    question = say(rng, rng.choice(questions.split(" ; ")), **(fields | more))
    frames = ("{Q}?", "{Q}?", "{Q}?", "And {q}?", "So {q}?", "{Q}, do you remember?", "Tell me, {q}?")
    text = say(rng, frames, q=question, Q=capital(question))
    return [contracted(rng, text), f"{'Yes' if right else 'No'}, {yours(answer.format(**fields))}."]


def question(rng, fact, at=None):
    """A question for a part of the fact and its answer."""
    kind, fields = fact
    parts = KINDS[kind]["ask"]
    answer, questions = (parts[at] if at is not None else rng.choice(parts)).split(" => ")
    text, wants_yes = worded(rng, say(rng, rng.choice(questions.split(" ; ")), **fields))
    e = yours(answer.format(**fields))
    return [contracted(rng, text), f"Yes, {e}." if wants_yes else f"{capital(e)}."]


def _not_told(rng, facts):
    """A question for something that was not told, which may sound much like something that was."""
    fact = rng.choice(facts)
    found = draws.stranger(rng, *fact) if rng.random() < 0.6 else None
    if found:
        new, slot = found
        asked = [text for part in KINDS[fact[0]]["ask"] for text in part.split(" => ")[1].split(" ; ")]
        asked = [text for text in asked if f"{{{slot}}}" in text]
        if asked:
            text, wants_yes = worded(rng, say(rng, rng.choice(asked), **new))
            return [contracted(rng, text), f"No, y{_MISSING}" if wants_yes else f"Y{_MISSING}"]
    other = make(rng, facts)
    if rng.random() < 0.3 and any(word in KINDS[other[0]] for word in ("check", "yes", "no")):
        return [_check(rng, other)[0], f"Y{_MISSING}"]
    asked, answer = question(rng, other)
    return [asked, f"No, y{_MISSING}" if answer.startswith("Yes, ") else f"Y{_MISSING}"]


def everything(rng, facts):
    """All that was told."""
    told = [said(fact) for fact in facts]
    listed = told[0] if len(told) == 1 else ", ".join(told[:-1]) + f" and {told[-1]}"
    return [say(rng, _LIST), f"You told me that {listed}."]


def ask(rng, facts):
    """The user asks for one or more of the things."""
    turns = []
    if rng.random() < 0.11:
        turns += _not_told(rng, facts)
    if rng.random() < 0.1:
        return turns + everything(rng, facts)
    for fact in rng.sample(facts, len(facts) if rng.random() < 0.6 else 1):
        if rng.random() < 0.22 and any(word in KINDS[fact[0]] for word in ("check", "yes", "no")):
            turns += _check(rng, fact)
            continue
        places = range(len(KINDS[fact[0]]["ask"]))
        for at in rng.sample(places, min(len(places), rng.choice((1, 1, 2, 3)))):
            turns += question(rng, fact, at)
        if rng.random() < 0.12:
            turns += filler(rng)
    return turns


def segment(rng):
    """A conversation: something is told, other talk, and questions for it."""
    turns, facts = tell(rng)
    turns += fillers(rng)
    if rng.random() < 0.14:
        turns += change(rng, facts)[1]
        turns += fillers(rng, 2)
    turns += ask(rng, facts)
    if rng.random() < 0.06:
        turns += list(rng.choice(_THANKS))
    return turns
