# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches stories about any hero at any place, asked for in any form, and to change what the user wants changed: the
words of the wish are copied from the request, and everything else of the story stays as it was."""

import dataclasses
import re

from . import arithmetic, calendar_units, change_wordings, memory_between, open_names, small_talk, stories
from . import free_story_parts as parts
from .free_story_asking import ASK, COMPANY, asked, deed_of
from .story_parts import keyed, table_lines
from .wording import capital, say, with_article

_ASK_STORY = keyed(table_lines("story_asking"))
_BETWEEN = (memory_between.filler, arithmetic.segment, calendar_units.segment, small_talk.segment)


def _fields(tale):
    him = tale.hero.pronouns()["him"]
    return {
        "k": tale.hero.kind,
        "h": tale.hero.the,
        "H": capital(tale.hero.the),
        "him": him,
        "He": tale.hero.pronouns()["He"],
        "o": with_article(tale.hero.kind),
    }


def _hero(rng, tale):
    new = parts.other(rng, tale.hero, tale.second, share_named=0.2 if tale.hero.name else 0.12, share_trait=0.25)
    shown = new.first
    if tale.hero.name and not new.name and new.gender in ("n", tale.hero.gender):
        new = dataclasses.replace(new, name=tale.hero.name, gender=tale.hero.gender)
    fields = _fields(tale) | {"n": shown, "N": capital(shown)}
    if rng.random() < 0.3:
        return change_wordings.phrase(rng, "hero", **fields), dataclasses.replace(tale, hero=new)
    return say(rng, ASK["hero"], **fields), dataclasses.replace(tale, hero=new)


def _second(rng, tale):
    if not tale.second:
        return _hero(rng, tale)
    old = tale.second.kind
    if rng.random() < 0.35 and tale.ending != "sad":
        return say(rng, ASK["drop"], k=old), dataclasses.replace(tale, second=None)
    new = parts.other(rng, tale.hero, tale.second, share_trait=0.2)
    return say(rng, ASK["second"], k=old, n=new.first, N=capital(new.first)), dataclasses.replace(tale, second=new)


def _place(rng, tale):
    new = parts.place(rng, tale.hero, tale.second)
    while parts.bare(new).split()[-1] == parts.bare(tale.place).split()[-1]:
        new = parts.place(rng, tale.hero, tale.second)
    fields = _fields(tale) | {"p": new, "P": capital(new), "q": parts.bare(new), "o": tale.place}
    if rng.random() < 0.3:
        return change_wordings.phrase(rng, "place", **fields), dataclasses.replace(tale, place=new)
    return say(rng, ASK["place"], **fields), dataclasses.replace(tale, place=new)


def _call(rng, tale):
    new = parts.named(rng, tale.hero)
    while new.name == tale.hero.name:
        new = parts.named(rng, tale.hero)
    fields = _fields(tale) | {"m": new.name, "M": new.name}
    if rng.random() < 0.3:
        return change_wordings.phrase(rng, "call", **fields), dataclasses.replace(tale, hero=new)
    return say(rng, ASK["call"], **fields), dataclasses.replace(tale, hero=new)


def _plot(rng, tale):
    new = parts.tale(rng, tale.hero, place=tale.place, second=tale.second, length=tale.length, ending=tale.ending)
    deed = deed_of(rng, new)
    who = f"{with_article(tale.hero.kind)} {'who' if tale.hero.person or tale.hero.name else 'that'} {deed}"
    return say(rng, ASK["plot"], w=who, v=deed, **_fields(tale)), new


def _setting(rng, tale):
    new = rng.choice([one for one in parts.SETTINGS if one != tale.setting])
    return say(rng, ASK["setting"], w=new[0]), dataclasses.replace(tale, setting=new)


def _company(rng, tale):
    if tale.company:
        name = tale.company.split(" named ")
        shown = name[1] if len(name) > 1 else f"the {name[0].split(' ', 1)[1]}"
        return say(rng, ASK["drop company"], y=shown), dataclasses.replace(tale, company="")
    kind = rng.choice(
        [one for one in COMPANY if one not in tale.hero.kind and (not tale.second or one not in tale.second.kind)]
    )
    new = with_article(kind) + (f" named {open_names.pet(rng)}" if rng.random() < 0.4 else "")
    return say(rng, ASK["company"], x=new, **_fields(tale)), dataclasses.replace(tale, company=new)


def _swap(rng, tale):
    if not tale.plot.things:
        return _place(rng, tale)
    new = parts.thing(rng, tale.hero, tale.second)
    while new.split()[-1] == tale.thing.split()[-1]:
        new = parts.thing(rng, tale.hero, tale.second)
    fields = {"k": tale.thing.split()[-1], "o": with_article(tale.thing.split()[-1]), "x": new, "X": capital(new)}
    return say(rng, ASK["swap"], **fields), dataclasses.replace(tale, thing=new)


def _girl(rng, tale):
    kind = rng.choice([one for one in ("girl", "boy", "woman", "man", "princess", "prince") if one != tale.hero.kind])
    sex = "f" if kind in ("girl", "woman", "princess") else "m"
    new = parts.Being(kind, "", tale.hero.name if tale.hero.gender == sex else "", sex, True)
    fields = _fields(tale) | {"n": with_article(kind)}
    return say(rng, ASK["girl"], **fields), dataclasses.replace(tale, hero=new)


def _trait(rng, tale):
    new = rng.choice([one for one in parts.WORDS["trait"] if one not in (tale.hero.trait, *tale.hero.kind.split())])
    hero = dataclasses.replace(tale.hero, trait=new)
    fields = _fields(tale) | {"n": new, "a": hero.bare}
    return say(rng, ASK["trait"], **fields), dataclasses.replace(tale, hero=hero)


def _ending(rng, tale):
    sad = tale.ending != "sad"
    changed = dataclasses.replace(tale, ending="sad" if sad else "happy")
    if tale.plot.name == "race" and rng.random() < 0.6:
        return say(rng, ASK["lose" if sad else "win"], **_fields(tale)), changed
    return change_wordings.phrase(rng, "sad" if sad else "happy", **_fields(tale)), changed


def _length(kind, to):
    def change(rng, tale):
        if kind in ASK:
            return say(rng, ASK[kind]), dataclasses.replace(tale, length=to, mood="")
        text = change_wordings.wish(rng, kind, "story")
        while re.search(r"\b(sentence|line)\b", text):
            text = change_wordings.wish(rng, kind, "story")
        return text, dataclasses.replace(tale, length=to, mood="" if kind == "shorter" else tale.mood)

    return change


def _funny(rng, tale):
    return change_wordings.phrase(rng, "funny", **_fields(tale)), dataclasses.replace(tale, mood="funny")


def _again(rng, tale):
    return say(rng, ASK["again"]), tale


def _new(rng, tale):
    new = parts.other(rng, tale.hero, tale.second)
    other = parts.tale(rng, new, length=rng.choice(("short", "two")))
    return say(rng, ASK["new"], n=new.first), other


def _another(rng, tale):
    other = parts.tale(rng, parts.other(rng, tale.hero, tale.second), length=rng.choice(("short", "two")))
    if rng.random() < 0.5:
        return change_wordings.phrase(rng, "another story"), other
    return say(rng, ASK["another"]), other


_CHANGES, _WEIGHTS = zip(
    (_hero, 20), (_plot, 5), (_second, 7), (_place, 16), (_call, 10), (_setting, 9), (_company, 9), (_swap, 7),
    (_girl, 4), (_trait, 5), (_ending, 12), (_length("two", "two"), 4), (_length("one", "one"), 4), (_funny, 4),
    (_again, 2), (_new, 4), (_another, 5),
    (_length("shorter", "two"), 8), (_length("longer", "long"), 6),
)  # fmt: skip


def change(rng, tale):
    """A wish for a change and the changed story, which differs from the one before."""
    while True:
        make = rng.choices(_CHANGES, _WEIGHTS)[0]
        if tale.pair and make in (_hero, _second, _girl, _trait, _call):
            continue
        user, new = make(rng, tale)
        if new.second and new.ending == "sad" and "g}" not in new.plot.lines["low"][0]:
            continue  # the second one would be in no line of it
        if new.length in ("one", "two") and (new.company != tale.company or new.mood == "funny"):
            continue
        if new.length == "one" and (new.second or new.setting or new.company):
            continue
        before, after = len(tale.text()), len(new.text())
        if (
            new.length in ("two", "one")
            and new.length != tale.length
            and new.plot is tale.plot
            and after > 0.67 * before
        ):
            continue
        if new.length == "long" and tale.length != "long" and after < 1.4 * before:
            continue
        if new.text() == tale.text() and make is not _again:
            continue
        return capital(user), new


def _question(rng, tale):
    """A question about the story, whose answer is no story."""
    kinds = ["about", "about", "who", "who", "where", "where", "thanks", "thanks", "name", "true"]
    kind = rng.choice(kinds + (["end", "end"] if tale.length not in ("one", "two") else []))
    if kind == "thanks":
        return [stories.thanks(rng), stories.welcome(rng)]
    text = say(rng, _ASK_STORY[kind], h=tale.hero.the, k=tale.hero.kind, **tale.hero.pronouns())
    while re.search(r"sentence|[Ss]um|short", text):  # those are wishes
        text = say(rng, _ASK_STORY[kind], h=tale.hero.the, k=tale.hero.kind, **tale.hero.pronouns())
    if kind == "name":
        name = f"was called {tale.hero.name}." if tale.hero.name else "has no name in the story. You may choose one."
        return [text, f"The {tale.hero.kind} {name}"]
    if kind == "true":
        return [text, "No, I made the story up. It is only a story."]
    if kind == "end":
        return [text, tale.end()]
    if kind == "where":
        return [text, f"The story happened {tale.place}."]
    if kind == "about":
        return [text, tale.about()]
    both = tale.second and f"The heroes were {tale.both()}."
    return [text, both or f"The hero was {tale.hero.first}."]


def segment(rng):
    """A story; none to three changes, some after other talk; a question, thanks or something new between."""
    changes = rng.choices((0, 1, 2, 3), (34, 40, 18, 8))[0]
    fixed = {"length": rng.choice(("short", "short", "two", "")), "mood": ""} if changes else {}
    tale, wanted = asked(rng, **fixed)
    turns = [wanted, tale.text()]
    for _ in range(changes):
        draw = rng.random()
        if draw < 0.12:
            turns += _question(rng, tale)
        user, new = change(rng, tale)
        if draw > 0.86:
            turns += rng.choice(_BETWEEN)(rng)[:2]
            first = user.split()[0].strip(",.!?")
            if not re.match("I\\b", user) and first not in (
                tale.hero.name,
                new.hero.name,
                new.second and new.second.name,
            ):
                user = user[0].lower() + user[1:]
            user = f"{say(rng, ASK['back'], k=tale.hero.kind)} {user}"
        tale = new
        turns += [user, tale.text()]
    for _ in range(rng.choices((0, 1, 2), (60, 32, 8))[0]):
        turns += _question(rng, tale)
    return turns
