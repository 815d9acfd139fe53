# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches stories asked for in the plainest words: 'Tell me a story about a fox.', '... a sad story about two friends
in a castle.'
"""

from . import story_parts as parts
from .stories import asked_place, story, with_more
from .story_plots import PLOTS
from .wording import say, with_article

_FRAMES = (
    *("Tell me {a} about {x}.",) * 8,
    *("Can you tell me {a} about {x}?",) * 4,
    *("Please tell me {a} about {x}.",) * 4,
    *("Tell me {a} about {x}, please.",) * 3,
    *("Could you tell me {a} about {x}?",) * 2,
    *("Write {a} about {x}.",) * 2,
    "Can you write {a} about {x}?",
    "I want {a} about {x}.",
    "I'd like {a} about {x}.",
    "I would like to hear {a} about {x}.",
    "[A|One] {b} about {x}[|, please].",
    "Can you please tell me {a} about {x}?",
    "Could you please tell me {a} about {x}?",
    "Give me {a} about {x}.",
)
# The word before 'story', how often, and what it asks for.
_KINDS = (
    ("", 24, {}),
    ("short ", 8, {"length": "short"}),
    ("very short ", 2, {"length": "very short"}),
    ("long ", 2, {"length": "long"}),
    ("sad ", 5, {"mood": "sad"}),
    ("funny ", 5, {"mood": "funny"}),
    ("happy ", 3, {"mood": "happy"}),
    ("bedtime ", 3, {"mood": "bedtime"}),
    ("nice ", 1, {}),
    ("little ", 1, {"length": "short"}),
    ("short sad ", 1, {"length": "short", "mood": "sad"}),
    ("short funny ", 1, {"length": "short", "mood": "funny"}),
)
# Two who belong together: how they are asked for, their sexes, and what the second is to the first.
_PAIRS = (
    *(("two friends", "", ("friend", "best friend")),) * 6,
    ("two best friends", "", ("best friend",)),
    ("two good friends", "", ("friend",)),
    ("two children", "", ("friend",)),
    ("two girls", "ff", ("friend", "best friend")),
    ("two boys", "mm", ("friend", "best friend")),
    ("two sisters", "ff", ("sister",)),
    ("two brothers", "mm", ("brother",)),
    ("a brother and a sister", "mf", ("sister",)),
)
_ANIMALS = ("cats", "dogs", "mice", "rabbits", "bears", "foxes", "frogs", "rats", "hedgehogs", "squirrels", "horses")
_ONE = {"mice": "mouse", "foxes": "fox"}
_LONELY = next(plot for plot in PLOTS if plot.name == "friend")


def _person(rng, sex):
    return parts.with_open_name(rng, parts.Hero("girl" if sex == "f" else "boy", "p", "", sex))


def _pair(rng):
    """The words for two who belong together, both of them, and what the second is to the first."""
    if rng.random() < 0.25:
        many = rng.choice(_ANIMALS)
        kind = _ONE.get(many, many.rstrip("s"))
        words, relations = rng.choice((f"two {many}", f"two {many}", "two friends")), ("friend", "best friend")
        first, second = (parts.with_open_name(rng, parts.Hero(kind, parts.group_of(kind))) for _ in range(2))
    else:
        words, sexes, relations = rng.choice(_PAIRS)
        first, second = (_person(rng, sex) for sex in sexes or rng.choice(("ff", "fm", "mf", "mm")))
    if first.name == second.name:
        return _pair(rng)
    return words, first, second, f"{first.pronouns()['his']} {rng.choice(relations)}"


def asked(rng, hero=None, **fixed):
    """A story and the plain request for it; `fixed` are parts of the story that are fixed."""
    kinds = [entry for entry in _KINDS if all(fixed.get(part, value) == value for part, value in entry[2].items())]
    if "length" in fixed:
        kinds = [entry for entry in kinds if entry[2].get("length", "") == fixed["length"]]
    word, _, wanted = rng.choices(kinds, [entry[1] for entry in kinds])[0] if kinds else ("", 1, {})
    more = wanted | fixed
    if more.get("mood") == "sad" and "ending" not in more and more.get("length") != "very short":
        more["ending"] = rng.choice(("sad", "happy"))
    form = rng.choices(("one", "place", "pair", "pair in", "two"), (16, 3, 3, 4, 4))[0] if hero is None else "one"
    second, relation, place = None, "", None
    if form.startswith("pair"):
        words, hero, second, relation = _pair(rng)
        more["avoid"] = _LONELY
    else:
        hero = hero or parts.new_hero(rng, share_named=0.35)
        words = with_article(hero.kind)
        if form == "two":
            while second is None or second.kind == hero.kind or (second.name and second.name == hero.name):
                groups = "w" if hero.group == "w" else "abpt" if hero.group == "p" else "ab"
                second = parts.new_hero(rng, groups=groups, share_named=1.0 if hero.name else 0.0)
            words += f" and {with_article(second.kind)}"
    if form in ("place", "pair in"):
        place = asked_place(rng, hero)
        words += f" {place}"
        more["again"] = True
    tale = story(rng, hero, place, second=second, relation=relation, **more)
    return tale, say(rng, _FRAMES, a=with_article(f"{word}story"), b=f"{word}story", x=words)


def segment(rng):
    """A plain request and a story, sometimes with thanks or a question after it."""
    return with_more(rng, *asked(rng))
