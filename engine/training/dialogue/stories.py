# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Teaches stories on request: about the hero, place, wish, object, trait, mood and length that were asked for."""

import dataclasses
import re

from . import story_parts as parts
from .story_plots import Story, clash, helper_for, lost_wish, plots_for
from .story_questions import question
from .wording import capital, say, with_article

_MOODS = {
    "happy": ("happy", "cheerful", "nice", "merry"),
    "funny": ("funny", "funny", "funny", "silly"),
    "sad": ("sad",),
    "bedtime": ("bedtime", "bedtime", "good night", "sleepy", "calm"),
}
_LENGTHS = {
    "short": ("short", "short", "short", "little"),
    "very short": ("very short", "very short", "tiny"),
    "long": ("long",),
}
_PLAIN = ("", "", "", "", "", "", "", "", "", "little ", "nice ", "good ", "new ", "children's ")


def _pick_plot(rng, group, wish, second, avoid):
    """A plot and one of its wishes; `wish` may be a phrase of either kind."""
    pairs = [(plot, item) for plot in plots_for(group, second) for item in plot.wishes]
    if wish:
        pairs = [(plot, item) for plot, item in pairs if wish in item.who + item.themes]
        if not pairs:
            raise ValueError(f"no plot for a hero of group {group!r} with the wish {wish!r}")
        return rng.choice(pairs)
    plot = rng.choice([plot for plot in plots_for(group, second) if plot is not avoid])
    if plot.name == "lost" and rng.random() < 0.7:
        return plot, lost_wish(rng)
    return plot, rng.choice(plot.wishes)


def story(rng, hero=None, place=None, wish=None, second=None, **more):
    """A story. `hero` and `second` are Heroes, `place` is 'in a forest', `wish` is one of the phrases of a plot;
    `more` may hold trait, thing ('a red ball'), mood, length, ending and `avoid`, a plot."""
    avoid = more.pop("avoid", None)
    if hero is None:
        hero = parts.new_hero(rng)
    kinds = [hero.kind.split()[-1]] + ([second.kind.split()[-1]] if second else [])
    plot, item = _pick_plot(rng, hero.group, wish, second, avoid)
    while not wish and (clash(plot, item, kinds, more.get("trait", "")) or _is_there(place, item)):
        plot, item = _pick_plot(rng, hero.group, wish, second, avoid)
    helper = helper_for(rng, hero.group, kinds)
    where = place or free_place(rng, hero.group, item, kinds)
    return Story(plot, item, hero, where, helper, rng.randrange(10**9), second, **more)


def asked_place(rng, hero):
    """A place that a user asks for; it is not what the hero is."""
    while True:
        place = (
            parts.open_place(rng, hero.group)
            if rng.random() < 0.6
            else rng.choice(parts.WORDS["water" if hero.group == "w" else "places"])
        )
        if not set(hero.kind.split()) & set(place.split()):
            return place


def _is_there(place, wish):
    """Whether a place is what the hero wants to reach, build or find."""
    goal = wish.x.split()[-1:]
    return bool(place and goal and goal[0].rstrip("s") in place)


def free_place(rng, group, item, kinds=()):
    """A place for a group of heroes that is neither what the hero wants to reach nor what it is."""
    return rng.choice(
        [
            place
            for place in parts.WORDS["water" if group == "w" else "places"]
            if not _is_there(place, item) and not set(kinds) & set(place.split())
        ]
    )


def _adjectives(rng, tale):
    """The words before 'story': 'short funny '."""
    words = [rng.choice(_LENGTHS[tale.length])] if tale.length else []
    words += [rng.choice(_MOODS[tale.mood])] if tale.mood else []
    return " ".join(words) + " " if words else rng.choice(_PLAIN)


def _hero_words(rng, tale, shown):
    """How the user names the hero: 'a shy fox named Rosa', 'Mia', 'Ben and his sister Lou'."""
    if tale.relation:
        name = tale.hero.name if tale.hero.kind in ("girl", "boy") else parts.asked_for(rng, tale.hero)
        return f"{name} and {tale.relation} {tale.second.name}"
    if tale.second and "name" in shown:
        if "p" == tale.hero.group == tale.second.group and tale.hero.kind in "girl boy":
            return f"{tale.hero.name} and {tale.second.name}"
        form = rng.choice(("{m} the {k}", "{n} named {m}", "{n} called {m}", "the {k} {m}"))
        return " and ".join(
            form.format(m=hero.name, k=hero.kind, n=with_article(hero.kind)) for hero in (tale.hero, tale.second)
        )
    if tale.second:
        return f"{parts.with_article(tale.hero.kind)} and {with_article(tale.second.kind)}"
    if "name" in shown and not tale.trait:
        return parts.asked_for(rng, tale.hero)
    words = with_article(f"{tale.trait} {tale.hero.kind}".strip())
    return (
        words + say(rng, "[ named| called| with the name| named]") + f" {tale.hero.name}" if "name" in shown else words
    )


def noun_phrase(rng, tale, shown, noun="story"):
    """What is asked for, without an article: 'short story about a fox that wants to fly'; `shown` is what is asked."""
    ending = ""
    if noun == "story" and tale.mood == "happy" and rng.random() < 0.4:
        ending, tale = say(rng, "[ with a happy end| with a happy ending| that ends well]"), dataclasses.replace(
            tale, mood=""
        )
    elif noun == "story" and tale.length == "very short" and tale.mood in ("", "sad") and rng.random() < 0.3:
        ending, tale = say(rng, "[ in three sentences| of three sentences]"), dataclasses.replace(tale, length="")
    head = "one" if noun == "one" else _adjectives(rng, tale) + ("tale" if rng.random() < 0.04 else "story") + ending
    theme = rng.choice(tale.wish.themes) if "theme" in shown else ""
    thing = rng.choice((tale.thing, tale.thing, with_article(parts.definite(tale.thing)[4:]))) if tale.thing else ""
    if thing and shown & {"wish", "theme"}:
        head, thing = f"{head} with {thing}", ""
    if thing and "hero" in shown and rng.random() < 0.3:
        head += f" with {thing} and {_hero_words(rng, tale, shown)}"
        thing = ""
    elif "hero" in shown:
        head += (" about " if " with " in head or rng.random() < 0.83 else " with ") + _hero_words(rng, tale, shown)
        if "wish" in shown:
            head += rng.choice((" who ", " who ", " that ")) + rng.choice(tale.wish.who)
        elif theme:
            head += say(rng, "[ and | and about | about ]") + theme
    elif theme:
        head += " about " + theme
    if thing:
        head += (" and " if " with " in head or rng.random() < 0.3 else " with ") + thing
    if "place" in shown:
        head += (
            say(
                rng,
                (
                    "[ | | |, set | who lives ]"
                    if head.endswith(tale.hero.kind)
                    else (
                        "[, set |, and it happens ]"
                        if "wish" in shown or tale.thing
                        else "[ set | set | that happens | that takes place ]"
                    )
                ),
            )
            + tale.place
        )
    return head.replace(" ,", ",")


def request(rng, tale, shown):
    """The user's sentence."""
    phrase = noun_phrase(rng, tale, shown)
    article = with_article(phrase)
    if rng.random() < 0.04 and tale.mood == "bedtime" and not shown:
        return rng.choice(
            ("I want to sleep now. Tell me a story.", "It is bedtime. Tell me a story.", "A good night story, please.")
        )
    if shown == {"hero", "name"} and not (tale.mood or tale.length or tale.trait or tale.second) and rng.random() < 0.3:
        return parts.whole_request(rng, tale.hero)
    if shown == {"hero"} and not (tale.mood or tale.length or tale.trait or tale.second) and rng.random() < 0.08:
        return say(
            rng,
            parts.REQUESTS["one hero"],
            k=tale.hero.kind,
            K=capital(tale.hero.kind),
            n=with_article(tale.hero.kind),
            a=capital(with_article(tale.hero.kind)),
        )
    return say(rng, parts.REQUESTS["frame"], np=article, NP=capital(article), SP=capital(phrase))


def _shown(rng):
    """What the user asks for, as a set."""
    kind = rng.random()
    if kind < 0.06:
        return set()
    if kind < 0.36:  # what is asked most
        shown = {"hero"} if rng.random() < 0.7 else {"hero", "place"}
        return shown | {"name"} if rng.random() < 0.4 else shown
    shown = {"hero"} if rng.random() < 0.88 else {"theme"}
    for part, share in (
        ("wish", 0.26),
        ("theme", 0.12),
        ("place", 0.25),
        ("thing", 0.15),
        ("trait", 0.18),
        ("second", 0.16),
        ("name", 0.42),
    ):
        if len(shown) < 4 and rng.random() < share:
            shown.add(part)
    if "second" in shown:
        shown -= {"trait", "wish"}
    if "wish" in shown:
        shown -= {"theme"}
    return shown if "hero" in shown else shown - {"wish", "trait", "second", "name"}


def asked(rng, shown=None, **more):
    """A story and the user's request for it; `shown` is what is asked for, `more` are parts that are fixed."""
    shown = _shown(rng) if shown is None else shown
    child = {"second", "name"} <= shown and rng.random() < 0.6
    hero = more.pop("hero", None) or parts.new_hero(
        rng, rng.choice(("girl", "boy")) if child else None, 0.0 if "name" in shown else 0.35
    )
    if "name" in shown and not hero.name:
        hero = parts.with_open_name(rng, hero) if rng.random() < 0.75 else parts.with_name(rng, hero)
    second, relation = None, ""
    if {"second", "name"} <= shown and "second" not in more:
        second, relation = parts.companion(rng, hero)
        second = None if hero.group == "w" or second.name == hero.name else second
        relation = relation if second and rng.random() < 0.7 or second and second.group != "p" else ""
    elif "second" in shown and "second" not in more:
        second = parts.new_hero(rng, groups="w" if hero.group == "w" else "abpt", share_named=1.0 if hero.name else 0.0)
        second = None if second.kind == hero.kind or second.name == hero.name else second
    extras = {
        "again": "place" in shown or rng.random() < 0.15,
        "relation": relation,
        "mood": rng.choice(("", "", "", "", "", "happy", "funny", "funny", "sad", "bedtime", "bedtime")),
        "length": rng.choice(("",) * 13 + ("short", "short", "short", "very short", "very short", "long")),
    }
    if "trait" in shown and not second:
        extras["trait"] = rng.choice(parts.TRAITS)
    extras |= more
    if "thing" in shown and extras["length"] != "very short":
        extras["thing"] = parts.open_thing(rng)
    if "place" in shown:
        extras["place"] = asked_place(rng, hero)
    tale = story(rng, hero, second=second, **extras)
    if set(parts.definite(tale.thing or "a -").split()[1:]) & set(tale.wish.x.split() + hero.kind.split()):
        tale = dataclasses.replace(tale, thing="")
    return tale, request(rng, tale, shown)


def another_about(rng, tale):
    """'Another one, about a bear in a cave.' and the new story."""
    kinds = "hero|hero name|hero place|hero place|hero place name|hero thing|hero wish|place|theme"
    shown = set(rng.choice(kinds.split("|")).split())
    other, _ = asked(rng, shown, mood="", length=rng.choice(("", "", "short", "very short")), avoid=tale.plot)
    phrase = noun_phrase(rng, other, shown, "one")
    short = re.search(r"(short |very short |tiny |little )?one(.*)", phrase)[2].strip(", ")
    return (
        say(
            rng,
            parts.REQUESTS["another"],
            np=with_article(phrase),
            p=short,
            P=capital(short),
            l=f"{other.length} " if other.length else "",
        ),
        other,
    )


def thanks(rng):
    """What a user says after a story."""
    return say(rng, parts.REQUESTS["thanks"])


def welcome(rng):
    """The answer to that."""
    return rng.choice(parts.REQUESTS["welcome"])


def segment(rng):
    """A request and a story, sometimes with thanks or a question after it."""
    return with_more(rng, *asked(rng))


def with_more(rng, tale, wanted):
    """The request and the story, sometimes with thanks, questions or another story after it."""
    turns = [wanted, tale.text()]
    kind = rng.random()
    if kind < 0.1:
        turns += [thanks(rng), welcome(rng)]
    elif kind < 0.32:
        turns += question(rng, tale, rng.choice((1, 1, 2, 3)))
    elif kind < 0.37:
        user, other = another_about(rng, tale)
        turns += [user, other.text()]
    return turns
