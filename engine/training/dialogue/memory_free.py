# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts told freely, in running talk, and asked for by any of their parts.

Teaches to keep who, where, when, why, how long and what colour of something that the user told in one or two sentences,
to answer each question for it with a full sentence, also after other talk and several in a row, to take a correction,
and to say that a part was not told. `segment` is a conversation of its own; `tell`, `change` and `ask` are there for
exchanges of other modules between. What a fact consists of: memory_free_kinds.py.
"""

import re

from .memory_asking import recall
from .memory_free_kinds import SHORT
from .memory_free_parts import Person, contracted, fill
from .memory_free_telling import answer, change, drawn, filler, make, state
from .memory_telling import state as state_by_key
from .wording import capital, say

LONGEST = 16
# Two facts of one of these groups are not told together: a question would fit both.
_GROUPS = (
    {"trip", "past trip", "meeting", "visit", "move", "seen"},
    {"cooked", "painted"},
    {"bought", "given", "saving", "origin", "reading", "cooked"},
    {"put", "lent", "lost", "owners"},
    {"learning", "plays"},
    {"likes", "lives", "plays", "jobs", "from", "drinks", "ages", "owners", "relative", "animal", "ill"},
    {"broke", "ill", "lent"},
    {"counted", "owners"},
)
# Pairs of the same kind that their questions tell apart, and by which slots.
_APART = {
    "trip": ("when", "where"),
    "relative": ("p",),
    "animal": ("p",),
    "bought": ("thing",),
    "put": ("thing", "where"),
    "given": ("p", "what"),
    "broke": ("p", "thing"),
    "visit": ("p", "when"),
    "meeting": ("who", "when"),
}
_ASKING = (
    "And {q}?",
    "So {q}?",
    "{Q}[ again|]?",
    "Tell me, {q}?",
    "[Now|Okay|Well|Trilume|Quick question], {q}?",
    "{Q}? [I forgot.|I have forgotten.|I am not sure any more.|Can you tell me?]",
    "[One question|A question|Let me test you|I wonder]: {q}?",
    "[Please tell me|Tell me again]: {q}?",
)
_INSIDE = (
    "[Can you|Could you] [please |]tell me {e}?",
    "Tell me {e}[, please|].",
    "I forgot {e}.",
    "Do you know {e}?",
    "I would like to know {e}.",
    "Remind me {e}.",
)
_YES = (
    "Do you [remember|still know] {e}?",
    "Can you remember {e}?",
    "[Did I tell you|Have I told you] {e}?",
    "{Q}? Do you [remember|still know]?",
)
# What the assistant does not say right after "Nice to meet you".
_NICE = re.compile(r"^(How nice!|That is nice to hear\.|Nice\.|Good\.) ")
_THANKS = (
    ("Thanks!", "You are welcome."),
    ("Thank you.", "You are welcome."),
    ("Right!", "Good."),
    ("Correct.", "Good."),
    ("That is right.", "Good."),
    ("You remember well.", "Thank you!"),
)


def worded(rng, question):
    """(a question in the user's words, whether it wants a yes or no first)."""
    straight, _, inside = question.partition(" // ")
    words, chance = {"q": straight, "Q": capital(straight), "e": inside}, rng.random()
    if chance < 0.5 or not inside and chance < 0.7 or ". " in straight:
        return capital(straight) + "?", False
    if not inside or chance < 0.72:
        return say(rng, _ASKING, **words), False
    frames = _INSIDE if chance < 0.87 else _YES
    return say(rng, frames, **words), frames is _YES


def _one(rng, fact, slot, following=False):
    """A question for a slot and its answer; `following`: right after another one for the same fact."""
    kind, slots = fact.kind, fact.slots
    told = fact.told(slot)
    short = SHORT.get(kind.short.get(slot, slot))
    if following and short and rng.random() < 0.3:
        text, wants_yes = rng.choice(short), False
    else:
        known = {key: value for key, value in slots.items() if key != slot}
        people = tuple(key for key, value in slots.items() if isinstance(value, Person)) if following else ()
        pronoun = (people[0],) if people and len(people) == 1 and rng.random() < 0.4 else ()
        question = None
        for _ in range(12):
            question = fill(rng, rng.choice(kind.ask[slot]), known, fact.must, True, pronoun)
            if question is not None:
                break
        if question is None:
            return []
        text, wants_yes = worded(rng, question)
    if not told:
        return [contracted(rng, text), "No, you have not told me that." if wants_yes else "You have not told me that."]
    said = answer(rng, fact, slot)
    return [contracted(rng, text), f"Yes, {said}." if wants_yes else capital(said) + "."]


_TO_CHECK = (
    (re.compile(r"\{(\w+)\} \{\1_be\} (.*)"), r"{\1_be} {\1} \2"),
    (re.compile(r"\{(\w+)\} will (.*)"), r"will {\1} \2"),
    (re.compile(r"the \{(thing)\} (is|\{are\}) (.*)"), r"\2 the {thing} \3"),
)


def _check(rng, fact, slot):
    """'Am I flying to Lisbon on Monday?' Yes, or no and what was told; nothing where that is no plain question."""
    template = fact.kind.answer[slot][0]
    patterns = [(found, to) for found, to in _TO_CHECK if found.fullmatch(template)]
    if not patterns or fact.must or slot in ("thing", "a", "b") or f"{{{slot}" not in template or not fact.told(slot):
        return []
    slots, right = dict(fact.slots), rng.random() < 0.5
    other = drawn(rng, fact.kind).get(slot)
    if not right:
        if other in (None, *slots.values()) or people_words(other) & _people(fact):
            return []
        if str(getattr(other, "full", "")).startswith(("his ", "her ")):
            return []
        slots[slot] = other
    question = fill(rng, patterns[0][0].sub(patterns[0][1], template), slots, (), True)
    if question is None:
        return []
    said = answer(rng, fact, slot)
    return [
        contracted(rng, capital(rng.choice(("", "", "And ", "So ")) + question)) + "?",
        f"{'Yes' if right else 'No'}, {said}.",
    ]


def _never_told(rng, facts):
    """A question for something else, of which nothing was told."""
    other = _of_another_kind(rng, facts)
    slot = rng.choice([slot for slot in other.kind.ask if other.told(slot)])
    turns = _one(rng, other, slot)
    return turns and [
        turns[0],
        "No, you have not told me that." if turns[1].startswith("Yes, ") else "You have not told me that.",
    ]


def _slots_to_ask(rng, fact, count):
    """Different slots that were told, in any order; now and then one that was not."""
    told = [slot for slot in fact.kind.ask if fact.told(slot)]
    missing = [slot for slot in fact.kind.ask if not fact.told(slot) and slot not in ("y", "b", "more")]
    chosen = rng.sample(told, min(count, len(told)))
    if missing and rng.random() < 0.1:
        chosen.insert(rng.randint(0, len(chosen)), rng.choice(missing))
    return chosen


def about_one(rng, fact, count):
    """One or more questions in a row for a fact."""
    turns, following = [], False
    for slot in _slots_to_ask(rng, fact, count):
        turns += (rng.random() < 0.1 and _check(rng, fact, slot)) or _one(rng, fact, slot, following)
        following = bool(turns)
    return turns


def tell(rng):
    """(turns, facts): the user tells one or two things."""
    facts = [make(rng)]
    if rng.random() < 0.3:
        facts.append(_another(rng, facts[0]))
    turns = []
    for fact in facts:
        turns += state(rng, fact)
    return turns, facts


def people_words(*values):
    """The words for the people among the values."""
    found = {word for one in values if isinstance(one, Person) for word in one.full.split()}
    return found - {"my", "his", "her", "their", "I", "we", "two", "three", "old", "some", "from"}


def _people(fact):
    """The words for the people of a fact."""
    return people_words(*fact.slots.values())


def _of_another_kind(rng, facts):
    """A fact that no question mixes up with one of these."""
    while True:
        other = make(rng)
        if not any(
            fact.name == other.name
            or any({fact.name, other.name} <= group for group in _GROUPS)
            or _people(fact) & _people(other)
            for fact in facts
        ):
            return other


def _another(rng, fact):
    """A fact that goes with this one: of another group, or of the same kind and told apart by its questions."""
    if fact.name in _APART and rng.random() < 0.35:
        for _ in range(200):
            other, apart = make(rng, fact.name), _APART[fact.name]
            first, second = (
                [str(getattr(one.slots.get(key), "full", one.slots.get(key))) for key in apart] for one in (fact, other)
            )
            if "None" in first + second or set(first) & set(second) or _people(fact) & _people(other):
                continue
            if fact.slots.get("s") == other.slots.get("s"):
                fact.must = other.must = apart
                return other
    return _of_another_kind(rng, [fact])


def ask(rng, facts):
    """The user asks for one or more parts of one of the facts, sometimes of both."""
    turns = []
    for fact in rng.sample(facts, len(facts) if rng.random() < 0.4 else 1):
        turns += about_one(rng, fact, rng.choices([1, 2, 3, 4], [4, 4, 2, 1])[0])
    if rng.random() < 0.04 or not turns:
        turns += _never_told(rng, facts)
    return turns or about_one(rng, facts[0], 2)


def _with_name(rng):
    """The user's name first, then a fact; asked for both."""
    known = {}
    turns = state_by_key(rng, known, ["name"])
    fact = make(rng)
    while known["name"] in " ".join(map(str, fact.slots.values())):
        fact = make(rng)
    told = state(rng, fact)
    if rng.random() < 0.4 and not told[0].startswith(("Hi", "Hello", "Hey", "By the way", "Oh", "So", "Okay")):
        hello = say(rng, ("[Hi|Hello|Hey], [I am|I'm] {v}.", "[Hi, my|My] name is {v}.", "I am {v}."), v=known["name"])
        turns, told[0], told[1] = (
            [],
            f"{hello} {told[0]}",
            f"Nice to meet you, {known['name']}! {_NICE.sub('', told[1])}",
        )
    turns += told
    if rng.random() < 0.4:
        turns += filler(rng)
    asked = [about_one(rng, fact, rng.choice((1, 1, 2))), recall(rng, "name", known)]
    for exchange in rng.sample(asked, 2):
        turns += exchange
    return turns


def segment(rng):
    """A conversation: something is told, perhaps corrected, and asked for."""
    if rng.random() < 0.1:
        return _with_name(rng)
    turns, facts = tell(rng)
    if rng.random() < 0.16:
        turns += change(rng, [facts[-1]], close=True)[1]
    for _ in range(rng.choices([0, 1, 2, 3], [6, 4, 3, 2])[0]):
        turns += filler(rng)
    turns += ask(rng, facts)
    if rng.random() < 0.08:
        changed, exchange = change(rng, facts)
        turns += exchange + (about_one(rng, changed, 2) if changed else [])
    if rng.random() < 0.06:
        turns += list(rng.choice(_THANKS))
    return turns[: max(LONGEST, 2)]
