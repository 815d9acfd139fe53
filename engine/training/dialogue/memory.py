# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small talk with memory: the user tells a name, a favourite colour, a plan, and asks for it turns later.

Teaches: to repeat what was told, to answer from it, to take the newer of two statements, to say that something was
not told, and to keep the user's name apart from the model's own name. `segment` is a whole conversation of its own: put
at most one into a longer one, and no tell() beside it. For telling and recalling with other modules' exchanges between
them there are `tell`, `change` and `ask`; what is told on the way is added to the dict of facts that is passed in. The
keys of the dict: "name", "age", "favourite:colour", "person:brother", "plan:tomorrow" and so on.
"""

from .memory_asking import ask, check, not_told, whose_name
from .memory_between import fillers
from .memory_telling import change, state, tell
from .people import BOYS, GIRLS

LONGEST = 14
_GOODBYES = ("Bye!", "Goodbye!", "Bye, see you.", "I have to go now.", "See you later.", "Good night!")


def _fillers(rng, turns):
    """Exchanges about something else, while there is room for them."""
    return fillers(rng, max(0, (LONGEST - 2 - len(turns)) // 2))


def _tell_and_ask(rng):
    turns, facts = tell(rng)
    turns += _fillers(rng, turns)
    return turns + ask(rng, facts), facts


def _tell_change_ask(rng):
    turns, facts = tell(rng, rng.choice((1, 1, 2)))
    if rng.random() < 0.3:
        turns += _fillers(rng, turns + ["", ""])
    before = dict(facts)
    key, exchange = change(rng, facts)
    turns += exchange
    turns += _fillers(rng, turns)
    if key != "shopping" and rng.random() < 0.12:
        return turns + check(rng, key, facts, before[key]), facts
    return turns + ask(rng, facts, key), facts


def _names(rng):
    """'What is your name?' and 'what is my name?' before and after the name was told."""
    facts, turns = {}, []
    if rng.random() < 0.7:
        turns += whose_name(rng, facts)
    if "name" not in facts:
        turns += state(rng, facts, ["name"])
    turns += _fillers(rng, turns)
    return turns + whose_name(rng, facts), facts


def _not_told_then_told(rng):
    facts = {}
    turns = tell(rng, 1, facts)[0] if rng.random() < 0.5 else []
    exchange, key = not_told(rng, facts, reply=True)
    turns += exchange
    turns += _fillers(rng, turns)
    return turns + ask(rng, facts, key), facts


def _two_people(rng):
    """'My brother is Leo and my sister is Ana.' Asked for either or both."""
    first, second = _pair(rng)
    facts = {}
    messages = [[first, second]] if rng.random() < 0.6 else [[first], [second]]
    turns = [turn for keys in messages for turn in state(rng, facts, keys)]
    turns += _fillers(rng, turns)
    order = rng.sample([first, second], 2)
    turns += ask(rng, facts, order[0], plain=True)
    return turns + (ask(rng, facts, order[1], plain=True) if rng.random() < 0.6 else []), facts


def _pair(rng):
    """Two different people or two different pets."""
    kinds = ("dog", "cat", "rabbit", "horse", "parrot", "hamster") if rng.random() < 0.2 else None
    kind, among = (
        ("pet", kinds) if kinds else ("person", BOYS + GIRLS + ("cousin", "neighbour", "teacher", "best friend"))
    )
    first = rng.choice(among)
    return f"{kind}:{first}", f"{kind}:{rng.choice([one for one in among if one != first])}"


def _ending(rng, facts):
    """Sometimes a goodbye with the name."""
    if rng.random() > 0.08:
        return []
    name = facts.get("name")
    return [rng.choice(_GOODBYES), f"Goodbye, {name}!" if name else "Goodbye!"]


def segment(rng):
    """A short conversation of 4 to 14 entries."""
    makers = (
        (_tell_and_ask,) * 13
        + (_tell_change_ask,) * 3
        + (_names,) * 2
        + (_not_told_then_told,) * 1
        + (_two_people,) * 2
    )
    turns, facts = rng.choice(makers)(rng)
    return (turns + _ending(rng, facts))[:LONGEST]
