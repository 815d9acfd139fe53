# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to a story that was just told: shorter, longer, another hero, a happy end, funny, a name, a title."""

import dataclasses
import re

from . import arithmetic, calendar_units, change_wordings, plain_stories, small_talk, stories
from . import story_parts as parts
from .follow_ups import SAID
from .story_plots import clash
from .story_questions import answer, question
from .wording import capital, say, with_article

_SAID = parts.keyed(parts.table_lines("corrections_stories"))
_OWN_WORDS = 0.7  # how often a wish is put together from parts
_BETWEEN = (arithmetic, calendar_units, small_talk)


def _wish(rng, kind, one):
    """A wish to have the story shorter or longer; `one` says whether it asks for a single sentence."""
    text = change_wordings.wish(rng, kind, "story")
    while one != bool(re.search(r"\b(sentence|line)\b", text)):
        text = change_wordings.wish(rng, kind, "story")
    return text


def _say(rng, kind, templates=None, **fields):
    """A wish for a change of that kind, out of the table or put together."""
    if templates is None and rng.random() < _OWN_WORDS:
        if kind in ("shorter", "longer"):
            return _wish(rng, kind, False)
        return change_wordings.phrase(rng, "another story" if kind == "another" else kind, **fields)
    return say(rng, templates or _SAID[kind], **fields)


def _other_hero(rng, story):
    """A new hero that suits the plot and the place."""
    groups = "w" if story.hero.group == "w" else "".join(group for group in story.plot.groups if group != "w")
    while True:
        hero = parts.new_hero(rng, groups=groups, share_named=1.0 if story.hero.name else 0.0)
        if (
            hero.kind != story.hero.kind
            and hero.kind not in story.helper
            and not clash(story.plot, story.wish, [hero.kind], story.trait)
        ):
            return hero


def _told_as(rng, story, hero, templates=None):
    """The story with another hero, who is named as asked, or keeps the name that was there, or has none."""
    if rng.random() < 0.35:
        hero = parts.with_open_name(rng, hero)
        shown = hero.named()
    else:
        shown, old = with_article(hero.kind), story.hero
        if old.name and parts.sex_of(hero.kind) in ("", old.gender):
            hero = dataclasses.replace(hero, name=old.name, gender=old.gender)
        else:
            hero = parts.without_name(hero)
    old = with_article(story.hero.kind)
    user = _say(rng, "hero", templates, n=shown, N=capital(shown), o=old, k=story.hero.kind)
    return user, dataclasses.replace(story, hero=hero)


def _hero(rng, story):
    return _told_as(rng, story, _other_hero(rng, story))


def _name(rng, story):
    fields = {"k": story.hero.kind, "o": story.hero.name, "him": story.hero.pronouns()["him"]}
    hero = story.hero
    while hero.name == story.hero.name:
        hero = parts.with_open_name(rng, hero) if rng.random() < 0.7 else parts.with_name(rng, hero)
    if story.hero.name:
        user = say(rng, _SAID["rename"], m=hero.name, M=hero.name, **fields)
    else:
        user = (
            _say(rng, "call", m=hero.name, M=hero.name, **fields) if rng.random() < 0.6 else _say(rng, "name", **fields)
        )
    return user, dataclasses.replace(story, hero=hero)


def _place(rng, story):
    place = story.place
    while place == story.place:
        place = stories.asked_place(rng, story.hero)
    return _say(rng, "place", p=place, o=story.place, k=story.hero.kind), dataclasses.replace(
        story, place=place, again=True
    )


def _sex(rng, story):
    """'Make the hero a girl.'"""
    kind = rng.choice([kind for kind in ("girl", "boy", "princess", "prince") if kind != story.hero.kind])
    return _told_as(rng, story, parts.new_hero(rng, kind, 0), _SAID["a girl"] if rng.random() < 0.5 else None)


def _add(rng, story):
    """Somebody else comes into the story."""
    second = parts.new_hero(rng, groups="w" if story.hero.group == "w" else "abpt", share_named=0.0)
    if second.kind == story.hero.kind or story.plot.name in ("neighbour", "letter"):
        return _hero(rng, story)
    if rng.random() < 0.4:
        second = parts.with_open_name(rng, second)
    shown = second.named()
    user = say(rng, _SAID["add"], n=shown, N=capital(shown), k=story.hero.kind)
    return user, dataclasses.replace(story, second=second)


def _thing(rng, story):
    thing = parts.open_thing(rng)
    while set(parts.definite(thing).split()[1:]) & set(story.wish.x.split() + story.hero.kind.split()):
        thing = parts.open_thing(rng)
    return say(rng, _SAID["thing"], n=thing, k=story.hero.kind), dataclasses.replace(story, thing=thing)


def _trait(rng, story):
    trait = story.trait
    while trait == story.trait or clash(story.plot, story.wish, [story.hero.kind], trait):
        trait = rng.choice(parts.TRAITS)
    kind = with_article(f"{trait} {story.hero.kind}")
    user = say(
        rng, _SAID["trait"], n=trait, k=story.hero.kind, him=story.hero.pronouns()["him"], a=kind, A=capital(kind)
    )
    return user, dataclasses.replace(story, trait=trait)


def _another(rng, story):
    if rng.random() < 0.4:
        return stories.another_about(rng, story)
    if rng.random() < 0.35:
        hero = parts.new_hero(rng, kind=story.hero.kind)
        return say(rng, _SAID["another same"], n=with_article(hero.kind)), stories.story(rng, hero, avoid=story.plot)
    return _say(rng, "another"), stories.story(rng, avoid=story.plot)


def _mode(kind, **change):
    def changed(rng, story):
        return _say(rng, kind, k=story.hero.kind), dataclasses.replace(story, **change)

    return changed


def _simpler(rng, story):
    """A simpler story is a short one."""
    _, changed = _CHANGES["shorter"](rng, story)
    while True:
        user = change_wordings.wish(rng, "simpler", "story")
        if not user.startswith(("What", "How", "Huh")) and "sentence" not in user:
            return user, changed


_CHANGES = {
    "hero": _hero,
    "sex": _sex,
    "add": _add,
    "thing": _thing,
    "trait": _trait,
    "name": _name,
    "place": _place,
    "another": _another,
    "funny": _mode("funny", mood="funny", length=""),
    "bedtime": lambda rng, story: (say(rng, _SAID["bedtime"]), dataclasses.replace(story, mood="bedtime")),
    "simpler": _simpler,
    "sad": _mode("sad", mood="sad", ending="sad"),
    "longer": _mode("longer", length="long"),
    "shorter": _mode("shorter", length="very short", thing="", mood=""),
    "happy": _mode("happy", ending="happy", mood="happy"),
    "again": lambda rng, story: (change_wordings.phrase(rng, "again").replace("answer", "story"), story),
}
_KINDS = (
    ("shorter",) * 6
    + ("hero",) * 5
    + ("sex", "sex", "add", "add", "add", "thing", "thing", "trait", "trait", "sad")
    + ("another",) * 4
    + ("happy",) * 3
    + ("funny",) * 3
    + ("longer",) * 4
    + ("simpler",)
    + ("again",)
    + ("name",) * 4
    + ("place",) * 3
    + ("bedtime", "title", "title", "title")
    + ("ask",) * 5
    + ("one",) * 2
)


def change(rng, story, kind):
    """The user's wish for a change of that kind, and the changed story."""
    return _CHANGES[kind](rng, story)


# What may be wished after a change.
_SECOND = {
    "shorter": ("longer", "name", "again"),
    "simpler": ("longer",),
    "longer": ("shorter",),
    "hero": ("shorter", "name", "place"),
    "name": ("shorter", "place"),
    "place": ("shorter", "name"),
    "funny": ("shorter", "name"),
    "sad": ("happy",),
    "happy": ("shorter", "name"),
    "another": ("shorter", "another"),
}


def _changed(rng, turns, story, kind):
    """The turns with a change of that kind, now and then after something else, and the changed story."""
    if rng.random() > 0.1:
        user, changed = change(rng, story, kind)
        return turns + [user, changed.text()], changed
    made = []

    def draw():
        made[:] = change(rng, story, kind)
        return made[0]

    between = rng.choice(_BETWEEN).segment(rng)[:2]
    user = change_wordings.back(rng, "story", draw, k=story.hero.kind)
    return turns + between + [user, made[1].text()], made[1]


def _titled(rng, story):
    turns = [say(rng, _SAID["title"]), f'A good title is "{story.title()}".']
    kind = rng.random()
    if kind < 0.2:
        others = {dataclasses.replace(story, seed=story.seed + step).title() for step in range(1, 9)} - {story.title()}
        if others:
            turns += [say(rng, _SAID["another title"]), f'Another title is "{rng.choice(sorted(others))}".']
    elif kind < 0.3:
        turns += [say(rng, SAID["capitals"]), turns[1].upper()]
    return turns


def segment(rng):
    """A story and a change of it, sometimes with one thing more."""
    kind = rng.choice(_KINDS)
    fixed = {"length": rng.choice(("", "short"))}
    if kind == "happy":
        fixed |= {"ending": "sad", "mood": rng.choice(("", "sad"))}
    elif kind in ("funny", "bedtime", "longer", "sad"):
        fixed["mood"] = ""
    if kind == "longer":
        fixed["length"] = rng.choice(("short", "very short"))
    hero = parts.new_hero(rng, share_named=0.35)
    asked = plain_stories.asked if rng.random() < 0.4 else stories.asked
    story, wanted = asked(rng, hero=hero, **fixed)
    if kind == "sex" and (
        story.hero.group == "w" or clash(story.plot, story.wish, ["girl"]) or "p" not in story.plot.groups
    ):
        kind = "another"
    if kind in ("hero", "sex", "name", "another", "place", "add") and story.second:
        kind = "shorter"
    if kind == "longer":  # clearly longer
        while len(dataclasses.replace(story, length="long").text()) < 1.5 * len(story.text()):
            story, wanted = asked(rng, hero=hero, **fixed)
    turns = [wanted, story.text()]
    if kind == "title":
        return turns + _titled(rng, story)
    if kind == "ask":
        return turns + question(rng, story, rng.choice((1, 2, 2, 3)))
    if kind == "one":
        return turns + [_wish(rng, "shorter", True), answer(rng, story, "about")[1]]
    turns, changed = _changed(rng, turns, story, kind)
    last = rng.random()
    if last < 0.16:
        second = _SECOND.get(kind, ())
        second = [other for other in second if other != "name" or not changed.second]
        if second:
            turns, changed = _changed(rng, turns, changed, rng.choice(second))
    elif last < 0.24:
        turns += question(rng, changed)
    elif last < 0.28:
        turns += _titled(rng, changed)
    elif last < 0.34:
        turns += [stories.thanks(rng), stories.welcome(rng)]
    return turns
