# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to a story that was just told: shorter, longer, another hero, a happy end, funny, a name, a title."""

import dataclasses

from . import story_parts as parts
from . import stories
from .follow_ups import SAID
from .story_plots import clash
from .story_questions import question
from .wording import capital, say, with_article

_SAID = parts.keyed(parts.table_lines("corrections_stories"))


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


def _told_as(rng, story, hero, templates):
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
    user = say(rng, templates, n=shown, N=capital(shown), o=old, k=story.hero.kind)
    return user, dataclasses.replace(story, hero=hero)


def _hero(rng, story):
    return _told_as(rng, story, _other_hero(rng, story), _SAID["hero"])


def _name(rng, story):
    fields = {"k": story.hero.kind, "o": story.hero.name}
    hero = story.hero
    while hero.name == story.hero.name:
        hero = parts.with_open_name(rng, hero) if rng.random() < 0.7 else parts.with_name(rng, hero)
    if story.hero.name:
        user = say(rng, _SAID["rename"], m=hero.name, M=hero.name, **fields)
    else:
        user = (
            say(rng, _SAID["call"], m=hero.name, M=hero.name, **fields)
            if rng.random() < 0.5
            else say(rng, _SAID["name"], **fields)
        )
    return user, dataclasses.replace(story, hero=hero)


def _place(rng, story):
    place = story.place
    while place == story.place:
        place = stories.asked_place(rng, story.hero)
    return say(rng, _SAID["place"], p=place, o=story.place, k=story.hero.kind), dataclasses.replace(
        story, place=place, again=True
    )


def _sex(rng, story):
    """'Make the hero a girl.'"""
    kind = rng.choice([kind for kind in ("girl", "boy", "princess", "prince") if kind != story.hero.kind])
    return _told_as(rng, story, parts.new_hero(rng, kind, 0), _SAID["hero"] + _SAID["a girl"] * 2)


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
    return say(rng, _SAID["another"]), stories.story(rng, avoid=story.plot)


def _mode(wordings, **change):
    return lambda rng, story: (say(rng, wordings), dataclasses.replace(story, **change))


_CHANGES = {
    "hero": _hero,
    "sex": _sex,
    "add": _add,
    "thing": _thing,
    "trait": _trait,
    "name": _name,
    "place": _place,
    "another": _another,
    "funny": _mode(_SAID["funny"], mood="funny", length=""),
    "bedtime": _mode(_SAID["bedtime"], mood="bedtime"),
    "sad": _mode(_SAID["sad"], mood="sad", ending="sad"),
    "longer": _mode(_SAID["longer"], length="long"),
    "shorter": _mode(_SAID["shorter"], length="very short", thing="", mood=""),
    "happy": _mode(_SAID["happy"], ending="happy", mood="happy"),
}
_KINDS = (
    ("shorter",) * 6
    + ("hero",) * 5
    + ("sex", "sex", "add", "add", "add", "thing", "thing", "trait", "trait", "sad")
    + ("another",) * 4
    + ("happy",) * 3
    + ("funny",) * 3
    + ("longer",) * 2
    + ("name",) * 4
    + ("place",) * 2
    + ("bedtime", "title", "title", "title")
    + ("ask",) * 5
)


def change(rng, story, kind):
    """The user's wish for a change of that kind, and the changed story."""
    return _CHANGES[kind](rng, story)


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
    story, wanted = stories.asked(rng, hero=hero, **fixed)
    if kind == "sex" and (
        story.hero.group == "w" or clash(story.plot, story.wish, ["girl"]) or "p" not in story.plot.groups
    ):
        kind = "another"
    if kind in ("hero", "sex", "name", "another", "place", "add") and story.second:
        kind = "shorter"
    turns = [wanted, story.text()]
    if kind == "title":
        return turns + _titled(rng, story)
    if kind == "ask":
        return turns + question(rng, story, rng.choice((1, 2, 2, 3)))
    user, changed = change(rng, story, kind)
    turns += [user, changed.text()]
    last = rng.random()
    if last < 0.1:
        turns += question(rng, changed)
    elif last < 0.15:
        turns += _titled(rng, changed)
    elif last < 0.22:
        turns += [stories.thanks(rng), stories.welcome(rng)]
    return turns
