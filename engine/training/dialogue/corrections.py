# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches to change the last answer as the user wants it: shorter, simpler, another thing, capital letters,
more or fewer."""

from . import corrections_explained, corrections_lists, corrections_stories, open_names
from .fact_tables import alternatives
from .follow_ups import SAID
from .story_parts import WORDS, keyed, table_lines
from .wording import capital, say, with_article

_MEANT = [line.split(" ", 1)[1].split(": ", 1) for line in table_lines("corrections_meant") if line.startswith("word ")]
_SAID = keyed(table_lines("corrections_answers"))
_WORDS = sorted({word for group in "abwt" for word in WORDS[group] if word.isalpha()})

_SORRY = (
    "I am sorry. I am a small model and I make mistakes. What is wrong?",
    "I am sorry for the mistake. What should it be?",
    "I am sorry. Please tell me what is wrong.",
)
_MISREAD = ("I am sorry, I misunderstood you. What did you mean?", "I am sorry. Please say it in other words.")
_KIND = ("Thank you. I am glad to help with something else.", "Thank you. What else can I do for you?")
_THANKS = (
    ("Thanks!", "You're welcome!"),
    ("Thank you.", "You're welcome!"),
    ("Better, thanks.", "You're welcome!"),
    ("That's better.", "I am glad to hear that."),
    ("Now I understand.", "I am glad to hear that."),
    ("Good.", "I am glad that it helps."),
)


_OWN = {
    "name": (
        (
            ("My name is {x}.", "I am called {x}.", "I am {x}.", "Hi, I am {x}.", "Hello, my name is {x}."),
            ("Nice to meet you, {x}!",),
            ("I am sorry, {y}. Your name is {y}, not {x}.",),
        ),
    ),
    "pet": (
        (
            ("My {k} is called {x}.", "I have a {k}. Its name is {x}.", "I have a {k} named {x}."),
            ("{x} is a nice name for a {k}.",),
            ("I am sorry. Your {k} is called {y}, not {x}.",),
        ),
    ),
    "place": (
        (
            ("I live in {x}.", "My home is in {x}.", "I come from {x} and live there."),
            ("I see, you live in {x}.",),
            ("I am sorry. You live in {y}, not in {x}.",),
        ),
    ),
}


def _with_thanks(rng, turns):
    return turns + list(rng.choice(_THANKS)) if rng.random() < 0.12 else turns


def _explained(rng):
    """An explanation, then shorter, simpler, longer, in one word or again."""
    return _with_thanks(rng, corrections_explained.segment(rng))


def _meaning(rng):
    """A word with two meanings: the user meant the other one."""
    word, cells = rng.choice(_MEANT)
    first, names, other = cells.split(" | ")
    name = rng.choice(alternatives(names))
    noun = (
        word
        if word
        in (
            "spring",
            "light",
            "glasses",
            "jam",
            "rock",
            "lead",
            "glass",
            "mercury",
            "java",
            "second",
            "can",
            "cold",
            "swallow",
        )
        else with_article(word)
    )
    user = (
        say(rng, _SAID["ask word"], w=word, n=noun)
        .replace("is glasses", "are glasses")
        .replace("does glasses", "do glasses")
    )
    meant = say(rng, _SAID["meant this"], m=name, M=capital(name))
    return _with_thanks(rng, [user, first, meant, f"Ah, I see. {other}"])


def _letters(rng):
    """A short word in capital letters, and back."""
    word = rng.choice(_WORDS)
    user = say(rng, _SAID["write"], w=word)
    if rng.random() < 0.3:
        return [user[:-1] + " in capital letters" + user[-1], word.upper()]
    turns = [user, capital(word) + ".", say(rng, SAID["capitals"]), word.upper()]
    return turns + [say(rng, SAID["small"]), word] if rng.random() < 0.3 else turns


def _mistake(rng):
    """The user says that something is wrong: an apology and a question."""
    if rng.random() < 0.7:
        turns = [say(rng, _SAID["wrong"]), rng.choice(_SORRY)]
    else:
        turns = [say(rng, _SAID["not this"]), rng.choice(_MISREAD)]
    return turns + [capital(say(rng, _SAID["forgiven"])), rng.choice(_KIND)] if rng.random() < 0.2 else turns


def _own(rng):
    """The user's own facts: what the user says is right."""
    what = rng.choice(("name", "name", "pet", "place"))
    first, second = open_names.name(rng), open_names.name(rng)
    if what == "place":
        first, second = open_names.town(rng), open_names.town(rng)
    told, answer, again = rng.choice(_OWN[what])
    pet = rng.choice(("dog", "cat", "rabbit", "hamster", "horse", "parrot", "turtle"))
    if first == second:
        return _mistake(rng)
    fields = {"x": first, "y": second, "k": pet}
    return [
        say(rng, told, **fields),
        say(rng, answer, **fields),
        say(rng, _SAID["own wrong"], **fields),
        say(rng, again, **fields),
    ]


def segment(rng):
    """A story that is changed, or another answer that is changed."""
    kind = rng.choices(
        (
            corrections_stories.segment,
            _explained,
            _meaning,
            corrections_lists.listed,
            corrections_lists.examples,
            _letters,
            _mistake,
            _own,
        ),
        (36, 44, 7, 16, 8, 3, 5, 5),
    )[0]
    return kind(rng)
