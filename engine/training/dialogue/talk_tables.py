# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Talk along a table of intents (the format of intent_tables.py). Shared by small_talk and unknown.

A field {x} is a word of the list `x` in tables/talk_words.txt, {x2} another one of the same list, {X} the same with a
capital; question and answer have the same words. After an answer one of the intents in `next` may follow: "=joke"
stands for an exchange of another kind, which the caller gives. An intent of weight 0 comes only after another one; one
whose name ends in _pick or _chosen has the words of the answer before it.
"""
from . import intent_tables
from .question_frames import ask
from .wording import capital, say

_WORDS = intent_tables.lists("talk_words")
_OPENINGS = ("Hi!", "Hello!", "Hey!", "Hi Trilume!", "Hello Trilume!", "Trilume!", "Hey Trilume!", "Hi again!")
_OPENED = ("Hi", "Hey", "Hello", "Good ", "Trilume", "Bye", "See ", "Okay", "Ok")


def words(rng, used=()):
    """What the fields of one exchange stand for: no words that are in `used`."""
    found = {}
    for name, choices in _WORDS.items():
        free = [word for word in choices if word not in used]
        found[name], found[name + "2"] = rng.sample(free if len(free) > 1 else choices, 2)
    for name in _WORDS:
        found[capital(name)], found[capital(name) + "2"] = capital(found[name]), capital(found[name + "2"])
    return found


def opened(rng, text, share=0.06):
    """The message, sometimes after a greeting."""
    if len(text) < 12 or text.startswith(_OPENED) or rng.random() > share:
        return text
    return f"{rng.choice(_OPENINGS)} {text}"


def question(rng, kinds, fields):
    """A message of the user for the intent: a whole one, or a question in one of the common frames."""
    if kinds["say"] and (not kinds["ask"] or rng.random() < 0.45):
        return opened(rng, say(rng, kinds["say"], **fields))
    straight = say(rng, kinds["ask"], **fields)
    if rng.random() < 0.4 or not kinds["in"]:
        return capital(straight) + "?"
    return ask(rng, straight, say(rng, kinds["in"], **fields))


def exchange(rng, kinds, fields):
    return [capital(question(rng, kinds, fields)), capital(say(rng, kinds["answer"], **fields))]


def _next(rng, table, name, makers):
    """The turns after the intent `name`, and the intent that they end with."""
    chosen = rng.choice(table[name]["next"])
    if chosen[0] == "=":
        return makers[chosen[1:]](rng), None
    return chosen, chosen


def talk(rng, name, makers, share=0.45, most=6, start=None):
    """An exchange for an intent of the table, and sometimes what follows from it."""
    table = intent_tables.intents(name)
    intent = start or intent_tables.draw(rng, name)
    fields = words(rng)
    turns, seen = exchange(rng, table[intent], fields), {intent}
    while table[intent]["next"] and len(turns) < most and rng.random() < share:
        found, following = _next(rng, table, intent, makers)
        if following is None:
            return turns + found if len(turns) + len(found) <= 8 else turns
        if following in seen:
            break
        seen.add(following)
        kinds = table[following]
        if not following.endswith(("_pick", "_chosen")):
            fields = {**words(rng, fields), **_kept(fields)}
        asked = say(rng, kinds["say"] or kinds["ask"], **fields)
        asked = capital(asked) + ("" if asked[-1] in ".!?" or kinds["say"] else "?")
        turns += [asked, capital(say(rng, kinds["answer"], **fields))]
        intent = following
    return turns


def _kept(fields):
    """What stays the same in the next exchange: who and what the talk is about."""
    return {name: fields[name] for base in ("pet", "mate", "topic") for name in
            (base, base + "2", capital(base), capital(base) + "2")}
