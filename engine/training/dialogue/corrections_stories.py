# SPDX-FileCopyrightText: 2026 The Trilume authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes to a story that was just told: shorter, longer, another hero, a happy end, funny, a name, a title."""
import dataclasses

from . import story_parts as parts
from . import stories
from .story_plots import clash
from .story_questions import question
from .wording import say, with_article

_SHORTER = ("Shorter, please.",) * 4 + ("[Make it|Tell it] shorter[|, please].",
            "[Can|Could] you [make|tell] it [shorter|in a shorter way]?",
            "That is too long.", "Too long!", "It is too long. Make it shorter.", "The short version, please.",
            "And shorter?", "Shorten it.",
            "Please shorten the story.", "[Can|Could] you shorten [it|the story]?", "In three sentences, please.",
            "Tell it in three sentences.",
            "A shorter story, please.", "Now in short.", "Cut it down, please.", "Shorter!",
            "[I want|I need|I'd like] it shorter.")
_LONGER = ("Longer, please.",) * 3 + ("[Make|Tell] it longer[|, please].", "[Can|Could] you make it longer?",
           "That is too short.",
           "It is too short.", "A longer version, please.", "I want a longer story.", "More, please.",
           "Add something to the story.",
           "Add another part[|, please].", "Make the story a bit longer.", "Tell it with more [details|adventures].",
           "Too short! Longer, please.")
_HERO = ("[Make|Tell] it about {n} instead[|, please].",) * 3 + (
         "[Can|Could] [you make it|it be] about {n}[| instead]?",
         "Now the same story [with|about] {n}[|, please].", "I want {n} instead.", "No, about {n}, please.",
         "Change the {k} to {n}.",
         "Change the hero to {n}[|, please].", "Use {n} instead of {o}.", "Not {o}, {n}, please.",
         "The hero should be {n}.", "And with {n}?",
         "Take {n} instead of {o}.", "Instead of {o}, take {n}.", "I meant {n}.", "No, I meant {n}.",
         "Tell it again with {n}.",
         "Replace the {k} with {n}.", "Please make the hero {n}.", "With {n} instead, please.")
_HAPPY = ("Give it a happy ending[|, please].",) * 3 + ("Can it end happily?",
          "[Can|Could] you give it a happy ending?", "That is too sad.",
          "I don't like the sad end.", "A happy end, please.", "Make the end happy.", "Change the ending[|, please].",
          "Make it end well.",
          "Oh, how sad! Can it end well?", "I want a happy ending.", "Please let it end well.",
          "Tell it with a happy end.")
_FUNNY = ("Make it funny[|, please].",) * 3 + ("[Can|Could] you make it funny?", "Make it funnier[|, please].",
          "A funny version, please.",
          "Funnier, please.", "Tell it in a funny way.", "I want to laugh. Make it funny.", "It should be funny.",
          "Add something funny.")
_BEDTIME = ("Make it a bedtime story[|, please].", "Now as a bedtime story.", "End it for bedtime.",
            "[Can|Could] you make it a bedtime story?",
            "Make it good for bedtime.", "Turn it into a bedtime story.")
_ANOTHER = ("Another one[|, please].",) * 4 + ("Another story[|, please].", "One more[|, please].",
            "One more story[|, please].",
            "Tell me another one.", "Tell me another story.", "A different one, please.", "Something else, please.",
            "I don't like it. Another one.",
            "[Can|Could] you tell me another one?", "And another one?", "A new story, please.", "Next one!", "Again!",
            "Once more, but a new one.")
_ANOTHER_SAME = ("Another story about {n}[|, please].", "One more story about {n}[|, please].",
                 "Another one about {n}[|, please].",
                 "Tell me another story about {n}.", "A different story about {n}, please.")
_NAME = ("Give the {k} a name[|, please].", "Give the hero a name[|, please].", "The {k} needs a name.",
         "The hero should have a name.",
         "[Can|Could] the {k} have a name?", "Please give the {k} a name.", "Tell it again and give the {k} a name.")
_CALL = ("Call the {k} {m}[|, please].", "Name the {k} {m}[|, please].", "The {k} should be called {m}.",
         "Name the hero {m}.",
         "Call the hero {m}[|, please].", "Give the {k} the name {m}.", "The {k}'s name should be {m}.",
         "Let the {k} be called {m}.")
_RENAME = ("Change the name to {m}[|, please].", "Call the {k} {m} instead.", "Not {o}, {m}, please.",
           "Use the name {m} instead of {o}.")
_PLACE = ("[Let|Make] it happen {p}[|, please].", "Set it {p}[|, please].", "Change the place. It should happen {p}.",
          "Now {p}[|, please].",
          "[Can|Could] it happen {p}?", "The same story, but {p}.", "Tell it again, but {p}.", "It should happen {p}.")
_TITLE = ("A title[|, please].", "Give it a title[|, please].", "What is the title?", "Does the story have a title?",
          "Find a title[|, please].",
          "[Can|Could] you give it a title?", "What is the story called?", "It needs a title.",
          "What could the title be?", "Title?",
          "And a title?", "Which title fits?", "Suggest a title.", "Think of a title for it.")


def _other_hero(rng, story):
    """A new hero that suits the plot and the place."""
    groups = "w" if story.hero.group == "w" else "".join(group for group in story.plot.groups if group != "w")
    while True:
        hero = parts.new_hero(rng, groups=groups, share_named=1.0 if story.hero.name else 0.0)
        if hero.kind != story.hero.kind and hero.kind not in story.helper and not clash(
                story.plot, story.wish, [hero.kind], story.trait):
            return hero


def _hero(rng, story):
    hero = _other_hero(rng, story)
    changed = dataclasses.replace(story, hero=hero)
    user = say(rng, _HERO, n=hero.named() if rng.random() < 0.2 else with_article(hero.kind),
               o=with_article(story.hero.kind), k=story.hero.kind)
    return user, changed


def _name(rng, story):
    fields = {"k": story.hero.kind, "o": story.hero.name}
    hero = parts.with_name(rng, story.hero)
    while hero.name == story.hero.name:
        hero = parts.with_name(rng, story.hero)
    if story.hero.name:
        user = say(rng, _RENAME, m=hero.name, **fields)
    else:
        user = say(rng, _CALL, m=hero.name, **fields) if rng.random() < 0.5 else say(rng, _NAME, **fields)
    return user, dataclasses.replace(story, hero=hero)


def _place(rng, story):
    place = story.place
    while place == story.place:
        place = stories.free_place(rng, story.hero.group, story.wish)
    return say(rng, _PLACE, p=place), dataclasses.replace(story, place=place)


def _another(rng, story):
    if rng.random() < 0.35:
        hero = parts.new_hero(rng, kind=story.hero.kind)
        return say(rng, _ANOTHER_SAME, n=with_article(hero.kind)), stories.story(rng, hero, avoid=story.plot)
    return say(rng, _ANOTHER), stories.story(rng, avoid=story.plot)


def _mode(wordings, **change):
    return lambda rng, story: (say(rng, wordings), dataclasses.replace(story, **change))


_CHANGES = {"hero": _hero, "name": _name, "place": _place, "another": _another, "funny": _mode(_FUNNY, mood="funny",
    length=""),
            "bedtime": _mode(_BEDTIME, mood="bedtime"), "longer": _mode(_LONGER, length="long"),
            "shorter": _mode(_SHORTER, length="very short", thing=""), "happy": _mode(_HAPPY, ending="happy",
            mood="happy")}
_KINDS = ("shorter",) * 6 + ("hero",) * 5 + ("another",) * 4 + ("happy",) * 3 + ("funny",) * 3 + ("longer",) * 2 + (
    "name",) * 3 + ("place",) * 2 + ("bedtime", "title", "title", "title") + ("ask",) * 5


def _titled(rng, story):
    return [say(rng, _TITLE), f'A good title is "{story.title()}".']


def segment(rng):
    """A story and a change of it, sometimes with one thing more."""
    kind = rng.choice(_KINDS)
    fixed = {"length": rng.choice(("", "short"))}
    if kind == "happy":
        fixed |= {"ending": "sad", "mood": rng.choice(("", "sad"))}
    elif kind in ("funny", "bedtime", "longer"):
        fixed["mood"] = ""
    if kind == "longer":
        fixed["length"] = rng.choice(("short", "very short"))
    hero = parts.new_hero(rng, share_named=0.35)
    story, wanted = stories.asked(rng, hero=hero, **fixed)
    if kind in ("hero", "name", "another", "place") and story.second:
        kind = "shorter"
    turns = [wanted, story.text()]
    if kind == "title":
        return turns + _titled(rng, story)
    if kind == "ask":
        return turns + question(rng, story, rng.choice((1, 2, 2, 3)))
    user, changed = _CHANGES[kind](rng, story)
    turns += [user, changed.text()]
    last = rng.random()
    if last < 0.1:
        turns += question(rng, changed)
    elif last < 0.15:
        turns += _titled(rng, changed)
    elif last < 0.22:
        turns += [stories.thanks(rng), stories.welcome(rng)]
    return turns
