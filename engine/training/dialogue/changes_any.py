# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to change any short answer as it is wanted: a sentence, a list, an idea, a message or tips, several times in
a row, also after something else; and that thanks or a new question are no wish for a change."""

from . import (
    arithmetic,
    changes_known,
    changes_lists,
    changes_sentences,
    changes_sums,
    changes_texts,
    known_facts,
    memory_between,
    small_talk,
)
from .change_wordings import phrase, worded
from .changes_sentences import ASK
from .wording import say

_KINDS = ((changes_sentences.asked, 30), (changes_lists.asked, 26), (changes_lists.suggested, 18),
          (changes_texts.message, 16), (changes_texts.tips, 14), (changes_known.defined, 20), (changes_known.poem, 6),
          (changes_known.known_list, 12), (changes_sums.asked, 12))  # fmt: skip
_BACK = (
    "[Back to|Now back to|Once more to|Again to|To come back to] the {w}:",
    "[About|Now about|And about] [the|your] {w} [from before|again|]:",
    "[The|Your] {w} [from before|again]:",
)
_THANKS = (
    "[Thanks|Thank you|Thanks a lot|Thank you very much|Perfect, thanks|Great, thank you|That's it, thanks][.|!]",
    "[That is good|That is better|Much better|Perfect|Very good|That's what I wanted|Exactly|I like that][.|!]",
)
_WELCOME = (("You're welcome!",), ("I am glad that you like it.",))
_NO_START = ("Who", "What", "And", "Which", "How", "Where", "Do", "Is", "Can", "Could")


def _between(rng):
    return rng.choice((memory_between.filler, arithmetic.segment))(rng)[:2]


def _back(rng, user, word):
    """The wish when something else came between."""
    if user.startswith("I ") or user.split()[0].istitle() and user.split()[0].rstrip(",.?") in _NO_START:
        return user
    return f"{say(rng, _BACK, w=word)} {user[0].lower() + user[1:] if user[1:2].islower() else user}".replace(" :", ":")


def _step(rng, state, first):
    """A wish and what the answer is then."""
    draw = rng.random()
    if draw < 0.07 and state.text() != first.text():
        return worded(rng, say(rng, ASK["start"])), first
    if draw < 0.11:
        return phrase(rng, "again"), state
    for _ in range(30):
        makers, weights = zip(*state.options())
        user, new = rng.choices(makers, weights)[0](rng)
        if new.text() != state.text():
            return user, new
    return phrase(rng, "again"), state


def segment(rng):
    """A short answer and its changes."""
    wanted, state = rng.choices([kind for kind, _ in _KINDS], [weight for _, weight in _KINDS])[0](rng)
    turns, first, before = [wanted, state.text()], state, None
    for _ in range(rng.choices((0, 1, 2, 3, 4), (4, 40, 32, 16, 8))[0]):
        between = rng.random() < 0.1 and state.word != "sum"  # another sum could come between
        if between:
            turns += _between(rng)
        user, new = _step(rng, state, first)
        if between:
            user = _back(rng, user, state.word)
        before, state = state, new
        turns += [user, state.text()]
    draw = rng.random()
    if draw < 0.08 and before is not None:
        turns += [worded(rng, say(rng, ASK["capitals"])), state.text().upper()]
        if rng.random() < 0.3:
            turns += [worded(rng, say(rng, ASK["small"])), state.text()]
    elif draw < 0.2:
        at = rng.randrange(2)
        turns += [say(rng, _THANKS[at]), rng.choice(_WELCOME[at])]
    elif draw < 0.24:
        turns += small_talk.segment(rng)[:2]
    elif draw < 0.3:
        kind, one, _ = known_facts.draw(rng)
        turns += [kind.ask(rng, one), kind.answer(one)]
    return turns
